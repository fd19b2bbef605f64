/**
 * The cache of one copy of the app for what its host writes; other copies may lie on the same host.
 * `tools/withdraw/worker.js` and `tools/offline/worker.ts` know the name too. Rejects where there
 * are no caches, as without HTTPS.
 * @param base whole address of the app's folder, with its last slash
 */
export const keptIn = (base: string): Promise<Cache> => caches.open(`deployment ${base}`);

export async function saveLockScreen(_: unknown): Promise<void> {
  await Promise.resolve();
}

/**
 * The one script of the plain page, in a file of its own: whoever comes back to the page finds no
 * answer of whoever left it. It decides nothing. Where no script runs, only `no-store` keeps a page
 * with answers from coming back (ADR 10).
 */
export {};

addEventListener('pagehide', () => {
  for (const form of document.forms) form.reset();
});

/**
 * Stands inline before every address in the HTML. A host may serve a folder's page without the
 * slash at its end, by itself or by a redirect; all addresses would then point beside their files.
 * Sending the browser to the address with the slash could go round for ever, so only the address is
 * written anew.
 */
const { pathname, search, hash } = location;
if (!/\/(index)?$|\.html$/.test(pathname)) {
  history.replaceState(history.state, '', `${pathname}/${search}${hash}`);
}

export {};

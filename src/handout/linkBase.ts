/** Where the links of a handout lead. */

export type LinkBase =
  /** The public address of the deployment file. */
  | { readonly kind: 'set'; readonly address: string }
  /** Where the page is open now, which the person has to judge. */
  | { readonly kind: 'here'; readonly address: string }
  /** This machine: for trying out, of no use on another one. */
  | { readonly kind: 'this-machine'; readonly address: string }
  | { readonly kind: 'none'; readonly address?: undefined };

/** Names of the machine itself (RFC 6761, RFC 1122, RFC 4291). */
const thisMachine = /^(localhost|[\w-]+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * @param publicAddress of the deployment file
 * @param folder whole address of the app's folder, the one above the languages, with its last slash
 */
export function linkBase(publicAddress: string | undefined, folder: string): LinkBase {
  if (publicAddress !== undefined) return { kind: 'set', address: publicAddress };
  const { protocol, hostname, origin, pathname } = new URL(folder);
  const address = `${origin}${pathname}`;
  if (thisMachine.test(hostname)) return { kind: 'this-machine', address };
  return protocol === 'https:' ? { kind: 'here', address } : { kind: 'none' };
}

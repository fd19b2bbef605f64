/** What the build writes at the head of the service worker. */

export interface KeptFile {
  /**
   * Relative to the folder of the app; with a query only where the page that asks has the same one.
   */
  readonly address: string;
  /** Base64 of the SHA-256 of its content. */
  readonly hash: string;
}

export interface Release {
  /** Hash of what follows: two releases that differ in one byte of one file have two names. */
  readonly id: string;
  /**
   * Each file is in one set: `check` is what every language needs, `kiosk` what a kiosk needs
   * besides, the others are named for their language. The last file of a set is kept last: it
   * stands for the whole set.
   */
  readonly sets: Readonly<Record<string, readonly KeptFile[]>>;
}

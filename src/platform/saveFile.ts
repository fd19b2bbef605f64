/** Puts a file into the person's downloads, by their own press only. */

let forgetLast = (): void => undefined;

/**
 * The browser may ask where to put the file before it reads it, for as long as the person thinks:
 * so it stays until the next one is made, or the page is left, whichever comes first.
 * @throws when the browser can't make one
 */
export function saveFile(name: string, content: Blob): void {
  forgetLast();
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  forgetLast = () => {
    URL.revokeObjectURL(address);
    removeEventListener('pagehide', forgetLast);
  };
  addEventListener('pagehide', forgetLast);
}

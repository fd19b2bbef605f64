/**
 * Copies a text that may still be on its way: the clipboard is asked for within the person's press, which some browsers insist on.
 * Rejects when the browser has no clipboard for this page, or won't give it.
 */
export async function copyText(text: Promise<string>): Promise<void> {
  const blob = text.then((words) => new Blob([words], { type: 'text/plain' }));
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
  } catch {
    // Older browsers can't wait for a text: here it is.
    await navigator.clipboard.writeText(await text);
  }
}

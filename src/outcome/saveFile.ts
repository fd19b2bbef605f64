/** Puts a file into the person's downloads. Called only by their own press. @throws when the browser can't make one */
export function saveFile(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken its copy by the next turn; what is left in memory goes.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  });
}

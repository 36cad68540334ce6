/** Gives the reader a text as a file, from a page of the extension. */

/** How long the browser may take to read the text once it was asked to save it (milliseconds). */
const KEPT = 60_000;

export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}

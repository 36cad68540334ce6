/** Saves a text as a file for the reader, from a page of the extension. */

/** How long the browser may take to read the text after the request to save (milliseconds). */
const KEPT = 60_000;

export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}

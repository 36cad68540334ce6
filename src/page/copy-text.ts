/** Copies a text to the clipboard after the reader has pressed something. */

/**
 * Copies the text. Pages without encryption have no `navigator.clipboard`; there it uses a `copy` event that the page
 * does not see.
 * @returns whether it worked
 */
export async function copyText(document: Document, text: string): Promise<boolean> {
  const clipboard = document.defaultView?.navigator.clipboard;
  if (!clipboard) return copyByEvent(document, text);
  return clipboard.writeText(text).then(
    () => true,
    () => copyByEvent(document, text),
  );
}

function copyByEvent(document: Document, text: string): boolean {
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const view = document.defaultView;
  view?.addEventListener('copy', give, { capture: true });
  const copied = document.execCommand('copy');
  view?.removeEventListener('copy', give, { capture: true });
  return copied;
}

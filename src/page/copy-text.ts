/** Puts a text on the clipboard, in answer to a press of the reader. */

/**
 * Pages without encryption have no `navigator.clipboard`; there the older way is taken, in which the
 * text is given to a copy that the page does not get to see.
 * @returns whether the text is there
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

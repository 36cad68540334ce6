/** The JSON-LD of a page as it stands there: whoever asks for it reads it, and not in the page. */

/** Scripts that are taken; a page with more of them is no page of an article. */
const MOST_SCRIPTS = 50;

export function linkedData(document: Document): { url: string; scripts: string[] } {
  const scripts = [...document.querySelectorAll('script[type^="application/ld+json" i]')].slice(0, MOST_SCRIPTS);
  return { url: document.URL, scripts: scripts.map(({ textContent }) => textContent) };
}

/** Returns the page's JSON-LD as text. The background parses it, not the page. */

/** Number of scripts read; an article's page does not have more. */
const MOST_SCRIPTS = 50;

export function linkedData(document: Document): { url: string; scripts: string[] } {
  const scripts = [...document.querySelectorAll('script[type^="application/ld+json" i]')].slice(0, MOST_SCRIPTS);
  return { url: document.URL, scripts: scripts.map(({ textContent }) => textContent) };
}

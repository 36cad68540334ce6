/** Reads host names as people type or paste them. */

/** Forms of `location.hostname`: letters, digits, hyphens and dots, or an IP address in brackets. */
const hostForm = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?|\[[0-9a-f:.]+\])$/u;

/**
 * Returns the host of an address in the form of `location.hostname` (lower case, Punycode).
 * @param text "news.example", "https://News.example/politics?x" or the like
 * @returns null if there is no host in it
 */
export function hostIn(text: string): string | null {
  const trimmed = text.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!/^https?:/i.test(address)) return null;
  try {
    const { hostname } = new URL(address);
    return hostForm.test(hostname) ? hostname : null;
  } catch {
    return null;
  }
}

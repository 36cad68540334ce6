/** The article's links at the card's words: site or document, and the words of the link. */
import { wordsAt, type ArticleLink, type Reading } from '../annotated-article';
import { shorten } from '../text/format';
import type { Translate } from '../text/translate';

const longestWords = 60;
/** The link’s own quotation marks; the card has its own around the words. */
const OUTER_QUOTES = /^["“”‘’']+|["“”‘’']+$/g;

export interface ArticleLinksProps {
  readonly reading: Reading;
  readonly links: readonly ArticleLink[];
  readonly t: Translate;
}

export function ArticleLinks({ reading, links, t }: ArticleLinksProps) {
  return (
    <ul class="article-links">
      {links.map((link) => (
        <li key={link.start}>
          {t('claim.linksTo')}{' '}
          <a href={link.url} target="_blank" rel="noopener noreferrer">
            {siteOf(link.url)}
          </a>{' '}
          <q class="words">{shorten(wordsAt(reading, link).replace(OUTER_QUOTES, ''), longestWords)}</q>
        </li>
      ))}
    </ul>
  );
}

/** Returns the host of an address, with the file's name if it is a document. */
export function siteOf(url: string): string {
  const { hostname, pathname } = new URL(url);
  const file = /[^/]+\.(?:pdf|docx?|xlsx?|csv|pptx?)$/i.exec(pathname)?.[0];
  return [hostname.replace(/^www\./, ''), file].filter(Boolean).join(' · ');
}

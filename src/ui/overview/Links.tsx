/** The article's links: where each leads, and its words. */
import type { Span } from '../../text/article';
import { wordsAt, type ArticleLink, type Reading } from '../annotated-article';
import { siteOf } from '../card/ArticleLinks';
import { shorten } from '../text/format';
import type { Translate } from '../text/translate';

const longestWords = 90;

export interface LinksProps {
  readonly reading: Reading;
  readonly links: readonly ArticleLink[];
  readonly t: Translate;
  onJump(span: Span): void;
}

export function Links({ reading, links, t, onJump }: LinksProps) {
  return (
    <ul class="links-list">
      {links.map((link) => (
        <li key={link.start}>
          <a href={link.url} target="_blank" rel="noopener noreferrer">
            {siteOf(link.url)}
          </a>
          <button type="button" class="link" title={t('popup.showAll')} onClick={() => onJump(link)}>
            <q class="words">{shorten(wordsAt(reading, link), longestWords)}</q>
          </button>
        </li>
      ))}
    </ul>
  );
}

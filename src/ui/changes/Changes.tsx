/** What changed in an article since the reader first read it: paragraph by paragraph, changed figures first. */
import type { Piece } from '../../changes/changed-words';
import type { Change } from '../../changes/compare-readings';
import type { Span } from '../../text/article';
import { formatDate, shorten } from '../text/format';
import type { Translate } from '../text/translate';
import { shownPieces } from './shown-pieces';

export interface ChangesProps {
  readonly changes: readonly Change[];
  /** ISO day of the first reading. */
  readonly since: string;
  /** Language of the article's words, for screen readers. */
  readonly language: string;
  readonly t: Translate;
  onJump(span: Span): void;
}

const longestParagraph = 240;

export function Changes({ changes, since, language, t, onJump }: ChangesProps) {
  const day = formatDate(since, t.locale);
  if (changes.length === 0) return <p class="changes hint">{t('changes.none', day)}</p>;
  return (
    <details class="changes">
      <summary>{t('changes.since', day, t.count('changes.count', changes.length))}</summary>
      <ul class="rows">
        {changes.map((change, at) => (
          <li key={at} class="item">
            {change.kind === 'gone' ? (
              <div class="row">
                <Words change={change} language={language} t={t} />
              </div>
            ) : (
              <button type="button" class="row" onClick={() => onJump(change.span)}>
                <Words change={change} language={language} t={t} />
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Words({ change, language, t }: { change: Change; language: string; t: Translate }) {
  const figures = change.kind === 'changed' ? change.figures : [];
  const pieces: readonly Piece[] =
    change.kind === 'changed'
      ? shownPieces(change.pieces)
      : [{ kind: change.kind, text: shorten(change.text, longestParagraph) }];
  return (
    <>
      <span class="row-more">
        {[t(`changes.${change.kind}`), ...figures.map(({ before, after }) => `${before} → ${after}`)].join(' · ')}
      </span>
      <span class="row-words" lang={language}>
        {pieces.map(({ kind, text }) => {
          const words = `${text} `;
          return kind === 'gone' ? <del>{words}</del> : kind === 'new' ? <ins>{words}</ins> : words;
        })}
      </span>
    </>
  );
}

/**
 * One list of an overview. A row either jumps to its place in the article (popup), or opens into what
 * the card says of it (panel), and rows whose place is in view are marked as the reader scrolls.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Span } from '../../text/article';
import type { Subject } from '../../core/annotations';
import { sameSubject } from '../annotated-article';
import { shorten } from '../text/format';
import type { Translate } from '../text/translate';
import type { Row } from './overview-model';
import { rowRemark } from './row-remark';

const longestRow = 130;

export interface RowsProps {
  readonly rows: readonly Row[];
  /** Language of the article's words, for those who have them read out. */
  readonly language: string;
  /** What of the article's text is in the window; null where it is not followed. */
  readonly view: Span | null;
  /** The row that stands open; undefined where rows do not open. */
  readonly opened?: Subject | null;
  readonly t: Translate;
  onChoose(row: Row): void;
  /** What stands below the row that is open. */
  detail?(row: Row): ComponentChildren;
}

export function Rows({ rows, language, view, opened, t, onChoose, detail }: RowsProps) {
  const list = useRef<HTMLUListElement>(null);
  const first = view ? rows.find((row) => isInView(row, view)) : undefined;
  const place = first ? `${first.subject.kind} ${first.subject.index}` : null;
  useEffect(() => {
    // A reader who has opened a row or moves through the list by keyboard is not pulled away from it.
    if (place === null || opened || list.current?.contains(document.activeElement)) return;
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' });
  }, [place, opened]);
  return (
    <ul class="rows" ref={list}>
      {rows.map((row) => {
        const { kind, index } = row.subject;
        const isOpen = opened ? sameSubject(opened, row.subject) : false;
        return (
          <li key={index} class={isOpen ? 'item is-open' : 'item'}>
            <button
              type="button"
              class="row"
              aria-current={view && isInView(row, view) ? 'location' : undefined}
              aria-expanded={opened === undefined ? undefined : isOpen}
              onClick={() => onChoose(row)}
            >
              <span class={kind === 'mention' ? 'row-name' : 'row-words'} lang={language}>
                {isOpen ? row.words : shorten(row.words, longestRow)}
              </span>
              <span class="row-more">{rowRemark(row, t)}</span>
            </button>
            {isOpen && detail?.(row)}
          </li>
        );
      })}
    </ul>
  );
}

function isInView({ places }: Row, view: Span): boolean {
  return places.some(({ start, end }) => start < view.end && end > view.start);
}

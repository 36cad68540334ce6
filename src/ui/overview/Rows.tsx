/**
 * One list of an overview. A row jumps to its place in the article (popup) or opens into the card's content (panel).
 * Rows whose place is in view are marked as the reader scrolls.
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
  /** Language of the article's words, for screen readers. */
  readonly language: string;
  /** The visible part of the article's text; null if it is not followed. */
  readonly view: Span | null;
  /** The open row; undefined if rows do not open. */
  readonly opened?: Subject | null;
  readonly t: Translate;
  onChoose(row: Row): void;
  /** Content below the open row. */
  detail?(row: Row): ComponentChildren;
}

export function Rows({ rows, language, view, opened, t, onChoose, detail }: RowsProps) {
  const list = useRef<HTMLUListElement>(null);
  const first = view ? rows.find((row) => isInView(row, view)) : undefined;
  const place = first ? `${first.subject.kind} ${first.subject.index}` : null;
  useEffect(() => {
    // The list does not scroll while a row is open or the keyboard focus is in it.
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

/**
 * The list of numbers: each jumps to its place and has below it what is known. In the panel, a number beside a series
 * opens into its chart over time.
 */
import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Span } from '../../text/article';
import { wordsAt, type Reading } from '../annotated-article';
import { hearCards } from '../card/card-acts';
import { seriesSentence } from '../series/series-words';
import type { SeriesFieldProps } from '../series/SeriesField';
import { sentenceAround } from '../text/sentence-around';
import { shorten } from '../text/format';
import type { Translate } from '../text/translate';
import { NumberLines } from './NumberLines';
import type { NumberRow } from './number-rows';

const longestSentence = 110;

export interface NumbersProps {
  readonly reading: Reading;
  readonly rows: readonly NumberRow[];
  /** Whether a number opens into the chart of its series. */
  readonly opens: boolean;
  readonly t: Translate;
  onJump(span: Span): void;
}

export function Numbers({ reading, rows, opens, t, onJump }: NumbersProps) {
  const [open, setOpen] = useState<NumberRow | null>(null);
  const [chart, setChart] = useState<{ Field: ComponentType<SeriesFieldProps> } | null>(null);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const life = new AbortController();
    if (list.current) hearCards(list.current, {}, life.signal);
    return () => life.abort();
  }, []);
  const choose = (row: NumberRow) => {
    onJump(row.span);
    if (!opens || !row.figure) return;
    setOpen(open === row ? null : row);
    // Loaded on demand, so that the popup, whose rows do not open, does not load the chart.
    void import('../series/SeriesField').then(({ SeriesField: Field }) => setChart({ Field }));
  };
  if (rows.length === 0)
    return (
      <p class="unknown" role="status">
        {t('numbers.none')}
      </p>
    );
  return (
    <ul class="numbers" ref={list}>
      {rows.map((row) => {
        const { figure, span } = row;
        const isOpen = open === row;
        return (
          <li key={span.start} class={isOpen ? 'item is-open' : 'item'}>
            <button
              type="button"
              class="row"
              aria-expanded={opens && figure ? isOpen : undefined}
              onClick={() => choose(row)}
            >
              <span class="row-name" lang={reading.article.language ?? 'en'}>
                {wordsAt(reading, span)}
              </span>
              <span class="row-more" lang={reading.article.language ?? 'en'}>
                {shorten(sentenceAround(reading.article, span), longestSentence)}
              </span>
            </button>
            <div class="number-lines">
              {isOpen && figure && chart ? (
                <chart.Field reading={reading} figure={figure} t={t} />
              ) : (
                figure && <p data-part="series">{`${figure.title}: ${seriesSentence(figure, t)}`}</p>
              )}
              <NumberLines reading={reading} row={row} t={t} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** The card of a number or a day that is in no claim and no statement: the same lines as in theirs. */
import type { ComponentChildren } from 'preact';
import type { Span } from '../../text/article';
import { wordsAt, type Reading } from '../annotated-article';
import { MoreNumbersAndDays, NumbersAndDays, tellsNumbers } from '../numbers/NumbersAndDays';
import type { NumberSettings } from '../numbers/number-rows';
import type { Translate } from '../text/translate';

export interface NumberCardProps {
  readonly reading: Reading;
  readonly span: Span;
  readonly t: Translate;
  readonly numbers?: NumberSettings | undefined;
  /** Folded parts that every card has. */
  readonly folds?: ComponentChildren;
}

export function NumberCard({ reading, span, t, numbers, folds }: NumberCardProps) {
  const lines = { reading, span, settings: numbers, t };
  return (
    <>
      <div class="head">
        <h2 class="quotation">{wordsAt(reading, span)}</h2>
      </div>
      {tellsNumbers(lines) ? <NumbersAndDays {...lines} /> : <p class="unknown">{t('numbers.off')}</p>}
      <div class="folds">
        <MoreNumbersAndDays {...lines} />
        {folds}
      </div>
    </>
  );
}

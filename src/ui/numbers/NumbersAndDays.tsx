/** Lines on the numbers and days in a card's words: other units, proportions, what follows from them, which day is meant. */
import type { Span } from '../../text/article';
import { covers } from '../../text/spans';
import { wordsAt, type Reading } from '../annotated-article';
import { Field } from '../card/Field';
import { momentWords } from '../days/moment-words';
import type { Translate } from '../text/translate';
import { NumberLines } from './NumberLines';
import { firstNumberSettings, numberRows, numbersWithin, type NumberSettings } from './number-rows';

export interface NumbersAndDaysProps {
  readonly reading: Reading;
  /** The words that the card is about. */
  readonly span: Span;
  readonly settings: NumberSettings | undefined;
  readonly t: Translate;
}

/** Draws nothing if nothing is known. Numbers beside a series have a field of their own. */
export function NumbersAndDays({ reading, span, settings = firstNumberSettings, t }: NumbersAndDaysProps) {
  const rows = numbersWithin(numberRows(reading, settings), span).filter(
    ({ proportions, reckonings, conversion }) => proportions.length > 0 || reckonings.length > 0 || conversion,
  );
  const days = reading.annotations.days.filter((day) => day.relative && covers(span, day));
  if (rows.length === 0 && days.length === 0) return null;
  return (
    <Field label={t('numbers.title')} part="numbers" plain>
      {rows.map((row) => (
        <div key={row.span.start}>
          <q class="words">{wordsAt(reading, row.span)}</q>
          <NumberLines reading={reading} row={row} t={t} />
        </div>
      ))}
      {days.map((day) => (
        <p key={day.start} data-part="day">
          <q class="words">{wordsAt(reading, day)}</q>: {momentWords(day, t.locale)}
        </p>
      ))}
    </Field>
  );
}

/** Lines on the numbers and days in a card's words: other units, proportions, what follows from them, which day is meant. */
import type { ComponentChild } from 'preact';
import type { Span } from '../../text/article';
import { covers } from '../../text/spans';
import { wordsAt, type Reading } from '../annotated-article';
import { Field } from '../card/Field';
import { Fold } from '../card/Fold';
import { momentWords } from '../days/moment-words';
import type { Translate } from '../text/translate';
import { NumberLines } from './NumberLines';
import { firstNumberSettings, numberRows, numbersWithin, type NumberSettings } from './number-rows';

/** Number of numbers and days that are seen at once; the others are folded. */
const SEEN = 2;

export interface NumbersAndDaysProps {
  readonly reading: Reading;
  /** The words that the card is about. */
  readonly span: Span;
  readonly settings: NumberSettings | undefined;
  readonly t: Translate;
}

/** Whether there is something to tell, by the settings. */
export const tellsNumbers = (props: NumbersAndDaysProps): boolean => linesOf(props).length > 0;

/** Draws nothing if nothing is known. Numbers beside a series have a field of their own. */
export function NumbersAndDays(props: NumbersAndDaysProps) {
  const seen = linesOf(props).slice(0, SEEN);
  if (seen.length === 0) return null;
  return (
    <Field label={props.t('numbers.title')} part="numbers" plain>
      {seen}
    </Field>
  );
}

/** Draws the numbers and days beyond those seen at once, folded; nothing if there are none. */
export function MoreNumbersAndDays(props: NumbersAndDaysProps) {
  const more = linesOf(props).slice(SEEN);
  if (more.length === 0) return null;
  return (
    <Fold words={props.t.count('numbers.others', more.length)} part="more-numbers">
      {more}
    </Fold>
  );
}

function linesOf({ reading, span, settings = firstNumberSettings, t }: NumbersAndDaysProps): ComponentChild[] {
  const rows = numbersWithin(numberRows(reading, settings), span).filter(
    ({ proportions, reckonings, conversion }) => proportions.length > 0 || reckonings.length > 0 || conversion,
  );
  const days = reading.annotations.days.filter((day) => day.relative && covers(span, day));
  return [
    ...rows.map((row) => (
      <div key={row.span.start}>
        <q class="words">{wordsAt(reading, row.span)}</q>
        <NumberLines reading={reading} row={row} t={t} />
      </div>
    )),
    ...days.map((day) => (
      <p key={day.start} data-part="day">
        <q class="words">{wordsAt(reading, day)}</q>: {momentWords(day, t.locale)}
      </p>
    )),
  ];
}

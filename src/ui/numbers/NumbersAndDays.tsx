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

/** Of two numbers or days that take at most this many lines both are seen at once; all others are folded. */
const SEEN_LINES = 4;

export interface NumbersAndDaysProps {
  readonly reading: Reading;
  /** The words that the card is about. */
  readonly span: Span;
  readonly settings: NumberSettings | undefined;
  /** Whether all are folded, because the card has an answer that needs the room. */
  readonly folded?: boolean;
  readonly t: Translate;
}

/** A number or day, and how many lines it takes. */
interface Told {
  readonly lines: number;
  readonly row: ComponentChild;
}

/** Whether there is something to tell, by the settings. */
export const tellsNumbers = (props: NumbersAndDaysProps): boolean => toldIn(props).length > 0;

/** Draws nothing if nothing is known. Numbers beside a series have a field of their own. */
export function NumbersAndDays(props: NumbersAndDaysProps) {
  const told = toldIn(props);
  const seen = seenOf(told, props);
  if (seen === 0) return null;
  return (
    <Field label={props.t('numbers.title')} part="numbers" plain>
      {told.slice(0, seen).map(({ row }) => row)}
    </Field>
  );
}

/** Draws the numbers and days beyond those seen at once, folded; nothing if there are none. */
export function MoreNumbersAndDays(props: NumbersAndDaysProps) {
  const told = toldIn(props);
  const seen = seenOf(told, props);
  const more = told.slice(seen).map(({ row }) => row);
  if (more.length === 0) return null;
  return (
    <Fold
      words={seen === 0 ? props.t('numbers.title') : props.t.count('numbers.others', more.length)}
      part="more-numbers"
    >
      {more}
    </Fold>
  );
}

/** Returns how many are seen at once: the first, and the second if both take few lines. */
function seenOf([first, second]: readonly Told[], { folded = false }: NumbersAndDaysProps): number {
  if (folded || !first) return 0;
  return second && first.lines + second.lines <= SEEN_LINES ? 2 : 1;
}

function toldIn({ reading, span, settings = firstNumberSettings, t }: NumbersAndDaysProps): Told[] {
  const rows = numbersWithin(numberRows(reading, settings), span).filter(
    ({ proportions, reckonings, conversion }) => proportions.length > 0 || reckonings.length > 0 || conversion,
  );
  const days = reading.annotations.days.filter((day) => day.relative && covers(span, day));
  return [
    ...rows.map((row) => ({
      // A proportion has a line with its source.
      lines: 1 + (row.conversion ? 1 : 0) + row.reckonings.length + 2 * row.proportions.length,
      row: (
        <div key={row.span.start}>
          <q class="words">{wordsAt(reading, row.span)}</q>
          <NumberLines reading={reading} row={row} t={t} />
        </div>
      ),
    })),
    ...days.map((day) => ({
      lines: 1,
      row: (
        <p key={day.start} data-part="day">
          <q class="words">{wordsAt(reading, day)}</q>: {momentWords(day, t.locale)}
        </p>
      ),
    })),
  ];
}

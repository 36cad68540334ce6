/**
 * Finds the days that an article names: written dates, and words relative to the article's own day. Words in a
 * quotation count from the day on which they were said, which may be unknown: there only written dates are read.
 */
import type { Statement } from '../annotations';
import type { Span } from '../../text/article';
import { months } from '../../text/quantities/words';
import { sentenceCount, type Reading } from '../../text/reading';
import { overlap } from '../../text/spans';
import { Shape, type Tokens } from '../../text/token';
import { yearAt } from '../../text/written-dates';
import type { DaySaid } from './day-said';
import { dayWords } from './day-words';
import { relativeDayAt } from './relative-days';
import { writtenDayAt, yearsOfMonths, type YearsOfMonths } from './written-days';

const YEAR_LENGTH = 4;
const FULL_LENGTH = 10;

/** Returns the days of an article, in order, without overlap. */
export function findDays(reading: Reading, statements: readonly Statement[]): DaySaid[] {
  const { article, tokens, sentenceFirst, sentenceBlock } = reading;
  const scan = startScan(reading, statements);
  const found: DaySaid[] = [];
  let before = { block: -1, isOtherTime: false };
  for (let sentence = 0; sentence < sentenceCount(reading); sentence++) {
    const block = sentenceBlock[sentence]!;
    const [first, end] = [sentenceFirst[sentence]!, sentenceFirst[sentence + 1]!];
    const cue = firstCue(tokens, first, end);
    if (cue === end || article.blocks[block]!.kind === 'credit') continue;
    // An entry of a live blog has a day of its own.
    const published = article.blocks[block]!.day ?? article.published;
    const isOtherTime = saysOtherYear(tokens, cue, end, published);
    // In a sentence about another time, weekdays and days without a year belong to that time.
    const isNow = !isOtherTime && !(before.block === block && before.isOtherTime);
    before = { block, isOtherTime };
    for (const day of daysOfSentence(scan, published, first, cue, end))
      if (isNow || !day.relative || day.date.length < FULL_LENGTH) found.push(day);
  }
  return found;
}
/** Data that all sentences of an article share. */
interface DayScan {
  readonly reading: Reading;
  readonly years: () => YearsOfMonths;
  /** Quoted spans. */
  readonly quoted: readonly Span[];
}

function startScan(reading: Reading, statements: readonly Statement[]): DayScan {
  let named: YearsOfMonths | null = null;
  return {
    reading,
    years: () => (named ??= yearsOfMonths(reading.article.text)),
    quoted: statements.filter(({ form }) => form !== 'indirect').flatMap(({ spans }) => spans),
  };
}

/**
 * Returns the days that a sentence about the present names.
 * @param cue its first word that names a day, see `firstCue`
 */
function daysOfSentence(
  { reading, years, quoted }: DayScan,
  published: string | null,
  first: number,
  cue: number,
  end: number,
): DaySaid[] {
  const { tokens } = reading;
  const sentence = published === null ? null : { tokens, first, end, published };
  const found: DaySaid[] = [];
  // "12 February" begins before its month.
  for (let at = Math.max(first, cue - 1); at < end; at++) {
    const shape = tokens.shape[at]!;
    if (shape > Shape.Number) continue;
    const written = shape === Shape.Lower ? null : writtenDayAt(reading, years, at, end);
    if (written) {
      if (written.day) found.push(written.day);
      at = written.next - 1;
      continue;
    }
    const near = sentence && relativeDayAt(sentence, at);
    if (!near) continue;
    const { date, until } = near;
    const day = { start: tokens.start[near.first]!, end: tokens.end[near.end - 1]!, date, until, relative: true };
    if (!quoted.some((other) => overlap(day, other))) found.push(day);
  }
  return found;
}

/** Returns the first word of a sentence that names a day, a month, a year or another time; `end` for most sentences. */
function firstCue({ hash, shape, start, end: ends }: Tokens, first: number, end: number): number {
  for (let at = first; at < end; at++) {
    if (shape[at]! > Shape.Number) continue;
    if (shape[at] === Shape.Number) {
      if (ends[at]! - start[at]! === YEAR_LENGTH) return at;
    } else if (dayWords(hash[at]!) || (shape[at] !== Shape.Lower && months(hash[at]!))) return at;
  }
  return end;
}

/** Whether a sentence names a year other than the article's and those next to it. */
function saysOtherYear(tokens: Tokens, first: number, end: number, published: string | null): boolean {
  const own = Number(published?.slice(0, YEAR_LENGTH));
  for (let at = first; at < end; at++) {
    const year = yearAt(tokens, at, end);
    if (year !== null && Math.abs(Number(year) - own) > 1) return true;
  }
  return false;
}

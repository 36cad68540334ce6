/**
 * Finds the days that an article names: dates as they are written, and words that name a day only beside the
 * article's own. Words within a quotation count from the day on which they were said, which the article may not
 * give: there only written dates are read.
 */
import type { Statement } from '../annotations';
import { sentenceCount, type Reading } from '../../text/reading';
import { overlap } from '../../text/spans';
import type { DaySaid } from './day-said';
import { ANY_MONTH } from './day-words';
import { relativeDays } from './relative-days';
import { writtenDays, yearsOfMonths, type YearsOfMonths } from './written-days';

/** Most sentences name no day. */
const GATE = new RegExp(`\\d{4}|days?\\b|week|month|year|night|morning|afternoon|evening|tomorrow|\\b(?:${ANY_MONTH})`);
const YEAR_LENGTH = 4;
const FULL_LENGTH = 10;

/** The days of an article, in order, without overlap: of two that overlap the one that is written out. */
export function findDays(reading: Reading, statements: readonly Statement[]): DaySaid[] {
  const { article, tokens, sentenceFirst, sentenceBlock } = reading;
  const quoted = statements.filter(({ form }) => form !== 'indirect').flatMap(({ spans }) => spans);
  const found: DaySaid[] = [];
  let named: YearsOfMonths | null = null;
  const years = () => (named ??= yearsOfMonths(article.text));
  let before = { block: -1, isOtherTime: false };
  for (let sentence = 0; sentence < sentenceCount(reading); sentence++) {
    const block = sentenceBlock[sentence]!;
    if (article.blocks[block]!.kind === 'credit') continue;
    const [first, end] = [sentenceFirst[sentence]!, sentenceFirst[sentence + 1]!];
    const start = tokens.start[first]!;
    const text = article.text.slice(start, tokens.end[end - 1]);
    if (!GATE.test(text)) continue;
    const isOtherTime = saysOtherYear(text, article.published);
    // A sentence about another time says its weekdays, and days without a year, of that time.
    const isNow = !isOtherTime && !(before.block === block && before.isOtherTime);
    before = { block, isOtherTime };
    const written = writtenDays(reading, years, first, end).filter(({ relative }) => isNow || !relative);
    const free = relativeDays(text, article.published)
      .map((day) => ({ ...day, start: day.start + start, end: day.end + start, relative: true }))
      .filter((day) => ![...written, ...quoted].some((other) => overlap(day, other)))
      .filter(({ date }) => isNow || date.length < FULL_LENGTH);
    found.push(...[...written, ...free].sort((a, b) => a.start - b.start));
  }
  return found;
}

/** Whether a sentence names a year that is neither the article's nor next to it. */
function saysOtherYear(sentence: string, published: string | null): boolean {
  const own = Number(published?.slice(0, YEAR_LENGTH));
  return [...sentence.matchAll(/\b(?:1[5-9]|20)\d\d\b/g)].some(([year]) => Math.abs(Number(year) - own) > 1);
}

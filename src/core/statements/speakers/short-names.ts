/** Finds whom an office with a name behind it means ("superintendent of police Lena Ortiz"), and whom a given name alone. */
import type { Mention } from '../../annotations';
import type { Span } from '../../../text/article';
import { tokenAt } from '../../../text/reading';
import { firstSpanFrom } from '../../../text/spans';
import { Shape } from '../../../text/token';
import { wordSet } from '../../../text/word-set';
import type { Tagged } from '../chunks/tagged';
import { officeNouns, portfolioNouns } from '../grammar/speaker-words';
import { Word } from '../grammar/word-classes';

const isOf = wordSet('of');
const isArticle = wordSet('the');
const isOffice = wordSet(officeNouns);
const isPortfolio = wordSet(portfolioNouns);

const PEOPLE = Word.Role | Word.Title | Word.Group;

/**
 * Returns the person whose name ends the words after an office and what it is for, or -1.
 * @param head the office
 * @param whole all words of the speaker
 */
export function officeHolder(tagged: Tagged, mentions: readonly Mention[], head: Span, whole: Span): number {
  const { tokens } = tagged.reading;
  let index = firstSpanFrom(mentions, head.end);
  while (index < mentions.length && mentions[index]!.end < whole.end) index++;
  const mention = mentions[index];
  if (mention?.type !== 'person' || mention.end !== whole.end || mention.reference !== 'name') return -1;
  const of = tokenAt(tokens, head.end + 1);
  const name = tokenAt(tokens, mention.start);
  if (!isOf(tokens.hash[of]!) || !isOffice(tokens.hash[of - 1]!) || name - of < 2) return -1;
  for (let at = of + 1; at < name; at++) {
    const word = tokens.hash[at]!;
    const isPlain = tokens.shape[at] === Shape.Lower && !(tagged.bits[at]! & PEOPLE);
    // "the director of the museum Lena Ortiz": only a portfolio may have an article
    if (!isPlain && !isPortfolio(word)) return -1;
    if (isArticle(word) && !isPortfolio(tokens.hash[at + 1]!)) return -1;
  }
  return index;
}

/** Whether a speaker is one word with a capital. */
export function isGivenName({ reading: { tokens } }: Tagged, head: Span, whole: Span): boolean {
  const token = tokenAt(tokens, head.start);
  return (
    head.start === whole.start &&
    head.end === whole.end &&
    tokens.end[token] === head.end &&
    tokens.shape[token] === Shape.Capitalised
  );
}

/**
 * Returns the person who was named before in full with this given name; -1 if several were.
 * @param known the mention that the word itself is, or -1; a surname means whom it means
 */
export function personCalled({ reading }: Tagged, mentions: readonly Mention[], head: Span, known: number): number {
  const { text } = reading.article;
  const word = `${text.slice(head.start, head.end)} `;
  const own = known < 0 ? -1 : mentions[known]!.chain;
  let found = -1;
  let isOwn = known < 0;
  let isSeveral = false;
  for (let index = 0; index < mentions.length && mentions[index]!.start < head.start; index++) {
    const mention = mentions[index]!;
    if (mention.type !== 'person' || mention.reference !== 'name') continue;
    if (!text.startsWith(word, mention.start) || mention.end <= mention.start + word.length) continue;
    if (found >= 0 && mentions[found]!.chain !== mention.chain) isSeveral = true;
    if (mention.chain === own) isOwn = true;
    found = index;
  }
  if (!isOwn || found < 0) return known;
  return isSeveral ? -1 : known < 0 ? found : known;
}

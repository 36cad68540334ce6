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
function isOneName({ reading: { tokens } }: Tagged, head: Span, whole: Span): boolean {
  if (head.start !== whole.start || head.end !== whole.end) return false;
  const token = tokenAt(tokens, head.start);
  return tokens.end[token] === head.end && tokens.shape[token] === Shape.Capitalised;
}

/** Knows the people who are named in full by the first word of their names. */
export class GivenNames {
  private readonly tagged: Tagged;
  private readonly mentions: readonly Mention[];
  /** By the hash of the first word, the mentions of names of several words, in order. */
  private named: Map<number, number[]> | null = null;

  constructor(tagged: Tagged, mentions: readonly Mention[]) {
    this.tagged = tagged;
    this.mentions = mentions;
  }

  private all(): Map<number, number[]> {
    const { tokens } = this.tagged.reading;
    const named = new Map<number, number[]>();
    this.mentions.forEach(({ type, reference, start, end }, index) => {
      if (type !== 'person' || reference !== 'name') return;
      const first = tokenAt(tokens, start);
      if (tokens.end[first]! >= end) return;
      const known = named.get(tokens.hash[first]!);
      if (known) known.push(index);
      else named.set(tokens.hash[first]!, [index]);
    });
    return named;
  }

  /**
   * Returns the person who was named before in full with this given name; -1 if several were.
   * @param known the mention that the words are, or -1; a surname means whom it means
   */
  personCalled(head: Span, whole: Span, known: number): number {
    if (!isOneName(this.tagged, head, whole)) return known;
    const { tokens } = this.tagged.reading;
    const namesakes = (this.named ??= this.all()).get(tokens.hash[tokenAt(tokens, head.start)]!);
    if (!namesakes) return known;
    const before = namesakes.filter((index) => this.mentions[index]!.start < head.start);
    const chains = new Set(before.map((index) => this.mentions[index]!.chain));
    if (!before.length || (known >= 0 && !chains.has(this.mentions[known]!.chain))) return known;
    return chains.size > 1 ? -1 : known < 0 ? before.at(-1)! : known;
  }
}

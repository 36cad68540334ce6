/**
 * Transcripts: blocks that open with the speaker.
 *
 *   [02:50:05] JANE DOE, MAYOR (voice-over): We will see.      Doe: Longer than that.
 *
 * One block alone may be anything ("Kell: a town by the sea"); a quotation after the colon or a name in capitals makes
 * it speech, and so do other such blocks.
 */
import type { Mention } from '../annotations';
import { Shape } from '../../text/token';
import { wordSet } from '../../text/word-set';
import type { Tagged } from './chunks/tagged';
import { isPlaceAt } from './place-at';
import { AUXILIARY, Word } from './grammar/word-classes';
import { firstSpanFrom } from '../../text/spans';
import { CLOSING_BRACKET, CLOSING_SQUARE, COLON, COMMA, DOT, OPENING_BRACKET, OPENING_SQUARE } from '../../text/marks';

/** Largest number of tokens in a label, with title, office and brackets. */
const LONGEST_LABEL = 26;
/** Largest number of words in a name without its title. */
const LONGEST_NAME = 6;

/** Labels of questions, answers and parts of the page, not of people. */
const isPart = wordSet(
  `q a question answer questions note update source sources photo image video watch read more one two three four five six seven
  eight nine ten first second third exclusive revealed breaking analysis opinion twitter facebook instagram email website`,
);

/** Tokens of a block's label. */
export interface Label {
  /** The name, `[first, last)`, with its title. */
  readonly first: number;
  readonly last: number;
  /** First token of the words. */
  readonly content: number;
  /** Whether the label alone shows that somebody speaks. */
  readonly isSure: boolean;
  /** Whether the name is a person's. */
  readonly isPerson: boolean;
}

/** Returns the label that opens the block `[first, end)`, or null. */
export function labelOf(tagged: Tagged, mentions: readonly Mention[], first: number, end: number): Label | null {
  const { tokens } = tagged.reading;
  const from = afterStamp(tagged, first, end);
  if (
    from >= end ||
    tokens.shape[from]! > Shape.Mixed ||
    tokens.shape[from] === Shape.Lower ||
    isPart(tokens.hash[from]!)
  )
    return null;
  let last = -1;
  let bracket = 0;
  for (let at = from; at < Math.min(end - 1, from + LONGEST_LABEL); at++) {
    const code = tokens.hash[at]!;
    if (tokens.shape[at] === Shape.Quote) return null;
    if (tokens.shape[at] === Shape.Punctuation) {
      if (code === COLON && bracket === 0) {
        if (last < 0) last = at;
        // "KELL: The gate was shut, …" is a dateline.
        if (isPlaceAt(mentions, tokens.start[from]!) || !isNameLike(tagged, mentions, from, last)) return null;
        const isPerson = isPersonAt(tagged, mentions, from, last);
        const isSure = isInCapitals(tagged, from, last) || (tokens.shape[at + 1] === Shape.Quote && isPerson);
        return { first: from, last, content: at + 1, isSure, isPerson };
      }
      if (code === OPENING_BRACKET) bracket++;
      else if (code === CLOSING_BRACKET) bracket--;
      else if (
        code === DOT ? tokens.end[at]! - tokens.start[at - 1]! > 5 && bracket === 0 : code !== COMMA && code !== 45
      )
        return null;
      if (last < 0 && (code === COMMA || code === OPENING_BRACKET)) last = at;
      continue;
    }
    const isTitle = (tagged.bits[at]! & (Word.Title | Word.Role)) !== 0;
    if (last < 0 && tokens.shape[at] === Shape.Lower && !isTitle) return null;
    if (
      bracket === 0 &&
      tokens.shape[at] === Shape.Lower &&
      tagged.bits[at]! & (AUXILIARY | Word.Verb | Word.Reporting)
    )
      return null;
  }
  return null;
}

/** Returns the labels of blocks that are lines of a transcript; an uncertain label needs others. */
export function labelsIn(tagged: Tagged, mentions: readonly Mention[]): (Label | null)[] {
  const { blockFirst, article } = tagged.reading;
  const labels = article.blocks.map(({ kind }, block) =>
    kind === 'title' || kind === 'credit' || kind === 'caption' || blockFirst[block] === blockFirst[block + 1]
      ? null
      : labelOf(tagged, mentions, blockFirst[block]!, blockFirst[block + 1]!),
  );
  let count = 0;
  let isSure = false;
  for (const label of labels) {
    if (!label) continue;
    count++;
    isSure ||= label.isSure;
  }
  const isTranscript = count >= (isSure ? FEWEST_BESIDE_SURE : FEWEST_LABELS);
  return labels.map((label, block) => {
    // "PORT KELL: Three men were held": one label in capitals at the head of an article is a city.
    const isCity = count === 1 && block <= LAST_OPENING && label?.isPerson === false;
    return label && !isCity && (isTranscript || label.isSure) ? label : null;
  });
}

/** Last block that may open an article, after title and standfirst. */
export const LAST_OPENING = 2;

const FEWEST_LABELS = 3;
const FEWEST_BESIDE_SURE = 2;

/** Past "[02:50:05]" and "(10:15)". */
function afterStamp({ reading: { tokens } }: Tagged, first: number, end: number): number {
  const code = tokens.hash[first]!;
  // `"JANE DOE: …`: a mark before every line, which no other closes
  if (tokens.shape[first] === Shape.Quote && tokens.shape[first + 1] === Shape.AllCaps) return first + 1;
  if (tokens.shape[first] !== Shape.Punctuation || (code !== OPENING_SQUARE && code !== OPENING_BRACKET)) return first;
  const close = code === OPENING_BRACKET ? CLOSING_BRACKET : CLOSING_SQUARE;
  for (let at = first + 1; at < Math.min(end, first + 5); at++)
    if (tokens.shape[at] === Shape.Punctuation && tokens.hash[at] === close) return at + 1;
  return first;
}

function isInCapitals({ reading: { tokens } }: Tagged, first: number, last: number): boolean {
  for (let at = first; at < last; at++)
    if (
      tokens.shape[at]! <= Shape.Mixed &&
      tokens.shape[at] !== Shape.AllCaps &&
      tokens.end[at]! - tokens.start[at]! > 2
    )
      return false;
  return last - first > 1 && tokens.shape[last - 1] === Shape.AllCaps;
}

function isNameLike(tagged: Tagged, mentions: readonly Mention[], first: number, last: number): boolean {
  const { tokens } = tagged.reading;
  if (last - first > LONGEST_NAME) return false;
  return (
    tokens.shape[last - 1] === Shape.AllCaps ||
    isPersonAt(tagged, mentions, first, last) ||
    (last - first === 1 && tokens.shape[first] === Shape.Capitalised)
  );
}

/** Whether the label's last word ends a person's name. */
function isPersonAt(
  { reading: { tokens } }: Tagged,
  mentions: readonly Mention[],
  first: number,
  last: number,
): boolean {
  for (let index = firstSpanFrom(mentions, tokens.start[first]!); index < mentions.length; index++) {
    const mention = mentions[index]!;
    if (mention.start >= tokens.end[last - 1]!) return false;
    if (mention.type === 'person' && mention.end >= tokens.end[last - 1]!) return true;
  }
  return false;
}

/**
 * Cuts sentences into clauses of one voice: content of one statement, or the article's own words. So a claim is judged
 * without the words that attribute it.
 */
import type { Statement } from '../../annotations';
import { afterDateline } from '../../dateline';
import { type Reading, tokenAt } from '../../../text/reading';
import { Shape, type Tokens } from '../../../text/token';
import { wordSet } from '../../../text/word-set';
import { boilerplateOpeners, clauseOpeners, leadingWords, remnantOpeners, trailingWords } from './clause-words';
import { CLOSING_BRACKET, COMMA, DOLLAR, EURO, PERCENT, POUND, QUESTION, SEMICOLON } from '../../../text/marks';

/** A range of tokens with one voice. */
export interface Region {
  readonly sentence: number;
  readonly first: number;
  readonly end: number;
  /** Index of the innermost statement that contains it, or null for the article's own voice. */
  readonly statement: number | null;
}

const DASHES = new Set([0x2013, 0x2014, 0x2015]);
/** Fewest words of a claim. */
export const FEWEST_WORDS = 3;
const FEWEST_CLAUSE_WORDS = 4;

/** Returns the regions of every sentence, in order. The words of an attribution (speaker and cue) are in none. */
export function regionsOf(reading: Reading, statements: readonly Statement[]): Region[] {
  const { tokens, sentenceFirst, sentenceBlock, article } = reading;
  const voice = voices(tokens, statements);
  const regions: Region[] = [];
  for (let sentence = 0; sentence < sentenceBlock.length; sentence++) {
    const { kind } = article.blocks[sentenceBlock[sentence]!]!;
    if (kind === 'credit' || (kind !== 'paragraph' && isBoilerplate(tokens, sentenceFirst[sentence]!))) continue;
    const end = sentenceFirst[sentence + 1]!;
    const isFirst = sentence === 0 || sentenceBlock[sentence - 1] !== sentenceBlock[sentence];
    let first = sentenceFirst[sentence]!;
    if (isFirst && kind === 'paragraph') first = afterDateline(tokens, first, end, false);
    while (first < end) {
      let next = first + 1;
      while (next < end && voice[next] === voice[first]) next++;
      if (voice[first]! !== ATTRIBUTION) {
        const statement = voice[first]!;
        const runsOn = statement === OWN && first > sentenceFirst[sentence]! && voice[first - 1] === ATTRIBUTION;
        const region = trimmed(tokens, runsOn ? afterAdverbial(tokens, first, next) : first, next);
        if (region && (statement !== OWN || !isRemnant(tokens, region, sentenceFirst[sentence]!)))
          regions.push({ sentence, ...region, statement: statement === OWN ? null : statement });
      }
      first = next;
    }
  }
  return regions;
}

/** "Cover photo: …", "Read more: …". */
const isBoilerplate = (tokens: Tokens, first: number) => boilerplateOpeners(tokens.hash[first]!);

/** Whether it is the rest of a phrase around an attribution: "in his readout of the call", "speaking of the talks". */
function isRemnant(tokens: Tokens, { first, end }: { first: number; end: number }, sentenceFirst: number): boolean {
  if (first <= sentenceFirst) return false;
  return (remnantOpeners(tokens.hash[first]!) && end - first < SHORTEST_PHRASE) || isParticiple(tokens, first);
}

const isParticiple = ({ text, start, end, shape }: Tokens, at: number) =>
  shape[at] === Shape.Lower && end[at]! - start[at]! > 5 && text.endsWith('ing', end[at]);

/** Skips words after an attribution that belong to it, up to a comma: "told reporters [a day earlier], …". */
function afterAdverbial(tokens: Tokens, first: number, end: number): number {
  if (tokens.shape[first] !== Shape.Lower) return first;
  let at = first;
  while (at < end && tokens.hash[at] !== COMMA) at++;
  return at < end ? at + 1 : first;
}

/** A shorter phrase that a preposition opens says nothing by itself (tokens). */
const SHORTEST_PHRASE = 9;

const OWN = -1;
const ATTRIBUTION = -2;

/** Returns for each token the innermost statement, or `OWN`, or `ATTRIBUTION`. */
function voices(tokens: Tokens, statements: readonly Statement[]): Int32Array {
  const voice = new Int32Array(tokens.count).fill(OWN);
  const fill = (start: number, end: number, value: number) => {
    for (let token = tokenAt(tokens, start); token < tokens.count && tokens.start[token]! < end; token++)
      voice[token] = value;
  };
  const order = statements
    .map((_, index) => index)
    .sort((a, b) => statements[b]!.end - statements[b]!.start - (statements[a]!.end - statements[a]!.start));
  for (const index of order) {
    const { spans, cue, speaker, channel } = statements[index]!;
    for (const span of spans) fill(span.start, span.end, index);
    if (!cue) continue;
    // Speaker and cue are neighbours: "Trump said", "said the minister", "according to police".
    const from = speaker ? Math.min(cue.start, speaker.start) : cue.start;
    const to = speaker ? Math.max(cue.end, speaker.end) : cue.end;
    fill(cue.start, cue.end, ATTRIBUTION);
    if (to - from < LONGEST_ATTRIBUTION) fillOwn(tokens, voice, from, to);
    if (channel && Math.abs(channel.start - cue.end) < LONGEST_ATTRIBUTION)
      fillOwn(tokens, voice, channel.start, channel.end);
  }
  return voice;
}

/** Largest distance of speaker, cue and channel in one phrase (UTF-16 units). */
const LONGEST_ATTRIBUTION = 80;

function fillOwn(tokens: Tokens, voice: Int32Array, start: number, end: number): void {
  for (let token = tokenAt(tokens, start); token < tokens.count && tokens.start[token]! < end; token++) {
    if (voice[token] === OWN) voice[token] = ATTRIBUTION;
  }
}

/** Trims marks and joining words at both ends; null if too few words are left. */
function trimmed(tokens: Tokens, from: number, to: number): { first: number; end: number } | null {
  let first = from;
  let end = to;
  while (
    first < end &&
    (tokens.shape[first]! >= Shape.Possessive || isJoining(tokens, first)) &&
    !isOpener(tokens, first)
  )
    first++;
  // "The toll rose to ten after [the port said …]": somebody else's words come next.
  if (end > first && tokens.shape[end - 1] === Shape.Lower && trailingWords(tokens.hash[end - 1]!)) end--;
  while (
    end > first &&
    (tokens.shape[end - 1]! >= Shape.Quote || leadingWords(tokens.hash[end - 1]!)) &&
    !isCloser(tokens, end - 1)
  )
    end--;
  let words = 0;
  for (let token = first; token < end; token++) if (tokens.shape[token]! <= Shape.Uncased) words++;
  return words >= FEWEST_WORDS ? { first, end } : null;
}

/** Whether a word only joins; "That means" and "So far" open a sentence of their own. */
function isJoining({ hash, shape }: Tokens, at: number): boolean {
  if (!leadingWords(hash[at]!)) return false;
  return shape[at] !== Shape.Capitalised || !(isDemonstrative(hash[at]!) || isFar(hash[at + 1]!));
}

const isDemonstrative = wordSet('that');
const isFar = wordSet('far');

/** Whether a token belongs to the words after it: a currency sign or an opening quotation mark. */
const isOpener = (tokens: Tokens, at: number) =>
  tokens.hash[at] === DOLLAR || tokens.hash[at] === POUND || tokens.hash[at] === EURO;
/** Whether a token belongs to the words before it: "?", "%", ")". */
const isCloser = (tokens: Tokens, at: number) =>
  tokens.hash[at] === QUESTION || tokens.hash[at] === PERCENT || tokens.hash[at] === CLOSING_BRACKET;

/**
 * Returns the clauses of a region, cut at semicolons, dashes, and commas before a word that opens a clause. A short
 * piece stays with the previous one.
 */
export function clausesOf(
  tokens: Tokens,
  { first, end }: Pick<Region, 'first' | 'end'>,
): { first: number; end: number }[] {
  const clauses: { first: number; end: number }[] = [];
  let from = first;
  for (let at = first; at < end; at++) {
    if (!isJoint(tokens, at, end)) continue;
    if (!hasWords(tokens, from, at) || !hasWords(tokens, at, end)) continue;
    const clause = trimmed(tokens, from, at);
    if (clause) clauses.push(clause);
    from = at + 1;
  }
  const last = trimmed(tokens, from, end);
  if (last) clauses.push(last);
  return clauses;
}

function isJoint(tokens: Tokens, at: number, end: number): boolean {
  const code = tokens.hash[at]!;
  if (tokens.shape[at] !== Shape.Punctuation) return clauseOpeners(code) && at + 1 < end && isThat(tokens, at + 1);
  if (code === SEMICOLON) return true;
  if (DASHES.has(code)) return !isRange(tokens, at);
  return code === COMMA && at + 1 < end && clauseOpeners(tokens.hash[at + 1]!);
}

/** Whether a dash is between two numbers without a space: "€30–45". */
const isRange = ({ shape, start, end }: Tokens, at: number) =>
  shape[at - 1] === Shape.Number &&
  shape[at + 1] === Shape.Number &&
  start[at] === end[at - 1] &&
  start[at + 1] === end[at];

/** Whether "… and that …" begins a second clause of the same report. */
function isThat(tokens: Tokens, at: number): boolean {
  return tokens.end[at]! - tokens.start[at]! === 4 && tokens.text.slice(tokens.start[at], tokens.end[at]) === 'that';
}

/** Whether a range of tokens has enough words for a clause. */
function hasWords(tokens: Tokens, first: number, end: number): boolean {
  let words = 0;
  for (let token = first; token < end && words < FEWEST_CLAUSE_WORDS; token++)
    if (tokens.shape[token]! <= Shape.Uncased) words++;
  return words === FEWEST_CLAUSE_WORDS;
}

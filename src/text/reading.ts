/**
 * A reading: the article's text in tokens, cut into blocks and sentences. Every stage of the core uses this and does
 * not scan the text again.
 *
 *   tokens      0 1 2 3 4 5 6 7 8 …           count
 *   blocks      [0 ......) [5 ...........)    firstToken(block i) .. firstToken(block i + 1)
 *   sentences   [0 ..)[3 .)[5 ....)[9 ...)    never across a block
 */
import type { Article } from './article';
import {
  figureAbbreviations,
  innerAbbreviations,
  LONGEST_SENTENCE,
  sayingVerbs,
  sentenceOpeners,
  titleAbbreviations,
} from './sentence-rules';
import { tokenise } from './tokens';
import { Shape, type Tokens } from './token';
import { CLOSING_BRACKET, CLOSING_SQUARE, COMMA, DOT, ELLIPSIS, EXCLAMATION, QUESTION } from './marks';
import { firstFrom } from './spans';

export interface Reading {
  readonly article: Article;
  readonly tokens: Tokens;
  /** First token of each block; one more entry than blocks, the last being the token count. */
  readonly blockFirst: Uint32Array;
  /** First token of each sentence; one more entry than sentences, the last being the token count. */
  readonly sentenceFirst: Uint32Array;
  /** The block of each sentence. */
  readonly sentenceBlock: Uint32Array;
}

/**
 * Reads an article's text: tokens, blocks and sentences, in one pass each.
 * @param article its blocks must be in order and not overlap
 */
export function read(article: Article): Reading {
  const tokens = tokenise(article.text);
  const blockFirst = firstTokens(article, tokens);
  const sentences: number[] = [];
  const sentenceBlock: number[] = [];
  for (let block = 0; block < article.blocks.length; block++) {
    const end = blockFirst[block + 1]!;
    let first = blockFirst[block]!;
    while (first < end) {
      sentences.push(first);
      sentenceBlock.push(block);
      first = endOfSentence(tokens, first, Math.min(end, first + LONGEST_SENTENCE));
    }
  }
  sentences.push(tokens.count);
  return {
    article,
    tokens,
    blockFirst,
    sentenceFirst: Uint32Array.from(sentences),
    sentenceBlock: Uint32Array.from(sentenceBlock),
  };
}

/** Returns the number of sentences. */
export function sentenceCount(reading: Reading): number {
  return reading.sentenceBlock.length;
}

/**
 * Returns the first token that ends after a UTF-16 offset.
 * @returns an index from 0 to `tokens.count`
 */
export function tokenAt(tokens: Tokens, offset: number): number {
  return firstFrom(tokens.count, (at) => tokens.end[at]! <= offset);
}

/** Returns the sentence that a token is in. */
export function sentenceOf(reading: Reading, token: number): number {
  const { sentenceFirst } = reading;
  return Math.max(0, firstFrom(sentenceFirst.length - 1, (at) => sentenceFirst[at]! <= token) - 1);
}

function firstTokens(article: Article, tokens: Tokens): Uint32Array {
  const first = new Uint32Array(article.blocks.length + 1);
  let token = 0;
  article.blocks.forEach((block, index) => {
    while (token < tokens.count && tokens.start[token]! < block.start) token++;
    first[index] = token;
  });
  first[article.blocks.length] = tokens.count;
  return first;
}

/** Returns the token after the sentence that begins at `first`, at most `end`. */
function endOfSentence(tokens: Tokens, first: number, end: number): number {
  for (let at = first; at < end; at++) {
    if (!closesSentence(tokens, at, first, end)) continue;
    let next = at + 1;
    while (next < end && isCloser(tokens, next)) next++;
    if (next >= end) return end;
    const isGlued = tokens.start[next]! === tokens.end[next - 1]!;
    if ((isGlued && !opensGlued(tokens, at, next)) || !opensSentence(tokens, next, end)) continue;
    if (tokens.shape[next - 1] === Shape.Quote && goesOnSaying(tokens, at, next, end)) continue;
    return next;
  }
  return end;
}

/** Whether a token is a mark that closes a sentence; a dot after an abbreviation does not. */
function closesSentence(tokens: Tokens, at: number, first: number, end: number): boolean {
  const shape = tokens.shape[at]!;
  const code = tokens.hash[at]!;
  if (shape === Shape.AllCaps) return isDotted(tokens, at) && startsClearly(tokens, at + 1, end);
  if (shape !== Shape.Punctuation) return false;
  if (code === QUESTION || code === EXCLAMATION || code === ELLIPSIS) return true;
  if (code !== DOT) return false;
  if (at === first || tokens.end[at - 1] !== tokens.start[at]) return true;
  const before = tokens.hash[at - 1]!;
  if (titleAbbreviations(before)) return false;
  if (figureAbbreviations(before)) return tokens.shape[at + 1] !== Shape.Number || at + 1 >= end;
  if (isInitial(tokens, at - 1) || isDottedLower(tokens, at - 1) || innerAbbreviations(before))
    return startsClearly(tokens, at + 1, end);
  return true;
}

/** The "m" of "p.m.", the "g" of "e.g.". */
function isDottedLower(tokens: Tokens, at: number): boolean {
  return (
    tokens.end[at]! - tokens.start[at]! === 1 &&
    at > 0 &&
    tokens.hash[at - 1] === DOT &&
    tokens.shape[at - 1] === Shape.Punctuation &&
    tokens.end[at - 1] === tokens.start[at]
  );
}

/** Longest name between a quoted question and its verb, in words: '"Why?" Prime Minister Jane Roe asked'. */
const LONGEST_SPEAKER = 5;

/**
 * Whether the sentence continues after the quotation: '"Stop!" Jane Roe said.' A full stop inside the quotation always
 * ends it.
 */
function goesOnSaying(tokens: Tokens, mark: number, next: number, end: number): boolean {
  if (tokens.hash[mark] !== QUESTION && tokens.hash[mark] !== EXCLAMATION) return false;
  for (let at = next; at < Math.min(end, next + LONGEST_SPEAKER); at++) {
    if (tokens.shape[at] === Shape.Lower) return sayingVerbs(tokens.hash[at]!);
    if (tokens.shape[at]! > Shape.Mixed) return false;
  }
  return false;
}

function isDotted(tokens: Tokens, at: number): boolean {
  return tokens.text.charCodeAt(tokens.end[at]! - 1) === DOT;
}

/**
 * Whether a word opens a sentence and is not a name: "The", "He", "But". It separates "… in the U.S. The president"
 * from "U.S. President".
 */
function startsClearly(tokens: Tokens, at: number, end: number): boolean {
  let next = at;
  while (next < end && isCloser(tokens, next)) next++;
  if (next >= end) return true;
  return (
    tokens.shape[next] === Shape.Quote ||
    (tokens.shape[next] === Shape.Capitalised && sentenceOpeners(tokens.hash[next]!))
  );
}

/** "J." or "F." before a surname. */
function isInitial(tokens: Tokens, at: number): boolean {
  return tokens.shape[at] === Shape.Capitalised && tokens.end[at]! - tokens.start[at]! === 1;
}

/** Closing marks that belong to the sentence before them: quotes and brackets without a space. */
function isCloser(tokens: Tokens, at: number): boolean {
  if (tokens.start[at]! !== tokens.end[at - 1]!) return false;
  const code = tokens.hash[at]!;
  return (
    tokens.shape[at] === Shape.Quote ||
    code === CLOSING_BRACKET ||
    code === CLOSING_SQUARE ||
    (tokens.shape[at] === Shape.Punctuation &&
      (code === DOT || code === QUESTION || code === EXCLAMATION || code === ELLIPSIS))
  );
}

/**
 * Whether a sentence begins without a space: "It was empty.The crew left". Lower case before the full stop, a capital
 * after it.
 */
function opensGlued(tokens: Tokens, mark: number, next: number): boolean {
  if (next !== mark + 1 || mark === 0 || tokens.shape[next] !== Shape.Capitalised) return false;
  const before = tokens.shape[mark - 1]!;
  const isWord =
    before === Shape.Lower || (before === Shape.Number && tokens.end[mark - 1]! - tokens.start[mark - 1]! > 2);
  // Only if a space follows the word: "Node.Js" is a name, "amazon.Com" an address.
  return (
    isWord &&
    tokens.end[mark - 1]! - tokens.start[mark - 1]! > 2 &&
    tokens.start[next + 1] !== undefined &&
    (tokens.start[next + 1]! > tokens.end[next]! || tokens.hash[next + 1] === COMMA)
  );
}

function opensSentence(tokens: Tokens, at: number, end: number): boolean {
  const shape = tokens.shape[at]!;
  if (shape === Shape.Lower) return false;
  if (shape !== Shape.Punctuation) return true;
  // A dash or bracket opens a sentence only before a token that could open one itself.
  return at + 1 < end && tokens.shape[at + 1] !== Shape.Lower;
}

/**
 * Statements: who said what. One pass over the text in outer sentences (a sentence inside quotation marks does not end
 * the sentence that quotes it):
 *
 *   marks paired → sentences with a cue or a quotation chunked → attributions → content and speaker → quotations
 *   without an attribution joined to the one that they continue
 */
import type { Channel, Mention, Statement } from '../annotations';
import type { Article, Span } from '../../text/article';
import { sentenceOf, tokenAt, type Reading } from '../../text/reading';
import { Shape, type Tokens } from '../../text/token';
import { wordSet } from '../../text/word-set';
import { isCaption } from './speakers/captions';
import { findAttributions } from './attributions/find-attributions';
import { afterCity, afterDateline } from '../dateline';
import { Kind, type Chunk } from './chunks/chunk';
import { chunk } from './chunks/chunks';
import { Drafts } from './drafts';
import { isCueNoun } from './attributions/noun-attributions';
import { inside, quotedSpeech } from './quoted-speech';
import { resolveSpeakers } from './speakers/speakers';
import { signatureIn, signatureInBracket, type Signature } from './signatures';
import { isPlaceAt } from './place-at';
import { labelOf, labelsIn, LAST_OPENING, type Label } from './transcripts';
import { accompanyingVerbs, gestureVerbs } from './grammar/common-verb-words';
import { tag, type Tagged } from './chunks/tagged';
import { Word } from './grammar/word-classes';
import { COLON, EM_DASH, EN_DASH, HORIZONTAL_BAR, HYPHEN, QUESTION } from '../../text/marks';
import { firstFrom } from '../../text/spans';

/**
 * Largest number of tokens in a first block that is a title even with a full stop, if most of its longer words are
 * capitalised.
 */
const LONGEST_TITLE = 30;
const SHORTEST_TITLE_WORD = 4;
const TITLE_SHARE = 0.7;

/** Largest number of tokens before the mark in "Brandt's verdict?". */
const LONGEST_ANNOUNCEMENT = 5;
const isDash = (code: number) => code === EM_DASH || code === EN_DASH || code === HORIZONTAL_BAR || code === HYPHEN;

/**
 * Finds quoted and reported speech.
 * @param reading the article as read
 * @param mentions the names found in it, in order
 * @returns statements sorted by start, then longest first
 */
export function findStatements(reading: Reading, mentions: readonly Mention[]): Statement[] {
  const tagged = tag(reading);
  const drafts = new Drafts(tagged);
  const labels = labelsIn(tagged, mentions);
  for (let block = 0; block + 1 < reading.blockFirst.length; block++)
    readBlock(tagged, mentions, drafts, labels, block);
  const within = inside(tagged);
  for (const quotation of tagged.quotations.list) {
    if (quotation.depth > 0) continue;
    for (const { chunks, attribution } of quotedSpeech(within, quotation)) drafts.addQuoted(chunks, attribution);
  }
  return resolveSpeakers(tagged, drafts.finish(), mentions);
}

/** Reads one block: a transcript's line, a name line, or sentences. */
function readBlock(
  tagged: Tagged,
  mentions: readonly Mention[],
  drafts: Drafts,
  labels: readonly (Label | null)[],
  block: number,
): void {
  const { reading } = tagged;
  const { kind } = reading.article.blocks[block]!;
  const start = reading.blockFirst[block]!;
  const end = reading.blockFirst[block + 1]!;
  // A quotation goes on after a caption between its paragraphs.
  if (isCaption(reading, block)) drafts.passOver();
  drafts.startBlock(
    start,
    end,
    kind !== 'heading' && kind !== 'caption' && kind !== 'quotation' && !signatureOf(tagged, mentions, block + 1),
  );
  if (start >= end) return;
  if (block > 0 && addSignature(tagged, mentions, drafts, block)) return;
  if (kind === 'credit') return;
  const rest = readLabels(tagged, mentions, drafts, labels[block] ?? null, start, end);
  if (rest >= end) return;
  // `"DOE: We will see.` and `"But not now.`: a line of a transcript goes on in the next paragraph with a mark.
  if (block > 0 && isMarkedLine(tagged, labels, block)) return drafts.goOnSigned(start, end);
  const isHeading = kind === 'heading' && !leadsOn(tagged, start, end);
  // A heading inside the text is another story's title, unless it is quoted.
  const isStandfirst = block === 1 && reading.article.blocks[0]!.kind === 'title';
  if (isHeading && block > 0 && !isStandfirst && tagged.quotations.covering[start]! < 0) return;
  const headline = kind === 'title' || isHeading || (block === 0 && isTitleCase(tagged, start, end));
  const isPlace = isPlaceAt(mentions, reading.tokens.start[start]!);
  let first = headline || rest > start ? rest : afterDateline(reading.tokens, start, end, isPlace);
  if (first === start && !headline && (isPlace || block <= LAST_OPENING)) first = afterCity(reading.tokens, start, end);
  while (first < end) {
    const last = outerSentenceEnd(tagged, first, end);
    if (isWorthReading(tagged, first, last) || drafts.isWaiting()) {
      const chunks = chunk(tagged, first, last, headline);
      drafts.addSentence(chunks, findAttributions(chunks, headline, headline && block === 0));
      addUnclaimed(tagged, mentions, drafts, chunks, start, end);
      first = Math.max(first + 1, chunks.at(-1)!.last);
    } else {
      drafts.skipSentence();
      first = last;
    }
  }
}

/**
 * Adds the words after a label: a quotation, after which another label may follow, or else all of the block.
 * @returns the token up to which the block was read
 */
function readLabels(
  tagged: Tagged,
  mentions: readonly Mention[],
  drafts: Drafts,
  opening: Label | null,
  start: number,
  end: number,
): number {
  const { list, covering } = tagged.quotations;
  let label = opening;
  let from = start;
  while (label) {
    const quotation = list[covering[label.content] ?? -1];
    const isQuoted = quotation !== undefined && quotation.first === label.content && quotation.last < end;
    from = isQuoted ? quotation.last : end;
    drafts.addSigned(label.content, from, label);
    const next = isQuoted ? labelOf(tagged, mentions, from, end) : null;
    label = next?.isSure ? next : null;
  }
  return from;
}

/** Whether a block without a full stop is not a heading: it ends in a colon ("And from Ortiz:"), or is long. */
const leadsOn = ({ reading: { tokens } }: Tagged, first: number, end: number) =>
  tokens.hash[end - 1] === COLON || end - first > LONGEST_HEADING;

const LONGEST_HEADING = 20;

/** Whether a block opens with a mark, as the last line with a label did, and every block between them. */
function isMarkedLine({ reading: { tokens, blockFirst } }: Tagged, labels: readonly (Label | null)[], block: number) {
  for (let at = block; at >= 0; at--) {
    if (tokens.shape[blockFirst[at]!] !== Shape.Quote || blockFirst[at] === blockFirst[at + 1]) return false;
    if (labels[at]) return at < block;
  }
  return false;
}

/** Returns the signature in a block after a quotation. */
function signatureOf(tagged: Tagged, mentions: readonly Mention[], block: number): Signature | null {
  const { blockFirst, article } = tagged.reading;
  if (block < 1 || block >= article.blocks.length) return null;
  return signatureIn(tagged, mentions, blockFirst[block]!, blockFirst[block + 1]!);
}

/** Gives the quotation of the previous block to the name in this block. */
function addSignature(tagged: Tagged, mentions: readonly Mention[], drafts: Drafts, block: number): boolean {
  const { blockFirst, article, tokens } = tagged.reading;
  const first = blockFirst[block - 1]!;
  const end = blockFirst[block]!;
  const isSigned = article.blocks[block - 1]!.kind === 'quotation' || drafts.isOneQuotation(first, end);
  const signature = isSigned && first < end ? signatureOf(tagged, mentions, block) : null;
  if (!signature) return false;
  drafts.addSigned(first, end, tokensOf(tokens, signature.mention), channelOf(article, signature, block));
  return true;
}

const channelOf = (article: Article, { isPost }: Signature, block: number): Channel | null => {
  const { start, end } = article.blocks[block]!;
  return isPost ? { start, end, type: 'social-post', via: null } : null;
};

const tokensOf = (tokens: Tokens, { start, end }: Span) => ({
  first: tokenAt(tokens, start),
  last: tokenAt(tokens, end - 1) + 1,
});

/** Adds a quotation that no cue took: with a name in brackets after it, or after somebody's gesture. */
function addUnclaimed(
  tagged: Tagged,
  mentions: readonly Mention[],
  drafts: Drafts,
  chunks: readonly Chunk[],
  blockFirst: number,
  blockEnd: number,
): void {
  const [quote, bracket] = chunks;
  if (quote?.kind !== Kind.Quote || !drafts.isUnclaimed(quote)) return;
  if (bracket?.kind === Kind.Parenthesis) {
    const signature = signatureInBracket(tagged, mentions, bracket.first, bracket.last);
    if (signature) drafts.addSigned(quote.first, quote.last, tokensOf(tagged.reading.tokens, signature.mention));
    return;
  }
  const { last } = chunks.at(-1)!;
  if (quote.first === blockFirst && quote.spoken && chunks.every(({ kind }) => kind === Kind.Quote)) {
    const behind = chunk(tagged, last, outerSentenceEnd(tagged, last, blockEnd), false);
    if (behind.length > 1 && actorOf(behind, isAccompanying) === 0) drafts.addAfterGesture(quote, behind, 0);
    return;
  }
  const before = sentenceOf(tagged.reading, quote.first) - 1;
  const first = before < 0 ? -1 : tagged.reading.sentenceFirst[before]!;
  if (first < blockFirst || chunks.some(({ kind }) => kind !== Kind.Quote && kind !== Kind.Other)) return;
  const gesture = chunk(tagged, first, quote.first, false);
  const actor = actorOf(gesture, isGestureVerb);
  if (actor >= 0) drafts.addAfterGesture(quote, gesture, actor);
}

/** Returns the chunk of who makes a gesture, or -1: "Ortiz shook her head.", "When asked about it, she shrugs." */
function actorOf(chunks: readonly Chunk[], isVerbOf: (hash: number) => boolean): number {
  for (let at = 0; at + 1 < chunks.length; at++) {
    const { kind, named, bits } = chunks[at]!;
    if (kind !== Kind.Noun || !(named || bits & Word.SubjectPronoun)) continue;
    let verb = at + 1;
    while (chunks[verb]?.kind === Kind.Adverb) verb++;
    const isMain = at === 0 || chunks[at - 1]!.kind === Kind.Comma;
    // A present may be read as a noun: "she shrugs".
    const isVerb = chunks[verb]?.kind === Kind.Verb || chunks[verb]?.kind === Kind.Noun;
    if (isMain && isVerb && isVerbOf(chunks[verb]!.hash)) return at;
  }
  return -1;
}

const isGestureVerb = wordSet(gestureVerbs);
const isAccompanying = wordSet(accompanyingVerbs);

function isTitleCase({ reading: { tokens } }: Tagged, first: number, end: number): boolean {
  if (end - first > LONGEST_TITLE || end === tokens.count) return false;
  let words = 0;
  let capitals = 0;
  for (let at = first; at < end; at++) {
    if (tokens.shape[at]! > Shape.Uncased || tokens.end[at]! - tokens.start[at]! < SHORTEST_TITLE_WORD) continue;
    words++;
    if (tokens.shape[at] !== Shape.Lower) capitals++;
  }
  return words > 2 && capitals >= words * TITLE_SHARE;
}

/** Returns the end of the sentence that begins at `first`, ignoring sentence ends inside quotation marks. */
function outerSentenceEnd({ reading, quotations }: Tagged, first: number, end: number): number {
  const { sentenceFirst } = reading;
  let sentence = sentenceAfter(sentenceFirst, first);
  for (;;) {
    const next = Math.min(end, sentenceFirst[sentence] ?? end);
    if (next >= end) return end;
    const covering = quotations.covering[next]!;
    if (covering < 0 || quotations.list[covering]!.first === next) return next;
    sentence++;
  }
}

/** Returns the index of the first sentence that begins after a token. */
function sentenceAfter(sentenceFirst: Uint32Array, token: number): number {
  return firstFrom(sentenceFirst.length, (at) => sentenceFirst[at]! <= token);
}

/** Whether a sentence can have a statement: it has a cue, a quotation or a colon. */
function isWorthReading({ reading, bits, quotations }: Tagged, first: number, end: number): boolean {
  const { tokens } = reading;
  for (let at = first; at < end; at++) {
    if (
      bits[at]! & (Word.Reporting | Word.According) ||
      quotations.covering[at]! >= 0 ||
      tokens.hash[at] === COLON ||
      (bits[at]! & Word.That && at > first && isCueNoun(tokens.hash[at - 1]!)) ||
      (at === first && isDash(tokens.hash[at]!)) ||
      // "Brandt's verdict? “It is cheap.”"
      (tokens.hash[at] === QUESTION && at - first < LONGEST_ANNOUNCEMENT)
    )
      return true;
  }
  return false;
}

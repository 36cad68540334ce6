/**
 * Statements: who said what. One pass over the text in outer sentences (a sentence inside quotation
 * marks does not end the sentence that quotes it):
 *
 *   marks paired → sentences with a cue or a quotation chunked → attributions → content and speaker
 *   → quotations without an attribution joined to the one they go on with
 */
import type { Mention, Statement } from '../annotations';
import type { Reading } from '../../text/reading';
import { Shape } from '../../text/token';
import { findAttributions } from './attributions/find-attributions';
import { afterDateline } from '../dateline';
import { chunk } from './chunks/chunks';
import { Drafts } from './drafts';
import { isCueNoun } from './attributions/noun-attributions';
import { inside, quotedSpeech } from './quoted-speech';
import { firstMentionFrom } from './speakers/mention-index';
import { resolveSpeakers } from './speakers/speakers';
import { tag, type Tagged } from './chunks/tagged';
import { Word } from './grammar/word-classes';

/** A first block of no more tokens, most of its longer words capitalised, is a title even with a full stop. */
const LONGEST_TITLE = 30;
const SHORTEST_TITLE_WORD = 4;
const TITLE_SHARE = 0.7;

const COLON = 58;
const isDash = (code: number) => code === 0x2014 || code === 0x2013 || code === 0x2015 || code === 45;

/**
 * Finds quoted and reported speech.
 * @param reading the article as read
 * @param mentions the names found in it, in order
 * @returns statements sorted by start, then longest first
 */
export function findStatements(reading: Reading, mentions: readonly Mention[]): Statement[] {
  const tagged = tag(reading);
  const drafts = new Drafts(tagged);
  for (let block = 0; block + 1 < reading.blockFirst.length; block++) {
    const { kind } = reading.article.blocks[block]!;
    const end = reading.blockFirst[block + 1]!;
    drafts.startBlock(reading.blockFirst[block]!, end);
    if (kind === 'credit') continue;
    const headline =
      kind === 'title' || kind === 'heading' || (block === 0 && isTitleCase(tagged, reading.blockFirst[block]!, end));
    let first = afterDateline(
      reading.tokens,
      reading.blockFirst[block]!,
      headline ? reading.blockFirst[block]! : end,
      isPlaceAt(mentions, reading.tokens.start[reading.blockFirst[block]!]!),
    );
    while (first < end) {
      const last = outerSentenceEnd(tagged, first, end);
      if (isWorthReading(tagged, first, last) || drafts.isWaiting()) {
        const chunks = chunk(tagged, first, last, headline);
        drafts.addSentence(chunks, findAttributions(chunks, headline, headline && block === 0));
        first = Math.max(first + 1, chunks.at(-1)!.last);
      } else {
        drafts.skipSentence();
        first = last;
      }
    }
  }
  const within = inside(tagged);
  for (const quotation of tagged.quotations.list) {
    if (quotation.depth > 0) continue;
    for (const { chunks, attribution } of quotedSpeech(within, quotation)) drafts.addQuoted(chunks, attribution);
  }
  return resolveSpeakers(tagged, drafts.finish(), mentions);
}

function isPlaceAt(mentions: readonly Mention[], offset: number): boolean {
  const mention = mentions[firstMentionFrom(mentions, offset)];
  return mention?.start === offset && mention.type === 'place';
}

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

/** The end of the sentence that begins at `first`; sentence ends inside quotation marks do not count. */
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

/** Index of the first sentence that begins after a token. */
function sentenceAfter(sentenceFirst: Uint32Array, token: number): number {
  let low = 0;
  let high = sentenceFirst.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sentenceFirst[middle]! <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Only a sentence with a cue, a quotation or a colon can hold a statement. */
function isWorthReading({ reading, bits, quotations }: Tagged, first: number, end: number): boolean {
  const { tokens } = reading;
  for (let at = first; at < end; at++) {
    if (
      bits[at]! & (Word.Reporting | Word.According) ||
      quotations.covering[at]! >= 0 ||
      tokens.hash[at] === COLON ||
      (bits[at]! & Word.That && at > first && isCueNoun(tokens.hash[at - 1]!)) ||
      (at === first && isDash(tokens.hash[at]!))
    )
      return true;
  }
  return false;
}

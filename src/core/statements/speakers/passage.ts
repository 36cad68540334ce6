/**
 * Finds who is present at a pronoun: the people whom the article itself names in the sentences before, newest sentence
 * first. A heading ends the passage. Captions, credits and sentences that are wholly quoted are skipped: people whom a
 * quoted speaker mentions are not present.
 */
import type { Mention } from '../../annotations';
import { sentenceOf, tokenAt } from '../../../text/reading';
import { Shape } from '../../../text/token';
import { wordSet } from '../../../text/word-set';
import type { Tagged } from '../chunks/tagged';
import type { Draft } from '../draft';
import { Word } from '../grammar/word-classes';
import { isCaption, isLine } from './captions';
import { femaleWords, maleWords } from './gender-words';
import type { Gender } from './genders';
import { firstSpanFrom } from '../../../text/spans';
import { COMMA } from '../../../text/marks';

/** Words before a question to somebody ("Asked whether …", "Pressed on …"). */
const isAsked = wordSet('asked pressed questioned quizzed');
const isWhen = wordSet('when');
const isAnd = wordSet('and &');

const isDefinite = wordSet('the this that');
const isIndefinite = wordSet('a an one another');
const isMale = wordSet(maleWords);
const isFemale = wordSet(femaleWords);
const isHe = wordSet('he');
const isShe = wordSet('she');

/** Tokens of a description at the head of a sentence: "The Democratic presidential candidate". */
const LONGEST_DESCRIPTION = 6;
/** Largest number of tokens in a sentence before its subject. */
const LATEST_SUBJECT = 8;

/** A person who is present. */
export interface Present {
  /** Index of the mention. */
  readonly mention: number;
  /** Whether it is the first person in its sentence, mostly the subject, or joined to that one by "and". */
  readonly first: boolean;
  /** Whether only something that belongs to them is mentioned ("Ortiz's aunt"). */
  readonly owner: boolean;
}

export class Passage {
  private readonly tagged: Tagged;
  private readonly mentions: readonly Mention[];
  /** For each sentence, whether somebody speaks in it. */
  private readonly speaks: Uint8Array;
  /** For each token, whether it is in somebody's reported words. */
  private readonly isTold: Uint8Array;

  constructor(tagged: Tagged, mentions: readonly Mention[], drafts: readonly Draft[]) {
    this.tagged = tagged;
    this.mentions = mentions;
    this.speaks = new Uint8Array(tagged.reading.sentenceBlock.length);
    const { tokens } = tagged.reading;
    this.isTold = new Uint8Array(tokens.count);
    for (const { spans } of drafts)
      for (const { start, end } of spans)
        for (let at = tokenAt(tokens, start); at < tokens.count && tokens.start[at]! < end; at++) this.isTold[at] = 1;
    for (const { spans, cue } of drafts)
      for (const span of cue ? [...spans, cue] : spans) this.speaks[this.sentenceAt(span.start)] = 1;
  }

  /** Whether an offset is in somebody's reported words. */
  isToldAt(offset: number): boolean {
    return this.isTold[tokenAt(this.tagged.reading.tokens, offset)] === 1;
  }

  /** Returns the sentence at an offset. */
  sentenceAt(offset: number): number {
    return sentenceOf(this.tagged.reading, tokenAt(this.tagged.reading.tokens, offset));
  }

  /**
   * Returns the previous sentence in the article's own voice, or -1 at the beginning of the passage.
   * @param sentence index into the reading's sentences
   */
  before(sentence: number): number {
    const { reading, quotations } = this.tagged;
    const { sentenceFirst, sentenceBlock, article } = reading;
    for (let at = sentence - 1; at >= 0; at--) {
      const { kind } = article.blocks[sentenceBlock[at]!]!;
      if (kind === 'credit' || isCaption(reading, sentenceBlock[at]!) || isLine(reading, sentenceBlock[at]!)) continue;
      if (kind === 'title' || kind === 'heading') return -1;
      const first = quotations.covering[sentenceFirst[at]!]!;
      if (first >= 0 && first === quotations.covering[sentenceFirst[at + 1]! - 1]) continue;
      return at;
    }
    return -1;
  }

  /** Returns the people in a sentence before an offset, in order. */
  peopleIn(sentence: number, offset: number): Present[] {
    // Within somebody's words, people named there are as near: “Flynn said Trump was right when he said it”.
    const isWithin = offset < Infinity && this.isTold[tokenAt(this.tagged.reading.tokens, offset)] === 1;
    const { reading, quotations } = this.tagged;
    const { tokens, sentenceFirst } = reading;
    const start = tokens.start[sentenceFirst[sentence]!]!;
    const end = Math.min(offset, tokens.end[sentenceFirst[sentence + 1]! - 1]!);
    const people: Present[] = [];
    for (let index = firstSpanFrom(this.mentions, start); index < this.mentions.length; index++) {
      const mention = this.mentions[index]!;
      if (mention.start >= end) break;
      const token = tokenAt(tokens, mention.start);
      if (mention.type !== 'person' || quotations.covering[token]! >= 0) continue;
      const owner = this.isOwner(mention.end);
      const before = people.at(-1);
      const first =
        !owner &&
        (isWithin || !this.isTold[token]!) &&
        (isWithin ||
          !people.some((known) => known.first) ||
          (before?.first === true && this.isJoined(this.mentions[before.mention]!.end, mention.start)));
      people.push({ mention: index, first, owner });
    }
    return people;
  }

  /** Returns the chains that a sentence asks about before an offset ("Asked whether Ortiz would resign, he said"). */
  askedAbout(sentence: number, offset: number): number[] {
    const { tokens, sentenceFirst } = this.tagged.reading;
    const first = sentenceFirst[sentence]!;
    if (!isAsked(tokens.hash[first]!) && !(isWhen(tokens.hash[first]!) && isAsked(tokens.hash[first + 1]!))) return [];
    return this.peopleIn(sentence, offset).map(({ mention }) => this.mentions[mention]!.chain);
  }

  /**
   * Whether a sentence is about somebody without naming them who may be "he" or "she" ("The candidate's answer came
   * late.", "A woman in the crowd shouted.").
   */
  describesSubject(sentence: number, gender: Gender): boolean {
    const { tokens, sentenceFirst } = this.tagged.reading;
    const first = sentenceFirst[sentence]!;
    const end = Math.min(sentenceFirst[sentence + 1]!, first + LONGEST_DESCRIPTION);
    if (!isDefinite(tokens.hash[first]!) && !isIndefinite(tokens.hash[first]!)) return false;
    for (let at = first + 1; at < end; at++) {
      if (tokens.shape[at]! > Shape.Mixed) return false;
      const bits = this.tagged.bits[at]!;
      if ((bits & (Word.Role | Word.Group)) !== Word.Role) continue;
      if (gender && (gender === 'male' ? isFemale : isMale)(tokens.hash[at]!)) return false;
      return !(this.tagged.bits[at + 1]! & Word.Role) && !this.isNamedIn(tokens.start[first]!, tokens.end[at]!);
    }
    return false;
  }

  /** Whether "he" or "she" opens a sentence: whoever is named after it there is somebody else. */
  opensWithPronoun(sentence: number, gender: Gender): boolean {
    const { tokens, sentenceFirst } = this.tagged.reading;
    const first = tokens.hash[sentenceFirst[sentence]!]!;
    return gender !== null && (gender === 'male' ? isHe : isShe)(first);
  }

  /** Whether a mention of a person begins between two offsets, or right after them. */
  private isNamedIn(start: number, end: number): boolean {
    const mention = this.mentions[firstSpanFrom(this.mentions, start)];
    return mention?.type === 'person' && mention.start <= end + 2;
  }

  /** Whether somebody else has become the subject in a sentence without speech between two sentences. */
  hasNewSubject(after: number, until: number, chain: number, gender: Gender): boolean {
    const { tokens, sentenceFirst } = this.tagged.reading;
    for (let at = this.before(until); at > after; at = this.before(at)) {
      if (this.speaks[at]) continue;
      if (this.introduces(at, gender)) return true;
      const subject = this.peopleIn(at, Infinity).find(({ first }) => first);
      if (!subject) continue;
      const mention = this.mentions[subject.mention]!;
      if (mention.chain !== chain && tokenAt(tokens, mention.start) - sentenceFirst[at]! <= LATEST_SUBJECT) return true;
      if (mention.chain === chain) return false;
    }
    return false;
  }

  /** "A woman in the crowd shouted." */
  private introduces(sentence: number, gender: Gender): boolean {
    const { tokens, sentenceFirst } = this.tagged.reading;
    return isIndefinite(tokens.hash[sentenceFirst[sentence]!]!) && this.describesSubject(sentence, gender);
  }

  private isOwner(end: number): boolean {
    const { tokens } = this.tagged.reading;
    const next = tokenAt(tokens, end);
    return tokens.shape[next] === Shape.Possessive && tokens.start[next] === end;
  }

  /** Whether only a comma or "and" is between two offsets. */
  private isJoined(from: number, to: number): boolean {
    const { tokens } = this.tagged.reading;
    for (let at = tokenAt(tokens, from); at < tokens.count && tokens.start[at]! < to; at++) {
      const isComma = tokens.shape[at] === Shape.Punctuation && tokens.hash[at] === COMMA;
      const isTitle = (this.tagged.bits[at]! & (Word.Title | Word.Role)) !== 0;
      if (!isComma && !isTitle && !isAnd(tokens.hash[at]!)) return false;
    }
    return true;
  }
}

/** Collects drafts of statements while the article is read: content as tokens, speakers as unresolved spans. */
import type { Span } from '../../text/article';
import type { Channel } from '../annotations';
import { Shape } from '../../text/token';
import type { Attribution } from './attributions/attribution';
import { Kind, type Chunk } from './chunks/chunk';
import { NOTHING_SAID, type Draft } from './draft';
import { speakerOf, spanOfTokens } from './draft-speaker';
import {
  contains,
  isAuthors,
  isSetOff,
  isSpeakerOnSelf,
  isSpeech,
  lastQuote,
  quoteAfterLead,
  SHORTEST_SPEECH,
} from './draft-quotes';
import { makeDraft, spanOfChunks } from './make-draft';
import type { Tagged } from './chunks/tagged';

/** Largest number of paragraphs of one quotation; a page of quotations is not one person's speech. */
const MOST_SPANS = 40;

export class Drafts {
  private readonly tagged: Tagged;
  private readonly found: Draft[] = [];
  /** The latest statement of this block, and the latest with a quotation. */
  private last: Draft | null = null;
  private wanting: Draft | null = null;
  private previousQuote: Chunk | null = null;
  /** The statement of the latest sentence, and the last one of the previous block, if this block may continue it. */
  private ending: Draft | null = null;
  private leading: Draft | null = null;
  /** The statement that ended before a caption. */
  private passed: Draft | null = null;
  /** The statement that contains all of this block without marks. */
  private unmarked: Draft | null = null;
  /** The latest statement whose speaker is in a line of its own. */
  private signed: Draft | null = null;
  /** Quotations of earlier blocks whose closing mark and attribution are still missing. */
  private pending: Span[] = [];

  private blockFirst = 0;
  /** Offset. */
  private blockEnd = 0;

  constructor(tagged: Tagged) {
    this.tagged = tagged;
  }

  /**
   * Begins a block.
   * @param mayGoOn whether a quotation that fills the block may continue the statement before it
   */
  startBlock(first: number, end: number, mayGoOn: boolean): void {
    this.blockFirst = first;
    this.blockEnd = end > first ? this.span(first, end).end : 0;
    if (first < end && this.tagged.quotations.covering[first]! < 0) this.pending = [];
    this.previousQuote = null;
    this.unmarked = null;
    // “A,” X said. ¶ “B.” ¶ “C.”: paragraphs of only a quotation continue the statement.
    const before = this.ending ?? this.passed;
    this.leading =
      mayGoOn && before && before.spans.length < MOST_SPANS && this.isOneQuotation(first, end) ? before : null;
    if (mayGoOn) this.passed = null;
    this.last = this.leading;
    this.ending = null;
  }

  /** Keeps the statement before a caption, so that it may go on. */
  passOver(): void {
    this.passed = this.ending ?? this.passed;
  }

  /** Whether the tokens are one quotation and nothing else. */
  isOneQuotation(first: number, end: number): boolean {
    const { list, covering } = this.tagged.quotations;
    return first < end && covering[first]! >= 0 && list[covering[first]!]!.last >= end;
  }

  /** Whether a cue before has announced content that has not come yet. */
  isWaiting(): boolean {
    return this.wanting !== null;
  }

  /** Ends words without marks where the article says again who speaks. */
  private endUnmarked({ first }: Chunk): void {
    const span = this.unmarked?.spans.pop();
    if (this.unmarked && span) this.unmarked.spans.push({ start: span.start, end: this.span(first - 1, first).end });
    this.unmarked = null;
  }

  skipSentence(): void {
    this.previousQuote = null;
    this.ending = null;
  }

  addSentence(chunks: readonly Chunk[], attributions: readonly Attribution[]): void {
    const used = new Set<number>();
    let latest: Draft | null = null;
    let quoting: Draft | null = null;
    if (attributions.some(({ subject }) => subject && !isSpeakerOnSelf(chunks[subject.from]!)))
      this.endUnmarked(chunks[0]!);
    for (const attribution of attributions) {
      const read = this.draftOf(chunks, attribution, used);
      if (!read || (read.form !== 'direct' && read.spans.length > 0 && isAuthors(chunks, attribution))) continue;
      // Words after the next comma are said in the same post.
      const before: Draft | null = latest;
      const draft: Draft =
        !read.channel && before?.channel && before.speaker && before.speaker.start === read.speaker?.start
          ? { ...read, channel: before.channel }
          : read;
      if (this.wanting === read) this.wanting = draft;
      this.found.push(draft);
      this.takePending(chunks, draft);
      // What follows belongs to the outer one: "Ortiz noted the figures show …".
      if (before && contains(before, draft)) continue;
      latest = draft;
      if (draft.open) quoting = draft;
    }
    this.ending = this.attachQuotes(chunks, used, latest, quoting);
    this.previousQuote = lastQuote(chunks);
  }

  /** Adds speech inside a quotation, which changes nothing outside. */
  addQuoted(chunks: readonly Chunk[], attribution: Attribution): void {
    const draft = this.draftOf(chunks, attribution, new Set());
    if (draft) this.found.push({ ...draft, quoted: true });
  }

  /**
   * Adds words whose speaker is named apart, without a cue: above a transcript's line or below a quotation.
   * @param from first token of the words, `to` the one after the last
   * @param name tokens `[first, last)` of the speaker
   */
  addSigned(from: number, to: number, name: { first: number; last: number }, channel: Channel | null = null): void {
    const speaker = this.span(name.first, name.last);
    this.signed = {
      ...NOTHING_SAID,
      spans: [this.span(from, to)],
      speaker,
      speakerHead: speaker,
      firstToken: name.first,
      headToken: name.last - 1,
      channel,
    };
    this.found.push(this.signed);
    this.ending = null;
  }

  /** Adds more words of the speaker last added by `addSigned`. */
  goOnSigned(from: number, to: number): void {
    if (this.signed && this.signed.spans.length < MOST_SPANS) this.signed.spans.push(this.span(from, to));
    this.ending = null;
  }

  /**
   * Adds a quotation after a sentence with a gesture: "Ortiz nodded. “It will.”"
   * @param actor the chunk of who makes it
   */
  addAfterGesture(quote: Chunk, gesture: readonly Chunk[], actor: number): void {
    this.found.push({
      ...NOTHING_SAID,
      spans: [this.span(quote.first, quote.last)],
      ...speakerOf(this.tagged.reading.tokens, gesture, { subject: { from: actor, to: actor } }),
    });
  }

  /** Whether a quotation of the sentence has no speaker yet. */
  isUnclaimed(quote: Chunk): boolean {
    const { start } = this.span(quote.first, quote.last);
    return !this.found.some(({ spans }) => spans.some((span) => span.start === start));
  }

  finish(): Draft[] {
    return this.found
      .filter((draft) => draft.spans.length > 0)
      .sort((a, b) => a.spans[0]!.start - b.spans[0]!.start || b.spans.at(-1)!.end - a.spans.at(-1)!.end);
  }

  private draftOf(chunks: readonly Chunk[], attribution: Attribution, used: Set<number>): Draft | null {
    const { subject } = attribution;
    // "compared to 2019, which explains why …"
    const isNumber = subject?.relative && this.tagged.reading.tokens.shape[chunks[subject.from]!.head] === Shape.Number;
    if (isNumber) return null;
    const draft = makeDraft(this.tagged, chunks, attribution, used, this.blockEnd);
    if (attribution.wants === 'before') {
      if (!this.previousQuote) return null;
      const quote = this.span(this.previousQuote.first, this.previousQuote.last);
      // The previous statement took it as its own: “A,” said X. “B.” Y said.
      if (this.last && this.last.spans.length > 1 && this.last.spans.at(-1)!.start === quote.start)
        this.last.spans.pop();
      draft.spans.push(quote);
      draft.form = 'direct';
      draft.open = true;
      return draft;
    }
    if (attribution.wants === 'after') {
      this.wanting = draft;
      return draft;
    }
    return draft.spans.length ? draft : null;
  }

  /**
   * Attaches quotations that no attribution of this sentence took.
   * @returns the statement that the sentence belongs to
   */
  private attachQuotes(
    chunks: readonly Chunk[],
    used: Set<number>,
    latest: Draft | null,
    quoting: Draft | null,
  ): Draft | null {
    const first = chunks[0]!;
    const waiting = this.wanting && this.wanting.spans.length === 0 ? this.wanting : null;
    if (latest) {
      if (latest !== this.wanting) this.wanting = null;
      this.last = quoting ?? latest;
      // A quotation after the attributions continues the quoted one: “A,” she said, adding that c. “B”.
      if (!quoting) return latest;
      chunks.forEach((chunk, index) => {
        if (chunk.kind !== Kind.Quote || used.has(index) || !isSetOff(chunks[index - 1])) return;
        const span = this.span(chunk.first, chunk.last);
        const end = quoting.spans.at(-1)?.end ?? 0;
        if (span.start >= end && quoting.form === 'direct' && isSpeech(this.tagged.reading.tokens, chunk))
          quoting.spans.push(span);
      });
      return quoting;
    }
    const lead = waiting ? null : quoteAfterLead(chunks);
    if (lead && this.last?.form === 'direct' && this.last.open && lead.last - lead.first >= SHORTEST_SPEECH) {
      this.last.spans.push(this.span(lead.first, lead.last));
      return this.last;
    }
    if (first.kind !== Kind.Quote) {
      // "She added:" and an indented paragraph without marks.
      if (waiting && first.first === this.blockFirst) {
        const block = spanOfChunks(this.tagged, chunks, 0, chunks.length);
        if (block) {
          waiting.spans.push({ start: block.start, end: this.blockEnd });
          this.unmarked = waiting;
        }
        this.wanting = null;
      }
      return null;
    }
    const alone = chunks.every((chunk) => chunk.kind === Kind.Quote || chunk.kind === Kind.Other);
    const target = waiting ?? this.last;
    if (!target && alone && this.isContinued(first)) this.pending.push(this.span(first.first, first.last));
    if (!target || !(alone || isSpeech(this.tagged.reading.tokens, first))) return null;
    const span = spanOfChunks(this.tagged, chunks, 0, chunks.length);
    // What a label opens goes to the end of the block already.
    if (!span || (target.spans.at(-1)?.end ?? 0) > span.start) return null;
    if (!waiting && target === this.leading && target.form !== 'direct' && !this.isContinuation(first)) {
      // X said it was late. ¶ “It was two hours late.”: the same speaker, another statement.
      const draft: Draft = { ...target, spans: [span], form: 'direct', open: true };
      this.found.push(draft);
      this.last = draft;
      return draft;
    }
    target.spans.push(span);
    if (target.form === 'indirect') target.form = 'mixed';
    if (waiting) {
      target.form = alone ? 'direct' : 'mixed';
      target.open = true;
      this.last = target;
      this.wanting = null;
    }
    return alone ? target : null;
  }

  /** Adds the paragraphs of a quotation that is attributed at its end. */
  private takePending(chunks: readonly Chunk[], draft: Draft): void {
    if (
      !this.pending.length ||
      chunks[0]!.kind !== Kind.Quote ||
      draft.spans[0]?.start !== this.span(chunks[0]!.first, chunks[0]!.last).start
    )
      return;
    draft.spans.unshift(...this.pending);
    this.pending = [];
  }

  private isContinued(quote: Chunk): boolean {
    const { list, covering } = this.tagged.quotations;
    return list[covering[quote.first]!]?.continued ?? false;
  }

  /** Whether the previous block ended inside this quotation. */
  private isContinuation(quote: Chunk): boolean {
    const { list, covering } = this.tagged.quotations;
    return quote.first === this.blockFirst && quote.first > 0 && (list[covering[quote.first - 1]!]?.continued ?? false);
  }

  private span(first: number, last: number): Span {
    return spanOfTokens(this.tagged.reading.tokens, first, last);
  }
}

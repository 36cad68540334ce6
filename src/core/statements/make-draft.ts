/** Makes the draft of a statement from one attribution, independent of earlier sentences. */
import type { Span } from '../../text/article';
import type { Attribution } from './attributions/attribution';
import { channelOf, contentBeforeChannel } from './channels/channels';
import { Kind, type Chunk } from './chunks/chunk';
import type { Tagged } from './chunks/tagged';
import { withoutCredit } from './credits';
import type { Draft } from './draft';
import { speakerOf, spanOfTokens } from './draft-speaker';

/**
 * Returns a draft; without spans where the attribution has no content in its own sentence.
 * @param used indices of the quotations that statements of this sentence have; those of the draft are added
 * @param blockEnd UTF-16 offset where the block ends, for content that is the whole of it
 */
export function makeDraft(
  tagged: Tagged,
  chunks: readonly Chunk[],
  attribution: Attribution,
  used: Set<number>,
  blockEnd: number,
): Draft {
  const spans: Span[] = [];
  let quotesOnly = true;
  let anyQuote = false;
  const contents = attribution.content.map(({ from, to }) => ({
    from,
    to: contentBeforeChannel(tagged, chunks, from, to),
  }));
  for (const { from, to } of contents) {
    const span = spanOfChunks(tagged, chunks, from, to);
    if (span) spans.push(span);
    for (let at = from; at < to; at++) {
      if (chunks[at]!.kind === Kind.Quote) {
        anyQuote = true;
        used.add(at);
      } else if (chunks[at]!.kind !== Kind.Comma && chunks[at]!.kind !== Kind.Other) quotesOnly = false;
    }
  }
  const last = spans.at(-1);
  if (attribution.wholeBlock && last)
    spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, blockEnd) };
  const { cue, verb, subject, audience = null } = attribution;
  const { tokens } = tagged.reading;
  const { speaker, speakerHead, firstToken, headToken, coordinated } = speakerOf(tokens, chunks, attribution);
  return {
    spans,
    form: anyQuote ? (quotesOnly ? 'direct' : 'mixed') : 'indirect',
    cue: spanOfTokens(tokens, chunks[cue]!.first, chunks[cue]!.last),
    verb: verb?.base ?? null,
    stance: attribution.stance,
    speaker,
    speakerHead,
    firstToken,
    headToken,
    coordinated,
    channel: channelOf(tagged, chunks, { cue, verb, subject, audience, content: contents }),
    open: anyQuote,
    quoted: false,
    onlyNamed: attribution.onlyNamed ?? false,
  };
}

/**
 * Returns the span of chunks `[from, to)` without the marks at the sentence's end and without a credit; null if empty.
 */
export function spanOfChunks(tagged: Tagged, chunks: readonly Chunk[], from: number, to: number): Span | null {
  let last = to;
  while (last > from && (chunks[last - 1]!.kind === Kind.Other || chunks[last - 1]!.kind === Kind.Comma)) last--;
  if (last <= from) return null;
  const { first } = chunks[from]!;
  const { tokens } = tagged.reading;
  return spanOfTokens(tokens, first, withoutCredit(tokens, first, chunks[last - 1]!.last));
}

import type { Article, Span } from '../../text/article';
import { covers } from '../../text/spans';

/** A break between two sentences, precise enough for a line of a list. */
const BREAK = /(?<=[.!?]["”’)]?)\s+(?=[\p{Lu}“"‘])/gu;

/** Returns the words around a span, up to the ends of its sentence. */
export function sentenceAround({ text, blocks }: Pick<Article, 'text' | 'blocks'>, span: Span): string {
  const block = blocks.find((one) => covers(one, span)) ?? span;
  let [from, to] = [block.start, block.end];
  for (const { index, 0: gap } of text.slice(block.start, block.end).matchAll(BREAK)) {
    const [end, next] = [block.start + index, block.start + index + gap.length];
    if (next <= span.start) from = next;
    else if (end >= span.end) {
      to = end;
      break;
    }
  }
  return text.slice(from, to);
}

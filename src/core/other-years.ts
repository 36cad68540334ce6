/** Tells which paragraphs are about another time, by the years that they name. */
import type { Article, Span } from '../text/article';
import { firstFrom } from '../text/spans';

const YEAR =
  /(?<![\d,.$£€])\b(1[5-9]\d\d|20\d\d)s?\b(?![,.]?\d| ?%)(?! (?:people|men|women|homes|jobs|words|miles|feet|metres|tons|tonnes)\b)/g;
/** Years before the article's that still are its present. */
const NEAR = 1;

/** Returns whether the paragraph of a span names a year other than the article's and the one before. */
export function otherYears({ text, blocks }: Article): (span: Span, published: string) => boolean {
  let [kept, isOther] = [-1, false];
  return (span, published) => {
    const after = firstFrom(blocks.length, (at) => blocks[at]!.start <= span.start);
    const block = after > 0 && span.start < blocks[after - 1]!.end ? after - 1 : -1;
    if (block === kept) return isOther;
    const { start, end } = blocks[block] ?? span;
    const own = Number(published.slice(0, 4));
    kept = block;
    isOther = [...text.slice(start, end).matchAll(YEAR)].some(
      ([, year]) => Number(year) < own - NEAR || Number(year) > own,
    );
    return isOther;
  };
}

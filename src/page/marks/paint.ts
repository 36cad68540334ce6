/**
 * Paints marks with the CSS Custom Highlight API. The page's own elements stay unchanged, and the content script's
 * style sheet decides the look.
 *
 * `StaticRange`s cost nothing when the page changes, whereas live ranges slow every mutation down. In return, a block
 * whose text changes must be dropped at once and painted again (`watch`). Each block remembers what was painted in it,
 * so that only changed blocks are touched.
 */
import type { Block, Span } from '../../text/article';
import { FLASH_NAME, HIGHLIGHT_NAMES, PAINTING_ORDER, type Mark, type MarkKind } from './marks';
import { piecesOf, rangesOf, stillHolds, type TextMap, type TextPiece } from '../text-map';

/** An article's map and blocks, as `findArticle` returns them. */
export interface Canvas {
  readonly map: TextMap;
  readonly blocks: readonly Block[];
}

export interface Painter {
  /**
   * Shows these marks and no others. Unchanged blocks are not touched; blocks whose text is no longer in the page are
   * skipped.
   */
  show(canvas: Canvas, marks: readonly Mark[]): void;
  /** Removes the marks of blocks at once, because their text has changed. */
  drop(blocks: Iterable<number>): void;
  /** Highlights a span for a moment. */
  flash(map: TextMap, span: Span, milliseconds?: number): void;
  clear(): void;
}

/** `CSS.highlights`; a parameter, since tests and old browsers have none. */
export type Registry = Pick<HighlightRegistry, 'get' | 'set' | 'delete'>;

interface PaintedBlock {
  readonly pieces: readonly TextPiece[];
  readonly signature: string;
  readonly ranges: readonly (readonly [MarkKind, StaticRange])[];
}

const FLASH_MILLISECONDS = 1_600;

/**
 * Makes a painter. When the signal aborts, everything that it painted is removed.
 * @param registry usually `CSS.highlights`
 */
export function createPainter(registry: Registry, signal: AbortSignal): Painter {
  const highlights = new Map<MarkKind, Highlight>();
  let painted: (PaintedBlock | null)[] = [];
  let flashing: ReturnType<typeof setTimeout> | undefined;

  const highlightOf = (kind: MarkKind): Highlight => {
    let highlight = highlights.get(kind);
    if (!highlight) {
      highlight = new Highlight();
      highlight.priority = PAINTING_ORDER.indexOf(kind);
      highlights.set(kind, highlight);
      registry.set(HIGHLIGHT_NAMES[kind], highlight);
    }
    return highlight;
  };

  const erase = (block: PaintedBlock | null | undefined): void => {
    for (const [kind, range] of block?.ranges ?? []) highlights.get(kind)?.delete(range);
  };

  const paintBlock = (
    map: TextMap,
    pieces: readonly TextPiece[],
    signature: string,
    marks: readonly Mark[],
  ): PaintedBlock => {
    const ranges = marks.flatMap(({ kind, span }) => rangesOf(map, span).map((range) => [kind, range] as const));
    for (const [kind, range] of ranges) highlightOf(kind).add(range);
    return { pieces, signature, ranges };
  };

  const stopFlash = (): void => {
    clearTimeout(flashing);
    registry.delete(FLASH_NAME);
  };

  const clear = (): void => {
    painted = [];
    // A later script of ours may have painted under the same name; that is not removed.
    for (const [kind, highlight] of highlights) {
      if (registry.get(HIGHLIGHT_NAMES[kind]) === highlight) registry.delete(HIGHLIGHT_NAMES[kind]);
    }
    highlights.clear();
    stopFlash();
  };

  if (!signal.aborted) signal.addEventListener('abort', clear, { once: true });

  return {
    show({ map, blocks }, marks) {
      if (signal.aborted) return;
      const earlier = new Map(painted.filter((block) => block !== null).map((block) => [keyOf(block.pieces), block]));
      const perBlock = marksByBlock(blocks, marks);
      painted = blocks.map((block, index) => {
        const inside = perBlock[index]!;
        if (inside.length === 0 || !stillHolds(map, block)) return null;
        const pieces = piecesOf(map, block);
        const signature = signatureOf(map.text, block, inside);
        const known = earlier.get(keyOf(pieces));
        if (known?.signature !== signature || !samePieces(known.pieces, pieces)) {
          return paintBlock(map, pieces, signature, inside);
        }
        earlier.delete(keyOf(pieces));
        return known;
      });
      for (const block of earlier.values()) erase(block);
    },
    drop(blocks) {
      for (const index of blocks) {
        erase(painted[index]);
        painted[index] = null;
      }
    },
    flash(map, span, milliseconds = FLASH_MILLISECONDS) {
      if (signal.aborted) return;
      stopFlash();
      const highlight = new Highlight(...rangesOf(map, span));
      highlight.priority = PAINTING_ORDER.length;
      registry.set(FLASH_NAME, highlight);
      flashing = setTimeout(stopFlash, milliseconds);
    },
    clear,
  };
}

/** Returns the first text node of a block as its key: no two blocks begin at the same place. */
function keyOf(pieces: readonly TextPiece[]): Text | null {
  return pieces[0]?.node ?? null;
}

function samePieces(some: readonly TextPiece[], others: readonly TextPiece[]): boolean {
  return (
    some.length === others.length &&
    some.every((piece, index) => {
      const other = others[index]!;
      return piece.node === other.node && piece.start === other.start && piece.end === other.end;
    })
  );
}

/** Returns everything that decides what is painted in a block, independent of the block's place in the text. */
function signatureOf(text: string, block: Span, marks: readonly Mark[]): string {
  const places = marks.map(({ kind, span }) => `${kind}${span.start - block.start}+${span.end - span.start}`);
  return `${text.slice(block.start, block.end)}\n${places.join(' ')}`;
}

/** Returns the marks of each block; one that spans several blocks is cut at their ends. */
function marksByBlock(blocks: readonly Block[], marks: readonly Mark[]): Mark[][] {
  const perBlock: Mark[][] = blocks.map(() => []);
  const sorted = [...marks].sort((a, b) => a.span.start - b.span.start);
  let first = 0;
  for (const { kind, span } of sorted) {
    while (first < blocks.length && blocks[first]!.end <= span.start) first++;
    for (let index = first; index < blocks.length && blocks[index]!.start < span.end; index++) {
      const { start, end } = blocks[index]!;
      perBlock[index]!.push({ kind, span: { start: Math.max(start, span.start), end: Math.min(end, span.end) } });
    }
  }
  return perBlock;
}

/**
 * Reviews that refer to objects elsewhere in their file. A file is read piece by piece, so both are kept (a limited
 * number, as JSON in the import's state) and read together at the end.
 */
import { findReviews, type FoundReview } from './find-reviews';
import { LONGEST_WAITING, MOST_WAITING } from './import-limits';
import type { ImportState, Waiting } from './import-state';
import { parsePiece } from './parse-piece';
import { hasReferences, nodesIn, withReferences, type Nodes } from './references';

/** The place of a piece in its file. */
export interface PiecePlace {
  readonly list: string;
  readonly index: number;
  readonly line: number;
}

/**
 * Returns the objects of a piece with an id, if one of its reviews refers to something; else none, to save the search.
 */
export function nodesFor(value: unknown, found: readonly FoundReview[]): Nodes {
  return found.some(({ review }) => hasReferences(review)) ? nodesIn(value) : new Map();
}

/** Keeps a piece with a review that refers to something outside the piece. @returns whether it did */
export function keepWaiting(
  state: ImportState,
  value: unknown,
  found: readonly FoundReview[],
  json: string,
  place: PiecePlace,
): boolean {
  if (!found.some(({ review }) => hasReferences(review))) return false;
  const nodes = nodesIn(value);
  if (!found.some(({ review }) => hasReferences(withReferences(review, nodes)))) return false;
  const { reviews } = waitingOf(state);
  return put(reviews, { json, ...place });
}

/** Keeps a piece that has objects with an id and no review. @returns whether it was kept */
export function keepNodes(state: ImportState, value: unknown, json: string): boolean {
  if (nodesIn(value).size === 0) return false;
  put(waitingOf(state).nodes, { json });
  return true;
}

const waitingOf = (state: ImportState): Waiting => (state.waiting ??= { nodes: [], reviews: [] });

/** @returns whether there was room */
function put<Piece extends { readonly json: string }>(pieces: Piece[], piece: Piece): boolean {
  if (pieces.length >= MOST_WAITING) return false;
  const length = pieces.reduce((sum, { json }) => sum + json.length, piece.json.length);
  if (length > LONGEST_WAITING) return false;
  pieces.push(piece);
  return true;
}

/** Reads the reviews that waited, in the order of the file. Call it after the end of the file. */
export function takeWaiting(
  state: ImportState,
  take: (found: readonly FoundReview[], place: PiecePlace, nodes: Nodes) => void,
): void {
  const { waiting } = state;
  if (!waiting) return;
  const read = (json: string) => {
    const parsed = parsePiece(json);
    return 'value' in parsed ? parsed.value : null;
  };
  const nodes = nodesIn(waiting.nodes.map(({ json }) => read(json)));
  for (const { json, ...place } of waiting.reviews) {
    const value = read(json);
    take(findReviews(value), place, new Map([...nodes, ...nodesIn(value)]));
  }
  delete state.waiting;
}

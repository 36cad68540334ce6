/**
 * Finds the checkable claims of an article, and what the datasets know about them.
 *
 *   regions (one voice each) → clauses → worth
 *                                      → notes by wording, figures beside estimates
 *                                      → the article's own caveats
 */
import type { Claim } from '../annotations';
import type { Span } from '../../text/article';
import type { OpenedDataset } from '../../dataset/opened';
import type { Reading } from '../../text/reading';
import { Shape, type Tokens } from '../../text/token';
import { articleReach } from './article-reach';
import { attributionOf } from './attribution';
import { bindCaveats } from './caveats/bind-caveats';
import { candidatesIn, type Candidate } from './candidates';
import { regionsOf } from './clauses/clauses';
import { judgeSentences } from './worth/judge-sentences';
import { sceneOf, type Findings } from './scene';
import { isOnRecord } from '../on-record';
import { DOUBLE_QUOTE } from '../../text/marks';

/**
 * Returns the claims of an article, in order. A clause is a claim if it is worth checking, if a note or a figure
 * topic's estimates match it, or if the article itself warns about it.
 */
export function findClaims(reading: Reading, findings: Findings, datasets: readonly OpenedDataset[]): Claim[] {
  const scene = sceneOf(reading, findings, datasets);
  const reach = articleReach(scene);
  const candidates: Candidate[] = [];
  for (const region of regionsOf(reading, findings.statements))
    for (const candidate of candidatesIn(scene, reach, region)) candidates.push(candidate);
  const judged = judgeSentences(reading, findings.quantities, candidates);
  const caveats = bindCaveats(reading, findings, candidates);
  const claims: Claim[] = [];
  for (let index = 0; index < candidates.length; index++) {
    const candidate = candidates[index]!;
    const caveat = caveats.get(index) ?? null;
    const { worth, checkable } = judged[index]!;
    const known = isOnRecord(candidate);
    const onlyWarns = caveats.has(index) && !caveat;
    if (!known && !caveat && (!checkable || onlyWarns)) continue;
    const { start, end } = spanOf(reading, candidate, caveat);
    claims.push({
      start,
      end,
      worth,
      attribution: attributionOf(candidate.statement, findings.statements),
      caveat,
      quantity: candidate.quantity,
      notes: candidate.notes,
      figures: candidate.figures,
    });
  }
  return claims;
}

/** Returns the span of a clause without a caveat at its end ("…, without giving evidence"). */
function spanOf({ tokens }: Reading, { first, end }: Candidate, caveat: Span | null): Span {
  let last = end;
  if (caveat && caveat.end === tokens.end[end - 1]) {
    while (last > first + 1 && tokens.end[last - 1]! > caveat.start) last--;
    while (last > first + 1 && tokens.shape[last - 1]! >= Shape.Quote) last--;
  }
  const opening = withOpeningQuote(tokens, first, last);
  return { start: tokens.start[opening]!, end: tokens.end[withClosingQuote(tokens, opening, last) - 1]! };
}

/** A quotation that ends inside the clause begins with its mark: "“Stone lasts” was written by …". */
function withOpeningQuote(tokens: Tokens, first: number, end: number): number {
  const before = first - 1;
  if (before < 0 || tokens.shape[before] !== Shape.Quote || tokens.end[before] !== tokens.start[first]) return first;
  const isDouble = tokens.hash[before] === DOUBLE_QUOTE;
  if (!isDouble && !OPENING.has(tokens.hash[before]!)) return first;
  for (let token = first; token < end; token++) {
    if (tokens.shape[token] !== Shape.Quote) continue;
    return (isDouble ? tokens.hash[token] === DOUBLE_QUOTE : CLOSING.has(tokens.hash[token]!)) ? before : first;
  }
  return first;
}

/** Extends a clause by the closing mark of a quotation that begins inside it: "… was an “illusionary goal”". */
function withClosingQuote(tokens: Tokens, first: number, end: number): number {
  let open = 0;
  for (let token = first; token < end; token++) {
    if (tokens.shape[token] !== Shape.Quote) continue;
    const mark = tokens.hash[token]!;
    if (OPENING.has(mark)) open = mark;
    else if (mark === DOUBLE_QUOTE) open = open === DOUBLE_QUOTE ? 0 : DOUBLE_QUOTE;
    else if (CLOSING.has(mark)) open = 0;
  }
  if (!open) return end;
  // The mark is right after the clause, or after the quotation's full stop or comma.
  for (let token = end; token < Math.min(tokens.count, end + 2); token++) {
    if (tokens.start[token] !== tokens.end[token - 1]) break;
    const mark = tokens.hash[token]!;
    if (tokens.shape[token] === Shape.Quote && (open === DOUBLE_QUOTE ? mark === DOUBLE_QUOTE : CLOSING.has(mark)))
      return token + 1;
  }
  return end;
}

const OPENING: ReadonlySet<number> = new Set([0x201c, 0x201e, 0xab]);
const CLOSING: ReadonlySet<number> = new Set([0x201d, 0xbb]);

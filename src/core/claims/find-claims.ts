/**
 * Finds what is checkable in an article and what the datasets know about it.
 *
 *   regions (one voice each) → clauses → worth
 *                                      → notes by wording, figures beside estimates
 *                                      → the article's own caveats
 */
import type { Claim, FigureMatch, Mention, NoteMatch, Quantity, Statement } from '../annotations';
import type { Span } from '../article';
import type { OpenedDataset } from '../../dataset/opened';
import type { Reading } from '../text/reading';
import { attributionOf } from './attribution';
import { bindCaveats } from './bind-caveats';
import { clausesOf, regionsOf, type Region } from './clauses';
import { figureMatches } from './figures';
import { notesByFigure, notesByWording } from './notes';
import { NO_TERM, termAt } from './terms';
import { scopeAt } from './scope';
import { wordingOf } from './wording';
import { worthOf } from './worth';

/** What the earlier stages found. */
export interface Findings {
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
  readonly quantities: readonly Quantity[];
}

/** A clause on its way to becoming a claim. */
export interface Candidate extends Region {
  readonly worth: number;
  readonly checkable: boolean;
  /** Index of its figure, or null. */
  readonly quantity: number | null;
  readonly notes: readonly NoteMatch[];
  readonly figures: readonly FigureMatch[];
}

/**
 * The claims of an article, in order. A clause is a claim when it is worth checking, when a note or
 * the estimates of a figure topic speak of it, or when the article itself warns about it.
 */
export function findClaims(reading: Reading, findings: Findings, datasets: readonly OpenedDataset[]): Claim[] {
  const scene = sceneOf(reading, findings, datasets);
  const candidates = regionsOf(reading, findings.statements).flatMap((region) => candidatesIn(scene, region));
  const caveats = bindCaveats(reading, findings, candidates);
  const claims: Claim[] = [];
  candidates.forEach((candidate, index) => {
    const caveat = caveats.get(index) ?? null;
    const known = isKnown(candidate);
    const onlyWarns = caveats.has(index) && !caveat;
    if (!known && !caveat && (!candidate.checkable || onlyWarns)) return;
    claims.push({
      ...spanOf(reading, candidate),
      worth: candidate.worth,
      attribution: attributionOf(candidate.statement, findings.statements),
      caveat,
      quantity: candidate.quantity,
      notes: candidate.notes,
      figures: candidate.figures,
    });
  });
  return claims;
}

function spanOf({ tokens }: Reading, { first, end }: Candidate): Span {
  return { start: tokens.start[first]!, end: tokens.end[end - 1]! };
}

/** What all clauses of an article share. */
interface Scene {
  readonly reading: Reading;
  readonly findings: Findings;
  readonly datasets: readonly OpenedDataset[];
  /** Entities of the whole article, as `dataset/id`. */
  readonly spoken: ReadonlySet<string>;
  readonly terms: ReadonlySet<number>;
  readonly year: number | null;
}

function sceneOf(reading: Reading, findings: Findings, datasets: readonly OpenedDataset[]): Scene {
  const spoken = new Set<string>();
  for (const { entity } of findings.mentions) if (entity) spoken.add(`${entity.dataset}/${entity.id}`);
  const terms = new Set<number>();
  for (let token = 0; token < reading.tokens.count; token++) terms.add(termAt(reading.tokens, token));
  terms.delete(NO_TERM);
  const year = reading.article.published ? Number(reading.article.published.slice(0, 4)) : null;
  return { reading, findings, datasets, spoken, terms, year };
}

function candidatesIn(scene: Scene, region: Region): Candidate[] {
  const whole = candidateOf(scene, region);
  const clauses = clausesOf(scene.reading.tokens, region).map((clause) => candidateOf(scene, { ...region, ...clause }));
  if (clauses.length < 2) return [whole];
  const known = clauses.filter(isKnown);
  if (!known.length) return [whole];
  return clauses;
}

const isKnown = ({ notes, figures }: Candidate) => notes.length > 0 || figures.length > 0;

function candidateOf(scene: Scene, region: Region): Candidate {
  const { reading: { tokens, sentenceFirst }, findings, datasets } = scene;
  const start = tokens.start[region.first]!;
  const end = tokens.end[region.end - 1]!;
  const quantities = findings.quantities.filter((quantity) => quantity.start < end && quantity.end > start);
  const { worth, checkable } = worthOf(tokens, region.first, region.end, quantities);
  const { near, mentions } = neighbours(scene, region);
  const wording = wordingOf(tokens, region.first, region.end, quantities);
  const byWording = notesByWording({ wording, article: scene.spoken, near, terms: scene.terms }, datasets);
  for (const quantity of quantities) {
    const place = {
      quantity, near, year: scene.year, first: region.first, end: region.end,
      sentenceFirst: sentenceFirst[region.sentence]!, sentenceEnd: sentenceFirst[region.sentence + 1]!,
    };
    const scope = scopeAt(tokens, region.first, region.end, quantity, mentions);
    const figures = figureMatches(tokens, place, scope, scene.terms, datasets);
    if (!figures.length) continue;
    const byFigure = notesByFigure(quantity, scope, figures, scene.spoken, datasets);
    return { ...region, worth, checkable, quantity: findings.quantities.indexOf(quantity), notes: merged(byWording, byFigure), figures };
  }
  const [first] = quantities;
  return { ...region, worth, checkable, quantity: first ? findings.quantities.indexOf(first) : null, notes: byWording, figures: [] };
}

/** One match for each note: the figure says more than the wording. */
function merged(byWording: readonly NoteMatch[], byFigure: readonly NoteMatch[]): NoteMatch[] {
  const figures = new Set(byFigure.map(({ dataset, id }) => `${dataset}/${id}`));
  return [...byFigure, ...byWording.filter(({ dataset, id }) => !figures.has(`${dataset}/${id}`))].sort((a, b) => b.score - a.score);
}

/** Mentions of the clause's sentence and the one before, and the speaker. */
function neighbours({ reading, findings }: Scene, region: Region): { near: ReadonlySet<string>; mentions: readonly Mention[] } {
  const { tokens, sentenceFirst } = reading;
  const from = tokens.start[sentenceFirst[Math.max(0, region.sentence - 1)]!]!;
  const to = tokens.end[sentenceFirst[region.sentence + 1]! - 1]!;
  const mentions = findings.mentions.filter((mention) => mention.start >= from && mention.end <= to);
  const near = new Set(mentions.flatMap(({ entity }) => (entity ? [`${entity.dataset}/${entity.id}`] : [])));
  const speaker = region.statement === null ? null : findings.statements[region.statement]!.speaker?.entity;
  if (speaker) near.add(`${speaker.dataset}/${speaker.id}`);
  return { near, mentions };
}

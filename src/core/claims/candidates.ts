/** What the datasets know of the clauses of a region: notes by wording, figures beside estimates. */
import type { FigureMatch, NoteMatch, Quantity } from '../annotations';
import type { Tokens } from '../text/tokens';
import { clausesOf, type Region } from './clauses';
import { figureMatches } from './figures';
import { notesByFigure, notesByWording } from './notes';
import { neighboursOf, type Demonym, type Neighbours, type Scene } from './scene';
import { scopeAt, whoAndWhat, type WhoAndWhat } from './scope';
import { wheresIn } from './scope-place';
import { sinceIn } from './scope-time';
import { firstFrom, overlapping } from './within';
import { wordingOf } from './wording';

/** A clause on its way to becoming a claim. */
export interface Candidate extends Region {
  /** Index of its figure, or null. */
  readonly quantity: number | null;
  readonly notes: readonly NoteMatch[];
  readonly figures: readonly FigureMatch[];
}

/** Whether a dataset speaks of it. */
export const isKnown = ({ notes, figures }: Pick<Candidate, 'notes' | 'figures'>) => notes.length > 0 || figures.length > 0;

/** The region as one candidate, or clause by clause where a dataset speaks of some of them. */
export function candidatesIn(scene: Scene, region: Region): Candidate[] {
  const quantities = quantitiesIn(scene, region);
  if (!scene.noted.length && !quantities.length) return [candidateOf(scene, region, quantities, NOTHING)];
  const clauses = clausesOf(scene.reading.tokens, region).map(({ first, end }): Region => ({ sentence: region.sentence, first, end, statement: region.statement }));
  if (clauses.length > 1) {
    const judged = clauses.map((clause) => ({ clause, knowledge: knowledgeOf(scene, clause, quantities) }));
    if (judged.some(({ knowledge }) => isKnown(knowledge))) {
      return judged.map(({ clause, knowledge }) => candidateOf(scene, clause, quantities, knowledge));
    }
  }
  return [candidateOf(scene, region, quantities, knowledgeOf(scene, region, quantities))];
}

/** What the datasets know of a clause, and the figure that they know it by. */
interface Knowledge {
  readonly notes: readonly NoteMatch[];
  readonly figures: readonly FigureMatch[];
  readonly quantity: Quantity | null;
}

const NOTHING: Knowledge = { notes: [], figures: [], quantity: null };

function candidateOf(scene: Scene, region: Region, all: readonly Quantity[], { notes, figures, quantity }: Knowledge): Candidate {
  const figure = quantity ?? inside(scene, region, all)[0];
  const { sentence, first, end, statement } = region;
  return { sentence, first, end, statement, quantity: figure ? firstFrom(scene.findings.quantities, figure.start) : null, notes, figures };
}

function quantitiesIn(scene: Scene, region: Region): readonly Quantity[] {
  return inside(scene, region, scene.findings.quantities);
}

function inside({ reading: { tokens } }: Scene, { first, end }: Region, quantities: readonly Quantity[]): readonly Quantity[] {
  return overlapping(quantities, tokens.start[first]!, tokens.end[end - 1]!);
}

function knowledgeOf(scene: Scene, region: Region, all: readonly Quantity[]): Knowledge {
  const { reading: { tokens }, datasets, noted, spoken, terms, termOf } = scene;
  if (!datasets.length) return NOTHING;
  let memo: Neighbours | null = null;
  const neighbours = () => memo ??= neighboursOf(scene, region.sentence, region.statement);
  const quantities = inside(scene, region, all);
  const byWording = noted.length ? notesByWording({
    wording: wordingOf(tokens, termOf, region.first, region.end, quantities), article: spoken, near: () => neighbours().near, places: () => within(tokens, region, neighbours().places), terms,
    source: scene.reading.article,
  }, noted) : [];
  let counted: WhoAndWhat | null = null;
  for (const quantity of quantities) {
    counted ??= whoAndWhat(tokens, region.first, region.end);
    const scope = scopeAt(tokens, counted, quantity, neighbours().places);
    const figures = figureMatches(scene, {
      region, quantity, scope, near: neighbours().near,
      since: () => sinceIn(scene.reading, region), wheres: () => wheresIn(scene.reading, scene.findings.mentions, region),
    });
    if (!figures.length) continue;
    return { notes: merged(byWording, notesByFigure(quantity, scope, figures, scene)), figures, quantity };
  }
  return { notes: byWording, figures: [], quantity: null };
}

function within({ start, end }: Tokens, region: Region, places: readonly Demonym[]): readonly Demonym[] {
  return places.filter((place) => place.start >= start[region.first]! && place.end <= end[region.end - 1]!);
}

/** One match for each note: the figure says more than the wording. */
function merged(byWording: readonly NoteMatch[], byFigure: readonly NoteMatch[]): NoteMatch[] {
  const figures = new Set(byFigure.map(({ dataset, id }) => `${dataset}/${id}`));
  return [...byFigure, ...byWording.filter(({ dataset, id }) => !figures.has(`${dataset}/${id}`))].sort((a, b) => b.score - a.score);
}

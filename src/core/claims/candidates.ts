/** Finds what the datasets know of a region's clauses: notes by wording, and figures with estimates. */
import type { FigureMatch, NoteMatch } from '../annotations';
import type { Quantity } from '../../text/quantities/quantity';
import type { Tokens } from '../../text/token';
import type { ArticleReach } from './article-reach';
import { clausesOf, type Region } from './clauses/clauses';
import { figureMatches, topicsNear } from './figures/figures';
import type { TimelyTopic } from './figures/topics';
import type { NotedDataset } from './notes/note-reach';
import { notesByFigure, notesByWording, withTheirFigures, type ReachedNotes } from './notes/notes';
import type { Spoken } from './notes/spoken';
import { neighboursOf, type Demonym, type Scene } from './scene';
import { scopeAt, whoAndWhat } from './figures/scope';
import { wheresIn } from './figures/scope-place';
import { sinceIn } from './figures/scope-time';
import { firstSpanFrom, overlapping } from '../../text/spans';
import { wordingOf } from '../../wording/wording';
import { isOnRecord } from '../on-record';

/** A clause that may become a claim. */
export interface Candidate extends Region {
  /** Index of its figure, or null. */
  readonly quantity: number | null;
  readonly notes: readonly NoteMatch[];
  readonly figures: readonly FigureMatch[];
}

/** Returns the region as one candidate, or one for each clause if a dataset knows something about one of them. */
export function candidatesIn(scene: Scene, article: ArticleReach, region: Region): Candidate[] {
  const quantities = quantitiesIn(scene, region);
  const reach = reachOf(scene, article, region, quantities);
  if (!reach) return [candidateOf(scene, region, quantities, NOTHING)];
  const clauses = clausesOf(scene.reading.tokens, region).map(({ first, end }): Region => ({
    sentence: region.sentence,
    first,
    end,
    statement: region.statement,
  }));
  if (clauses.length > 1) {
    const judged = clauses.map((clause) => ({ clause, knowledge: knowledgeOf(scene, clause, quantities, reach) }));
    if (judged.some(({ knowledge }) => isOnRecord(knowledge))) {
      return judged.map(({ clause, knowledge }) => candidateOf(scene, clause, quantities, knowledge));
    }
  }
  return [candidateOf(scene, region, quantities, knowledgeOf(scene, region, quantities, reach))];
}

/** The notes and topics that could match a region. Most regions have none, so this cheap test comes first. */
interface Reach {
  readonly region: Region;
  readonly noted: readonly ReachedDataset[];
  readonly topics: readonly TimelyTopic[];
}

/** A dataset with the notes that a region may reach. */
interface ReachedDataset extends NotedDataset, ReachedNotes {}

function reachOf(scene: Scene, article: ArticleReach, region: Region, quantities: readonly Quantity[]): Reach | null {
  const noted: ReachedDataset[] = [];
  for (const { dataset, notesIn } of article.noted) {
    const notes = notesIn(region.first, region.end, quantities, null);
    if (notes.length > 0) noted.push({ dataset, notesIn, notes });
  }
  const topics =
    quantities.length > 0
      ? topicsNear(
          scene,
          article.topics(),
          region,
          quantities,
          () => neighboursOf(scene, region.sentence, region.statement).near,
        )
      : [];
  return noted.length || topics.length ? { region, noted, topics } : null;
}

/** The datasets' knowledge about a clause, and the figure that led to it. */
interface Knowledge {
  readonly notes: readonly NoteMatch[];
  readonly figures: readonly FigureMatch[];
  readonly quantity: Quantity | null;
}

const NOTHING: Knowledge = { notes: [], figures: [], quantity: null };

function candidateOf(
  scene: Scene,
  region: Region,
  all: readonly Quantity[],
  { notes, figures, quantity }: Knowledge,
): Candidate {
  const figure = quantity ?? inside(scene, region, all)[0];
  const { sentence, first, end, statement } = region;
  return {
    sentence,
    first,
    end,
    statement,
    quantity: figure ? firstSpanFrom(scene.findings.quantities, figure.start) : null,
    notes,
    figures,
  };
}

/** Returns the quantities in a region. */
export function quantitiesIn(scene: Scene, region: Region): readonly Quantity[] {
  return inside(scene, region, scene.findings.quantities);
}

function inside(
  { reading: { tokens } }: Scene,
  { first, end }: Region,
  quantities: readonly Quantity[],
): readonly Quantity[] {
  return overlapping(quantities, tokens.start[first]!, tokens.end[end - 1]!);
}

function knowledgeOf(scene: Scene, region: Region, all: readonly Quantity[], reach: Reach): Knowledge {
  const { topics } = reach;
  const quantities = inside(scene, region, all);
  const reached = reachedIn(region, quantities, reach);
  const isMeasured = topics.length > 0 && quantities.length > 0;
  if (!reached.length && !isMeasured) return NOTHING;
  const spoken = spokenIn(scene, region, quantities);
  const byWording = notesByWording(spoken, reached);
  if (!isMeasured) return { notes: byWording, figures: [], quantity: null };
  const {
    reading: { tokens },
    findings: { mentions },
  } = scene;
  const { near, places } = neighboursOf(scene, region.sentence, region.statement);
  const counted = whoAndWhat(tokens, region.first, region.end);
  for (const quantity of quantities) {
    const scope = scopeAt(tokens, counted, quantity, places);
    const figures = figureMatches(scene, topics, {
      region,
      quantity,
      scope,
      near,
      since: () => sinceIn(scene.reading, region),
      wheres: () => wheresIn(scene.reading, mentions, region),
      places: () => within(tokens, region, places),
    });
    if (!figures.length) continue;
    return {
      notes: merged(
        withTheirFigures(byWording, topics, figures),
        notesByFigure(quantity, scope, figures, spoken, scene.datasets),
      ),
      figures,
      quantity,
    };
  }
  return { notes: withTheirFigures(byWording, topics, []), figures: [], quantity: null };
}

/** The notes that a region or a clause of it may reach. */
function reachedIn(clause: Region, quantities: readonly Quantity[], { region, noted }: Reach): readonly ReachedNotes[] {
  if (clause === region) return noted;
  return noted
    .map(({ dataset, notesIn, notes }) => ({
      dataset,
      notes: notesIn(clause.first, clause.end, quantities, notes),
    }))
    .filter(({ notes }) => notes.length > 0);
}

/** Returns what a region says, with the entities around it. */
export function spokenIn(scene: Scene, region: Region, quantities: readonly Quantity[]): Spoken {
  const {
    reading: { tokens, article },
    spoken,
    terms,
    termOf,
  } = scene;
  const neighbours = () => neighboursOf(scene, region.sentence, region.statement);
  const speaker = region.statement === null ? null : scene.findings.statements[region.statement]!.speaker?.entity;
  return {
    wording: wordingOf(tokens, termOf(), region.first, region.end, quantities),
    article: spoken(),
    near: () => neighbours().near,
    mentioned: () => mentionedIn(scene),
    speaker: speaker?.name ?? null,
    places: () => within(tokens, region, neighbours().places),
    terms,
    source: article,
    datasets: scene.datasets,
  };
}

/** Returns every mention of an entity and every demonym of a country, as `dataset/id`. */
function mentionedIn({ findings, demonyms }: Scene): string[] {
  const entities = [...findings.mentions, ...demonyms()].map(({ entity }) => entity);
  return entities.flatMap((entity) => (entity ? [`${entity.dataset}/${entity.id}`] : []));
}

function within({ start, end }: Tokens, region: Region, places: readonly Demonym[]): readonly Demonym[] {
  return places.filter((place) => place.start >= start[region.first]! && place.end <= end[region.end - 1]!);
}

/** Returns one match for each note. A match by figure has priority over one by wording. */
function merged(byWording: readonly NoteMatch[], byFigure: readonly NoteMatch[]): NoteMatch[] {
  const figures = new Set(byFigure.map(({ dataset, id }) => `${dataset}/${id}`));
  return [...byFigure, ...byWording.filter(({ dataset, id }) => !figures.has(`${dataset}/${id}`))].sort(
    (a, b) => b.score - a.score,
  );
}

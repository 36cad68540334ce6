/**
 * Searches all datasets while somebody types: names, notes and figures. The result is an article of its own, a line for
 * each thing, with annotations: so it opens into the same cards as words in any article.
 */
import type { OpenedDataset } from '../../dataset/opened';
import type { Evidence } from '../../dataset/kinds';
import type { Article, Block } from '../../text/article';
import type { Annotations, Claim, FigureMatch, Mention, NoteMatch } from '../annotations';
import { readAsked } from './asked';
import { namesFor, type NamedEntity } from './find-names';
import { notesFor, type FoundNote } from './find-notes';
import { topicsFor, type FoundTopic } from './find-topics';

/** The content of a row for a note or figure. Days are as precise as in the dataset. */
export type FoundClaim =
  | { readonly kind: 'note'; readonly evidence: Evidence; readonly claimedBy: string | null; readonly asOf: string }
  | { readonly kind: 'figure'; readonly estimates: number; readonly newest: string };

export interface SearchAnswer {
  /** The results, a block for each: names, then notes, then figures, each from the best. */
  readonly article: Article;
  readonly annotations: Annotations;
  /** One for each claim of the annotations. */
  readonly claims: readonly FoundClaim[];
}

/**
 * Searches all datasets. The time is limited, because only the first 300 UTF-16 units count.
 * @param typed the text typed so far
 */
export function search(typed: string, datasets: readonly OpenedDataset[]): SearchAnswer {
  const asked = readAsked(typed);
  const lines = new Lines();
  const mentions = namesFor(asked, datasets).map((named, chain) => mentionOf(lines, named, chain));
  const notes = notesFor(asked, datasets);
  const topics = topicsFor(asked, datasets);
  const claims = [
    ...notes.map((found) => claimOf(lines, found.note.claim, [noteMatch(found)], [])),
    ...topics.map((found) => claimOf(lines, found.topic.title, [], [figureMatch(found)])),
  ];
  return {
    article: lines.article(),
    annotations: {
      mentions,
      claims,
      statements: [],
      quantities: [],
      series: [],
      proportions: [],
      conversions: [],
      reckonings: [],
      told: [],
      days: [],
    },
    claims: [...notes.map(saidOfNote), ...topics.map(saidOfTopic)],
  };
}

/** A text that grows by a line for each result. */
class Lines {
  private text = '';
  private readonly blocks: Block[] = [];

  /** Adds a line and returns its block. */
  add(line: string): Block {
    if (this.text !== '') this.text += '\n\n';
    const block: Block = { start: this.text.length, end: this.text.length + line.length, kind: 'paragraph' };
    this.text += line;
    this.blocks.push(block);
    return block;
  }

  article(): Article {
    return { title: null, text: this.text, blocks: this.blocks, published: null, language: 'en', outlet: null };
  }
}

function mentionOf(lines: Lines, { dataset, entity }: NamedEntity, chain: number): Mention {
  const { id, name, wikidata } = dataset.entity(entity);
  const { start, end } = lines.add(name);
  return {
    start,
    end,
    type: dataset.type(entity),
    entity: { dataset: dataset.info.id, id, name, wikidata },
    reference: 'name',
    introduction: null,
    chain,
    evidence: [],
  };
}

function claimOf(lines: Lines, words: string, notes: readonly NoteMatch[], figures: readonly FigureMatch[]): Claim {
  const { start, end } = lines.add(words);
  return {
    start,
    end,
    worth: 1,
    attribution: { state: 'unclear', statement: null },
    caveat: null,
    quantity: null,
    notes,
    figures,
  };
}

function noteMatch({ dataset, note: { id, evidence, asOf } }: FoundNote): NoteMatch {
  return { dataset: dataset.info.id, id, match: 'same-wording', score: 1, evidence, asOf };
}

/** The search has no figure to compare. */
function figureMatch({ dataset, topic }: FoundTopic): FigureMatch {
  return { dataset: dataset.info.id, topic: topic.id, position: 'within', factor: 1, scope: [] };
}

function saidOfNote({ note: { evidence, claimedBy, asOf } }: FoundNote): FoundClaim {
  return { kind: 'note', evidence, claimedBy, asOf };
}

function saidOfTopic({ topic: { estimates } }: FoundTopic): FoundClaim {
  const newest = estimates.reduce((latest, { asOf }) => (asOf > latest ? asOf : latest), '');
  return { kind: 'figure', estimates: estimates.length, newest };
}

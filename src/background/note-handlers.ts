/** Handles the requests about own notes. */
import { OWN_NOTES, ownNoteId } from '../dataset/own/own-notes';
import type { Brief, Briefs } from '../dataset/briefs';
import type { Facts, FactsRequest, RecordReference } from '../dataset/facts';
import { sourceKey } from '../dataset/source-key';
import type { noteRequests } from '../extension/messages/note-messages';
import { closeDatasets } from '../extension/datasets/open-datasets';
import { deleteNotes, noteIds, notesWith, writeNotes } from '../extension/notes/note-store';
import type { Handlers } from './answer';

export const noteHandlers: Pick<Handlers, keyof typeof noteRequests> = {
  async 'save-notes'({ notes }) {
    await writeNotes(notes);
    closeDatasets();
    return null;
  },

  async 'delete-notes'({ ids }) {
    await deleteNotes(ids);
    closeDatasets();
    return null;
  },
};

const recordNote = ({ id }: RecordReference) =>
  ownNoteId({ kind: 'record', id, name: '', type: 'person', wikidata: null });

/**
 * Facts with the reader's own notes on what they are about. An own note is told apart from what the datasets say: it
 * is not among their notes and records.
 */
export async function withOwnNotes(facts: Facts, request: FactsRequest): Promise<Facts> {
  const { about } = request;
  const met = [...request.entities, ...request.notes].filter(({ dataset }) => dataset === OWN_NOTES);
  const ids = [...(about ? [ownNoteId(about)] : []), ...met.map(({ id }) => id)];
  const own = await notesWith(ids);
  const isTheirs = ({ dataset }: RecordReference) => dataset !== OWN_NOTES;
  return {
    ...facts,
    own,
    entities: facts.entities.filter(isTheirs),
    notes: facts.notes.filter(isTheirs),
  };
}

/** Briefs with own notes on records of which nothing else is to be told, so that the names are marked. */
export async function withOwnBriefs(briefs: Briefs, entities: readonly RecordReference[]): Promise<Briefs> {
  const ids = await noteIds();
  if (ids.size === 0) return briefs;
  const found: Record<string, Brief> = { ...briefs };
  for (const entity of entities) {
    const key = sourceKey(entity.dataset, entity.id);
    const brief = found[key];
    if (!brief || (brief.role ?? brief.description) !== null || !ids.has(recordNote(entity))) continue;
    const [note] = await notesWith([recordNote(entity)]);
    if (note) found[key] = { ...brief, description: note.text };
  }
  return found;
}

/** Guesses the subject of a report that is begun at a card. The reader can change it in the form. */
import type { Subject } from '../../core/annotations';
import { factsOf, type Facts } from '../../dataset/facts';
import type { Reading } from '../annotated-article';
import type { ReportStart } from '../report/report-query';

export function reportStart(reading: Reading, { kind, index }: Subject, facts: Facts): ReportStart {
  const { mentions, statements, claims } = reading.annotations;
  if (kind === 'mention') return aboutName(mentions[index]?.entity ?? null, 'role', 'missing');
  if (kind === 'statement') return aboutName(statements[index]?.speaker?.entity ?? null, 'speaker', 'speaker');
  if (kind === 'number') return { kind: 'other', record: null };
  const [note, figure] = [claims[index]?.notes[0], claims[index]?.figures[0]];
  const known = note && factsOf(facts.notes, note);
  if (note && known) return { kind: 'note', record: { name: known.claim, dataset: note.dataset, id: note.id } };
  const topic = figure && factsOf(facts.topics, { dataset: figure.dataset, id: figure.topic });
  if (figure && topic)
    return { kind: 'figure', record: { name: topic.title, dataset: figure.dataset, id: figure.topic } };
  return { kind: 'other', record: null };
}

type Named = { readonly name: string; readonly dataset: string; readonly id: string } | null;

function aboutName(entity: Named, known: ReportStart['kind'], unknown: ReportStart['kind']): ReportStart {
  if (!entity) return { kind: unknown, record: null };
  return { kind: known, record: { name: entity.name, dataset: entity.dataset, id: entity.id } };
}

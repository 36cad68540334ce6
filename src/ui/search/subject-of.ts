import type { Subject } from '../../core/annotations';
import { sameRecord, type RecordReference } from '../../dataset/facts';
import type { SearchReading } from './search-rows';

/** The row of a search that is about a record, or null. */
export function subjectOf({ annotations }: SearchReading, record: RecordReference): Subject | null {
  const mention = annotations.mentions.findIndex(({ entity }) => entity && sameRecord(entity, record));
  if (mention >= 0) return { kind: 'mention', index: mention };
  const claim = annotations.claims.findIndex(
    ({ notes: [note], figures: [figure] }) =>
      (note && sameRecord(note, record)) ||
      (figure && sameRecord({ dataset: figure.dataset, id: figure.topic }, record)),
  );
  return claim < 0 ? null : { kind: 'claim', index: claim };
}

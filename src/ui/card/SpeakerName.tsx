/** A speaker's name, which opens the card of the name where the article has it. */
import type { Speaker, Subject } from '../../core/annotations';
import { wordsAt, type Reading } from '../annotated-article';

export interface SpeakerNameProps {
  readonly reading: Reading;
  readonly speaker: Speaker;
  onOpen(subject: Subject): void;
}

export function SpeakerName({ reading, speaker, onOpen }: SpeakerNameProps) {
  const name = speaker.entity?.name ?? speaker.name ?? wordsAt(reading, speaker);
  const index = mentionOf(reading, speaker);
  if (index === null) return <strong>{name}</strong>;
  return (
    <button type="button" class="open-name" onClick={() => onOpen({ kind: 'mention', index })}>
      {name}
    </button>
  );
}

/** Index of a mention of the speaker: where the speaker is named, or anywhere else in the article. */
function mentionOf({ annotations: { mentions } }: Reading, { mention, entity }: Speaker): number | null {
  if (mention !== null && mentions[mention]) return mention;
  if (!entity) return null;
  const found = mentions.findIndex(
    (other) => other.entity?.dataset === entity.dataset && other.entity.id === entity.id,
  );
  return found < 0 ? null : found;
}

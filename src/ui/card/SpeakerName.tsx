/** A speaker's name. It opens the card of the name if the article has it. */
import type { Speaker } from '../../core/annotations';
import { wordsAt, type Reading } from '../annotated-article';
import { mentionOf } from './mention-of';

export interface SpeakerNameProps {
  readonly reading: Reading;
  readonly speaker: Speaker;
}

export function SpeakerName({ reading, speaker }: SpeakerNameProps) {
  const name = speaker.entity?.name ?? speaker.name ?? wordsAt(reading, speaker);
  const index = mentionOf(reading, speaker);
  if (index === null) return <strong>{name}</strong>;
  return (
    <button type="button" class="open-name" data-act="open" data-mention={index}>
      {name}
    </button>
  );
}

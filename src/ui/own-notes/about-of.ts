/** Tells what a note of the reader's own is about, for one subject of an article. */
import type { Subject } from '../../core/annotations';
import type { Facts } from '../../dataset/facts';
import { OWN_NOTES, ownNoteLimits, type NoteAbout } from '../../dataset/own/own-notes';
import { sameChain, wordsAt, type Reading } from '../annotated-article';
import { longestName } from '../card/longest-name';

/**
 * Returns the subject of a note, or null where none can be written: on a statement, on a claim that is too long.
 * @param facts what is known of the subject; the notes' wordings belong to what an own note is met by
 */
export function aboutOf(reading: Reading, { kind, index }: Subject, facts: Facts | null): NoteAbout | null {
  const mention = kind === 'mention' ? reading.annotations.mentions[index] : undefined;
  if (mention) {
    const { entity, type } = mention;
    if (entity && entity.dataset !== OWN_NOTES) {
      const { id, name, wikidata } = entity;
      return { kind: 'record', id, name, type, wikidata };
    }
    const name = entity?.name ?? longestName(reading, sameChain(reading, mention));
    return name === '' ? null : { kind: 'name', name, type };
  }
  const claim = kind === 'claim' ? reading.annotations.claims[index] : undefined;
  if (!claim) return null;
  const words = wordsAt(reading, claim).trim();
  if (words === '' || words.length > ownNoteLimits.words) return null;
  return { kind: 'claim', words, also: (facts?.notes ?? []).map((note) => note.claim) };
}

/** Searches the notes of a dataset by the index of wordings that is stored in it. */
import { WORDING_RULES, readNote, buildNoteIndex } from '../../../wording/wording-index';
import type { NoteTable } from '../../../dataset/opened';
import { openClaimIndex } from '../../../wording/index/claim-index';
import { openMatcher, type Matcher } from '../../../wording/matcher';
import type { Wording } from '../../../wording/wording';

/** So many notes are remembered when they were read; 100,000 would take 300 MB. */
export const MOST_READ = 4096;

/**
 * A matcher over a dataset's notes. Of the notes themselves only those that come close are read; what
 * is remembered of them is given up when it has become much.
 */
export function noteMatcher({ count, at, index: stored }: NoteTable): Matcher {
  const index = openClaimIndex(
    stored?.rules === WORDING_RULES
      ? stored.bytes
      : buildNoteIndex(Array.from({ length: count }, (_, note) => at(note))),
  );
  const read = new Map<number, readonly Wording[]>();
  const wordings = (entry: number): readonly Wording[] => {
    let own = read.get(entry);
    if (!own) read.set(entry, (own = readNote(at(entry))));
    return own;
  };
  let matcher = openMatcher(index, wordings);
  return {
    index,
    wordings,
    match: (query, limit, least) => {
      if (read.size > MOST_READ) {
        read.clear();
        matcher = openMatcher(index, wordings);
      }
      return matcher.match(query, limit, least);
    },
  };
}

/** Searches the notes of a dataset with the index of wordings stored in it. */
import { WORDING_RULES, readNote, buildNoteIndex } from '../../../wording/wording-index';
import type { NoteTable } from '../../../dataset/opened';
import { openClaimIndex } from '../../../wording/index/claim-index';
import { openMatcher, type Matcher } from '../../../wording/matcher';
import type { Wording } from '../../../wording/wording';

/** Number of read notes that are kept; 100,000 would take 300 MB. */
export const MOST_READ = 4096;

/**
 * Makes a matcher over a dataset's notes. It reads only the notes that are candidates, and forgets them when there are
 * many.
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

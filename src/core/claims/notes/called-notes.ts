/** Finds the parts of an article that could match a note, by the terms that call notes. */
import type { CallTable } from '../../../wording/index/call-table';
import type { ClaimIndex } from '../../../wording/index/claim-index';
import { NOTE_LEAST } from '../../../wording/matching-rules';
import { kinOf } from '../../../wording/kin';
import { NO_TERM } from '../../../wording/terms';
import { firstFrom } from '../../../text/spans';
import { slotFor } from '../../../text/word-table';
import { termsOfRange, type NotedArticle, type NotesIn } from './noted-article';

/** The notes that tokens of an article call, in the order of the tokens. */
interface CalledNotes {
  readonly tokens: readonly number[];
  readonly notes: readonly number[];
}

/**
 * Finds the notes that a range calls and has enough of the words of; null if the article calls no note.
 * @param index of the wordings of all notes
 * @param isWanted whether a note may be shown on the article
 */
export function notesByCalls(
  calls: CallTable,
  index: () => ClaimIndex,
  { termOf }: Pick<NotedArticle, 'termOf'>,
  isWanted: (note: number) => boolean,
): NotesIn | null {
  const words = termOf();
  const called = calledIn(calls, words, isWanted);
  if (called.notes.length === 0) return null;
  return (first, end, quantities) => {
    const notes = calledBetween(called, first, end);
    return notes.length === 0
      ? notes
      : index().coveredAmong(termsOfRange(words, first, end, quantities), NOTE_LEAST, notes);
  };
}

function calledIn(
  { keys, first, notes }: CallTable,
  words: Uint32Array,
  isWanted: (note: number) => boolean,
): CalledNotes {
  const tokens: number[] = [];
  const called: number[] = [];
  const call = (term: number, token: number) => {
    const slot = slotFor(keys, term);
    for (let at = first[slot]!; at < first[slot + 1]!; at++) {
      if (!isWanted(notes[at]!)) continue;
      tokens.push(token);
      called.push(notes[at]!);
    }
  };
  for (let token = 0; token < words.length; token++) {
    const term = words[token]!;
    if (term === NO_TERM) continue;
    call(term, token);
    const group = kinOf(term);
    if (group !== term) call(group, token);
  }
  return { tokens, notes: called };
}

/** Returns the notes that a range of tokens calls, each once. */
function calledBetween({ tokens, notes }: CalledNotes, first: number, end: number): number[] {
  const called: number[] = [];
  let at = firstFrom(tokens.length, (index) => tokens[index]! < first);
  for (; at < tokens.length && tokens[at]! < end; at++) if (!called.includes(notes[at]!)) called.push(notes[at]!);
  return called;
}

/** Tells whether some words of a sentence lie before or after the article's day, by the nearest verb. */
import { FUTURE, NO_PAST, PAST, UNSURE } from './day-words';

export type Tense = 'past' | 'future';

/**
 * @param before the sentence before the words, and what follows them
 * @returns null where it is not clear
 */
export function tenseAt(before: string, after: string): Tense | null {
  const clause = before.slice(
    Math.max(before.lastIndexOf(';'), before.lastIndexOf(': '), before.lastIndexOf(' – ')) + 1,
  );
  return settled(signsIn(clause), -1) ?? settled(signsIn(after), 0);
}

const SINCE = /\bsince $/i;
const SINCE_LENGTH = ' since '.length;

/** Whether the word before an offset is "since", with which only the past goes. */
export const isAfterSince = (text: string, offset: number): boolean =>
  SINCE.test(text.slice(Math.max(0, offset - SINCE_LENGTH), offset));

type Sign = readonly [at: number, tense: Tense | 'unsure'];

function signsIn(text: string): Sign[] {
  const found: Sign[] = [];
  for (const match of text.matchAll(FUTURE)) found.push([match.index, 'future']);
  for (const match of text.matchAll(PAST)) if (!NO_PAST.test(match[0])) found.push([match.index, 'past']);
  for (const match of text.matchAll(UNSURE)) found.push([match.index, 'unsure']);
  // "is expected" is a future that holds a past, "was expected" an unsure: of two at one verb the longer one counts.
  return found.sort(([a], [b]) => a - b);
}

/** Signs this near to one another are one verb: "is expected", "was due", "will be held". */
const ONE_VERB = 22;

function settled(signs: readonly Sign[], index: 0 | -1): Tense | null {
  const chosen = signs.at(index);
  if (!chosen) return null;
  const near = signs.filter(([at]) => Math.abs(at - chosen[0]) <= ONE_VERB).map(([, tense]) => tense);
  if (near.includes('unsure')) return null;
  const kinds = new Set(near);
  if (kinds.size === 1) return chosen[1] as Tense;
  // "said he will resign", "will be held": what is last before the words decides; "is expected" stays a future.
  return index === -1 ? 'future' : (signs[0]![1] as Tense);
}

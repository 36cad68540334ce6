/** Checks one record beyond its schema. Each check returns the fault, or null. */
import { fault, type Fault } from '../../failure/fault';
import { emptyWords, FEWEST_WORDS, knownUnits } from './check-rules';
import { asksForSomething } from '../../wording/must-say';
import { isCommonWord } from '../aliases/common-words';
import { daysOf, isRealDate } from '../../dates/partial-date';
import type { Alias, Estimate, FigureTopic, Note, Role } from '../schema';
import { wordsOf } from '../compiled/words-of';

export function checkAlias({ text, needs }: Alias): Fault | null {
  if (text.replace(/[^\p{L}\p{N}]/gu, '').length < 2) return fault('alias-short', text);
  if (!wordsOf(text)) return fault('alias-unusable', text);
  const isWord = /^\p{L}\p{Ll}+$/u.test(text) && isCommonWord(text.toLowerCase());
  return isWord && needs === 'nothing' ? fault('alias-word', text) : null;
}

export function checkRole({ title, start, end, seenFrom, asOf }: Role): Fault | null {
  const dates = [start, end, seenFrom, asOf].filter((date): date is string => date !== null);
  const unreal = dates.find((date) => !isRealDate(date));
  if (unreal) return fault('role-day', title, unreal);
  if (start !== null && end !== null && daysOf(end).latest < daysOf(start).earliest)
    return fault('role-backwards', title);
  if (seenFrom !== null && end !== null && daysOf(end).latest < daysOf(seenFrom).earliest)
    return fault('role-seen-late', title);
  if (end === null && asOf === null) return fault('role-undated', title);
  return null;
}

/** Whether a wording has enough meaningful words to be looked for in a text. */
export const saysEnough = (wording: string) => saying(wording) >= FEWEST_WORDS;

export function checkNote({ claim, wordings, mustSay }: Note): Fault | null {
  const empty = [claim, ...wordings].find((wording) => !saysEnough(wording));
  if (empty !== undefined) return fault('wording-empty', empty);
  const word = mustSay.flat().find((one) => !asksForSomething(one));
  return word === undefined ? null : fault('must-say-empty', word);
}

export function checkTopic({ unit, scope, entities, setting, measure }: FigureTopic): Fault | null {
  if (!knownUnits.has(unit)) return fault('unit-unknown', unit);
  if (saying(scope.what) === 0) return fault('scope-empty', scope.what);
  if (entities.length === 0 && setting.length === 0) return fault('topic-anywhere');
  const empty = measure.find((word) => saying(word) === 0);
  return empty === undefined ? null : fault('measure-empty', empty);
}

export function checkEstimate({ low, high, by, asOf }: Estimate): Fault | null {
  if (low === null && high === null) return fault('estimate-empty', by, asOf);
  if (low !== null && high !== null && low > high) return fault('estimate-backwards', by, asOf);
  return isRealDate(asOf) ? null : fault('estimate-day', by, asOf);
}

/** Counts the meaningful words of a wording. */
function saying(wording: string): number {
  return (wording.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []).filter((word) => !emptyWords.has(word)).length;
}

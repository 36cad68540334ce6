/** What can be wrong with one record beyond its schema. Each check returns the reason, or null. */
import { emptyWords, FEWEST_WORDS, knownUnits } from './check-rules';
import { asksForSomething } from '../../wording/must-say';
import { isCommonWord } from '../aliases/common-words';
import { daysOf, isRealDate } from '../../dates/partial-date';
import type { Alias, Estimate, FigureTopic, Note, Role } from '../schema';
import { wordsOf } from '../compiled/words-of';

export function checkAlias({ text, needs }: Alias): string | null {
  if (text.replace(/[^\p{L}\p{N}]/gu, '').length < 2) return `the alias "${text}" has fewer than two letters`;
  if (!wordsOf(text)) return `the alias "${text}" begins with a mark or has too many words`;
  const isWord = /^\p{L}\p{Ll}+$/u.test(text) && isCommonWord(text.toLowerCase());
  return isWord && needs === 'nothing' ? `the alias "${text}" is an ordinary word: it must need evidence` : null;
}

export function checkRole({ title, start, end, seenFrom, asOf }: Role): string | null {
  const dates = [start, end, seenFrom, asOf].filter((date): date is string => date !== null);
  const unreal = dates.find((date) => !isRealDate(date));
  if (unreal) return `the role "${title}" has a day that does not exist: ${unreal}`;
  if (start !== null && end !== null && daysOf(end).latest < daysOf(start).earliest)
    return `the role "${title}" ends before it starts`;
  if (seenFrom !== null && end !== null && daysOf(end).latest < daysOf(seenFrom).earliest)
    return `the role "${title}" was seen after its end`;
  if (end === null && asOf === null)
    return `the role "${title}" has no end, so it must say when it was last seen (asOf)`;
  return null;
}

/** Whether a wording says enough to be looked for in a text. */
export const saysEnough = (wording: string) => saying(wording) >= FEWEST_WORDS;

export function checkNote({ claim, wordings, mustSay }: Note): string | null {
  const empty = [claim, ...wordings].find((wording) => !saysEnough(wording));
  if (empty !== undefined) return `the wording "${empty}" would match every text`;
  const word = mustSay.flat().find((one) => !asksForSomething(one));
  return word === undefined ? null : `the word "${word}" says nothing, so that no text must say it`;
}

export function checkTopic({ unit, scope, entities, setting, measure }: FigureTopic): string | null {
  if (!knownUnits.has(unit)) return `the unit "${unit}" is not known`;
  if (saying(scope.what) === 0) return `the scope "${scope.what}" says nothing of what is measured`;
  if (entities.length === 0 && setting.length === 0)
    return 'the topic belongs to no entity and names no setting: it would match every text';
  const empty = measure.find((word) => saying(word) === 0);
  return empty === undefined ? null : `the measure "${empty}" would match every text`;
}

export function checkEstimate({ low, high, by, asOf }: Estimate): string | null {
  if (low === null && high === null) return `the estimate by ${by} of ${asOf} has no figure`;
  if (low !== null && high !== null && low > high)
    return `the estimate by ${by} of ${asOf} has its low end above its high end`;
  return isRealDate(asOf) ? null : `the estimate by ${by} has a day that does not exist: ${asOf}`;
}

/** Words of a wording that say something. */
function saying(wording: string): number {
  return (wording.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []).filter((word) => !emptyWords.has(word)).length;
}

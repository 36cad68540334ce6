/** Reads verb groups: auxiliaries, the words between, and the main verb ("has also repeatedly said"). */
import { Shape } from '../../../text/token';
import { wordSet } from '../../../text/word-set';
import { Kind, type Chunk } from './chunk';
import type { Tagged } from './tagged';
import type { VerbForm } from '../grammar/verb-forms';
import { AUXILIARY, verbsAt, Word } from '../grammar/word-classes';
import { isAdverb, looksPast, looksProgressive } from './word-endings';

const LONGEST_GROUP = 8;

/** "have both said", "have all said". */
const isBoth = wordSet('both all each');

/** Reads the verb group that begins at a token: an auxiliary or a verb. */
export function readVerbGroup(tagged: Tagged, first: number, end: number): Chunk {
  const { tokens } = tagged.reading;
  let at = first;
  let auxiliaries = 0;
  let last = first + 1;
  let head = first;
  let all = 0;
  const limit = Math.min(end, first + LONGEST_GROUP);
  while (at < limit) {
    const bits = tagged.bits[at]!;
    if (tagged.quotations.covering[at]! >= 0) break;
    if (bits & AUXILIARY && !(at > first && bits & Word.Reporting)) {
      auxiliaries |= bits & AUXILIARY;
      head = at;
      last = at + 1;
    } else if (auxiliaries && (isAdverb(tagged, at) || bits & Word.Negation || isBoth(tokens.hash[at]!))) {
      // Counts only if a verb follows.
    } else break;
    all |= bits;
    at++;
  }
  const main = at < limit && tokens.shape[at]! <= Shape.Uncased && isMainVerb(tagged, at, auxiliaries) ? at : -1;
  if (main < 0) {
    return {
      kind: Kind.Verb,
      first,
      last,
      head,
      hash: tokens.hash[head]!,
      bits: all,
      verb: null,
      finite: auxiliaries !== 0,
      passive: false,
      named: false,
      possessive: false,
      owned: false,
      indefinite: false,
      negative: false,
      spoken: false,
    };
  }
  const verb = formAt(tagged, main, end, auxiliaries);
  const tense = verb?.tense ?? (looksProgressive(tagged, main) || endsInIng(tokens, main) ? 'gerund' : 'past');
  return {
    kind: Kind.Verb,
    first,
    last: verb?.particle ? main + 2 : main + 1,
    head: main,
    hash: tokens.hash[main]!,
    bits: all | tagged.bits[main]!,
    verb,
    finite: auxiliaries !== 0 || tense !== 'gerund',
    passive: (auxiliaries & Word.Be) !== 0 && (verb ? verb.participle : tense === 'past'),
    named: false,
    possessive: false,
    owned: false,
    indefinite: false,
    negative: false,
    spoken: false,
  };
}

function isMainVerb(tagged: Tagged, at: number, auxiliaries: number): boolean {
  const bits = tagged.bits[at]!;
  if (bits & Word.Reporting)
    return auxiliaries === 0 || verbsAt(tagged.reading.tokens.hash[at]!).some((form) => fits(form, auxiliaries));
  if (bits & Word.Verb) return true;
  if (bits & (Word.Determiner | Word.Possessive | Word.Preposition | Word.SubjectPronoun | Word.That)) return false;
  if (looksPast(tagged, at) || looksProgressive(tagged, at)) return true;
  if (bits & Word.BaseVerb) return (auxiliaries & (Word.Modal | Word.Do)) !== 0 || auxiliaries === 0;
  return (
    auxiliaries === 0 ||
    ((auxiliaries & (Word.Modal | Word.Do)) !== 0 && tagged.reading.tokens.shape[at] === Shape.Lower)
  );
}

/** "Speaking in Kell, …": at the head of a sentence a participle has a capital. */
const endsInIng = ({ text, shape, end }: Tagged['reading']['tokens'], at: number) =>
  shape[at] === Shape.Capitalised && text.endsWith('ing', end[at]);

/** "were reports", "has claims": after an auxiliary only some forms are verbs. */
function fits(form: VerbForm, auxiliaries: number): boolean {
  if (auxiliaries & (Word.Be | Word.Have))
    return form.participle || form.tense === 'gerund' || (auxiliaries & (Word.Modal | Word.Do)) !== 0;
  return form.tense === 'base' || form.tense === 'past';
}

/** Returns the reporting-verb form at a token, with its particle if it needs one. */
function formAt(tagged: Tagged, at: number, end: number, auxiliaries: number): VerbForm | null {
  if (!(tagged.bits[at]! & Word.Reporting)) return null;
  const { tokens } = tagged.reading;
  const next = at + 1 < end ? tokens.hash[at + 1]! : 0;
  let first: VerbForm | null = null;
  for (const form of verbsAt(tokens.hash[at]!)) {
    if (form.particle !== 0 && form.particle !== next) continue;
    first ??= form;
    if (!(auxiliaries & Word.Be) || form.participle || form.tense === 'gerund') return form;
  }
  return first;
}

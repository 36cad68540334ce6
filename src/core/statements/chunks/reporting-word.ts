/** Whether a word of saying that may also be a noun is a verb: "reports", "claims", "read". */
import { Shape } from '../../../text/token';
import { wordSet } from '../../../text/word-set';
import { CLOSING_BRACKET, COLON, COMMA, DOT, HYPHEN, SMALL_S } from '../../../text/marks';
import { AUXILIARY, verbsAt, Word } from '../grammar/word-classes';
import { Kind, type Chunk } from './chunk';
import type { Tagged } from './tagged';
import { looksPast } from './word-endings';

const isIndefinite = wordSet('a an');
const isOne = wordSet('one');
/** Determiners that may be somebody: "Another said". */
const isAlone = wordSet('one another each');

/** Words after which a noun is likelier than a verb. */
export const BEFORE_NOUN = Word.Determiner | Word.Possessive | Word.Adjective | Word.Preposition;

/**
 * Whether a form of a verb of saying opens a verb group here.
 * @param previous the chunk before, if the word would open a chunk
 * @param nounFirst first token of the noun phrase that the word would continue
 */
export function reportingIsVerb(
  tagged: Tagged,
  at: number,
  end: number,
  previous: Chunk | undefined,
  nounFirst: number,
): boolean {
  const { tokens } = tagged.reading;
  const forms = verbsAt(tokens.hash[at]!);
  // "the mother-of-three says": a part of a compound opens no noun phrase
  const isCompound =
    nounFirst >= 0 && at > 1 && tokens.hash[at - 2] === HYPHEN && tokens.end[at - 2] === tokens.start[at - 1];
  const before = isCompound
    ? 0
    : nounFirst >= 0
      ? tagged.bits[at - 1]!
      : previous?.kind === Kind.Prep
        ? Word.Preposition
        : 0;
  if (isSurelyVerb(tagged, at)) {
    // "some say": a determiner that may stand alone is a subject.
    if (before & Word.Group || (nounFirst === at - 1 && isAlone(tokens.hash[nounFirst]!))) return true;
    return forms[0]!.tense === 'base' ? !(before & BEFORE_NOUN) : nounFirst < 0 || !(before & Word.Determiner);
  }
  // "read", "put": base form and past are the same word.
  const form = forms.find(({ tense }) => tense === 'past') ?? forms[0]!;
  if (form.tense === 'gerund') {
    // "with one saying: “…”"
    if (nounFirst === at - 1 && isOne(tokens.hash[nounFirst]!)) return true;
    return !(nounFirst >= 0 && (before & BEFORE_NOUN || tokens.shape[at - 1] === Shape.Possessive));
  }
  if (nounFirst >= 0 && (before & BEFORE_NOUN || tokens.shape[at - 1] === Shape.Possessive)) {
    // A number word may be the whole subject: "the two said".
    return form.tense === 'past' && !takesNoun(tagged, at + 1, end);
  }
  if (
    form.tense === 'base' &&
    at + 1 < end &&
    tagged.bits[at + 1]! & Word.That &&
    !isThatVerb(tagged, at + 1, end) &&
    hasPluralSubject(tagged, at)
  )
    return true;
  if (previous?.kind === Kind.Prep) return false;
  if (form.tense === 'past') {
    if (nounFirst < 0 && !previous) return false;
    return true;
  }
  const afterSubject =
    nounFirst >= 0 ||
    (previous !== undefined &&
      (previous.kind === Kind.Noun ||
        previous.kind === Kind.Relative ||
        previous.kind === Kind.Adverb ||
        previous.kind === Kind.Parenthesis ||
        previous.kind === Kind.Conjunction ||
        previous.kind === Kind.Quote ||
        previous.kind === Kind.Comma ||
        previous.kind === Kind.Time ||
        previous.kind === Kind.That ||
        previous.kind === Kind.Dash));
  if (!afterSubject) return false;
  if (previous?.kind === Kind.Relative && tagged.bits[previous.first]! & Word.Possessive) return false;
  // "Leaked emails show": a verb behind it makes it a noun.
  if (
    at + 1 < end &&
    (nounFirst >= 0 || previous?.kind === Kind.Conjunction) &&
    tagged.bits[at + 1]! & (AUXILIARY | Word.Verb | Word.Reporting) &&
    !(tagged.bits[at + 1]! & (Word.SubjectPronoun | Word.Determiner))
  )
    return false;
  if (form.tense === 'base')
    return (
      isPluralBefore(tagged, at, end, nounFirst, previous) &&
      (at + 1 < end || (tagged.bits[at - 1]! & Word.Group) !== 0)
    );
  if (
    nounFirst >= 0 &&
    tagged.bits[nounFirst]! & Word.Determiner &&
    isThatVerb(tagged, at + 1, end) &&
    !isNameBefore(tagged, at)
  )
    return false;
  // "many Republican claims", "18 states": a plural before it makes it a noun.
  if (
    nounFirst >= 0 &&
    ((tagged.bits[nounFirst]! & Word.Group && nounFirst < at - 1) || tokens.shape[at - 1] === Shape.Number)
  )
    return false;
  return (
    opensContent(tagged, at + 1, end) || (nounFirst < 0 ? previous?.kind !== Kind.Quote : isNameBefore(tagged, at))
  );
}

/** "the demands that come": "that" before a verb is a relative pronoun. */
function isThatVerb(tagged: Tagged, at: number, end: number): boolean {
  return (
    at + 1 < end &&
    (tagged.bits[at]! & Word.That) !== 0 &&
    (tagged.bits[at + 1]! & (Word.Verb | Word.BaseVerb | AUXILIARY)) !== 0
  );
}

/** A plural noun, a plural pronoun or "who" before a base form: "officials say". */
function isPluralBefore(
  tagged: Tagged,
  at: number,
  end: number,
  nounFirst: number,
  previous: Chunk | undefined,
): boolean {
  const { tokens } = tagged.reading;
  if (nounFirst < 0 && previous && previous.kind !== Kind.Noun) {
    return (
      // ", which state television showed"
      (previous.kind === Kind.Relative && (!(tagged.bits[at]! & Word.Body) || opensContent(tagged, at + 1, end))) ||
      previous.kind === Kind.Adverb ||
      previous.kind === Kind.Parenthesis ||
      (previous.kind === Kind.Conjunction && opensContent(tagged, at + 1, end))
    );
  }
  const last = at - 1;
  const bits = tagged.bits[last]!;
  // "a Port Times report"
  if (nounFirst >= 0 && nounFirst < last && isIndefinite(tokens.hash[nounFirst]!)) return false;
  if (bits & (Word.Group | Word.SubjectPronoun | Word.Relative | Word.Determiner)) return true;
  const code = tokens.text.charCodeAt(tokens.end[last]! - 1);
  if (code === SMALL_S || code === CLOSING_BRACKET || tokens.shape[last] === Shape.Quote) return true;
  // A name after a possessive is not a plural subject: "his Truth Social post".
  const opener = nounFirst >= 0 ? tagged.bits[nounFirst]! : 0;
  return (
    tokens.shape[last] === Shape.Capitalised &&
    !(opener & (Word.Determiner | Word.Possessive)) &&
    opensContent(tagged, at + 1, end) &&
    tokens.shape[at + 1] !== Shape.Capitalised
  );
}

function isNameBefore(tagged: Tagged, at: number): boolean {
  const shape = tagged.reading.tokens.shape[at - 1]!;
  return (
    shape === Shape.Capitalised ||
    shape === Shape.AllCaps ||
    shape === Shape.Mixed ||
    (tagged.bits[at - 1]! & (Word.Role | Word.Body | Word.Document | Word.Group)) !== 0
  );
}

/** Whether words follow that a verb of saying takes: "that", a quotation, a determiner, a pronoun, a colon. */
function opensContent(tagged: Tagged, at: number, end: number): boolean {
  if (at >= end) return false;
  const { tokens } = tagged.reading;
  if (tagged.quotations.covering[at]! >= 0) return true;
  const code = tokens.hash[at]!;
  if (tokens.shape[at] === Shape.Punctuation) return code === COMMA || code === COLON;
  return (
    (tagged.bits[at]! &
      (Word.That | Word.Determiner | Word.SubjectPronoun | Word.Possessive | Word.Question | Word.ObjectPronoun)) !==
      0 || tokens.shape[at] === Shape.Capitalised
  );
}

/** Whether it is "said" or "says", which are always verbs. */
export function isSurelyVerb(tagged: Tagged, at: number): boolean {
  const forms = tagged.bits[at]! & Word.Reporting ? verbsAt(tagged.reading.tokens.hash[at]!) : [];
  return forms.some((form) => form.verb.base === 'say' && form.tense !== 'gerund');
}

/** "Families living near the plant [report] that …": a plural opens the sentence, and no verb has come yet. */
function hasPluralSubject(tagged: Tagged, at: number): boolean {
  const { tokens } = tagged.reading;
  let plural = false;
  for (let before = at - 1; before >= 0 && at - before <= LONGEST_SUBJECT; before--) {
    const shape = tokens.shape[before]!;
    if (shape > Shape.Uncased) return plural && shape === Shape.Punctuation && tokens.hash[before] === DOT;
    const bits = tagged.bits[before]!;
    if (bits & (AUXILIARY | Word.Verb | Word.Reporting | Word.That) || looksPast(tagged, before)) return false;
    plural = (bits & Word.Group) !== 0;
  }
  return plural;
}

/** Longest subject of a verb that looks like a noun (tokens). */
const LONGEST_SUBJECT = 10;

/** Whether a noun may come next, and no word that opens something else. */
export function takesNoun(tagged: Tagged, at: number, end: number): boolean {
  if (at >= end || tagged.reading.tokens.shape[at]! > Shape.Uncased || tagged.quotations.covering[at]! >= 0)
    return false;
  return !(
    tagged.bits[at]! &
    (Word.That |
      Word.Determiner |
      Word.SubjectPronoun |
      Word.Possessive |
      Word.Preposition |
      Word.Question |
      Word.To |
      AUXILIARY)
  );
}

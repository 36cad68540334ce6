/**
 * Recognises clauses that cannot be claims, whatever the model says: fragments beside an attribution, plans and wishes,
 * reactions, cries, questions, refusals to comment, notices of the page. No source could support or contradict them.
 */
import { Shape, type Tokens } from '../../../text/token';
import { wordBits } from '../../../text/word-bits';
import { wordSet } from '../../../text/word-set';
import type { Quantity } from '../../../text/quantities/quantity';
import { overlapping } from '../../../text/spans';
import { negations } from '../../statements/grammar/grammar-words';
import { AUXILIARY, classBits, Word } from '../../statements/grammar/word-classes';
import * as article from './in-article';
import * as words from './no-claim-words';
import { COMMA, EXCLAMATION, QUESTION, SMALL_D, SMALL_E, SMALL_S } from '../../../text/marks';

const isPlan = wordSet(words.planWords);
const isWish = wordSet(words.wishVerbs);
const isReaction = wordSet(words.reactionVerbs);
const isStamp = wordSet(words.stampWords);
const isIndefinite = wordSet('a an');
const isHere = wordSet('here');
const isPersonal = wordSet("i we you i'm we're you're i've we've you've i'll we'll you'll");
const isLast = wordSet('last');

/** The unit of ages (`text/quantities`). */
const AGE = 'year of age';

/** Longest cry in words; longest reaction, label and credit in tokens. */
const LONGEST_CRY = 8;
const LONGEST_LABEL = 7;
const LONGEST_CREDIT = 24;
const LONGEST_REACTION = 14;
/** Number of tokens in which the verb of a main clause is looked for. */
const LONGEST_LEAD = 30;

/** A clause of a sentence. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
  /** Whether it is in the article's own voice. */
  readonly isOwn: boolean;
  /** Whether it is its whole sentence. */
  readonly isWhole: boolean;
  /** Whether it is in a text of several sentences, see `in-article.ts`. */
  readonly isInArticle: boolean;
}

/**
 * Whether a clause cannot be a claim.
 * @param quantities those of the whole text
 */
export function isNoClaim(tokens: Tokens, stretch: Stretch, quantities: readonly Quantity[]): boolean {
  const { first, end, isOwn, isWhole, isInArticle } = stretch;
  const measured = overlapping(quantities, tokens.start[first]!, tokens.end[end - 1]!).some(
    // An age says who somebody is.
    ({ unit }) => unit !== null && unit !== AGE,
  );
  if (isRefusalToSpeak(tokens, first, end) || isBehindName(tokens, first, end)) return true;
  if (isOwn && (isNotice(tokens, first, end) || isCredit(tokens, first, end))) return true;
  const verb = mainVerb(tokens, first, end);
  if (isInArticle && saysNothing(tokens, stretch, verb, measured)) return true;
  // "$90 at Port Stores"
  if (isOwn && verb < 0 && end - first <= LONGEST_LABEL) return true;
  if (isOwn && verb >= 0 && isReaction(tokens.hash[verb]!) && end - first <= LONGEST_REACTION && !measured) return true;
  // The model has learnt to judge sentences by themselves.
  if (isOwn && isWhole)
    return isInArticle && isFirstVerb(tokens, first, verb) && isOfMind(tokens, first, verb, measured);
  const mark = closingMark(tokens, end);
  if (mark === QUESTION || (mark === EXCLAMATION && !measured)) return true;
  if (verb < 0 && !measured && isFragment(tokens, first, end)) return true;
  if (verb >= 0 && isOfMind(tokens, first, verb, measured)) return true;
  return isCry(tokens, first, end, isOwn);
}

/** Whether a clause of an article, which has a voice and sentences around it, says nothing by itself. */
function saysNothing(tokens: Tokens, stretch: Stretch, verb: number, measured: boolean): boolean {
  const { first, end, isOwn, isWhole } = stretch;
  if (article.isLeftOver(tokens, first, end) || (isOwn && article.isToOrByWriter(tokens, first, end))) return true;
  if (article.isOpenQuestion(tokens, first, end, isOwn) && !measured) return true;
  if (verb >= 0 && !isOwn && article.isOwnPlan(tokens, verb, isPlan)) return true;
  if (isOwn && verb < 0 && article.isPageLine(tokens, first, end)) return true;
  if (isOwn && verb < 0 && !measured && article.isLabel(tokens, first, end)) return true;
  if (!isOwn && !measured && article.isFeeling(tokens, first, end)) return true;
  if (isOwn && !isWhole && article.isOpeningAlone(tokens, first, end)) return true;
  return !measured && (article.isConditionalGuess(tokens, first, end) || article.isAdviceToAnybody(tokens, first));
}

/** A wish, a plan or a guess; with a figure only a wish, and only of whoever opens the clause. */
function isOfMind(tokens: Tokens, first: number, verb: number, measured: boolean): boolean {
  const main = article.behindHelpers(tokens, verb);
  if (main >= 0 && isWish(tokens.hash[main]!)) return !measured || main - first < 3 || isOfSomebody(tokens, verb - 1);
  return !measured && (isPlan(tokens.hash[verb]!) || article.isGuessed(tokens, verb));
}

/** "With this backdrop he expects". */
const isOfSomebody = (tokens: Tokens, at: number) =>
  at >= 0 && (classBits(tokens.hash[at]!) & Word.SubjectPronoun) !== 0;

/** Whether nothing before a verb is another one: "Roe pointed to a crew that will leave" is a report. */
function isFirstVerb(tokens: Tokens, first: number, verb: number): boolean {
  for (let at = first; at < verb; at++)
    if (opensRelative(tokens.hash[at]!) || (tokens.shape[at] === Shape.Lower && isPast(tokens, at))) return false;
  return verb >= 0;
}

const isPast = (tokens: Tokens, at: number) =>
  (classBits(tokens.hash[at]!) & Word.Reporting) !== 0 || endsInEd(tokens, at);

function closingMark({ hash, shape }: Tokens, end: number): number {
  for (let at = end - 1; at <= end; at++)
    if (shape[at] === Shape.Punctuation && (hash[at] === QUESTION || hash[at] === EXCLAMATION)) return hash[at]!;
  return 0;
}

/** Returns the first token that is certainly a verb and not a participle after a noun, or -1. */
function mainVerb(tokens: Tokens, first: number, end: number): number {
  const limit = Math.min(end, first + LONGEST_LEAD);
  let participle = -1;
  // In "All she wants is …" the first verb belongs to "she".
  let contact = opensContact(tokens.hash[first]!) && (classBits(tokens.hash[first + 1]!) & Word.SubjectPronoun) !== 0;
  for (let at = first; at < limit; at++) {
    if (tokens.shape[at] !== Shape.Lower && !isShort(tokens, at)) continue;
    const bits = classBits(tokens.hash[at]!);
    if (bits & Word.Relative) return participle;
    // "a figure that": a noun.
    if (at === first + 1 && isIndefinite(tokens.hash[first]!) && opensRelative(tokens.hash[at + 1]!)) continue;
    if (bits & (AUXILIARY | Word.Verb) || isWish(tokens.hash[at]!) || isPlan(tokens.hash[at]!)) {
      if (!contact) return at;
      contact = false;
      continue;
    }
    // After a comma it belongs to a noun: ", printed in Kell".
    if (tokens.shape[at - 1] === Shape.Punctuation && !isReaction(tokens.hash[at]!)) continue;
    if (participle < 0 && isPast(tokens, at)) participle = at;
  }
  return participle;
}

const opensContact = wordSet('all everything');

/** Whether it is subject and verb in one: "I’ll", "We’re"; not May the month or a man called Will. */
const isShort = ({ hash, shape }: Tokens, at: number) =>
  shape[at] === Shape.Capitalised && (classBits(hash[at]!) & AUXILIARY) !== 0 && !isNameToo(hash[at]!);

const isNameToo = wordSet('may will');

const endsInEd = ({ text, start, end }: Tokens, at: number) =>
  end[at]! - start[at]! > 3 && text.charCodeAt(end[at]! - 1) === SMALL_D && text.charCodeAt(end[at]! - 2) === SMALL_E;

/**
 * Whether it is a fragment around an attribution without any possible verb: no word in -s right after a noun in lower
 * case.
 */
function isFragment({ text, shape, hash, end }: Tokens, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++) {
    if (shape[at] !== Shape.Lower || shape[at - 1]! > Shape.Mixed) continue;
    if (opensRelative(hash[at]!)) return true;
    if (at - first < LATEST_VERB && text.charCodeAt(end[at]! - 1) === SMALL_S) return false;
  }
  return true;
}

const opensRelative = wordSet('that which who');

/** After this many tokens a word in -s is not taken for a verb. */
const LATEST_VERB = 4;

/** “We’re safe, we’re safe”. */
function isCry({ shape, hash }: Tokens, first: number, end: number, isOwn: boolean): boolean {
  if (isOwn) return false;
  let count = 0;
  let isAboutSpeaker = false;
  for (let at = first; at < end; at++) {
    if (shape[at] === Shape.Number) return false;
    if (shape[at]! > Shape.Uncased) continue;
    if (isPersonal(hash[at]!)) isAboutSpeaker = true;
    else if (count > 0 && shape[at] !== Shape.Lower) return false;
    count++;
  }
  return count <= LONGEST_CRY && isAboutSpeaker;
}

/** "She did not answer a request for comment." */
function isRefusalToSpeak({ hash, shape }: Tokens, first: number, end: number): boolean {
  let said = 0;
  for (let at = first; at < end; at++) if (shape[at] === Shape.Lower) said |= refusalBits(hash[at]!);
  return said === Refusal.Whole;
}

/** What a word is in a refusal; `Whole` is all three. */
const Refusal = { Request: 1, Answer: 2, Negation: 4, Whole: 7 } as const;
const refusalBits = wordBits([
  [Refusal.Request, words.requestWords],
  [Refusal.Answer, words.refusalWords],
  [Refusal.Negation, words.decliningWords],
  [Refusal.Negation, negations],
]);

/** "33, who lives in Kell", behind somebody's name. */
function isBehindName({ shape, hash }: Tokens, first: number, end: number): boolean {
  return (
    shape[first] === Shape.Number &&
    first + 2 < end &&
    hash[first + 1] === COMMA &&
    (classBits(hash[first + 2]!) & Word.Relative) !== 0
  );
}

/** "Doe reported from Kell and Ortiz from Alva.", "Ida Meyer contributed to this report." */
function isCredit({ hash, shape }: Tokens, first: number, end: number): boolean {
  if (end - first > LONGEST_CREDIT) return false;
  for (let at = first; at + 1 < end && shape[at] !== Shape.Number; at++) {
    if (isReporting(hash[at]!)) return isFromOrTo(hash[at + 1]!);
    if (shape[at] === Shape.Lower && !isLink(hash[at]!)) return false;
  }
  return false;
}

const isReporting = wordSet('reported contributed');
const isFromOrTo = wordSet('from to');
const isLink = wordSet('and writer writers reporter reporters de la van von');

/** "Your account gives you 5 articles a month", "Published Thursday, Feb. 23". */
function isNotice({ hash, shape }: Tokens, first: number, end: number): boolean {
  const opener = isLast(hash[first]!) && shape[first] === Shape.Capitalised ? first + 1 : first;
  const next = classBits(hash[opener + 1]!);
  if (isStamp(hash[opener]!) && (next & (Word.Time | Word.Preposition) || shape[opener + 1] === Shape.Number))
    return true;
  let said = 0;
  for (let at = first; at < end; at++) {
    const bits = noticeBits(hash[at]!);
    // "click here"
    if (bits & Notice.Click && isHere(hash[at + 1]!)) return true;
    said |= bits;
  }
  return (said & Notice.PageToReader) === Notice.PageToReader;
}

/** What a word is in a notice; `PageToReader` is the first two. */
const Notice = { Reader: 1, Page: 2, PageToReader: 3, Click: 4 } as const;
const noticeBits = wordBits([
  [Notice.Reader, words.readerWords],
  [Notice.Page, words.pageWords],
  [Notice.Click, 'click tap'],
]);

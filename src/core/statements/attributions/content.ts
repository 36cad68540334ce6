/** Reads the content after a cue ("said that …"). */
import { Kind, type Chunk } from '../chunks/chunk';
import { endOfPhrase, hasQuote, kindAt, skipAdverbials } from '../chunks/chunk-queries';
import { hasFullVerb, hasVerb, isClauseAhead, isRelativeSubject, opensClause } from './clause-ahead';
import { endOfContent } from './content-end';
import { endOfNamed, quoteContent } from './quote-content';
import { thingVerbs } from '../grammar/reporting-verb-rules';
import { Takes, type ReportingVerb } from '../grammar/verb-forms';
import type { Content } from './content-range';
import { afterInterruption } from './interruption';
import { afterListener } from './listeners';
import { AUXILIARY, Word } from '../grammar/word-classes';
import { wordSet } from '../../../text/word-set';
import { subjectBefore } from './subjects';

export interface After {
  readonly content: Content | null;
  /** It ends in a colon or comma, so the content follows in the next sentence or block. */
  readonly wants: boolean;
  /** Chunk where the adverbials after the cue end. */
  readonly end: number;
  readonly clause: boolean;
  /** The clause begins with "that" or a question word. */
  readonly marked: boolean;
  /** Whether adverbials are between the cue and the content. */
  readonly apart: boolean;
  /** A bare clause that only a strong verb may take. */
  readonly weak: boolean;
}

/** Reads the words after the cue at `cue`. */
export function contentAfter(chunks: readonly Chunk[], cue: number, verb: ReportingVerb): After | null {
  const { takes } = verb;
  let at = cue + 1;
  let direct = at;
  const result = (content: Content | null, extra: Partial<After> = {}): After => ({
    content,
    wants: extra.wants ?? false,
    end: extra.end ?? at,
    clause: extra.clause ?? false,
    marked: extra.marked ?? false,
    apart: extra.apart ?? at > direct,
    weak: extra.weak ?? false,
  });

  let listens = false;
  if (takes & (Takes.Listener | Takes.ObjectInfinitive) && kindAt(chunks, at) === Kind.Noun) {
    const behind = afterListener(chunks, at);
    if (takes & Takes.Listener || kindAt(chunks, skipAdverbials(chunks, behind)) === Kind.Infinitive) {
      at = behind;
      listens = true;
    }
    const infinitive = skipAdverbials(chunks, at);
    if (takes & Takes.ObjectInfinitive && kindAt(chunks, infinitive) === Kind.Infinitive) {
      // "the things they ask you to do"
      if (isRelativeSubject(chunks, cue)) return result(null);
      return result({ from: withNegation(chunks, infinitive), to: endOfContent(chunks, infinitive, cue) });
    }
  }
  if (takes & Takes.MaybeListener && !listens && kindAt(chunks, at) === Kind.Noun) {
    const behind = kindAt(chunks, afterListener(chunks, at));
    const quotes = behind === Kind.Comma && kindAt(chunks, afterListener(chunks, at) + 1) === Kind.Quote;
    if (behind === Kind.That || behind === Kind.Question || behind === Kind.Subordinator || quotes)
      at = afterListener(chunks, at);
  }
  direct = at;
  // "a blast that Ortiz described as “an attack”"
  if (
    takes & Takes.QuotedObject &&
    kindAt(chunks, at + 1) === Kind.Quote &&
    chunks[at]!.bits & Word.As &&
    isRelativeSubject(chunks, cue)
  )
    return result(quoteContent(chunks, at + 1, cue, false));
  at = skipAdverbials(chunks, at);
  if (isAsked(chunks, at)) {
    // "said when asked about it", "said when asked about it that …"
    const behind = skipAdverbials(chunks, at + 2);
    if (kindAt(chunks, behind) !== Kind.That) return result(null);
    at = behind;
  }
  const kind = kindAt(chunks, at);
  if (kind === -1 || kind === Kind.Other) return result(null);
  if (kind === Kind.Colon || kind === Kind.Comma || kind === Kind.Dash) {
    const inner = at + 1;
    if (kindAt(chunks, inner) === Kind.Quote && takes & Takes.Quote) return result(quoteContent(chunks, inner, cue));
    if (kind === Kind.Colon) {
      if (!(takes & Takes.Quote)) return result(null);
      if (kindAt(chunks, inner) === -1) return result(null, { wants: true });
      if (!(takes & Takes.Clause) || kindAt(chunks, cue) === Kind.Infinitive) return result(null);
      return result({ from: inner, to: endOfContent(chunks, inner, cue) });
    }
    if (kind === Kind.Comma && kindAt(chunks, inner) === -1 && takes & Takes.Quote)
      return result(null, { wants: true });
    if (
      kind === Kind.Comma &&
      takes & Takes.Clause &&
      kindAt(chunks, direct) === Kind.Prep &&
      isClauseAhead(chunks, inner)
    ) {
      return result({ from: direct, to: endOfContent(chunks, direct, cue) }, { clause: true, weak: true });
    }
    const resumed = afterInterruption(chunks, at);
    if (resumed >= 0 && (takes & (Takes.Clause | Takes.That) || kindAt(chunks, resumed) === Kind.Quote)) {
      return kindAt(chunks, resumed) === Kind.Quote
        ? result(quoteContent(chunks, resumed, cue))
        : result({ from: resumed, to: endOfContent(chunks, resumed, cue) }, { clause: true, marked: true });
    }
    return result(null);
  }
  if (kind === Kind.Quote) {
    // Only a verb of saying takes a quotation after another phrase: not "calling out Ortiz for her “lies”".
    return takes & Takes.Quote && (takes & Takes.Clause || at === direct)
      ? result(quoteContent(chunks, at, cue, (takes & Takes.Clause) !== 0))
      : result(null);
  }
  // "told reporters after the meeting that was held in Kell": a relative clause
  if (
    kind === Kind.That &&
    kindAt(chunks, at - 2) === Kind.Prep &&
    kindAt(chunks, at + 1) === Kind.Verb &&
    chunks[at + 1]!.finite
  )
    return result(null);
  // "a tweet that drew laughter": a form that may be a noun before a relative clause
  if (kind === Kind.That && isLikeNoun(chunks[cue]!) && isPlainVerb(chunks, at + 1)) return result(null);
  // "complained to the point that nobody listened"
  if (kind === Kind.That && isExtent(chunks[at - 1]!.hash)) return result(null);
  if (kind === Kind.That)
    return takes & (Takes.Clause | Takes.That)
      ? result({ from: at, to: endOfContent(chunks, at, cue) }, { clause: true, marked: true })
      : result(null);
  if (kind === Kind.Question || (kind === Kind.Subordinator && isWhether(chunks[at]!))) {
    // "That was what he said when he left"
    if (isRelativeSubject(chunks, cue) && chunks[at]!.bits & Word.Subordinator) return result(null);
    return takes & (Takes.Clause | Takes.That)
      ? result({ from: at, to: endOfContent(chunks, at, cue) }, { clause: true, marked: true })
      : result(null);
  }
  if (kind === Kind.Infinitive)
    return takes & Takes.Infinitive
      ? result({ from: withNegation(chunks, at), to: endOfContent(chunks, at, cue) })
      : result(null);
  if (kind === Kind.Verb && chunks[at]!.finite && isRelativeSubject(chunks, cue)) {
    // The relative pronoun is the subject of the content: "which he said were paid".
    return result(
      { from: at, to: firstComma(chunks, at, endOfContent(chunks, at, cue)) },
      { clause: true, marked: true },
    );
  }
  // "The poll found 54 percent would vote": a clause without "that" after a text that finds
  if (isFinding(verb.base) && kindAt(chunks, direct) === Kind.Noun && followsText(chunks, cue)) {
    const verbAt = skipAdverbials(chunks, endOfPhrase(chunks, direct) + 1);
    if (hasFullVerb(chunks, verbAt, Math.min(verbAt + 1, chunks.length)))
      return result({ from: direct, to: endOfContent(chunks, direct, cue) }, { clause: true, marked: true });
  }
  const main = afterTimeClause(chunks, cue + 1);
  if (takes & Takes.Clause && main > 0)
    return result({ from: main, to: endOfContent(chunks, main, cue) }, { clause: true, marked: true });
  if (takes & Takes.Clause && (listens || !(takes & Takes.Listener))) {
    const from = behindTime(chunks, direct);
    if (!opensClause(chunks, from, at)) return result(null);
    const to = beforeOwnVerb(chunks, from, endOfContent(chunks, from, cue), cue);
    if (takesThing(verb.base) && isObjectOnly(chunks, from)) return result(null);
    if (saysNothing(chunks, from, to) || (isNaming(verb.base) && !hasFullVerb(chunks, from, to))) return result(null);
    if (hasVerb(chunks, from, to) || (verb.base === 'say' && isWorthSaying(chunks, from, to)))
      return result({ from, to }, { clause: true, weak: true });
  }
  if (takes & (Takes.QuotedObject | Takes.Object)) {
    const from = direct;
    const end = endOfNamed(chunks, from, endOfContent(chunks, from, cue));
    // "what it calls Warm Fit, which means “…”"
    const to = isRelativeSubject(chunks, cue) ? firstComma(chunks, from, end) : end;
    const object =
      kindAt(chunks, from) === Kind.Noun ||
      kindAt(chunks, from) === Kind.That ||
      (kindAt(chunks, from) === Kind.Verb && !chunks[from]!.finite);
    if (
      object &&
      !saysNothing(chunks, from, to) &&
      (takes & Takes.Object || hasQuote(chunks, from, to)) &&
      !hasColon(chunks, from, to)
    )
      return result({ from, to });
  }
  at = direct;
  // "tweeted from his own account:"
  if (takes & Takes.Quote && chunks.at(-1)!.kind === Kind.Colon && !hasVerb(chunks, direct))
    return result(null, { wants: true });
  return result(null, { end: skipAdverbials(chunks, direct) });
}

/** Returns the chunk of the negation before an infinitive, or the infinitive: "[not] to leave". */
const withNegation = (chunks: readonly Chunk[], infinitive: number) =>
  kindAt(chunks, infinitive - 1) === Kind.Adverb && chunks[infinitive - 1]!.bits & Word.Negation
    ? infinitive - 1
    : infinitive;

/** "when asked", "if pressed": the verb has no subject of its own. */
function isAsked(chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks[at + 1];
  return (
    kindAt(chunks, at) === Kind.Question &&
    (chunks[at]!.bits & Word.Subordinator) !== 0 &&
    verb?.kind === Kind.Verb &&
    verb.first === verb.head &&
    verb.verb?.tense !== 'base'
  );
}

/** Returns the clause after the one that says when: "said after the judge had ruled that it must close, [there was noise]", or -1. */
function afterTimeClause(chunks: readonly Chunk[], at: number): number {
  if (!((chunks[at]?.bits ?? 0) & Word.Subordinator) || kindAt(chunks, at + 1) !== Kind.Noun) return -1;
  if (kindAt(chunks, endOfPhrase(chunks, at + 1) + 1) !== Kind.Verb) return -1;
  for (let comma = at + 3; comma + 2 < chunks.length; comma++)
    if (
      kindAt(chunks, comma) === Kind.Comma &&
      kindAt(chunks, comma + 1) === Kind.Noun &&
      kindAt(chunks, endOfPhrase(chunks, comma + 1) + 1) === Kind.Verb
    )
      return comma + 1;
  return -1;
}

const isFinding = (base: string) => base === 'find' || base === 'show';

/** Whether the subject of a verb is a text ("A poll released on Monday found"). */
function followsText(chunks: readonly Chunk[], cue: number): boolean {
  const subject = subjectBefore(chunks, cue);
  return subject !== null && (chunks[subject.from]!.bits & Word.Document) !== 0;
}

const isLikeNoun = ({ verb }: Chunk) => verb!.tense === 'base' && verb!.verb.base !== 'say';
function isPlainVerb(chunks: readonly Chunk[], from: number): boolean {
  let at = from;
  while (kindAt(chunks, at) === Kind.Adverb) at++;
  return kindAt(chunks, at) === Kind.Verb && !(chunks[at]!.bits & AUXILIARY);
}

const isExtent = wordSet('point extent degree way manner');

/** "said nothing", "said little of it". */
const isNothing = wordSet('nothing little anything much none himself herself themselves itself myself ourselves');

/** Whether nothing is said; "said none of them came" has a verb, so it counts. */
const saysNothing = (chunks: readonly Chunk[], from: number, to: number) =>
  isNothing(chunks[from]!.hash) && kindAt(chunks, Math.min(to - 1, endOfPhrase(chunks, from) + 1)) !== Kind.Verb;

/** "said yes", "said no to the plan", but neither "said enough" nor "says something about us". */
const isWorthSaying = (chunks: readonly Chunk[], from: number, to: number) =>
  !isTooLittle(chunks[from]!.hash) && (chunks[to - 1]!.last - chunks[from]!.first > 1 || isAnswer(chunks[from]!.hash));
const isTooLittle = wordSet('something lots volumes enough plenty more');
const isAnswer = wordSet('yes no maybe never goodbye hello sorry');

/** Verbs with an object and its name: "declared the paintings given to her stolen". */
const isNaming = (base: string) => base === 'declare' || base === 'pronounce';

/** ", who has written two books on it, said …": the clause ends where a verb of an earlier subject comes. */
function beforeOwnVerb(chunks: readonly Chunk[], from: number, to: number, cue: number): number {
  for (let at = from + 1; at + 1 < to; at++) {
    if (chunks[at]!.kind !== Kind.Comma || chunks[at + 1]!.kind !== Kind.Verb || !chunks[at + 1]!.verb) continue;
    const subject = subjectBefore(chunks, at + 1);
    if (subject && subject.from < cue) return at;
  }
  return to;
}

/** "posted pictures of it, talked to them", "added two eggs and stirred": the next verb is the subject's own. */
function isObjectOnly(chunks: readonly Chunk[], from: number): boolean {
  const next = endOfPhrase(chunks, from) + 1;
  const isBreak = kindAt(chunks, next) === Kind.Comma || kindAt(chunks, next) === Kind.Conjunction;
  return isBreak && isOwnVerb(chunks[next + 1]) && !hasVerb(chunks, from, next);
}

const THING_VERBS = new Set(thingVerbs.split(' '));
const takesThing = (base: string) => THING_VERBS.has(base);

/** A verb of its own clause; not the "should" of "added a warning, should it rain". */
const isOwnVerb = (chunk: Chunk | undefined) => chunk?.kind === Kind.Verb && chunk.finite && !(chunk.bits & Word.Modal);

/** Skips a day right after the cue, the day of the saying: "said on Tuesday the port was full". */
function behindTime(chunks: readonly Chunk[], from: number): number {
  const to = kindAt(chunks, from) === Kind.Prep ? from + 1 : from;
  return kindAt(chunks, to) === Kind.Time && kindAt(chunks, to + 1) === Kind.Noun ? to + 1 : from;
}

function firstComma(chunks: readonly Chunk[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (chunks[at]!.kind === Kind.Comma) return at;
  return to;
}

function hasColon(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (chunks[at]!.kind === Kind.Colon) return true;
  return false;
}

const isWhether = (chunk: Chunk) => (chunk.bits & Word.Question) !== 0;

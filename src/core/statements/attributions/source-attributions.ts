/** Attributions without a reporting verb: "according to", labels before a colon, sources after a dash. */
import { wordSet } from '../../../text/word-set';
import type { Attribution } from './attribution';
import { Kind, type Chunk } from '../chunks/chunk';
import {
  endOfPhrase,
  firstQuote,
  goesOn,
  hasClause,
  hasQuote,
  kindAt,
  opensThat,
  withoutClosing,
} from '../chunks/chunk-queries';
import { contentBefore } from './content-before';
import { isName, withApposition } from './appositions';
import { afterApposition } from './source-description';
import { whole } from './relatives';
import { subjectBefore } from './subjects';
import type { Subject } from './subject';
import { canSpeak } from './who-can-speak';
import { carryingVerbs, cueNouns, deliveringVerbs, verdictNouns } from '../grammar/cue-noun-words';
import { Takes } from '../grammar/verb-forms';
import { classBits, Word } from '../grammar/word-classes';

/** Fewest tokens of a quotation after a colon; a shorter one is a term and not speech. */
const SHORTEST_SPEECH = 5;

/** Fewest tokens after the label of a title, without a verb. */
const SHORTEST_TITLE = 4;

/** Largest number of chunks in a label before a colon, and in a source with its date after a dash. */
const LONGEST_LABEL = 4;
const LONGEST_SIGNATURE = 6;

/** Largest number of words in a source without a name before a colon: "New poll: …". */
const LONGEST_SOURCE = 3;

/** "According to X, …", "…, according to X", "in the words of X, …". */
export function accordingTo(chunks: readonly Chunk[], at: number): Attribution | null {
  if (kindAt(chunks, at + 1) !== Kind.Noun) return null;
  const subject = authorBehind(chunks, at + 1) ?? withApposition(chunks, at + 1);
  const { to } = subject;
  const base = { cue: at, verb: null, stance: 'neutral' as const, subject };
  const leading =
    kindAt(chunks, at - 1) === -1 ||
    opensThat(chunks, at) ||
    kindAt(chunks, at - 1) === Kind.Conjunction ||
    kindAt(chunks, kindAt(chunks, at - 1) === Kind.Comma ? at - 2 : at - 1) === Kind.Subordinator ||
    kindAt(chunks, at - 1) === Kind.Semicolon;
  if (leading) {
    const start = afterApposition(chunks, to + 1, true);
    const end = withoutClosing(chunks, start, chunks.length);
    // "According to Port News, basically."
    if (end - start === 1 && chunks[start]!.kind === Kind.Adverb) return null;
    return { ...base, content: start < end ? [{ from: start, to: end }] : [], wants: null, end };
  }
  const before = contentBefore(chunks, at);
  const content = before ? [before] : [];
  // The words complete the verb: "He was, according to police, a thief".
  const isWhole = before !== null && !isCopula(chunks[before.to - 1]!);
  const next = afterApposition(chunks, to + 1, isWhole);
  // "…, according to the Kell Institute, a think tank."
  if (next >= withoutClosing(chunks, next, chunks.length))
    return { ...base, content, wants: content.length ? null : 'before', end: next };
  if (kindAt(chunks, to + 1) === Kind.Comma && goesOn(chunks, next) && kindAt(chunks, at - 1) === Kind.Comma) {
    const end = withoutClosing(chunks, next, chunks.length);
    return { ...base, content: [...content, { from: next, to: end }], wants: null, end };
  }
  return { ...base, content, wants: content.length ? null : 'before', end: to + 1 };
}

/** Returns the author of a text: "according to a speech Lena Ortiz gave". */
function authorBehind(chunks: readonly Chunk[], text: number): Subject | null {
  const author = chunks[text + 1];
  const verb = chunks[text + 2];
  if (chunks[text]!.named || author?.kind !== Kind.Noun || verb?.kind !== Kind.Verb || !isDelivering(verb.hash))
    return null;
  return canSpeak(author) ? { from: text + 1, to: text + 1 } : null;
}

const isDelivering = wordSet(deliveringVerbs);

const isCopula = ({ kind, bits, passive }: Chunk) => kind === Kind.Verb && (bits & Word.Be) !== 0 && !passive;

/**
 * Reads a label: "Poll: Voters turn away", "Warren to bank chief: ‘Resign’", and in a transcript "TRUMP: We will see."
 * Without a quotation or a word for a source, the label must be a name.
 */
export function speakerLabel(chunks: readonly Chunk[], headline: boolean, title: boolean): Attribution | null {
  const colon = chunks.findIndex((chunk) => chunk.kind === Kind.Colon);
  // A stray mark may be before the label.
  const start = kindAt(chunks, 0) === Kind.Other ? 1 : 0;
  if (colon < 1 || colon > LONGEST_LABEL || colon + 1 >= chunks.length || kindAt(chunks, start) !== Kind.Noun)
    return null;
  const label = chunks[start]!;
  if (isSection(label.hash)) return null;
  if (!headline && colon > start + 1) return null;
  for (let at = start + 1; at < colon; at++)
    if (chunks[at]!.kind === Kind.Comma || chunks[at]!.kind === Kind.Quote) return null;
  const to = withoutClosing(chunks, colon + 1, chunks.length);
  if (to <= colon + 1 || !saysSomething(chunks, colon + 1, to, headline)) return null;
  const isSource =
    title &&
    colon === start + 1 &&
    label.last - label.first <= LONGEST_SOURCE &&
    (label.bits & (Word.Document | Word.Role | Word.Group | Word.Body)) !== 0;
  return {
    cue: colon,
    verb: null,
    stance: null,
    subject: { from: start, to: endOfPhrase(chunks, start) },
    content: [{ from: colon + 1, to }],
    wants: null,
    end: chunks.length,
    wholeBlock: !headline,
    onlyNamed: !(
      isSource ||
      (headline && (title || kindAt(chunks, colon + 1) === Kind.Quote) && hasQuote(chunks, colon + 1, to))
    ),
  };
}

/** Reads a headline with the quotation first, then its speaker: "‘We will fight on’: Mayor vows to save port". */
export function headlineQuotation(chunks: readonly Chunk[]): Attribution | null {
  const speaker = chunks[2];
  if (kindAt(chunks, 0) !== Kind.Quote || kindAt(chunks, 1) !== Kind.Colon || speaker?.kind !== Kind.Noun) return null;
  if (!speaker.named && !(speaker.bits & (Word.Role | Word.Group | Word.Title | Word.Body))) return null;
  if (kindAt(chunks, 3) !== Kind.Verb && kindAt(chunks, 3) !== Kind.Prep && kindAt(chunks, 3) !== -1) return null;
  const isKnown = (speaker.bits & (Word.Role | Word.Group | Word.Title)) !== 0;
  return {
    cue: 1,
    verb: null,
    stance: null,
    subject: { from: 2, to: 2 },
    content: [{ from: 0, to: 1 }],
    wants: null,
    end: 2,
    onlyNamed: !isKnown,
  };
}

/** Labels of the page, not of a person: "Kell riots LIVE: …". */
const isSection = wordSet('live updates update watch video exclusive breaking');

/** Whether it is a clause, a quotation or several words; "Image: Lena Ortiz" says nothing. */
const saysSomething = (chunks: readonly Chunk[], from: number, to: number, headline: boolean) =>
  hasClause(chunks, from, to) || (headline && chunks[to - 1]!.last - chunks[from]!.first >= SHORTEST_TITLE);

/** "And from Jane Doe:", "From the desk of Jane Doe, port authority:", "Brandt's verdict?": the quotation follows. */
export function announcedSpeaker(chunks: readonly Chunk[]): Attribution | null {
  const cue = chunks.length - 1;
  const made = (subject: Subject): Attribution => ({
    cue,
    verb: null,
    stance: null,
    subject,
    content: [],
    wants: 'after',
    end: cue,
  });
  const carried = carriedWords(chunks, cue);
  if (carried) return made(carried);
  if (chunks.length === 2 && chunks[0]!.owned && isAnnouncement(chunks[0]!.hash))
    return made({ from: 0, to: 0, owner: true });
  const from = kindAt(chunks, 0) === Kind.Conjunction ? 1 : 0;
  if (kindAt(chunks, cue) !== Kind.Colon || kindAt(chunks, from) !== Kind.Prep || !isFrom(chunks[from]!.hash))
    return null;
  const end = endOfPhrase(chunks, from + 1);
  return kindAt(chunks, end) === Kind.Noun &&
    chunks[end]!.named &&
    (end + 1 === cue || kindAt(chunks, end + 1) === Kind.Comma)
    ? made({ from: end, to: end })
    : null;
}

/** Returns who gives the words after the colon, or null: "Ortiz made the following comment:". */
function carriedWords(chunks: readonly Chunk[], colon: number): Subject | null {
  const verb = chunks[colon - 2];
  if (kindAt(chunks, colon) !== Kind.Colon || verb?.kind !== Kind.Verb || !verb.finite || verb.passive) return null;
  const noun = chunks[colon - 1]!;
  if (noun.kind !== Kind.Noun || !isSpeechNoun(noun.hash) || !isCarrying(verb.hash)) return null;
  const subject = subjectBefore(chunks, colon - 2);
  return subject && canSpeak(chunks[subject.from]!) ? subject : null;
}

const isSpeechNoun = wordSet(`${cueNouns} answer appeal endorsement apology message post`);
const isCarrying = wordSet(carryingVerbs);

const isFrom = wordSet('from');
const isAnnouncement = wordSet(verdictNouns);

/** Reads a quotation after a colon that no reporting verb takes: "McCaskill scolded him: “…”". */
export function colonQuotation(
  chunks: readonly Chunk[],
  colon: number,
  earlier: readonly Attribution[],
): Attribution | null {
  const quote = chunks[colon + 1]!;
  // A quotation without a verb that ends without a mark is a title or a term.
  if (quote.last - quote.first < SHORTEST_SPEECH || !(quote.finite || quote.spoken)) return null;
  // An example is not the words of its giver: "cited several questions, including: “…”".
  if (kindAt(chunks, colon - 1) === Kind.Prep || earlier.some((one) => one.content.some(({ to }) => to > colon)))
    return null;
  const subject = firstSpeaker(chunks, colon) ?? nameOnSubject(chunks, colon);
  if (!subject) return null;
  let to = colon + 2;
  while (kindAt(chunks, to) === Kind.Quote) to++;
  // "Ortiz was cross: “How odd,” she wrote": the verb takes it.
  if (isSaidBehind(chunks, to)) return null;
  return {
    cue: colon,
    verb: null,
    stance: null,
    subject,
    content: [{ from: colon + 1, to }],
    wants: null,
    end: to,
    onlyNamed: subject.from === 0 && !hasClause(chunks, 0, colon),
  };
}

/** "she wrote", "said Ortiz". */
function isSaidBehind(chunks: readonly Chunk[], at: number): boolean {
  const [one, other] = [chunks[at], chunks[at + 1]];
  const verb = one?.kind === Kind.Noun ? other : other?.kind === Kind.Noun ? one : undefined;
  return verb?.kind === Kind.Verb && ((verb.verb?.verb.takes ?? 0) & Takes.Quote) !== 0;
}

/**
 * Returns the first subject before a chunk that can speak; after a passive it is whoever acts ("was heckled by one of
 * them: “…”").
 */
export function firstSpeaker(chunks: readonly Chunk[], end: number): Subject | null {
  for (let verb = 0; verb < end; verb++) {
    if (chunks[verb]!.kind !== Kind.Verb || !chunks[verb]!.finite) continue;
    if (chunks[verb]!.passive && isBy(chunks[verb + 1]?.hash ?? 0) && kindAt(chunks, verb + 2) === Kind.Noun) {
      const agent = chunks[verb + 2]!;
      return canSpeak(agent) ? { from: verb + 2, to: endOfPhrase(chunks, verb + 2) } : null;
    }
    const subject = subjectBefore(chunks, verb);
    if (subject && canSpeak(chunks[subject.from]!)) return subject.relative ? whole(subject, chunks) : subject;
  }
  return null;
}

const isBy = wordSet('by');

/** "Lena Ortiz on the offer: “…”": a name with what it is about. */
const nameOnSubject = (chunks: readonly Chunk[], colon: number): Subject | null =>
  kindAt(chunks, 0) === Kind.Noun && isName(chunks[0]!) && colon > 1 && endOfPhrase(chunks, 0) === colon - 1
    ? { from: 0, to: 0 }
    : null;

/** Reads a quotation with its source after a dash, which may begin a sentence: "“…” — Maya Lin". */
export function dashSource(chunks: readonly Chunk[], dash: number): Attribution | null {
  const from = dash + 1;
  if (kindAt(chunks, from) !== Kind.Noun || (dash > 0 && kindAt(chunks, dash - 1) !== Kind.Quote)) return null;
  // "“BMT” — basic training", "“…” — a day before the fire"
  if (!canSign(chunks[from]!) && kindAt(chunks, from + 1) !== Kind.Comma) return null;
  const end = withoutClosing(chunks, from, firstQuote(chunks, from));
  if (end - from > LONGEST_SIGNATURE || hasClause(chunks, from, end)) return null;
  return {
    cue: dash,
    verb: null,
    stance: null,
    subject: { from, to: endOfPhrase(chunks, from) },
    content: dash ? [{ from: dash - 1, to: dash }] : [],
    wants: dash ? null : 'before',
    end,
  };
}

/** Whether it is a name, or a noun for a person by its last word. */
const canSign = ({ named, hash }: Chunk) =>
  named || (classBits(hash) & (Word.Role | Word.Group | Word.Title | Word.Body | Word.Document)) !== 0;

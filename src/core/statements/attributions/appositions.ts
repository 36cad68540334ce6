/** Who is named beside a description, and described beside a name: "the mayor of Kell, Jane Doe,". */
import { wordSet } from '../../../text/word-set';
import { Kind, type Chunk } from '../chunks/chunk';
import { endOfPhrase, hasClause, kindAt } from '../chunks/chunk-queries';
import { postNominals } from '../grammar/speaker-words';
import { classBits, Word } from '../grammar/word-classes';
import type { Subject } from './subject';

/**
 * Returns the start of an apposition: in "Malaysia's prime minister, Najib Razak [said]" the role belongs to the name.
 */
export function startOfApposition(chunks: readonly Chunk[], from: number): number {
  const role = chunks[from - 2];
  if (!chunks[from]!.named || kindAt(chunks, from - 1) !== Kind.Comma || role?.kind !== Kind.Noun) return from;
  const before = kindAt(chunks, from - 3);
  return role.bits & (Word.Role | Word.Title) && !(role.bits & Word.Group) && (before === -1 || before === Kind.Comma)
    ? from - 2
    : from;
}

/** "Member for Works and Rural Affairs, Jane Doe, [said]": a full name before the verb, after an office. */
export function nameAtEnd(chunks: readonly Chunk[], from: number, last: number): Subject | null {
  const name = chunks[last]!;
  if (name.kind !== Kind.Noun || kindAt(chunks, last - 1) !== Kind.Comma || last - 2 < from) return null;
  // "Lena Ortiz, 60, from Kell, North Avalon"
  if (kindAt(chunks, last - 3) === Kind.Prep && isPlacing(chunks[last - 3]!.hash)) return null;
  if (
    !isName(name) ||
    !isFullName(name) ||
    (isName(chunks[from]!) && !isBody(chunks[from]!)) ||
    !hasRole(chunks, from, last - 1)
  )
    return null;
  return { from, to: last, name: last };
}

/**
 * Returns one person of two offices: "Moderator and author Jane Doe", "Author and one of the organisers, Jane Doe".
 * Two people are "the moderator and author Jane Doe" or "teachers and author Jane Doe".
 */
export function jointOffice(chunks: readonly Chunk[], from: number): Subject | null {
  const office = chunks[from]!;
  const second = chunks[from + 2];
  const isBare =
    (!office.named || office.last - office.first === 1) &&
    !(office.bits & (Word.Determiner | Word.Possessive | Word.Group)) &&
    (classBits(office.hash) & Word.Role) !== 0;
  if (!isBare || kindAt(chunks, from + 1) !== Kind.Conjunction || second?.kind !== Kind.Noun) return null;
  if (second.named) return second.bits & Word.Role ? { from, to: from + 2, name: from + 2 } : null;
  const name = endOfPhrase(chunks, from + 2) + 2;
  const isNamed =
    kindAt(chunks, name - 1) === Kind.Comma && kindAt(chunks, name) === Kind.Noun && isName(chunks[name]!);
  return isNamed && isFullName(chunks[name]!) ? { from, to: name, name } : null;
}

/**
 * Returns the name that descriptions without a last comma follow, or -1: "Jane Doe, a member of the club [said]", "Jane
 * Doe, head of sales at Kell Traders, a maker of nets [said]".
 */
export function nameBeforeDescription(chunks: readonly Chunk[], from: number): number {
  let at = from;
  let isRole = false;
  if (!chunks[at]!.indefinite) return -1;
  while (kindAt(chunks, at - 1) === Kind.Comma && kindAt(chunks, at - 2) === Kind.Noun) {
    if (isName(chunks[at]!)) return -1;
    isRole ||= (chunks[at]!.bits & Word.Role) !== 0;
    at -= 2;
    while (kindAt(chunks, at - 1) === Kind.Prep && kindAt(chunks, at - 2) === Kind.Noun) at -= 2;
    const before = kindAt(chunks, at - 1);
    if (isName(chunks[at]!)) {
      // "At a meeting in Kell, Jane Doe, 60, a member of the club [said]"
      const isBehindAdverbial = before === Kind.Comma && kindAt(chunks, 0) === Kind.Prep && !hasClause(chunks, 0, at);
      const opens = before === -1 || before === Kind.Quote || isBehindAdverbial;
      return isRole && opens && isFullName(chunks[at]!) ? at : -1;
    }
  }
  return -1;
}

/** Returns the name before a degree or an honour without a second comma ("Lena Ortiz, DDS [said]"), or -1. */
export function nameBeforeDegree(chunks: readonly Chunk[], from: number): number {
  const { first, last, hash } = chunks[from]!;
  const isDegree = last - first === 1 && isPostNominal(hash) && kindAt(chunks, from - 1) === Kind.Comma;
  return isDegree && kindAt(chunks, from - 2) === Kind.Noun && isName(chunks[from - 2]!) ? from - 2 : -1;
}

const isPostNominal = wordSet(postNominals);

const isPlacing = wordSet('from in near at');

const isBody = (chunk: Chunk) => (classBits(chunk.hash) & Word.Body) !== 0;

function hasRole(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (chunks[at]!.kind === Kind.Noun && classBits(chunks[at]!.hash) & (Word.Role | Word.Title)) return true;
  return false;
}

/** Whether a noun phrase is a name, and not an office at the head of a sentence ("Minister"). */
export const isName = (chunk: Chunk) =>
  chunk.named && !(classBits(chunk.hash) & (Word.Role | Word.Title | Word.Group | Word.Determiner));

/** Returns a noun with its phrase and the name in apposition. */
export function withApposition(chunks: readonly Chunk[], from: number): Subject {
  const phrase = endOfPhrase(chunks, from);
  return named(from, phrase, endOfApposition(chunks, from, phrase));
}

export const named = (from: number, phrase: number, to: number): Subject =>
  to > phrase ? { from, to, name: to } : { from, to };

/**
 * Returns the end of a description with the name after its comma: "the prime minister, Najib Razak,", "the librarian,
 * Tom Okoro,", "the mayor of Kell, Jane Doe,". After a longer phrase only a role has a name: not in "the ministry in
 * the capital, New Delhi,".
 * @param from the noun; `to` the end of its phrase
 * @returns the last chunk of the whole
 */
function endOfApposition(chunks: readonly Chunk[], from: number, to: number): number {
  const name = nameBehind(chunks, from, to);
  if (!name || kindAt(chunks, to + 3) !== Kind.Comma) return to;
  const isOffice = isRole(chunks[from]!) || isOneOf(chunks[from]!.hash);
  return (from === to ? isOffice || isFullName(name) : isOffice && isFullName(name)) ? to + 2 : to;
}

/**
 * Returns the end of a name after its verb: "said the union's lawyer, Peter Varga." and "…, Peter Varga, who …". A verb
 * after the name would be the name's own.
 */
export function endOfNaming(chunks: readonly Chunk[], from: number, to: number): number {
  const name = nameBehind(chunks, from, to);
  if (!name || !isFullName(name) || !(from === to || isRole(chunks[from]!) || chunks[to]!.owned)) return to;
  const after = kindAt(chunks, to + 3);
  return after === -1 || after === Kind.Other || after === Kind.Comma ? to + 2 : to;
}

/** Returns the name after the comma that follows a noun which is not a name itself. */
function nameBehind(chunks: readonly Chunk[], from: number, to: number): Chunk | null {
  const name = chunks[to + 2];
  // "Kell Traders of Avalon's chief economist, Jane Doe"
  const isOwned = to > from && chunks[to]!.owned && (classBits(chunks[to]!.hash) & Word.Role) !== 0;
  return (isOwned || !isName(chunks[from]!)) &&
    kindAt(chunks, to + 1) === Kind.Comma &&
    name?.kind === Kind.Noun &&
    name.named
    ? name
    : null;
}

/** "One of the drivers, Jane Doe,". */
const isOneOf = wordSet('one');

const isRole = ({ bits }: Chunk) => (bits & (Word.Role | Word.Title)) !== 0;

const isFullName = ({ first, last }: Chunk) => last - first > 1;

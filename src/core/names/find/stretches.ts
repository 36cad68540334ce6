/**
 * Stretches of capitalised words: "US Secretary of State Marco Rubio said" has two, "US Secretary" and "State Marco
 * Rubio". A stretch may contain several names or none; `pieces.ts` cuts it.
 */
import { hashWord } from '../../../text/word-hash';
import { Shape, type Tokens } from '../../../text/token';
import { isAdjacent, isCapital, isNextWord, type NameScan } from '../name-scan';
import { ANY_HEAD, Is } from '../words/word-class';
import {
  AMPERSAND,
  APOSTROPHE,
  COMMA,
  DOT,
  HYPHEN,
  NON_BREAKING_HYPHEN,
  RIGHT_SINGLE_QUOTE,
  UNICODE_HYPHEN,
} from '../../../text/marks';

/** A range of tokens. */
export interface TokenRange {
  readonly first: number;
  /** Token after the last one. */
  readonly end: number;
}

/** Largest number of tokens in a name, so that a text in capitals does not become one stretch. */
const LONGEST = 24;

const HYPHENS = new Set([HYPHEN, UNICODE_HYPHEN, NON_BREAKING_HYPHEN]);
const JUNIOR = hashWord('junior');

/**
 * Returns the stretch at a capitalised token.
 * @param limit end of its sentence, which the stretch must not cross
 */
export function stretchAt(scan: NameScan, first: number, limit: number): TokenRange {
  let end = endOfHit(scan, first, limit);
  for (;;) {
    const next = step(scan, first, end, limit);
    if (next === end || next - first > LONGEST) return { first, end };
    end = next;
  }
}

function endOfHit(scan: NameScan, token: number, limit: number): number {
  const hit = scan.hitAt(token);
  return hit && hit.end <= limit ? hit.end : token + 1;
}

/** Returns the end of the stretch with one more part, or the same end if nothing more belongs to it. */
function step(scan: NameScan, first: number, end: number, limit: number): number {
  const { tokens, classes } = scan;
  if (end >= limit) return end;
  if (isHyphen(scan, end)) return isAdjacent(tokens, end) ? afterHyphen(scan, end, limit) : end;
  const code = tokens.shape[end] === Shape.Punctuation ? tokens.hash[end] : 0;
  if (code === DOT) return afterDot(scan, end, limit);
  if (code === AMPERSAND) return afterAmpersand(scan, first, end, limit);
  if (code === COMMA) return afterComma(scan, end, limit);
  if (tokens.shape[end] === Shape.Possessive) return afterPossessive(scan, end, limit);
  if (isPluralOwner(scan, end)) return afterPossessive(scan, end, limit);
  if (!isNextWord(tokens, end) || endsWithAbbreviation(scan, first, end)) return end;
  if (tokens.hash[end] === JUNIOR && tokens.shape[end] === Shape.Lower) return isBearersWord(scan, end) ? end + 1 : end;
  if (isCapital(tokens, end)) return isStop(scan, end, first) ? end : endOfHit(scan, end, limit);
  if (tokens.shape[end] === Shape.Lower && classes[end]! & Is.Particle) return afterParticle(scan, end, limit);
  return end;
}

/** Reads a comma before a generation: "Jane Roe, Jr." is another person than Jane Roe. */
function afterComma({ tokens, classes }: NameScan, comma: number, limit: number): number {
  const next = comma + 1;
  return next < limit && isAdjacent(tokens, comma) && isNextWord(tokens, next) && isGeneration(tokens, classes, next)
    ? next + 1
    : comma;
}

function isGeneration(tokens: Tokens, classes: Uint32Array, token: number): boolean {
  return (classes[token]! & Is.Generation) !== 0 && isCapital(tokens, token);
}

/** "Jane Roe junior said"; but "Jane Roe junior minister" has a minister. */
function isBearersWord({ tokens, classes }: NameScan, token: number): boolean {
  const next = token + 1;
  return next >= tokens.count || tokens.shape[next] !== Shape.Lower || !(classes[next]! & (Is.TitleHead | Is.RoleNoun));
}

/** Whether a capitalised function word ends the stretch; not if it is also a name ("Theresa May"). */
function isStop(scan: NameScan, token: number, first: number): boolean {
  if (!(scan.classes[token]! & Is.Function) || isInitialLetter(scan, token)) return false;
  return !(token > first && (scan.isGivenName(token) || scan.hitAt(token)));
}

/** Whether a letter with a dot is an initial and not an article: "Jane A. Roe". */
function isInitialLetter({ tokens }: NameScan, token: number): boolean {
  return (
    tokens.end[token]! - tokens.start[token]! === 1 &&
    token + 1 < tokens.count &&
    tokens.hash[token + 1] === DOT &&
    isAdjacent(tokens, token + 1)
  );
}

function isHyphen({ tokens }: NameScan, token: number): boolean {
  return tokens.shape[token] === Shape.Punctuation && HYPHENS.has(tokens.hash[token]!);
}

/** "Caballero-Reynolds", "Ka-ki", "Al-Maeena", but not "Moscow-based". */
function afterHyphen(scan: NameScan, hyphen: number, limit: number): number {
  const { tokens, classes } = scan;
  const next = hyphen + 1;
  if (next >= limit || !isAdjacent(tokens, next)) return hyphen;
  if (isCapital(tokens, next)) return endOfHit(scan, next, limit);
  if (tokens.shape[next] === Shape.Number) return next + 1;
  if (tokens.shape[next] !== Shape.Lower) return hyphen;
  const compound = Is.CompoundEnding | Is.Common | Is.Function | Is.TitleHead | Is.PersonVerb;
  const known = scan.hitAt(hyphen - 1) !== null || scan.demonymEndingAt(hyphen - 1) !== null;
  const isGivenNamePart = hyphen >= 2 && isCapital(tokens, hyphen - 2) && isNextWord(tokens, hyphen - 1);
  return known ||
    classes[next]! & compound ||
    isParticiple(scan, next) ||
    !(isGivenNamePart || isShortPart(scan, hyphen - 1))
    ? hyphen
    : next + 1;
}

/** Whether a participle follows the hyphen, which is not part of a name: "House-passed", "oil-producing". */
function isParticiple({ tokens }: NameScan, token: number): boolean {
  return (
    /(?:ed|ing)$/.test(tokens.text.slice(tokens.start[token], tokens.end[token])) &&
    tokens.end[token]! - tokens.start[token]! > LONGEST_SYLLABLE - 1
  );
}

const LONGEST_SYLLABLE = 6;

/** Whether it is a syllable of a given name, after or before the family name: "Ki-moon", "Chung-tai". */
function isShortPart({ tokens }: NameScan, token: number): boolean {
  return tokens.end[token]! - tokens.start[token]! <= LONGEST_SYLLABLE && tokens.shape[token] === Shape.Capitalised;
}

/** Reads "Marks & Spencer", but not "AFP & Jane Roe": a known name and a person stay separate. */
function afterAmpersand(scan: NameScan, first: number, ampersand: number, limit: number): number {
  const { tokens } = scan;
  const next = ampersand + 1;
  if (next >= limit || !isCapital(tokens, next)) return ampersand;
  const isPerson = scan.isGivenName(next) && next + 1 < limit && isCapital(tokens, next + 1);
  const isLoose = !isAdjacent(tokens, next);
  return isLoose && (isPerson || scan.hitAt(first)?.end === ampersand) ? ampersand : endOfHit(scan, next, limit);
}

/** Whether it is the apostrophe of a plural that owns a body: "Chiefs’ Council". */
function isPluralOwner({ tokens, classes }: NameScan, mark: number): boolean {
  return (
    tokens.shape[mark] === Shape.Quote &&
    isApostrophe(tokens.hash[mark]!) &&
    isAdjacent(tokens, mark) &&
    (classes[mark - 1]! & Is.PossessiveInside) !== 0
  );
}

const isApostrophe = (mark: number) => mark === APOSTROPHE || mark === RIGHT_SINGLE_QUOTE;
const SAINT = hashWord('st');

/** "St. Peter's Square". */
function isSaint({ tokens }: NameScan, name: number): boolean {
  return name > 1 && tokens.hash[name - 1] === DOT && tokens.hash[name - 2] === SAINT;
}

/** Reads "People's Army", "King's College", "Sheriff's Office", only before a head. */
function afterPossessive(scan: NameScan, possessive: number, limit: number): number {
  const { tokens, classes } = scan;
  if (!(classes[possessive - 1]! & (Is.PossessiveInside | Is.TitleHead)) && !isSaint(scan, possessive - 1))
    return possessive;
  let at = possessive + 1;
  while (at < limit && isCapital(tokens, at) && isNextWord(tokens, at)) at++;
  return at > possessive + 1 && classes[at - 1]! & ANY_HEAD ? at : possessive;
}

/** Whether the name ends with an abbreviation, as in "Washington D.C.": a capital after it begins something else. */
function endsWithAbbreviation(scan: NameScan, first: number, end: number): boolean {
  const { tokens } = scan;
  if (tokens.text.charCodeAt(tokens.end[end - 1]! - 1) !== DOT) return false;
  const hit = scan.hitAt(first);
  return hit !== null && hit.end === end && end - first > 1;
}

/** Reads the dot after an initial or an abbreviated title: "John F. Kennedy", "St. Louis", "Gen. Milley". */
function afterDot(scan: NameScan, dot: number, limit: number): number {
  const { tokens, classes } = scan;
  if (!isAdjacent(tokens, dot) || dot + 1 >= limit || !isCapital(tokens, dot + 1)) return dot;
  const before = dot - 1;
  const isInitial = tokens.end[before]! - tokens.start[before]! === 1;
  const isAbbreviation =
    (classes[before]! & (Is.Honorific | Is.PlaceOpener | Is.Generation | Is.CompanyEnding)) !== 0 &&
    tokens.end[before]! - tokens.start[before]! <= 4;
  return isInitial || isAbbreviation ? endOfHit(scan, dot + 1, limit) : dot;
}

/** "Ursula von der Leyen", "Suleiman al-Amr". */
function afterParticle(scan: NameScan, particle: number, limit: number): number {
  const { tokens, classes } = scan;
  let at = particle;
  while (at < limit && tokens.shape[at] === Shape.Lower && classes[at]! & Is.Particle) {
    at++;
    if (at < limit && isHyphen(scan, at)) at++;
  }
  if (at >= limit || !isCapital(tokens, at)) return particle;
  return isNextWord(tokens, at) || isHyphen(scan, at - 1) ? endOfHit(scan, at, limit) : particle;
}

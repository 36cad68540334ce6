import type { Span } from '../../text/article';
import { sentenceOf } from '../../text/reading';
import { hashWord } from '../../text/word-hash';
import { Shape, tokenText } from '../../text/token';
import { wordSet } from '../../text/word-set';
import { spanOf } from './span-of';
import { isAdjacent, type NameScan } from './name-scan';
import { pastForms } from './words/name-words';
import type { TokenRange } from './find/stretches';
import { Is } from './words/word-class';
import { COMMA, DOT, HYPHEN } from '../../text/marks';

/** Words that may introduce a name, before it or after it, at most. */
const LONGEST_BEFORE = 8;
const LONGEST_AFTER = 14;

const ARTICLES = new Set(['a', 'an', 'the'].map(hashWord));
/** Nouns for people: teacher, actor, pianist, musician, businessman, employee, engineer, assistant. */
const ROLE_ENDING = /(?:er|or|ist|ian|man|woman|person|eer|ee|ant|ress|cian|path|naut)s?$/;
/** Verbs that look like such nouns, and stand before names. */
const NO_ROLE =
  /^(?:over|under|other|another|after|never|ever|whether|either|rather|former|later|earlier|consider|remember|offer|order|counter|answer|deliver|enter|cover|discover|recover|for|nor|or|see|agree|want|grant|than|per|however|together|number|paper|letter|matter|power|water|winter|summer|september|october|november|december|fear|near|year|free|fee|committee|border|river|tower|center|corner|chapter|war)$/;

/**
 * How the article introduces a name where it stands: the words before it ("US teacher" in
 * "US teacher Marc Fogel"), or those between commas after it ("a US teacher" in "Marc Fogel, a US
 * teacher, …"). They hold a title or a noun for a person.
 * @returns the span of those words alone, or null
 */
export function introductionOf(scan: NameScan, name: TokenRange): Span | null {
  return wordsBefore(scan, name) ?? wordsAfter(scan, name);
}

function wordsBefore(scan: NameScan, name: TokenRange): Span | null {
  const { tokens, classes, reading } = scan;
  const limit = Math.max(reading.sentenceFirst[sentenceOf(reading, name.first)]!, name.first - LONGEST_BEFORE);
  let first = name.first;
  for (let at = name.first - 1; at >= limit; at--) {
    const shape = tokens.shape[at]!;
    if (isHyphenInside(scan, at) || isDotOfTitle(scan, at)) continue;
    if (shape > Shape.Mixed && shape !== Shape.Possessive) break;
    const isInside = first < name.first;
    if (isInside && isVerbForm(scan, at)) break;
    if (!isInside && !isRole(scan, at)) break;
    if (isInside && classes[at]! & (Is.Function | Is.PersonVerb | Is.Particle) && !(classes[at]! & Is.TitleModifier)) {
      // "Secretary of State", "Minister for Health": the title goes on before the small word.
      if (!(classes[at]! & Is.Joiner && at - 1 >= limit && classes[at - 1]! & Is.TitleHead)) break;
    }
    first = at;
  }
  return first < name.first ? spanOf(reading, { first, end: name.first }) : null;
}

function isHyphenInside({ tokens }: NameScan, at: number): boolean {
  return (
    tokens.shape[at] === Shape.Punctuation &&
    tokens.hash[at] === HYPHEN &&
    isAdjacent(tokens, at) &&
    isAdjacent(tokens, at + 1)
  );
}

const isPastForm = wordSet(pastForms);

/** "… Washington released Russian kingpin …", "by calling President …": a verb, not part of the description. */
function isVerbForm({ tokens, classes }: NameScan, at: number): boolean {
  if (tokens.shape[at] !== Shape.Lower) return false;
  if (isPastForm(tokens.hash[at]!)) return true;
  const word = tokenText(tokens, at);
  if (word.endsWith('ing')) return true;
  // "a convicted spy" describes, "court convicted spy" tells.
  return word.endsWith('ed') && at > 0 && tokens.shape[at - 1]! <= Shape.Mixed && !(classes[at - 1]! & Is.Function);
}

/** "Sen. Bernie Sanders". */
function isDotOfTitle({ tokens, classes }: NameScan, at: number): boolean {
  return (
    tokens.hash[at] === DOT &&
    tokens.shape[at] === Shape.Punctuation &&
    at > 0 &&
    (classes[at - 1]! & (Is.Honorific | Is.TitleHead)) !== 0 &&
    isAdjacent(tokens, at)
  );
}

/** A title, or a noun for what a person is. */
function isRole({ tokens, classes }: NameScan, at: number): boolean {
  const bits = classes[at]!;
  if (bits & (Is.TitleHead | Is.Honorific)) return true;
  // "Secretary of State": what a title is the title of.
  if (at > 1 && !(bits & Is.Function) && classes[at - 1]! & Is.Joiner && classes[at - 2]! & Is.TitleHead) return true;
  if (tokens.shape[at] !== Shape.Lower || bits & (Is.Function | Is.PersonVerb)) return false;
  if (bits & Is.RoleNoun) return true;
  const word = tokenText(tokens, at).toLowerCase();
  return word.length > 4 && ROLE_ENDING.test(word) && !NO_ROLE.test(word);
}

/** "Marc Fogel, a US teacher, …". */
function wordsAfter(scan: NameScan, name: TokenRange): Span | null {
  const { tokens, reading } = scan;
  const limit = Math.min(reading.sentenceFirst[sentenceOf(reading, name.first) + 1]!, name.end + LONGEST_AFTER);
  if (name.end + 2 >= limit || tokens.hash[name.end] !== COMMA || !ARTICLES.has(tokens.hash[name.end + 1]!))
    return null;
  let hasRole = false;
  for (let at = name.end + 2; at < limit; at++) {
    if (tokens.shape[at]! > Shape.Possessive && !isHyphenInside(scan, at)) {
      return hasRole ? spanOf(reading, { first: name.end + 1, end: at }) : null;
    }
    hasRole ||= isRole(scan, at);
  }
  return null;
}

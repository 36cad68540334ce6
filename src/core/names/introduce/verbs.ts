/** Recognises a verb inside an apparent noun phrase, which then ends there. */
import { Shape, tokenText } from '../../../text/token';
import { wordSet } from '../../../text/word-set';
import { AUXILIARY, classBits, verbsAt, Word } from '../../statements/grammar/word-classes';
import type { NameScan } from '../name-scan';
import { pastForms } from '../words/name-words';
import { Is } from '../words/word-class';
import { ingModifiers, plainVerbs, pluralModifiers } from './introduction-words';
import { isListed } from './nouns';

const isPastForm = wordSet(pastForms);
const isIngModifier = wordSet(ingModifiers);
const isPluralModifier = wordSet(pluralModifiers);
const isPlainVerb = wordSet(plainVerbs);

/** After these a word in -ed or -ing is an adjective: "a convicted spy", "her supporting actor". */
const BEFORE_ADJECTIVE = Word.Determiner | Word.Possessive | Word.Adjective | Word.Preposition;
/** After these comes a verb: "might alter", "they stress". */
const BEFORE_VERB = AUXILIARY | Word.SubjectPronoun | Word.ObjectPronoun | Word.Relative;

/**
 * Whether a token is a verb here. Only lower-case words are tested, and words in -ing where capitals mean nothing.
 * @param first first token of the sentence
 * @param capitals whether every word of the block is capitalised
 */
export function isVerb(scan: NameScan, at: number, first: number, capitals = false): boolean {
  const { tokens, classes } = scan;
  const shape = tokens.shape[at]!;
  if (shape !== Shape.Lower && !(capitals && shape === Shape.Capitalised)) return false;
  const hash = tokens.hash[at]!;
  const bits = classBits(hash);
  if (bits & AUXILIARY) return true;
  const word = tokenText(tokens, at).toLowerCase();
  const before = at > first ? bitsBefore(scan, at) : Word.Determiner;
  if (word.endsWith('ing') && word.length > 4)
    return !isIngModifier(hash) && !(before & (Word.Determiner | Word.Possessive | Word.Adjective));
  if (shape !== Shape.Lower) return false;
  if (isListed(scan, at)) return false;
  if (word.endsWith('ed') && word.length > 4) return !(before & BEFORE_ADJECTIVE) && !isOpening(scan, at, first);
  if (isPastForm(hash) || bits & Word.Verb || classes[at]! & Is.PersonVerb) return true;
  if (bits & Word.Reporting && verbsAt(hash).some(({ tense }) => tense === 'past' || tense === 'present')) return true;
  if (before & BEFORE_VERB && !(before & (Word.Determiner | Word.Possessive))) return true;
  if (before & Word.To && bits & (Word.BaseVerb | Word.Reporting)) return true;
  if (isPlainVerb(hash) && (before & Word.To || followsPlural(scan, at, first))) return true;
  return isThirdPerson(word) && !isPluralModifier(hash) && followsNoun(scan, at, first);
}

/** Whether a word in -s is a verb and not a plural before a noun: "considers". */
function isThirdPerson(word: string): boolean {
  return word.length > 4 && /[^suio']s$/.test(word);
}

/** A noun or a name right before: "Beijing considers", "the ministry calls". */
function followsNoun({ tokens, classes }: NameScan, at: number, first: number): boolean {
  if (at <= first) return false;
  const shape = tokens.shape[at - 1]!;
  return shape <= Shape.Mixed && !(classes[at - 1]! & Is.Function);
}

/** Whether it is the verb of a plural: "Democrats back". "London fire chief" and "US press secretary" have none. */
function followsPlural({ tokens }: NameScan, at: number, first: number): boolean {
  return at > first && tokens.shape[at - 1]! < Shape.AllCaps && tokenText(tokens, at - 1).endsWith('s');
}

/** Whether it is at the head of a sentence, or right after a comma or quotation mark. */
function isOpening({ tokens }: NameScan, at: number, first: number): boolean {
  return at <= first || tokens.shape[at - 1]! > Shape.Possessive;
}

/** Returns the class bits of the previous word, skipping adverbs; 0 after a mark. */
function bitsBefore({ tokens }: NameScan, at: number): number {
  let before = at - 1;
  while (before > 0 && classBits(tokens.hash[before]!) & Word.Adverb && tokens.shape[before] === Shape.Lower) before--;
  const shape = tokens.shape[before]!;
  if (shape === Shape.Possessive || shape === Shape.Number) return Word.Possessive;
  // "US" is not a pronoun.
  if (shape === Shape.AllCaps) return 0;
  return shape > Shape.Possessive ? 0 : classBits(tokens.hash[before]!);
}

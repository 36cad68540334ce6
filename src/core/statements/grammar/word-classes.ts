/**
 * The statement stage's knowledge of single words: a table from token hash to class bits and reporting-verb forms,
 * built from the data modules at its first use.
 */
import { hashWord } from '../../../text/word-hash';
import { hashesOf, slotFor, wordKeys } from '../../../text/word-table';
import { baseVerbs, pastVerbs, presentVerbs } from './common-verb-words';
import * as grammar from './grammar-words';
import { reportingVerbGroups } from './reporting-verb-rules';
import * as speakers from './speaker-words';
import { verbForms, type VerbForm } from './verb-forms';

/** Class bits of a word; a word may have several. */
export const Word = {
  Determiner: 1,
  Preposition: 1 << 1,
  SubjectPronoun: 1 << 2,
  ObjectPronoun: 1 << 3,
  Possessive: 1 << 4,
  Be: 1 << 5,
  Have: 1 << 6,
  Do: 1 << 7,
  Modal: 1 << 8,
  Negation: 1 << 9,
  Adverb: 1 << 10,
  Conjunction: 1 << 11,
  Subordinator: 1 << 12,
  That: 1 << 13,
  Relative: 1 << 14,
  Question: 1 << 15,
  Title: 1 << 16,
  Role: 1 << 17,
  Group: 1 << 18,
  Body: 1 << 19,
  Document: 1 << 20,
  Time: 1 << 21,
  TimeOpener: 1 << 22,
  Verb: 1 << 23,
  BaseVerb: 1 << 24,
  To: 1 << 25,
  Adjective: 1 << 26,
  /** A form of a reporting verb; `verbsAt` has which. */
  Reporting: 1 << 27,
  /** Has the ending of an adverb or participle, but is not one. */
  Plain: 1 << 28,
  According: 1 << 29,
  As: 1 << 30,
  /** "it" and "there" as subjects that may refer to nobody. */
  Expletive: 1 << 31,
} as const;

export const AUXILIARY = Word.Be | Word.Have | Word.Do | Word.Modal;

interface WordTable {
  /** As `wordKeys` lays them out. */
  readonly keys: Uint32Array;
  /** By slot. */
  readonly bits: Uint32Array;
  readonly verbs: readonly (readonly VerbForm[] | undefined)[];
}

let built: WordTable | null = null;

/** Returns the class bits of a token's hash; 0 for a word in no list. */
export function classBits(hash: number): number {
  const { keys, bits } = (built ??= build());
  return bits[slotFor(keys, hash)]!;
}

/** Returns the reporting-verb forms of a token's hash, longest phrase first. */
export function verbsAt(hash: number): readonly VerbForm[] {
  const { keys, verbs } = (built ??= build());
  return verbs[slotFor(keys, hash)] ?? [];
}

/** The words of each class; a word in several has the bits of all. */
const lists = (): readonly (readonly [bits: number, words: string])[] => [
  [Word.Determiner, grammar.determiners],
  [Word.Preposition, grammar.prepositions],
  [Word.SubjectPronoun, grammar.subjectPronouns],
  [Word.SubjectPronoun, grammar.contractions],
  [Word.ObjectPronoun, grammar.objectPronouns],
  [Word.Possessive, grammar.possessives],
  [Word.Be, grammar.beForms],
  [Word.Have, grammar.haveForms],
  [Word.Do, grammar.doForms],
  [Word.Modal, grammar.modals],
  [Word.Negation, grammar.negations],
  [Word.Adverb, grammar.adverbs],
  [Word.Plain, grammar.notAdverbs],
  [Word.Plain, grammar.nounsInIng],
  [Word.Conjunction, grammar.conjunctions],
  [Word.Subordinator, grammar.subordinators],
  [Word.Relative, grammar.relatives],
  [Word.Question, grammar.questionWords],
  [Word.Time, grammar.timeWords],
  [Word.TimeOpener, grammar.timeOpeners],
  [Word.Adjective, grammar.adjectives],
  [Word.That, 'that'],
  [Word.To, 'to'],
  [Word.According, 'according'],
  [Word.As, 'as'],
  [Word.Expletive, 'it there'],
  [Word.Verb, pastVerbs],
  [Word.Verb, presentVerbs],
  [Word.BaseVerb, baseVerbs],
  [Word.Title, speakers.titles],
  [Word.Role, speakers.roles],
  [Word.Role | Word.Group, plurals(speakers.roles)],
  [Word.Role | Word.Group, speakers.groups],
  [Word.Body, speakers.bodies],
  [Word.Document, speakers.documents],
];

function build(): WordTable {
  const hashed = lists().map(([flag, words]) => [flag, hashesOf(words)] as const);
  const forms = verbForms(reportingVerbGroups);
  const keys = wordKeys(hashed.reduce((sum, [, hashes]) => sum + hashes.length, forms.length));
  const bits = new Uint32Array(keys.length);
  for (const [flag, hashes] of hashed) {
    for (const hash of hashes) {
      const slot = slotFor(keys, hash);
      keys[slot] = hash;
      bits[slot]! |= flag;
    }
  }
  const verbs = new Array<VerbForm[] | undefined>(keys.length).fill(undefined);
  for (const form of forms) {
    const hash = hashWord(form.word);
    const slot = slotFor(keys, hash);
    // "a hearing" is a noun.
    if (form.tense === 'gerund' && bits[slot]! & Word.Plain) continue;
    keys[slot] = hash;
    bits[slot]! |= Word.Reporting;
    const known = verbs[slot];
    if (!known) verbs[slot] = [form];
    else {
      known.push(form);
      known.sort((a, b) => Number(b.particle !== 0) - Number(a.particle !== 0));
    }
  }
  return { keys, bits, verbs };
}

function plurals(words: string): string {
  return words
    .split(/\s+/)
    .filter(Boolean)
    .map((word) =>
      word.endsWith('man') ? `${word.slice(0, -3)}men` : word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`,
    )
    .join(' ');
}

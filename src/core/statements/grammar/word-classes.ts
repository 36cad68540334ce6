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

function build(): WordTable {
  const bits = new Map<number, number>();
  const add = (words: string, flag: number) => {
    for (const hash of hashesOf(words)) bits.set(hash, (bits.get(hash) ?? 0) | flag);
  };
  add(grammar.determiners, Word.Determiner);
  add(grammar.prepositions, Word.Preposition);
  add(grammar.subjectPronouns, Word.SubjectPronoun);
  add(grammar.contractions, Word.SubjectPronoun);
  add(grammar.objectPronouns, Word.ObjectPronoun);
  add(grammar.possessives, Word.Possessive);
  add(grammar.beForms, Word.Be);
  add(grammar.haveForms, Word.Have);
  add(grammar.doForms, Word.Do);
  add(grammar.modals, Word.Modal);
  add(grammar.negations, Word.Negation);
  add(grammar.adverbs, Word.Adverb);
  add(grammar.notAdverbs, Word.Plain);
  add(grammar.nounsInIng, Word.Plain);
  add(grammar.conjunctions, Word.Conjunction);
  add(grammar.subordinators, Word.Subordinator);
  add(grammar.relatives, Word.Relative);
  add(grammar.questionWords, Word.Question);
  add(grammar.timeWords, Word.Time);
  add(grammar.timeOpeners, Word.TimeOpener);
  add(grammar.adjectives, Word.Adjective);
  add('that', Word.That);
  add('to', Word.To);
  add('according', Word.According);
  add('as', Word.As);
  add('it there', Word.Expletive);
  add(pastVerbs, Word.Verb);
  add(presentVerbs, Word.Verb);
  add(baseVerbs, Word.BaseVerb);
  add(speakers.titles, Word.Title);
  add(speakers.roles, Word.Role);
  add(plurals(speakers.roles), Word.Role | Word.Group);
  add(speakers.groups, Word.Role | Word.Group);
  add(speakers.bodies, Word.Body);
  add(speakers.documents, Word.Document);

  const verbs = new Map<number, VerbForm[]>();
  for (const form of verbForms(reportingVerbGroups)) {
    const hash = hashWord(form.word);
    // "a hearing" is a noun.
    if (form.tense === 'gerund' && (bits.get(hash) ?? 0) & Word.Plain) continue;
    bits.set(hash, (bits.get(hash) ?? 0) | Word.Reporting);
    const known = verbs.get(hash);
    if (known) known.push(form);
    else verbs.set(hash, [form]);
  }
  for (const list of verbs.values()) list.sort((a, b) => Number(b.particle !== 0) - Number(a.particle !== 0));
  return pack(bits, verbs);
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

function pack(bits: Map<number, number>, verbs: Map<number, VerbForm[]>): WordTable {
  const keys = wordKeys(bits.size);
  const values = new Uint32Array(keys.length);
  const forms = new Array<readonly VerbForm[] | undefined>(keys.length).fill(undefined);
  for (const [hash, value] of bits) {
    const slot = slotFor(keys, hash);
    keys[slot] = hash;
    values[slot] = value;
    forms[slot] = verbs.get(hash);
  }
  return { keys, bits: values, verbs: forms };
}

import { Shape, tokenise, type Tokens } from '../core/text/tokens';
import { checkOfWords, hasCapital, MOST_WORDS, NO_WORDS, nextWord, withWord } from './alias-words';
import { bitFilterOf } from './bit-filter';
import { capsBit, entityOf, IS_LIST, MOST_ENTITIES, packCandidate } from './candidate';
import { isCommonWord } from './common-words';
import { deriveAliases, type AliasSurroundings, type DerivedAlias } from './derive-aliases';
import { surnameOf } from './person-names';
import type { EntityRecord } from './schema';
import { bucketsOf } from './sorted-hashes';

interface AliasRow {
  readonly hash: number;
  readonly check: number;
  readonly first: number;
  readonly words: number;
  readonly candidates: { packed: number; caps: number }[];
}

/** Tables of all aliases and of their first words. */
export function compileAliases(entities: readonly EntityRecord[], prominences: Uint8Array, givenNames: ReadonlySet<string>) {
  if (entities.length > MOST_ENTITIES) throw new RangeError(`A dataset holds at most ${MOST_ENTITIES} entities, not ${entities.length}.`);
  const around = surroundings(entities, givenNames);
  const rows = new Map<string, AliasRow>();
  entities.forEach((entity, number) => {
    for (const alias of deriveAliases(entity, prominences[number]!, around)) addAlias(rows, number, alias);
  });
  const sorted = [...rows.values()].sort((a, b) => a.hash - b.hash || a.check - b.check);
  const { aliasCandidates, aliasCaps, lists, listCaps } = candidateSections(sorted);
  const aliasHashes = Uint32Array.from(sorted, ({ hash }) => hash);

  const lengths = new Map<number, number>();
  for (const { first, words } of sorted) lengths.set(first, (lengths.get(first) ?? 0) | (1 << words));
  const lower = new Set(sorted.filter((row) => row.candidates.some(({ caps }) => (caps & capsBit(0)) === 0)).map(({ first }) => first));
  const firstHashes = Uint32Array.from(lengths.keys()).sort();
  return {
    firstFilter: bitFilterOf(firstHashes, firstHashes.length),
    lowerFilter: bitFilterOf(lower, lower.size),
    firstHashes,
    firstBuckets: bucketsOf(firstHashes),
    firstLengths: Uint32Array.from(firstHashes, (hash) => lengths.get(hash)!),
    aliasHashes,
    aliasBuckets: bucketsOf(aliasHashes),
    aliasChecks: Uint32Array.from(sorted, ({ check }) => check),
    aliasCandidates,
    aliasCaps,
    lists,
    listCaps,
  };
}

/** A single candidate stands in the alias's own row; several stand in a list that the row points to. */
function candidateSections(rows: readonly AliasRow[]) {
  const aliasCandidates = new Uint32Array(rows.length);
  const aliasCaps = new Uint8Array(rows.length);
  const lists: number[] = [];
  const listCaps: number[] = [];
  rows.forEach(({ candidates }, index) => {
    const [only] = candidates;
    if (only && candidates.length === 1) {
      aliasCandidates[index] = only.packed;
      aliasCaps[index] = only.caps;
      return;
    }
    aliasCandidates[index] = (IS_LIST | lists.length) >>> 0;
    lists.push(candidates.length);
    listCaps.push(0);
    for (const { packed, caps } of candidates.sort((a, b) => a.packed - b.packed || a.caps - b.caps)) {
      lists.push(packed);
      listCaps.push(caps);
    }
  });
  return { aliasCandidates, aliasCaps, lists: Uint32Array.from(lists), listCaps: Uint8Array.from(listCaps) };
}

function addAlias(rows: Map<string, AliasRow>, entity: number, alias: DerivedAlias): void {
  const words = wordsOf(alias.text);
  if (!words) return;
  const { tokens, at, hash } = words;
  const count = at.length;
  const check = checkOfWords(tokens, at[0]!, count);
  const caps = at.reduce((bits, token, word) => (hasCapital(tokens.shape[token]!) && tokens.shape[token] !== Shape.Punctuation ? bits | capsBit(word) : bits), 0);
  const common = alias.strict && count === 1 && isCommonWord(alias.text.replace(/\W/g, '').toLowerCase());
  // The dot of "D.C." is in its token, that of "Calif." a word of the alias; that of "Jr." is passed over.
  const dotIsWord = tokens.shape[at[count - 1]!] === Shape.Punctuation;
  const dotted = alias.text.endsWith('.') && !dotIsWord && tokens.shape[tokens.count - 1] === Shape.Punctuation;
  const shortened = alias.shortened && !dotIsWord;
  const packed = packCandidate(entity, { ...alias, common, dotted, shortened });
  const key = `${hash}:${check}`;
  const row = rows.get(key);
  if (!row) rows.set(key, { hash, check, first: tokens.hash[at[0]!]!, words: count, candidates: [{ packed, caps }] });
  else addCandidate(row.candidates, entity, packed, caps);
}

/**
 * One entity stands once in an alias: the first way to it counts, the record's own before the derived
 * ones; a word that any way writes without a capital ("Kim Jong-un") needs none.
 */
function addCandidate(candidates: { packed: number; caps: number }[], entity: number, packed: number, caps: number): void {
  const same = candidates.find((other) => entityOf(other.packed) === entity);
  if (same) same.caps &= caps;
  else candidates.push({ packed, caps });
}

/** The words of an alias, or null for one without words or with more than the layout holds. */
export function wordsOf(alias: string): { tokens: Tokens; at: number[]; hash: number } | null {
  const tokens = tokenise(alias);
  const at: number[] = [];
  let hash = NO_WORDS;
  // Marks before the first word are not part of what is looked up ("'s-Hertogenbosch").
  for (let token = firstWord(tokens); token >= 0; token = nextWord(tokens, token)) {
    at.push(token);
    hash = withWord(hash, tokens.hash[token]!);
  }
  return at.length > 0 && at.length <= MOST_WORDS ? { tokens, at, hash } : null;
}

function firstWord({ count, shape }: Tokens): number {
  for (let token = 0; token < count; token++) if (shape[token]! < Shape.Possessive) return token;
  return -1;
}

function surroundings(entities: readonly EntityRecord[], givenNames: ReadonlySet<string>): AliasSurroundings {
  const surnames = new Map<string, number>();
  const parties = new Map<string, number>();
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const { type, kind, name, country, aliases } of entities) {
    if (type === 'person') {
      const surname = aliases.find(({ text, needs }) => needs === 'full-name' && !text.includes(' '))?.text ?? surnameOf(name, country);
      if (surname) count(surnames, surname.toLowerCase());
    } else if (kind === 'political party') {
      for (const text of new Set([name, ...aliases.map((alias) => alias.text)].map((each) => each.toLowerCase()))) count(parties, text);
    }
  }
  const lower = new Set([...givenNames].map((name) => name.toLowerCase()));
  return {
    isGivenName: (word) => lower.has(word.toLowerCase()),
    bearersOf: (surname) => surnames.get(surname) ?? 0,
    partiesNamed: (name) => parties.get(name) ?? 0,
  };
}

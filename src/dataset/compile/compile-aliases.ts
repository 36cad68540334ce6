/** The tables of all aliases and of their first words. */
import { eachInTurns, type Turns } from '../../turns';
import { bitFilterOf } from '../compiled/bit-filter';
import { capsBit, entityOf, IS_LIST, MOST_ENTITIES } from '../compiled/candidate';
import { deriveAliases, type AliasSurroundings } from '../aliases/derive-aliases';
import { addAlias, inOrderOfHashes, type AliasWays } from './alias-ways';
import { surnameOf } from '../aliases/person-names';
import type { EntityRecord } from '../schema';
import { bucketsOf } from '../compiled/sorted-hashes';

/** Records whose aliases are derived between two pauses: some milliseconds. */
const RECORDS_A_TURN = 100;
/** Ways to an alias that are put together between two pauses. */
const WAYS_A_TURN = 5_000;

/** Tables of all aliases and of their first words. @throws RangeError for more entities than the layout holds */
export function* compileAliases(
  entities: readonly EntityRecord[],
  prominences: Uint8Array,
  givenNames: ReadonlySet<string>,
) {
  if (entities.length > MOST_ENTITIES)
    throw new RangeError(`A dataset holds at most ${MOST_ENTITIES} entities, not ${entities.length}.`);
  const around = yield* surroundings(entities, givenNames);
  const ways: AliasWays = { hash: [], check: [], first: [], words: [], packed: [], caps: [] };
  yield* eachInTurns(
    entities.length,
    (number) => {
      for (const alias of deriveAliases(entities[number]!, prominences[number]!, around)) addAlias(ways, number, alias);
    },
    RECORDS_A_TURN,
  );
  const { rows, firsts, lower } = yield* rowsOf(ways, yield* inOrderOfHashes(ways));
  const firstHashes = Uint32Array.from(firsts.keys()).sort();
  const aliasHashes = new Uint32Array(rows.hashes);
  const aliasBuckets = bucketsOf(aliasHashes);
  yield;
  return {
    firstFilter: bitFilterOf(firstHashes, firstHashes.length),
    lowerFilter: bitFilterOf(lower, lower.size),
    firstHashes,
    firstBuckets: bucketsOf(firstHashes),
    firstLengths: Uint32Array.from(firstHashes, (hash) => firsts.get(hash)!),
    aliasHashes,
    aliasBuckets,
    aliasChecks: new Uint32Array(rows.checks),
    aliasCandidates: new Uint32Array(rows.candidates),
    aliasCaps: new Uint8Array(rows.caps),
    lists: new Uint32Array(rows.lists),
    listCaps: new Uint8Array(rows.listCaps),
  };
}

/**
 * One row for each alias. A single candidate stands in the alias's own row; several stand in a list that
 * the row points to.
 * @param order numbers of the ways, those to one alias side by side
 */
function* rowsOf(ways: AliasWays, order: Uint32Array) {
  const rows = {
    hashes: [] as number[],
    checks: [] as number[],
    candidates: [] as number[],
    caps: [] as number[],
    lists: [] as number[],
    listCaps: [] as number[],
  };
  /** The first words of aliases, with a bit for every number of words that one has. */
  const firsts = new Map<number, number>();
  const lower = new Set<number>();
  let candidates: Candidates = [];
  yield* eachInTurns(
    order.length,
    (at) => {
      const way = order[at]!;
      addCandidate(candidates, ways.packed[way]!, ways.caps[way]!);
      const next = order[at + 1];
      if (next !== undefined && ways.hash[next] === ways.hash[way] && ways.check[next] === ways.check[way]) return;
      rows.hashes.push(ways.hash[way]!);
      rows.checks.push(ways.check[way]!);
      const first = ways.first[way]!;
      firsts.set(first, (firsts.get(first) ?? 0) | (1 << ways.words[way]!));
      if (candidates.some(({ caps }) => (caps & capsBit(0)) === 0)) lower.add(first);
      addRow(rows, candidates);
      candidates = [];
    },
    WAYS_A_TURN,
  );
  return { rows, firsts, lower };
}

type Candidates = { packed: number; caps: number }[];

/**
 * One entity stands once in an alias: the first way to it counts, the record's own before the derived
 * ones; a word that any way writes without a capital ("Kim Jong-un") needs none.
 */
function addCandidate(candidates: Candidates, packed: number, caps: number): void {
  const same = candidates.find((other) => entityOf(other.packed) === entityOf(packed));
  if (same) same.caps &= caps;
  else candidates.push({ packed, caps });
}

function addRow(
  { candidates, caps, lists, listCaps }: Readonly<Record<'candidates' | 'caps' | 'lists' | 'listCaps', number[]>>,
  found: Candidates,
): void {
  const [only] = found;
  if (only && found.length === 1) {
    candidates.push(only.packed);
    caps.push(only.caps);
    return;
  }
  candidates.push((IS_LIST | lists.length) >>> 0);
  caps.push(0);
  lists.push(found.length);
  listCaps.push(0);
  for (const one of found.sort((a, b) => a.packed - b.packed || a.caps - b.caps)) {
    lists.push(one.packed);
    listCaps.push(one.caps);
  }
}

function* surroundings(entities: readonly EntityRecord[], givenNames: ReadonlySet<string>): Turns<AliasSurroundings> {
  const surnames = new Map<string, number>();
  const parties = new Map<string, number>();
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  yield* eachInTurns(entities.length, (index) => {
    const { type, kind, name, country, aliases } = entities[index]!;
    if (type === 'person') {
      const surname =
        aliases.find(({ text, needs }) => needs === 'full-name' && !text.includes(' '))?.text ??
        surnameOf(name, country);
      if (surname) count(surnames, surname.toLowerCase());
    } else if (kind === 'political party') {
      for (const text of new Set([name, ...aliases.map((alias) => alias.text)].map((each) => each.toLowerCase())))
        count(parties, text);
    }
  });
  const lower = new Set([...givenNames].map((name) => name.toLowerCase()));
  return {
    isGivenName: (word) => lower.has(word.toLowerCase()),
    bearersOf: (surname) => surnames.get(surname) ?? 0,
    partiesNamed: (name) => parties.get(name) ?? 0,
  };
}

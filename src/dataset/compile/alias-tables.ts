/** Makes the tables of aliases and of their first words from alias ways. */
import { eachInTurns } from '../../turns';
import { bitFilterOf } from '../compiled/bit-filter';
import { capsBit, entityOf, IS_LIST } from '../compiled/candidate';
import { bucketsOf } from '../compiled/sorted-hashes';
import { inOrderOfHashes, type AliasWays } from './alias-ways';

/** Ways that are processed between two pauses. */
const WAYS_A_TURN = 5_000;

/** Returns the sections of aliases, see `compiled/alias-sections.ts`. */
export function* aliasTables(ways: AliasWays) {
  const { rows, firsts, lower, pairs } = yield* rowsOf(ways, yield* inOrderOfHashes(ways));
  const firstHashes = Uint32Array.from(firsts.keys()).sort();
  const aliasHashes = new Uint32Array(rows.hashes);
  const aliasBuckets = bucketsOf(aliasHashes);
  yield;
  return {
    firstFilter: bitFilterOf(firstHashes, firstHashes.length),
    lowerFilter: bitFilterOf(lower, lower.size),
    pairFilter: bitFilterOf(pairs, pairs.size),
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
 * Returns one row for each alias. A single candidate is in the row itself; several are in a list that the row points
 * to.
 * @param order indices of the ways, those of one alias side by side
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
  /** By first word: a bitmask of the numbers of words that its aliases have. */
  const firsts = new Map<number, number>();
  const lower = new Set<number>();
  const pairs = new Set<number>();
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
      if (ways.words[way]! > 1) pairs.add(ways.pair[way]!);
      if (candidates.some(({ caps }) => (caps & capsBit(0)) === 0)) lower.add(first);
      addRow(rows, candidates);
      candidates = [];
    },
    WAYS_A_TURN,
  );
  return { rows, firsts, lower, pairs };
}

type Candidates = { packed: number; caps: number }[];

/**
 * Adds an entity to an alias once: the first way counts (the record's own aliases come before derived ones), but a word
 * that any way writes in lower case ("Kim Jong-un") needs no capital.
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

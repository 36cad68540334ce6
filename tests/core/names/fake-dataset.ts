/** A dataset in memory for tests: answers like an opened one, from records written by hand. */
import { tokenise } from '../../../src/text/tokens';
import { hashWord } from '../../../src/text/word-hash';
import { Shape, type Tokens } from '../../../src/text/token';
import type { AliasMatch, Candidate, HeldRole, OpenedDataset } from '../../../src/dataset/opened';
import { fitOf } from '../../../src/dataset/compiled/beginnings';
import { foldedWords } from '../../../src/text/folded-words';
import type { EntityRecord, OfficeKind } from '../../../src/dataset/schema';
import { noteTableOf } from '../note-table';

export type FakeEntity = Pick<EntityRecord, 'id' | 'type' | 'name'> & Partial<EntityRecord>;

interface Entry {
  hashes: number[];
  lower: boolean[];
  /** An abbreviation: matched only in capitals. */
  strict: boolean;
  candidate: Candidate;
}

const DAY = 86_400_000;

function dayOf(date: string, last: boolean): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  if (day) return Date.UTC(year, month! - 1, day) / DAY;
  if (month) return last ? Date.UTC(year, month, 1) / DAY - 1 : Date.UTC(year, month - 1, 1) / DAY;
  return last ? Date.UTC(year + 1, 0, 1) / DAY - 1 : Date.UTC(year, 0, 1) / DAY;
}

/** Builds a dataset from entities; missing fields get the schema's defaults. */
export function fakeDataset(entities: readonly FakeEntity[], givenNames = '', id = 'fake'): OpenedDataset {
  const records = entities.map((entity): EntityRecord => ({
    kind: null,
    aliases: [],
    description: null,
    country: null,
    demonyms: [],
    capitalOf: null,
    within: null,
    population: null,
    born: null,
    wikidata: null,
    roles: [],
    source: 'test',
    prominence: 0,
    ...entity,
  }));
  const numbers = new Map(records.map((record, index) => [record.id, index]));
  const byFirst = new Map<number, Entry[]>();
  const demonyms = new Map<number, { readonly hashes: readonly number[]; readonly country: number }[]>();
  const given = new Set(givenNames.split(/\s+/).filter(Boolean).map(hashWord));
  const numberOf = (key: string | null) => (key === null ? -1 : (numbers.get(key) ?? -1));

  records.forEach((record, entity) => {
    const add = (text: string, full: boolean, needs: Candidate['needs']) => {
      const tokens = tokenise(text);
      const hashes = [...tokens.hash];
      const entries = byFirst.get(hashes[0]!) ?? [];
      entries.push({
        hashes,
        strict: /^[A-Z]{2,3}$/.test(text),
        lower: [...tokens.shape].map((shape) => shape === Shape.Lower),
        candidate: { entity, full, needs },
      });
      byFirst.set(hashes[0]!, entries);
    };
    add(record.name, true, 'nothing');
    for (const alias of record.aliases)
      add(alias.text, alias.needs === 'nothing' && alias.text.includes(' '), alias.needs);
    for (const demonym of record.demonyms) {
      const hashes = [...tokenise(demonym).hash];
      demonyms.set(hashes[0]!, [...(demonyms.get(hashes[0]!) ?? []), { hashes, country: entity }]);
    }
  });

  const roles = records
    .flatMap((record, entity) =>
      record.roles.flatMap((role): HeldRole[] =>
        role.office === null
          ? []
          : [
              {
                entity,
                office: role.office,
                of: numberOf(role.of),
                startEarliest: role.start ? dayOf(role.start, false) : -Infinity,
                startLatest: role.start ? dayOf(role.start, true) : Infinity,
                endEarliest: role.end ? dayOf(role.end, false) : role.asOf ? dayOf(role.asOf, false) : Infinity,
                endLatest: role.end ? dayOf(role.end, true) : Infinity,
              },
            ],
      ),
    )
    .sort((a, b) => a.startEarliest - b.startEarliest);

  return {
    info: { id, title: id, edition: '2026-11-22', language: 'en', publisher: 'tests', licence: null },
    entityCount: records.length,
    aliasAt: (tokens, token) => longestAlias(byFirst, tokens, token),
    type: (entity) => records[entity]!.type,
    country: (entity) => (records[entity]!.kind === 'country' ? entity : numberOf(records[entity]!.country)),
    prominence: (entity) => records[entity]!.prominence,
    demonymAt(tokens, token) {
      const found = demonyms
        .get(tokens.hash[token]!)
        ?.filter(({ hashes }) => hashes.every((hash, index) => tokens.hash[token + index] === hash))
        .sort((a, b) => b.hashes.length - a.hashes.length)[0];
      return found ? { country: found.country, length: found.hashes.length } : null;
    },
    isGivenName: (hash) => given.has(hash),
    rolesOf: (office: OfficeKind, of: number) => roles.filter((role) => role.office === office && role.of === of),
    rolesBy: (entity: number) => roles.filter((role) => role.entity === entity),
    namesLike: (words, found) =>
      records.forEach(({ name }, entity) => {
        const own = foldedWords(name);
        if (words.every((word) => own.some((other) => other.startsWith(word)))) found(entity, fitOf(name, words));
      }),
    entity: (entity) => records[entity]!,
    find: (key) => numbers.get(key) ?? -1,
    source: () => null,
    notes: [],
    noteTable: noteTableOf([], () => -1),
    outside: [],
    topics: [],
    series: null,
  };
}

/** Whether a neighbour is a longer word in capitals: a headline. */
function isShouting(tokens: Tokens, token: number): boolean {
  return [token - 1, token + 1].some(
    (at) => tokens.shape[at] === Shape.AllCaps && tokens.end[at]! - tokens.start[at]! > 4,
  );
}

function longestAlias(byFirst: Map<number, Entry[]>, tokens: Tokens, token: number): AliasMatch | null {
  let length = 0;
  let candidates: Candidate[] = [];
  for (const { hashes, lower, strict, candidate } of byFirst.get(tokens.hash[token]!) ?? []) {
    if (hashes.length < length || token + hashes.length > tokens.count) continue;
    const fits = hashes.every(
      (hash, index) =>
        tokens.hash[token + index] === hash && (lower[index] || tokens.shape[token + index] !== Shape.Lower),
    );
    if (!fits || (strict && (tokens.shape[token] !== Shape.AllCaps || isShouting(tokens, token)))) continue;
    if (hashes.length > length) candidates = [];
    length = hashes.length;
    if (!candidates.some((known) => known.entity === candidate.entity)) candidates.push(candidate);
  }
  return length ? { length, candidates } : null;
}

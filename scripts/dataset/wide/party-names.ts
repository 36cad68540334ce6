import { folded, type ReviewedNames, type ReviewedRecord } from './reviewed-names';
import type { GatheredLine } from './gathered-line';

const PARTY = /^Political party in\b/;

/**
 * Returns a party's name in one spelling and without the word that only some sources write: "Labor" for "Labour Party".
 */
const core = (name: string) =>
  folded(name)
    .replace(/\blabour\b/g, 'labor')
    .replace(/\bparty\b/g, '')
    .trim();

/**
 * Adds the names in a gathered line to the reviewed record of a party. All of them need evidence, because other
 * countries have parties with these names.
 * @returns the record's id and whether a name was added, or null if no reviewed party is meant
 */
export function addPartyNames(
  line: GatheredLine,
  country: string | null,
  { files }: ReviewedNames,
): { readonly id: string; readonly isNew: boolean } | null {
  if (country === null || !PARTY.test(line.description)) return null;
  // Parties in a province share nicknames ("Tories").
  const cores = new Set([line.name, ...line.aliases.filter((alias) => /\bParty\b/.test(alias))].map(core));
  const parties = files
    .flatMap(({ records }) => records)
    .filter(
      (record) =>
        record.kind === 'political party' &&
        record.country === country &&
        [record.name, ...(record.aliases ?? []).map(({ text }) => text)].some((name) => cores.has(core(name))),
    );
  const [party] = parties;
  if (!party || parties.length > 1) return null;
  return { id: party.id, isNew: addNames(party, line) };
}

/** Names of the party itself: "Tory Party", "Tories", "Lib Dems", "GOP". Others may belong to its branches. */
const OWN_NAME = /^(?:\p{Lu}[\p{L}]+|\p{Lu}\p{L}+ \p{Lu}\p{L}+s|[\p{L}\d .'’-]*\bParty\b[\p{L}\d .'’-]*)$/u;

function addNames(party: ReviewedRecord, { name, aliases, weak }: GatheredLine): boolean {
  const had = new Set([party.name, ...(party.aliases ?? []).map(({ text }) => text)]);
  const names = [name, ...aliases, ...weak].filter((each) => !had.has(each) && OWN_NAME.test(each));
  if (names.length) party.aliases = [...(party.aliases ?? []), ...names.map((text) => ({ text, needs: 'evidence' }))];
  return names.length > 0;
}

/**
 * npx tsx scripts/dataset/people/join-people.ts FOLDER
 *
 * Joins gathered people (files of records with dated roles, and `sources.json`) to the reviewed records in
 * `assets/dataset/people`. A record with the same id gets the roles that it lacks. Roles that cannot be stated as facts
 * are left out: those without an end that no dated source has seen, and terms that are over.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runMain, Stop } from '../../run/stop';
import { formatRecords } from '../format-records';
import { readJson } from '../json-file';
import { assetsFolder } from '../read-assets';
import { countryFinder } from './country-finder';
import { leftOutPeople, samePerson, titleAlone } from './left-out';
import { roleFrom, type GatheredRole, type RoleRecord } from './role-from';
import { aliasesFrom } from './aliases-from';
import { sourceFrom, type GatheredSource } from './source-from';

interface GatheredPerson {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string | null;
  readonly born: string | null;
  readonly roles: readonly GatheredRole[];
  readonly ids: { readonly wikidata?: string };
}

interface PersonRecord {
  id: string;
  type: 'person';
  name: string;
  aliases?: { text: string; needs?: string }[];
  country?: string;
  born?: string;
  wikidata?: string;
  roles: RoleRecord[];
  source: string;
}

/** Gathered files and the record files made of them. */
const files: Readonly<Record<string, string>> = {
  'uk-commons.json': 'united-kingdom-commons.json',
  'uk-lords.json': 'united-kingdom-lords.json',
  'uk-devolved.json': 'united-kingdom-devolved.json',
  'us-states.json': 'united-states-states.json',
  'us-congress-recent.json': 'united-states-congress-former.json',
  'au-front-benches.json': 'australia-front-benches.json',
  'ambassadors.json': 'ambassadors.json',
  'world.json': 'world.json',
};

const peopleFolder = join(assetsFolder, 'people');
const sourceFile = join(assetsFolder, 'sources/people.json');

runMain(() => {
  const [folder] = process.argv.slice(2);
  if (!folder || !existsSync(join(folder, 'sources.json')))
    throw new Stop('Say the folder that holds the gathered people and their sources.json.');
  const known = knownPeople(new Set(Object.values(files)));
  const changed = new Set<string>();
  const used = new Set<string>();
  const added = new Map<string, PersonRecord>();
  const countryOf = countryFinder();
  for (const [from, to] of Object.entries(files)) {
    const own: PersonRecord[] = [];
    for (const person of readJson(join(folder, from)) as GatheredPerson[]) {
      const id = samePerson[person.id] ?? person.id;
      if (leftOutPeople.has(id) || titleAlone.test(person.name)) continue;
      const country = countryOf(person.country);
      const roles = person.roles.flatMap((role) => roleFrom(role, country) ?? []);
      const [first] = roles;
      if (!first) continue;
      for (const role of roles) used.add(role.source);
      const there = known.get(id)?.record ?? added.get(id);
      if (there) {
        if (addRoles(there, roles)) changed.add(known.get(id)?.file ?? '');
        if (person.ids.wikidata) there.wikidata ??= person.ids.wikidata;
        continue;
      }
      const aliases = aliasesFrom(person.name, person.aliases);
      const record: PersonRecord = {
        id,
        type: 'person',
        name: person.name,
        ...(aliases.length ? { aliases } : {}),
        ...(country ? { country } : {}),
        ...(person.born ? { born: person.born } : {}),
        ...(person.ids.wikidata ? { wikidata: person.ids.wikidata } : {}),
        roles,
        source: first.source,
      };
      added.set(id, record);
      own.push(record);
    }
    writeFileSync(join(peopleFolder, to), formatRecords(own));
  }
  for (const file of changed) if (file) writeFileSync(join(peopleFolder, file), formatRecords(recordsOf(known, file)));
  const sources = (readJson(join(folder, 'sources.json')) as GatheredSource[]).filter(({ id }) => used.has(id));
  writeFileSync(sourceFile, formatRecords(sources.map(sourceFrom).filter(({ id }) => !isKnownSource(id))));
  console.log(`${added.size} people added, ${changed.size} files of known people changed, ${sources.length} sources.`);
  return Promise.resolve();
});

/** Returns, by id, the records of the files that this program does not write. */
function knownPeople(own: ReadonlySet<string>): Map<string, { record: PersonRecord; file: string }> {
  const known = new Map<string, { record: PersonRecord; file: string }>();
  for (const file of readdirSync(peopleFolder)
    .filter((name) => name.endsWith('.json') && !own.has(name))
    .sort()) {
    const { records } = readJson(join(peopleFolder, file)) as { records: PersonRecord[] };
    for (const record of records) known.set(record.id, { record, file });
  }
  return known;
}

function recordsOf(known: ReadonlyMap<string, { record: PersonRecord; file: string }>, file: string): PersonRecord[] {
  return [...known.values()].filter((each) => each.file === file).map(({ record }) => record);
}

/** Adds the roles that a record lacks: another office, body or start. */
function addRoles(record: PersonRecord, roles: readonly RoleRecord[]): boolean {
  const keyOf = (role: RoleRecord) => `${role.office ?? role.title}|${(role.start ?? '').slice(0, 4)}`;
  const open = (role: RoleRecord) => `${role.office ?? role.title}|open`;
  const have = new Set(record.roles.flatMap((role) => (role.end === null ? [keyOf(role), open(role)] : [keyOf(role)])));
  const fresh = roles.filter((role) => !have.has(keyOf(role)) && !(role.end === null && have.has(open(role))));
  record.roles.push(...fresh);
  return fresh.length > 0;
}

function isKnownSource(id: string): boolean {
  return readdirSync(join(assetsFolder, 'sources')).some(
    (name) =>
      name !== 'people.json' && readFileSync(join(assetsFolder, 'sources', name), 'utf8').includes(`"id": "${id}"`),
  );
}

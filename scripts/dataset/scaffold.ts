import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { projectRoot } from '../run/project-root';
import { Stop } from '../run/stop';
import { formatRecords } from './format-records';
import { readJson } from './json-file';
import { assetsFolder, readAssets } from './read-assets';

/** The file for a new record of each kind, and the fields that a person must fill in. */
const kinds = {
  person: {
    file: 'people/additions.json',
    fields: {
      country: 'FILL IN: id of a country, or remove this line',
      roles: [
        {
          title: 'FILL IN',
          office: 'FILL IN: kind of office, or remove this line',
          of: 'FILL IN: id of a country or organisation',
          start: 'YYYY-MM-DD',
          end: null,
          asOf: 'YYYY-MM-DD',
          source: 'FILL IN: id of a source in assets/dataset/sources',
        },
      ],
    },
  },
  organisation: {
    file: 'organisations/additions.json',
    fields: { kind: 'FILL IN', aliases: [], country: 'FILL IN: id of a country, or remove this line' },
  },
  place: { file: 'places/additions.json', fields: { kind: 'FILL IN', country: 'FILL IN: id of a country' } },
} as const;

/** Letters that Unicode does not decompose. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Returns the id for a name: "Péter Magyar" → "peter-magyar". */
export function idOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => plainLetters[letter] ?? '')
    .normalize('NFKD')
    .replace(/[\p{M}'’.]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * Adds an empty record to the file of its kind. The build refuses it, naming what is missing, until it is filled in.
 * @throws Stop for an unknown kind, a missing name or a taken id
 */
export function scaffoldRecord(
  [kind, name]: readonly string[],
  say: (line: string) => void,
  folder = assetsFolder,
): void {
  const known = kinds[kind as keyof typeof kinds];
  if (!(known as unknown) || !name?.trim())
    throw new Stop(`Usage: npm run dataset -- new <${Object.keys(kinds).join('|')}> "Name"`);
  const id = idOf(name);
  if (!id) throw new Stop(`"${name}" gives no id: write it in Latin letters.`);
  const taken = readAssets(folder).fileOf.get(`entity/${id}`);
  if (taken) throw new Stop(`"${id}" is in ${taken} already: correct it there, or choose a longer name.`);
  const path = join(folder, known.file);
  const records = existsSync(path) ? (readJson(path) as { records: { id: string }[] }).records : [];
  const record = {
    id,
    type: kind,
    name: name.trim(),
    ...known.fields,
    source: 'FILL IN: id of a source in assets/dataset/sources',
  };
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, formatRecords([...records.filter((other) => other.id !== id), record]));
  say(
    `Wrote "${id}" to ${relative(projectRoot, path)}. Fill in the fields, give the source a record of its own, then run "npm run dataset -- check".`,
  );
}

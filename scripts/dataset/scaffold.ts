import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { projectRoot } from '../run/project-root';
import { Stop } from '../run/stop';
import { formatRecords } from './format-records';
import { drafts, nameWanted, type Draft } from './drafts';
import { readJson } from './json-file';
import { assetsFolder, readAssets } from './read-assets';

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

/** Words of a title or claim that become its id. */
const WORDS_OF_ID = 6;

/**
 * Adds a draft to the file of its kind. `check` and the build refuse it, naming what is missing, until it is filled in.
 * @throws Stop for an unknown kind, a missing name or a taken id
 */
export function scaffoldRecord(
  [kind, name]: readonly string[],
  say: (line: string) => void,
  folder = assetsFolder,
): void {
  const draft = drafts[kind as keyof typeof drafts] as Draft | undefined;
  if (!draft || !name?.trim())
    throw new Stop(`Usage: npm run dataset -- new <${Object.keys(drafts).join('|')}> "${nameWanted}"`);
  const id = idOf(name)
    .split('-')
    .slice(0, draft.naming === 'name' ? Infinity : WORDS_OF_ID)
    .join('-');
  if (!id) throw new Stop(`"${name}" gives no id: write it in Latin letters.`);
  const taken = readAssets(folder).fileOf.get(`${draft.of}/${id}`);
  if (taken) throw new Stop(`"${id}" is in ${taken} already: correct it there, or choose a longer name.`);
  const path = join(folder, draft.file);
  const records = existsSync(path) ? (readJson(path) as { records: { id: string }[] }).records : [];
  const type = draft.of === 'entity' ? { type: kind } : {};
  const record = { id, ...type, [draft.naming]: name.trim(), ...draft.fields };
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, formatRecords([...records.filter((other) => other.id !== id), record]));
  say(`Wrote "${id}" to ${relative(projectRoot, path)}.`);
  for (const line of draft.next) say(line);
  say('Then run "npm run dataset -- check": it refuses the record and names each field that is still to be filled in.');
}

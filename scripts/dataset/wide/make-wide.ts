/**
 * npx tsx scripts/dataset/wide/make-wide.ts FOLDER
 *
 * Makes the wide tier's files, `assets/dataset/wide/*.tsv` and `assets/dataset/sources/wide.json`, from gathered tables
 * of names (one file for each kind, and `sources.json`), and adds Wikidata ids from the tables to reviewed records. The
 * rules for what becomes a record are in `wide-rules.ts`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runMain, Stop } from '../../run/stop';
import { wideColumns, wideFiles } from '../../../src/dataset/wide/wide-row';
import { countryFinder } from '../people/country-finder';
import { formatRecords } from '../format-records';
import { readJson } from '../json-file';
import { assetsFolder } from '../read-assets';
import { gatheredLines, type GatheredLine } from './gathered-line';
import { reviewedNames, type ReviewedRecord } from './reviewed-names';
import { placed } from './line-country';
import { addPartyNames } from './party-names';
import { isSameEntity } from './wikidata-ids';
import { goodAliases, isCitedTwin, isLeftOut, yearOf } from './select-line';
import { emptyLine, QUIET_BELOW } from './wide-rules';

interface GatheredSource {
  readonly publisher: string;
  readonly url: string;
  readonly licence: string;
  readonly snapshot: string;
}

runMain(() => {
  const [folder] = process.argv.slice(2);
  if (!folder || !existsSync(join(folder, 'people.tsv')))
    throw new Stop('Say the folder that holds the gathered tables (people.tsv and others).');
  const reviewed = reviewedNames();
  const countryOf = countryFinder();
  const changed = new Set<string>();
  const seen = new Set<string>();
  const used = new Set<string>();
  mkdirSync(join(assetsFolder, 'wide'), { recursive: true });
  const tables = Object.entries(wideFiles).map(([file, type]) => ({
    file,
    type,
    lines: gatheredLines(file, readFileSync(join(folder, `${file}.tsv`), 'utf8')),
  }));
  const keptNames = new Set(
    tables.flatMap(({ lines }) =>
      lines.filter((line) => !isLeftOut(line, countryOf(line.country))).map(({ name }) => name),
    ),
  );
  for (const { file, type, lines } of tables) {
    const kept: string[] = [];
    const homes = new Set(lines.map(({ name, country }) => `${name}\t${countryOf(country)}`));
    for (const gathered of lines) {
      const { line, country } = placed(gathered, type, countryOf);
      // The corrected body has a line of its own already.
      if (line !== gathered && homes.has(`${line.name}\t${country}`)) continue;
      const party = addPartyNames(line, country, reviewed);
      if (party !== null) {
        if (party.isNew) changed.add(party.id);
        continue;
      }
      const records = [line.name, ...line.aliases].flatMap((name) => reviewed.named(type, name));
      for (const record of records) {
        if (record.wikidata || !isSameEntity(line, record, country)) continue;
        record.wikidata = line.id;
        changed.add(record.id);
      }
      const same = line.known === null ? undefined : reviewed.byId.get(line.known);
      const isAbroad = (record: ReviewedRecord) =>
        type === 'organisation' && country !== null && record.country !== undefined && record.country !== country;
      const isKnown =
        (same?.type === type &&
          !line.namesake &&
          !isAbroad(same) &&
          (same.kind !== 'political party' || /party/i.test(line.description))) ||
        (type !== 'person' && reviewed.named(type, line.name).some((record) => !isAbroad(record)));
      const id = line.id.replace('~', '-');
      if (isKnown || isLeftOut(line, country) || isCitedTwin(line, keptNames) || seen.has(id)) continue;
      seen.add(id);
      for (const source of line.sources) used.add(source);
      kept.push(cellsOf(line, id, country).join('\t'));
    }
    kept.sort((a, b) => (a < b ? -1 : 1));
    writeFileSync(join(assetsFolder, `wide/${file}.tsv`), `${[wideColumns.join('\t'), ...kept].join('\n')}\n`);
    console.log(`${file}: ${kept.length} records`);
  }
  for (const { path, records } of reviewed.files)
    if (records.some(({ id }) => changed.has(id))) writeFileSync(path, formatRecords(records));
  writeFileSync(join(assetsFolder, 'sources/wide.json'), formatRecords(sourcesOf(join(folder, 'sources.json'), used)));
  console.log(`${changed.size} reviewed records have a Wikidata id or a name more now.`);
  return Promise.resolve();
});

function cellsOf(line: GatheredLine, id: string, country: string | null): string[] {
  const isPerson = line.file === 'people';
  // A country of birth is not a citizenship.
  const own = isPerson && /\bborn\b[^;]* in /.test(line.description) ? null : country;
  const flags = [
    ...(isPerson && (line.flags.has('quiet') || line.rank < QUIET_BELOW) ? ['quiet'] : []),
    ...(line.flags.has('word') ? ['word'] : []),
    ...(line.shared || line.namesake ? ['shared'] : []),
  ];
  const aliases = goodAliases(line, line.aliases);
  // A club's one-word alias is also a town or a nickname.
  const isWeak = (alias: string) => line.file === 'clubs' && !/\s/u.test(alias);
  return [
    id,
    line.name,
    aliases.filter((alias) => !isWeak(alias)).join('|'),
    [...new Set([...aliases.filter(isWeak), ...goodAliases(line, line.weak, true)])].join('|'),
    emptyLine.test(line.description) ? '' : line.description,
    own ?? '',
    yearOf(line.from),
    yearOf(line.to),
    String(Math.min(99, Math.max(0, Math.round(line.rank)))),
    flags.join(' '),
    line.sources.map((source) => `wide-${source}`).join('|'),
  ];
}

function sourcesOf(path: string, used: ReadonlySet<string>) {
  return Object.entries(readJson(path) as Record<string, GatheredSource>)
    .filter(([id]) => used.has(id))
    .map(([id, { publisher, url, licence, snapshot }]) => ({
      id: `wide-${id}`,
      publisher,
      title: `Table of names, state of ${snapshot}`,
      url: /^https?:/.test(url) ? url : null,
      published: /^\d{4}(?:-\d{2}){0,2}/.exec(snapshot)?.[0] ?? null,
      remark: `Licence: ${licence}`,
    }));
}

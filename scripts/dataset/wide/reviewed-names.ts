import { join } from 'node:path';
import { readJson } from '../json-file';
import { assetsFolder, jsonFiles } from '../read-assets';

/** The fields of a reviewed record that the wide tier uses. */
export interface ReviewedRecord {
  readonly id: string;
  readonly type: string;
  readonly kind?: string;
  readonly name: string;
  readonly country?: string;
  wikidata?: string;
  aliases?: { readonly text: string; readonly needs?: string }[];
}

export interface ReviewedNames {
  readonly byId: ReadonlyMap<string, ReviewedRecord>;
  /** Records by type and folded name. */
  named(type: string, name: string): readonly ReviewedRecord[];
  /** Files with all of their records, to write back if a record changed. */
  readonly files: readonly { readonly path: string; readonly records: ReviewedRecord[] }[];
}

/** Returns a name in lower case without punctuation and diacritics. */
export function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Reads all reviewed records of people, organisations and places. */
export function reviewedNames(): ReviewedNames {
  const files = ['people', 'organisations', 'places'].flatMap((folder) =>
    jsonFiles(join(assetsFolder, folder)).map((path) => ({
      path,
      records: (readJson(path) as { records: ReviewedRecord[] }).records,
    })),
  );
  const byId = new Map<string, ReviewedRecord>();
  const byName = new Map<string, ReviewedRecord[]>();
  for (const { records } of files) {
    for (const record of records) {
      byId.set(record.id, record);
      for (const text of new Set([record.name, ...(record.aliases ?? []).map((alias) => alias.text)].map(folded))) {
        const key = `${record.type} ${text}`;
        byName.set(key, [...(byName.get(key) ?? []), record]);
      }
    }
  }
  return { byId, files, named: (type, name) => byName.get(`${type} ${folded(name)}`) ?? [] };
}

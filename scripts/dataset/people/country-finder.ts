import { join } from 'node:path';
import { readJson } from '../json-file';
import { assetsFolder, jsonFiles } from '../read-assets';

/** Names of countries that gathered files use and the dataset lacks. */
const otherNames: Readonly<Record<string, string>> = {
  "Côte d'Ivoire": 'ivory-coast',
  'Federated States of Micronesia': 'micronesia',
  'Cabo Verde': 'cape-verde',
  'Timor-Leste': 'east-timor',
  'The Dominican': 'dominican-republic',
  'The Gambia': 'gambia',
  'The Bahamas': 'bahamas',
  'Palestinian territories': 'palestine',
  'Czech Republic': 'czechia',
  Türkiye: 'turkey',
};

/** Returns a function that finds the id of a country or territory by its gathered name; null if there is none. */
export function countryFinder(): (name: string | null) => string | null {
  const byName = new Map<string, string>();
  for (const path of jsonFiles(join(assetsFolder, 'places'))) {
    const { records } = readJson(path) as {
      records: { id: string; name: string; kind?: string; aliases?: { text: string }[] }[];
    };
    for (const { id, name, kind, aliases } of records) {
      if (kind !== 'country' && kind !== 'territory') continue;
      for (const text of [name, ...(aliases ?? []).map((alias) => alias.text)])
        if (!byName.has(text)) byName.set(text, id);
      byName.set(name, id);
    }
  }
  const ids = new Set(byName.values());
  return (name) => {
    if (name === null || name === '') return null;
    const other = otherNames[name];
    return byName.get(name) ?? (other !== undefined && ids.has(other) ? other : null);
  };
}

import type { OpenedDataset } from '../../dataset/opened';
import type { EntityType } from '../../dataset/kinds';
import type { Found } from './found';
import { wordCount } from './find/guess-type';
import type { NameScan } from './name-scan';
import { surnameAt } from './find/surname-at';
import { wordsKey } from './find/settle-pieces';

export interface Chains {
  /** Number of each mention's chain. */
  readonly numbers: readonly number[];
  /** Type of each mention; a bare surname has that of its full name. */
  readonly types: readonly EntityType[];
}

/**
 * Gives all mentions of an entity one number, by first mention. Linked ones share a chain by entity; others by the same
 * words, or as the bare surname or given name of a full name in the article.
 */
export function chainNames(scan: NameScan, found: readonly Found[]): Chains {
  const byEntity = new Map<OpenedDataset, Map<number, number>>();
  const byWords = new Map<number, number>();
  const fullByPart = fullNamesByPart(scan, found);
  const types: EntityType[] = [];
  let count = 0;
  const numbers = found.map((name) => {
    const full =
      name.linked || wordCount(scan, name) > 1 ? null : (fullByPart.get(scan.tokens.hash[name.end - 1]!) ?? null);
    types.push(full ? full.type : name.type);
    let chains = byWords;
    let key: number;
    if (name.linked) {
      const { dataset, entity } = name.linked;
      chains = byEntity.get(dataset) ?? new Map<number, number>();
      byEntity.set(dataset, chains);
      key = entity;
    } else key = wordsKey(scan, full ?? name);
    const known = chains.get(key);
    if (known !== undefined) return known;
    chains.set(key, count);
    return count++;
  });
  return { numbers, types };
}

/** Returns unlinked full names of people by the hashes of their last and first words. */
function fullNamesByPart(scan: NameScan, found: readonly Found[]): Map<number, Found> {
  const parts = new Map<number, Found>();
  for (const name of found) {
    if (name.linked || name.type !== 'person' || name.reference !== 'name' || wordCount(scan, name) < 2) continue;
    for (const part of [scan.tokens.hash[surnameAt(scan, name)]!, scan.tokens.hash[name.first]!])
      if (!parts.has(part)) parts.set(part, name);
  }
  return parts;
}

import { Shape } from '../text/tokens';
import type { Found } from './find-mentions';
import { wordCount } from './guess-type';
import type { NameScan } from './name-scan';
import { wordsKey } from './settle-pieces';
import type { TokenRange } from './stretches';
import { Is } from './word-class';

export interface Chained extends Found {
  readonly chain: number;
}

/**
 * Gives mentions of one entity one number, by first mention. Linked ones share a chain by entity;
 * others by the same words, or as the bare surname or given name of a full name in the article.
 */
export function chainNames(scan: NameScan, found: readonly Found[]): Chained[] {
  const chains = new Map<string, number>();
  const fullByPart = fullNamesByPart(scan, found);
  return found.map((name) => {
    const full = name.linked || wordCount(scan, name) > 1 ? null : fullByPart.get(scan.tokens.hash[name.end - 1]!) ?? null;
    const key = name.linked ? entityKey(name.linked) : wordsKey(scan, full ?? name);
    let chain = chains.get(key);
    if (chain === undefined) chains.set(key, (chain = chains.size));
    return { ...name, type: full ? full.type : name.type, chain };
  });
}

function entityKey({ dataset, entity }: NonNullable<Found['linked']>): string {
  return `${dataset.info.id} ${entity}`;
}

/** Unlinked full names of people by the hash of their last and of their first word. */
function fullNamesByPart(scan: NameScan, found: readonly Found[]): Map<number, Found> {
  const parts = new Map<number, Found>();
  for (const name of found) {
    if (name.linked || name.type !== 'person' || name.reference !== 'name' || wordCount(scan, name) < 2) continue;
    for (const part of [lastWord(scan, name), scan.tokens.hash[name.first]!]) if (!parts.has(part)) parts.set(part, name);
  }
  return parts;
}

function lastWord({ tokens, classes }: NameScan, { first, end }: TokenRange): number {
  for (let at = end - 1; at > first; at--) {
    if (tokens.shape[at] !== Shape.Punctuation && !(classes[at]! & Is.Generation)) return tokens.hash[at]!;
  }
  return tokens.hash[first]!;
}

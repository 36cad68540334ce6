import { hashWord, Shape } from '../text/tokens';
import type { FoundName } from './find-mentions';
import { wordCount } from './guess-type';
import type { NameScan } from './name-scan';
import type { Piece } from './pieces';

export interface ChainedName extends FoundName {
  readonly chain: number;
}

/**
 * Gives mentions of one entity one number, by first mention. Linked names share a chain by entity;
 * others by the same words, or as the bare surname or given name of a full name in the article.
 */
export function chainNames(scan: NameScan, found: readonly FoundName[]): ChainedName[] {
  const chains = new Map<string, number>();
  const fullByPart = fullNamesByPart(scan, found);
  let count = 0;
  return found.map((name) => {
    let own = name;
    const full = name.link ? null : fullNameFor(scan, name, fullByPart);
    if (full && !name.link && wordCount(scan, name.piece) === 1) own = { ...name, type: full.type };
    const key = name.link ? entityKey(name) : wordsKey(scan, full ? full.piece : name.piece);
    let chain = chains.get(key);
    if (chain === undefined) chains.set(key, (chain = count++));
    return { ...own, chain };
  });
}

function entityKey({ link }: FoundName): string {
  return `${link!.candidate.dataset.info.id} ${link!.candidate.entity}`;
}

function wordsKey({ tokens }: NameScan, { first, end }: Piece): string {
  let key = '';
  for (let at = first; at < end; at++) if (tokens.shape[at] !== Shape.Punctuation) key += `#${tokens.hash[at]}`;
  return key;
}

/** Unlinked full names of people by the hash of their last and first word. */
function fullNamesByPart(scan: NameScan, found: readonly FoundName[]): Map<number, FoundName> {
  const parts = new Map<number, FoundName>();
  for (const name of found) {
    if (name.link || name.type !== 'person' || wordCount(scan, name.piece) < 2) continue;
    for (const part of [lastWord(scan, name.piece), scan.tokens.hash[name.piece.first]!]) {
      if (!parts.has(part)) parts.set(part, name);
    }
  }
  return parts;
}

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv'].map(hashWord));

function lastWord({ tokens }: NameScan, { first, end }: Piece): number {
  for (let at = end - 1; at > first; at--) {
    if (tokens.shape[at] !== Shape.Punctuation && !SUFFIXES.has(tokens.hash[at]!)) return tokens.hash[at]!;
  }
  return tokens.hash[first]!;
}

function fullNameFor(scan: NameScan, { piece }: FoundName, fullByPart: ReadonlyMap<number, FoundName>): FoundName | null {
  if (wordCount(scan, piece) > 1) return null;
  return fullByPart.get(scan.tokens.hash[piece.end - 1]!) ?? null;
}

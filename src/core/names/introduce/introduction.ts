/**
 * How an article introduces a name, by the grammar of the phrase: an office or a noun before the name,
 * an apposition after or before it, or a clause with "who". Where the phrase is none of these, or cannot
 * be cut clean, nothing is said.
 */
import type { Span } from '../../../text/article';
import type { Found } from '../found';
import type { TokenRange } from '../find/stretches';
import { spanOf } from '../span-of';
import type { NameScan } from '../name-scan';
import { ANY_HEAD } from '../words/word-class';
import { wordsBefore } from './before-name';
import { clauseAfter, phraseAfter, phraseBefore } from './beside-name';

/** Names that may cover a token, looked at from the asked one on. */
const MOST_BEFORE = 4;

/**
 * Returns the words that introduce a name at one of its mentions.
 * @param found all names and descriptions of the article, in order
 * @param index which of them is asked for
 * @returns the span of those words alone, or null
 */
export function introductionOf(scan: NameScan, found: readonly Found[], index: number): Span | null {
  const name = found[index]!;
  const nameAt = (token: number) => nameBefore(found, index, token);
  const fits = <Phrase extends { readonly kind: 'person' | 'thing' }>(phrase: Phrase | null) =>
    phrase && canBe(scan, name, phrase.kind) ? phrase : null;
  const before = fits(wordsBefore(scan, name, nameAt));
  const phrase =
    (before?.isShort ? null : before) ??
    fits(phraseAfter(scan, name)) ??
    fits(phraseBefore(scan, name, nameAt)) ??
    fits(clauseAfter(scan, name)) ??
    before;
  return phrase && spanOf(scan.reading, phrase);
}

/** Whether a name can be a person’s or a thing’s: what a dataset says holds, a guess of its kind need not. */
function canBe(scan: NameScan, name: Found, kind: 'person' | 'thing'): boolean {
  if (name.type === 'person') return kind === 'person';
  if (kind === 'thing') return true;
  if (name.linked || name.end - name.first < 2) return false;
  if (scan.isGivenName(name.first)) return true;
  for (let at = name.first; at < name.end; at++) if (scan.classes[at]! & ANY_HEAD) return false;
  return true;
}

/** The name further left that a token is in: a phrase does not begin in the middle of "Royal Bank of Ruritania". */
function nameBefore(found: readonly Found[], index: number, token: number): TokenRange | null {
  for (let at = index - 1; at >= Math.max(0, index - MOST_BEFORE); at--) {
    const { first, end, reference } = found[at]!;
    if (reference === 'name' && first <= token && token < end) return found[at]!;
  }
  return null;
}

/**
 * Finds how an article introduces a name, by grammar: an office or noun before the name, an apposition after or before
 * it, or a clause with "who". Other phrases, and those that cannot be cut cleanly, are ignored.
 */
import type { Span } from '../../../text/article';
import type { Found } from '../found';
import type { TokenRange } from '../find/stretches';
import { spanOf } from '../span-of';
import type { NameScan } from '../name-scan';
import { ANY_HEAD } from '../words/word-class';
import { wordsBefore } from './before-name';
import { clauseAfter, phraseAfter, phraseBefore } from './beside-name';

/** Number of names before the given one that may contain a token. */
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

/** Whether a name can be a person or a thing: the type in a dataset decides, a guessed type need not. */
function canBe(scan: NameScan, name: Found, kind: 'person' | 'thing'): boolean {
  if (name.type === 'person') return kind === 'person';
  if (kind === 'thing') return true;
  if (name.linked || name.end - name.first < 2) return false;
  if (scan.isGivenName(name.first)) return true;
  for (let at = name.first; at < name.end; at++) if (scan.classes[at]! & ANY_HEAD) return false;
  return true;
}

/** Returns the name further left that contains a token: a phrase does not begin inside "Royal Bank of Ruritania". */
function nameBefore(found: readonly Found[], index: number, token: number): TokenRange | null {
  for (let at = index - 1; at >= Math.max(0, index - MOST_BEFORE); at--) {
    const { first, end, reference } = found[at]!;
    if (reference === 'name' && first <= token && token < end) return found[at]!;
  }
  return null;
}

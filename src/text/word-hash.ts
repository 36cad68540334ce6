import { classOf, DIGIT, INVISIBLE, wideClassOf, wideFold } from './characters';
import { DOT } from './marks';

export const FNV_OFFSET = 0x811c9dc5;

export const FNV_PRIME = 0x01000193;

/** Returns the hash of a word's folded characters, without dots between letters and invisible characters. */
export function hashSpan(text: string, from: number, to: number): number {
  const dotted = isDotted(text, from);
  let hash = FNV_OFFSET;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      if (dotted && code === DOT) continue;
      hash = Math.imul(hash ^ (code >= 65 && code <= 90 ? code + 32 : code), FNV_PRIME);
    } else if (wideClassOf(code) !== INVISIBLE) {
      for (const unit of wideFold(code)) hash = Math.imul(hash ^ unit, FNV_PRIME);
    }
  }
  return hash >>> 0;
}

/**
 * Returns the hash that a word has as a token, for word lists and the dataset's tables.
 * @param word one word without spaces
 */
export function hashWord(word: string): number {
  return hashSpan(word, 0, word.length);
}

/** Whether a word's dots separate single letters and are ignored: in "U.S.", not in "4.5". */
export function isDotted(text: string, from: number): boolean {
  return text.charCodeAt(from + 1) === DOT && classOf(text.charCodeAt(from)) !== DIGIT;
}

/**
 * Returns the characters that a word's hash is made of, equal for all spellings with the same hash: "I.R.S." is "irs",
 * "Søren’s" is "soren's".
 * @param word one word without spaces
 */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  const dotted = isDotted(word, 0);
  let folded = '';
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (dotted && code === DOT) continue;
    if (code < 128) folded += word[at]!.toLowerCase();
    else if (wideClassOf(code) !== INVISIBLE) folded += String.fromCharCode(...wideFold(code));
  }
  return folded;
}

/** Most words have nothing to fold but capitals. */
const PLAIN = /^[A-Za-z]+$/;

/**
 * Returns a second, independent hash of a token's folded characters. Words that fold alike have the same; words that
 * share `hash` by chance almost never do, so both together are as good as a comparison.
 * @param seed a 32-bit number; the result for one token can seed the next
 */
export function checkHash(text: string, from: number, to: number, seed: number): number {
  const dotted = isDotted(text, from);
  let hash = seed ^ 0x9747b28c;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (dotted && code === DOT) continue;
    if (code < 128) hash = mix(hash, code >= 65 && code <= 90 ? code + 32 : code);
    else if (wideClassOf(code) !== INVISIBLE) for (const unit of wideFold(code)) hash = mix(hash, unit);
  }
  return hash >>> 0;
}

/** One step of MurmurHash3 (Austin Appleby, public domain). */
function mix(hash: number, unit: number): number {
  let block = Math.imul(unit, 0xcc9e2d51);
  block = (block << 15) | (block >>> 17);
  const mixed = hash ^ Math.imul(block, 0x1b873593);
  return (Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64) | 0;
}

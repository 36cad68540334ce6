/** Looks up names in a compiled file, in place. */
import { Shape, type Tokens } from '../../text/token';
import type { AliasSectionName } from './alias-sections';
import { checkOfWords, NO_WORDS, nextWord, withWord } from './alias-words';
import { mayHold } from './bit-filter';
import { entityOf, IS_LIST, isDotted, isFull, needsOf } from './candidate';
import { candidateFits } from './candidate-fits';
import type { SectionReader } from './layout';
import { openFilter } from './open-filter';
import type { AliasMatch, Candidate } from '../opened';
import { firstWithHash, sortedHashes } from './sorted-hashes';
import { DOT } from '../../text/marks';

/**
 * Returns a function that finds the longest alias at a token, for any file with alias sections.
 * @param base number of the file's first entity
 */
export function openAliases(
  sections: SectionReader<AliasSectionName>,
  base: number,
): (tokens: Tokens, token: number) => AliasMatch | null {
  const filter = openFilter(sections, 'firstFilter');
  const lower = openFilter(sections, 'lowerFilter');
  const pairs = openFilter(sections, 'pairFilter');
  const firsts = sortedHashes(sections.words('firstHashes'), sections.words('firstBuckets'));
  const lengths = sections.words('firstLengths');
  const aliases = sortedHashes(sections.words('aliasHashes'), sections.words('aliasBuckets'));
  const checks = sections.words('aliasChecks');
  const own = sections.words('aliasCandidates');
  const ownCaps = sections.bytes('aliasCaps');
  const lists = sections.words('lists');
  const listCaps = sections.bytes('listCaps');
  // Reused by every look-up, so that a miss allocates nothing.
  const runs = new Uint32Array(32);
  const ends = new Int32Array(32);

  const matchAt = (tokens: Tokens, token: number, words: number): AliasMatch | null => {
    const hash = runs[words]!;
    let alias = firstWithHash(aliases, hash);
    if (alias < 0) return null;
    const check = checkOfWords(tokens, token, words) >>> 0;
    while (aliases.hashes[alias] === hash && checks[alias] !== check) alias++;
    if (aliases.hashes[alias] !== hash) return null;
    const found: Candidate[] = [];
    let dotted = false;
    const row = own[alias]!;
    // A single candidate is in the row itself; several are in a list that begins with their count.
    const isOne = row < IS_LIST;
    const list = row & ~IS_LIST;
    for (let left = isOne ? 1 : lists[list]!, at = list + 1; left > 0; left--, at++) {
      const packed = isOne ? row : lists[at]!;
      if (!candidateFits(tokens, token, words, packed, isOne ? ownCaps[alias]! : listCaps[at]!)) continue;
      found.push({ entity: base + entityOf(packed), full: isFull(packed), needs: needsOf(packed) });
      dotted ||= isDotted(packed);
    }
    if (!found.length) return null;
    const end = ends[words]!;
    // "Robert F. Kennedy Jr.": the last dot belongs to the name.
    const dot = dotted && tokens.hash[end] === DOT && tokens.start[end] === tokens.end[end - 1] ? 1 : 0;
    return { length: end + dot - token, candidates: found };
  };

  return (tokens, token) => {
    const hash = tokens.hash[token]!;
    const shape = tokens.shape[token]!;
    if (!mayHold(shape === Shape.Lower ? lower : filter, hash) || shape >= Shape.Possessive) return null;
    const first = firstWithHash(firsts, hash);
    if (first < 0) return null;
    const mask = lengths[first]!;
    const longest = 31 - Math.clz32(mask);
    let reached = 0;
    let run = NO_WORDS;
    for (let at = token; at >= 0 && reached < longest; at = nextWord(tokens, at)) {
      run = withWord(run, tokens.hash[at]!);
      // Most names are followed by a word that no alias has in second place.
      if (reached === 1 && !mayHold(pairs, run)) break;
      runs[++reached] = run;
      ends[reached] = at + 1;
    }
    for (let words = reached; words > 0; words--) {
      if (((mask >>> words) & 1) === 0) continue;
      const match = matchAt(tokens, token, words);
      if (match) return match;
    }
    return null;
  };
}

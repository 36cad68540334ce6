/** Opens a compiled dataset: everything is read where it lies, see `layout.ts`. */
import { Shape, type Tokens } from '../core/text/tokens';
import { checkOfWords, NO_WORDS, nextWord, withWord } from './alias-words';
import { mayHold } from './bit-filter';
import { entityOf, IS_LIST, isDotted, isFull, needsOf } from './candidate';
import { candidateFits } from './candidate-fits';
import { DatasetError } from './dataset-error';
import { disassemble, type SectionReader } from './layout';
import { openRecords } from './open-records';
import { openRoles } from './open-roles';
import type { AliasMatch, Candidate, OpenedDataset } from './opened';
import { firstWithHash, sortedHashes } from './sorted-hashes';

const DOT = 46;

/**
 * Opens a compiled dataset. Takes a moment whatever its size; the buffer must not change afterwards.
 * @param buffer what `compileDataset` gave
 * @throws DatasetError for a file that is truncated, damaged, no dataset or of another format
 */
export function openDataset(buffer: ArrayBuffer): OpenedDataset {
  const sections = disassemble(buffer);
  const records = openRecords(sections);
  const demonyms = openWords(sections, 'demonym');
  const demonymCountries = sections.signed('demonymCountries');
  const given = openWords(sections, 'given');
  // `records` reads its lists only when asked, so it is added to and not copied.
  return Object.assign(records, openRoles(sections), {
    aliasAt: openAliases(sections),
    countryOfDemonym(hash: number) {
      const at = demonyms(hash);
      return at < 0 ? -1 : demonymCountries[at]!;
    },
    isGivenName: (hash: number) => given(hash) >= 0,
  });
}

/**
 * Checks a whole file, whatever its size: for whoever is about to store one.
 * @throws DatasetError
 */
export function checkDataset(buffer: ArrayBuffer): void {
  disassemble(buffer, true);
}

function openWords(sections: SectionReader, of: 'demonym' | 'given'): (hash: number) => number {
  const filter = filterOf(sections, `${of}Filter`);
  const table = sortedHashes(sections.words(`${of}Hashes`), sections.words(`${of}Buckets`));
  return (hash) => (mayHold(filter, hash) ? firstWithHash(table, hash) : -1);
}

function filterOf(sections: SectionReader, name: 'firstFilter' | 'lowerFilter' | 'demonymFilter' | 'givenFilter'): Uint32Array {
  const filter = sections.words(name);
  // A filter whose length is no power of two would look in the wrong place and never tell.
  if (filter.length === 0 || (filter.length & (filter.length - 1)) !== 0) throw new DatasetError('corrupted', `The dataset is damaged in its section "${name}": download or build it again.`);
  return filter;
}

function openAliases(sections: SectionReader): (tokens: Tokens, token: number) => AliasMatch | null {
  const filter = filterOf(sections, 'firstFilter');
  const lower = filterOf(sections, 'lowerFilter');
  const firsts = sortedHashes(sections.words('firstHashes'), sections.words('firstBuckets'));
  const lengths = sections.words('firstLengths');
  const aliases = sortedHashes(sections.words('aliasHashes'), sections.words('aliasBuckets'));
  const checks = sections.words('aliasChecks');
  const own = sections.words('aliasCandidates');
  const ownCaps = sections.bytes('aliasCaps');
  const lists = sections.words('lists');
  const listCaps = sections.bytes('listCaps');
  // Filled anew by every look-up, so that a miss allocates nothing.
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
    const add = (packed: number, caps: number) => {
      if (candidateFits(tokens, token, words, packed, caps)) found.push({ entity: entityOf(packed), full: isFull(packed), needs: needsOf(packed) });
    };
    const row = own[alias]!;
    const list = row & ~IS_LIST;
    const count = row >= IS_LIST ? lists[list]! : 0;
    if (row < IS_LIST) add(row, ownCaps[alias]!);
    for (let at = list + 1; at <= list + count; at++) add(lists[at]!, listCaps[at]!);
    if (!found.length) return null;
    const end = ends[words]!;
    // "Robert F. Kennedy Jr.": the last dot belongs to the name.
    const dot = isDotted(row < IS_LIST ? row : lists[list + 1]!) && tokens.hash[end] === DOT && tokens.start[end] === tokens.end[end - 1] ? 1 : 0;
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

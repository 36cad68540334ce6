/** Looks up adjectives and names of peoples in a compiled dataset. */
import { Shape, type Tokens } from '../../text/token';
import { NO_WORDS, nextWord, withWord } from './alias-words';
import { mayHold } from './bit-filter';
import type { SectionReader } from './layout';
import { openFilter } from './open-filter';
import type { DemonymMatch } from '../opened';
import { firstWithHash, sortedHashes } from './sorted-hashes';

/** Returns the look-up for `OpenedDataset.demonymAt`. A word that begins no demonym costs one test of the filter. */
export function openDemonyms(sections: SectionReader): (tokens: Tokens, token: number) => DemonymMatch | null {
  const filter = openFilter(sections, 'demonymFilter');
  const firsts = sortedHashes(sections.words('demonymFirstHashes'), sections.words('demonymFirstBuckets'));
  const lengths = sections.words('demonymLengths');
  const demonyms = sortedHashes(sections.words('demonymHashes'), sections.words('demonymBuckets'));
  const countries = sections.signed('demonymCountries');

  return (tokens, token) => {
    const hash = tokens.hash[token]!;
    if (!mayHold(filter, hash)) return null;
    const first = firstWithHash(firsts, hash);
    if (first < 0) return null;
    const mask = lengths[first]!;
    let longest = -1;
    let end = token;
    let run = NO_WORDS;
    for (let at = token, words = 1; at >= 0 && mask >>> words !== 0; at = nextWord(tokens, at), words++) {
      run = withWord(run, tokens.hash[at]!);
      // In a demonym of several words the last needs a capital ("South African", not "Central african").
      if (((mask >>> words) & 1) === 0 || (words > 1 && tokens.shape[at] === Shape.Lower)) continue;
      const found = firstWithHash(demonyms, run);
      if (found < 0) continue;
      longest = found;
      end = at + 1;
    }
    const country = longest < 0 ? -1 : countries[longest]!;
    return country < 0 ? null : { country, length: end - token };
  };
}

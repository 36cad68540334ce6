/**
 * Whom a speaker's pronoun means. Candidates are the people named shortly before; salience decides
 * (after S. Lappin and H. Leass, "An algorithm for pronominal anaphora resolution", 1994): who spoke
 * last, who stands first in the sentence, who is near. Without a clear first candidate there is none.
 */
import type { Mention } from '../../annotations';
import { sentenceOf, tokenAt } from '../../../text/reading';
import { salience } from './antecedent-rules';
import type { Gender, Genders } from './genders';
import { firstMentionFrom } from './mention-index';
import type { Tagged } from '../chunks/tagged';

/** The last speakers, as far as they are known. */
export interface LastSpeaker {
  /** Index of the speaker's mention. */
  readonly mention: number;
  /** Offset of the statement. */
  readonly at: number;
}

interface Candidate {
  /** Latest mention of the chain. */
  mention: number;
  weight: number;
}

/** Finds the mention that a singular personal pronoun at an offset stands for, or -1. */
export function antecedentOf(
  tagged: Tagged,
  mentions: readonly Mention[],
  genders: Genders,
  offset: number,
  gender: Gender,
  last: LastSpeaker | null,
): number {
  const { reading } = tagged;
  const here = sentenceOf(reading, tokenAt(reading.tokens, offset));
  const earliest = Math.max(0, here - salience.sentencesBack);
  const from = reading.tokens.start[reading.sentenceFirst[earliest]!]!;
  const candidates = new Map<number, Candidate>();
  let firstOf = -1;
  const nearest = firstMentionFrom(mentions, offset) - salience.mentionsBack;
  for (
    let index = Math.max(nearest, firstMentionFrom(mentions, from));
    index < mentions.length && mentions[index]!.start < offset;
    index++
  ) {
    const mention = mentions[index]!;
    if (mention.type !== 'person') continue;
    const sentence = sentenceOf(reading, tokenAt(reading.tokens, mention.start));
    const isFirst = sentence !== firstOf;
    firstOf = sentence;
    const distance = here - sentence;
    const weight = salience.near / (1 + distance) + (isFirst ? salience.first / (1 + distance) : 0);
    const known = candidates.get(mention.chain);
    if (!known) candidates.set(mention.chain, { mention: index, weight });
    else {
      known.weight = Math.max(known.weight, weight) + salience.again;
      known.mention = index;
    }
  }
  if (last && mentions[last.mention]!.type === 'person' && last.at >= from) {
    const { chain } = mentions[last.mention]!;
    const known = candidates.get(chain);
    if (known) known.weight += salience.spoke;
    else candidates.set(chain, { mention: last.mention, weight: salience.spoke });
  }
  return clearest(candidates, genders, gender);
}

function clearest(candidates: Map<number, Candidate>, genders: Genders, gender: Gender): number {
  let best: Candidate | null = null;
  let second = 0;
  for (const [chain, candidate] of candidates) {
    const known = genders.of(chain);
    if (gender && known && known !== gender) continue;
    const weight = candidate.weight + (gender && known === gender ? salience.gender : 0);
    if (!best || weight > best.weight) {
      second = best?.weight ?? 0;
      best = { mention: candidate.mention, weight };
    } else second = Math.max(second, weight);
  }
  return best && best.weight - second >= salience.margin ? best.mention : -1;
}

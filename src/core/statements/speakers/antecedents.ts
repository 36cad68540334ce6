/**
 * Finds whom a speaker's pronoun means. Candidates are the people present (`passage.ts`); salience decides (after S.
 * Lappin and H. Leass, "An algorithm for pronominal anaphora resolution", 1994): who spoke last, unless another has
 * become the subject since, who is first in the sentence, who is near. Without a clear first candidate the speaker is
 * unclear, and the remaining ones are possible. Nobody mentions themselves by name, so people named in the statement
 * are not its speaker.
 */
import type { Mention } from '../../annotations';
import { salience } from './antecedent-rules';
import type { Gender, Genders } from './genders';
import type { Passage } from './passage';

/** The last speaker. */
export interface LastSpeaker {
  /** Index of the speaker's mention, or -1 if the article does not name them. */
  readonly mention: number;
  /** Offset of the speaker's words. */
  readonly at: number;
  /** Whether only a source was named ("according to"). */
  readonly isSource: boolean;
}

/** The mention that a pronoun means, or -1; then the possible ones, most likely first. */
export interface Antecedent {
  readonly mention: number;
  readonly possible: readonly number[];
}

/** A pronoun, its place and the people in its statement. */
export interface Pronoun {
  readonly offset: number;
  /** Offset where the statement or its pronoun begins, whichever is first. */
  readonly from: number;
  readonly gender: Gender;
  /** Chains of the people named in the statement. */
  readonly spokenOf: readonly number[];
}

interface Candidate {
  /** Latest mention of the chain. */
  mention: number;
  weight: number;
}

/** The chain of a speaker without a name. */
const UNNAMED = -1;

/** Finds whom a singular personal pronoun means. */
export function antecedentOf(
  passage: Passage,
  mentions: readonly Mention[],
  genders: Genders,
  pronoun: Pronoun,
  last: LastSpeaker | null,
): Antecedent {
  const here = passage.sentenceAt(pronoun.from);
  const candidates = new Map<number, Candidate>();
  let earliest = here;
  let sentence = here;
  for (let distance = 0; distance <= salience.sentencesBack && sentence >= 0; distance++) {
    earliest = sentence;
    if (distance > 0 && passage.describesSubject(sentence, pronoun.gender)) weighDescribed(candidates, distance);
    if (distance === 0 || !passage.opensWithPronoun(sentence, pronoun.gender))
      weigh(candidates, passage, mentions, sentence, pronoun.offset, distance);
    sentence = passage.before(sentence);
  }
  if (last) weighSpeaker(candidates, passage, mentions, last, here, earliest, pronoun.gender);
  for (const chain of pronoun.spokenOf) candidates.delete(chain);
  for (const chain of passage.askedAbout(here, pronoun.offset)) candidates.delete(chain);
  return clearest(candidates, mentions, genders, pronoun.gender);
}

function weigh(
  candidates: Map<number, Candidate>,
  passage: Passage,
  mentions: readonly Mention[],
  sentence: number,
  offset: number,
  distance: number,
): void {
  for (const { mention, first, owner } of passage.peopleIn(sentence, offset)) {
    const { chain } = mentions[mention]!;
    const weight = ((owner ? 0 : salience.near) + (first ? salience.first : 0)) / (1 + distance);
    const known = candidates.get(chain);
    if (!known) candidates.set(chain, { mention, weight });
    else {
      known.weight = Math.max(known.weight, weight) + salience.again;
      known.mention = Math.max(known.mention, mention);
    }
  }
}

/** Handles a subject without a name, whose identity is unknown. */
function weighDescribed(candidates: Map<number, Candidate>, distance: number): void {
  const weight = (salience.near + salience.first) / (1 + distance);
  const known = candidates.get(UNNAMED);
  if (!known || known.weight < weight) candidates.set(UNNAMED, { mention: -1, weight });
}

/** The last speaker is likely to continue, unless another has become the subject since. */
function weighSpeaker(
  candidates: Map<number, Candidate>,
  passage: Passage,
  mentions: readonly Mention[],
  last: LastSpeaker,
  here: number,
  earliest: number,
  gender: Gender,
): void {
  const spoke = passage.sentenceAt(last.at);
  if (spoke < earliest || (last.mention >= 0 && mentions[last.mention]!.type !== 'person')) return;
  const chain = last.mention < 0 ? UNNAMED : mentions[last.mention]!.chain;
  const weight = passage.hasNewSubject(spoke, here, chain, gender) ? 0 : salience.spoke;
  const known = candidates.get(chain);
  if (known) known.weight += weight;
  else if (weight)
    candidates.set(chain, { mention: last.mention, weight: last.mention < 0 ? weight + salience.first : weight });
}

function clearest(
  candidates: Map<number, Candidate>,
  mentions: readonly Mention[],
  genders: Genders,
  gender: Gender,
): Antecedent {
  const fitting: Candidate[] = [];
  for (const [chain, { mention, weight }] of candidates) {
    const known = chain === UNNAMED ? null : genders.of(chain);
    if (gender && known && known !== gender) continue;
    fitting.push({ mention, weight: weight + (gender && known === gender ? salience.gender : 0) });
  }
  fitting.sort((a, b) => b.weight - a.weight);
  const [best, second] = fitting;
  if (!best) return { mention: -1, possible: [] };
  // If a name belongs to "Mr Brandt" and "Mrs Brandt", it is unknown which of them is meant.
  const isOne = best.mention < 0 || !genders.isMixed(mentions[best.mention]!.chain);
  if (isOne && (!second || best.weight - second.weight >= salience.margin))
    return { mention: best.mention, possible: [] };
  const possible = fitting.filter(({ weight }) => best.weight - weight < salience.margin).map(({ mention }) => mention);
  return { mention: -1, possible: possible.filter((mention) => mention >= 0).slice(0, MOST_POSSIBLE) };
}

/** Largest number of names; more tell a reader nothing. */
const MOST_POSSIBLE = 3;

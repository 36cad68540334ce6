/**
 * The excerpt of a reading that one card is made from; it is sent to the background with the request. It has the whole
 * text, which spans refer to, and the annotations that belong to the subject. So the background keeps nothing, and the
 * message is hardly larger for a long article.
 */
import type { Annotations, Claim, Speaker, Statement, Subject } from '../../core/annotations';
import type { Span } from '../../text/article';
import { overlap } from '../../text/spans';
import type { Reading } from '../../ui/annotated-article';
import { statementChain } from '../../ui/card/attribution-chain';
import { mentionOf } from '../../ui/card/mention-of';
import { otherStatements } from '../../ui/card/same-speaker';
import { linksAt } from '../../ui/telling';

export interface Excerpt {
  readonly reading: Reading;
  /** The subject, with indices in the excerpt's lists. */
  readonly subject: Subject;
  /** For each mention of the excerpt, its index in the whole reading. */
  readonly mentions: readonly number[];
}

export function excerptOf(reading: Reading, { kind, index }: Subject): Excerpt {
  const { mentions, statements, claims, quantities, series, proportions, reckonings, conversions, days, told } =
    reading.annotations;
  const chain = kind === 'mention' ? mentions[index]?.chain : null;
  const statement = kind === 'statement' ? statements[index] : undefined;
  const claim = kind === 'claim' ? claims[index] : undefined;
  const number = kind === 'number' ? told[index] : undefined;
  const teller = statement ? index : (claim?.attribution.statement ?? null);
  const keptStatements = inOrder([
    ...(teller === null ? [] : statementChain(reading, teller).map((link) => link.index)),
    ...(statement ? otherStatements(reading, statement).map((other) => statements.indexOf(other)) : []),
  ]);
  const keptMentions = inOrder([
    ...mentions.flatMap((mention, at) => (mention.chain === chain ? at : [])),
    ...keptStatements.flatMap((at) => mentionsOf(reading, statements[at]!.speaker)),
  ]);
  const numbers = (claim?.series ?? []).flatMap((at) => series?.[at] ?? []);
  const quantity = claim?.quantity == null ? undefined : quantities[claim.quantity];
  const statementPart = ({ speaker, within, ...words }: Statement): Statement => ({
    ...words,
    within: placeIn(keptStatements, within),
    speaker: speaker && {
      ...speaker,
      mention: placeIn(keptMentions, speaker.mention),
      possible: speaker.possible.map((one) => keptMentions.indexOf(one)),
    },
  });
  const claimPart = ({ attribution, ...claimed }: Claim): Claim => ({
    ...claimed,
    attribution: { ...attribution, statement: placeIn(keptStatements, attribution.statement) },
    quantity: quantity ? 0 : null,
    series: numbers.map((_, at) => at),
  });
  const said = claim ?? statement ?? number;
  const isSaid = (span: Span) => said !== undefined && overlap(said, span);
  const annotations: Annotations = {
    // Cards do not show the evidence of a link.
    mentions: keptMentions.map((at) => ({ ...mentions[at]!, evidence: [] })),
    statements: keptStatements.map((at) => statementPart(statements[at]!)),
    claims: claim ? [claimPart(claim)] : [],
    quantities: quantity ? [quantity] : [],
    series: numbers,
    proportions: proportions.filter(isSaid),
    reckonings: reckonings.filter(isSaid),
    conversions: conversions.filter(isSaid),
    days: days.filter(isSaid),
    told: number ? [number] : [],
  };
  const { article, host, wordsAlone } = reading;
  const kept = kind === 'mention' ? keptMentions : kind === 'statement' ? keptStatements : [index];
  return {
    reading: { article, annotations, links: claim ? linksAt(reading, claim) : [], host, wordsAlone },
    subject: { kind, index: kept.indexOf(index) },
    mentions: keptMentions,
  };
}

/** Returns the mentions that a card names or links to for a speaker. */
function mentionsOf(reading: Reading, speaker: Speaker | null): readonly number[] {
  return speaker ? [mentionOf(reading, speaker) ?? [], speaker.possible].flat() : [];
}

const inOrder = (indices: readonly number[]) => [...new Set(indices)].sort((a, b) => a - b);

/** Returns the new index of a kept item; null if it was not kept. */
function placeIn(kept: readonly number[], index: number | null): number | null {
  const place = index === null ? -1 : kept.indexOf(index);
  return place < 0 ? null : place;
}

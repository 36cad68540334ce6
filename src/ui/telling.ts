/**
 * Rules for what has something to say. A mark promises that its card tells more than the sentence; marks on a page and
 * lists in popup and panel use these rules.
 */
import type { Claim, Mention, Speaker, Statement } from '../core/annotations';
import { isOnRecord } from '../core/on-record';
import type { Brief } from '../dataset/briefs';
import { sourceKey } from '../dataset/source-key';
import type { Span } from '../text/article';
import { covers, overlap } from '../text/spans';
import { wordsAt, type Reading } from './annotated-article';
import { statementChain } from './card/attribution-chain';

/** Pronouns, as in "he said": the card knows whom the article means. */
const PRONOUN = /^(?:he|she|they|it|i|we)$/i;

/** Returns the brief of an entity, or null if there is none. */
export function briefOf(reading: Reading, entity: Mention['entity']): Brief | null {
  return (entity && reading.briefs?.[sourceKey(entity.dataset, entity.id)]) ?? null;
}

/** Whether a name's card has a role or a description beyond kind and country. */
export function nameTells(reading: Reading, mention: Pick<Mention, 'entity'>): boolean {
  const brief = briefOf(reading, mention.entity);
  return brief !== null && (brief.role ?? brief.description) !== null;
}

/** Whether a name's card says more than kind and country, by a line that only the card reads as well. */
export function nameCardTells(reading: Reading, mention: Pick<Mention, 'entity'>): boolean {
  return nameTells(reading, mention) || briefOf(reading, mention.entity)?.isUnread === true;
}

/** Whether a statement's card adds something: a role, a channel, a verb that is not neutral, a resolved pronoun. */
export function statementTells(reading: Reading, index: number): boolean {
  return statementChain(reading, index).some(({ statement }) => tellsItself(reading, statement));
}

function tellsItself(reading: Reading, { speaker, voice, channel, stance }: Statement): boolean {
  if (channel !== null || (stance !== null && stance !== 'neutral')) return true;
  return speaker !== null && (nameTells(reading, speaker) || (voice === 'named' && isResolved(reading, speaker)));
}

/** Whether the article uses a pronoun and the speaker's name is known. */
export function isResolved(reading: Reading, speaker: Speaker): boolean {
  return speaker.name !== null && PRONOUN.test(wordsAt(reading, speaker));
}

/** Whether a dataset or the article itself says something about a claim. */
export function isNoted(claim: Claim): boolean {
  return isOnRecord(claim) || (claim.series?.length ?? 0) > 0 || claim.caveat !== null;
}

/**
 * Whether the card of a claim that is not noted adds something: whose word it is, with a role or a channel, a link of
 * the article, or its number in proportion.
 * @param proportions whether cards show numbers in proportion
 */
export function claimTells(reading: Reading, claim: Claim, proportions: boolean): boolean {
  const { statement } = claim.attribution;
  if (linksAt(reading, claim).length > 0) return true;
  if (proportions && reading.annotations.proportions.some((number) => covers(claim, number))) return true;
  return (
    statement !== null &&
    statementChain(reading, statement).some(
      ({ statement: { speaker, channel } }) => channel !== null || (speaker !== null && nameTells(reading, speaker)),
    )
  );
}

/** Returns the article's links within a span. */
export function linksAt({ links = [] }: Reading, span: Span): NonNullable<Reading['links']> {
  return links.filter((link) => overlap(link, span));
}

/** Lists whom and what an article names, each once, with and without a record. */
import type { Annotations, Mention } from '../core/annotations';
import { factsOf, type EntityFacts } from '../dataset/facts';
import { textAt, type ExportedPage } from './exported-page';

export interface NamedOnce {
  readonly name: string;
  readonly type: Mention['type'];
  readonly times: number;
  /** The record's facts, or null without a record. */
  readonly facts: EntityFacts | null;
  /** The article's own words for whoever has no record, or null. */
  readonly introduction: string | null;
}

/** Returns them in the order of their first mention. Mentions of one entity share a chain. */
export function namedOnce(page: ExportedPage): readonly NamedOnce[] {
  const chains = new Map<number, Mention[]>();
  for (const mention of page.annotations.mentions) {
    const known = chains.get(mention.chain);
    if (known) known.push(mention);
    else chains.set(mention.chain, [mention]);
  }
  return [...chains.values()].map((mentions) => asOne(mentions, page));
}

function asOne(mentions: Annotations['mentions'], page: ExportedPage): NamedOnce {
  const entity = mentions.find(({ entity }) => entity)?.entity ?? null;
  const introduced = mentions.find(({ introduction }) => introduction)?.introduction ?? null;
  const names = mentions.filter(({ reference }) => reference === 'name');
  // The longest name is the fullest: "Ana Ruiz" rather than "Ruiz".
  const longest = (names.length ? names : mentions).reduce((best, mention) =>
    mention.end - mention.start > best.end - best.start ? mention : best,
  );
  return {
    name: entity?.name ?? textAt(page, longest),
    type: longest.type,
    times: mentions.length,
    facts: (entity && factsOf(page.facts.entities, entity)) ?? null,
    introduction: introduced && textAt(page, introduced),
  };
}

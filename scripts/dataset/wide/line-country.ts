import type { EntityType } from '../../../src/dataset/kinds';
import { idOf } from '../scaffold';
import type { GatheredLine } from './gathered-line';

/** A country at the beginning or end of a description: "US federal body", "Political party in Norvia". */
const OPENING = /^(US|UK)\b/;
const ENDING =
  /\b(?:in|(?<!Province )of) (?:the )?(\p{Lu}[\p{L}'’.-]*(?: (?:of |the |and )*\p{Lu}[\p{L}'’.-]*)*)(?=$|;)/gu;

/** A line and the country that it belongs to. */
export interface PlacedLine {
  readonly line: GatheredLine;
  /** Id of a country or territory, or null. */
  readonly country: string | null;
}

/**
 * Finds a line's country: that of its column, or the only one in its description. A government body whose column has
 * another country was merged with a namesake abroad: it keeps its description and loses the other's Wikidata id, years
 * and names.
 */
export function placed(
  line: GatheredLine,
  type: EntityType,
  countryOf: (name: string | null) => string | null,
): PlacedLine {
  const own = countryOf(line.country);
  if (type !== 'organisation' || line.file === 'clubs') return { line, country: own };
  const opening = OPENING.exec(line.description)?.[1];
  const said = opening === undefined ? null : countryOf(opening);
  if (own !== null && said !== null && own !== said && /^\w+ federal (?:body|department)\b/.test(line.description))
    return { line: withoutNamesake(line, opening!), country: said };
  // Chains and brands exist in more countries than the one in their line.
  if (line.file === 'companies') return { line, country: own };
  return { line, country: own ?? said ?? onlyCountry(line.description, countryOf) };
}

function onlyCountry(description: string, countryOf: (name: string | null) => string | null): string | null {
  const named = new Set<string>();
  for (const [, name] of description.matchAll(ENDING)) {
    const country = countryOf(name!);
    if (country !== null) named.add(country);
  }
  return named.size === 1 ? [...named][0]! : null;
}

function withoutNamesake(line: GatheredLine, country: string): GatheredLine {
  const isOwn = (alias: string) => alias.replaceAll('.', '').startsWith(`${country} `);
  return {
    ...line,
    id: `x-${idOf(line.name)}`,
    aliases: [...line.aliases, ...line.weak].filter(isOwn),
    weak: [],
    from: '',
    to: '',
  };
}

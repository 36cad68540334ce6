/** Decides which gathered line is the same entity as a reviewed record, so that the record gets its Wikidata id. */
import type { GatheredLine } from './gathered-line';
import type { ReviewedRecord } from './reviewed-names';

const isItem = (id: string) => /^Q[1-9]\d*$/.test(id);

/** Whether a line with a Wikidata id is the same entity as a reviewed record of the same name. */
export function isSameEntity(line: GatheredLine, record: ReviewedRecord, country: string | null): boolean {
  if (!isItem(line.id) || line.namesake) return false;
  const { description } = line;
  switch (record.kind) {
    case 'country':
    case 'territory':
      return (
        /\b(?:country|republic|kingdom|nation|state|emirate|monarchy|principality|sultanate|territory|island)\b/i.test(
          description,
        ) && !/\b(?:city|U\.?S\.? state|county|river)\b/i.test(description)
      );
    case 'city':
      return (
        !line.shared &&
        record.country === country &&
        /^(?:(?:\w+[ -]){0,3}(?:city|capital|metropolis|municipality|town|settlement|county seat))\b/i.test(
          description,
        ) &&
        !/county seat of, \w+ County, (?!.*United States)/.test(description)
      );
    case 'state':
    case 'province':
      return /\b(?:state|province)\b/i.test(description) && !/\bcity\b/i.test(description);
    case 'political party':
      return /\bparty\b/i.test(description) && record.country === country;
    case 'region':
    case 'continent':
      return /\b(?:region|continent|peninsula|sea|area)\b/i.test(description);
    default:
      return record.type === 'person' ? line.known === record.id : record.type === 'organisation';
  }
}

/**
 * Fills in the fields that `withoutDefaults` left out. A compiled file has only records that passed the schema, so
 * reading it needs no parser; a test compares this with the schema.
 */
import type { Alias, EntityRecord, Estimate, FigureTopic, Note, Role, Source } from '../schema';

type Fields = Record<string, unknown>;

const roleDefaults = {
  office: null,
  of: null,
  body: null,
  party: null,
  constituency: null,
  seenFrom: null,
  asOf: null,
  remark: null,
};
const entityDefaults = {
  kind: null,
  description: null,
  country: null,
  demonyms: [],
  capitalOf: null,
  within: null,
  population: null,
  born: null,
  wikidata: null,
  prominence: 0,
};
const noteDefaults = {
  wordings: [],
  mustSay: [],
  mustNotSay: [],
  countries: [],
  camp: null,
  claimedBy: null,
  claimant: null,
  claimedWhen: null,
  claimedUntil: null,
  finding: null,
  entities: [],
  topics: [],
  checked: null,
  checkAgain: null,
};
const ratingDefaults = { speaker: null, said: null };
const scopeDefaults = { who: null, side: null, since: null, where: null };
const topicDefaults = { entities: [], setting: [], related: [], remark: null };
const estimateDefaults = { remark: null };
const sourceDefaults = { accessed: null, remark: null };

const list = (value: unknown): Fields[] => (Array.isArray(value) ? (value as Fields[]) : []);

export function filledEntity(fields: Fields): EntityRecord {
  const roles = list(fields['roles']).map((role) => ({ ...roleDefaults, ...role }) as Role);
  const aliases = ((fields['aliases'] ?? []) as (string | Alias)[]).map((alias): Alias =>
    typeof alias === 'string' ? { text: alias, needs: 'nothing' } : alias,
  );
  const { description } = fields as { description?: Fields | null };
  return {
    ...entityDefaults,
    ...fields,
    aliases,
    roles,
    description: description ? { asOf: null, ...description } : null,
  } as unknown as EntityRecord;
}

export function filledNote(fields: Fields): Note {
  return {
    ...noteDefaults,
    ...fields,
    ratings: list(fields['ratings']).map((rating) => ({ ...ratingDefaults, ...rating })),
  } as unknown as Note;
}

export function filledTopic(fields: Fields): FigureTopic {
  const estimates = list(fields['estimates']).map((estimate) => {
    const { scope } = estimate as { scope?: Fields | null };
    return {
      ...estimateDefaults,
      ...estimate,
      scope: scope ? { ...scopeDefaults, ...scope } : null,
    } as unknown as Estimate;
  });
  return {
    ...topicDefaults,
    ...fields,
    scope: { ...scopeDefaults, ...(fields['scope'] as Fields) },
    estimates,
  } as unknown as FigureTopic;
}

export function filledSource(fields: Fields): Source {
  return { ...sourceDefaults, ...fields } as unknown as Source;
}

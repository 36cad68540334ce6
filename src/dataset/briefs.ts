/**
 * Briefs: what a mark or a row of a list needs to know of an entity, enough to tell whether its card would say
 * something.
 */
import type { OpenedDataset } from './opened';
import { recordAt } from './record-at';
import { knownRoles, lastBefore } from './roles';
import type { RecordReference } from './facts';
import type { EntityRecord, Role } from './schema';
import { sourceKey } from './source-key';

export interface BriefRole extends Pick<Role, 'title' | 'start' | 'end'> {
  /**
   * Whether the role is of the article's day for certain or possibly, ended before it, or is known from a later day.
   */
  readonly held: 'then' | 'possible' | 'former' | 'later';
}

export interface Brief {
  readonly kind: string | null;
  /** Name of the entity's country, if that is another entity. */
  readonly country: string | null;
  readonly role: BriefRole | null;
  /** The description, if it says more than a kind and a country. */
  readonly description: string | null;
}

/** By `dataset/id`, see `sourceKey`. */
export type Briefs = Readonly<Record<string, Brief>>;

/**
 * Returns the briefs of some entities, decoding each record once. References that no dataset knows are left out.
 * @param on ISO date of the article, or null if the page has none
 */
export function briefsOf(
  datasets: readonly OpenedDataset[],
  references: Iterable<RecordReference>,
  on: string | null,
): Briefs {
  const briefs: Record<string, Brief> = {};
  for (const { dataset: id, id: entity } of references) {
    const key = sourceKey(id, entity);
    if (key in briefs) continue;
    const dataset = datasets.find(({ info }) => info.id === id);
    const number = dataset?.find(entity) ?? -1;
    if (dataset && number >= 0) briefs[key] = briefOf(datasets, dataset, dataset.entity(number), on);
  }
  return briefs;
}

/** The same, with what the lines of the wide tier say: each is read from the package, so not for a whole article. */
export async function briefsWithLines(
  datasets: readonly OpenedDataset[],
  references: readonly RecordReference[],
  on: string | null,
): Promise<Briefs> {
  const briefs: Record<string, Brief> = { ...briefsOf(datasets, references, on) };
  await Promise.all(
    references.map(async ({ dataset: id, id: entity }) => {
      const dataset = datasets.find(({ info }) => info.id === id);
      const number = dataset?.find(entity) ?? -1;
      const brief = briefs[sourceKey(id, entity)];
      if (!dataset?.wide || !brief || number < dataset.wide.first) return;
      const { description } = await dataset.wide.line(number);
      if (description !== '') briefs[sourceKey(id, entity)] = { ...brief, description };
    }),
  );
  return briefs;
}

function briefOf(
  datasets: readonly OpenedDataset[],
  dataset: OpenedDataset,
  record: EntityRecord,
  on: string | null,
): Brief {
  const country = recordAt(datasets, dataset, record.country);
  const description = record.description?.text ?? null;
  return {
    kind: record.kind,
    country: country && country.id !== record.id ? country.name : null,
    role: roleToName(record, on, dataset.info.edition),
    description: description !== null && saysMore(description, record, country) ? description : null,
  };
}

/** Returns the role of the article's day; without one the last role before it, then the first known after it. */
function roleToName(record: EntityRecord, on: string | null, edition: string): BriefRole | null {
  const { then, now, former } = knownRoles(record, on, edition);
  const brief = ({ title, start, end }: Role, held: BriefRole['held']) => ({ title, start, end, held });
  const first = (then ?? now)[0];
  if (first) return brief(first.role, first.held === 'possible' ? 'possible' : 'then');
  const before = on === null ? null : lastBefore(record, on);
  if (before) return brief(before.role, 'former');
  if (now[0]) return brief(now[0].role, 'later');
  return former[0] ? brief(former[0].role, 'former') : null;
}

/** Words that say nothing in a description, besides kind and country. */
const EMPTY_WORDS = new Set(
  'a an and the of in from is was who which that person people man woman country state place organisation organization'.split(
    ' ',
  ),
);

/** Whether a description has a word that is neither the entity's kind nor its country. */
function saysMore(description: string, { kind, type, name }: EntityRecord, country: EntityRecord | null): boolean {
  const known = [kind ?? '', type, name, country?.name ?? '', ...(country?.demonyms ?? [])];
  const told = new Set(known.flatMap(wordsOf));
  return wordsOf(description).some((word) => !told.has(word) && !EMPTY_WORDS.has(word));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

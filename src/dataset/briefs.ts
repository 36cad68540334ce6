/**
 * Briefs: what a mark or a row of a list needs to know of an entity, enough to tell whether its card would say
 * something.
 */
import type { OpenedDataset } from './opened';
import { recordAt } from './record-at';
import { knownRoles, lastBefore } from './roles';
import type { RecordReference } from './facts';
import { saysMore } from './says-more';
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
  /** Whether a line of the wide tier says more, which is read for cards and lists only. */
  readonly isUnread?: boolean | undefined;
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
    if (!dataset || number < 0) continue;
    const isUnread = dataset.wide !== undefined && number >= dataset.wide.first && dataset.wide.tells(number);
    briefs[key] = { ...briefOf(datasets, dataset, dataset.entity(number), on), ...(isUnread ? { isUnread } : {}) };
  }
  return briefs;
}

/** Returns the briefs of some entities with what the lines of the wide tier say, see {@link briefsOf}. */
export async function readBriefsOf(
  datasets: readonly OpenedDataset[],
  references: readonly RecordReference[],
  on: string | null,
): Promise<Briefs> {
  const briefs: Record<string, Brief> = { ...briefsOf(datasets, references, on) };
  const byKey = new Map(references.map((reference) => [sourceKey(reference.dataset, reference.id), reference]));
  await Promise.all(
    [...byKey].map(async ([key, reference]) => {
      const brief = briefs[key];
      if (!brief?.isUnread) return;
      const dataset = datasets.find(({ info }) => info.id === reference.dataset);
      const line = await dataset?.wide?.line(dataset.find(reference.id));
      briefs[key] = { ...brief, description: line?.description ?? null, isUnread: false };
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
    description: description !== null && saysMore(description, knownOf(record, country)) ? description : null,
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

const knownOf = ({ kind, type, name }: EntityRecord, country: EntityRecord | null): readonly string[] => [
  kind ?? '',
  type,
  name,
  country?.name ?? '',
  ...(country?.demonyms ?? []),
];

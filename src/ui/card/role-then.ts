/** An entity's role on the article's day in a few words; an earlier role with its years. */
import { factsOf, type EntityFacts, type Facts, type RecordReference } from '../../dataset/facts';
import type { Role } from '../../dataset/schema';
import type { Translate } from '../text/translate';

export function roleThen(facts: Facts, entity: RecordReference, t: Translate): string | null {
  const known = factsOf(facts.entities, entity);
  return known ? roleThenOf(known, t) : null;
}

export function roleThenOf({ then, before }: EntityFacts, t: Translate): string | null {
  const held = then?.find(({ held: how }) => how !== 'possible')?.role;
  if (held) return held.title;
  return before ? roleWithYears(before.role, t) : null;
}

/** "President 2017–2021", "Mayor until 2019". */
export function roleWithYears({ title, start, end }: Pick<Role, 'title' | 'start' | 'end'>, t: Translate): string {
  const [from, to] = [start?.slice(0, 4), end?.slice(0, 4)];
  if (from && to) return from === to ? `${title} ${from}` : `${title} ${from}–${to}`;
  if (to) return `${title} ${t.dated('role.until', to)}`;
  return from ? `${title} ${t.dated('role.since', from)}` : title;
}

import { officeKinds } from '../kinds';
import { NO_END, type SectionReader } from './layout';
import type { HeldRole, OpenedDataset } from '../opened';
import type { OfficeKind } from '../schema';
import { firstFrom } from '../../text/spans';

/** Returns look-ups of roles that remember their results. */
export function openRoles(sections: SectionReader): Pick<OpenedDataset, 'rolesOf' | 'rolesBy'> {
  const of = sections.signed('roleOf');
  const office = sections.bytes('roleOffice');
  const entity = sections.words('roleEntity');
  const days = sections.signed('roleDays');
  const byEntity = sections.words('roleByEntity');
  const knownOf = new Map<string, readonly HeldRole[]>();
  const knownBy = new Map<number, readonly HeldRole[]>();

  const day = (row: number, which: number) => {
    const value = days[row * 4 + which]!;
    return value === NO_END ? Infinity : value;
  };
  const role = (row: number): HeldRole => ({
    entity: entity[row]!,
    office: officeKinds[office[row]!]!,
    of: of[row]!,
    startEarliest: day(row, 0),
    startLatest: day(row, 1),
    endEarliest: day(row, 2),
    endLatest: day(row, 3),
  });

  return {
    rolesOf(kind: OfficeKind, country: number) {
      const key = `${kind}:${country}`;
      const known = knownOf.get(key);
      if (known) return known;
      const wanted = officeKinds.indexOf(kind);
      const isBefore = (row: number) => of[row]! < country || (of[row] === country && office[row]! < wanted);
      const found: HeldRole[] = [];
      for (let row = firstFrom(of.length, isBefore); of[row] === country && office[row] === wanted; row++)
        found.push(role(row));
      knownOf.set(key, found);
      return found;
    },
    rolesBy(who: number) {
      const known = knownBy.get(who);
      if (known) return known;
      const found: HeldRole[] = [];
      const from = firstFrom(byEntity.length, (at) => entity[byEntity[at]!]! < who);
      for (let at = from; at < byEntity.length && entity[byEntity[at]!] === who; at++) found.push(role(byEntity[at]!));
      knownBy.set(who, found);
      return found;
    },
  };
}

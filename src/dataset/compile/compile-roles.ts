import { NO_END } from '../compiled/layout';
import { roleDays } from '../role-dates';
import type { EntityRecord, OfficeKind } from '../schema';

const asDay = (day: number) => (Number.isFinite(day) ? day : day > 0 ? NO_END : -NO_END);

/** Returns the rows of roles that have an office, sorted by country or organisation, office and first day. */
export function compileRoles(
  entities: readonly EntityRecord[],
  number: (id: string | null) => number,
  offices: readonly OfficeKind[],
) {
  const rows = entities.flatMap((entity, index) =>
    entity.roles.flatMap((role) =>
      role.office === null
        ? []
        : [
            {
              entity: index,
              of: number(role.of),
              office: offices.indexOf(role.office),
              days: roleDays(role),
            },
          ],
    ),
  );
  rows.sort(
    (a, b) => a.of - b.of || a.office - b.office || a.days.startEarliest - b.days.startEarliest || a.entity - b.entity,
  );
  const byEntity = rows
    .map((_, row) => row)
    .sort(
      (a, b) => rows[a]!.entity - rows[b]!.entity || rows[a]!.days.startEarliest - rows[b]!.days.startEarliest || a - b,
    );
  return {
    roleOf: Int32Array.from(rows, ({ of }) => of),
    roleOffice: Uint8Array.from(rows, ({ office }) => office),
    roleEntity: Uint32Array.from(rows, ({ entity }) => entity),
    roleDays: Int32Array.from(
      rows.flatMap(({ days }) => [days.startEarliest, days.startLatest, days.endEarliest, days.endLatest].map(asDay)),
    ),
    roleByEntity: Uint32Array.from(byEntity),
  };
}

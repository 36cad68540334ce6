/** Roles on one day: title, body, and since when. */
import type { RoleOnDay } from '../../dataset/facts';
import type { Role } from '../../dataset/schema';
import { formatDate } from '../text/format';
import type { Translate } from '../text/translate';

export interface RoleLinesProps {
  readonly roles: readonly RoleOnDay[];
  /** Whether to say until when a role without an end is certain. */
  readonly now?: boolean;
  readonly t: Translate;
}

export function RoleLines({ roles, now = false, t }: RoleLinesProps) {
  return (
    <ul class="roles">
      {roles.map(({ role, held, ofName }) => {
        const body = role.body ?? ofName;
        return (
          <li key={`${role.title} ${role.start ?? ''}`}>
            <span class="role-title">{role.title}</span>
            {(role.party ?? role.constituency) !== null && (
              <span class="role-seat">{[role.party, role.constituency].filter(Boolean).join(' · ')}</span>
            )}
            {body !== null && body !== role.title && <span class="role-body">{body}</span>}
            <span class="role-dates">
              {[period(role, now || held === 'last-seen', t), held === 'possible' && t('role.possible')]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** "since 25 January 2025", "2017 – 2024", "as of June 2026". */
function period(role: Role, seen: boolean, t: Translate): string {
  const { start, end, asOf } = role;
  const parts =
    start && end
      ? [`${formatDate(start, t.locale)} – ${formatDate(end, t.locale)}`]
      : start
        ? [t.dated('role.since', start)]
        : end
          ? [t.dated('role.until', end)]
          : [t('role.datesUnknown')];
  if (seen && end === null) parts.push(asOf ? t.dated('role.asOf', asOf) : t('role.asOfUnknown'));
  return parts.join(' · ');
}

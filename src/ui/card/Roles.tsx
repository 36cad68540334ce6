/**
 * Somebody's roles on the article's day and now: once if they are the same, and the role before if there was none on
 * the day.
 */
import type { EntityFacts, RoleOnDay } from '../../dataset/facts';
import type { Reading } from '../annotated-article';
import { formatDate } from '../text/format';
import type { Translate } from '../text/translate';
import { ArticleDay } from '../days/ArticleDay';
import { Field } from './Field';
import { RoleLines } from './RoleLines';

export interface RolesProps {
  readonly known: EntityFacts;
  readonly reading: Reading;
  readonly t: Translate;
}

export function Roles({ known: { hasRoles, then, now, former, before }, reading, t }: RolesProps) {
  if (!hasRoles) return null;
  const { published } = reading.article;
  const day = published ? t('role.onDay', formatDate(published, t.locale)) : t('role.onUnknownDay');
  // Roles of that day are told above; their dates say that they have ended.
  const earlier = former.filter((one) => !then?.some((other) => sameRole(one, other)));
  const today =
    now.length > 0 ? (
      <Field label={t('role.now')} part="role-now">
        <RoleLines roles={now} now t={t} />
      </Field>
    ) : (
      earlier.length > 0 && (
        <Field label={t('role.former')} part="role-former">
          <RoleLines roles={earlier} now t={t} />
        </Field>
      )
    );
  if (reading.wordsAlone || !then) {
    return (
      <>
        {!reading.wordsAlone && <p class="unknown">{t('role.noDate')}</p>}
        {today}
      </>
    );
  }
  if (then.length > 0 && sameRoles(then, now)) {
    return (
      <>
        <Field label={t('role.thenAndNow', published ? formatDate(published, t.locale) : '')} part="role-then">
          <RoleLines roles={now} now t={t} />
        </Field>
        <ArticleDay reading={reading} t={t} />
      </>
    );
  }
  return (
    <>
      {then.length > 0 && (
        <Field label={day} part="role-then">
          <RoleLines roles={then} t={t} />
        </Field>
      )}
      {before && !former.some((one) => sameRole(one, before)) && (
        <Field label={t('role.before')} part="role-before">
          <RoleLines roles={[before]} t={t} />
        </Field>
      )}
      {today}
      {then.length === 0 && !before && !today && <p class="unknown">{t('role.unknownThen')}</p>}
      <ArticleDay reading={reading} t={t} />
    </>
  );
}

function sameRoles(some: readonly RoleOnDay[], others: readonly RoleOnDay[]): boolean {
  return (
    some.length === others.length && some.every((one, index) => one.held === 'yes' && sameRole(one, others[index]!))
  );
}

function sameRole({ role: one }: RoleOnDay, { role: other }: RoleOnDay): boolean {
  return one.title === other.title && one.start === other.start && one.end === other.end;
}

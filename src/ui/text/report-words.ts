/** The words of a report in the interface's language. */
import type { EntityFacts } from '../../dataset/facts';
import type { ReportWords } from '../../export/markdown-words';
import { roleThenOf } from '../card/role-then';
import { formatDate } from './format';
import type { Translate } from './translate';

export function reportWords(t: Translate): ReportWords {
  const role = (facts: EntityFacts) => roleOf(facts, t);
  return {
    role,
    language: t.locale,
    evidence: (evidence) => t(`evidence.${evidence}`),
    attribution: (state) => t(`attribution.${state}`),
    claims: t('settings.claims'),
    statements: t('settings.statements'),
    names: t('settings.names'),
    sources: t('card.sources'),
    caveat: t('claim.caveat'),
    notExamined: t('evidence.not-examined'),
    notExaminedCount: (claims) => t.count('page.notExamined', claims),
    named: ({ name, type, times, facts, introduction }) =>
      [
        name,
        facts ? (role(facts) ?? t(`entity.${type}`)) : `${t(`entity.${type}`)}, ${t('page.noRecord')}`,
        facts ? null : introduction,
        times > 1 ? t.count('popup.times', times) : null,
      ]
        .filter(Boolean)
        .join(' · '),
    coverage: (noted, claims) =>
      claims === 0 ? t('popup.coverageNone') : t.count('popup.coverage', claims, noted, claims - noted),
    edition: (title, edition) => t.dated('popup.edition', edition, title),
    date: (date) => formatDate(date, t.locale),
  };
}

/** A role on the article's day, else the description, else kind and country. */
function roleOf(facts: EntityFacts, t: Translate): string | null {
  const { description, kind, country } = facts;
  return roleThenOf(facts, t) ?? description?.text ?? ([kind, country].filter(Boolean).join(' · ') || null);
}

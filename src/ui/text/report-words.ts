/** The words of a report in the interface's language. */
import type { ReportWords } from '../../export/markdown-words';
import { formatDate } from './format';
import type { Translate } from './translate';

export function reportWords(t: Translate): ReportWords {
  return {
    language: t.locale,
    evidence: (evidence) => t(`evidence.${evidence}`),
    attribution: (state) => t(`attribution.${state}`),
    claims: t('settings.claims'),
    statements: t('settings.statements'),
    names: t('settings.names'),
    sources: t('card.sources'),
    caveat: t('claim.caveat'),
    notExamined: t('evidence.not-examined'),
    coverage: (noted, claims) =>
      claims === 0 ? t('popup.coverageNone') : t.count('popup.coverage', claims, noted, claims - noted),
    edition: (title, edition) => t.dated('popup.edition', edition, title),
    date: (date) => formatDate(date, t.locale),
  };
}

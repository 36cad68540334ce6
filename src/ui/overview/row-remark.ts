/** What stands below a row's words, and what the filter finds beside them. */
import type { Translate } from '../text/translate';
import type { Row } from './overview-model';

export function rowRemark(row: Row, t: Translate): string {
  const { kind } = row.subject;
  if (kind === 'mention')
    return [row.type && t(`entity.${row.type}`), t.count('popup.times', row.places.length)].filter(Boolean).join(' · ');
  const word = row.word && t('popup.word', row.word);
  if (kind === 'statement') return [row.speaker ?? t('popup.speakerUnclear'), word].filter(Boolean).join(' · ');
  const state = row.noted ? t('popup.noted') : t('popup.notExamined');
  return [row.speaker ?? t('popup.ownVoice'), word, state, row.caveat && t('popup.caveat')].filter(Boolean).join(' · ');
}

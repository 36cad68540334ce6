/** The line below a row's words, which the filter searches too. */
import type { Translate } from '../text/translate';
import { briefWords } from './brief-words';
import type { Row } from './overview-model';

/** Returns the speaker of a row and what is known of them, or a name's type and number of mentions. */
export function rowRemark(row: Row, t: Translate): string {
  const { kind } = row.subject;
  if (row.remark !== undefined) return row.remark;
  if (kind === 'mention')
    return [briefWords(row.brief, t) ?? row.introduction ?? (row.type && t(`entity.${row.type}`)), times(row, t)]
      .filter(Boolean)
      .join(' · ');
  const word = row.word && t('popup.word', row.word);
  if (kind === 'statement') return [whose(row, t), word].filter(Boolean).join(' · ');
  const state = row.noted ? t('popup.noted') : t('popup.notExamined');
  return [whose(row, t), word, state, row.caveat && t('popup.caveat')].filter(Boolean).join(' · ');
}

function whose({ voice, speaker }: Row, t: Translate): string {
  if (voice === 'own') return t('popup.ownVoice');
  if (speaker === null || voice === 'unclear') return t('popup.speakerUnclear');
  return voice === 'named' ? speaker : t('popup.speakerUnnamed', speaker);
}

/** Nothing for a single mention. */
function times({ places }: Row, t: Translate): string | null {
  return places.length > 1 ? t.count('popup.times', places.length) : null;
}

/** Why a pronoun means this speaker, or whom an unclear one may mean, so that the reader can judge. */
import type { Speaker } from '../../core/annotations';
import { wordsAt, type Reading } from '../annotated-article';
import type { Translate } from '../text/translate';

export interface SpeakerReasonProps {
  readonly reading: Reading;
  readonly speaker: Speaker;
  readonly t: Translate;
}

export function SpeakerReason({ reading, speaker, t }: SpeakerReasonProps) {
  const { reason, possible } = speaker;
  const pronoun = wordsAt(reading, speaker);
  if (reason) return <span class="chain-note">{t(`why.${reason.kind}`, pronoun, wordsAt(reading, reason.at))}</span>;
  const names = possible.flatMap((index) => {
    const mention = reading.annotations.mentions[index];
    return mention ? [mention.entity?.name ?? wordsAt(reading, mention)] : [];
  });
  if (names.length === 0) return null;
  return <span class="chain-note">{t('chain.possible', pronoun, names.join(' / '))}</span>;
}

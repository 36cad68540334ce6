/** Names a subject in a few words, for a button or a row of a list. */
import type { Subject } from '../../core/annotations';
import { statementWords, wordsAt, type Reading } from '../annotated-article';
import { shorten } from '../text/format';
import type { Translate } from '../text/translate';

const longest = 28;

export function subjectTitle(reading: Reading, { kind, index }: Subject, t: Translate): string {
  const { mentions, statements, claims, told } = reading.annotations;
  const mention = kind === 'mention' ? mentions[index] : undefined;
  if (mention) return mention.entity?.name ?? shorten(wordsAt(reading, mention), longest);
  const statement = kind === 'statement' ? statements[index] : undefined;
  if (statement) {
    return t('card.statementBy', statement.speaker?.name ?? shorten(statementWords(reading, statement), longest));
  }
  const number = kind === 'number' ? told[index] : undefined;
  if (number) return shorten(wordsAt(reading, number), longest);
  const claim = kind === 'claim' ? claims[index] : undefined;
  return claim ? t('card.claimTitle', shorten(wordsAt(reading, claim), longest)) : '';
}

/** The attribution of a claim in a few lines: who, as told by whom, through which channel. */
import type { Statement } from '../../core/annotations';
import type { Facts } from '../../dataset/facts';
import { wordsAt, type Reading } from '../annotated-article';
import type { Translate } from '../text/translate';
import { statementChain } from './attribution-chain';
import { channelWords } from './channel-words';
import { roleThen } from './role-then';

export interface WhoseWordProps {
  readonly reading: Reading;
  readonly statement: number;
  readonly facts: Facts;
  readonly t: Translate;
}

export function WhoseWord({ reading, statement, facts, t }: WhoseWordProps) {
  const [inner, ...outer] = statementChain(reading, statement).map((link) => link.statement);
  if (!inner) return null;
  const role = inner.speaker?.entity ? roleThen(facts, inner.speaker.entity) : null;
  const channel = [inner, ...outer].find((told) => told.channel)?.channel ?? null;
  const outlet = reading.article.outlet;
  return (
    <div class="whose">
      <p>
        <strong>{nameOf(reading, inner, t)}</strong>
        {role && <span class="whose-role">{role}</span>}
      </p>
      {outer.map((told) => (
        <p key={told.start}>
          {t('chain.toldBy')} <strong>{nameOf(reading, told, t)}</strong>
        </p>
      ))}
      <p class={channel ? undefined : 'unknown'}>
        {channel ? channelWords(channel, t) : t('attribution.no-channel')}
        {outlet !== null && <span class="whose-outlet">{t('attribution.outlet', outlet)}</span>}
      </p>
    </div>
  );
}

function nameOf(reading: Reading, { speaker }: Statement, t: Translate): string {
  if (!speaker) return t('chain.noSpeaker');
  return speaker.entity?.name ?? speaker.name ?? wordsAt(reading, speaker);
}

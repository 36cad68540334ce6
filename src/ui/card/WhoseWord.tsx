/** The attribution of a claim in two lines: who in which role, told by whom; through which channel, in which outlet. */
import type { Statement } from '../../core/annotations';
import type { Facts } from '../../dataset/facts';
import { wordsAt, type Reading } from '../annotated-article';
import type { Translate } from '../text/translate';
import { statementChain } from './attribution-chain';
import { channelWords } from './channel-words';
import { Outlet } from './Outlet';
import { roleThen } from './role-then';
import { sameSpeaker } from './same-speaker';
import { SpeakerName } from './SpeakerName';

export interface WhoseWordProps {
  readonly reading: Reading;
  readonly statement: number;
  readonly facts: Facts;
  readonly t: Translate;
}

export function WhoseWord({ reading, statement, facts, t }: WhoseWordProps) {
  const [inner, ...outer] = statementChain(reading, statement).map((link) => link.statement);
  if (!inner) return null;
  const others = outer.filter((told, depth) => !sameSpeaker(reading, told, outer[depth - 1] ?? inner));
  const role = inner.speaker?.entity ? roleThen(facts, inner.speaker.entity, t) : null;
  const channel = [inner, ...outer].find((told) => told.channel)?.channel ?? null;
  const name = (told: Statement) =>
    told.speaker ? <SpeakerName reading={reading} speaker={told.speaker} /> : <strong>{t('chain.noSpeaker')}</strong>;
  return (
    <div class="whose">
      <p class="whose-name">
        {name(inner)}
        {role && <span class="whose-role">{role}</span>}
        {others.map((told) => (
          <span key={told.start} class="whose-teller">
            {t('chain.toldBy')} {name(told)}
          </span>
        ))}
      </p>
      <div class="whose-way">
        <span class="whose-channel">
          {channel ? channelWords(channel, t) : t('attribution.no-channel')}
          {channel?.via === null && (
            <>
              {' '}
              <q class="words">{wordsAt(reading, channel)}</q>
            </>
          )}
        </span>
        <Outlet reading={reading} facts={facts} t={t} />
      </div>
    </div>
  );
}

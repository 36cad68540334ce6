/**
 * The attribution chain: speaker → verb → channel → this outlet, one row each. A missing link is drawn empty, so that
 * the reader sees that it is missing.
 */
import type { ComponentChildren } from 'preact';
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
import { SpeakerReason } from './SpeakerReason';

export interface ChainProps {
  readonly reading: Reading;
  readonly statement: number;
  readonly facts: Facts;
  readonly t: Translate;
}

export function Chain({ reading, statement, facts, t }: ChainProps) {
  const links = statementChain(reading, statement);
  return (
    <ol class="chain">
      {links.flatMap(({ index, statement: told }, depth) => [
        // Somebody who tells what they said themselves is one speaker.
        ...(depth > 0 && sameSpeaker(reading, told, links[depth - 1]!.statement)
          ? []
          : [
              <SpeakerLink
                key={`${index} speaker`}
                reading={reading}
                told={told}
                facts={facts}
                nested={depth > 0}
                t={t}
              />,
            ]),
        <ChainRow key={`${index} verb`} label={t('chain.verb')} empty={told.cue === null}>
          {told.cue ? <q class="words">{wordsAt(reading, told.cue)}</q> : t('chain.noVerb')}
        </ChainRow>,
        // Only the outermost report has a channel to the outlet; an inner one may have none.
        ...(told.channel || depth === links.length - 1
          ? [<ChannelLink key={`${index} channel`} reading={reading} told={told} t={t} />]
          : []),
      ])}
      {!reading.wordsAlone && (
        <ChainRow label={t('chain.outlet')} empty={reading.article.outlet === null && !facts.outlet}>
          <Outlet reading={reading} facts={facts} named t={t} />
        </ChainRow>
      )}
    </ol>
  );
}

interface ChainRowProps {
  readonly label: string;
  readonly empty: boolean;
  readonly children: ComponentChildren;
}

function ChainRow({ label, empty, children }: ChainRowProps) {
  return (
    <li class={empty ? 'chain-row is-empty' : 'chain-row'}>
      <span class="chain-label">{label}</span>
      <span class="chain-value">{children}</span>
    </li>
  );
}

interface LinkProps {
  readonly reading: Reading;
  readonly told: Statement;
  readonly t: Translate;
}

interface SpeakerLinkProps extends LinkProps, Pick<ChainProps, 'facts'> {
  readonly nested: boolean;
}

function SpeakerLink({ reading, told, facts, nested, t }: SpeakerLinkProps) {
  const { speaker } = told;
  const label = nested ? t('chain.toldBy') : t('chain.speaker');
  if (!speaker)
    return (
      <ChainRow label={label} empty>
        {t('chain.noSpeaker')}
      </ChainRow>
    );
  const role = speaker.entity ? roleThen(facts, speaker.entity, t) : null;
  return (
    <ChainRow label={label} empty={false}>
      <SpeakerName reading={reading} speaker={speaker} />
      {told.voice !== 'named' && (
        <span class="chain-note">{t(told.voice === 'unnamed' ? 'chain.unnamed' : 'attribution.unclear')}</span>
      )}
      {role && <span class="chain-note">{role}</span>}
      <SpeakerReason reading={reading} speaker={speaker} t={t} />
    </ChainRow>
  );
}

function ChannelLink({ reading, told: { channel }, t }: LinkProps) {
  if (!channel)
    return (
      <ChainRow label={t('chain.channel')} empty>
        {t('chain.noChannel')}
      </ChainRow>
    );
  return (
    <ChainRow label={t('chain.channel')} empty={false}>
      {channelWords(channel, t)}
      <span class="chain-note">
        <q class="words">{wordsAt(reading, channel)}</q>
      </span>
    </ChainRow>
  );
}

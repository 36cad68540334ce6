/** A channel in words: "Social-media post on Truth Social". */
import type { Channel } from '../../core/annotations';
import type { Translate } from '../text/translate';

export function channelWords({ type, via }: Channel, t: Translate): string {
  const words = t(`channel.${type}`);
  return via === null ? words : t('chain.via', words, via);
}

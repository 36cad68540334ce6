/** Who gets how many quoted or reported words: a bar for each speaker. */
import type { Translate } from '../text/translate';
import type { Voice } from './overview-model';

/** More bars than this are no overview. */
const mostVoices = 8;

export function Voices({ voices, t }: { readonly voices: readonly Voice[]; readonly t: Translate }) {
  if (voices.length === 0) return <p class="unknown">{t('popup.nothing')}</p>;
  return (
    <div class="voices">
      <p class="hint">{t('popup.voicesHint')}</p>
      <ul>
        {voices.slice(0, mostVoices).map(({ name, words, share }) => (
          <li class="voice" key={name ?? ''}>
            <span class={name === null ? 'voice-name unknown' : 'voice-name'}>{name ?? t('popup.speakerUnclear')}</span>
            <span class="voice-track" aria-hidden="true">
              <span class={name === null ? 'voice-bar is-unclear' : 'voice-bar'} style={{ width: `${Math.max(2, share * 100)}%` }} />
            </span>
            <span class="voice-words">{t.count('popup.words', words)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

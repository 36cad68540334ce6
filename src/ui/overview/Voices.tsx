/**
 * Shows how many quoted or reported words each speaker has: a bar for each, which opens the list of their statements.
 */
import type { Translate } from '../text/translate';
import { briefWords } from './brief-words';
import type { Voice } from './overview-model';

export interface VoicesProps {
  readonly voices: readonly Voice[];
  /** Number of statements, and of those by people without a name. */
  readonly statements: number;
  readonly unnamed: number;
  readonly t: Translate;
  /** @param name as in the list of statements */
  onChoose(name: string): void;
}

export function Voices({ voices, statements, unnamed, t, onChoose }: VoicesProps) {
  if (voices.length === 0)
    return (
      <p class="unknown" role="status">
        {t('popup.nothing')}
      </p>
    );
  return (
    <div class="voices">
      <p class="hint">
        {t('popup.voicesHint')}
        {unnamed > 0 && <>. {t.count('popup.withoutName', statements, unnamed)}.</>}
      </p>
      <ul>
        {voices.map((voice) => {
          const { brief, introduction } = voice;
          // The article's own introduction goes before a mere kind and country.
          const role = (!brief?.role && !brief?.description && introduction) || briefWords(brief, t);
          const name = voice.name ?? t(voice.voice === 'unnamed' ? 'popup.unnamed' : 'popup.speakerUnclear');
          return (
            <li key={`${voice.voice} ${name}`}>
              <button type="button" class="voice" title={t('popup.showVoice', name)} onClick={() => onChoose(name)}>
                <span class={voice.name === null ? 'voice-name unknown' : 'voice-name'}>{name}</span>
                {role && <span class="voice-role">{role}</span>}
                <span class="voice-words">{t.count('popup.words', voice.words)}</span>
                <span class="voice-track" aria-hidden="true">
                  <span
                    class={voice.name === null ? 'voice-bar is-unclear' : 'voice-bar'}
                    style={{ width: `${Math.max(1, voice.share * 100)}%` }}
                  />
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

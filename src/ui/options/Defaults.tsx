/** Resets all settings to those of a fresh install, after asking. */
import { useState } from 'preact/hooks';
import type { Translate } from '../text/translate';

export interface DefaultsProps {
  readonly t: Translate;
  onReset(): void;
}

export function Defaults({ t, onReset }: DefaultsProps) {
  const [isAsking, setAsking] = useState(false);
  return (
    <section class="defaults">
      <h2>{t('options.defaults')}</h2>
      <p class="hint">{t('options.defaultsText')}</p>
      <p class="actions">
        {isAsking ? (
          <>
            <button
              type="button"
              class="button"
              name="reset-now"
              onClick={() => {
                setAsking(false);
                onReset();
              }}
            >
              {t('options.defaultsNow')}
            </button>
            <button type="button" class="button" name="reset-not" onClick={() => setAsking(false)}>
              {t('options.defaultsNot')}
            </button>
          </>
        ) : (
          <button type="button" class="button" name="reset" onClick={() => setAsking(true)}>
            {t('options.defaultsAsk')}
          </button>
        )}
      </p>
    </section>
  );
}

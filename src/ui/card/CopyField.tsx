/** Copies a card as a citation, and says on screen and to screen readers what was copied. */
import type { Translate } from '../text/translate';
import { citationFormats } from './cite';

export function CopyField({ t }: { t: Translate }) {
  return (
    <div class="copy" role="group" aria-label={t('copy.title')}>
      {citationFormats.map((format) => (
        <button key={format} type="button" class="copy-as" data-act="copy" data-format={format}>
          {t(`copy.${format}`)}
        </button>
      ))}
      <span class="copied" role="status" />
    </div>
  );
}

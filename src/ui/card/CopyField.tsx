/** Takes what a card shows away, as a citation. What was copied is said, to the eye and to a screen reader. */
import type { Translate } from '../text/translate';
import type { CitationFormat } from './cite';

export interface CopyFieldProps {
  readonly copied: CitationFormat | 'failed' | null;
  readonly t: Translate;
  onCopy(format: CitationFormat): void;
}

const formats: readonly CitationFormat[] = ['text', 'markdown', 'link'];

export function CopyField({ copied, t, onCopy }: CopyFieldProps) {
  return (
    <div class="copy" role="group" aria-label={t('copy.title')}>
      {formats.map((format) => (
        <button key={format} type="button" class="copy-as" onClick={() => onCopy(format)}>
          {t(`copy.${format}`)}
        </button>
      ))}
      <span class="copied" role="status">
        {copied && (copied === 'failed' ? t('copy.failed') : t('copy.done', t(`copy.${copied}`)))}
      </span>
    </div>
  );
}

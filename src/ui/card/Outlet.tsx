/** The outlet that tells it, and what is known about the outlet, folded behind its name. */
import type { Facts } from '../../dataset/facts';
import type { OutletFacts } from '../../dataset/outlets';
import type { Reading } from '../annotated-article';
import { formatDate } from '../text/format';
import type { Translate } from '../text/translate';

export interface OutletProps {
  readonly reading: Reading;
  readonly facts: Facts;
  /** Whether the line already says "told by". */
  readonly named?: boolean;
  readonly t: Translate;
}

export function Outlet({ reading, facts: { outlet }, named = false, t }: OutletProps) {
  if (reading.wordsAlone) return null;
  const name = reading.article.outlet ?? outlet?.name ?? null;
  const words = name === null ? t('chain.noOutlet') : named ? name : t('attribution.outlet', name);
  if (!outlet) return <span class="outlet-name">{words}</span>;
  return (
    <details class="outlet" data-part="outlet">
      <summary>{words}</summary>
      <OutletLines outlet={outlet} t={t} />
    </details>
  );
}

/** Name, country and kind of an outlet, with source and date. */
export function OutletLines({ outlet, t }: { outlet: OutletFacts; t: Translate }) {
  const { name, country, kind, source } = outlet;
  return (
    <p class="outlet-lines">
      <strong>{name}</strong>
      {[country, t(`outlet.${kind}`)].filter(Boolean).map((part) => ` · ${part}`)}
      <br />
      <span class="outlet-source">
        {t('outlet.listed', source.publisher, formatDate(source.published, t.locale))}{' '}
        <a href={source.url} target="_blank" rel="noopener noreferrer">
          {t('outlet.source')}
        </a>
      </span>
    </p>
  );
}

/** The article at a glance: who publishes it and when, who speaks, and which claims have a note. */
import { useState } from 'preact/hooks';
import type { OutletFacts } from '../../dataset/outlets';
import type { Reading } from '../annotated-article';
import { TwoDays } from '../days/ArticleDay';
import { OutletLines } from '../card/Outlet';
import { formatDate } from '../text/format';
import type { Translate } from '../text/translate';
import type { Overview, Row } from './overview-model';
import { Rows } from './Rows';

/** Number of notes shown before the reader asks for all: the lists below need the room. */
const FIRST_NOTES = 1;

export interface GlanceProps {
  readonly reading: Reading;
  readonly overview: Overview;
  readonly outlet: OutletFacts | null;
  readonly t: Translate;
  onChoose(row: Row): void;
}

export function Glance({ reading, overview, outlet, t, onChoose }: GlanceProps) {
  const [showsAll, setShowsAll] = useState(false);
  const { claims, noted, voices, statements, unnamed } = overview;
  const { article, beyond = 0, isPreview = false } = reading;
  const named = voices.filter(({ name }) => name !== null);
  const name = article.outlet ?? outlet?.name;
  const day = article.published && formatDate(article.published, t.locale);
  return (
    <section class="glance">
      {name && outlet ? (
        <details class="outlet" data-part="outlet">
          <summary>{[name, day].filter(Boolean).join(' · ')}</summary>
          <OutletLines outlet={outlet} t={t} />
        </details>
      ) : (
        <p class="glance-line">{[name, day].filter(Boolean).join(' · ')}</p>
      )}
      <TwoDays reading={reading} t={t} />
      {isPreview && (
        <p class="hint" data-part="preview">
          {t('popup.preview')}
        </p>
      )}
      {named.length > 0 && (
        <p class="glance-line">
          {t.count(
            'popup.voiceCount',
            named.length,
            named.filter(({ brief, introduction }) => brief?.role || introduction).length,
          )}
          {unnamed > 0 && <>; {t.count('popup.withoutName', statements.length, unnamed)}</>}
        </p>
      )}
      {noted > 0 ? (
        <>
          <div class="glance-head">
            <h2 class="glance-title">{t.count('popup.notes', noted)}</h2>
            {noted > FIRST_NOTES && (
              <button type="button" class="link" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
                {t(showsAll ? 'popup.fewerNotes' : 'popup.allNotes')}
              </button>
            )}
          </div>
          <Rows
            rows={claims.filter((row) => row.noted).slice(0, showsAll ? noted : FIRST_NOTES)}
            language={article.language ?? 'en'}
            view={null}
            t={t}
            onChoose={onChoose}
          />
          <p class="hint">{t('popup.unmarked')}</p>
        </>
      ) : (
        <p class="hint">{claims.length > 0 ? t.count('popup.noNote', claims.length) : t('popup.coverageNone')}</p>
      )}
      {beyond > 0 && <p class="hint">{t('popup.beyond', beyond)}</p>}
    </section>
  );
}

/**
 * The days that an article names, on a line, earliest first: each with the article's words, its sentence and a button
 * to its place. It is a list, so that it reads the same without the line; arrow keys move through it.
 */
import type { Span } from '../../text/article';
import { wordsAt, type Reading } from '../annotated-article';
import { shorten } from '../text/format';
import { sentenceAround } from '../text/sentence-around';
import type { Translate } from '../text/translate';
import { momentWords } from './moment-words';
import type { Moment } from './timeline-model';

const longestSentence = 120;

export interface TimelineProps {
  readonly reading: Reading;
  readonly moments: readonly Moment[];
  readonly t: Translate;
  onJump(span: Span): void;
}

export function Timeline({ reading, moments, t, onJump }: TimelineProps) {
  if (moments.length === 0)
    return (
      <p class="unknown" role="status">
        {t('days.none')}
      </p>
    );
  return (
    <ol class="timeline" aria-label={t('days.label')} onKeyDown={moveFocus}>
      {moments.map((moment) => (
        <li
          key={`${moment.date} ${moment.until ?? ''}`}
          class={['moment', moment.isArticle && 'is-article', moment.opensYear && 'opens-year']
            .filter(Boolean)
            .join(' ')}
        >
          <time dateTime={moment.date}>{momentWords(moment, t.locale)}</time>
          {moment.isArticle && <span class="row-more"> {t('days.article')}</span>}
          {moment.places.map((place) => (
            <Place key={place.start} reading={reading} place={place} t={t} onJump={onJump} />
          ))}
        </li>
      ))}
    </ol>
  );
}

interface PlaceProps extends Pick<TimelineProps, 'reading' | 't' | 'onJump'> {
  readonly place: Moment['places'][number];
}

function Place({ reading, place, t, onJump }: PlaceProps) {
  return (
    <button type="button" class="place" title={t('popup.showAll')} onClick={() => onJump(place)}>
      {place.relative && <q class="words">{wordsAt(reading, place)}</q>}{' '}
      <span class="row-more" lang={reading.article.language ?? 'en'}>
        {shorten(sentenceAround(reading.article, place), longestSentence)}
      </span>
    </button>
  );
}

/** Moves the focus with arrow keys, Home and End, as in the tabs. */
function moveFocus(event: KeyboardEvent): void {
  const list = event.currentTarget as HTMLElement;
  const places = [...list.querySelectorAll<HTMLButtonElement>('button.place')];
  const at = places.indexOf(document.activeElement as HTMLButtonElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: places.length - 1 }[event.key];
  const place = next === undefined ? undefined : places[next];
  if (!place) return;
  event.preventDefault();
  place.focus();
}

/** Claims, statements and names as lists with one filter; every row jumps to its place. */
import { useState } from 'preact/hooks';
import type { Span } from '../../core/article';
import { shorten } from '../text/format';
import type { Translate } from '../text/translate';
import type { Overview, Row } from './overview-model';

const kinds = ['claims', 'statements', 'names'] as const;
type Kind = (typeof kinds)[number];

/** Fewer rows than this need no filter. */
const filterFrom = 8;
const longestRow = 130;

export interface ListsProps {
  readonly overview: Overview;
  readonly t: Translate;
  onJump(span: Span): void;
}

export function Lists({ overview, t, onJump }: ListsProps) {
  const [kind, setKind] = useState<Kind>('claims');
  const [filter, setFilter] = useState('');
  const needle = filter.trim().toLowerCase();
  const rows = overview[kind].filter(
    ({ words, speaker }) => words.toLowerCase().includes(needle) || (speaker?.toLowerCase().includes(needle) ?? false),
  );
  const chooseByKey = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const next = kinds[(kinds.indexOf(kind) + step + kinds.length) % kinds.length] ?? 'claims';
    setKind(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <section class="lists">
      <div class="tabs" role="tablist" onKeyDown={chooseByKey}>
        {kinds.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            class={`tab is-${name}`}
            aria-selected={name === kind}
            aria-controls="list"
            tabIndex={name === kind ? 0 : -1}
            onClick={() => setKind(name)}
          >
            <span class="tab-count">{overview[name].length}</span> {t(`popup.${name}`)}
          </button>
        ))}
      </div>
      {overview[kind].length >= filterFrom && (
        <input
          class="filter"
          type="search"
          value={filter}
          placeholder={t('popup.filter')}
          aria-label={t('popup.filter')}
          onInput={(event) => setFilter(event.currentTarget.value)}
        />
      )}
      <div role="tabpanel" id="list" aria-labelledby={`tab-${kind}`}>
        {rows.length === 0 && (
          <p class="unknown">{overview[kind].length === 0 ? t('popup.nothing') : t('popup.nothingFiltered')}</p>
        )}
        <ul class="rows">
          {rows.map((row) => (
            <li key={row.subject.index}>
              <button type="button" class="row" onClick={() => onJump(row.span)}>
                <span class={kind === 'names' ? 'row-name' : 'row-words'}>{shorten(row.words, longestRow)}</span>
                <span class="row-more">{more(kind, row, t)}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

/** What stands below a row's words. */
function more(kind: Kind, row: Row, t: Translate): string {
  if (kind === 'names') return row.times > 1 ? `× ${row.times}` : '';
  if (kind === 'statements') return row.speaker ?? t('popup.speakerUnclear');
  const state = row.noted ? t('popup.noted') : t('popup.notExamined');
  return [row.speaker ?? t('popup.ownVoice'), state, row.caveat && t('popup.caveat')].filter(Boolean).join(' · ');
}

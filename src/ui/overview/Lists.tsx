/** Claims, statements and names as lists with one filter, every row jumping to its place; and the voices. */
import { useState } from 'preact/hooks';
import type { Span } from '../../core/article';
import { shorten } from '../text/format';
import type { Translate } from '../text/translate';
import type { Overview, Row } from './overview-model';
import { Voices } from './Voices';

const lists = ['claims', 'statements', 'names'] as const;
type List = (typeof lists)[number];
const tabs = [...lists, 'voices'] as const;
type Tab = (typeof tabs)[number];

/** Fewer rows than this need no filter. */
const filterFrom = 8;
const longestRow = 130;

export interface ListsProps {
  readonly overview: Overview;
  readonly t: Translate;
  onJump(span: Span): void;
}

export function Lists({ overview, t, onJump }: ListsProps) {
  const [tab, setTab] = useState<Tab>('claims');
  const chooseByKey = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length] ?? 'claims';
    setTab(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <section class="lists">
      <div class="tabs" role="tablist" onKeyDown={chooseByKey}>
        {tabs.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            class={`tab is-${name}`}
            aria-selected={name === tab}
            aria-controls="list"
            tabIndex={name === tab ? 0 : -1}
            onClick={() => setTab(name)}
          >
            {name !== 'voices' && <span class="tab-count">{overview[name].length}</span>} {t(`popup.${name}`)}
          </button>
        ))}
      </div>
      <div class="panel" role="tabpanel" id="list" aria-labelledby={`tab-${tab}`}>
        {tab === 'voices'
          ? <Voices voices={overview.voices} t={t} />
          : <List key={tab} list={tab} rows={overview[tab]} t={t} onJump={onJump} />}
      </div>
    </section>
  );
}

interface ListProps {
  readonly list: List;
  readonly rows: readonly Row[];
  readonly t: Translate;
  onJump(span: Span): void;
}

function List({ list, rows, t, onJump }: ListProps) {
  const [filter, setFilter] = useState('');
  const needle = filter.trim().toLowerCase();
  const shown = rows.filter(
    ({ words, speaker }) => words.toLowerCase().includes(needle) || (speaker?.toLowerCase().includes(needle) ?? false),
  );
  return (
    <>
      {rows.length >= filterFrom && (
        <input
          class="filter"
          type="search"
          value={filter}
          placeholder={t('popup.filter')}
          aria-label={t('popup.filter')}
          onInput={(event) => setFilter(event.currentTarget.value)}
        />
      )}
      {shown.length === 0 && <p class="unknown">{rows.length === 0 ? t('popup.nothing') : t('popup.nothingFiltered')}</p>}
      <ul class="rows">
        {shown.map((row) => (
          <li key={row.subject.index}>
            <button type="button" class="row" onClick={() => onJump(row.span)}>
              <span class={list === 'names' ? 'row-name' : 'row-words'}>{shorten(row.words, longestRow)}</span>
              <span class="row-more">{more(list, row, t)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What stands below a row's words. */
function more(list: List, row: Row, t: Translate): string {
  if (list === 'names') return row.times > 1 ? `× ${row.times}` : '';
  if (list === 'statements') return row.speaker ?? t('popup.speakerUnclear');
  const state = row.noted ? t('popup.noted') : t('popup.notExamined');
  return [row.speaker ?? t('popup.ownVoice'), state, row.caveat && t('popup.caveat')].filter(Boolean).join(' · ');
}

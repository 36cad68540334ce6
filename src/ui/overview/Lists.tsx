/**
 * Claims, statements and names as lists with one filter; also voices, numbers, days and links. Empty lists are left
 * out.
 */
import { isKindOfMark } from '../../setting-values';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Span } from '../../text/article';
import type { Subject } from '../../core/annotations';
import type { Reading } from '../annotated-article';
import type { Translate } from '../text/translate';
import { Timeline } from '../days/Timeline';
import { Numbers } from '../numbers/Numbers';
import { filterRows } from './filter-rows';
import type { Overview, Row } from './overview-model';
import { Links } from './Links';
import { Rows } from './Rows';
import { Tabs } from './Tabs';
import { Voices } from './Voices';

/** Order of the tabs: names, voices, statements, claims, then the rest. */
const tabs = ['names', 'voices', 'statements', 'claims', 'numbers', 'days', 'links'] as const;
type Tab = (typeof tabs)[number];
/** As many rows are seen at once and need no filter. */
const SHORT_LIST = 5;

export interface ListsProps {
  readonly overview: Overview;
  readonly reading: Reading;
  readonly language: string;
  /** See {@link Rows}. */
  readonly view: Span | null;
  readonly opened?: Subject | null;
  readonly t: Translate;
  onChoose(row: Row): void;
  onJump(span: Span): void;
  detail?(row: Row): ComponentChildren;
}

export function Lists({ overview, reading, onJump, t, ...rowsProps }: ListsProps) {
  const filled = tabs.filter((name) => overview[name].length > 0);
  const [chosen, setTab] = useState<Tab | null>(null);
  const [filter, setFilter] = useState('');
  const showVoice = (name: string) => {
    setFilter(name);
    setTab('statements');
  };
  // A list may have become empty, as that of the numbers by a setting.
  const tab = filled.find((name) => name === chosen) ?? filled[0];
  if (tab === undefined) return null;
  return (
    <section class="lists">
      <Tabs<Tab>
        label={t('popup.lists')}
        tabs={filled.map((name) => ({
          name,
          count: overview[name].length,
          words: t(isKindOfMark(name) ? `settings.${name}` : `popup.${name}`),
        }))}
        selected={tab}
        panel="list"
        onSelect={setTab}
      />
      <div class="panel" role="tabpanel" id="list" aria-labelledby={`tab-${tab}`} tabIndex={-1}>
        {tab === 'voices' ? (
          <Voices
            voices={overview.voices}
            statements={overview.statements.length}
            unnamed={overview.unnamed}
            t={t}
            onChoose={showVoice}
          />
        ) : tab === 'numbers' ? (
          <Numbers
            reading={reading}
            rows={overview.numbers}
            opens={rowsProps.opened !== undefined}
            t={t}
            onJump={onJump}
          />
        ) : tab === 'days' ? (
          <Timeline reading={reading} moments={overview.days} t={t} onJump={onJump} />
        ) : tab === 'links' ? (
          <Links reading={reading} links={overview.links} t={t} onJump={onJump} />
        ) : (
          <Filtered rows={overview[tab]} filter={filter} t={t} onFilter={setFilter}>
            {(rows) => <Rows key={tab} {...rowsProps} rows={rows} t={t} />}
          </Filtered>
        )}
      </div>
    </section>
  );
}

interface FilteredProps {
  readonly rows: readonly Row[];
  readonly filter: string;
  readonly t: Translate;
  onFilter(filter: string): void;
  children(rows: readonly Row[]): ComponentChildren;
}

function Filtered({ rows, filter, t, onFilter, children }: FilteredProps) {
  const shown = filterRows(rows, filter, t);
  return (
    <>
      {(rows.length > SHORT_LIST || filter !== '') && (
        <input
          class="filter"
          type="search"
          value={filter}
          placeholder={t('popup.filter')}
          aria-label={t('popup.filter')}
          onInput={(event) => onFilter(event.currentTarget.value)}
        />
      )}
      {shown.length === 0 ? (
        <p class="unknown" role="status">
          {t('popup.nothingFiltered')}
        </p>
      ) : (
        children(shown)
      )}
    </>
  );
}

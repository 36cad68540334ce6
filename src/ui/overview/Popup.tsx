/** The popup and the panel: what was found on this page, and the switches. */
import type { ComponentChildren } from 'preact';
import type { Span } from '../../text/article';
import type { OutletFacts } from '../../dataset/outlets';
import type { DatasetInfo } from '../../dataset/schema';
import type { Reading } from '../annotated-article';
import type { NumberSettings } from '../numbers/number-rows';
import { settingWords } from '../text/setting-words';
import type { Translate } from '../text/translate';
import type { DetailProps } from './Detail';
import { Overview } from './Overview';
import { StateNotice, type PageState } from './StateNotice';
import { Switch } from './Switch';
import { Switches, type SwitchesProps } from './Switches';

export interface PopupProps extends SwitchesProps {
  readonly reading: Reading | null;
  /** Publisher of the page, if known. */
  readonly outlet: OutletFacts | null;
  /** Null while loading, and when an article is shown. */
  readonly state: PageState | null;
  /** The visible part of the article's text; null if it is not followed. */
  readonly view: Span | null;
  /** Settings for numbers. */
  readonly numbers: NumberSettings;
  readonly editions: readonly DatasetInfo[];
  /** Settings that had to be reset, of which the reader is told once. */
  readonly reset: readonly string[];
  /** An update in words, told once. */
  readonly updated: string | null;
  readonly problem: string | null;
  /** Why a switch could not be changed, or null. */
  readonly refused: string | null;
  readonly t: Translate;
  onReadNow(): void;
  onReload(): void;
  onJump(span: Span): void;
  /** If given, rows open into its result. */
  readonly lookUp?: DetailProps['lookUp'] | undefined;
  /** If given, it opens the panel. */
  readonly onOpenPanel?: (() => void) | undefined;
  readonly optionsUrl: string;
  /** The search over all datasets. */
  readonly search?: ComponentChildren;
  /** What changed since the reader first read this, if they chose to know. */
  readonly changes?: ComponentChildren;
  /** The tools for saving the page's annotations. */
  readonly tools?: ComponentChildren;
  /** All notes of the reader's own. */
  readonly notes?: ComponentChildren;
  /** The form for reporting an error. */
  readonly report?: ComponentChildren;
}

export function Popup(props: PopupProps) {
  const { reading, state, values, editions, reset, updated, refused, t, onOpenPanel } = props;
  return (
    <main class="popup" aria-busy={!reading && !state}>
      <header class="bar">
        <img src="/icon.svg" alt="" width="22" height="22" />
        <h1>{t('popup.title')}</h1>
        <Switch name="enabled" on={values.enabled} onChange={(on) => props.onSwitch('enabled', on)}>
          {t('settings.enabled')}
        </Switch>
      </header>
      {props.search}
      {updated !== null && (
        <p class="notice" role="status">
          {updated}
        </p>
      )}
      {reset.length > 0 && (
        <p class="notice" role="status">
          {t('popup.reset', reset.map((name) => settingWords(name, t)).join(' · '))}
        </p>
      )}
      {refused !== null && (
        <p class="notice" role="alert">
          {refused}
        </p>
      )}
      {reading && props.changes}
      {reading && (
        // Another article begins with closed rows and an empty filter.
        <Overview
          key={`${reading.article.title} ${reading.article.text.length}`}
          reading={reading}
          outlet={props.outlet}
          view={props.view}
          numbers={props.numbers}
          t={t}
          onJump={props.onJump}
          lookUp={props.lookUp}
        />
      )}
      {state && <StateNotice {...props} state={state} />}
      {!reading && !state && <div class="pending" />}
      <Switches {...props} />
      <footer class="foot">
        {props.tools}
        {props.notes}
        {props.report}
        <p class="links">
          {onOpenPanel && (
            <button type="button" class="link" onClick={onOpenPanel}>
              {t('popup.openPanel')}
            </button>
          )}
          <a href={props.optionsUrl} target="_blank">
            {t('popup.options')}
          </a>
        </p>
        {editions.map(({ id, title, edition }) => (
          <p key={id} class="edition">
            {t.dated('popup.edition', edition, title)}
          </p>
        ))}
      </footer>
    </main>
  );
}

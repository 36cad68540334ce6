/** The popup: what was found on this page, and the switches. Each state says what is the case and why. */
import type { ComponentChildren } from 'preact';
import type { Span } from '../../core/article';
import type { DatasetInfo } from '../../dataset/schema';
import type { Reading } from '../reading';
import type { Translate } from '../text/translate';
import { Overview } from './Overview';
import { Switch } from './Switch';

/** What is the case on this page, where it is not an article that was read. */
export type PopupState =
  | 'no-article' | 'unreadable' | 'reload' | 'off' | 'off-here' | 'other-language' | 'waiting' | 'reading' | 'failed';

/** The switches, by the names of their settings. */
export interface Switches {
  readonly enabled: boolean;
  readonly names: boolean;
  readonly statements: boolean;
  readonly claims: boolean;
}

export interface PopupProps {
  readonly reading: Reading | null;
  /** Null where there is a reading. */
  readonly state: PopupState | null;
  /** Host of the page; "" for a file; null where there is no site to switch. */
  readonly host: string | null;
  readonly siteOn: boolean;
  readonly switches: Switches;
  readonly editions: readonly DatasetInfo[];
  /** Settings that had to be reset, to be said once. */
  readonly reset: readonly string[];
  /** What went wrong, in the words of whatever did, or null. */
  readonly problem: string | null;
  readonly t: Translate;
  onSwitch(name: keyof Switches, on: boolean): void;
  onSwitchSite(on: boolean): void;
  onReadNow(): void;
  onJump(span: Span): void;
  /** Links to other surfaces. */
  readonly links?: ComponentChildren;
}

export function Popup(props: PopupProps) {
  const { reading, state, host, siteOn, switches, editions, reset, problem, t } = props;
  return (
    <main class="popup">
      <header class="bar">
        <img src="/icon.svg" alt="" width="22" height="22" />
        <h1>{t('popup.title')}</h1>
        <Switch name="enabled" on={switches.enabled} onChange={(on) => props.onSwitch('enabled', on)}>
          {t('popup.everywhere')}
        </Switch>
      </header>
      {reset.length > 0 && <p class="notice" role="status">{t('popup.reset', reset.join(', '))}</p>}
      {reading && <Overview reading={reading} t={t} onJump={props.onJump} />}
      {!reading && state && (
        <section class="state-notice" data-state={state} aria-live="polite">
          <h2>{t(`state.${state}`)}</h2>
          <p>{problem ?? t(`state.${state}-more`)}</p>
          {(state === 'waiting' || state === 'no-article') && (
            <button type="button" class="button" onClick={props.onReadNow}>{t('popup.readNow')}</button>
          )}
        </section>
      )}
      <section class="switches">
        {host !== null && (
          <Switch name="site" on={siteOn} disabled={!switches.enabled} onChange={props.onSwitchSite}>
            {host === '' ? t('popup.thisFile') : t('popup.thisSite', host)}
          </Switch>
        )}
        <div class="kinds">
          {(['names', 'statements', 'claims'] as const).map((kind) => (
            <Switch key={kind} name={kind} on={switches[kind]} disabled={!switches.enabled} onChange={(on) => props.onSwitch(kind, on)}>
              <span class={`kind-sample is-${kind}`}>{t(`popup.${kind}`)}</span>
            </Switch>
          ))}
        </div>
      </section>
      <footer class="foot">
        {editions.map(({ id, title, edition }) => (
          <p key={id}>{t.dated('popup.edition', edition, title)}</p>
        ))}
        {props.links}
      </footer>
    </main>
  );
}

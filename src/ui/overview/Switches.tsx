/** The switches for this site and for each kind of mark. */
import type { Translate } from '../text/translate';
import { Switch } from './Switch';

/** The switches, by the names of their settings. */
export interface SwitchValues {
  readonly enabled: boolean;
  readonly names: boolean;
  readonly statements: boolean;
  readonly claims: boolean;
}

export interface SwitchesProps {
  readonly values: SwitchValues;
  /** Host of the page; "" for a file; null where there is no site to switch. */
  readonly host: string | null;
  readonly siteOn: boolean;
  readonly t: Translate;
  onSwitch(name: keyof SwitchValues, on: boolean): void;
  onSwitchSite(on: boolean): void;
}

const kinds = ['names', 'statements', 'claims'] as const;

export function Switches({ values, host, siteOn, t, onSwitch, onSwitchSite }: SwitchesProps) {
  return (
    <section class="switches">
      {host !== null && (
        <Switch name="site" on={siteOn} disabled={!values.enabled} onChange={onSwitchSite}>
          {host === '' ? t('popup.thisFile') : t('popup.thisSite', host)}
        </Switch>
      )}
      <div class="kinds">
        {kinds.map((kind) => (
          <Switch
            key={kind}
            name={kind}
            on={values[kind]}
            disabled={!values.enabled}
            onChange={(on) => onSwitch(kind, on)}
          >
            <span class={`kind-sample is-${kind}`}>{t(`popup.${kind}`)}</span>
          </Switch>
        ))}
      </div>
    </section>
  );
}

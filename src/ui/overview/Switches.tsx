/** The switches for this site and for each kind of mark. */
import { isKindOfMark, switchNames, type SwitchName, type SwitchValues } from '../../setting-values';
import type { Translate } from '../text/translate';
import { Switch } from './Switch';

export interface SwitchesProps {
  readonly values: SwitchValues;
  /** Host of the page; "" for a file; null if there is no site to switch. */
  readonly host: string | null;
  readonly siteOn: boolean;
  readonly t: Translate;
  onSwitch(name: SwitchName, on: boolean): void;
  onSwitchSite(on: boolean): void;
}

/** The switch for everything is in the head of the popup. */
const kinds = switchNames.filter(isKindOfMark);

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
            <span class={`kind-sample is-${kind}`}>{t(`settings.${kind}`)}</span>
          </Switch>
        ))}
      </div>
    </section>
  );
}

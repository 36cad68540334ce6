/** The options: every setting with its words; each change holds at once. */
import type { ComponentChildren } from 'preact';
import type { Translate } from '../text/translate';
import { Choice } from './Choice';

/** The settings that are set here, by their stored names. */
export interface OptionValues {
  readonly run: 'articles' | 'click';
  readonly density: 'quiet' | 'first' | 'all';
  readonly trigger: 'hover' | 'modifier' | 'click';
  readonly delay: number;
  readonly appearance: 'system' | 'light' | 'dark';
  readonly sites: Readonly<Record<string, 'on' | 'off'>>;
}

export interface OptionsProps {
  readonly values: OptionValues;
  /** Whether a change has just been stored. */
  readonly saved: boolean;
  readonly t: Translate;
  /** The section on datasets, which cares for itself. */
  readonly datasets: ComponentChildren;
  onChange(patch: Partial<OptionValues>): void;
}

export function Options({ values, saved, t, datasets, onChange }: OptionsProps) {
  return (
    <main class="options">
      <h1>{t('options.title')}</h1>
      <Choice
        name="run" label={t('options.where')} value={values.run} onChange={(run) => onChange({ run })}
        options={[['articles', t('options.runArticles')], ['click', t('options.runClick')]]}
      />
      <Sites values={values} t={t} onChange={onChange} />
      <Choice
        name="density" label={t('options.density')} value={values.density} onChange={(density) => onChange({ density })}
        options={[['quiet', t('options.densityQuiet')], ['first', t('options.densityFirst')], ['all', t('options.densityAll')]]}
      />
      <Choice
        name="trigger" label={t('options.card')} value={values.trigger} onChange={(trigger) => onChange({ trigger })}
        options={[['hover', t('options.hover')], ['modifier', t('options.modifier')], ['click', t('options.click')]]}
      />
      <label class="delay">
        {t('options.delay')}
        <input
          type="number" name="delay" min={0} max={2000} step={20} value={values.delay} disabled={values.trigger === 'click'}
          onChange={({ currentTarget }) => currentTarget.validity.valid && onChange({ delay: Math.round(currentTarget.valueAsNumber) })}
        />
      </label>
      <Choice
        name="appearance" label={t('options.appearance')} value={values.appearance} onChange={(appearance) => onChange({ appearance })}
        options={[['system', t('options.system')], ['light', t('options.light')], ['dark', t('options.dark')]]}
      />
      {datasets}
      <section>
        <h2>{t('options.privacy')}</h2>
        <p>{t('options.privacyText')}</p>
      </section>
      <p class="saved" role="status">{saved ? t('options.saved') : ''}</p>
    </main>
  );
}

function Sites({ values: { sites }, t, onChange }: Pick<OptionsProps, 'values' | 't' | 'onChange'>) {
  const hosts = Object.keys(sites).sort();
  const without = (host: string) => Object.fromEntries(Object.entries(sites).filter(([other]) => other !== host));
  return (
    <section>
      <h2>{t('options.sites')}</h2>
      {hosts.length === 0 && <p class="unknown">{t('options.noSites')}</p>}
      <ul class="sites">
        {hosts.map((host) => (
          <li key={host}>
            <span>{host || t('popup.thisFile')}</span>
            <span class="unknown">{sites[host] === 'off' ? t('options.siteOff') : t('options.siteOn')}</span>
            <button type="button" class="button" onClick={() => onChange({ sites: without(host) })}>
              {t('options.forget', host || t('popup.thisFile'))}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

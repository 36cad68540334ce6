/** The sites that were switched on or off by hand, and a form to add one. */
import { useState } from 'preact/hooks';
import type { Translate } from '../text/translate';
import type { OptionValues } from './option-values';
import { hostIn } from './host-in';

export interface SitesProps {
  readonly sites: OptionValues['sites'];
  readonly t: Translate;
  onChange(sites: OptionValues['sites']): void;
}

export function Sites({ sites, t, onChange }: SitesProps) {
  const hosts = Object.keys(sites).sort();
  const without = (host: string) => Object.fromEntries(Object.entries(sites).filter(([other]) => other !== host));
  return (
    <section>
      <h2>{t('settings.sites')}</h2>
      {hosts.length === 0 && <p class="unknown">{t('options.noSites')}</p>}
      <ul class="sites">
        {hosts.map((host) => {
          const words = host || t('popup.thisFile');
          return (
            <li key={host}>
              <span class="site-host">{words}</span>
              <span class="unknown">{sites[host] === 'off' ? t('options.siteOff') : t('options.siteOn')}</span>
              <button
                type="button"
                class="tool"
                title={t('options.forget', words)}
                aria-label={t('options.forget', words)}
                onClick={() => onChange(without(host))}
              >
                <svg viewBox="0 0 16 16" aria-hidden="true">
                  <path d="M4 4l8 8M12 4l-8 8" />
                </svg>
              </button>
            </li>
          );
        })}
      </ul>
      <AddSite t={t} onAdd={(host, use) => onChange({ ...sites, [host]: use })} />
    </section>
  );
}

function AddSite({ t, onAdd }: { readonly t: Translate; onAdd(host: string, use: 'on' | 'off'): void }) {
  const [text, setText] = useState('');
  const [use, setUse] = useState<'on' | 'off'>('off');
  const [wrong, setWrong] = useState<string | null>(null);
  const add = (event: Event) => {
    event.preventDefault();
    const host = hostIn(text);
    setWrong(host === null ? text : null);
    if (host === null) return;
    setText('');
    onAdd(host, use);
  };
  return (
    <form class="add-site" onSubmit={add} noValidate>
      <label class="field-of-form">
        <span>{t('options.site')}</span>
        <input
          type="text"
          name="host"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          placeholder="news.example"
          value={text}
          aria-invalid={wrong !== null}
          aria-describedby="site-wrong"
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <label class="field-of-form">
        <span>{t('options.siteUse')}</span>
        <select
          name="use"
          value={use}
          onChange={({ currentTarget }) => setUse(currentTarget.value === 'on' ? 'on' : 'off')}
        >
          <option value="off">{t('options.siteLeave')}</option>
          <option value="on">{t('options.siteRead')}</option>
        </select>
      </label>
      <button type="submit" class="button">
        {t('options.siteAdd')}
      </button>
      <p id="site-wrong" class="problem" role="alert">
        {wrong === null ? '' : t('options.siteWrong', wrong)}
      </p>
    </form>
  );
}

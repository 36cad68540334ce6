/** The options: every setting with its words. Changes apply at once. */
import type { DatasetInfo } from '../../dataset/schema';
import type { OptionValues } from './option-values';
import type { ComponentChildren } from 'preact';
import { CHOICES, DELAY, type ChoiceName } from '../../setting-values';
import { choiceKey, settingWords } from '../text/setting-words';
import type { Translate } from '../text/translate';
import { Choice } from './Choice';
import { Defaults } from './Defaults';
import { Help } from './Help';
import { Shortcuts, type ShortcutsProps } from './Shortcuts';
import { SettingsFile, type SettingsFileProps } from './SettingsFile';
import { Sites } from './Sites';

export interface OptionsProps {
  readonly values: OptionValues;
  /** Whether a change has just been stored. */
  readonly saved: boolean;
  /** Settings that had to be reset, of which the reader is told once. */
  readonly reset: readonly string[];
  /** An update in words, told once. */
  readonly updated: string | null;
  /** Why a change was not stored, or null. */
  readonly refused: string | null;
  readonly shortcuts: ShortcutsProps['shortcuts'];
  readonly t: Translate;
  /** The section on datasets, which manages itself. */
  readonly datasets: ComponentChildren;
  /** What is kept of articles, below the setting that decides on it. */
  readonly readings: ComponentChildren;
  readonly welcomeUrl: string;
  /** Version of the extension. */
  readonly version: string;
  readonly editions: readonly DatasetInfo[];
  onChange(patch: Partial<OptionValues>): void;
  onOpenShortcuts(): void;
  onReset(): void;
  onSaveSettings: SettingsFileProps['onSave'];
  onLoadSettings: SettingsFileProps['onLoad'];
}

/** Where the help links to for the keys. */
const KEYS_ID = 'keys';

export function Options({
  values,
  saved,
  reset,
  updated,
  refused,
  shortcuts,
  t,
  datasets,
  readings,
  welcomeUrl,
  version,
  editions,
  onChange,
  onOpenShortcuts,
  onReset,
  onSaveSettings,
  onLoadSettings,
}: OptionsProps) {
  const choice = (name: ChoiceName) => (
    <Choice
      name={name}
      label={settingWords(name, t)}
      value={values[name]}
      onChange={(value) => onChange({ [name]: value })}
      options={CHOICES[name].of.map((value) => [value, t(choiceKey(name, value))])}
    />
  );
  return (
    <main class="page options">
      <header>
        <img src="/icon.svg" alt="" width="40" height="40" />
        <h1>{t('options.title')}</h1>
      </header>
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
      {choice('run')}
      <Sites sites={values.sites} t={t} onChange={(sites) => onChange({ sites })} />
      {choice('density')}
      <div class="group">
        {choice('trigger')}
        <label class="delay">
          {t('settings.delay')}
          <input
            type="number"
            name="delay"
            min={DELAY.least}
            max={DELAY.most}
            step={DELAY.step}
            value={values.delay}
            disabled={values.trigger === 'click'}
            onChange={({ currentTarget }) =>
              currentTarget.validity.valid && onChange({ delay: Math.round(currentTarget.valueAsNumber) })
            }
          />
        </label>
      </div>
      {choice('appearance')}
      {choice('units')}
      {choice('proportions')}
      <div class="group">
        {choice('changes')}
        {readings}
      </div>
      <Shortcuts id={KEYS_ID} shortcuts={shortcuts} t={t} onOpen={onOpenShortcuts} />
      {datasets}
      <SettingsFile t={t} onSave={onSaveSettings} onLoad={onLoadSettings} />
      <Defaults t={t} onReset={onReset} />
      <Help t={t} welcomeUrl={welcomeUrl} keysId={KEYS_ID} />
      <section>
        <h2>{t('options.language')}</h2>
        <p>{t('options.languageText')}</p>
      </section>
      <section>
        <h2>{t('options.privacy')}</h2>
        <p>{t('options.privacyText')}</p>
        <p>{t('options.privacyFiles')}</p>
      </section>
      <section class="about">
        <h2>{t('options.about')}</h2>
        <p>{t('options.version', version)}</p>
        {editions.map(({ id, title, edition }) => (
          <p key={id} class="unknown">
            {t.dated('popup.edition', edition, title)}
          </p>
        ))}
      </section>
      <p class="saved" role="status">
        {refused ?? (saved ? t('options.saved') : '')}
      </p>
    </main>
  );
}

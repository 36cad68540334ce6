/** Help: what the lines mean, the keys, and why a page may have no marks. */
import { settingWords } from '../text/setting-words';
import type { Translate } from '../text/translate';

export interface HelpProps {
  readonly t: Translate;
  readonly welcomeUrl: string;
  /** Id of the section on keys in this page. */
  readonly keysId: string;
}

/** The popup's states of a page without marks, most frequent first. */
const states = [
  'no-article',
  'reload',
  'unreadable',
  'other-language',
  'off',
  'off-here',
  'waiting',
  'failed',
] as const;

export function Help({ t, welcomeUrl, keysId }: HelpProps) {
  return (
    <section class="help">
      <h2>{t('options.help')}</h2>
      <ul class="points">
        <li>
          <a href={`${welcomeUrl}#lines`}>{t('welcome.marks')}</a>
        </li>
        <li>
          <a href={`#${keysId}`}>{t('options.shortcuts')}</a>
        </li>
        <li>
          <a href={welcomeUrl}>{t('options.welcome')}</a>
        </li>
      </ul>
      <details>
        <summary>{t('options.noMarks')}</summary>
        <p>{t('options.noMarksText')}</p>
        <dl class="states">
          {states.map((state) => (
            <div key={state}>
              <dt>{t(`state.${state}`)}</dt>
              <dd>{t(`state.${state}-more`)}</dd>
            </div>
          ))}
        </dl>
        <p>{t('options.fewMarks', settingWords('density', t))}</p>
      </details>
    </section>
  );
}

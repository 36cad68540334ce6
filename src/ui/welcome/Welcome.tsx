/** The page that opens after the install: an article to try, what the lines mean, and what they do not mean. */
import type { MessageKey, Translate } from '../text/translate';
import { SampleArticle } from './SampleArticle';

export interface WelcomeProps {
  readonly t: Translate;
  readonly optionsUrl: string;
  /** Whether the device has a pointer that can rest on words; a finger cannot. */
  readonly canHover: boolean;
}

const marks: readonly (readonly [sample: string, title: MessageKey, text: MessageKey])[] = [
  ['names', 'welcome.name', 'welcome.nameText'],
  ['statements', 'welcome.statement', 'welcome.statementText'],
  ['claims', 'welcome.noted', 'welcome.notedText'],
];

export function Welcome({ t, optionsUrl, canHover }: WelcomeProps) {
  return (
    <main class="page welcome">
      <header>
        <img src="/icon.svg" alt="" width="56" height="56" />
        <h1>{t('welcome.title')}</h1>
        <p class="lead">{t('welcome.lead')}</p>
      </header>
      <section>
        <h2>{t('welcome.try')}</h2>
        <p>{t(canHover ? 'welcome.tryHow' : 'welcome.tryTouch')}</p>
        <SampleArticle />
        <p class="hint">{t('welcome.tryNote')}</p>
      </section>
      <section id="lines">
        <h2>{t('welcome.marks')}</h2>
        <dl class="meanings">
          {marks.map(([sample, title, text]) => (
            <div key={sample}>
              <dt>
                <span class={`kind-sample is-${sample}`}>{t(title)}</span>
              </dt>
              <dd>{t(text)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>{t('welcome.not')}</h2>
        <ul class="points">
          <li>{t('welcome.notWarning')}</li>
          <li>{t('welcome.notVerdict')}</li>
          <li>{t('welcome.notComplete')}</li>
        </ul>
      </section>
      <section>
        <h2>{t('options.privacy')}</h2>
        <p>{t('options.privacyText')}</p>
      </section>
      <section>
        <h2>{t('welcome.next')}</h2>
        <ul class="points">
          <li>{t('welcome.nextPin')}</li>
          <li>{t('welcome.nextOpen')}</li>
          <li>
            {t('welcome.nextOptions')} <a href={optionsUrl}>{t('welcome.openOptions')}</a>
          </li>
        </ul>
      </section>
    </main>
  );
}

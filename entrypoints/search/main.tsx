/** The search by itself, for what was entered in the address bar. */
import { render } from 'preact';
import '../../assets/styles/tokens.css';
import '../../assets/styles/content.css';
import '../../assets/styles/surface.css';
import { findMessage, interfaceLanguage } from '../../src/extension/browser/interface-messages';
import { send } from '../../src/extension/messages/send';
import { takeAsked } from '../../src/extension/search-asked';
import { makeNotesApi } from '../../src/surfaces/notes-api';
import { searchTool } from '../../src/surfaces/search-tool';
import { NotesContext } from '../../src/ui/own-notes/notes-api';
import { makeTranslate } from '../../src/ui/text/translate';

const t = makeTranslate(findMessage, interfaceLanguage());
document.documentElement.lang = t.locale;
document.title = `${t('search.title')} – Sidelight`;

const [first, { settings }] = await Promise.all([takeAsked(), send('settings', {})]);
document.documentElement.dataset['appearance'] = settings.appearance;
render(
  <NotesContext.Provider value={makeNotesApi(t)}>
    <main class="page search-page">
      <header>
        <img src="/icon.svg" alt="" width="36" height="36" />
        <h1>{t('search.title')}</h1>
      </header>
      {searchTool({ t, numbers: settings, first })}
    </main>
  </NotesContext.Provider>,
  document.body,
);

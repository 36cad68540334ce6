/** Says why a page was not read, and what the reader can do. */
import type { Translate } from '../text/translate';

export type PageState =
  | 'no-article'
  | 'nothing-found'
  | 'unreadable'
  | 'reload'
  | 'off'
  | 'off-here'
  | 'other-language'
  | 'waiting'
  | 'reading'
  | 'unseen'
  | 'failed';

export interface StateNoticeProps {
  readonly state: PageState;
  /** The error in words, or null. */
  readonly problem: string | null;
  readonly t: Translate;
  onReadNow(): void;
  onReload(): void;
}

/** States in which the reader may ask to read the page anyway. */
const askable: readonly PageState[] = ['waiting', 'no-article'];

export function StateNotice({ state, problem, t, onReadNow, onReload }: StateNoticeProps) {
  return (
    <section class="state-notice" data-state={state} role="status">
      <h2>{t(`state.${state}`)}</h2>
      <p>{problem ?? t(`state.${state}-more`)}</p>
      {askable.includes(state) && (
        <button type="button" class="button" onClick={onReadNow}>
          {t('popup.readNow')}
        </button>
      )}
      {state === 'reload' && (
        <button type="button" class="button" onClick={onReload}>
          {t('popup.reload')}
        </button>
      )}
    </section>
  );
}

/** Shows the keys, with a button to the browser's page where they are changed. */
import type { Translate } from '../text/translate';

/** A command of the browser with its key, "" if it has none. */
export interface ShortcutWords {
  readonly name: string;
  readonly words: string;
  readonly keys: string;
}

export interface ShortcutsProps {
  readonly id: string;
  readonly shortcuts: readonly ShortcutWords[];
  readonly t: Translate;
  onOpen(): void;
}

export function Shortcuts({ id, shortcuts, t, onOpen }: ShortcutsProps) {
  return (
    <section id={id}>
      <h2>{t('options.shortcuts')}</h2>
      <ul class="shortcuts">
        {shortcuts.map(({ name, words, keys }) => (
          <li key={name}>
            <span>{words}</span>
            {keys ? <kbd>{keys}</kbd> : <span class="unknown">{t('options.shortcutNone')}</span>}
          </li>
        ))}
      </ul>
      <p class="hint">{t('options.shortcutsText')}</p>
      <button type="button" class="button" onClick={onOpen}>
        {t('options.shortcutsOpen')}
      </button>
    </section>
  );
}

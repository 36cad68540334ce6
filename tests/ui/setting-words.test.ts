import { describe, expect, it } from 'vitest';
import english from '../../assets/locales/en.json';
import german from '../../assets/locales/de.json';
import { settingsFields } from '../../src/extension/settings/settings';
import { settingWords } from '../../src/ui/text/setting-words';
import { makeTranslate, messagesIn } from '../../src/ui/text/translate';

const t = makeTranslate(messagesIn(english), 'en');

describe('settingWords', () => {
  it.each(Object.keys(settingsFields))('has words for %s', (name) => {
    const words = settingWords(name, t);
    expect(words).not.toBe(name);
    expect(words).not.toMatch(/^[a-z]+\.[a-z]/i);
  });

  it('calls no two settings the same', () => {
    const all = Object.keys(settingsFields).map((name) => settingWords(name, t));
    expect(new Set(all).size).toBe(all.length);
  });

  it('speaks the language of the interface', () => {
    expect(settingWords('appearance', makeTranslate(messagesIn(german), 'de'))).toBe(german.settings.appearance);
  });

  it.each(['aura', '', 'Enabled'])('gives %j back, which is no setting of ours', (name) =>
    expect(settingWords(name, t)).toBe(name),
  );
  it.each(['constructor', 'toString', '__proto__'])('gives %j back, which every object has', (name) => {
    expect(settingWords(name, t)).toBe(name);
  });
});

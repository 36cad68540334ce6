// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../scripts/run/project-root';
import { makeTranslate, messagesIn } from '../../src/ui/text/translate';

const folder = join(projectRoot, 'assets/locales');
const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>;
const english = read('en.json');
const locales = readdirSync(folder)
  .filter((file) => file !== 'en.json')
  .map((file) => file.replace('.json', ''));

/** A message: plain, or with a form for each plural category or each exactness of a date. */
type Message = Readonly<Record<string, string>>;
const pluralForms = ['zero', 'one', 'two', 'few', 'many', 'other'];
const dateForms = ['day', 'month', 'year'];

/** Every message by its path; a plain one has the single form "". */
function messagesOf(file: Record<string, unknown>, path = ''): Map<string, Message> {
  const found = new Map<string, Message>();
  for (const [name, value] of Object.entries(file)) {
    const here = path ? `${path}.${name}` : name;
    if (typeof value === 'string') found.set(here, { '': value });
    else if (isForms(value)) found.set(here, value);
    else for (const [deeper, message] of messagesOf(value as Record<string, unknown>, here)) found.set(deeper, message);
  }
  return found;
}

function isForms(value: unknown): value is Message {
  return Object.keys(value as object).every((name) => pluralForms.includes(name) || dateForms.includes(name));
}

const places = (text: string) => [...new Set(text.match(/\$\d/g))].sort();
const model = messagesOf(english);

/** Words that a language shares with English, and marks without words. */
const shared = new Set([
  'de entity.person',
  'de entity.organisation',
  'de chain.verb',
  'de channel.interview',
  'de popup.title',
  'fr card.sources',
  'fr entity.organisation',
  'fr popup.times',
  'fr page.webAnnotation',
  'fr channel.document',
  'fr popup.options',
  'fr popup.title',
  'es popup.title',
  'uk popup.title',
  'fr card.sourceCount',
  'de options.version',
  'fr options.version',
]);

describe.each(locales)('%s', (locale) => {
  const messages = messagesOf(read(`${locale}.json`));
  const rules = new Intl.PluralRules(locale);
  const categories = rules.resolvedOptions().pluralCategories;
  /** Forms that numbers of an article ask for; French and Spanish have one more, for whole millions. */
  const needed = [...new Set([1.5, ...Array(101).keys()].map((count) => rules.select(count)))];

  it('has the messages that English has, and no others', () => {
    expect([...messages.keys()].sort()).toEqual([...model.keys()].sort());
  });

  it.each([...messages])('%s', (path, forms) => {
    const original = model.get(path) ?? {};
    const [reference = ''] = Object.values(original);
    const names = Object.keys(forms).sort();
    if ('other' in original || 'other' in forms) {
      expect(names).toEqual(expect.arrayContaining(needed));
      expect(categories).toEqual(expect.arrayContaining(names));
    } else expect([[''], dateForms.toSorted()]).toContainEqual(names);
    for (const text of Object.values(forms)) {
      expect(text.trim()).toBe(text);
      expect(text).not.toBe('');
      expect(places(text)).toEqual(places(reference));
      // A message of places and marks alone has no words to translate.
      if (/\p{L}/u.test(reference) && !shared.has(`${locale} ${path}`)) expect(text).not.toBe(reference);
      // Typographers' marks: no typewriter's quotes, apostrophes or dots.
      expect(text).not.toMatch(/["'`]|\.\.\./);
    }
  });

  it('names no message as shared with English that is not', () => {
    const stale = [...shared]
      .filter((entry) => entry.startsWith(`${locale} `))
      .map((entry) => entry.slice(locale.length + 1))
      .filter(
        (path) =>
          !Object.values(messages.get(path) ?? {}).some((text) => Object.values(model.get(path) ?? {}).includes(text)),
      );
    expect(stale).toEqual([]);
  });

  it('describes the extension in what the stores allow', () => {
    expect(messages.get('manifest.about')?.['']?.length).toBeLessThanOrEqual(132);
  });
});

it('sets French marks after spaces that do not break', () => {
  for (const [path, forms] of messagesOf(read('fr.json'))) {
    for (const text of Object.values(forms)) expect(text, path).not.toMatch(/ [:;?!»]|« /);
  }
});

describe('forms as readers meet them', () => {
  const t = (locale: string) => makeTranslate(messagesIn(read(`${locale}.json`)), locale);
  it.each([
    [1, '1 слово'],
    [2, '2 слова'],
    [5, '5 слів'],
    [11, '11 слів'],
    [21, '21 слово'],
    [22, '22 слова'],
    [111, '111 слів'],
  ])('counts %d words in Ukrainian', (count, words) => expect(t('uk').count('popup.words', count)).toBe(words));
  it.each([
    [1.6, 'в 1,6 раза'],
    [3, 'в 3 рази'],
    [12, 'в 12 разів'],
    [31, 'в 31 раз:'],
  ])('says %d times in Ukrainian', (factor, words) =>
    expect(t('uk').count('figure.aboveBy', factor, 'x')).toContain(words),
  );
  it.each([
    ['de', '2025-02-12', 'seit dem 12. Februar 2025'],
    ['de', '2025-02', 'seit Februar 2025'],
    ['de', '2025', 'seit 2025'],
    ['fr', '2025-02-12', 'depuis le 12 février 2025'],
    ['fr', '2025', 'depuis 2025'],
    ['es', '2025-02-12', 'desde el 12 de febrero de 2025'],
    ['es', '2025-02', 'desde febrero de 2025'],
    ['uk', '2025-02-12', 'з 12 лютого 2025 р.'],
    ['uk', '2025', 'з 2025 року'],
  ])('%s since %s', (locale, date, words) => expect(t(locale).dated('role.since', date)).toBe(words));
});

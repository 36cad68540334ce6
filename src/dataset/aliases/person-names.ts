/**
 * Derives shorter forms of a person's full name by rule: without nickname marks, initials and suffixes, and the surname
 * alone.
 */
import { familyNameFirst, lineageWords, nameSuffixes, rulerNumbers, surnameParticles } from './alias-rules';
import type { EntityRecord } from '../schema';

const plain = (word: string) => word.toLowerCase().replace(/[.,]/g, '');
const isInitial = (word: string) => /^\p{Lu}\.?$/u.test(word);

/**
 * Returns shorter full names of the same person.
 *
 *     Eric A. "Rick" Crawford  → Rick Crawford, Eric Crawford
 *     Angus S. King, Jr.       → Angus S. King Jr., Angus S. King, Angus King
 *
 * A form is kept only if it still has a given name and a surname.
 */
export function shortFullNames(name: string): string[] {
  const forms = new Set<string>();
  const nickname = /\s["“”(]([^"“”)]+)["“”)]/u.exec(name);
  const bare = name.replace(/\s["“”(][^"“”)]+["“”)]/gu, '').replace(/,/g, '');
  const words = bare.split(' ').filter(Boolean);
  const last = words.at(-1);
  const hasSuffix =
    last !== undefined && words.length > 2 && nameSuffixes.has(plain(last)) && !rulerNumbers.has(plain(last));
  const core = hasSuffix ? words.slice(0, -1) : words;
  const [first, ...rest] = core;
  if (first === undefined) return [];
  const inner = rest.filter((word, index) => index === rest.length - 1 || !isInitial(word));
  const short = [first, ...inner];
  for (const form of [words, core, short, hasSuffix ? [...short, last] : short]) forms.add(form.join(' '));
  if (hasSuffix) for (const form of [core, short]) forms.add(`${form.join(' ')}, ${last}`);
  // "JD Vance" is written "J. D. Vance" as well.
  const initials = /^(\p{Lu})\.?(\p{Lu})\.?$/u.exec(first);
  if (initials && inner.length > 0) forms.add([`${initials[1]!}.`, `${initials[2]!}.`, ...inner].join(' '));
  // "J. French Hill" is known as French Hill.
  if (isInitial(first) && inner.length > 1) forms.add(inner.join(' '));
  if (nickname?.[1]) forms.add([nickname[1], inner.at(-1)].join(' '));
  forms.delete(name);
  return [...forms].filter((form) => form.includes(' ') && !isInitial(form.split(' ').at(-1)!));
}

/** Returns the shortest form of a full name: "Christopher A. Coons" → "Christopher Coons". */
export function shortestFullName(name: string): string {
  return [name, ...shortFullNames(name)].reduce((best, form) => (form.length < best.length ? form : best));
}

/**
 * Returns the surname of a full name with its particles, or null if the rule cannot tell: a ruler's name, a name by
 * descent ("bin Salman"), a single word, or a country where the family name comes first.
 * @param country id of the person's country, or null
 */
export function surnameOf(name: string, country: string | null): string | null {
  if (country !== null && familyNameFirst.has(country)) return null;
  const words = name
    .replace(/\s["“”(][^"“”)]+["“”)]/gu, '')
    .replace(/,/g, '')
    .split(' ')
    .filter(Boolean);
  if (words.some((word) => lineageWords.has(plain(word)) || /^(?:al|el)-/iu.test(word))) return null;
  let end = words.length;
  if (end > 1 && rulerNumbers.has(plain(words[end - 1]!))) return null;
  while (end > 2 && nameSuffixes.has(plain(words[end - 1]!))) end--;
  let first = end - 1;
  while (first > 1 && surnameParticles.has(plain(words[first - 1]!))) first--;
  return first < 1 ? null : words.slice(first, end).join(' ');
}

const ROYAL = /^(?:King|Queen|Emperor|Empress|Sultan|Emir|Prince|Grand Duke)$/;

/** Returns a ruler's names without the number: "King Charles", "Queen Margrethe". */
export function royalNames({ name, roles }: Pick<EntityRecord, 'name' | 'roles'>): string[] {
  const words = name.split(' ');
  if (!rulerNumbers.has(words.at(-1)!.toLowerCase())) return [];
  const titles = new Set(
    roles.filter(({ office, title }) => office === 'monarch' && ROYAL.test(title)).map(({ title }) => title),
  );
  return [...titles].map((title) => `${title} ${words.slice(0, -1).join(' ')}`);
}

/**
 * Makes the aliases of a record of the wide tier, each with what it needs. Surnames are left out, see
 * `core/names/wide`.
 */
import { commonSurnames, LONGEST_STRICT_ACRONYM } from '../aliases/alias-rules';
import { isCommonWord } from '../aliases/common-words';
import type { DerivedAlias } from '../aliases/derive-aliases';
import { spellingsOf } from '../aliases/name-variants';
import { shortFullNames } from '../aliases/person-names';
import { bodyForms } from './body-forms';
import { letterCount } from './letter-count';
import type { WideRow } from './wide-row';

const isOneWord = (text: string) => !/\s/u.test(text);
const isAcronym = (text: string) => /^[\p{Lu}\d][\p{Lu}\d.&/+-]*$/u.test(text);

/** Returns the names of a record, each once. */
export function wideAliases(row: WideRow): DerivedAlias[] {
  const found = new Map<string, DerivedAlias>();
  const add = (text: string, full: boolean, needs: DerivedAlias['needs']) => {
    if (letterCount(text) < 2 || found.has(text)) return;
    const strict = isOneWord(text) && isAcronym(text) && letterCount(text) <= LONGEST_STRICT_ACRONYM;
    found.set(text, { text, full, needs, strict, shortened: false });
  };
  for (const text of [row.name, ...row.aliases]) {
    const forms = [text, ...(row.type === 'person' ? shortFullNames(text) : bodyForms(text))];
    for (const form of forms)
      for (const spelling of spellingsOf(form, row.country)) add(spelling, true, needOf(row, spelling));
  }
  for (const text of row.weak) add(text, false, 'full-name');
  return [...found.values()];
}

function needOf(row: WideRow, text: string): DerivedAlias['needs'] {
  if (row.flags.includes('word')) return 'evidence';
  if (!isOneWord(text)) return 'nothing';
  const word = text.toLowerCase();
  return isCommonWord(word) || commonSurnames.has(word) || letterCount(text) < 3 ? 'evidence' : 'nothing';
}

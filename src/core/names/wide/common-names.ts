/** Very common names: a given name of the lists with one of the most common surnames. */
import { wordSet } from '../../../text/word-set';
import type { NameScan } from '../name-scan';
import type { TokenRange } from '../find/stretches';

/** The most frequent surnames of the English-speaking countries, and of their Hispanic and Asian citizens. */
const isCommonSurname = wordSet(`
  adams allen anderson bailey baker bell bennett brooks brown butler campbell carter chen clark clarke coleman
  collins cook cooper cox cruz davies davis
  diaz edwards evans fisher flores foster garcia gomez gonzalez graham gray green griffin gutierrez hall hamilton
  harris harrison hayes henderson
  hernandez hill howard hughes jackson james jenkins johnson jones jordan kelly kennedy khan kim king lee lewis li
  liu long lopez marshall martin martinez
  mason mcdonald miller mitchell moore morales morgan morris morrison murphy murray myers nelson nguyen ortiz owens
  palmer parker patel patterson perez perry
  peterson phillips powell price ramirez ramos reed reid reyes reynolds richardson rivera roberts robertson robinson
  rodriguez rogers rose ross russell ryan
  sanchez sanders scott shaw simmons simpson singh smith stevens stewart stone sullivan taylor thomas thompson torres
  turner walker wallace walsh wang ward
  washington watson webb west white williams wilson wood woods wright wu yang young zhang`);

/** Whether many people have this name, so that the article may mean another one. */
export function isCommonName(scan: NameScan, { first, end }: TokenRange): boolean {
  return scan.isGivenName(first) && isCommonSurname(scan.tokens.hash[end - 1]!);
}

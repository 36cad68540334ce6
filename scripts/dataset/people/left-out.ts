/** Gathered people who get no record, or no record of their own. Data only. */

/**
 * People who are accused, convicted or held, and relatives of others. Such cases change, and a line a month old can be
 * wrong about somebody's guilt.
 */
export const leftOutPeople: ReadonlySet<string> = new Set([
  'andrew-mountbatten-windsor',
  'prince-andrew',
  'bushra-bibi',
  'cilia-flores',
  'dodik',
  'milorad-dodik',
  'ekrem-imamoglu',
  'erika-kirk',
  'han-duck-soo',
  'hunter-biden',
  'imran-khan',
  'jair-bolsonaro',
  'james-comey',
  'jimmy-lai',
  'karim-khan',
  'kizza-besigye',
  'luigi-mangione',
  'marwan-barghouti',
  'yoon-suk-yeol',
]);

/** Two ids of one person, known by office and dates. The second is merged into the first. */
export const samePerson: Readonly<Record<string, string>> = {
  'jenniffer-gonzalez': 'jenniffer-gonzalez-colon',
  'william-timpson': 'james-timpson',
};

/** Aliases that alone mean somebody else at least as often. They need the full name or other evidence. */
export const looseAlias =
  /^(?:(?:Lord|Lady|Baroness|Baron|Viscount|Earl|Countess|Marquess|Duke|Duchess)(?: of)? \S+(?: of \S+)?)$/;

/** Peers whose source gives only the title, without a name to look for. */
export const titleAlone = /^(?:the )?(?:Lord|Earl|Viscount|Duke|Marquess|Countess|Baroness|Lady|Baron) /i;

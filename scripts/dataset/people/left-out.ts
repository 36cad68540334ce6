/** Gathered people who get no record, or no record of their own. Data only. */

/**
 * Accused, convicted or held, and relatives of others: such cases move, and a line that is old by a month
 * can be wrong about somebody's guilt.
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

/** Two ids of one person, seen to be one by office and dates: the second joins the first. */
export const samePerson: Readonly<Record<string, string>> = {
  'jenniffer-gonzalez': 'jenniffer-gonzalez-colon',
  'william-timpson': 'james-timpson',
};

/** Alone these mean somebody else at least as often, so the full name or other evidence must be there. */
export const looseAlias =
  /^(?:(?:Lord|Lady|Baroness|Baron|Viscount|Earl|Countess|Marquess|Duke|Duchess)(?: of)? \S+(?: of \S+)?)$/;

/** Peers of whom the source gives the title alone: no name to look for. */
export const titleAlone = /^(?:the )?(?:Lord|Earl|Viscount|Duke|Marquess|Countess|Baroness|Lady|Baron) /i;

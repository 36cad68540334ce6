/** Newspapers that are called with and without their article: "The Marble Times". */
const NEWSPAPER =
  /^The (\p{Lu}\S+(?: \p{Lu}\S+)* (?:Post|Times|Journal|News|Herald|Guardian|Telegraph|Tribune|Mail|Mirror|Express|Chronicle|Gazette|Examiner|Globe|Standard))$/u;
/** "Department of Labor": one field, and no list of them. */
const MINISTRY = /^(?:U\.?S\.? )?(Department|Ministry) (?:of|for) (?:the )?(\p{Lu}\p{Ll}+)$/u;

/**
 * Other forms of a body's name that newspapers use.
 *
 *     Department of Labor  → Labor Department
 *     The Marble Times     → Marble Times
 */
export function bodyForms(name: string): string[] {
  const ministry = MINISTRY.exec(name);
  if (ministry) return [`${ministry[2]!} ${ministry[1]!}`];
  const paper = NEWSPAPER.exec(name);
  return paper ? [paper[1]!] : [];
}

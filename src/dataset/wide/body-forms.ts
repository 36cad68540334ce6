/** Newspapers that are named with and without "The": "The Marble Times". */
const NEWSPAPER =
  /^The (\p{Lu}\S+(?: \p{Lu}\S+)* (?:Post|Times|Journal|News|Herald|Guardian|Telegraph|Tribune|Mail|Mirror|Express|Chronicle|Gazette|Examiner|Globe|Standard))$/u;
/** A ministry of a single field, "Department of Labor", not of a list. */
const MINISTRY = /^(?:U\.?S\.? )?(Department|Ministry) (?:of|for) (?:the )?(\p{Lu}\p{Ll}+)$/u;

/**
 * Returns other forms of a body's name in newspapers.
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

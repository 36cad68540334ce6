/** Headings and lines of the report, in the reader's language. */
import type { NamedOnce } from './named-once';
import type { ExportWords } from './web-annotation';

export interface ReportWords extends ExportWords {
  readonly claims: string;
  readonly statements: string;
  readonly names: string;
  readonly sources: string;
  readonly caveat: string;
  readonly notExamined: string;
  /** "7 claims were not examined". */
  notExaminedCount(claims: number): string;
  /** Someone or something named, with role or kind, and how often. */
  named(named: NamedOnce): string;
  /** "2 of 9 checkable claims have a note". */
  coverage(noted: number, claims: number): string;
  /** A dataset with its edition. */
  edition(title: string, edition: string): string;
  date(date: string): string;
}

/** What is wrong with a whole file. */
export type ImportFault =
  | 'empty'
  | 'too-large'
  | 'archive'
  | 'web-page'
  | 'not-text'
  | 'encoding'
  | 'truncated'
  | 'not-json'
  | 'no-records'
  | 'newer'
  | 'damaged'
  | 'taken-id'
  | 'too-many';

/**
 * A file that cannot be imported. The message says what is wrong, where, and what to do; whoever
 * catches it imports nothing of the file and keeps the dataset that was there before.
 */
export class ImportError extends Error {
  override readonly name = 'ImportError';

  constructor(
    readonly fault: ImportFault,
    message: string,
  ) {
    super(message);
  }
}

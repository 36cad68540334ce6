/** An error that the person at the keyboard can mend: printed as one line, without a stack. */
export class UsageError extends Error {
  override name = 'UsageError';
}

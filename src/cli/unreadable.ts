import { UsageError } from './usage-error';
import { messageOf } from '../failure/message-of';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder',
  EACCES: 'you may not read it',
};

/** Returns the error for a file that the system could not read, in words for the user. */
export function unreadable(file: string, error: unknown): UsageError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new UsageError(`${file} cannot be read: ${reasons[code] ?? messageOf(error)}.`);
}

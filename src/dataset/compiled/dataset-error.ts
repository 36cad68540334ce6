/** Why a dataset was refused. `newer`: made by a later version of the program. */
export type DatasetFault = 'not-a-dataset' | 'newer' | 'older' | 'truncated' | 'corrupted' | 'invalid';

/**
 * A dataset that cannot be used. The message says what is wrong, where, and what to do; whoever
 * catches it keeps the last good dataset.
 */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';

  constructor(
    readonly fault: DatasetFault,
    message: string,
  ) {
    super(message);
  }
}

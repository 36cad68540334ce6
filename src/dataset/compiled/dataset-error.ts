import { Failure } from '../../failure/fault';

/** A compiled dataset that cannot be used. Whoever catches it keeps the last good dataset. */
export class DatasetError extends Failure {
  override readonly name = 'DatasetError';
}

import { Failure } from '../../failure/fault';

/** A compiled dataset that cannot be used. The catcher keeps the last good dataset. */
export class DatasetError extends Failure {
  override readonly name = 'DatasetError';
}

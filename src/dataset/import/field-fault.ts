import type { Fault } from '../../failure/fault';

/** A field of a record and what is wrong with it. */
export interface FieldFault {
  readonly field: string;
  readonly fault: Fault;
}

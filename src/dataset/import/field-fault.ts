import type { Fault } from '../../failure/fault';

/** A field of a record and its fault. */
export interface FieldFault {
  readonly field: string;
  readonly fault: Fault;
}

/** Puts faults into the reader's language. */
import { faultOf, type Fault } from '../../failure/fault';
import { wordsOfFault } from '../../failure/fault-words';
import type { Translate } from './translate';

export function faultText(fault: Fault, t: Translate): string {
  return wordsOfFault(fault, (code, values) => t(`fault.${code}`, ...values));
}

/** Returns the words of a caught error. */
export function errorText(error: unknown, t: Translate): string {
  return faultText(faultOf(error), t);
}

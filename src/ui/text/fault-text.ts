/** What went wrong, in the reader's language. */
import { faultOf, type Fault } from '../../failure/fault';
import { wordsOfFault } from '../../failure/fault-words';
import type { Translate } from './translate';

export function faultText(fault: Fault, t: Translate): string {
  return wordsOfFault(fault, (code, values) => t(`fault.${code}`, ...values));
}

/** The words of something that was caught. */
export function errorText(error: unknown, t: Translate): string {
  return faultText(faultOf(error), t);
}

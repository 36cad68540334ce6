/**
 * Puts faults into English, for the command line and maintainers of the dataset. No page of the extension imports this.
 */
import english from '../../assets/locales/en.json';
import { faultOf, type Fault } from './fault';
import { fillMessage, wordsOfFault } from './fault-words';

const messages: Readonly<Record<string, string>> = english.fault;
const number = new Intl.NumberFormat('en');

export function inEnglish(fault: Fault): string {
  return wordsOfFault(fault, (code, values) =>
    fillMessage(messages[code.replaceAll('-', '_')] ?? code, values, number),
  );
}

/** Returns the words of a caught error. */
export function errorInEnglish(error: unknown): string {
  return inEnglish(faultOf(error));
}

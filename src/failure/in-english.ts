/** Faults in English, for the command line and whoever maintains the dataset. No page of the extension imports this. */
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

/** The words of something that was caught. */
export function errorInEnglish(error: unknown): string {
  return inEnglish(faultOf(error));
}

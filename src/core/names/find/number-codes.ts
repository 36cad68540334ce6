/**
 * Recognises letters and digits that are an amount, a quarter or a serial number and not a name: "R50bn", "Q1",
 * "B03200001".
 */
import { tokenText, type Tokens } from '../../../text/token';

const CODE = /^(?:(?:R|RM|Rs|KSh|TSh|USh|HK|NT|US|NZ)\d+(?:bn|tn|m|k)?|Q[1-4]|[A-Z]{1,2}\d{5,})$/i;

/** Whether a token is such a code; "G20" and "COP30" are not. */
export function isCode(tokens: Tokens, at: number): boolean {
  return CODE.test(tokenText(tokens, at));
}

/** Turns a schema's error into a fault that can be put into any language. */
import type { z } from 'zod';
import { fault, type Fault } from '../../failure/fault';
import { ADDRESS_FORM, DATE_FORM, ID_FORM, REFERENCE_FORM } from '../schema';

const forms: Readonly<Record<string, Fault>> = {
  [ID_FORM]: fault('id-form'),
  [REFERENCE_FORM]: fault('reference-form'),
  [DATE_FORM]: fault('date-form'),
  [ADDRESS_FORM]: fault('address-form'),
};

export function faultOfIssue(issue: z.core.$ZodIssue): Fault {
  if (issue.code === 'invalid_type')
    return / received undefined$/.test(issue.message) ? fault('missing') : fault('wrong-type', issue.expected);
  if (issue.code === 'unrecognized_keys') return fault('unknown-fields', issue.keys.join(', '));
  if (issue.code === 'invalid_value') return fault('not-one-of', issue.values.map(String).join(', '));
  if (issue.code === 'too_small') return fault('missing');
  return forms[issue.message] ?? fault('does-not-fit');
}

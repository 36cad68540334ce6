/**
 * Where reports of errors go: an `https:` address of a form or tracker, or null while there is none. With null the
 * reader can copy a report and no more. Nothing of the report is put into the address.
 */
export const REPORT_ADDRESS: string | null = null;

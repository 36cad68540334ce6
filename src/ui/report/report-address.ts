/**
 * Where reports of errors go: an `https:` address of a form or tracker, or null. With null the reader can only copy a
 * report. Nothing of the report is put into the address.
 */
export const REPORT_ADDRESS: string | null = null;

/**
 * Reads stored faults and reports. They are parsed, because a browser keeps them over updates. Plain text of versions
 * without codes is shown as it is.
 */
import { z } from 'zod';
import type { ImportRemark, ImportReport } from '../../dataset/import/import-report';
import { fault, type Fault, type FaultCode } from '../../failure/fault';
import { faultShapes } from '../../failure/fault-shapes';

/** Made when the first fault is read: with a member for each code it is too slow for every start of the background. */
const faultSchema = z.lazy(schemaOfShapes);

/** Returns the schema, one member for each code. zod's types cannot express that together they are `Fault`. */
function schemaOfShapes(): z.ZodType<Fault> {
  const kinds = { text: z.string(), number: z.number(), fault: faultSchema };
  const members = (Object.keys(faultShapes) as FaultCode[]).map((code) => {
    const values = faultShapes[code].map((kind) => kinds[kind]);
    return z.object({ code: z.literal(code), values: z.tuple(values as unknown as [z.ZodType, ...z.ZodType[]]) });
  });
  return z.discriminatedUnion(
    'code',
    members as unknown as [(typeof members)[number], ...typeof members],
  ) as unknown as z.ZodType<Fault>;
}

/** Reads a stored fault; null if there is none. */
export function storedFault(stored: unknown): Fault | null {
  if (stored === null || stored === undefined) return null;
  const parsed = faultSchema.safeParse(stored);
  return parsed.success
    ? parsed.data
    : fault('as-written', typeof stored === 'string' ? stored : JSON.stringify(stored));
}

/** Reads a stored report; an older version wrote its records and reasons as texts. */
export function storedReport(report: ImportReport): ImportReport {
  return { ...report, refusals: report.refusals.map(storedRemark), remarks: report.remarks.map(storedRemark) };
}

function storedRemark(remark: ImportRemark & { readonly reason?: unknown }): ImportRemark {
  const { line, field } = remark;
  return {
    record: storedFault(remark.record) ?? fault('as-written', ''),
    line,
    field,
    fault: storedFault(remark.fault ?? remark.reason) ?? fault('does-not-fit'),
  };
}

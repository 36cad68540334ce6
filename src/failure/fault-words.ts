/** Puts faults into words. The words are messages of assets/locales, in the group `fault`. */
import type { Fault, FaultCode } from './fault';

/** Returns the message of a code with its values filled in. */
export type SayFault = (code: FaultCode, values: readonly (string | number)[]) => string;

/** Returns a fault in words. A fault among its values is put into words first. */
export function wordsOfFault({ code, values }: Fault, say: SayFault): string {
  const told = (values as readonly (string | number | Fault)[]).map((value) =>
    typeof value === 'object' ? wordsOfFault(value, say) : value,
  );
  return say(code, told);
}

/** Fills a message's $1, $2 … with values; `format` writes the numbers. */
export function fillMessage(
  message: string,
  values: readonly (string | number)[],
  format: Pick<Intl.NumberFormat, 'format'>,
): string {
  return message.replace(/\$(\d)/g, (_, place: string) => {
    const value = values[Number(place) - 1] ?? '';
    return typeof value === 'number' ? format.format(value) : value;
  });
}

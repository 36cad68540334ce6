import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { UsageError } from './usage-error';
import { messageOf } from '../failure/message-of';

/**
 * Reads JSON Lines and writes one line of answer for each, in order, as they arrive.
 * @param answer gets the parsed value of a line, and the place ("line 3") for its errors
 * @throws {UsageError} with the line's number if a line is not JSON; earlier answers are already written
 */
export async function answerLines(
  input: Readable,
  output: Writable,
  answer: (value: unknown, place: string) => object,
): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++;
    if (!line.trim()) continue;
    const text = `${JSON.stringify(answer(parseLine(line, number), `line ${number}`))}\n`;
    if (!output.write(text)) await new Promise<void>((resume) => output.once('drain', () => resume()));
  }
}

function parseLine(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new UsageError(`standard input, line ${number}: no JSON (${messageOf(error)}).`);
  }
}

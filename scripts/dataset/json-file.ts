import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { projectRoot } from '../run/project-root';
import { Stop } from '../run/stop';
import { messageOf } from '../../src/failure/message-of';

/**
 * Reads a JSON file.
 * @throws Stop with one line: file, line, column and what is wrong
 */
export function readJson(path: string): unknown {
  const name = relative(projectRoot, path);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new Stop(`${name}: cannot be read (${messageOf(error)}). Nothing was written.`);
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const message = messageOf(error);
    throw new Stop(
      `${name}:${placeOf(text)}: is no valid JSON (${message.replace(/\s+/g, ' ')}). Nothing was written.`,
    );
  }
}

/**
 * Returns line and column of the first character that makes the text invalid. `JSON.parse` seldom says where, so it is
 * found by bisection: a shorter part of the text is only incomplete, a longer one is invalid.
 */
function placeOf(text: string): string {
  let right = 0;
  let wrong = text.length + 1;
  while (wrong - right > 1) {
    const middle = (right + wrong) >>> 1;
    if (endsEarly(text.slice(0, middle))) right = middle;
    else wrong = middle;
  }
  const before = text.slice(0, Math.min(right, text.length)).split('\n');
  return `${before.length}:${before.at(-1)!.length + 1}`;
}

/** Whether a text is the beginning of valid JSON. */
function endsEarly(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const message = String(error);
    const position = /position (\d+)/.exec(message);
    return /end of JSON|Unterminated/.test(message) || (position !== null && Number(position[1]) >= text.length);
  }
}

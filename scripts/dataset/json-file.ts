import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { projectRoot } from '../run/project-root';
import { Stop } from '../run/stop';

/**
 * Reads a JSON file.
 * @throws Stop with one line: the file, the line and column, what is wrong
 */
export function readJson(path: string): unknown {
  const name = relative(projectRoot, path);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new Stop(`${name}: cannot be read (${error instanceof Error ? error.message : String(error)}). Nothing was written.`);
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Stop(`${name}:${placeOf(text, message)}: is no valid JSON (${message.replace(/\s+/g, ' ')}). Nothing was written.`);
  }
}

/** Line and column of an error of `JSON.parse`, which names a position, a line and column, or the end. */
function placeOf(text: string, message: string): string {
  const lineColumn = /line (\d+) column (\d+)/.exec(message);
  if (lineColumn) return `${lineColumn[1]}:${lineColumn[2]}`;
  const position = /position (\d+)/.exec(message);
  const before = text.slice(0, position ? Number(position[1]) : text.length).split('\n');
  return `${before.length}:${before.at(-1)!.length + 1}`;
}

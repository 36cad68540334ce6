import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Stop } from '../run/stop';
import type { BrowserKind } from './browser-kind';
import { browserVariables, macApplications, namesOnPath, windowsPrograms } from './usual-places';

/**
 * Returns the path of an installed browser: the one that an environment variable names, else the first in the usual
 * places of this operating system, else null.
 * @throws Stop if a variable names a program that does not exist: falling back would test another browser
 */
export function findBrowser(kind: BrowserKind): string | null {
  for (const variable of browserVariables[kind]) {
    const named = process.env[variable];
    if (!named) continue;
    if (isProgram(named)) return named;
    throw new Stop(`${variable} names ${named}, and there is no program there. Correct it or unset it.`);
  }
  return usualPlaces(kind).find(isProgram) ?? null;
}

function usualPlaces(kind: BrowserKind): string[] {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return folders.flatMap((folder) => macApplications[kind].map((path) => join(folder, path)));
  }
  if (process.platform === 'win32') {
    const { ProgramFiles, LOCALAPPDATA, 'ProgramFiles(x86)': programFiles32 } = process.env;
    const folders = [ProgramFiles, programFiles32, LOCALAPPDATA].filter((folder) => folder !== undefined);
    return folders.flatMap((folder) => windowsPrograms[kind].map((path) => join(folder, path)));
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return namesOnPath[kind].flatMap((name) => folders.map((folder) => join(folder, name)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

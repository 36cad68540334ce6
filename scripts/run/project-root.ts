import { fileURLToPath } from 'node:url';

/** The project's top folder, whatever folder the command was given in. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

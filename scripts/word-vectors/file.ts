import { join } from 'node:path';
import { projectRoot } from '../run/project-root';

/** Path of the word vectors that `make.ts` writes and the command line reads. */
export const wordVectorsFile = join(projectRoot, 'assets/word-vectors.bin');

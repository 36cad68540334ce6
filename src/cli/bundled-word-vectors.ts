import { readFileSync } from 'node:fs';
import { wordVectorsFile } from '../../scripts/word-vectors/file';
import { openWordVectors, type WordVectors } from '../wording/ranking/word-vectors';
import { messageOf } from '../failure/message-of';

/**
 * Reads the project's word vectors. Only the command line uses them, to order matches; the extension shows a note only
 * if wordings agree.
 * @throws an error that says how to make the file, if it is missing or damaged
 */
export function bundledWordVectors(): WordVectors {
  let bytes: Buffer;
  try {
    bytes = readFileSync(wordVectorsFile);
  } catch (error) {
    throw new Error(
      `${wordVectorsFile} cannot be read (${messageOf(error)}); make it again with scripts/word-vectors/make.ts.`,
      { cause: error },
    );
  }
  return openWordVectors(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
}

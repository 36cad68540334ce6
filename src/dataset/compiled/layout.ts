/**
 * The compiled dataset: one buffer, read in place.
 *
 *     offset 0   magic "SLDS"   version   total bytes   checksum of everything after the header
 *            16  checksum of the directory   sections (count)   0   0
 *            32  directory: offset, length in bytes of every section of `sectionNames`, in that order
 *             …  sections, each beginning at a multiple of 4
 *
 *     pool       strings in UTF-8, each after its length (LEB128); other sections point into it
 *     info       pool offset of the dataset's own JSON, counts
 *
 *     entity*    one column for each fact that is read without decoding a record; a row is an
 *                entity, and entities are numbered in the order of their ids, so an id is found by
 *                binary search and no table of ids is needed
 *       entityId, entityName          pool offsets
 *       entityCountry                 number of an entity, or -1
 *       entitySource                  pool offset
 *       entityPopulation              people and one, 0 for unknown
 *       entityRest                    pool offset of JSON with the other fields, 0 for none
 *       entityType, entityProminence  one byte each
 *       entityKind                    one byte, an index into `kinds`, which are pool offsets
 *
 *     *Filter    bits that refuse most words at once (see `bit-filter.ts`); `lowerFilter` holds the first
 *                words of the few aliases that begin in lower case: no other alias starts at such a word;
 *                `pairFilter` the runs of the first two words of all aliases that have more than one
 *     first*     sorted table of the first words of all aliases (see `sorted-hashes.ts`), and for each
 *                a bit for every number of words that an alias with this first word has
 *     alias*     sorted table of the hashes of whole aliases; the second hash that tells apart what
 *                the first confuses; the candidate, with flags (see `candidate.ts`), or the place in
 *                `lists` of several; which words of the alias have a capital
 *     role*      rows sorted by country or organisation, office, first day; `roleByEntity` lists row
 *                numbers sorted by entity
 *     demonym*   sorted tables of first words, with a bit for every number of words as above, and of the
 *                hashes of whole demonyms; the country's number, or -1 for one of two countries
 *     given*     sorted table of single words
 *     source*    pool offsets of id and JSON, in the order of ids
 *     note*      notes in the order of their ids: pool offsets of id and JSON; first of its entities, and
 *                the numbers of these; `noteIndex` is the index of their wordings, as
 *                wording/index/claim-index.ts reads it, `noteRules` the rules that it was made by
 *     noteSaid*  what a text must say to make a note's claim: first group of each note, first term of each group,
 *                and the terms, of which a text must have one of each group
 *     noteCall*  which notes each term calls, see wording/index/call-table.ts, and a byte for each note, 1 where no term does
 *     topics     pool offsets of the JSON array of topics and of that of series, 0 for no series; files before the series
 *                have no second one
 *     outside    pool offsets of the names of other datasets that records refer to ("sidelight/spain"), sorted;
 *                `noteEntities` has them as numbers below -1 (see `dataset/reference.ts`)
 *
 * Numbers are little-endian, as on every machine that runs a browser today. The same records give the same bytes:
 * nothing in a file depends on time, order of files or machine.
 */
import { atOnce, type Turns } from '../../turns';
import { aliasSectionNames } from './alias-sections';
import { fault } from '../../failure/fault';
import { DatasetError } from './dataset-error';

export const MAGIC = 0x53444c53;
/** Raise it with every change of this layout. */
export const VERSION = 6;

/** The last day that `roleDays` can express; means "not known to have ended". */
export const NO_END = 0x7fffffff;

const HEADER_BYTES = 32;

export const sectionNames = [
  'pool',
  'info',
  'entityId',
  'entityName',
  'entityCountry',
  'entitySource',
  'entityPopulation',
  'entityRest',
  'entityType',
  'entityKind',
  'entityProminence',
  'kinds',
  ...aliasSectionNames,
  'roleOf',
  'roleOffice',
  'roleEntity',
  'roleDays',
  'roleByEntity',
  'demonymFilter',
  'demonymFirstHashes',
  'demonymFirstBuckets',
  'demonymLengths',
  'demonymHashes',
  'demonymBuckets',
  'demonymCountries',
  'givenFilter',
  'givenHashes',
  'givenBuckets',
  'sourceId',
  'sourceJson',
  'noteId',
  'noteJson',
  'noteEntityFirst',
  'noteEntities',
  'noteIndex',
  'noteRules',
  'noteSaidFirst',
  'noteSaidGroups',
  'noteSaid',
  'noteCallKeys',
  'noteCallFirst',
  'noteCalled',
  'noteUncalled',
  'topics',
  'outside',
] as const;

export type SectionName = (typeof sectionNames)[number];
/** Bytes of a section, in one piece or in parts that follow each other. */
export type SectionContent = ArrayBufferView | readonly ArrayBufferView[];
export type Sections<Name extends string = SectionName> = Readonly<Record<Name, SectionContent>>;

const directoryBytes = (names: readonly string[]) => names.length * 8;

/**
 * Files up to this size (bytes) are checked completely when opened. A larger one takes a worker that was just started as
 * long as a twentieth of its first article, since the check is not compiled yet.
 */
const CHECKED_WHOLE = 1024 * 1024;

const partsOf = (content: SectionContent): readonly ArrayBufferView[] =>
  ArrayBuffer.isView(content) ? [content] : content;

/** Bytes that are copied between two pauses. */
const BYTES_A_TURN = 1 << 21;

/**
 * Joins sections after a header. The same sections give the same bytes.
 * @param names of the sections, in the order of the directory
 * @param magic identifies the kind of file
 */
export function* assemble<Name extends string>(
  sections: Sections<Name>,
  names: readonly Name[],
  magic: number,
): Turns<ArrayBuffer> {
  const directoryEnd = HEADER_BYTES + directoryBytes(names);
  let size = directoryEnd;
  const places = names.map((name) => {
    const parts = partsOf(sections[name]);
    const offset = size;
    const length = parts.reduce((sum, { byteLength }) => sum + byteLength, 0);
    size += Math.ceil(length / 4) * 4;
    return { parts, offset, length };
  });
  const buffer = new ArrayBuffer(size);
  const bytes = new Uint8Array(buffer);
  const header = new Uint32Array(buffer, 0, directoryEnd / 4);
  for (const [index, { parts, offset, length }] of places.entries()) {
    let at = offset;
    for (const { buffer: source, byteOffset, byteLength } of parts) {
      for (let from = 0; from < byteLength; from += BYTES_A_TURN) {
        yield;
        bytes.set(new Uint8Array(source, byteOffset + from, Math.min(BYTES_A_TURN, byteLength - from)), at + from);
      }
      at += byteLength;
    }
    header[HEADER_BYTES / 4 + index * 2] = offset;
    header[HEADER_BYTES / 4 + index * 2 + 1] = length;
  }
  header.set([magic, VERSION, size], 0);
  header[3] = yield* checksum(buffer, HEADER_BYTES, size);
  header[4] = yield* checksum(buffer, HEADER_BYTES, directoryEnd);
  header[5] = names.length;
  return buffer;
}

/** Reads a section as numbers of a given width. */
export interface SectionReader<Name extends string = SectionName> {
  bytes(name: Name): Uint8Array;
  words(name: Name): Uint32Array;
  signed(name: Name): Int32Array;
  /** Signed 16-bit numbers. */
  halves(name: Name): Int16Array;
}

/**
 * Checks a file and returns a reader of its sections. The checksum is verified only up to 1 MB, because for a large
 * file it takes longer than everything else; a file that a reader adds is checked before it is stored.
 * @throws DatasetError
 */
export function disassemble<Name extends string>(
  buffer: ArrayBuffer,
  names: readonly Name[],
  magic: number,
): SectionReader<Name> {
  const directoryEnd = HEADER_BYTES + directoryBytes(names);
  const whole = buffer.byteLength <= CHECKED_WHOLE;
  const size = buffer.byteLength;
  if (size < HEADER_BYTES) throw notADataset(size);
  const header = new Uint32Array(buffer, 0, HEADER_BYTES / 4);
  if (header[0] !== magic) throw notADataset(size);
  const [, version, stated, sum, directorySum, count] = header;
  if (version! > VERSION) throw new DatasetError(fault('dataset-newer', version!, VERSION));
  if (version! < VERSION) throw new DatasetError(fault('dataset-older', version!));
  if (stated !== size) throw new DatasetError(fault('dataset-cut', stated!, size));
  if (count !== names.length || size < directoryEnd) throw damaged();
  if (directorySum !== atOnce(checksum(buffer, HEADER_BYTES, directoryEnd))) throw damaged();
  if (whole && sum !== atOnce(checksum(buffer, HEADER_BYTES, size))) throw damaged();
  const directory = new Uint32Array(buffer, HEADER_BYTES, names.length * 2);
  const place = (name: Name) => {
    const index = names.indexOf(name) * 2;
    const [offset, length] = [directory[index]!, directory[index + 1]!];
    if (offset % 4 !== 0 || offset + length > size) throw new DatasetError(fault('dataset-damaged-in', name));
    return { offset, length };
  };
  return {
    bytes(name) {
      const { offset, length } = place(name);
      return new Uint8Array(buffer, offset, length);
    },
    words(name) {
      const { offset, length } = place(name);
      return new Uint32Array(buffer, offset, length / 4);
    },
    signed(name) {
      const { offset, length } = place(name);
      return new Int32Array(buffer, offset, length / 4);
    },
    halves(name) {
      const { offset, length } = place(name);
      return new Int16Array(buffer, offset, length / 2);
    },
  };
}

/**
 * Checks a whole file of any size, before it is stored.
 * @throws DatasetError
 */
export function* checkDataset(buffer: ArrayBuffer): Turns<void> {
  disassemble(buffer, sectionNames, MAGIC);
  const [sum] = new Uint32Array(buffer, 12, 1);
  if (sum !== (yield* checksum(buffer, HEADER_BYTES, buffer.byteLength))) throw damaged();
}

function notADataset(size: number): DatasetError {
  return new DatasetError(fault('dataset-not-ours', size));
}

function damaged(): DatasetError {
  return new DatasetError(fault('dataset-damaged'));
}

/**
 * Computes FNV-1a over 32-bit words in four lanes, from `from` to `to` (bytes, multiples of 4). It detects every single
 * wrong word, because each step of a lane is invertible.
 */
function* checksum(buffer: ArrayBuffer, from: number, to: number): Turns<number> {
  const words = new Uint32Array(buffer, from, (to - from) >>> 2);
  const lanes = Uint32Array.of(0x811c9dc5, 0x2f0b4a53, 0x6a09e667, 0x3c6ef372);
  for (let at = 0; at < words.length; at += WORDS_A_TURN) {
    if (at > 0) yield;
    addToLanes(lanes, words.subarray(at, at + WORDS_A_TURN));
  }
  const [a, b, c, d] = lanes as unknown as [number, number, number, number];
  return (Math.imul(Math.imul(Math.imul(a, 31) + b, 31) + c, 31) + d) >>> 0;
}

/** Words between two pauses: a multiple of the lanes, some milliseconds. */
const WORDS_A_TURN = 1 << 20;

function addToLanes(lanes: Uint32Array, words: Uint32Array): void {
  let [a, b, c, d] = lanes as unknown as [number, number, number, number];
  let at = 0;
  for (; at + 3 < words.length; at += 4) {
    a = Math.imul(a ^ words[at]!, 0x01000193);
    b = Math.imul(b ^ words[at + 1]!, 0x01000193);
    c = Math.imul(c ^ words[at + 2]!, 0x01000193);
    d = Math.imul(d ^ words[at + 3]!, 0x01000193);
  }
  for (; at < words.length; at++) a = Math.imul(a ^ words[at]!, 0x01000193);
  lanes.set([a, b, c, d]);
}

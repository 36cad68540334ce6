/**
 * Reads a file slice by slice: bytes → text → records. Each call takes the bytes that follow what was
 * read and gives the records that they complete; between two calls the state can be stored.
 */
import type { Note } from '../schema';
import { checkNote } from '../check/check-record';
import { readClaimReview } from './claim-review';
import { findReviews } from './find-reviews';
import { ImportError } from './import-error';
import { LONGEST_RECORD, MOST_RECORDS } from './import-limits';
import { addRefusal, addRemark, addTaken } from './import-report';
import { emptyBatch, type ImportState, type RecordBatch } from './import-state';
import { parsePiece } from './parse-piece';
import { decodeBytes, readEncoding, wholeCharacters } from './read-encoding';
import { labelOf, readSidelightRecord } from './read-sidelight';
import { isRecordList, recordLists, type RecordList } from './sidelight-file';
import { endSplitting, splitJson, type JsonPiece } from './split-json';

/** Members whose items are records; a feed's items may wrap several reviews. */
const LISTS: ReadonlySet<string> = new Set([
  ...Object.keys(recordLists),
  '@graph',
  'dataFeedElement',
  'itemListElement',
  'hasPart',
  'claimReviews',
]);

/**
 * Reads the next bytes of a file.
 * @param state is changed: `read` grows by the bytes that were used, which may be a few less than were
 *   given where they end within a character
 * @param isLast whether the file ends here
 * @throws ImportError for what is wrong with the file as a whole; nothing of it may then be used
 */
export function readSlice(state: ImportState, bytes: Uint8Array, isLast: boolean): RecordBatch {
  const batch = emptyBatch();
  let slice = bytes;
  if (state.encoding === null) {
    if (bytes.length === 0) throw new ImportError('empty', 'The file is empty. Choose another one.');
    const { encoding, skip } = readEncoding(bytes);
    state.encoding = encoding;
    state.read += skip;
    slice = bytes.subarray(skip);
  }
  const whole = isLast ? slice.length : wholeCharacters(slice, state.encoding);
  const text = decodeBytes(slice.subarray(0, whole), state.encoding, state.split.line);
  state.read += whole;
  splitJson(state.split, text, LISTS, (piece) => takePiece(state, piece, batch));
  if (isLast) {
    endSplitting(state.split);
    takeMembers(state, batch);
  }
  return batch;
}

function takePiece(state: ImportState, piece: JsonPiece, batch: RecordBatch): void {
  if (piece.list === null) return keepMember(state, piece);
  if (++state.records > MOST_RECORDS) {
    throw new ImportError(
      'too-many',
      `The file has more than ${MOST_RECORDS.toLocaleString('en')} records. Divide it into several datasets.`,
    );
  }
  const { list, index, line, fault } = piece;
  const refuse = (record: string, field: string, reason: string) =>
    addRefusal(state.report, { record, line, field, reason });
  if (fault !== null)
    return refuse(
      labelOf(null, list, index),
      '',
      fault === 'long' ? `is longer than ${LONGEST_RECORD / 1024} KB` : 'has too many things inside each other',
    );
  const parsed = parsePiece(piece.json);
  if ('reason' in parsed) return refuse(labelOf(null, list, index), '', parsed.reason);
  if (isRecordList(list)) takeRecord(state, list, parsed.value, piece, batch);
  else if (takeReviews(state, parsed.value, piece, batch) === 0 && list === '')
    refuse(labelOf(parsed.value, list, index), '@type', 'is no ClaimReview');
}

function takeRecord(
  state: ImportState,
  list: RecordList,
  value: unknown,
  { index, line }: JsonPiece,
  batch: RecordBatch,
): void {
  const read = readSidelightRecord(list, value);
  if ('refused' in read) addRefusal(state.report, { record: labelOf(value, list, index), line, ...read.refused });
  else {
    // The schema of the list has made it a record of the list, which is beyond what the type can say.
    (batch[list] as unknown[]).push(read.record);
    addTaken(state.report, list);
  }
}

/** @returns how many reviews there were, taken or not */
function takeReviews(
  state: ImportState,
  value: unknown,
  { list, index, line }: Pick<JsonPiece, 'list' | 'index' | 'line'>,
  batch: RecordBatch,
): number {
  const found = findReviews(value);
  for (const { review, about } of found) {
    const record = labelOf(review, list ?? '', index);
    const read = readClaimReview(review, about);
    const fault = 'refused' in read ? read.refused : emptyClaim(read.note);
    if (fault !== null) addRefusal(state.report, { record, line, ...fault });
    else if ('note' in read) {
      batch.notes.push(read.note);
      batch.sources.push(read.source);
      addTaken(state.report, 'notes');
      for (const left of read.leftOut) addRemark(state.report, { record, line, ...left });
    }
  }
  return found.length;
}

function emptyClaim(note: Note) {
  const reason = checkNote(note);
  return reason === null ? null : { field: 'claimReviewed', reason };
}

/** Members are few and small: a single review, or what a file says of itself. */
function keepMember(state: ImportState, { member, json, fault, line }: JsonPiece): void {
  state.membersLength += json.length;
  if (fault !== null || state.membersLength > LONGEST_RECORD) {
    throw new ImportError(
      'damaged',
      `The field "${member}" in line ${line} is larger than any field of a dataset. Is this the right file?`,
    );
  }
  state.members.push([member, json]);
}

/** At the end: an object that is itself a review, or holds some outside of the lists. */
function takeMembers(state: ImportState, batch: RecordBatch): void {
  if (!state.members.length) return;
  const value = membersOf(state);
  if ('info' in value) return;
  takeReviews(state, value, { list: '', index: 0, line: 1 }, batch);
}

/**
 * The members that were kept, as one object.
 * @throws ImportError for one that is no JSON
 */
export function membersOf({ members }: ImportState): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    members.map(([name, json]) => {
      const parsed = parsePiece(json);
      if ('reason' in parsed)
        throw new ImportError(
          'not-json',
          `The field "${name}" cannot be read: ${parsed.reason}. Mend the file, or ask whoever made it.`,
        );
      return [name, parsed.value];
    }),
  );
}

/**
 * Reads a file slice by slice: bytes → text → records. Each call takes the next bytes and returns the records that they
 * complete; the state can be stored between two calls.
 */
import type { Note } from '../schema';
import { checkNote } from '../check/check-record';
import type { Data } from '../../linked/fields';
import { parseLoosely } from '../../linked/loose-json';
import { readClaimReview } from './claim-review';
import { findReviews, REVIEW_LISTS, type FoundReview } from './find-reviews';
import { Failure, failure, fault, type Fault, type FaultCode } from '../../failure/fault';
import { LONGEST_RECORD, MOST_LOOSE, MOST_RECORDS } from './import-limits';
import { addRefusal, addRemark, addTaken } from './import-report';
import { emptyBatch, startImport, type ImportState, type RecordBatch } from './import-state';
import { parsePiece, withoutForbidden } from './parse-piece';
import { decodeBytes, readEncoding, wholeCharacters } from './read-encoding';
import { labelOf, readSidelightRecord } from './read-sidelight';
import { nodesIn, withReferences, type Nodes } from './references';
import { isRecordList, recordLists, type RecordList } from './sidelight-file';
import { endSplitting, splitJson } from './split-json';
import type { JsonPiece } from './split-state';
import { keepNodes, keepWaiting, nodesFor, takeWaiting, type PiecePlace } from './waiting-reviews';

/** Members whose items are records. An item of a feed may contain several reviews. */
const LISTS: ReadonlySet<string> = new Set([...Object.keys(recordLists), ...REVIEW_LISTS]);

/**
 * Reads the next bytes of a file.
 * @param state is changed: `read` grows by the bytes used, a few less than given if they end within a character
 * @param isLast whether the file ends here
 * @throws Failure for a fault of the file as a whole; none of its records may then be used
 */
export function readSlice(state: ImportState, bytes: Uint8Array, isLast: boolean): RecordBatch {
  const isWhole = isLast && state.read === 0;
  try {
    return readStrictly(state, bytes, isLast);
  } catch (error) {
    const batch = isWhole && error instanceof Failure ? readLoosely(state, bytes, error) : null;
    if (batch === null) throw error;
    return batch;
  }
}

/** Faults in the structure of a file that is not JSON. */
const BROKEN: readonly FaultCode[] = ['file-not-json', 'file-more-after-end', 'file-field-unreadable'];

/**
 * Reads a small file that is not JSON like a page's script, with comments, semicolons or quotation marks in strings.
 * @returns null if this finds no review either
 */
function readLoosely(state: ImportState, bytes: Uint8Array, { fault: { code } }: Failure): RecordBatch | null {
  if (state.encoding === null || bytes.length > MOST_LOOSE) return null;
  const text = decodeBytes(bytes, state.encoding, 1).trimStart();
  if (!BROKEN.includes(code) && !(code === 'file-web-page' && /^<!(?:--|\[CDATA)/.test(text))) return null;
  Object.assign(state, startImport(), { encoding: state.encoding, read: bytes.length });
  const batch = emptyBatch();
  const values = parseLoosely(text);
  const nodes = nodesIn(values);
  withoutForbidden(values).forEach((parsed, index) => {
    if (!('value' in parsed)) return;
    const found = findReviews(parsed.value);
    state.records += found.length;
    takeReviews(state, found, { list: '', index, line: 0 }, batch, nodes);
  });
  return state.records === 0 ? null : batch;
}

function readStrictly(state: ImportState, bytes: Uint8Array, isLast: boolean): RecordBatch {
  const batch = emptyBatch();
  let slice = bytes;
  if (state.encoding === null) {
    if (bytes.length === 0) throw failure('file-empty');
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
    takeWaiting(state, (found, place, nodes) => takeReviews(state, found, place, batch, nodes));
  }
  return batch;
}

function takePiece(state: ImportState, piece: JsonPiece, batch: RecordBatch): void {
  if (piece.list === null) return keepMember(state, piece);
  if (piece.isLine && state.members.length > 0) takeFirstLine(state, batch);
  if (++state.records > MOST_RECORDS) throw failure('file-too-many-records', MOST_RECORDS);
  const { list, index, line } = piece;
  const refuse = (record: Fault, field: string, why: Fault) =>
    addRefusal(state.report, { record, line, field, fault: why });
  if (piece.fault !== null)
    return refuse(
      labelOf(null, list, index),
      '',
      piece.fault === 'long' ? fault('too-long-kilobytes', LONGEST_RECORD / 1024) : fault('too-deep'),
    );
  const parsed = parsePiece(piece.json);
  if ('fault' in parsed) return refuse(labelOf(null, list, index), '', parsed.fault);
  const { value, loose } = parsed;
  if (isRecordList(list)) {
    if (loose === null) takeRecord(state, list, value, piece, batch);
    else refuse(labelOf(null, list, index), '', loose);
    return;
  }
  const place = { list, index, line };
  const found = findReviews(value);
  if (found.length > 0) {
    if (!keepWaiting(state, value, found, piece.json, place))
      takeReviews(state, found, place, batch, nodesFor(value, found));
  } else if (keepNodes(state, value, piece.json)) return;
  else if (loose !== null) refuse(labelOf(null, list, index), '', loose);
  else if (list === '') refuse(labelOf(value, list, index), '@type', fault('no-review'));
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
    // The list's schema has parsed the record, so it has the list's type; TypeScript cannot express that.
    (batch[list] as unknown[]).push(read.record);
    addTaken(state.report, list);
  }
}

function takeReviews(
  state: ImportState,
  found: readonly FoundReview[],
  { list, index, line }: PiecePlace,
  batch: RecordBatch,
  nodes: Nodes,
): void {
  for (const { review: given, about } of found) {
    const review = withReferences(given, nodes);
    const record = labelOf(review, list, index);
    const read = readClaimReview(review, about);
    const refused = 'refused' in read ? read.refused : emptyClaim(read.note);
    if (refused !== null) addRefusal(state.report, { record, line, ...refused });
    else if ('note' in read) {
      batch.notes.push(read.note);
      batch.sources.push(read.source);
      addTaken(state.report, 'notes');
      for (const left of read.leftOut) addRemark(state.report, { record, line, ...left });
    }
  }
}

function emptyClaim(note: Note) {
  const wrong = checkNote(note);
  return wrong === null ? null : { field: 'claimReviewed', fault: wrong };
}

/**
 * Keeps a member of the outermost object. Members are few and small: those of a single review, or a file's own data.
 */
function keepMember(state: ImportState, { member, json, fault, line }: JsonPiece): void {
  state.membersLength += json.length;
  if (fault !== null || state.membersLength > LONGEST_RECORD) throw failure('file-field-too-large', member, line);
  state.members.push([member, json]);
}

/**
 * At the end of the file: reads the outermost object, which may itself be a review or contain some outside the lists.
 */
function takeMembers(state: ImportState, batch: RecordBatch): void {
  if (!state.members.length) return;
  const value = membersOf(state);
  if (!('info' in value)) takeObject(state, value, batch);
}

/** Takes the reviews in the outermost object. @returns whether there were any */
function takeObject(state: ImportState, value: Data, batch: RecordBatch): boolean {
  const found = findReviews(value);
  takeReviews(state, found, { list: '', index: 0, line: 1 }, batch, nodesFor(value, found));
  return found.length > 0;
}

/** In JSON Lines, the first object has been read as members before the second showed that it is a line. */
function takeFirstLine(state: ImportState, batch: RecordBatch): void {
  state.records++;
  const value = membersOf(state);
  if (!takeObject(state, value, batch))
    addRefusal(state.report, { record: labelOf(value, '', 0), line: 1, field: '@type', fault: fault('no-review') });
  state.members = [];
  state.membersLength = 0;
}

/**
 * Returns the members that were kept, as one object. A Sidelight dataset must be valid JSON; a review may be read
 * loosely.
 * @throws Failure if a member cannot be read
 */
export function membersOf({ members }: ImportState): Readonly<Record<string, unknown>> {
  const isOurs = members.some(([name]) => name === 'info' || name === 'format');
  return Object.fromEntries(
    members.map(([name, json]) => {
      const parsed = parsePiece(json);
      const wrong = 'fault' in parsed ? parsed.fault : isOurs ? parsed.loose : null;
      if ('fault' in parsed || wrong !== null) throw failure('file-field-unreadable', name, wrong!);
      return [name, parsed.value];
    }),
  );
}

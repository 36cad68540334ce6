/**
 * Cuts a JSON text of any size into its records, keeping only one of them in memory. `JSON.parse` then parses each
 * piece. The text comes in parts, cut anywhere.
 *
 *     [ {…}, {…} ]                      pieces of the list ""
 *     { "notes": [ {…}, {…} ],          pieces of the list "notes", if it is one of `lists`
 *       "info": {…} }                   one piece: the member "info"
 *     {…}                               its members; then, in JSON Lines,
 *     {…}                               a piece of the list "" each line
 *
 * The state is plain data, so that a stopped import can continue. Brackets are counted here, which limits the depth
 * before anything is parsed; `JSON.parse` checks what is inside them.
 */
import { failure, type Failure } from '../../failure/fault';
import { DEEPEST, LONGEST_RECORD } from './import-limits';
import type { JsonPiece, Place, SplitState } from './split-state';
import { BACKSLASH, BLANK, CLOSING_BRACE, CLOSING_SQUARE, COMMA, DOUBLE_QUOTE, LINE_FEED } from '../../text/marks';

/** A text with more open brackets is not data and would only fill the memory. */
const HOPELESS = 10_000;

const isSpace = (code: number) => code === BLANK || code === LINE_FEED || code === 13 || code === 9;

/**
 * Reads a part of the text and passes on every piece that it completes.
 * @param lists members of the outermost object that are read item by item
 * @throws Failure with line and column if the outer structure is not JSON
 */
export function splitJson(
  state: SplitState,
  part: string,
  lists: ReadonlySet<string>,
  take: (piece: JsonPiece) => void,
): void {
  /** Where the current piece begins in this part. */
  let from = 0;
  for (let at = 0; at < part.length; at++) {
    const code = part.charCodeAt(at);
    if (state.place === 'piece' || state.place === 'key-text') {
      if (state.inString) {
        if (state.escaped) state.escaped = false;
        else if (code === BACKSLASH) state.escaped = true;
        else if (code === DOUBLE_QUOTE) {
          state.inString = false;
          if (state.place === 'key-text') {
            keep(state, part.slice(from, at + 1));
            state.member = readKey(state);
            state.place = 'colon';
          }
        }
      } else if (endsPiece(state, code)) {
        keep(state, part.slice(from, at));
        give(state, take);
        close(state, part[at]!);
      } else {
        inside(state, code, part[at]!);
        if (state.open === '') {
          keep(state, part.slice(from, at + 1));
          give(state, take);
          state.place = 'done';
        }
      }
    } else if (!isSpace(code)) {
      const before = state.place as Place;
      between(state, code, part[at]!, lists, take);
      // `between` changes the state, which TypeScript's narrowing of `before` does not know.
      const now = state.place as Place;
      if (now !== before && (now === 'piece' || now === 'key-text')) from = at;
    }
    if (code === LINE_FEED) {
      state.line++;
      state.column = 1;
    } else state.column++;
  }
  if (state.place === 'piece' || state.place === 'key-text') keep(state, part.slice(from));
}

/** @throws Failure if the text has ended too early */
export function endSplitting(state: SplitState): void {
  if (state.place === 'done') return;
  if (state.place === 'start') throw failure('file-empty');
  const { line, column, list, index, member, pieceLine, place } = state;
  if (place !== 'piece') throw failure('file-cut-between', line, column);
  if (list === null) throw failure('file-cut-in-field', line, column, member, pieceLine);
  throw failure('file-cut-in-record', line, column, index + 1, pieceLine);
}

/** Characters between pieces: commas, colons, brackets of the outer structure. */
function between(
  state: SplitState,
  code: number,
  character: string,
  lists: ReadonlySet<string>,
  take: (piece: JsonPiece) => void,
): void {
  switch (state.place) {
    case 'start':
      if (character === '[') openList(state, '');
      else if (character === '{') {
        state.open = '}';
        state.place = 'key';
        state.lines = 'possible';
      } else throw wrong(state, character === '<' ? 'web-page' : 'not-json', character);
      return;
    case 'key':
      if (character === '}') close(state, character);
      else if (code === DOUBLE_QUOTE) beginText(state, 'key-text', code);
      else throw wrong(state, 'not-json', character);
      return;
    case 'colon':
      if (character !== ':') throw wrong(state, 'not-json', character);
      state.place = 'value';
      return;
    case 'value':
      if (character === '[' && state.open.length === 1 && state.open === '}' && lists.has(state.member))
        openList(state, state.member);
      else if (character === state.open.at(-1)) close(state, character);
      else if (character === ',') giveNothing(state, take);
      else {
        beginText(state, 'piece', code);
        if (!state.inString) inside(state, code, character);
      }
      return;
    case 'after':
      if (character === ',') state.place = state.open.at(-1) === '}' ? 'key' : 'value';
      else if (character === state.open.at(-1)) close(state, character);
      else throw wrong(state, 'not-json', character);
      return;
    default:
      if (character !== '{' || state.lines === 'no') throw wrong(state, 'not-json', character);
      beginLine(state, code, character);
  }
}

/** Begins the second or a later object of JSON Lines. */
function beginLine(state: SplitState, code: number, character: string): void {
  if (state.lines === 'possible') state.index = 1;
  state.lines = 'yes';
  state.list = '';
  beginText(state, 'piece', code);
  inside(state, code, character);
}

function openList(state: SplitState, name: string): void {
  state.open += ']';
  state.list = name;
  state.index = 0;
  state.place = 'value';
}

function beginText(state: SplitState, place: 'piece' | 'key-text', code: number): void {
  state.place = place;
  state.text = '';
  state.fault = null;
  state.inString = code === DOUBLE_QUOTE;
  state.pieceLine = state.line;
  state.pieceColumn = state.column;
}

/** Returns the number of brackets open outside a piece. */
const base = ({ list, lines }: SplitState) => (lines === 'yes' ? 0 : list === null || list === '' ? 1 : 2);

function endsPiece(state: SplitState, code: number): boolean {
  return state.open.length === base(state) && (code === COMMA || code === CLOSING_SQUARE || code === CLOSING_BRACE);
}

/** Reads a character of a piece outside strings. */
function inside(state: SplitState, code: number, character: string): void {
  if (code === DOUBLE_QUOTE) state.inString = true;
  else if (character === '{' || character === '[') {
    if (state.open.length - base(state) >= DEEPEST) state.fault ??= 'deep';
    if (state.open.length > HOPELESS) throw wrong(state, 'not-json', character);
    state.open += character === '{' ? '}' : ']';
  } else if (character === '}' || character === ']') {
    if (state.open.at(-1) !== character) throw wrong(state, 'not-json', character);
    state.open = state.open.slice(0, -1);
  }
}

function keep(state: SplitState, text: string): void {
  if (state.fault === null && state.text.length + text.length > LONGEST_RECORD) state.fault = 'long';
  state.text = state.fault === null ? state.text + text : '';
}

function give(state: SplitState, take: (piece: JsonPiece) => void): void {
  const { list, index, fault, pieceLine, pieceColumn } = state;
  take({
    list,
    member: list === null ? state.member : '',
    index,
    isLine: state.lines === 'yes',
    json: state.text.trim(),
    line: pieceLine,
    column: pieceColumn,
    fault,
  });
  state.text = '';
  state.index++;
  state.place = 'after';
}

/** Passes on an empty piece for two commas in a row. */
function giveNothing(state: SplitState, take: (piece: JsonPiece) => void): void {
  beginText(state, 'piece', 0);
  give(state, take);
  close(state, ',');
}

/** Reads a character after a piece, or at the end of a list or of the whole text. */
function close(state: SplitState, character: string): void {
  if (character === ',') {
    state.place = state.open.at(-1) === '}' ? 'key' : 'value';
    return;
  }
  if (state.open.at(-1) !== character) throw wrong(state, 'not-json', character);
  state.open = state.open.slice(0, -1);
  state.list = null;
  state.place = state.open === '' ? 'done' : 'after';
}

function readKey(state: SplitState): string {
  try {
    return JSON.parse(state.text) as string;
  } catch {
    throw wrong(state, 'not-json', '"');
  }
}

function wrong({ line, column, place }: SplitState, fault: 'web-page' | 'not-json', character: string): Failure {
  if (fault === 'web-page') return failure('file-web-page');
  return place === 'done'
    ? failure('file-more-after-end', line, column)
    : failure('file-not-json', line, column, character);
}

/** The state of `split-json`: plain data. */

/** One record or member of the file, as text. */
export interface JsonPiece {
  /** Name of the list it is in, "" for a list without one, null for a member of the outermost object. */
  readonly list: string | null;
  /** Name of the member; "" in a list. */
  readonly member: string;
  /** Number in its list, from 0. */
  readonly index: number;
  /** Whether it is a line after the first in a file of JSON Lines, whose first line came as members. */
  readonly isLine: boolean;
  readonly json: string;
  /** Where it begins, from 1. */
  readonly line: number;
  readonly column: number;
  /** Why there is no text: too long, or nested too deeply. */
  readonly fault: 'long' | 'deep' | null;
}

/** Where the reader is. `start`: before anything; `done`: after the outermost bracket. */
export type Place = 'start' | 'key' | 'key-text' | 'colon' | 'value' | 'piece' | 'after' | 'done';

export interface SplitState {
  place: Place;
  /** Open brackets, as the characters that close them. */
  open: string;
  /** Whether the outermost value is an object that others may follow, as in JSON Lines, and whether one has. */
  lines: 'no' | 'possible' | 'yes';
  inString: boolean;
  escaped: boolean;
  list: string | null;
  member: string;
  index: number;
  /** Text of the piece or key so far. */
  text: string;
  fault: JsonPiece['fault'];
  /** Where the current piece begins, from 1. */
  pieceLine: number;
  pieceColumn: number;
  line: number;
  column: number;
}

export function startSplitting(): SplitState {
  return {
    place: 'start',
    open: '',
    lines: 'no',
    inString: false,
    escaped: false,
    list: null,
    member: '',
    index: 0,
    text: '',
    fault: null,
    pieceLine: 1,
    pieceColumn: 1,
    line: 1,
    column: 1,
  };
}

/** Words that connect a figure with its measured thing, or separate them. */
import { wordSet } from '../../../text/word-set';

/** Words that begin another clause; beyond them something else is measured. */
export const clauseBreaks = wordSet('but while whereas because although though as when if so before after than unless');

/** More such words for shares, sums and lengths, which have no noun that "who" or "and" could continue. */
export const phraseBreaks = wordSet('and or which that who whose where');

/** Words after a figure that make it a time and not a length: "two hours later". */
export const timeStops = wordSet(
  'ago later earlier before after from hence until till to since late early apart old every behind ahead',
);

/** Words right before a figure that make it a length. */
export const lengthCues = wordSet(`
  lasted lasting lasts last took taking takes take ran running runs for spent spend spoke talked was is were been of length`);

/** Words between a length and its thing: "two hours on the phone", "90 minutes of talks", "a two-hour-long call". */
export const lengthLinks = wordSet('of on the long by');

/** Verbs and nouns of change. A figure right after them, or after their "by" or "of", is the size of the change. */
export const riseWords = wordSet(`
  rise rises rose risen rising grow grows grew grown growing growth increase increases increased increasing climb climbs climbed
  jump jumps jumped surge surges surged soar soared gain gained up higher expanded`);
export const fallWords = wordSet(`
  fall falls fell fallen falling drop drops dropped dropping decline declines declined decrease decreases decreased sink sank sunk
  shrink shrank shrunk slump slumped plunge plunged down lower lost loss cut reduced reduction`);
export const sizeWords = wordSet('by of some about');

/** Words before a measured thing that do not change it: "average prices", unlike "egg prices". */
export const plainModifiers = wordSet(`
  annual yearly overall headline average total general official public current rising falling higher lower national
  underlying year month monthly all bring brings brought push pushed drive drove keep kept hold held see saw seen put`);

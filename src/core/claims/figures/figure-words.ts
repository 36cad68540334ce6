/** Words that tie a figure to what it measures, or part it from it. */
import { wordSet } from '../../../text/word-set';

/** A clause of its own begins: what stands beyond measures something else. */
export const clauseBreaks = wordSet('but while whereas because although though as when if so before after than unless');

/** The same beside shares, sums and lengths, which have no noun of their own that "who" or "and" could go on from. */
export const phraseBreaks = wordSet('and or which that who whose where');

/** Behind a figure these make it a time of something, and no length: "two hours later". */
export const timeStops = wordSet(
  'ago later earlier before after from hence until till to since late early apart old every behind ahead',
);

/** Right before a figure these make it the length of something. */
export const lengthCues = wordSet(`
  lasted lasting lasts last took taking takes take ran running runs for spent spend spoke talked was is were been of length`);

/** Between a length and what is that long: "two hours on the phone", "90 minutes of talks", "a two-hour-long call". */
export const lengthLinks = wordSet('of on the long by');

/** Verbs and nouns for a change: a figure right behind them, or behind "by" and "of" after them, is the size of the change. */
export const riseWords = wordSet(`
  rise rises rose risen rising grow grows grew grown growing growth increase increases increased increasing climb climbs climbed
  jump jumps jumped surge surges surged soar soared gain gained up higher expanded`);
export const fallWords = wordSet(`
  fall falls fell fallen falling drop drops dropped dropping decline declines declined decrease decreases decreased sink sank sunk
  shrink shrank shrunk slump slumped plunge plunged down lower lost loss cut reduced reduction`);
export const sizeWords = wordSet('by of some about');

/** Before a measured thing these leave it what it is: "average prices", but not "egg prices". */
export const plainModifiers = wordSet(`
  annual yearly overall headline average total general official public current rising falling higher lower national
  underlying year month monthly all bring brings brought push pushed drive drove keep kept hold held see saw seen put`);

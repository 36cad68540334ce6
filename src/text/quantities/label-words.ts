/** Words around numbers that name something instead of counting it. */
import { wordSet } from '../word-set';

/** Before a number these make a label: "page 5", "Article 5", "room 12". */
export const designators = wordSet(`
  no nos number article section chapter page pages room highway route interstate exit channel flight version phase
  level type class grade chapter act bill proposition amendment title paragraph part volume episode season figure table
  district ward unit box gate track platform vision agenda group row aisle apartment suite covid boeing airbus apollo formula area line pier
  resolution category sp ftse stoxx russell nikkei dax top bottom zip`);

/** Before several numbers these name them: "rules 8 and 9", "chapters 3 to 5". */
export const pluralDesignators = wordSet(`
  nos rules articles sections chapters pages paragraphs parts acts bills phases levels types classes grades titles volumes
  episodes seasons figures tables districts wards units rooms gates platforms tracks lanes lines routes highways exits
  channels flights versions rows items clauses questions lots verses scenes groups categories resolutions propositions
  amendments games weeks rounds holes laps stages annexes appendices schedules lessons steps`);

/** Between the last words of a list of numbers: "6, 7 and 8", "3 to 5". */
export const listJoints = wordSet('and or to through');

/** Words before a number with a letter that make it a place or a size: "seat 35C". */
export const seatWords = wordSet(
  'seat seats size sizes flat unit gate stand bus lane form cup bra plot pier block hangar',
);

/** After a bare number and a capitalised word these make an address. */
export const streetWords = wordSet('street avenue road boulevard drive lane place square way court st ave rd blvd');

/** After a number these make a time of day. */
export const clockWords = wordSet(`am pm noon midnight o oclock o'clock edt est gmt utc cet bst pst pdt et`);

/** After a number these make it a label: "90049 ZIP Code". */
export const labelsAfter = wordSet('zip postcode');

/** Before a number on a scale: "level 2 out of 4" is a place on it, not a share. */
export const scaleWords = wordSet('level stage grade category phase tier step rank score rated');

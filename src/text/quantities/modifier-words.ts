/** Words that say how exact a number is. */
import type { Modifier } from './quantity';
import { wordValues } from '../word-values';

/** Modifiers of one word, before the number. */
export const modifierWords = wordValues<Modifier>([
  ['about', 'about around roughly approximately approx some circa ca estimated approximate reported'],
  ['nearly', 'nearly almost'],
  ['more than', 'over above exceeding topping'],
  ['less than', 'under below'],
  ['exactly', 'exactly precisely'],
]);

/** Modifiers of several words, before the number. Longer ones come first. */
export const modifierPhrases: readonly (readonly [Modifier, string])[] = [
  ['at most', 'no more than'],
  ['at most', 'not more than'],
  ['at least', 'no fewer than'],
  ['at least', 'no less than'],
  ['at least', 'not less than'],
  ['more than', 'in excess of'],
  ['at most', 'a maximum of'],
  ['at least', 'a minimum of'],
  ['at most', 'as many as'],
  ['at most', 'as much as'],
  ['at most', 'as high as'],
  ['at least', 'as low as'],
  ['at least', 'as few as'],
  ['at least', 'as little as'],
  ['about', 'in the region of'],
  ['about', 'on the order of'],
  ['about', 'in the order of'],
  ['more than', 'more than'],
  ['more than', 'greater than'],
  ['more than', 'higher than'],
  ['more than', 'upwards of'],
  ['more than', 'upward of'],
  ['more than', 'north of'],
  ['more than', 'older than'],
  ['more than', 'longer than'],
  ['less than', 'less than'],
  ['less than', 'fewer than'],
  ['less than', 'lower than'],
  ['less than', 'younger than'],
  ['less than', 'shorter than'],
  ['less than', 'short of'],
  ['at least', 'at least'],
  ['at most', 'at most'],
  ['at most', 'up to'],
  ['nearly', 'close to'],
  ['nearly', 'just under'],
];

/** Modifiers after the number. */
export const modifiersAfter: readonly (readonly [Modifier, string])[] = [
  ['at least', 'or more'],
  ['at most', 'or less'],
  ['at most', 'or fewer'],
  ['about', 'or so'],
  ['about', 'odd'],
  ['more than', 'plus'],
];

/**
 * The conjunction at the beginning of a reported statement ("said that the dam had failed"), which a title leaves out.
 * It counts only before a word that begins a clause: in "said that figure was wrong" it belongs to the statement.
 */
export const opensWithThat =
  /^that (?=(?:the|an?|his|her|its|their|our|my|your|some|all|no|every|each|both|many|most|more|about|nearly|almost|over|at|in|on|if|when|while|after|before|because|he|she|it|they|we|you|I|there|this|these|those|nobody|nothing|everyone)\b|[\p{Lu}\p{Sc}\d“"‘])/u;

/**
 * The conjunction that a reported statement opens with in its sentence ("said that the dam had failed")
 * and that a title does without. It is taken for one only before a word that begins a clause: in "said
 * that figure was wrong" it is part of what was said.
 */
export const opensWithThat =
  /^that (?=(?:the|an?|his|her|its|their|our|my|your|some|all|no|every|each|both|many|most|more|about|nearly|almost|over|at|in|on|if|when|while|after|before|because|he|she|it|they|we|you|I|there|this|these|those|nobody|nothing|everyone)\b|[\p{Lu}\p{Sc}\d“"‘])/u;

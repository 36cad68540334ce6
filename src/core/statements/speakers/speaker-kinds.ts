/** Decides the kind of a speaker: a person, an organisation, a group, somebody unnamed, a document. */
import type { Mention, Speaker } from '../../annotations';
import { Shape } from '../../../text/token';
import { wordSet } from '../../../text/word-set';
import type { Draft } from '../draft';
import { indefinites, pluralPronouns, quantityNouns, unnamedNouns, unnamedMarks } from '../grammar/speaker-words';
import type { Tagged } from '../chunks/tagged';
import { Word } from '../grammar/word-classes';
import { SMALL_S } from '../../../text/marks';

const isIndefinite = wordSet(indefinites);
const isUnnamedNoun = wordSet(unnamedNouns);
const isUnnamedMark = wordSet(unnamedMarks);
const isPlural = wordSet(pluralPronouns);
const isQuantity = wordSet(quantityNouns);
const isIt = wordSet('it its');

/** Returns the kind of a draft's speaker. If there is a mention, its type decides. */
export function speakerKind(
  { reading: { tokens }, bits }: Tagged,
  draft: Draft,
  mention: Mention | null,
  isSeveral: boolean,
): Speaker['kind'] {
  const head = bits[draft.headToken]!;
  if (isSeveral) return 'group';
  if (mention?.type === 'person')
    return mention.entity === null && isBody(head) && mention.start < draft.speakerHead!.end
      ? 'organisation'
      : 'person';
  if (mention?.type === 'organisation' || mention?.type === 'place') return 'organisation';
  if (mention?.type === 'work') return 'document';
  const hash = tokens.hash[draft.headToken]!;
  const first = tokens.hash[draft.firstToken]!;
  for (let at = draft.firstToken; at <= draft.headToken; at++) if (isUnnamedMark(tokens.hash[at]!)) return 'unnamed';
  if (isUnnamedNoun(hash)) return 'unnamed';
  if (isIt(hash)) return 'organisation';
  if (isQuantity(hash) || tokens.shape[draft.headToken] === Shape.Number) return 'group';
  if (isPlural(hash) || head & Word.Group) return 'group';
  if (head & Word.Role) return isIndefinite(first) ? 'unnamed' : 'person';
  if (head & Word.Document) return 'document';
  if (head & Word.Body) return 'organisation';
  const shape = tokens.shape[draft.headToken]!;
  // "one MP"
  if (shape === Shape.AllCaps && isIndefinite(first)) return 'unnamed';
  if (shape === Shape.AllCaps) return 'organisation';
  if (
    shape === Shape.Lower &&
    tokens.text.charCodeAt(tokens.end[draft.headToken]! - 1) === SMALL_S &&
    !(head & Word.SubjectPronoun)
  )
    return 'group';
  return 'person';
}

const isBody = (bits: number) => (bits & Word.Body) !== 0 && !(bits & Word.Role);

/** The row "Mention 3 of 34" with buttons to the previous and the next one. */
import type { Mention } from '../../core/annotations';
import { sameChain, wordsAt, type Reading } from '../annotated-article';
import type { Translate } from '../text/translate';

export interface PlaceWords {
  readonly here: string;
  /** Labels of the buttons for the previous and next mention. */
  readonly back: string;
  readonly on: string;
}

/** @param at index into `mentions`, which are those of one name */
export function placeWords(reading: Reading, mentions: readonly Mention[], at: number, t: Translate): PlaceWords {
  const words = (by: number) => {
    const place = placeAfter(mentions, at, by);
    return t('card.jumpTo', wordsAt(reading, mentions[place]!), place + 1);
  };
  return { here: t('name.place', at + 1, mentions.length), back: words(-1), on: words(1) };
}

/**
 * Moves the row to the next or previous mention.
 * @param button the pressed button of the row
 * @returns the mention that the row now shows
 */
export function stepPlace(button: HTMLElement, reading: Reading, of: Mention, t: Translate): Mention {
  const mentions = sameChain(reading, of);
  const row = button.parentElement!;
  const at = placeAfter(mentions, Number(row.dataset['at']), Number(button.dataset['by']));
  const { here, back, on } = placeWords(reading, mentions, at, t);
  row.dataset['at'] = String(at);
  row.querySelector('[role="status"]')!.textContent = here;
  row.querySelectorAll<HTMLElement>('[data-by]').forEach((way) => {
    way.title = way.dataset['by'] === '1' ? on : back;
    way.setAttribute('aria-label', way.title);
  });
  return mentions[at]!;
}

/** Returns the index some steps on, wrapping at the ends. */
const placeAfter = ({ length }: readonly Mention[], at: number, by: number) => (at + by + length) % length;

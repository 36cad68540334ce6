/** Words of offers, forms and notices to readers. */

import { beginsWithOne } from './beginnings';

/** Longest offer (UTF-16 units). */
const LONGEST_OFFER = 700;

/** Longest offer that may be a paragraph of the text (UTF-16 units). */
const LONGEST_SENTENCE = 300;

/** The text addresses somebody, or the site speaks about itself. */
const ADDRESSED = /\b(?:you|your|yours|us|our|we|my)\b/i;

/** Things that a site offers or asks. */
const OFFERED =
  /\b(?:subscri(?:be|bers?|bing|ption|ptions)|newsletters?|inbox|e-?mail updates?|email address|sign(?:ing|ed)? ?(?:up|in)|log ?in|(?:an|your|one|free) account|create account|regist(?:er|ering|ration)|privacy (?:policy|notice)|terms (?:of|and) (?:use|service|conditions)|cookies?|(?:unlimited|online|full) access|exclusive (?:articles|content)|additional articles|e-?paper|favourite authors|favorite topics|independent(?:, \w+)* journalism|our journalism|donat(?:e|ions?)|contributions?|unsubscribe|recaptcha|opt(?:ing)?[- ]out|ad ?block(?:er|ing)?s?|notifications?|comment polic(?:y|ies)|preferred source|google news|personalized feed|thanks for signing up|failed to load|could not be loaded|try (?:again|refreshing)|reader support|required fields?|choose (?:a|your) plan|cancel (?:at )?any ?time|become a member|without ad\w*s|ad-free|(?:and our|our \d[\d,]*) partners|precise geolocation|age of 16|18 years old to)\b/i;

/** Beginnings of offers that address nobody. */
const beginsAsOffer = beginsWithOne(() =>
  [
    'exclusive (?:articles|content) from',
    'daily (?:content|puzzles|news)',
    'unlimited (?:online )?access',
    'access (?:your|articles|all)',
    'enjoy (?:additional|unlimited)',
    'get (?:e-?mail|unlimited|the latest|our)',
    'share your thoughts',
    'sign ?up',
    'subscribe',
    'register',
    'log ?in',
    'this site is protected by recaptcha',
    'invalid e-?mail',
    'must be at least \\d+',
    'required fields?',
    'your e-?mail address',
    'something went wrong',
    'by (?:signing|clicking|subscribing|submitting|continuing|providing)',
  ].map((phrase) => `${phrase}\\b`),
);

const REQUIRED_FIELD = /^\* ?required field/i;

const OFFER_SENTENCE =
  /\b(?:subscribe|sign up|register|join (?:us|now)) (?:now|today|here|for (?:free|just|only))\b|\bfor (?:just|only) [€$£]\d[\d.]* (?:a|per) (?:week|month|year)\b.*\b(?:subscri|cancel|access)|(?:^|[.:!?—–] ?)(?:please )?(?:subscribe|sign up)\b.{0,40}\bnewsletters?\b|\b(?:join|follow) our \w+ (?:channel|group|community|page)\b|^your (?:free )?(?:account|subscription|trial|membership) (?:gives|includes|lets|allows|ends|expires|entitles)|\byou have (?:\d+|one|two|three|four|five|no) (?:free )?(?:articles?|stories) (?:left|remaining)\b/i;

const QUOTED = /["“”„«»]/;

/** Whether a block reads like an offer, a form's explanation or a notice, not like article text. */
export function isOffer(text: string): boolean {
  if (text.length > LONGEST_OFFER) return false;
  if (beginsAsOffer(text) || REQUIRED_FIELD.test(text)) return true;
  if (!ADDRESSED.test(text) || QUOTED.test(text)) return false;
  return OFFERED.test(text);
}

/**
 * Whether a block is an offer even as a paragraph of the text: it says what reading costs, or what the reader's account
 * allows.
 */
export function isPlainOffer(text: string): boolean {
  return text.length <= LONGEST_SENTENCE && !QUOTED.test(text) && OFFER_SENTENCE.test(text);
}

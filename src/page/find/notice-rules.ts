/** Notices of a site to its readers: advertisements, requests, links to elsewhere. */
import { beginsWithOne } from './beginnings';

/** Longest notice (UTF-16 units). */
const LONGEST_NOTICE = 220;

/** Notices that are a whole block. */
const whole = () => [
  'advertis(?:ement|ing)s?(?: feature)?',
  'sponsored(?: content)?',
  'promoted',
  'story continues (?:below|after).*',
  'article continues (?:below|after).*',
  'text continues (?:below|after).*',
  'continue reading.{0,20}',
  'continues? (?:below|after) advertisement',
  'scroll down.{0,40}',
  'skip (?:past|to|advert).*',
  ...words(
    'share save print comments? reply follow listen watch more topics tags image photo video loading play close menu',
  ).map((word) => `${word}(?: this)?(?: article| story| video| page)?`),
  'view (?:comments|image|photo|gallery).{0,20}',
  'read more',
  'read (?:next|also|full|on).{0,80}',
  'see also.{0,80}',
  'more:.{0,100}',
  'more (?:on|about)(?: .{0,40})?',
  'video loading',
  'key events',
  'recommended(?: stories| reading| for you)?',
  'related(?: articles?| stories| topics| content)?',
  'most (?:popular|read|viewed)(?: .{0,20})?',
  'trending(?: now)?',
  'you (?:may|might) also like.{0,30}',
  'this (?:article|story|page) was (?:\\w+ )?(?:published|updated)(?: on| at)? [^.]{0,30}(?:[ap]\\.m)?',
];

/** Beginnings of other notices. */
const beginnings = () => [
  ...words('read see watch listen related also more').map((word) => `${word} ?(?:more|next|also|on|now)? ?[:|»›>]`),
  ...['subscribe', 'sign up', 'sign in', 'log ?in', 'register', 'create (?:a free|an) account']
    .flatMap((demand) => [demand, `please ${demand}`])
    .map(
      (demand) =>
        `${demand}\\b(?=.{0,80}\\b(?:newsletter|account|inbox|read|article|access|today|free|email|daily|subscri))`,
    ),
  'already (?:a subscriber|have an account)',
  ...words('get receive').map((word) => `${word} .{0,60}\\b(?:newsletter|inbox|in your email)`),
  'this (?:article|story|content) is (?:for|only available to|available to|exclusive to|reserved for) .{0,20}subscribers',
  'by (?:signing up|clicking|subscribing|submitting|continuing)\\b.{0,60}\\b(?:agree|consent|accept)',
  'we use cookies',
  'click here to',
  'follow us on',
  'follow .{0,40} on (?:twitter|facebook|instagram|x\\b|google news|social)',
  'download (?:our|the) app',
  'support (?:our|independent|quality) journalism',
  'thank you for (?:reading|subscribing|signing)',
  'our standards: ',
  'do you have a story to (?:tell|share)\\?',
  'have a story to (?:tell|share)\\?',
  'got a (?:story|tip)\\?',
  ...words('enjoying like love').map((word) => `${word} our (?:latest )?(?:content|journalism)`),
  'add us as a preferred source',
  ...['what do you think', 'have your say', 'join the', 'let us know', 'tell us', 'share your', 'leave a comment'].map(
    (invitation) => `${invitation}\\b.{0,100}\\b(?:comments?|below)\\b`,
  ),
  'you can find this story in',
];

const beginsAsNotice = beginsWithOne(() => [...whole().map((phrase) => `${phrase}[.:…!]?$`), ...beginnings()]);

/** Label of a player's list of videos; the next line is the title of one. */
export const VIDEO_LABEL = /^(?:up next|now playing|(?:watch|playing) next|next video)\W?$/i;

/** Two notices that do not begin with three letters. */
const SHORT_NOTICE = /^(?:ad|\d+ comments?)[.:…!]?$/i;

/** Whether a block begins like a notice of the site. */
export function isSiteNotice(text: string): boolean {
  return text.length <= LONGEST_NOTICE && (beginsAsNotice(text) || SHORT_NOTICE.test(text));
}

function words(list: string): string[] {
  return list.split(' ');
}

/** Lines that stand in an article and are not of it, by their shape and by their wording. */

/** A label is shorter than this and has no mark that ends a sentence. Characters. */
export const LONGEST_LABEL = 60;

/** What ends a sentence, before closing quotation marks and brackets. */
export const SENTENCE_END = /[.!?…:;,。！？][\p{Pe}\p{Pf}"'’”)\]]*$/u;

/** A block that is one quotation. */
export const WHOLLY_QUOTED = /^[“"„«][^“”"„«»]+[”"“»]$/u;

/** A block of which links make up this share is a link to somewhere else. */
export const ALL_LINK = 0.9;

/** A linked list item this long is a headline; shorter ones may be a list of names. Characters. */
export const SHORTEST_HEADLINE = 25;

/** The same words twice are a caption said again, where they are this long. Characters. */
export const SHORTEST_REPEATED = 30;

/** A shorter heading before the running text is a kicker and no standfirst. Characters. */
export const SHORTEST_STANDFIRST = 25;

/** Stray blocks in a row that are a chart or a list of links even amid the text. */
export const SHORTEST_ROW = 4;

/** No notice is longer than this. Characters. */
export const LONGEST_NOTICE = 220;

/**
 * Notices of the site. Each alternative begins the block; those of the first pattern are also the whole of it.
 */
export const NOTICE_LINE =
  /^(?:advertis(?:ement|ing)s?(?: feature)?|ad|sponsored(?: content)?|promoted|story continues (?:below|after).*|(?:article|text) continues (?:below|after).*|continue reading.{0,20}|continues? (?:below|after) advertisement|scroll down.{0,40}|skip (?:past|to|advert).*|(?:share|save|print|comments?|reply|follow|listen|watch|more|topics|tags|image|photo|video|loading|play|close|menu)(?: this)?(?: article| story| video| page)?|view (?:comments|image|photo|gallery).{0,20}|\d+ comments?|read more|read (?:next|also|full|on).{0,80}|see also.{0,80}|more:.{0,100}|more (?:on|about)(?: .{0,40})?|video loading|key events|recommended(?: stories| reading| for you)?|related(?: articles?| stories| topics| content)?|most (?:popular|read|viewed)(?: .{0,20})?|trending(?: now)?|you (?:may|might) also like.{0,30})[.:…!]?$/i;

export const NOTICE_START =
  /^(?:(?:read|see|watch|listen|related|also|more) ?(?:more|next|also|on|now)? ?[:|»›>]|(?:please )?(?:subscribe|sign up|sign in|log ?in|register|create (?:a free|an) account)\b(?=.{0,80}\b(?:newsletter|account|inbox|read|article|access|today|free|email|daily|subscri))|already (?:a subscriber|have an account)|(?:get|receive) .{0,60}\b(?:newsletter|inbox|in your email)|this (?:article|story|content) is (?:for|only available to|available to|exclusive to|reserved for) .{0,20}subscribers|by (?:signing up|clicking|subscribing|submitting|continuing)\b.{0,60}\b(?:agree|consent|accept)|we use cookies|click here to|follow us on|follow .{0,40} on (?:twitter|facebook|instagram|x\b)|download (?:our|the) app|support (?:our|independent|quality) journalism|thank you for (?:reading|subscribing|signing)|our standards: |(?:do you )?have a story to (?:tell|share)\?|got a (?:story|tip)\?|(?:enjoying|like|love) our (?:latest )?(?:content|journalism)|follow .{2,40} on (?:google news|social)|add us as a preferred source|you can find this story in)/i;

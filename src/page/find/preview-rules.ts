/** What a page says where a reader sees only the beginning of an article. */

/** Blocks after the text that are looked at, and characters of one of them or of a part. */
export const MOST_AFTER = 8;
export const LONGEST_DEMAND = 600;

/** A longer text is an article, whatever is offered below it, unless it breaks off or the page says it is paid. Characters. */
export const SHORT_TEXT = 2_500;

/** Reading on, of this very article. */
export const READS_ON =
  /\b(?:(?:continue|keep|finish|resume) reading(?! (?:other|more)\b)|(?:want|wish) to read (?:on|more of this)|to read (?:on\b|this\b|the (?:full|rest|whole|entire|complete)\b)|read the (?:full|rest of (?:the|this)|whole|entire|complete) (?:article|story|report|text|piece)|(?:full access to|unlock|open) (?:this|the full) (?:article|story|report)|(?:rest|remainder) of (?:this|the) (?:article|story|report|text)|(?:this|the full) (?:article|story|report|content) is (?:only )?(?:for|available|exclusive|exclusively|reserved|locked)|reached your (?:free |monthly )*(?:article )?limit|free articles? (?:left|remaining))/i;

/** What is asked for it. */
export const ASKS =
  /\b(?:subscri\w+|regist(?:er|ration)\w*|sign (?:in|up)|log ?in|(?:create|free|your) (?:an? )?(?:free )?account|members?(?:hip)?|free trial|premium)\b/i;

/** The last paragraph breaks off. */
export const ENDS_OPEN = /(?:…|\.\.\.|[\p{L}\p{N},;–—-])[\s"”’]*$/u;

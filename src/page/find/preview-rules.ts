/** Words and limits for pages that show only the beginning of an article. */
import { letterPattern } from './letter-patterns';

/** Number of blocks after the text that are looked at, and length of a block or part (UTF-16 units). */
export const MOST_AFTER = 8;
export const LONGEST_DEMAND = 600;

/** A longer text is a whole article, unless it breaks off or the page says that it is paid (UTF-16 units). */
export const SHORT_TEXT = 2_500;

/** Invitations to read on in this article. */
export const READS_ON =
  /\b(?:(?:continue|keep|finish|resume) reading(?! (?:other|more)\b)|(?:want|wish) to read (?:on|more of this)|to read (?:on\b|this\b|the (?:full|rest|whole|entire|complete)\b)|read the (?:full|rest of (?:the|this)|whole|entire|complete) (?:article|story|report|text|piece)|(?:full access to|unlock|open) (?:this|the full) (?:article|story|report)|(?:rest|remainder) of (?:this|the) (?:article|story|report|text)|(?:this|the full) (?:article|story|report|content) is (?:only )?(?:for|available|exclusive|exclusively|reserved|locked)|account to continue|reached your (?:free |monthly )*(?:article )?limit|free articles? (?:left|remaining))/i;

/** Demands of a page before the reader may read on. */
export const ASKS =
  /\b(?:subscri\w+|regist(?:er|ration)\w*|sign (?:in|up)|log ?in|(?:create|free|your) (?:an? )?(?:free )?account|members?(?:hip)?|free trial|premium)\b/i;

/** The last paragraph breaks off. */
export const ENDS_OPEN = letterPattern(String.raw`(?:…|\.\.\.|[\p{L}\p{N},;–—-])[\s"”’]*$`);

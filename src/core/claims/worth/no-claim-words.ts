/** Words that show that a clause is not a claim: plans, wishes, opinions, refusals, notices. */

/** Verbs of the future. */
export const planWords = `will shall 'll won't`;
/** Main verbs of wishes, plans and beliefs, which no source can support or contradict. */
export const wishVerbs = `want wants wanted wish wishes wished hope hopes hoped plan plans planned intend intends intended aim
  aims aimed expect expects expected would should must ought love loves loved hate hates hated prefer prefers preferred
  enjoy enjoys likes liked adore adores adored cherish cherishes cherished
  feel feels felt think thinks thought believe believes believed suspect suspects guess wonder wonders wondered let
  thank thanks congratulate urge urges deserve deserves`;
/** Verbs of what is only possible. */
export const guessWords = `may might could`;
/** The writer, or those who read: in an article's own voice what they do is for no source to say. */
export const writerAndReader = `i i'm i've i'd i'll my me we we're we've we'd we'll our you you're you've you'd you'll your
  yours`;
/** Words that do not end a clause: a quotation went on from there. */
export const hangingWords = `is are was were be been of and or but the a an has have had than because while which`;
/** Reactions to another's words. */
export const reactionVerbs = `agree agrees agreed disagree disagrees disagreed nod nods nodded smile smiled laugh laughed sigh
  sighed shrug shrugged smiles laughs weigh weighed commented comment respond responded reply replied`;
/** Words of refusals: "did not answer a request for comment", "declined to be interviewed", "could not be reached". */
export const requestWords = `comment comments request requests interview interviews interviewed reached questions message messages emails`;
export const refusalWords = `decline declined declines refuse refused refuses respond responded reply replied answer answered
  return returned comment commented reached available`;
export const decliningWords = `declined declines decline refused refuses unavailable`;
/** Words of a page for who reads it, and for itself. */
export const readerWords = `you your yours`;
export const pageWords = `account subscribe subscription subscriber subscribers newsletter newsletters inbox password cookies
  javascript browser app player advertisement sign log email`;
/** Openers of lines about the page: "Published Thursday, …", "Last updated …". */
export const stampWords = `published updated posted modified reporting editing writing compiled additional edited photograph`;
/** Words of what nobody has said yet, and the words for what is asked. */
export const openWords = `unclear unknown uncertain unsure`;
export const askedWords = `why whether how who what when where which if`;
/** Verbs behind a "you" that means anybody. */
export const adviceVerbs = `need require have must can can't cannot get know see want feel don't never always should could may might have`;
/** Openers of a clause that depends on another one. */
export const subordinateOpeners = `before after when while although though because since until unless once as`;
/** What a page counts about itself: "0 Comments". */
export const pageCounts = `comments shares views likes reads`;
/** Words for what somebody feels. */
export const feelings = `upset afraid happy sad proud glad angry excited nervous worried scared sorry grateful shocked devastated
  thrilled disappointed surprised delighted heartbroken relieved confident hopeful thankful honoured honored humbled terrified
  frustrated stunned pleased lucky sick tired`;

/** The closed classes of English words, for the chunker, as school grammars list them. */

export const determiners = `the a an this these those some any each every no another both all most many few
  several such half much more other one two three four five six seven eight nine ten dozens hundreds`;

/** Prepositions that before a number only make it inexact. */
export const approximators = `about around over under nearly above below`;

/** Words that, before a number, make it a bound. */
export const bounds: readonly string[] = ['at least', 'at most', 'up to', 'as many as', 'as much as', 'as few as'];

export const prepositions = `of in on at by for from with about against between into through during before after
  above below over under near since until within without toward towards upon across behind beyond amid among
  amongst despite via per like unlike including except concerning regarding around outside inside alongside
  throughout beside besides aboard atop opposite onto off down up out ahead because_of following`;

export const subjectPronouns = `he she they we i it you one who someone somebody everyone everybody nobody others there`;
/** Subject and verb in one word. */
export const contractions = `he'd she'd they'd we'd i'd you'd it'd he'll she'll they'll we'll i'll you'll it'll they're we're
  you're i'm they've we've i've you've`;
export const objectPronouns = `it him her them us me himself herself themselves itself myself ourselves`;
export const possessives = `his her its their our my your whose`;

export const beForms = `be is are was were been being am 'm 're isn't aren't wasn't weren't he's she's it's they're we're i'm you're`;
export const haveForms = `have has had having haven't hasn't hadn't 've i've we've they've you've`;
export const doForms = `do does did don't doesn't didn't`;
export const modals = `will would can could may might must shall should cannot won't wouldn't can't couldn't
  shouldn't mustn't needn't ought 'll 'd i'll we'll he'll she'll they'll you'll i'd we'd he'd she'd they'd you'd it'll`;
export const negations = `not never n't isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't cannot
  won't wouldn't can't couldn't shouldn't mustn't hardly barely neither`;

export const adverbs = `please also later earlier then now again still just even once often always sometimes ever already
  too only rather instead soon first further furthermore moreover meanwhile however thus therefore nevertheless nonetheless
  perhaps maybe almost quite yesterday today tonight tomorrow ago afterward afterwards thereafter elsewhere
  flatly twice far so here reportedly allegedly well long initially else though since yet immediately`;
/** Nouns in -ing that are not participles ("a court filing"). */
export const nounsInIng = `filing briefing hearing meeting ruling gathering building spring king ring thing something anything
  nothing everything evening morning offspring sibling ceiling feeling wedding funding housing training painting drawing
  recording broadcasting banking shipping mining farming fishing engineering manufacturing nursing`;
/** Adjectives after their noun: "a source close to the talks". */
export const trailingAdjectives = `close familiar aware responsible loyal opposed critical present involved knowledgeable`;
/** Words in -ly that are not adverbs. */
export const notAdverbs = `family ally assembly reply supply rally bully anomaly monopoly elderly daily weekly monthly
  friendly homily jelly belly lily fly ply rely apply comply multiply doily barfly gully hilly holy ugly
  only early costly deadly likely unlikely unfriendly orderly scholarly comply imply underlie italy july`;

export const conjunctions = `and or but nor & plus yet`;
export const subordinators = `because while although though if unless until as when whenever where whereas after before
  since once whether than lest except`;
export const relatives = `who which whom whose`;
export const questionWords = `what why how whether where when if who`;

/** Days, months and the words of "last week", "this morning". */
export const timeWords = `monday tuesday wednesday thursday friday saturday sunday january february march april may june
  july august september october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr aug sep sept oct
  nov dec today yesterday tomorrow tonight week month year day morning afternoon evening night weekend hour minute weeks
  months years days hours minutes decade decades century midnight noon summer winter spring autumn fall`;
/** Words that, before a time word, make it a point in time. */
export const timeOpeners = `last next this earlier later late early that same mid`;

/** Common adjectives that are not nouns; they separate "the former aide" from "the aide". */
export const adjectives = `former senior top new old longtime then current late acting chief deputy first second other
  leading prominent local federal national international foreign political military public private own good great
  big small large major more most many several few young elder older younger last next recent early`;

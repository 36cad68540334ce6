/**
 * Words that tell what exactly a figure measures. Unlike scopes are never compared silently: killed is not casualties,
 * soldiers are not people.
 */
import { wordSet } from '../../../text/word-set';
import { wordValues } from '../../../text/word-values';

export type Who = 'people' | 'soldiers' | 'civilians' | 'children' | 'women';
export type What = 'killed' | 'wounded' | 'casualties' | 'displaced' | 'missing' | 'captured';

/** Who is counted. Words for people in general come last: a narrower word has priority. */
export const whoWords = wordValues<Who>([
  [
    'soldiers',
    `soldier soldiers troop troops serviceman servicemen servicewomen servicemembers fighter fighters combatant
    combatants military army armies militants marines conscripts recruits warriors`,
  ],
  ['civilians', 'civilian civilians noncombatants residents bystanders'],
  ['children', 'child children kids minors infants babies teenagers'],
  ['women', 'woman women'],
  ['people', 'people person persons lives humans individuals men inhabitants citizens'],
]);

/** Words for the fate of those counted. */
export const whatWords = wordValues<What>([
  [
    'killed',
    'killed kill kills killing killings dead die died dies dying death deaths fatalities fatality lives toll slain perished perish',
  ],
  ['wounded', 'wounded wound injured injuries injury maimed hurt'],
  ['casualties', 'casualty casualties losses lost lose losing'],
  ['displaced', 'displaced displacement refugees refugee fled flee fleeing uprooted evacuees'],
  ['missing', 'missing disappeared'],
  ['captured', 'captured prisoners hostages abducted'],
]);

/** Words that make a count a total and not one incident; "since" with a date does too. */
export const totalWords = 'total toll overall altogether far date cumulative';

/** Words that open a clause about somebody, whose "since" is not that of the figure. */
export const relativeWords = wordSet('who whose which');

/** Prepositions of place. */
export const placePrepositions = wordSet('in inside within across throughout around near');

/** Words that may be between preposition and place. */
export const placeQualifiers = wordSet(`
  the a of all city cities town port capital region province village state district territory area part parts
  north south east west northern southern eastern western central occupied besieged neighbouring neighboring nearby`);

/** Kinds of places that are too large to say anything. */
export const wideKinds: ReadonlySet<string> = new Set(['continent']);

/** The place of estimates for the whole world, as datasets write it. */
export const EVERYWHERE = 'world';

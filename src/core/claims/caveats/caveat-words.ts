/** The words in which an article warns about a claim. */
import { wordSet } from '../../../text/word-set';

/** Before one of `claimNouns`: "an unconfirmed figure". */
const doubtAdjectivesList = `
  unconfirmed unverified unsubstantiated unsupported unproven unfounded baseless groundless false misleading inaccurate
  incorrect erroneous bogus disputed contested debunked discredited questionable dubious exaggerated inflated spurious
  unsourced uncorroborated unevidenced`;
export const doubtAdjectives = wordSet(doubtAdjectivesList);

export const claimNouns = wordSet(`
  figure figures claim claims number numbers estimate estimates toll report reports allegation allegations statistic
  statistics assertion assertions statement statements accusation accusations theory theories data count counts account
  accounts rumour rumours rumor rumors suggestion suggestions narrative information charge charges conspiracy`);

/** Words after one of `claimNouns` that report a rumour's spread, which is not a caveat. */
export const spreadingWords = wordSet(
  'spread spreads spreading circulate circulates circulated circulating swirl swirled swirling',
);

/** Nouns that mean a figure, so the caveat goes to the claim with a figure. */
export const figureNouns = wordSet(
  'figure figures number numbers estimate estimates toll statistic statistics data count counts',
);

/** Adverbs before a verb: "falsely claimed". */
const doubtAdverbsList =
  'falsely wrongly incorrectly baselessly misleadingly inaccurately erroneously mistakenly spuriously';
export const doubtAdverbs = wordSet(doubtAdverbsList);

/** "without (giving any) evidence". */
const withoutWordsList = 'without';
export const withoutWords = wordSet(withoutWordsList);
export const givingWords = wordSet(
  'providing offering citing giving presenting producing showing supplying any further much the',
);
export const proofWords = wordSet('evidence proof substantiation corroboration');

/** "no evidence", "little evidence". */
const noWordsList = 'no little scant';
export const noWords = wordSet(noWordsList);
/** Words after "no evidence" that make it a caveat. */
export const afterNoProof = wordSet('of for that to supporting supports backing has was is');

/** "could not be independently verified", "was unable to verify". */
const notWordsList = "not cannot unable impossible difficult couldn't can't hasn't haven't wasn't weren't";
export const notWords = wordSet(notWordsList);
export const betweenNotAndVerify = wordSet(
  'be been yet immediately independently to publicly officially fully readily possible the bbc reuters afp ap',
);
export const verifyWords = wordSet(
  'verified verify corroborated corroborate substantiated substantiate authenticated authenticate',
);
/** Verbs that need an adverb or "could not be", because "has not been confirmed" is also said of nominees. */
export const confirmWords = wordSet('confirmed confirm');
export const verifyAdverbs = wordSet('independently immediately publicly officially');
export const couldWords = wordSet("could cannot can couldn't can't");

/** After "has been", "was", "is": "has been widely debunked". */
export const doubtParticiples = wordSet('debunked discredited disproven disproved refuted disputed');
const beWordsList = 'is are was were been be being';
export const beWords = wordSet(beWordsList);
export const participleAdverbs = wordSet('widely repeatedly long since thoroughly largely now hotly roundly already');

/** Words that refer to an earlier claim: "That claim …", "There is no evidence for this". */
export const backwardWords = wordSet(`
  this that these those it they he she his her their its the such there none neither reuters afp bbc`);

/** All words that a caveat can begin with, for a cheap first test. */
export const caveatOpeners = wordSet(
  `${doubtAdjectivesList} ${doubtAdverbsList} ${withoutWordsList} ${noWordsList} ${notWordsList} ${beWordsList}`,
);

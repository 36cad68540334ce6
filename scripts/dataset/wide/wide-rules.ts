/** Rules for which gathered lines become records of the wide tier. Data only; docs/dataset.md explains the criteria. */

/**
 * Sources with a licence that lets their facts be passed on, and the two from which only names, titles and months were
 * taken. A line that has only other sources is left out.
 */
export const openSources: ReadonlySet<string> = new Set([
  'fb15k-wikidata',
  'pantheon-1',
  'wikitrivia-wikidata',
  'us-films',
  'oscars',
  'worldcup-squads',
  'goals-men',
  'goals-women',
  'premier-league',
  'nba',
  'mlb',
  'f1',
  'sp-500',
  'finance-database',
  'nsi',
  'simple-icons',
  'airlines',
  'ror',
  'universities',
  'us-federal',
  'us-courts',
  'uk-government',
  'ucdp',
  'news-outlets',
  'football-clubs',
  'seen-lists',
  'current-events',
]);

/** Lowest rank, by file, from which a single word is a name. Files not listed have no one-word names. */
export const lowestRankOfOneWord: Readonly<Record<string, number>> = { companies: 36, media: 30, organisations: 30 };

/** One-word names of bodies, companies and media that mean something else at least as often. */
export const ambiguousWords: ReadonlySet<string> = new Set(
  `
  acura admiral alchemy alibaba anadolu andina antara apache apa apple astana atlas australian bauhaus bayard bose bravo brahma budweiser bumble caliber
  chaos checkers citizen claude coherent coles compass condor cookie coop corona courier cree crocs cummins dow eagles eclipse emirates everest
  express fides flex foxtrot freeform futu gemini genesis germania goodman graco gong handshake hera hermes hexagon hubbell hummer inquirer ivory intel iris
  jaguar kabar kelis kerry kirin kompas korn kroger lada lear lech ledger legend lilly linde loews mango marca mars marmite max mccormick mercury meta midas
  milenio mint mirror monster nas neon neptune nice ninja nirvana nos oasis obsidian okta olympics omega oneworld oppo pandora paprika parler patagonia perfil
  persimmon phish pixies polaris polestar politics polygon pravda prada proceso proton puma quartz queen radian rainbow rfi rollins roku sabre saga salamander samsara santos
  saturn scoot scorpions scotsman scout shell sikh sky slate snickers sofia spiegel spotlight sputnik square stamps steris stradivarius stripe stripes stryker stuff styx
  tapestry target tate telegraph tempo tesla tex threads tinder titan tna tnt toho toto trex trimble tropical twin unison uniper v.f vale vanguard vedanta vespa
  vinci virgin visa negro cctv tlc toi idex infiniti equitable vistra vox watson welt whirlpool wharf wired wise xxxx zeta`
    .split(/\s+/)
    .filter(Boolean),
);

/** Names that are not names, or not of their file's kind. */
export const oddName =
  /[[\]{}():;"“”@#_*<>=]|https?|\b(?:Grp|Hldgs|Regs|Registered Shares|Prize|Award|Awards)\b|^(?:List|Timeline|Index) of |^\d{4} in | in \d{4}$|\brelations$/;

/** Descriptions that say nothing or are known to be of the wrong kind. */
export const oddLine =
  /^Public body\b|\b(?:ethnic|racial|religious|indigenous) (?:or \w+ )?group\b|\bpeople of\b|\b(?:nationality|ethnicity)\b|\b(?:suspect|killer|murder|offender|rapist|victim|terrorist)\b/i;

/** Places that are not settlements (settlements and countries are reviewed records). */
export const placeLine =
  /dates from|\b(?:stadium|arena|airport|museum|palace|bridge|tower|castle|cathedral|mosque|temple|park|monument|landmark)\b/i;

/** A line that tells only that news cite the name. */
export const citedLine = /^Cited as a source in world news/;

/**
 * Descriptions that say nothing. A line with one is kept only if the name is well known, and without the description.
 */
export const emptyLine = /^(?:Brand or product|YouTube channel)\b/;

/** A name with at least this rank is well known. */
export const WELL_KNOWN_NAME = 50;

/** Longer names are titles of something. */
export const LONGEST_NAME = 70;

/** A person with a lower rank is taken to be less known than private people of the same name. */
export const QUIET_BELOW = 30;

/** Bodies of a state, of which each country has one with the same name. */
export const stateBody = /\b(?:government|ministry|department|court|legislature|parliament|federal body)\b/i;

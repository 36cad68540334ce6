/** Words that decide whether a phrase beside a name introduces it. Lower case. */

/** Forms of address, which do not say who somebody is. Ranks and offices ("Sen.", "Col", "Rev") do. */
export const address = `mr mrs ms miss mx dr sir dame lord lady hon madam messrs brother sister`;

/** Words of a style, which go with no name or office: "His Excellency". */
export const styleWords = `excellency excellence holiness majesty highness honour honor eminence grace lordship ladyship`;

/** Nouns for people that are in no list of titles and have no ending like -er, -or, -ist, -ian, -man. */
export const personNouns = `
  waitress hostess seamstress mistress goddess assistant accountant contestant militant applicant informant
  inhabitant merchant servant employee trainee detainee escapee evacuee astronaut cosmonaut psychopath sociopath
  rector vicar curate chaplain deacon dissident adolescent prodigy mechanic playwright laureate bodyguard lifeguard
  nun muse steward landlord landlady apprentice cadet recruit comrade midwife medic vet psychic burglar descendant
  protege notary magistrate legend icon jockey lead`;

/** Relatives and friends: they introduce only with a named owner ("Roe’s friend", not "her friend" or "friend"). */
export const relations = `
  husband wife spouse son daughter brother sister mother father mum mom dad grandmother grandfather grandson
  granddaughter uncle aunt niece nephew cousin partner friend boyfriend girlfriend fiance fiancee colleague parent
  sibling twin neighbour neighbor teammate flatmate roommate classmate widow widower stepfather stepmother stepson
  stepdaughter child kid baby pal mate`;

/** Words with the ending of a noun for people that are not. */
export const noPersons = `
  over under other another after never ever whether either neither rather former latter later earlier consider
  remember offer order counter answer deliver enter cover discover recover for nor or per however together number
  paper letter matter power water winter summer september october november december river tower center corner
  chapter super junior senior minor bolster alter honor trigger foster gather utter differ suffer transfer refer
  prefer infer lower higher better greater larger smaller older younger newer bigger further farther inner outer
  upper computer server printer container trailer helicopter newspaper leather weather border dinner shelter
  theater banner filter laser cluster disaster monster master register quarter semester chamber timber fiber copper
  silver butter cancer fever liver shoulder finger hunger anger danger wonder thunder gender tender ladder cylinder
  folder boulder powder slander murder reminder remainder disorder barrier carrier terrier frontier soccer meter
  centimeter kilometer diameter parameter litter glitter twitter chatter shatter scatter flutter clutter jumper
  slipper pepper wrapper character easter oyster roster booster blister cater crater meteor color labor harbor
  favor flavor humor rumor tumor vapor error terror horror mirror prior interior exterior superior inferior
  anterior motor sector factor vector tractor reactor corridor door floor poor moor indoor outdoor decor savior
  behavior armor splendor exist insist persist resist consist assist twist mist fist checklist playlist
  waitlist human german roman norman ottoman indian asian russian ukrainian christian civilian italian canadian
  brazilian iranian australian austrian hungarian norwegian palestinian syrian egyptian algerian tunisian jordanian
  colombian peruvian bolivian argentinian nigerian ghanaian ethiopian zambian belgian romanian bulgarian serbian
  croatian bosnian albanian macedonian georgian armenian estonian latvian lithuanian belarusian victorian edwardian
  californian floridian parisian median obsidian meridian agrarian humanitarian authoritarian egalitarian
  utilitarian sectarian proletarian antiquarian unitarian totalitarian martian queer`;

/** Things that an organisation may be called. */
export const organisationNouns = `
  company firm group agency charity organisation organization nonprofit foundation institute institution university
  college school academy party union association federation alliance coalition bank lender broadcaster newspaper
  magazine tabloid website platform app network startup maker carmaker chipmaker drugmaker automaker manufacturer
  producer supplier retailer contractor operator developer carrier airline subsidiary brand chain fund tank body
  authority regulator watchdog ministry department militia movement band orchestra club side consultancy brokerage
  exchange publisher studio label hospital clinic`;

/** Things that a place may be called. */
export const placeNouns = `
  city town village suburb district province region state county island country nation neighbourhood neighborhood
  hamlet port resort river lake mountain volcano desert prison museum stadium airport station wetland reserve
  rainforest`;

/** Things that a work of art, a vessel or something else that was made may be called. */
export const workNouns = `
  vessel ship yacht boat ferry tanker frigate destroyer submarine trawler aircraft helicopter satellite telescope film movie novel
  book album song play musical series sitcom podcast newsletter documentary drug vaccine`;

/** Things that an event may be called. */
export const eventNouns = `festival tournament championship conference`;

/** Things that an organisation, a place, an event or a work may be called. */
export const thingNouns = `${organisationNouns} ${placeNouns} ${workNouns} ${eventNouns} language sink`;

/** Things that are made in numbers, behind the names of their models. */
export const productNouns = `
  missile missiles tank tanks rifle rifles pistol pistols rocket rockets torpedo howitzer howitzers drone drones sedan
  smartphone smartphones handset laptop headset console`;

/** Several places, before their names: "the rivers Quarle and Mosk". */
export const pluralPlaces = `rivers lakes mountains islands towns cities villages provinces districts states counties countries`;

/** Words between a noun and the name that a thing has. */
export const naming = `called named`;

/** Words before the title of a work. */
export const titling = `entitled titled`;

/** Words in -ing before a noun that are not actions. */
export const ingModifiers = `
  managing acting leading founding outgoing incoming ruling sitting serving visiting aspiring rising sporting
  marketing engineering advertising broadcasting shipping banking mining farming fishing housing trading training
  coaching boxing racing cycling swimming manufacturing nursing building planning programming recruiting publishing
  campaigning governing presiding attending living surviving reigning defending retiring supporting filming gaming
  clothing`;

/** Plurals before a noun: "sports minister", "communications director". */
export const pluralModifiers = `
  sports communications operations sales affairs economics politics relations rights services systems resources
  studies games securities visuals graphics physics mathematics maths statistics ethics genetics robotics logistics
  electronics aeronautics veterans works savings earnings lives elections emergencies programmes programs projects
  events products foods drugs customs means parks rangers always perhaps`;

/** Verbs in base form right before a name or office. */
export const plainVerbs = `
  accuse appoint arrest ask assure attack back beat believe blame bolster bring call cite condemn consider convince
  criticise criticize defeat defend denounce elect embrace endorse face fire follow greet help hire honor honour
  invite join kill let make meet mock name nominate oppose oust persuade praise pressure quote recall remove
  replace rescue see stress sue support target tell thank think topple trust urge vilify visit warn welcome`;

/** Verbs of occupation after "who". */
export const occupationVerbs = `
  leads led heads headed chairs chaired runs owns founded cofounded directs manages teaches studies
  researches represents works serves plays coaches edits hosts covers specialises specializes practises practices
  advises commands oversees presides lectures lives farms chronicles investigates`;

/** "a charity founded by": participles after their noun. */
export const afterNoun = `based born run owned led`;

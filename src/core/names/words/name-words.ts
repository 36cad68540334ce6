/**
 * Words that decide where a name begins and ends and what it names. Data only: `word-class.ts` makes one table of the
 * lists.
 */

/** Forms of address before a person's name, which are not part of it. */
export const honorifics = `
  mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr rabbi imam sheikh sheik ayatollah
  hon madam sen rep gov gen col lt sgt capt cmdr adm maj cpl pvt pte pres supt insp det amb messrs
  brother sister mullah mufti cllr datuk datin seri tengku tunku`;

/** Heads of a title or role that may be capitalised before a person's name. */
export const titleHeads = `
  president minister secretary chancellor premier governor senator congressman congresswoman representative
  director chief chairman chairwoman chairperson chair leader speaker spokesman spokeswoman spokesperson
  ambassador envoy general colonel major captain lieutenant sergeant admiral commander commodore marshal
  brigadier corporal constable officer detective inspector superintendent sheriff deputy commissioner judge
  justice prosecutor attorney solicitor mayor councillor councilman councilwoman alderman
  king queen prince princess emperor empress sultan emir duke duchess earl baron baroness count countess
  pope cardinal archbishop bishop pastor father coach manager editor publisher founder cofounder
  administrator adviser advisor aide analyst strategist economist treasurer comptroller whip
  mp mep ceo cfo coo cto nominee candidate lawmaker undersecretary taoiseach tanaiste pm
  reporter correspondent columnist author actor actress singer rapper comedian director producer
  commandant ombudsman registrar curator lecturer presenter provost
  striker midfielder defender goalkeeper quarterback skipper premiership substitute forward winger`;

/** Words before a title's head that belong to the title. */
export const titleModifiers = `
  prime vice deputy assistant associate acting interim former ex senior junior chief foreign defense defence
  interior finance justice energy health home education environment labor labour transport trade press
  general major minority majority supreme executive managing national security state attorney lieutenant
  first second lady crown grand high communications campaign police fire district city county state lead
  chancellor shadow cabinet treasury then permanent staff field air vice-president rear brigadier detective
  special economic economy agriculture culture housing immigration intelligence opposition parliamentary
  party house senate congressional presidential republican democratic gop`;

/** Heads of an organisation's name: the last word, or the first before "of" and "for". */
export const organisationHeads = `
  ministry department agency bureau office commission committee council board authority service services
  administration government parliament congress senate assembly court tribunal police army navy force forces
  guard corps command fbi university college school institute academy foundation fund trust charity union athletic wanderers albion lines
  federation confederation association society league alliance coalition party movement front brigade
  brigades church bank group holdings company companies corporation enterprises industries partners
  associates firm airlines airways motors pharmaceuticals technologies systems software labs laboratory
  laboratories studios pictures entertainment records media news times post journal gazette herald tribune
  guardian telegraph chronicle observer mirror examiner magazine press broadcasting television network
  radio newspaper newspapers publishing club team fc afc cf united rovers athletics hospital clinic
  organisation organization network initiative programme program project center centre museum gallery
  theatre theater orchestra ballet opera library registry exchange reserve treasury secretariat presidency
  cabinet directorate constabulary militia taliban caucus campaign lobby chamber consortium cooperative
  collective forum group insurance airlines logistics energy petroleum oil steel mines railways railway
  electric capital ventures equity securities consulting solutions networks communications telecom
  outfitters stores supermarkets brewing foods beverages restaurants hotels resorts department departments
  standards zoo archives observatory`;

/** Heads that other languages put first: "Instituto Aldane". */
export const openingHeads = `
  instituto institut universidad universidade universite universitat ministerio banco banque partido fundacion fundacao
  asociacion associacao museo teatro grupo groupe comite`;

/** Plurals of trades, which end the names of firms, not of people. */
export const tradePlurals = `
  advisers advisors consultants gardeners builders brokers surveyors designers architects solicitors planners analysts
  kitchens`;

/** Endings of a company's name. */
export const companyEndings = `inc incorporated corp ltd limited llc plc ag gmbh sa nv spa oyj pty llp lp bv ab asa kk`;

/** Heads of a place name. */
export const placeHeads = `
  river lake mountain mountains mount hill hills valley canyon desert forest island islands peninsula bay gulf
  strait straits sea ocean channel canal coast beach cape falls creek county counties city town village province
  prefecture region district oblast territory territories republic kingdom emirates state states street
  avenue road boulevard lane drive highway square plaza park garden gardens bridge tunnel airport station
  terminal port harbor harbour stadium arena palace castle tower towers temple mosque cathedral abbey basilica
  cemetery prison jail camp base field ground heights point border strip pass pole glacier reef
  springs wood woods dam plant crossing memorial hall monument building house complex alps highlands lowlands moors
  harbors harbours parade`;

/** Words that make a place of the name before them: "Halden town", "Halden residents". */
export const nounsOfPlaces = `
  town city village district province region area municipality suburb neighborhood neighbourhood hills residents locals
  villagers island islands peninsula airport townspeople valley river lake bay coast forest desert canyon bypass`;

/** Words that come before the rest of a place name. */
export const placeOpeners = `mount lake cape port fort saint st san santa new north south east west upper lower
  northern southern eastern western central greater metro los las el great isle gulf bay strait port rio sao
  serra sierra cerro isla ilha praia playa plaza piazza`;

/** Heads of an event's name. */
export const eventHeads = `
  war wars game conference summit olympics paralympics games cup championship championships open festival
  revolution uprising massacre battle siege crisis convention congress expo exhibition marathon prix bowl
  series tour awards award oscars emmys grammys brexit holocaust genocide election elections referendum
  pandemic earthquake hurricane typhoon gala con fest operation classic tournament ceremony debate trial debates finals`;

/** Heads of a law's, a treaty's or another work's name. */
export const workHeads = `
  act bill treaty agreement accord accords pact protocol constitution amendment declaration resolution
  convention charter doctrine plan deal bible koran quran prize clause code law report telescope`;

/** Months and days: capitalised, but never a name alone. */
export const calendarWords = `
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
  christmas easter ramadan eid passover hanukkah thanksgiving halloween diwali
  bst gmt utc est edt pst pdt cet am pm ad bc`;

/** Capitalised words for a people, a faith, a language, a rank or a thing, which name no entity. */
export const groupWords = `
  muslim muslims islamic islam christian christians christianity jew jews jewish judaism hindu hindus hinduism
  buddhist buddhists sikh sikhs catholic catholics protestant protestants orthodox sunni shia shiite shiites
  islamist islamists evangelical evangelicals mormon mormons
  republican republicans democrat democrats democratic tory tories liberal liberals conservative
  conservatives communist communists socialist socialists marxist nazi nazis fascist leftist greens
  african asian european western arab arabs latino latina latinos hispanic hispanics kurdish kurd kurds
  korean koreans asians africans europeans sudanese timorese guinean anglo sino franco caucasian english internet web
  god bible covid aids hiv pool pac pacs dna gdp tv dvd cd ceo cfo cto coo mp mps phd md
  cpi var etf soviet soviets brit brits scot scots
  cctv vat gst ipo ivf mri ppe icu pcos nft led mot cv diy iq epc svod nda rsvp kpi roi
  christ islamism zionism seventies sixties fifties forties thirties twenties eighties nineties
  ufo faq vip suv atm ai it ip pc usb gps sms id ok rip lgbt lgbtq lgbtqi ngo ngos pr hr q&a ptsd adhd rna
  i ii iii iv vi vii viii ix xi mba ba bsc msc qc kc jr sr esq obe cbe mbe dds dvd nato-led brexiteer brexiteers
  black white blacks whites gay wifi iphone ipad android
  californian californians texan texans floridian floridians iowan iowans alaskan alaskans hawaiian hawaiians montanan
  montanans virginians ohioan ohioans carolinian carolinians pennsylvanian pennsylvanians minnesotan minnesotans
  coloradan coloradans arizonan arizonans nevadan nevadans oregonians kentuckian kentuckians louisianan mississippian
  alabamian arkansan arkansans missourian kansan kansans nebraskan nebraskans utahn londoner londoners parisian
  parisians berliner berliners bavarian bavarians catalan catalans basque basques midwestern midwesterner
  midwesterners southerner southerners northerner northerners appalachian jerseyan jerseyans capetonian capetonians`;

/** Particles inside a person's or a place's name, written small. */
export const nameParticles = `
  de del della di da das dos du la le van von der den ter ten zu bin ibn bint abu al el ul ur ad
  af av ben`;

/** Small words that join the parts of an organisation's, a place's or an event's name. */
export const nameJoiners = `of for on at and in the`;

/** Generations after a name, which belong to it. */
export const generationSuffixes = `jr sr ii iii iv`;

/** Lower-case words after a hyphen that make a compound, not a name: "Moscow-based", "US-led". */
export const compoundEndings = `
  based led backed style born like wide made controlled run owned elect era bound brokered allied sponsored
  funded aligned occupied held linked friendly educated speaking trained supplied built type appointed free
  only related drafted mediated imposed installed dominated centric first area listed wing in focused minded oriented`;

/** Prepositions before a place. */
export const placePrepositions = `in near from at across outside inside around throughout toward towards into`;

/** Verbs that mostly have a person for their subject. */
export const personVerbs = `
  said says told tells tweeted wrote writes added adds asked asks replied argued argues claimed claims insisted
  recalled recalls thinks thought believes believed smiled laughed married died played scored testified
  pleaded starred stars joked admitted explained explains vowed who whose himself herself`;

/** Verbs that only people are the subject of, because they have a body and a face. */
export const bodyVerbs = `
  wore wears donned posed poses grinned grins nodded shrugged wept sobbed cried sang chuckled smiled smiles laughed laughs
  sighed blushed hugged kissed knelt ate drank whispered giggled frowned married`;

/** Nouns for what a person is, beside those that end like "teacher", "actor", "pianist" or "musician". */
export const roleNouns = `
  kingpin boss star hero heroine mogul tycoon magnate chef nurse cop spy thief mum mom dad wife husband son
  daughter brother sister mother father uncle aunt niece nephew cousin widow widower partner friend boyfriend
  girlfriend fiance fiancee ally aide host model athlete champion captain soldier veteran pilot driver student
  pupil victim suspect guru expert judge critic scholar historian heir heiress oligarch dictator strongman
  warlord chief coach guard clerk client colleague celebrity billionaire millionaire whistleblower fugitive
  activist advocate architect artist banker co-founder founder economist graduate intern judge linguist monk
  native novelist parent patient poet priest pundit rival scientist specialist tenant tutor volunteer winner youth
  teenager boy girl man woman professor secretary candidate nominee operative official representative
  spokesman spokeswoman spokesperson chairman chairwoman president minister ambassador lawmaker senator`;

/** Words that open a picture credit or a byline. */
export const creditWords = `photo photos photograph picture image images credit video file collage getty`;

/** Prefixes before a hyphen that are not part of the name: "pro-Beijing", "Pan-democrat". */
export const hyphenPrefixes = `pro pan anti non ex post pre co mid ultra neo inter trans un semi then`;

/** Words before a possessive that can stand inside a name: "People's Army", "King's College". */
export const possessiveInside = `people women men children king queen prince princess workers veterans st farmers soldiers girls boys
  chiefs governors mayors nurses teachers bankers builders lawyers physicians surgeons publishers writers actors players
  drivers pilots doctors students journalists architects engineers manufacturers growers producers parents residents`;

/** Heads that "on" may follow inside a name: "Committee on Foreign Relations". */
export const onHeads = `
  committee commission council panel subcommittee conference summit convention agreement treaty protocol coalition
  institute center centre
`;

/** Styles that stay with a name of one word: "King Charles", "Pope Francis". */
export const styles = `king queen prince princess pope emperor empress sultan emir sheikh sheik imam saint sister mother`;

/** Titles whose place belongs to the name: "Duchess of Cambridge". */
export const nobleTitles = `duke duchess prince princess earl countess marquess viscount baron baroness archbishop bishop`;

/** Heads that are surnames as well: after a given name they name a person ("Nathan Law"). */
export const surnameHeads = `
  press hill hills park parks law lake field fields bridge bridges castle wood woods street lane point banks rivers bush
  forest hall house day bill marsh church temple english times post guardian falls bay beach cape camp
  garden base port stone power carr bell report price marshall court abbey palace tower towers green
  mason mills miller fisher`;

/**
 * Plurals and things that open a name only before "of": "Sons of Ireland", "Voice of Africa", "Mine Workers of Wales".
 */
export const ofHeads = `
  voice workers veterans sons daughters scouts boys girls friends knights teachers nurses students engineers employees
  women mothers citizens order legion bishops mayors lawyers teamsters musicians farmers pilots actors writers`;

/**
 * Past forms without "-ed". The words after one are not part of the description before it ("Roe met President Doe").
 */
export const pastForms = `
  met saw told said hit beat won lost gave left led sent held put made took sought fought thought brought bought caught
  taught called knew grew drew threw wrote spoke broke chose drove rose rode shook spent kept slept felt dealt meant read
  ran began became came went got forgot sat set let cut shot heard found paid sold stood understood swore`;

/** Words before a noun; after one, words with capitals are seldom a person. */
export const determiners = 'the a an my your his her its our their this these those each every';

/** Verbs of going; "to" and a place come after them. */
export const goingVerbs =
  'walk walks walked walking fled flee flew fly drove drive sailed marched trekked hiked travelled traveled moved relocated';

/** Letters before the names of ships. */
export const shipPrefixes = `hms hmas hmcs uss usns uscgc brp rms rrs ss mv kri`;

/** What only people have, beside relatives: "Roe’s longtime stylist". */
export const belongings = `
  stylist lawyer lawyers attorney attorneys solicitor agent publicist manager bodyguard doctor therapist birthday funeral
  death childhood career hair face body outfit family parents children marriage wedding life memoir autobiography girlfriends`;

/** Nouns for what a body does, before its name at a beginning: "Rival Quarle said". */
export const bodyTrades = `
  rival promoter publisher retailer supplier broadcaster lender startup operator carmaker chipmaker drugmaker automaker
  watchdog regulator newcomer manufacturer distributor`;

/** What clubs do to each other, before one's name and behind it. */
export const matchVerbs = `beat beats sink sinks sank thrash thrashed defeated edged hammered`;
export const matchResults = `beat won lost drew`;

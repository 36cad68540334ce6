/** Words for those who speak: titles before a name, roles, groups, bodies and documents. */

/** Titles before a name, which belong to it; some take a dot. */
export const titles = `mr mrs ms mx miss dr prof professor sir dame lord lady rev reverend father sister rabbi imam pope
  archbishop bishop cardinal sheikh ayatollah king queen prince princess emperor sultan emir
  sen sens senator senators rep reps representative representatives congressman congresswoman gov governor governors lt
  president presidents chancellor premier minister secretary undersecretary ambassador speaker mayor councilman
  councilwoman councillor judge justice attorney general gen maj major col colonel capt captain sgt sergeant cpl corporal
  adm admiral cmdr commander det detective sheriff constable inspector superintendent officer chief deputy vice
  co chairman chairwoman chair ceo coach director`;

/** Offices that "of" and what they are for come after: "superintendent of police Lena Ortiz". */
export const officeNouns = `minister secretary director head chief leader commissioner superintendent inspector chairman chairwoman
  chair professor lecturer commander controller secretary-general inspector-general general`;

/** What such an office is for, where the word may also be people or a title. */
export const portfolioNouns = `opposition police staff state`;

/** A single person by role; the plural in -s is made by rule. */
export const roles = `spokesman spokeswoman spokesperson aide adviser advisor official officer lawyer attorney prosecutor
  judge justice leader lawmaker legislator senator congressman congresswoman representative minister president chancellor
  premier governor mayor ambassador diplomat envoy secretary director chief chairman chairwoman chair executive ceo
  founder cofounder owner manager coach player captain teammate striker goalkeeper midfielder defender author writer
  journalist reporter editor columnist commentator host anchor presenter correspondent analyst economist strategist
  pollster historian scientist researcher professor scholar academic expert lecturer teacher principal student pupil
  doctor physician surgeon nurse paramedic psychologist psychiatrist epidemiologist engineer farmer fisherman miner
  worker driver pilot passenger customer shopper resident neighbor neighbour homeowner villager local mother father
  parent son daughter brother sister wife husband widow girlfriend boyfriend friend relative cousin uncle aunt
  grandmother grandfather colleague partner witness victim survivor defendant suspect accuser plaintiff complainant
  investigator detective sheriff deputy policeman policewoman firefighter commander general colonel soldier veteran
  activist campaigner organizer organiser protester protestor demonstrator volunteer supporter opponent critic backer
  ally rival source insider candidate nominee contender incumbent voter delegate member donor lobbyist consultant
  politician republican democrat conservative liberal activist artist singer actor actress director producer musician
  filmmaker photographer curator composer musician comedian designer architect developer investor banker broker trader
  entrepreneur businessman businesswoman regulator inspector auditor negotiator mediator observer monitor
  operative staffer intern person man woman boy girl teen teenager child kid user blogger poster fan priest pastor
  bishop cleric imam rabbi pope king queen prince princess celebrity star tycoon billionaire millionaire
  officeholder appointee head boss head spokesperson coordinator commissioner treasurer counsel counselor counsellor
  mum mom dad nan gran granny grandma grandad granddad grandson granddaughter stepfather stepmother fiance fiancee carer caretaker
  eyewitness onlooker bystander motorist cyclist pedestrian pensioner lad bloke landlord landlady tenant shopkeeper publican butcher
  baker plumber electrician builder carpenter fisherman trucker punter referee umpire jockey boxer sprinter winger skipper gaffer
  batsman bowler wicketkeeper swimmer golfer cricketer footballer coroner magistrate barrister solicitor landowner stallholder moderator
  advocate guide guard immigrant migrant refugee patient guest attendee participant respondent caller viewer listener`;

/** Words for several people that are not plurals in -s. */
export const groups = `people police officials men women children authorities lawmakers others experts media press
  reporters residents locals critics sources some many several few most staff crew personnel spokespeople townspeople
  businessmen congressmen firefighters gop democrats republicans scientists researchers economists analysts families
  prosecutors witnesses attorneys lawyers both`;

/** Bodies that speak. */
export const bodies = `government administration ministry department agency office committee commission council court
  parliament congress senate house party campaign company firm corporation bank group organization organisation
  association union institute institution university college school hospital foundation charity church team club league
  federation board panel authority army navy military force police presidency cabinet embassy consulate kremlin
  pentagon white_house newspaper paper magazine network station channel broadcaster site website outlet service
  bureau center centre coalition alliance tribunal regulator watchdog task_force family tribe nation country state
  city district county airline airport automaker retailer manufacturer maker supplier utility union sponsor`;

/** Texts that speak. */
export const documents = `report statement letter study survey poll document memo memorandum lawsuit complaint indictment
  filing affidavit article editorial review analysis release communique communiqué email note message post tweet
  bill law order ruling decision opinion plan book paper dossier transcript audit assessment estimate figures data
  statistics record records results findings reports documents polls studies surveys letters emails court_papers
  papers headline headlines ad advertisement petition resolution declaration constitution manifesto website sign
  readout readouts film documentary song poem banner placard caption notice advisory guidelines`;

/** Things that show words in public: "a poster saying". */
export const signNouns = `poster posters placard placards banner banners sign signs t-shirt shirt billboard billboards
  sticker stickers flag flags plaque graffiti`;

/** Words that open a noun phrase without saying who it is: "a senior official". */
export const indefinites = `a an another one`;
/** Nouns for people whose names are withheld. */
export const unnamedNouns = `source sources insider insiders`;
/** Words that say that a name is withheld. */
export const unnamedMarks = `anonymous unnamed unidentified`;
export const pluralPronouns = `they we both others some many several few most`;
/** Nouns that count people: "a number of analysts". */
export const quantityNouns = `
  number handful couple majority minority dozen dozens hundreds thousands percent half third quarter range variety
`;
/** Nouns by which an article comments a quotation: "…”, an allegation that he denies". */
export const glossNouns = `allegation accusation assertion assessment boast charge claim comment comparison complaint description
  estimate exaggeration expression figure idea insult jab label line message metaphor nickname number phrase point
  prediction promise proposal quip reference remark rumor rumour sentiment slogan statement statistic stance suggestion
  term theory threat toll view vow warning word`;
/** Works and outlets that their name comes after without a comma: "the blog Rosewatch". */
export const titledNouns = `blog podcast journal programme show newsletter app channel`;
/** Degrees and honours after a name: "Lena Ortiz, DDS, said". */
export const postNominals = `phd md dds dmd do rn mph mba ma ba msc bsc jd llb esq cpa obe mbe cbe
  dbe kc qc mp mla mpp mhp jp oam ac ao`;

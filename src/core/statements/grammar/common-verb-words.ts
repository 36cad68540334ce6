/**
 * Common verbs that report nothing, in forms that are seldom nouns, so that the chunker finds the verb of a clause.
 * Regular pasts in -ed and participles in -ing are recognised by their ending.
 */
export const pastVerbs = `went came made took gave got saw knew held kept left led lost met paid put ran sent set sold
  spent stood understood won became broke brought built bought chose drew drove fell fought grew hit let lay meant
  rose sat sought shot shut spoke struck swept threw wore taught caught forgot hid rode shook slept stole stuck
  swam woke withdrew undertook overtook overcame arose bore beat bent bet bit blew bred dealt dug fed fled flew froze hung hurt
  knelt laid lent lit quit rang sank slid sped spun split sprang stank stung strode strove swung tore trod wept wove
  gone taken given seen done known become broken chosen drawn driven fallen grown hidden risen shaken spoken stolen struck
  torn worn frozen died lied tied used owed`;

/** Pasts that are not participles, so that their noun is their subject: "It came after a vote". */
export const finitePasts = `went came took gave saw knew broke began chose drew drove fell flew froze grew rode rose sang shook
  spoke stole swam swore threw tore wore wrote became did was were`;

export const presentVerbs = `wants needs makes takes gets comes goes seems looks appears includes remains becomes brings
  gives keeps lets puts sees sends takes thinks tries turns uses wins loses leaves leads lives holds helps follows faces
  begins believes hopes knows feels expects means allows requires provides contains consists exists happens involves
  represents depends belongs refers relates applies occurs suffers deserves serves stands sits lies rises falls goes refuses
  picks stops starts runs draws plays intends aims seeks continues decides fails faces hosts joins lacks likes loves
  prefers pays sells buys speaks
  shrugs nods grins frowns winces grimaces
  want need seem become include remain believe think know hope feel appear consist exist happen require depend
  deserve belong occur refuse intend prefer allow provide get make take give keep go come see let bring send try lose win`;

/** Base forms that follow "to" or a modal, for words that look like nouns. */
export const baseVerbs = `act address agree aim allow attack attempt avoid back ban be become begin believe block bring build buy
  call carry cast cause change check choose close come consider continue control cost create cut deal decide defend deliver
  do draw drive drop end enter establish fight find finish fix force get give go grow have help hold hurt improve
  increase invest join keep kill know launch lead learn leave let limit live look lose make meet move need negotiate open
  pass pay play prevent produce protect prove provide push put reach reduce release remain remove replace resign restore
  return run save see seek sell send serve set share shed show sign speak spend split spread stand start stay stop strike support take talk
  target think try turn use visit vote wait walk want win withdraw work`;

/** Base forms that are also the past: "the strike cost 300 jobs". */
export const unmarkedPasts = `cast cost cut shed split spread`;

/** Gestures after one's own words, which do not answer those of somebody else: "“It will.” Ortiz looked at the map." */
export const accompanyingVerbs = `looked pointed leaned paused gestured hesitated raised winced wept sobbed looks points leans pauses`;

/** Gestures before speech without a reporting verb: "Ortiz nodded. “It will.”" */
export const gestureVerbs = `nodded shook shrugged smiled laughed sighed turned looked pointed leaned grinned paused frowned
  raised waved winced gestured beamed chuckled grimaced blinked hesitated wept sobbed nods shakes shrugs smiles laughs sighs
  turns looks points leans grins pauses`;

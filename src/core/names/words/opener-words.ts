/**
 * Common English words that are capitalised at the beginning of a sentence or quotation, or in a headline, without
 * being a name. A run of capitalised words loses them at its beginning, and a single one is a name only if a dataset or
 * the article itself shows it.
 */

/** Words that never begin a name. */
export const functionWords = `
  the a an this that these those he she it they we i you his her hers its their theirs our ours my mine your
  yours me him them us myself himself herself itself themselves who whom whose which what when where why how
  and but or so yet nor for if as because although though while whereas unless until since once than whether
  in on at by to from with without of off out up down over under into onto upon about after before during
  between among amid amidst through throughout across against along around behind below beneath beside besides
  beyond despite except inside outside near per via toward towards within like unlike
  not no yes none nothing never neither either both each every all any some many much most more few fewer less
  several other others another such same own
  is are was were be been being am has have had do does did can could will would shall should may might must
  isn't aren't wasn't weren't don't doesn't didn't can't couldn't won't wouldn't shouldn't haven't hasn't hadn't
  it's that's there's he's she's they're we're you're i'm i've i'll i'd we've we'll they've they'll you've you'll
  let's what's who's here's where's how's let
  there here then now just also only even still already again ever too very quite rather really
  however meanwhile moreover furthermore therefore thus hence otherwise instead nevertheless nonetheless
  anyway perhaps maybe indeed certainly clearly obviously
  one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions
  first second third fourth fifth last next previous`;

/** Ordinary words: possible inside a name ("Home Office"), but not a name alone at a sentence's beginning. */
export const commonWords = `
  according add added adding additional afternoon age ago agency agents agreed ahead aid air allegations allies
  allow almost alone always among amount analysis analysts animal announcement anonymous answer anyone anything
  apart apparently appeal area armed army arrest art article asked asking attack attacks attempts audience
  author authorities average aware away baby back bad bank based basically battle beautiful become beginning
  behind best better big bill billion bit black blast blood blue board body bomb book books born boss boys break
  breaking brexit brief bring brought budget build building burning business businesses buy call called calling
  calls cameras campaign campaigners cars case cases cash catch caught cause center central century certain
  challenge chance change changes charges charity check chief child children choose church cities citizens city
  civil civilian civilians claim claims class close closer club coach cold college come comes coming comment
  comments commercial commission committee common communities community companies company compared completely
  concern concerns conditions congratulations connect considering construction contact continue control
  conversation cops copyright corruption cost costs council count countries country couple course court cover
  coverage create crime crisis critics crowd crowds culture current currently customers cut cuts daily damage
  data date daughter day days dead deadly deal dear death deaths debate decades decision deep defense defence
  definitely delegates demand demonstrators despite details detectives developing development did different
  digital dinner diplomats direct district do doctors documents dog dogs doing donations door doubt drivers
  drone drones drug due early earlier earth easy economic economists economy editor education efforts elections
  email emails emergency employees end energy engineering engineers enjoy enough environment environmental
  episode equally especially even evening event events eventually everybody everyone everything evidence
  exactly example excellent exclusive executive expect experience experts explain extra eyes face facing fact
  facts failure fair faith families family famous fans far fast fat father fear fears federal feel fellow female
  field fight figures film final finally financial find fire firefighters fires firms fishing five flight
  flights follow followers following food football footage force forces foreign forget former fortunately forward
  four free freedom fresh friend friends front full fully fun fund funding funny further future game games gas
  generally gents get getting girls give given global go god goals going gold good gosh got government
  governments governor great green ground group groups growing guess guests guidance gun guns guy guys half
  hands happy hard head headline headlines health healthy hear heavy hello help hence hi high higher history hit
  hold holiday home homes hope hopefully hospital hospitals hot hour hours house housing how huge human husband
  idea ideally image images immediately immigration impact important improve incidentally include including
  increasing independence independent industry inflation information initially inspectors instead insurance
  intelligence interest interesting interestingly international internet interview investigation investigations
  investigators investment investors involved ironically is islam issue issues jobs join joining journalists
  judge judges judging jury keep kids kill killed kind kindly king knowing known labor labour lack ladies land
  language large largely late lately later latest law lawmakers laws lawyers lead leader leaders leading learn
  least leave leaving left legal lessons let letters level liberty life light line list listen little lives
  living local long look looking lots love lovely low loyalty luckily lunch luxury made main make makes making
  male man managers managing manufacturing many map market marketing markets marriage married mass master
  matches maybe mayor means media medical medicine meeting meetings members memories men mental message messages
  middle migrants military mind ministers minutes miss missing mixed moderate modern moments money month months
  morally more moreover morning mostly mother mothers movie moving mum murder music must name names nation
  national nations natural nature nearly need needless neighbors neighbours networks new news newly newspapers
  next nice night nobody noise normal normally north notably note nowadays number numbers nurses observers
  obviously off offering offers office officer officers official officials often oh oil okay old older on online
  only onlookers open opening opinion opponents opposition order ordinary organisations organisers organizations
  organizers originally others otherwise overall overnight owners page pain paper parents park part particularly
  parties partly partners party passengers past pastor patients pay paying payments peace people perfect perhaps
  period personal personally photo photographs photos physically picture pictures piece place places plan planning
  plans plants play players playing please plenty plus point points police policy political politically
  politicians politics polls poor population positive possible possibly post potential poverty power practice
  prayers present press pressed presumably pretty previous previously price prices private probably problem
  problems product production products progress property proponents prosecutors protecting protest protesters
  protestors protests proud public published pundits put quality quarter question questions quickly quite quoting
  race racing radio rain raised rates rather reach read readers reading ready real reality really reason
  reasons rebels recent recently records red referring reform refugees regarding regardless related relations
  relatives release religious remember rep repeat report reported reportedly reporters reporting reports
  republic rescue rescuers research researchers residents response result results retail retired return returning
  reverse review rich right rights rise rising river road roads role room rule rules rumors rumours running
  rural sadly safety sales sanctions saving saying scenes school schools science scientific scientists scroll
  search season seconds secret secretary security see seeing seem seemingly seen send senate senior separately
  series serious service services set sex shame share shared shares ships shock shoppers short shortly shots show
  showing shows sick side significantly similar similarly simple simply single sister sites situation six skip
  slowly small smart snow social society soldiers somebody someone something sometimes son song soon sorry sort
  sources south space speaking special specifically spectators speech spending spokesman sport sports spring staff
  standing star start started starting state statements states statistics status stay step stock stop stories
  storm story strange street strong student students studies study style subscribe success successive suddenly
  sugar summer sun super supporters support suppose sure surely surprisingly survey surveillance survivors
  suspects sweet swiftly symptoms system systems take taken taking talk talking talks tax taxes taxpayers teachers
  team teams technically technology teenagers television temperatures tensions tests text thank thankfully thanks
  theater things think thinking third thirdly this thousand thousands thought thoughts threat throughout ticket
  tickets tight time times tiny tip today together tomorrow tonight too top total touch tough tourism tourists
  town trade trading traditional traditionally traffic training trains transport travel travellers travelers
  treasury treatment trial troops trouble true trust truth try trying turning turnout twelve twenty twice type
  typical typically ultimately under understanding unemployment unfortunately union unions unique united
  universities unknown unlikely update updated updates urban use used users using usually vaccine vaccines various
  vehicles very veteran veterans victim victims video villagers violence visit visitors voice volunteers vote
  voters voting wages wait walk walking wall want war warm warning wars watch watching water way weapons wear
  weather website week weekend weeks welcome well west what white whatever whenever wherever wherein whoever
  whole wholly wife wild winds winner winning winter witness witnesses woman women won wonder wonderful word words
  work workers working world worried worse worst worth writers writing wrong yeah year years yesterday young
  younger youth zero
  say tell ask imagine suppose said says asked told writes added replied sense absolutely accused actually
  advertisement advice affected again against aged agreeing airport alleged
  allegedly alternatively although amazing amongst annually anti apparent approximately apologies arguably armies
  arguing around arriving arrivals as asylum attempting attorneys babies back background basic beautifully
  being believe believing bizarre boats bodies both bottom bought bridges briefly brilliant broadly buses
  carefully caption carrying celebrities celebrations centuries chances chancellor chants chapter cheap
  christmas cinema classic clashes classrooms clear clinical closing cloud coal coastal collectively colleagues
  combined comparing competition complaints concerned consequently conservatives conversely copies correct correction
  correspondents counting countless credit creating crews critical cross crucially crying curious cyber dairy
  dancers dangerous darkness daytime decisions declining defendants defending delays deliberately denying
  describing designed desperate developers devices difficult directly disabled disclosure dismissing donate
  donors double downtown dozens dramatic dressed dry during each edited eight elderly electric electricity
  eleven elsewhere embassy emotional employers employment encouraging ending entry equal escaping
  essentially establishing estimated estimates ethnic eyewitnesses exit explosions explosive exports extreme failing
  fake falling farmers fashion fewer fields fifteen fighting filming firstly fiscal fix flash floods
  flying folks foot founded fourteen frankly freezing frequent friday fuel funerals generations gently genuine
  gently giving governors grand greater grim gunmen gunshots happily having healthcare hearing heat herein
  hereby heroes highest highlights highways hiring historic historically holding homeless hopes hotels
  household houses hundred hunger hunters idle illegal imagine imports inclusion incredible incredibly indeed
  indigenous individuals inmates inside inspired intense internal internationally interviewed introducing
  invest jail just justice keeping killing kings laughing launching lawsuits legally legislation legislators
  leftists lies lightning limited listening literally lockdown locals loud lower machines magic mainly major
  majority manufacturers marine marks massive meanwhile measuring mere merely midnight midway mild minor minutes
  missiles mistakes mobile mobs moreover mountains mourners multiple muslims mutual mysterious naturally navy
  negotiations negotiators neighbouring never nevertheless nights nine noon northern note nothing noting notice
  nuclear obtaining occasionally oddly older operators opposing optimists original ought outdoor outside
  overseas packed parliament partial paramedics parts passing pensioners pension perfectly permission persistent
  petrol phase phones photographers pilots plain planes players pleased pledges policymakers poll pollution
  pollsters positively practically praising precisely predictably premium presidential prior prison prisoners
  privately pro professional professor professors profits programs programmes prominent promises proponents providing
  psychologists pupils pure quick quietly quote radical rail rallies ranking rare rarely rebel receiving
  recognizing record reflecting regional regulators reports republican republicans requests respondents responding
  responsible restaurants retailers revenue rivals robots rockets roughly round royal running sadness safe sailors
  samples saturday savings scenarios secondly sections senators sensational seven severe sexual shall sharp
  shelling shipping shootings signs silence silly similarly singing sitting sixty skeptics sleep smoke smoking
  snipers socially solar solid somehow somewhat southern spare speakers specialists spirit sponsors squad stars
  statewide step still stocks stopping stranded strategic streets strict strikes stunning subject submit
  subsequently substantial sudden suffering suicide suppliers surgeons surprising surrounding survival
  suspected suspicion sustainable swimming tabloids tanks technical teens ten terms terrible terror terrorism
  terrorists testing thereafter therefore thirteen thirty though threatening tier tight timing tired
  title tonight totally tours toxic tracks traders traditions transfer translated translation trees tribal
  troubled trucks truly tuition twins ugly unable unbelievable underground unlike unusual upcoming urging useful
  valuable vast versions vigorous villages violent virtually vital votes vulnerable waiting walls wanted warnings
  warriors washing weak wealth wealthy weddings weekly wet wheels widely widespread willing wind wine wise wishes
  witnessing wounded yellow win mess disaster disgrace hoax comeback champion holy mainland native trans medium self dad
  plaintiff defendant outreach citizen moment stringer preprint municipal
  live scandal explained revealed explainer file mps msm editing`;

/** Verbs that open a sentence before somebody's name: "Remember Jane Roe?", "Named Jane Roe, the ship …". */
export const openingVerbs = `
  remember read recall forget consider imagine ask blame thank meet see watch hear take enter call called named born joined
  says said told tell quoting citing replacing succeeding unlike following beat beating consult quote picture`;

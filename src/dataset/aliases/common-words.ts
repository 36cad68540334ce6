/**
 * English words that are also names (surnames, parties, towns), and towns whose name mostly means something more famous
 * ("Hollywood", "Batman"). Such a word alone, with a capital, opens sentences and headlines far more often than it
 * names anybody, so an alias that consists of it needs evidence. Lower case, separated by spaces.
 */
const words = `
  a act ad add advance agency ago aim air all alternative amber an and angel apple april apt arc arm army art as ash at august avenue awful
  bad bag bail baker bald ball band bank banks bar barber bare base bass bat battle bay beach beam bean bear beard bed bee bell bench bend
  best better big bill bird bishop bit black blade blank blessing block bloom blow blue board boat bold bolt bond bone book booker boot born
  boss both bow bowl box boy brand brave bread break bridge bright broad brook brown brush buck bud bull burn bus bush business but butcher
  butler butt buy cable call camp can cane cannon cap car card care carry carter case cash cast castle catch cause
  chain chair chamber chance
  change charity chase check chief child children choice church citizen citizens city clay clean clear clerk climate close cloud coach coal
  coast coat coin cold cole come common concord conservative constant cook cool cope corn cost cotton count country court cove cover crane
  crew cross crow crown crude cut dab dale dance dark dash dawn day days deal dean dear december deep delta demo desert die dip direction do
  doe doll door double down draft drake draw dream drew dry duke dust dusk duty early earth east easy echo edge elder end energy enough
  enterprise equality era ever every eye fair faith fall far farm fast favor feather february fence few field fields fig figures fine fire
  firm first fish flag flint flood flowers focus folk for force ford forest forum forward foster fountain fox foxx frank free freedom
  freeze french friday friend frost fry full future gap garden gate gates gay gem general gentry gift gill give glass glory go gold golden
  good goodman gore grace grain grand grant grass graves gravel gray great green greens greenwood grey grove guest guide gum gun guy hale
  half hall ham hand hands happy hard harder harm hart hatch have hawk hay hazard he head heart heath held help her here high hill hills him
  hit hold holder holiday holly home honest hope horizon horizons horn horse host house how hub hunt hunter hurd hurt ice idea if
  in independence independent independents inside iron is island it ivy jack january jar jet job joy judge july june just justice keen keep
  key kid kind king kiss knight labor labour lamb lance land lane large last late law lead league leap left legacy
  liberal liberty life light like
  lily line link lion list little live lock long lord lot love low luck lung made main major male man many map marble
  march mark market marsh
  marshall mason master match matter may me mead means mercy merry metro mid mile mill mills min mind mine mint miss
  mobile moderate moderates
  modern moment monday moody moon moral more morning moss most mother motion mount move much must my name nation national near need never
  new news next nice night no noble none north northern not november now oak ocean october odd of off old olive on one only onward open or
  orange order our out over owe own page paint pal pan paper paradise park part party past pat path patience pay
  peace peak pearl peer pen pence
  pens people perk perry pert pet pick pie pike pin pine pink pioneer pit pitch place plan plant plate plateau play
  pleasant poll polls pond pool poor pop
  pope port possible post power pray precious present press price pride prime prince print prior pro process progress
  proud public pure purse queen queens
  quick race rain raise rally ram range ray reading real reason rebirth recovery red reed reform regal regular
  rejoice renaissance renew renewal republic republican republicans
  rest result return rice rich ride right ring rise river rivers road rob robin rock rocks rolling rook room root
  rose round rounds row rule run rush rust sad
  safe sage said sail salt same sand sat saturday save saw say school score sea second see seed seek self sell senate
  september servant shape shaping sharp she shell shift shine ship shoe
  shook shop short shot show side sign silver simple sing sir sister six skill sky sleep slim slow small smart smith
  snow so soar social soft
  sole solid solution some son song sorrow sorry soul sound south southern spark speaker spears spirit spoke spoon
  spot spring square stack stage stair stand star stark start state states stay
  steel step sterling still stock stone stop store storm story strange stream street strength strict string strong
  such summer summit sun sunday sunny sure surprise swan sweet swift
  table tall tank tap tar tax taylor teach team tell temple term test than that the them then there these they thing
  think this thorn thursday tide tie tiger tight
  time tip to today together tomorrow tool top torch total touch tours tower town toy track trade train travel tree
  trend trial true trust truth try tuesday tulip turn turner twin two under
  union united unity up us value van very vest victory view villa violet vision visit voice void volt volunteer vote
  wade wage wait walk walker wall wallet want war ward warm warner was
  wash waste watch water wave way we weak wealth weaver web wednesday weeks well wells west western what wheat wheel
  when where which while white who whole why wide wild will willing win
  wind wine wing winner winter wise wish with wolf wood woods word words work workers working world worth would wrong
  yes yesterday yet you young your youth zone
  accord alive alliance aurora bath bread bury champagne cohesion commons concordia confederation convergence derby heritage limerick
  momentum normal revival roundtable rugby sandwich servants spartans transformers caucus central charter compass
  conquest defiance dignity direct ensemble fatherland harmony homeland movement
  boulder centennial corona slough split vista batman hollywood
  popular prosperity radical resist salvation solidarity tradition victor vox whip`;

let known: ReadonlySet<string> | null = null;

/** Whether a word, in lower case, is an ordinary English word that is also a name. */
export function isCommonWord(word: string): boolean {
  known ??= new Set(words.split(/\s+/));
  return known.has(word);
}

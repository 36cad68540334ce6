/**
 * Fields of life (football, music, politics …), told by the words that go with them: in a record's line ("American
 * pitcher"), and near a name in an article. A field is one bit.
 */
import { hashWord } from './word-hash';
import { wordBits } from './word-bits';
import { tokenise } from './tokens';

const football = 1;
const baseball = 2;
const basketball = 4;
const gridiron = 8;
const motor = 16;
const fight = 32;
const athletics = 64;
const screen = 128;
const music = 256;
export const musicField = music;
const writing = 512;
const politics = 1024;
const business = 2048;
const science = 4096;
const military = 8192;
const art = 16384;
const religion = 32768;
const law = 65536;
const stage = 131072;
/** Newspapers, channels, agencies. */
export const mediaField = 262144;
const hockey = 524288;
const cricket = 1048576;
const rugby = 2097152;
/** Bits of every sport. */
export const anySport =
  football | baseball | basketball | gridiron | motor | fight | athletics | hockey | cricket | rugby;
const anyShow = screen | music | stage;

/** Words for what somebody is. Near a name they tell who is meant and who is not. */
const trades: readonly (readonly [number, string])[] = [
  [football, 'footballer footballers striker strikers midfielder midfielders goalkeeper winger winger fullback'],
  [baseball, 'pitcher pitchers infielder outfielder shortstop baseman catcher slugger'],
  [football | gridiron | basketball | baseball, 'defender defenders forward'],
  [gridiron, 'quarterback linebacker cornerback lineman tailback'],
  [motor, 'racer racers jockey'],
  [fight, 'boxer boxers wrestler golfer golfers champion heavyweight middleweight fighter'],
  [
    athletics,
    `sprinter swimmer gymnast cyclist skier rower skater snowboarder hurdler jumper medallist medalist olympian
    paralympian archer fencer judoka runner`,
  ],
  [anySport, 'athlete athletes coach manager skipper captain player players teammate'],
  [screen | stage, 'actor actors actress actresses comedian comic animator puppeteer entertainer'],
  [screen | art, 'director filmmaker screenwriter cinematographer'],
  [screen | music, 'producer'],
  [screen, 'presenter broadcaster host co-host'],
  [
    music,
    `singer singers musician musicians rapper rappers guitarist drummer bassist pianist violinist songwriter composer
    conductor soprano tenor frontman vocalist dj cellist lyricist saxophonist keyboardist multi-instrumentalist`,
  ],
  [writing, 'author writer novelist poet playwright essayist journalist columnist biographer'],
  [
    politics,
    `politician politicians president senator minister premier chancellor lawmaker congressman congresswoman governor
    mayor mp diplomat ambassador king queen prince princess monarch emperor dictator revolutionary statesman
    statespeople noble caliph sultan shah pharaoh commissioner councillor leader`,
  ],
  [
    business,
    `businessman businesswoman businessperson businesspeople philanthropist billionaire entrepreneur founder
    co-founder cofounder ceo tycoon magnate investor financier mogul industrialist`,
  ],
  [
    science,
    `scientist physicist chemist mathematician biologist astronomer inventor economist philosopher psychologist
    sociologist historian anthropologist virologist epidemiologist neuroscientist linguist engineer theorist
    naturalist physician archaeologist geographer geologist statistician psychiatrist psychoanalyst neurologist
    explorer`,
  ],
  [military, 'general admiral commander warlord militant marshal'],
  [art, 'painter artist sculptor architect designer photographer supermodel model cartoonist illustrator'],
  [religion, 'pope cardinal bishop archbishop imam rabbi theologian saint pastor preacher priest nun'],
  [law, 'judge lawyer attorney barrister prosecutor jurist solicitor'],
  [stage, 'magician dancer choreographer ballerina'],
  [athletics | science, 'astronaut cosmonaut'],
  [writing | politics, 'activist campaigner'],
];

/** Words for the subject of an article. They support a record of the field, but rule none out. */
const topics: readonly (readonly [number, string])[] = [
  [football, 'football soccer league goal goals penalty fifa uefa premiership fa'],
  [baseball, 'baseball inning innings mlb homer homers bullpen yankees dodgers'],
  [basketball, 'basketball nba rebounds playoffs lakers'],
  [gridiron, 'nfl touchdown touchdowns superbowl'],
  [hockey, 'hockey nhl puck rink'],
  [cricket, 'cricket cricketer wicket wickets batsman batter bowler'],
  [rugby, 'rugby scrum lineout'],
  [motor, 'racing f1 nascar grand prix circuit podium'],
  [fight, 'tennis golf boxing ufc wimbledon pga bout mma wrestling'],
  [athletics, 'olympic olympics medal medals athletics relay marathon'],
  [
    screen,
    `film films movie movies cinema hollywood starring starred sitcom oscar oscars emmy tv television series netflix
    casting`,
  ],
  [music, `album albums song songs band rap pop concert concerts grammy grammys single chart tour music musical`],
  [writing, 'novel novels book books poetry literary publisher memoir bestseller'],
  [politics, 'parliament election elections government party vote congress senate policy'],
  [business, 'company companies shares stock investors billion firm startup revenue profits'],
  [science, 'science research physics chemistry theory nobel laboratory scientists'],
  [military, 'army troops military soldiers war battle'],
  [art, 'painting paintings museum gallery exhibition fashion sculpture art artwork'],
  [religion, 'church catholic vatican mosque faith bible religious'],
  [law, 'court trial supreme'],
  [stage, 'theatre theater broadway ballet'],
  [mediaField, 'newspaper outlet magazine channel broadcaster cited news website tabloid'],
];

const LEAGUE = hashWord('league');

/** Returns the fields of a word for what somebody is ("striker"); 0 for other words. */
export const tradeBits = wordBits(trades);

/** Returns the fields that a word of an article supports; 0 for other words. */
export const topicBits = wordBits([...topics, ...trades]);

/**
 * Whether one person can have both fields: they overlap, both are entertainment (an actor may also sing), or one is a
 * sport and the other is sport in general.
 */
export function isNearField(one: number, other: number): boolean {
  return (
    (one & other) !== 0 ||
    ((one & anyShow) !== 0 && (other & anyShow) !== 0) ||
    ((one & anySport) !== 0 && (other & anySport) === anySport)
  );
}

/** Returns the fields that a line names. */
export function fieldsOfLine(line: string): number {
  const tokens = tokenise(line);
  let fields = 0;
  let leagues = 0;
  for (let token = 0; token < tokens.count; token++) {
    const hash = tokens.hash[token]!;
    if (hash === LEAGUE) leagues |= topicBits(hash);
    else fields |= topicBits(hash);
  }
  // "Hockey team of the National League" is of one sport.
  return (fields & anySport) !== 0 ? fields : fields | leagues;
}

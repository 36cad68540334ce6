/** Words that name a channel: how a statement reached the public. */
import type { ChannelType } from '../../annotations';

/** Nouns by the channel that they name, as head of "in a …", "at the …", "during his …". */
export const channelNouns: Readonly<Record<ChannelType, string>> = {
  'social-post': `post posts tweet tweets retweet thread reel story`,
  interview: `interview interviews podcast show programme program broadcast appearance`,
  briefing: `briefing briefings presser gaggle`,
  'written-statement': `statement statements release email emails e-mail mail letter letters readout note message messages
    text communique communiqué oped ed column essay article commentary newsletter blog reply response answer announcement`,
  speech: `speech speeches address remarks rally debate debates testimony hearing sermon lecture keynote summit
    conference meeting forum convention sitting panel gala dinner ceremony eulogy toast monologue event session stump vigil`,
  call: `call calls phone telephone videoconference teleconference`,
  document: `filing filings lawsuit complaint affidavit indictment memo memos memorandum document documents deposition
    transcript cable cables dossier brief petition papers motion ruling warrant submission file files record records`,
  report: `report reports study survey poll assessment review audit paper analysis findings`,
  other: ``,
};

/** Words before "statement" that make it one in court or in parliament. */
export const spokenOpeners = `opening closing`;

/** Nouns for an answer to a person: "in response to the minister". */
export const answerNouns = `response reply answer`;

/** Words before "conference" that make it a briefing. */
export const briefingOpeners = `news press media daily`;

/** Social platforms, as written with a capital. */
export const platforms = `twitter facebook instagram tiktok telegram youtube weibo reddit linkedin threads bluesky
  mastodon snapchat vk x parler gab whatsapp twitch rumble pinterest quora discord signal wechat viber`;
/** Platforms of two words, first and second. */
export const platformPairs: readonly (readonly [string, string])[] = [['truth', 'social']];

/** Words that mark a name as that of a news outlet. */
export const outletWords = `bbc cnn abc nbc cbs msnbc cnbc fox npr pbs itv rtl zdf ard orf rai afp ap reuters tass interfax
  ria xinhua dpa ansa efe kyodo yonhap kcna bloomberg politico axios guardian times telegraph independent post journal news
  tribune herald gazette mail mirror express sun star observer chronicle globe inquirer examiner bild spiegel zeit welt
  figaro monde liberation libération pais país mundo repubblica corriere stampa asahi mainichi haaretz jazeera arabiya
  newsweek time economist atlantic yorker vox slate buzzfeed huffington huffpost vice intercept hill breitbart newsmax oan usa
  today radio tv television magazine newspaper broadcaster agency network channel weekly daily podcast sky wsj nyt wapo c-span
  telegraaf volkskrant dispatch sentinel courier bulletin register ledger bee tagesschau deutschlandfunk deutsche welle
  kommersant novaya pravda meduza ukrinform unian suspilne`;

/** Listeners that make the occasion plain: "told reporters", "told the crowd". */
export const listeners: Readonly<Partial<Record<ChannelType, string>>> = {
  briefing: `reporters reporter journalists correspondents press media newsmen`,
  speech: `crowd crowds audience audiences supporters rally delegates gathering convention conference congress parliament
    lawmakers senators senate committee subcommittee council court jury judge jurors judges commission panel hearing mps
    deputies legislators assembly graduates attendees mourners troops inquiry inquest tribunal`,
};

/** Nouns that, with a platform before them, are a place of posts: "her Facebook page". */
export const profileNouns = `page account feed profile channel timeline video stream livestream story thread`;

/** Verbs followed by the listeners: "speaking to reporters", "addressing parliament". */
export const addressingVerbs = `speaking talking addressing briefing`;

/** Prepositions that may open a channel phrase. */
export const channelPrepositions = `in on at during via through by over`;

/** Verbs that name their channel by themselves. */
export const channelVerbs: Readonly<Record<string, ChannelType>> = {
  tweet: 'social-post',
  retweet: 'social-post',
  post: 'social-post',
  testify: 'speech',
  email: 'written-statement',
};

/** People through whom somebody speaks: "through a spokesman", "via her lawyer". */
export const intermediaries = `spokesman spokeswoman spokesperson lawyer lawyers attorney attorneys publicist
  representative agent aide office intermediary intermediaries translator interpreter`;

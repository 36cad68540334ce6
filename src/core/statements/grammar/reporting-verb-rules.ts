/**
 * Reporting verbs, as data. One line holds a stance, the patterns a group of verbs takes, and the
 * verbs with their irregular forms (base/past/participle); regular forms are made by rule.
 *
 * Patterns:
 *   c  a clause, with or without "that"            said (that) he would go
 *   t  a clause with "that", "whether", "why" only  noted that he went
 *   q  introduces or follows a quotation            "Yes," she added
 *   l  takes the listener as its object             told reporters that
 *   i  a to-infinitive                              promised to end the war
 *   L  may take the listener before "that"           warned the council that
 *   o  an object and a to-infinitive                urged Congress to act
 *   n  an object that is the content, quoted        called the call "productive"
 *   N  an object that is the content, in any words   denied the report
 *   p  content behind a preposition                 called for talks
 *   w  weak: a cue only beside a quotation, or with a document as its subject
 *
 * Stance is the newsroom sense of the word: an endorsing verb implies that the content is true
 * (Kiparsky and Kiparsky, "Fact", 1970), a distancing one that the writer does not vouch for it;
 * cf. AP Stylebook on "said", "claim" and "admit".
 */
export const reportingVerbGroups: readonly (readonly [
  stance: 'neutral' | 'distancing' | 'endorsing',
  patterns: string,
  verbs: string,
])[] = [
  [
    'neutral',
    'cq',
    `say/said add write/wrote/written state tweet/tweeted declare explain announce
    testify argue insist stress emphasise emphasize reiterate predict warn answer respond
    reply/replied recount conclude counter comment remark observe post retort opine quip joke
    lament proclaim assure caution repeat retweet/retweeted speculate interject muse contend maintain
    suggest report recall concur/concurred email/emailed text/texted estimate posit rule_out`,
  ],
  ['neutral', 'cq', `hear/heard/heard`],
  ['neutral', 'clq', `tell/told remind inform notify/notified advise`],
  [
    'neutral',
    'tq',
    `underline underscore propose recommend indicate signal hint imply/implied theorise theorize
    mention charge forecast calculate hypothesise hypothesize reason stipulate elaborate clarify/clarified`,
  ],
  [
    'neutral',
    'q',
    `continue go_on/went_on/gone_on ask inquire enquire shout yell scream cry/cried chant snap scoff gush fume
    shoot_back/shot_back fire_back chime_in/chimed_in put_it/put_it/put_it exclaim plead whisper murmur mutter
    rail sing/sang/sung begin/began/begun open close read/read vent beam sigh laugh intone urge demand
    deadpan/deadpanned wonder interrupt crow gripe grumble tout marvel share detail chuckle grin/grinned bark boom thunder
    bellow roar wail whine moan groan stammer stutter gasp snarl growl hiss sneer gloat enthuse rave reflect venture confide
    divulge relate narrate type/typed tease taunt thank sum_up/summed_up weigh_in hit_back/hit_back/hit_back fire_off
    push_back object protest
    disagree remember admonish lecture summarise summarize seethe fulminate rue rejoin volunteer croak drawl
    trill coo hoot squeal yelp`,
  ],
  ['neutral', 'ciq', `promise pledge vow swear/swore/sworn`],
  ['neutral', 'Loq', `warn caution advise`],
  ['neutral', 'oq', `tell`],
  ['neutral', 'L', `assure promise ask show write/wrote/written`],
  ['neutral', 'oqt', `urge ask beg/begged implore exhort request order instruct`],
  ['neutral', 'nNq', `describe`],
  [
    'neutral',
    'nq',
    `call characterise characterize label brand dub/dubbed depict portray liken attack bash tout cite
    proclaim invoke defend question echo refer_to compare nickname scold rebuke chide bemoan`,
  ],
  ['neutral', 'nNq', `criticise criticize condemn denounce praise mention suggest propose announce highlight`],
  [
    'neutral',
    'npq',
    `hail blast slam/slammed deride decry/decried blame accuse
    dismiss mock lambast lambaste laud ridicule rip/ripped applaud welcome credit`,
  ],
  ['neutral', 'o', `call_on`],
  ['neutral', 't', `question`],
  ['neutral', 'c', `clarify/clarified`],
  ['neutral', 'pq', `call_for call_on apologise apologize`],
  ['neutral', 'tnNq', `deny/denied`],
  ['neutral', 'tnq', `dispute reject demand`],
  ['distancing', 'ciq', `claim`],
  ['distancing', 'cq', `allege assert boast complain brag/bragged`],
  ['distancing', 'i', `purport profess`],
  ['endorsing', 'cq', `acknowledge admit/admitted concede confirm note point_out reveal disclose confess`],
  ['endorsing', 'tw', `show/showed/shown find/found/found demonstrate highlight warrant`],
  ['neutral', 'cw', `believe think/thought hope fear feel/felt/felt expect worry/worried agree know/knew/known`],
];

/** Verbs that, in the present, only tell what an author does here: "I suggest a thick bag", "I ask her if it is late". */
export const authorVerbs = `suggest ask say recommend advise propose profess`;

/** Verbs that, right before a quotation and behind a noun, give a thing its name: "a print called “Ships”". */
export const namingVerbs = `call dub label brand nickname`;

/** Verbs whose object may be a thing: "posted pictures", "added two eggs". */
export const thingVerbs = `add post share read report repeat recall answer write tweet`;

/** Pronouns of speaker, listener and others, one grammatical person a line, in the order of `Person`. */
export const personWords = [
  `i me my mine myself i'm i've i'll i'd`,
  `we us our ours ourselves we're we've we'll we'd`,
  `you your yours yourself yourselves you're you've you'll you'd`,
  `he him his himself he's he'd he'll`,
  `she her hers herself she's she'd she'll`,
  `they them their theirs themselves they're they've they'll they'd`,
] as const;

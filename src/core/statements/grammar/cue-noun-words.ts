/** Nouns by which an article reports what somebody said, and the small words around them. */

/** "Brandt's claim that …", "the allegation that …". */
export const cueNouns = `claim claims allegation allegations assertion assertions accusation accusations statement statements
  contention insistence declaration announcement admission confession acknowledgement acknowledgment denial denials
  complaint complaints warning warnings promise promises pledge pledges vow vows prediction predictions suggestion
  suggestions remark remarks comment comments boast boasts argument arguments assurance assurances revelation revelations
  disclosure confirmation rumour rumours rumor rumors report reports testimony charge charges threat threats estimate
  forecast reply response`;

/** Those that express doubt. */
export const distancingNouns = `claim claims allegation allegations assertion assertions accusation accusations boast boasts
  rumour rumours rumor rumors charge charges contention insistence`;

/** Those that accept it as true. */
export const endorsingNouns = `admission confession acknowledgement acknowledgment revelation revelations disclosure confirmation`;

/** Verbs before such a noun whose subject is the speaker: "made the claim that …". */
export const carryingVerbs = `make makes made making repeat repeats repeated repeating issue issues issued issuing voice voices
  voiced offer offers offered give gives gave renew renews renewed retract retracts retracted withdraw withdrew withdrawn
  reiterate reiterates reiterated level levels levelled leveled post posts posted publish published`;

/** Verbs for presenting one's own words: "a speech she delivered", "a letter the company sent". */
export const deliveringVerbs = `delivered gave made wrote posted published released sent issued filed`;

/** Bodies before which people speak, for "the court heard that …". */
export const hearingBodies = `court courts jury jurors judge judges inquest inquiry tribunal hearing trial committee subcommittee
  panel parliament commons lords senate congress council meeting conference bailey magistrates commission`;

/** "claims by officials", "reports from witnesses". */
export const sourcePrepositions = `by from`;

/** "The minister was quoted as saying …", "Port News quoted her as saying …". */
export const quotingVerbs = `quote quotes quoted quoting cite cites cited citing`;

/** "as reported by Bild", "quoted by Tass", "carried by state television". */
export const relayingVerbs = `quote quotes quoted quoting cited reported published carried broadcast aired`;

/** What a quotation is to the one who gave it: "Brandt's verdict?", "“…” was Brandt's caption". */
export const verdictNouns = `verdict answer reply response advice view conclusion message explanation take reaction
  comment reason caption summary assessment description`;

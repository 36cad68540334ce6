/** Verbs before an infinitive of saying ("refused to say") after which nothing is said. */

/** The subject does not say it, or not yet. */
export const withholdingVerbs = `refuse refuses refused refusing decline declines declined declining fail fails failed failing
  want wants wanted wanting wish wishes wished plan plans planned planning intend intends intended hope hopes hoped hoping
  expect expects expected need needs needed have has had having ought hesitate hesitates hesitated try tries tried trying
  forget forgets forgot forgotten neglect neglected prefer prefers preferred afraid`;

/** Those of the following after which it is said. */
export const makingVerbs = `
  inspire inspires inspired force forces forced forcing lead leads led leading get gets got prompt prompts prompted
  cause caused causes
`;

/** The object is asked or made to say it. */
export const objectControlVerbs = `inspire inspires inspired urge urges urged urging ask asks asked asking tell tells told telling order orders ordered
  ordering want wants wanted force forces forced forcing press presses pressed pressing allow allows allowed allowing call
  called calls persuade persuades persuaded expect expects expected invite invites invited instruct instructs instructed
  require requires required lead leads led leading get gets got encourage encouraged advise advised beg begged help helped
  helps prompt prompts prompted cause caused causes enable enables enabled challenge challenges challenged`;

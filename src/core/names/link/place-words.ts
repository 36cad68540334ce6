/** Words beside a place's name that say whether a country, one of its states or a city is meant. Data only. */

/** "New York *state*", "the *Georgia legislature*": behind the name, a state's. */
export const behindDivision = `
  state statehouse legislature legislators lawmakers governor gov gubernatorial senator senators sen senate assembly
  congressman congresswoman republican republicans democrat democrats delegation electors primary caucuses`;

/** "*upstate* New York": before the name, a state's. */
export const beforeDivision = `upstate statewide`;

/** "the *state of* New York", "*Governor of* Washington", "Republican *of* Georgia". */
export const ofDivision = `
  state commonwealth province governor gov senator sen congressman congresswoman representative rep republican democrat
  legislature lawmakers`;

/** "the *city of* New York", "*mayor of* Washington". */
export const ofCity = `city mayor municipality streets suburbs suburb outskirts`;

/** "*downtown* Washington": before the name, a city's. */
export const beforeCity = `downtown`;

/** "the *state* Senate", "a *county* court": bodies below the country's own. */
export const lowerLevel = `state county city provincial regional local municipal`;

/** Behind a town and its state: "in Herndon, Virginia *on* Monday". */
export const behindTown = `and or on in at where who when after before during since last this with for`;

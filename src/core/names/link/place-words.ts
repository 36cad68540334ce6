/** Words beside a place's name that tell whether a country, a state or a city is meant. Data only. */

/** After the name of a state: "New York *state*", "the *Georgia legislature*". */
export const behindDivision = `
  state statehouse legislature legislators lawmakers governor gov gubernatorial senator senators sen senate assembly
  congressman congresswoman republican republicans democrat democrats delegation electors primary caucuses`;

/** Before the name of a state: "*upstate* New York". */
export const beforeDivision = `upstate statewide`;

/** "the *state of* New York", "*Governor of* Washington", "Republican *of* Georgia". */
export const ofDivision = `
  state commonwealth province governor gov senator sen congressman congresswoman representative rep republican democrat
  legislature lawmakers`;

/** "the *city of* New York", "*mayor of* Washington". */
export const ofCity = `city mayor municipality streets suburbs suburb outskirts`;

/** Before the name of a city: "*downtown* Washington". */
export const beforeCity = `downtown`;

/** Levels of bodies below the country's own: "the *state* Senate", "a *county* court". */
export const lowerLevel = `state county city provincial regional local municipal`;

/** After a town and its state: "in Herndon, Virginia *on* Monday". */
export const behindTown = `and or on in at where who when after before during since last this with for`;

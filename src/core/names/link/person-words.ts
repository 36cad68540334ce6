/** Words that tell a member of parliament from a namesake. Data only. */

/** Words of parliaments. */
export const parliamentWords = `
  congress congressional congressman congresswoman senate senator senators sen sens representatives rep reps lawmaker
  lawmakers legislator legislators legislation legislature parliament caucus bipartisan capitol republican republicans
  democrat democrats democratic gop vote votes voted voters election elections midterm midterms bill bills campaign
  candidate nominee governor gubernatorial mayor
  mp mps commons tory tories minister ministers ministerial chancellor cabinet backbench backbencher backbenchers
  westminster whitehall treasury referendum coalition mep meps msp msps tds taoiseach bundestag knesset sabha holyrood
  senedd stormont`;

/**
 * Trades that an office-holder is not called by: "Coach Mike Johnson" and "country star Tim Scott" are somebody else.
 */
export const otherTrades = `
  coach manager striker midfielder defender goalkeeper quarterback skipper captain singer rapper comedian actor actress
  author columnist reporter correspondent editor detective inspector constable sergeant sgt officer det insp
  star drummer guitarist bassist footballer forward winger golfer boxer swimmer sprinter cyclist jockey chef comic
  novelist poet painter photographer plumber builder pensioner shopkeeper resident student pupil`;

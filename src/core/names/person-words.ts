/** Words that tell a member of parliament from a namesake. Data only. */

/** One of these stands in an article that speaks of parliaments. */
export const parliamentWords = `
  congress congressional congressman congresswoman senate senator senators sen sens representatives rep reps lawmaker
  lawmakers legislator legislators legislation legislature parliament caucus bipartisan capitol republican republicans
  democrat democrats democratic gop vote votes voted voters election elections midterm midterms bill bills campaign
  candidate nominee governor gubernatorial mayor`;

/** Titles that no office-holder goes by: "Coach Mike Johnson" is somebody else. */
export const otherTrades = `
  coach manager striker midfielder defender goalkeeper quarterback skipper captain singer rapper comedian actor actress
  author columnist reporter correspondent editor detective inspector constable sergeant sgt officer det insp`;

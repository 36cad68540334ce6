/** Words for the capacity in which a person speaks. Single words, singular, in lower case. */

/** Holders of public office and those who speak for them. */
export const officialWords =
  'president minister chancellor premier secretary senator sen congressman congresswoman representative rep governor gov mayor ' +
  'ambassador spokesman spokeswoman spokesperson official envoy commissioner general colonel admiral commander judge prosecutor lawmaker ' +
  'legislator parliamentarian mp sheriff officer police king queen prince pope chief adviser advisor aide councillor councilman councilwoman ' +
  'undersecretary delegate diplomat regulator speaker whip';

/** People who speak about their field of study or work. */
export const expertWords =
  'professor prof dr doctor scientist researcher analyst economist historian expert scholar academic lecturer epidemiologist ' +
  'psychologist psychiatrist engineer physician surgeon virologist climatologist geologist biologist chemist physicist sociologist ' +
  'strategist pollster meteorologist seismologist lawyer attorney author';

/** People who speak about their own lives. */
export const residentWords =
  'resident neighbor neighbour mother father parent teacher student villager survivor witness victim farmer driver shopper ' +
  'worker passenger homeowner customer patient voter protester protestor pensioner refugee migrant son daughter widow fan tourist nurse volunteer ' +
  'shopkeeper local fisherman miner brother sister wife husband friend cousin';

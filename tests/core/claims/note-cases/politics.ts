/** Notes on politics, elections, crime and migration in the United States and elsewhere. */
import type { NoteCases } from './note-cases';

export const politicsCases: readonly NoteCases[] = [
  {
    id: 'stolen-2020',
    says: [
      'The 2020 presidential election was stolen, the senator said.',
      'Massive voter fraud decided the US presidential election of 2020, he told the crowd.',
      'Donald Trump repeated that the 2020 election was rigged.',
    ],
    near: [
      'This election is rigged, said the caller.',
      'Donald Trump was fishing when he heard who was the winner of the 2020 presidential election.',
      'The clerk committed voter fraud in the 2020 presidential election when she voted in two counties.',
      'On 5 November 2020 Joe Biden was declared the winner of Michigan in the presidential election.',
      'They cut the bus lines to help Donald Trump win the 2020 presidential election.',
      'They will raise the wage if they win the 2020 election.',
      'Turnout in the 2020 presidential election was the highest in a century.',
      'Joe Biden won the 2020 election.',
      'The presidential election in Ecuador was stolen by widespread fraud, a candidate said.',
    ],
  },
  {
    id: 'florida-dead-voters',
    says: ['Tens of thousands of dead people are registered to vote in Florida, a post says.'],
    near: [
      'Tens of thousands of pupils in Florida lost their places at a summer school.',
      'The hurricane left 53 people dead in Florida in 2018.',
      'Tens of thousands of people registered to vote in Florida in a week.',
    ],
  },
  {
    id: 'fraud-votes-25m',
    says: ['A study found that 25 million fraudulent votes were cast for Hillary Clinton in the 2016 election.'],
    near: [
      'Hillary Clinton won three million votes more than Donald Trump in 2016.',
      'A study found that 25 million young people did not vote in 2016, most of whom liked Hillary Clinton.',
      'Hillary Clinton raised 25 million dollars in the 2016 election.',
    ],
  },
  {
    id: 'pope-endorse',
    says: ['Pope Francis has endorsed Donald Trump for president, the site reported.'],
    near: [
      'Pope Francis criticised Donald Trump for his plans of deportation.',
      'Pope Francis received Donald Trump, who was president then.',
      'Donald Trump announced that he would travel to the funeral of Pope Francis.',
    ],
  },
  {
    id: 'biden-fracking',
    says: ['Joe Biden would ban fracking, the advertisement says.'],
    near: [
      'Joe Biden proposed a ban on menthol cigarettes.',
      'New York has a ban on fracking, Joe Biden noted.',
      'Joe Biden never proposed a ban on fracking.',
    ],
  },
  {
    id: 'hogg-actor',
    says: ['David Hogg, the Parkland survivor, is a paid crisis actor from California, posts claim.'],
    near: [
      'David Hogg went to a rally in California with other Parkland survivors.',
      'The actor opened a theatre school in Parkland.',
    ],
  },
  {
    id: 'wayfair',
    says: ['The furniture retailer Wayfair is trafficking children, users wrote.'],
    near: [
      'Wayfair sells furniture for children.',
      'Expensive cabinets on Wayfair are sold out.',
      'The police freed trafficked children from a furniture factory.',
    ],
  },
  {
    id: 'white-genocide',
    says: [
      'There is a genocide of white farmers in South Africa, Donald Trump said.',
      'White farmers are being systematically killed in South Africa, Donald Trump said.',
    ],
    near: [
      'White farmers in South Africa were killed in robberies.',
      'White farmers in South Africa grow most of the maize.',
      'Farmers in South Africa killed locusts with white powder.',
      'South Africa accused Israel of genocide.',
    ],
  },
  {
    id: 'antifa-fires',
    says: ['Antifa started the wildfires in Oregon, posts said.'],
    near: [
      'Lightning started the wildfires in Oregon.',
      'Antifa activists marched in Portland, Oregon, when the sky was red from wildfires.',
      'Activists from California planted trees in the forest that had burned in Oregon.',
    ],
  },
  {
    id: 'biden-bribed-ukraine',
    says: ['Joe Biden confessed that he bribed Ukraine to end the Burisma investigation, a post says.'],
    near: [
      'Ukraine fired a prosecutor who had taken bribes, Joe Biden said.',
      'Joe Biden promised Ukraine a billion dollars in a video.',
      'The board of Burisma thanked Joe Biden for a video from Ukraine.',
    ],
    silent: [
      [
        'Joe Biden bragged on video that he bribed Ukraine over the Burisma investigation.',
        '"he" in what somebody said of himself is not read as his name',
      ],
    ],
  },
  {
    id: 'clinton-birther',
    says: ['Hillary Clinton started the birther movement, Donald Trump said.'],
    near: [
      'Hillary Clinton was born in Chicago and started her 2008 campaign in Iowa.',
      'Hillary Clinton congratulated Barack Obama on the birth certificate that he published.',
      'Donald Trump began the birther movement, Hillary Clinton said.',
    ],
  },
  {
    id: 'mueller-no-obstruction',
    says: ['The Mueller report cleared Donald Trump of obstruction, the lawyer said.'],
    near: [
      'The Mueller report did not clear Donald Trump of obstruction.',
      'The report of Robert Mueller on Donald Trump has 448 pages.',
      'Donald Trump called the Mueller report a waste and obstruction by Democrats a shame.',
    ],
  },
  {
    id: 'seth-rich',
    says: ['Seth Rich leaked the DNC emails to WikiLeaks before he was murdered, the host said.'],
    near: [
      'Seth Rich was murdered in Washington in July 2016.',
      'WikiLeaks published emails of the DNC in July 2016.',
      'A DNC staffer wrote emails about the funeral of Seth Rich.',
    ],
  },
  {
    id: 'uranium-one',
    says: ['Hillary Clinton gave Russia 20 percent of American uranium in return for donations, Donald Trump said.'],
    near: [
      'Russia sells 20 percent of the uranium that American power plants use.',
      'Hillary Clinton gave a speech on uranium mining in Kazakhstan.',
      'Russia donated 20 percent of the harvest, Hillary Clinton said.',
    ],
  },
  {
    id: 'crossings-21m',
    says: ['21 million people entered the US illegally under Joe Biden, Donald Trump said.'],
    near: [
      'Some 21 million people crossed the US border at the airports in a month under Joe Biden.',
      '21 million people lost their insurance under Joe Biden.',
      'There are 11 million people in the US illegally, Joe Biden said.',
    ],
  },
  {
    id: 'haitians-pets',
    says: ['Haitian immigrants in Springfield, Ohio, are eating the pets of the residents, Donald Trump said.'],
    near: [
      'Haitian immigrants in Springfield, Ohio, opened restaurants.',
      'Residents of Springfield, Ohio, walk their dogs and cats by the river.',
      'Haitians in Ohio adopt pets from the shelter.',
    ],
  },
  {
    id: 'lowest-crossings-ever',
    says: ['Illegal border crossings last month were the lowest ever recorded in the US, Donald Trump said.'],
    near: [
      'Illegal crossings of the US border in December 2023 were the highest ever recorded.',
      'Unemployment in the US fell to an all-time low.',
      'The lowest bridge for border crossings into the US is closed.',
    ],
  },
  {
    id: 'mental-institutions',
    says: [
      'Other countries are emptying their prisons and mental institutions into the United States, Donald Trump said.',
    ],
    near: [
      'The United States has more prisoners than other countries.',
      'Mental institutions in the United States send patients to prisons.',
      'Countries in Europe are releasing prisoners because jails are full.',
    ],
  },
  {
    id: 'soros-cards',
    says: ['George Soros pays for debit cards that the UN hands to migrants, a post says.'],
    near: [
      'The UN gives debit cards to refugees.',
      'George Soros pays for scholarships of refugees through a foundation.',
      'Migrants pay with debit cards in the shops of the town.',
    ],
  },
  {
    id: 'southport-asylum',
    says: ['The Southport attacker was an asylum seeker who came to the UK by boat, posts said.'],
    near: [
      'The Southport attacker was born in Cardiff.',
      'Asylum seekers came to the UK by boat.',
      'The ferry from Southport was a small boat.',
    ],
  },
  {
    id: 'brexit-350m',
    says: ['The UK sends the EU £350 million a week that could go to the NHS, the bus said.'],
    near: [
      'The UK sends the EU a note every week.',
      'The NHS loses £350 million a week to fraud in the UK, not to the EU.',
      'The UK spends 350 million pounds a week on bread from the EU.',
    ],
  },
  {
    id: 'china-pays-tariffs',
    says: [
      'China is paying us billions of dollars in tariffs, Donald Trump said.',
      'Foreign countries pay the tariffs that the US charges, Donald Trump said.',
    ],
    near: [
      'Foreign countries put tariffs on American goods.',
      'When we ship goods out of America, many other countries make us pay very high tariffs.',
      'China raised its tariffs on American soy.',
      'Americans pay the tariffs on goods from China.',
    ],
  },
  {
    id: 'doge-hundreds-billions',
    says: ['DOGE found hundreds of billions of dollars in fraud, Donald Trump said.'],
    near: [
      'DOGE found little fraud in hundreds of contracts worth billions of dollars.',
      'DOGE wants to cut hundreds of billions of dollars from the budget.',
      'DOGE dismissed hundreds of people.',
    ],
  },
  {
    id: 'ssa-150',
    says: ['Millions of people who are 150 years old get Social Security, Donald Trump said.'],
    near: [
      'Social Security pays benefits to 90,000 people aged over 100, the US agency says.',
      'Millions of people over 62 years old receive Social Security benefits.',
      'Social Security will run short of money in ten years, and millions of people fear it.',
    ],
  },
];

/** Notes on health, climate and energy. */
import type { NoteCases } from './note-cases';

export const scienceCases: readonly NoteCases[] = [
  {
    id: 'cdc-6-percent',
    says: ['Only six percent of the coronavirus deaths were actually due to the coronavirus, a post says.'],
    near: [
      'Only six percent of the hospital beds were taken by COVID-19 patients, the CDC said.',
      'COVID-19 caused 6 percent of all deaths in the county.',
      'COVID-19 deaths reported in the US fell by 6 percent, the CDC said.',
    ],
    silent: [
      [
        'The CDC admitted that only 6% of COVID-19 deaths were caused by COVID-19, a post says.',
        '"only" is a function word, and without it this is any share of deaths',
      ],
    ],
  },
  {
    id: 'fauci-hcq-2005',
    says: ['Anthony Fauci knew in 2005 that hydroxychloroquine works against the SARS coronavirus, a post says.'],
    near: [
      'Anthony Fauci said hydroxychloroquine does not work against COVID-19.',
      'Anthony Fauci wrote a journal article about SARS in 2005.',
      'A trial tested whether hydroxychloroquine helps against SARS, Anthony Fauci noted.',
    ],
  },
  {
    id: 'flu-shot-covid',
    says: ['A flu shot raises your chance of catching COVID-19, the video claims.'],
    near: [
      'A flu shot lowers the chance of catching influenza.',
      'People who got a flu shot are more likely to get a COVID-19 shot too.',
      'Testing positive for COVID-19 and flu at once is a risk, and vaccines help.',
    ],
  },
  {
    id: 'flu-vs-covid',
    says: ['The flu kills more Americans every year than COVID-19, he said.'],
    near: [
      'COVID-19 kills more people in the US each year than the flu.',
      'The flu kills more people in the US in winter than in summer.',
      'More people die of heart disease than of COVID-19 or the flu.',
    ],
  },
  {
    id: 'gates-depop',
    says: ['Bill Gates admitted that vaccines are meant for depopulation, a post says.'],
    near: [
      'Bill Gates said that vaccination saved millions of lives.',
      'Bill Gates said that governments must pay for vaccines for the population of the world.',
      'The population of the world will shrink, Bill Gates said.',
    ],
  },
  {
    id: 'gates-microchip',
    says: ['Bill Gates wants to microchip people through COVID-19 vaccines, the flyer says.'],
    near: [
      'Bill Gates said COVID-19 vaccines should reach all people.',
      'Microchips have become scarce since COVID-19, Bill Gates said.',
      'The vet implants microchips in dogs at the vaccination.',
    ],
  },
  {
    id: 'honjo-manmade',
    says: ['The coronavirus was made in a laboratory in Wuhan, Nobel laureate Tasuku Honjo said, according to a post.'],
    near: [
      'Nobel laureate Tasuku Honjo works in a laboratory in Kyoto.',
      'Tasuku Honjo said that the coronavirus spreads faster than people think.',
      'Humans brought the coronavirus from Wuhan to Kyoto, where Tasuku Honjo teaches.',
    ],
  },
  {
    id: 'ivermectin',
    says: [
      'Ivermectin prevents COVID-19, the doctor claimed.',
      'Ivermectin is an effective treatment for COVID-19, he said.',
    ],
    near: [
      'Hot tea with ginger will cure or prevent COVID-19, a post says.',
      'Ivermectin cures scabies.',
      'Vaccines protect against the coronavirus.',
      'The tablets of an Indian firm are an effective treatment for COVID-19, the ministry said.',
    ],
  },
  {
    id: 'masks-dont-work',
    says: [
      'There is no evidence that face masks prevent the spread of COVID-19, the governor said.',
      'Masks do not work against the coronavirus, the mayor said.',
    ],
    near: [
      'Masks reduce the spread of COVID-19, there is evidence from trials.',
      'There is no evidence that the gas spread behind the face of the cliff.',
      'The plant does not make face masks any more.',
      'Antibiotics do not work against the coronavirus.',
    ],
  },
  {
    id: 'mrna-dna',
    says: ['The COVID-19 mRNA vaccines alter human DNA, the speaker claimed.'],
    near: [
      'The COVID-19 mRNA vaccines do not alter human DNA.',
      'A vaccine made from DNA protects people in India.',
      'Radiation can change the DNA of people.',
    ],
  },
  {
    id: 'plandemic-arrest',
    says: ['Judy Mikovits was held in prison without charge, the film Plandemic says.'],
    near: [
      'Judy Mikovits was a scientist before the film Plandemic.',
      'The scientist was jailed without charges in Minsk.',
    ],
  },
  {
    id: 'soros-wuhan',
    says: ['George Soros owns the Wuhan lab, a post says.'],
    near: [
      'George Soros visited Wuhan.',
      'The laboratory in Wuhan belongs to the Chinese state, not to George Soros.',
      'COVID-19 was first seen in Wuhan, George Soros wrote.',
    ],
  },
  {
    id: 'trump-disinfectant',
    says: ['Donald Trump told people to inject disinfectant against the coronavirus.'],
    near: [
      'Donald Trump told people to wear masks against the coronavirus.',
      'Donald Trump has proposed a treatment for COVID-19 patients at home.',
      'The disinfectant in the room where Donald Trump gave his COVID-19 briefing smelled.',
    ],
  },
  {
    id: 'tylenol-autism',
    says: ['Taking Tylenol during pregnancy causes autism, Donald Trump said.'],
    near: [
      'Taking ibuprofen in pregnancy can harm the child.',
      'Paracetamol in pregnancy does not cause autism, a study found.',
      'Women are taking Tylenol in pregnancy because it causes no bleeding.',
    ],
  },
  {
    id: 'gistemp-faked',
    says: ['NASA and NOAA faked temperature data to exaggerate global warming, a blog says.'],
    near: [
      'NASA and NOAA said that the global temperature was the highest on record.',
      'NASA and NOAA closed a station whose temperature records had gaps.',
      'Scientists show that global warming makes storms stronger, government data say.',
    ],
  },
  {
    id: 'nasa-solar-orbit',
    says: ['NASA admitted that climate change is caused by changes in the orbit of the Earth, a blog says.'],
    near: [
      'NASA said that global warming is caused by people.',
      'NASA changed the orbit of a satellite that looks at the climate of the Earth.',
      'The Earth needs a year for its orbit around the sun, NASA explains.',
    ],
  },
  {
    id: 'papers-2017-warming-myth',
    says: ['Hundreds of papers published in 2017 prove that global warming is a myth, the site wrote.'],
    near: [
      'Hundreds of papers published in 2017 show how global warming changes the oceans.',
      'Hundreds of papers reported in 2017 on a hoax about a shark.',
      'A study from 2017 shows that global warming is faster in the Arctic.',
    ],
  },
  {
    id: 'wind-whales',
    says: [
      'Offshore wind turbines kill whales, Donald Trump said.',
      'Wind farms at sea cause the deaths of whales, he said.',
    ],
    near: [
      'Offshore wind turbines do not kill whales, biologists say.',
      'Ships kill more whales than offshore wind turbines.',
      'Offshore wind farms cause higher prices, Donald Trump said.',
      'A windmill at sea was hit by a whale boat.',
    ],
  },
];

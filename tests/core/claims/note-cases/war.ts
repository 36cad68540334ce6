/** Notes on war and foreign policy. */
import type { NoteCases } from './note-cases';

export const warCases: readonly NoteCases[] = [
  {
    id: 'call-first-contact',
    says: [
      'The call was the first known conversation between the sitting US and Russian presidents since the invasion began, and Vladimir Putin invited Donald Trump to Moscow.',
    ],
    near: [
      'Vladimir Putin made his first known visit to North Korea since the invasion began.',
      'It was the first known prisoner exchange since the invasion began, aides of Vladimir Putin said.',
      'The Russian president Vladimir Putin gave his first interview to a US channel since the invasion of 2022.',
    ],
  },
  {
    id: 'call-length',
    published: '2025-02-13',
    says: ['Donald Trump and Vladimir Putin were on the phone for almost 90 minutes on 12 February 2025.'],
    near: [
      'Donald Trump and Vladimir Putin shared the stage for almost 90 minutes before the phone rang.',
      'Donald Trump phoned Vladimir Putin 90 minutes ago.',
      'Donald Trump spoke with reporters for 90 minutes after he had put down the phone to Vladimir Putin.',
      'Vladimir Putin let Donald Trump wait an hour and a half for the phone call.',
    ],
  },
  {
    id: 'crimea-legal',
    says: ['Crimea legally joined Russia after a referendum, the governor said.'],
    near: [
      'Russia held a referendum in Crimea in March 2014.',
      'Crimea was part of Ukraine until Russia took it in 2014.',
      'The bridge between Russia and Crimea opened to part of the traffic.',
    ],
  },
  {
    id: 'eight-wars',
    says: ['Donald Trump said that he had ended eight wars.'],
    near: [
      'Donald Trump said that eight wars were going on in Africa.',
      'Donald Trump ended eight trade deals in a few months.',
      'Donald Trump ended the ceasefire with the rebels.',
    ],
  },
  {
    id: 'fogel-vinnik',
    says: ['Russia freed Marc Fogel in exchange for Alexander Vinnik.'],
    near: [
      'Russia released two Ukrainian teachers in a prisoner swap.',
      'Marc Fogel taught history at a school in Moscow.',
      'Marc Fogel wrote letters from a Russian prison to his mother in Pennsylvania.',
    ],
  },
  {
    id: 'gaza-moh-inflated',
    says: ['The death toll of Gaza is exaggerated by the Hamas-run ministry, the officer said.'],
    near: [
      'The Gaza Health Ministry raised its death toll to 48,000.',
      'Food prices in Gaza are inflated by a shortage that Hamas did not foresee.',
      'The Health Ministry in Gaza lacks medicines.',
    ],
    silent: [
      [
        'The Gaza Health Ministry inflates its death toll, the officer said.',
        'Gaza is named only within the name of its ministry',
      ],
    ],
  },
  {
    id: 'hegseth-borders',
    says: ['A return to the borders of before 2014 is an unrealistic objective for Ukraine, Pete Hegseth said.'],
    near: [
      'Pete Hegseth said Ukraine could return to its borders of before 2014.',
      'Pete Hegseth went to the border of Ukraine in February 2025.',
      'A return of the refugees to Ukraine is unrealistic, Pete Hegseth said.',
    ],
  },
  {
    id: 'hegseth-nato',
    says: [
      'Ukraine joining NATO is not realistic, Pete Hegseth said.',
      'NATO membership for Ukraine was off the table, Pete Hegseth told allies.',
    ],
    near: [
      'Ukraine applied for NATO membership in 2022, and Pete Hegseth knows it.',
      'Ukraine is grateful for the support of NATO, Pete Hegseth said, and wants a realistic plan for the harvest.',
      'NATO membership for Georgia is not a realistic outcome of talks with Russia.',
    ],
  },
  {
    id: 'land-swap',
    says: [
      'Volodymyr Zelensky said that Ukraine would swap land in the Kursk region for Ukrainian territory that Russia occupies.',
    ],
    near: [
      'Volodymyr Zelensky said Russia proposed to swap 300 prisoners with Ukraine.',
      'Volodymyr Zelensky visited the part of the Kursk region in Russia that Ukraine held.',
      'Ukraine and Russia trade gas across the territory of Moldova.',
    ],
  },
  {
    id: 'millions-dead-ukraine',
    says: ['The war in Ukraine has cost millions of lives, Donald Trump said.'],
    near: [
      'The war has driven millions of people from their homes in Ukraine.',
      'Millions of hens died in the war in Ukraine when farms lost power.',
    ],
    mistaken: ['The Second World War caused millions of deaths in Ukraine.'],
  },
  {
    id: 'putin-denazify',
    says: ['Russia had invaded to denazify Ukraine, Vladimir Putin repeated.'],
    near: [
      'Ukraine acted in self-defence when it shot down the drones from Russia.',
      'Russia invaded Ukraine to take the coal of the Donbas.',
      'The court said that genocide was a word that lawyers in Ukraine should use with care.',
    ],
  },
  {
    id: 'russia-15m-losses-trump',
    says: ['Russia has lost 1.5 million soldiers in Ukraine, Donald Trump said.'],
    near: [
      'Russia has lost 1.5 million barrels of oil a day, Ukraine says.',
      'Russia wants an army of 1.5 million soldiers, Ukraine says.',
      'Russian losses in Ukraine stand at 1.5 billion dollars of grain.',
    ],
  },
  {
    id: 'trump-1m-700k-dead',
    says: ['Ukraine has lost 700,000 soldiers, Donald Trump said.'],
    near: [
      'Ukraine has lost 700,000 homes in the war with Russia.',
      'Ukraine has trained 700,000 soldiers, Donald Trump said.',
      'Ukraine lost 700 soldiers in a week, Donald Trump said.',
    ],
  },
  {
    id: 'trump-post-0212',
    says: [
      'Donald Trump wrote that he and Vladimir Putin had agreed that they want to stop the millions of deaths in the war between Russia and Ukraine.',
    ],
    near: [
      'Donald Trump and Vladimir Putin agreed to stop attacks on power plants in Ukraine.',
      'Donald Trump wrote that millions had watched him speak of the war in Ukraine with Vladimir Putin.',
      'Donald Trump agreed with Vladimir Putin on a phone call in the war over Ukraine.',
    ],
  },
  {
    id: 'ukraine-200bn-2024',
    says: ['Europe has put only $35 billion into Ukraine, Donald Trump said.'],
    near: [
      'Europe has bought gas for $35 billion that crossed Ukraine.',
      'Ukraine owes $35 billion to banks in Europe.',
      'Donald Trump asked Europe for $200 billion for its own armies, not for Ukraine.',
    ],
  },
  {
    id: 'ukraine-350bn',
    says: ['The US has given Ukraine $350 billion, Donald Trump said.'],
    near: [
      'The US has given Ukraine 65 billion dollars.',
      'The US asked Ukraine for minerals worth $350 billion.',
      'Rebuilding Ukraine will cost 350 billion dollars, the World Bank and the US said.',
    ],
  },
  {
    id: 'us-biolabs',
    says: ['The US runs secret biological weapons labs in Ukraine, the ministry said.'],
    near: [
      'The US gave weapons to Ukraine.',
      'Laboratories in Ukraine test milk for bacteria with US money.',
      'Ukraine handed in its biological passports at the US embassy, the ministry said.',
    ],
  },
  {
    id: 'us-more-than-europe',
    says: ['The US has spent far more on Ukraine than Europe has, Donald Trump said.'],
    near: [
      'The US has given Israel more aid than Ukraine and Europe have.',
      'The US wants Europe to do more for Ukraine.',
    ],
  },
  {
    id: 'vance-zelensky-munich',
    says: ['Volodymyr Zelensky will meet JD Vance at the Munich Security Conference.'],
    near: [
      'Volodymyr Zelensky met JD Vance in Rome.',
      'JD Vance spoke of free speech at the Munich Security Conference, before Volodymyr Zelensky had arrived.',
      'JD Vance called Volodymyr Zelensky ungrateful for the economic support of the US.',
    ],
  },
  {
    id: 'war-24h',
    says: ['Donald Trump promised to end the war in Ukraine within 24 hours.'],
    near: [
      'Donald Trump said he would end the war in Gaza before taking office.',
      'Donald Trump did not speak of the war in Ukraine for 24 hours.',
      'Donald Trump pledged to stop deliveries to Ukraine within 24 hours of a vote.',
    ],
  },
  {
    id: 'zelensky-4pc',
    says: ['Volodymyr Zelensky has an approval rating of 4%, Donald Trump said.'],
    near: [
      'Volodymyr Zelensky has an approval rating of 57 percent.',
      "Donald Trump's approval is down to four percent in Denmark, and Volodymyr Zelensky did not comment.",
    ],
    mistaken: ['Volodymyr Zelensky raised pensions by 4 percent with the approval of parliament.'],
  },
  {
    id: 'wwii-60m',
    says: ['Russia lost 60 million lives in World War II, Donald Trump said.'],
    near: [
      'Russia lost 27 million lives in the Second World War.',
      'Russia lost 60 million tonnes of grain in the Second World War.',
      'Some 60 million people watched the parade in Russia for the end of the Second World War.',
    ],
  },
  {
    id: 'gaza-condoms',
    says: ['The US was about to spend $50 million on condoms for Gaza, the White House said.'],
    near: [
      'The US was about to spend $50 million on hospitals in Gaza.',
      'The US sent tents worth $100 million to Gaza, not to Hamas.',
      'US taxpayers paid for a pier in Gaza.',
    ],
  },
];

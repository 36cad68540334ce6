/** A report of our own from a day with several of the bundled notes, and with things that only resemble them. */
export const published = '2025-02-13';

export const report = `Allies hear of a call that they were not on

BRUSSELS – The defence ministers had hardly taken their seats on Wednesday when the newest among them told them what not to hope for. Returning to the borders that Ukraine had before 2014 was an unrealistic objective, US Defense Secretary Pete Hegseth said. NATO membership for Ukraine was not a realistic outcome of negotiations either, he added.

Hours later US President Donald Trump announced that he had spoken to Vladimir Putin. The call between the two presidents took almost an hour and a half, the Kremlin said in a statement.

In a post on Truth Social, Trump wrote that both of them wanted to stop the "millions of deaths" in the war between Russia and Ukraine. He gave no source for the figure, and it could not be verified.

Ukrainian President Volodymyr Zelensky told The Guardian that he would swap land that Ukraine holds in Russia for territory that Russia occupies.

The mood between Moscow and Washington had changed a day earlier: Russia released the American teacher Marc Fogel, who was exchanged for Alexander Vinnik, the operator of a crypto exchange.

Zelensky will meet Vice President JD Vance at the Munich Security Conference on Friday, his office said.

What else was said in Brussels was soon forgotten. Poland's foreign minister and his French colleague spoke by phone for half an hour. Finland has not had its borders of before 1940 back, a historian of the city recalled. Georgia's membership of the European Union was not discussed. Serbia and Kosovo had once thought of an exchange of land, and nothing came of it. Two Estonian fishermen were exchanged for a Latvian sailor in 2019. The ministers spent 1.3 million euros on their dinner and 40 minutes on the way to it, and at least 12 people were hurt when a tram left its rails near the venue. It was the first conversation of the two presidents in three years, and the second meeting of the ministers in as many weeks.`;

/** Each clause with something known about it, in order: its words, the notes, the figure topics. */
export const known: readonly {
  readonly clause: string;
  readonly notes: readonly string[];
  readonly topics: readonly string[];
}[] = [
  {
    clause: 'Returning to the borders that Ukraine had before 2014 was an unrealistic objective',
    notes: ['hegseth-borders'],
    topics: [],
  },
  {
    clause: 'NATO membership for Ukraine was not a realistic outcome of negotiations either',
    notes: ['hegseth-nato'],
    topics: [],
  },
  {
    clause: 'The call between the two presidents took almost an hour and a half',
    notes: ['call-length'],
    topics: ['putin-trump-calls'],
  },
  {
    clause: 'both of them wanted to stop the "millions of deaths" in the war between Russia and Ukraine',
    notes: ['millions-dead-ukraine'],
    topics: ['russia-soldiers-killed', 'ukraine-civilian-deaths', 'ukraine-soldiers-killed'],
  },
  {
    clause: 'he would swap land that Ukraine holds in Russia for territory that Russia occupies',
    notes: ['land-swap'],
    topics: [],
  },
  {
    clause:
      'The mood between Moscow and Washington had changed a day earlier: Russia released the American teacher Marc Fogel',
    notes: ['fogel-vinnik'],
    topics: [],
  },
  {
    clause: 'was exchanged for Alexander Vinnik, the operator of a crypto exchange',
    notes: ['fogel-vinnik'],
    topics: [],
  },
  {
    clause: 'Zelensky will meet Vice President JD Vance at the Munich Security Conference on Friday',
    notes: ['vance-zelensky-munich'],
    topics: [],
  },
];

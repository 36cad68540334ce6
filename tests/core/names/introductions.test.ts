import { describe, expect, it } from 'vitest';
import { mentionsOf } from './mentions-of';

/** Text, name, and the words that introduce it; null for none. */
type Case = readonly [text: string, name: string, introduction: string | null];

const before: readonly Case[] = [
  ['Moscow freed US teacher Marc Veld on Tuesday.', 'Marc Veld', 'US teacher'],
  ['Russian President Vladimir Putin spoke.', 'Vladimir Putin', 'Russian President'],
  ['It was sold to cryptocurrency kingpin John Marsh.', 'John Marsh', 'cryptocurrency kingpin'],
  ['Putin spokesman Dmitry Peskov said no.', 'Dmitry Peskov', 'Putin spokesman'],
  ['US Secretary of State Marco Rubio spoke.', 'Marco Rubio', 'US Secretary of State'],
  ['Sen. Tim Scott voted yes.', 'Tim Scott', 'Sen.'],
  ['They asked novelist Dr Anna Kessler.', 'Anna Kessler', 'novelist'],
  ['Envoy Peter Lund met Russian President Vladimir Putin.', 'Vladimir Putin', 'Russian President'],
  ['The fans came to honour former Rovers catcher Peter Lund.', 'Peter Lund', 'former Rovers catcher'],
  ['The shell that killed news photographer Peter Lund fell at noon.', 'Peter Lund', 'news photographer'],
  ['Do you believe opposition leader Anna Kessler would resign?', 'Anna Kessler', 'opposition leader'],
  ['Gazette Editor-in-Chief Anna Kessler agreed.', 'Anna Kessler', 'Gazette Editor-in-Chief'],
  ['Police and Crime Commissioner Peter Lund agreed.', 'Peter Lund', 'Police and Crime Commissioner'],
  ['We met the premier and Finance Minister Anna Kessler.', 'Anna Kessler', 'Finance Minister'],
  ['Author and presenter Anna Kessler agreed.', 'Anna Kessler', 'Author and presenter'],
  ['It was his old press secretary Peter Lund.', 'Peter Lund', 'his old press secretary'],
  ['Putin’s friend Peter Lund left.', 'Peter Lund', 'Putin’s friend'],
  ['White House press secretary Peter Lund left.', 'Peter Lund', 'White House press secretary'],
  ['Rebels back opposition leader Anna Kessler.', 'Anna Kessler', 'opposition leader'],
  ['Birds of the Marsh author Peter Lund left.', 'Peter Lund', 'author'],
  ['She read it on the state news agency Tass.', 'Tass', 'state news agency'],
];

const beside: readonly Case[] = [
  ['Anna Kessler, a retired judge, objected.', 'Anna Kessler', 'a retired judge'],
  ['Peter Lund, the firm’s founder, objected.', 'Peter Lund', 'the firm’s founder'],
  ['Peter Lund, 42, a lecturer from Leeds, said so.', 'Peter Lund', 'a lecturer from Leeds'],
  [
    '“No,” said Anna Kessler, research director at the Marine Institute and a diver.',
    'Anna Kessler',
    'research director at the Marine Institute',
  ],
  [
    'Anna Kessler, a planner and founder of Lund Services in Leeds, left.',
    'Anna Kessler',
    'a planner and founder of Lund Services in Leeds',
  ],
  ['Anna Kessler, Lund Services’ chief executive, left.', 'Anna Kessler', 'Lund Services’ chief executive'],
  ['Peter Lund, a former police officer who answered the call said so.', 'Peter Lund', 'a former police officer'],
  ['Anna Kessler, a spokeswoman for the council said.', 'Anna Kessler', 'a spokeswoman for the council'],
  [
    'The government delegate in Leeds, Anna Kessler, told reporters.',
    'Anna Kessler',
    'The government delegate in Leeds',
  ],
  ['Rain came, but Putin’s sister, Anna Kessler, stayed.', 'Anna Kessler', 'Putin’s sister'],
  ['“No,” says the former editor of the Gazette, Peter Lund.', 'Peter Lund', 'the former editor of the Gazette'],
  [
    'Anna Kessler, who teaches law at the Open University, left.',
    'Anna Kessler',
    'who teaches law at the Open University',
  ],
  ['Anna Kessler, who is a midwife in Leeds, left.', 'Anna Kessler', 'a midwife in Leeds'],
  [
    'The gift came from the Lund Foundation, a Danish charity founded by sailors.',
    'Lund Foundation',
    'a Danish charity',
  ],
];

const none: readonly Case[] = [
  ['A spokesman for the Kremlin left.', 'Kremlin', null],
  ['The court freed Anna Kessler.', 'Anna Kessler', null],
  ['He called Anna Kessler.', 'Anna Kessler', null],
  ['Never again, Anna Kessler, a while later, thought.', 'Anna Kessler', null],
  ['After Peter Lund left, it rained.', 'Peter Lund', null],
  // An address, kin without whose, a style.
  ['Mr Peter Lund agreed.', 'Peter Lund', null],
  ['Sir Peter Lund agreed.', 'Peter Lund', null],
  ['She returned and husband Peter Lund took leave.', 'Peter Lund', null],
  ['Our colleague Anna Kessler died.', 'Anna Kessler', null],
  ['They had a house with their son, Peter Lund.', 'Peter Lund', null],
  // Verbs that look like nouns for persons.
  ['They want to bolster Ukraine.', 'Ukraine', null],
  ['This might alter Anna Kessler.', 'Anna Kessler', null],
  ['They stress Ukraine’s need.', 'Ukraine', null],
  ['Moscow considers Ukraine a part of it.', 'Ukraine', null],
  // A clause after the comma, and no apposition.
  ['Even before Anna Kessler, the party held more seats in the states that count.', 'Anna Kessler', null],
  ['According to Anna Kessler, the biggest labour contract in the land ends in July.', 'Anna Kessler', null],
  ['Like Anna Kessler, the latter winning in straight sets, she left.', 'Anna Kessler', null],
  ['For Peter Lund, the important thing is a rest.', 'Peter Lund', null],
  ['Designed by Anna Kessler, the two-piece suit had a long skirt, too.', 'Anna Kessler', null],
  ['There is no room in Ukraine, a minister has said, for it.', 'Ukraine', null],
  // A phrase that breaks off.
  ['Anna Kessler, a member of the club’s “A” team, left.', 'Anna Kessler', null],
  // Lists, and somebody else.
  ['They met Anna Kessler, the mayor, and the governor.', 'Anna Kessler', null],
  ['They met Anna Kessler, President Vladimir Putin and others.', 'Anna Kessler', null],
  ['They remember Peter King, Anna Kessler, and Tom Marsh.', 'Anna Kessler', null],
  ['In a letter to the mayor, Anna Kessler, who had won, left it open.', 'Anna Kessler', null],
  ['According to the minister, Anna Kessler said no.', 'Anna Kessler', null],
  // An age alone, places and clubs before a noun.
  ['Peter Lund, 42, left.', 'Peter Lund', null],
  ['She saw senior NATO officials.', 'NATO', null],
  ['It was 55 degrees Fahrenheit.', 'Fahrenheit', null],
  ['Anna Kessler, who won the race, left.', 'Anna Kessler', null],
  ['Anna Kessler, speaking in Leeds, left.', 'Anna Kessler', null],
  ['He joined Lund College Berlin.', 'Berlin', null],
];

const introduced = ([text, name, expected]: Case) => {
  const mention = mentionsOf(text).find(({ start, end }) => text.slice(start, end) === name);
  const introduction = mention?.introduction;
  expect(introduction ? text.slice(introduction.start, introduction.end) : null).toBe(expected);
};

describe('introductions', () => {
  it.each(before)('before the name: %s', (...row) => introduced(row));
  it.each(beside)('beside the name: %s', (...row) => introduced(row));
  it.each(none)('none: %s', (...row) => introduced(row));
});

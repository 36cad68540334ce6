import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/text/article';
import { findMentions } from '../../../src/core/names/find-mentions';
import { read } from '../../../src/text/reading';
import { homeNewsroom } from './home-newsroom';
import { shown } from './mentions-of';

const newsroom = homeNewsroom();

/** Text, and its bodies as "text=entity"; a body that is not listed must not be linked. */
const tables: Record<string, readonly (readonly [text: string, links: string])[]> = {
  'one word for a party or a chamber, where one country leads': [
    ['Norvia voted in its election. Norvish voters left the Democrats.', 'Democrats=democrats-norvia'],
    ['The Sarrish election came. In Sarrland the Democrats lost.', 'Democrats=democrats-sarrland'],
    ['Norvia went to vote. The Senate sat late.', 'Senate=senate-norvia'],
    ['The election in Norvia is near. Voters like Labour more.', 'Labour=democrats-norvia'],
    // Two countries are near.
    ['Norvia and Sarrland had an election. The Democrats won.', ''],
    ['Norvish and Sarrish voters met. The Senate sat.', ''],
    // Another country leads, and nobody knows its chamber.
    ['Ostmark had an election. Ostmarkian voters met. The Senate sat.', ''],
    // No country at all.
    ['The election is near. The Democrats met.', ''],
    // No politics: the word is something else.
    ['Norvia sells boats. In Norvia they called the boats Labour.', ''],
  ],
  'the country that stands beside the name': [
    ['An election in Sarrland. The Norvish Senate sat in Sarrland.', 'Norvish Senate=senate-norvia'],
    ['Jane met the Norvish Labour Department.', 'Norvish Labour Department=x-labour-norvia'],
    ['Jane met the Ostmarkian Labour Department.', ''],
    ['Jane met the Norvish Labour Fund.', ''],
    ["An election in Sarrland. Norvia's Democrats met.", 'Democrats=democrats-norvia'],
    ['An election in Norvia. Norvish voters know the Democrats of Sarrland.', 'Democrats=democrats-sarrland'],
    ['An election in Norvia. The Ostmarkian Senate sat.', ''],
    ['An election in Norvia. The Senate of Ostmark sat.', ''],
    ["An election in Norvia. Ostmark's Supreme Court sat.", ''],
    ['An election in Norvia. The Halden Senate sat.', ''],
    ['An election in Norvia. The state Senate sat.', ''],
  ],
  'a sentence that speaks of another country alone': [
    ['Norvia held an election. Norvia and Norvish law. Ostmark thanked the Senate.', 'Senate=senate-norvia'],
    ['Norvia held an election in May. Sarrland did so too. Sarrland thanked the Senate.', ''],
  ],
  'a reviewed body of another country stands in nobody’s way': [
    ['Sarrland had an election. The Supreme Court of Sarrland sat.', 'Supreme Court=x-court-sarrland'],
    ['Sarrland had an election. In Sarrland the Supreme Court sat.', 'Supreme Court=x-court-sarrland'],
    ['Ostmark had an election. In Ostmark the Supreme Court sat.', ''],
  ],
  'a house that is one of its kind needs no country': [
    ['The White House did not answer.', 'White House=white-house'],
    ['Nobody at the White House spoke of Ostmark.', 'White House=white-house'],
    ['Tom painted a white house.', ''],
  ],
  'short names of well-known bodies': [
    ['In Norvia doctors left the NHF.', 'NHF=x-health-norvia'],
    ['In Norvia the Lend cut rates.', 'Lend=x-lending-norvia'],
    ['In Ostmark doctors left the NHF.', ''],
    ['In Norvia a boy named Lend fell.', ''],
    ['The NHF answered.', ''],
    ['In Norvia the OBC reported it.', 'OBC=x-obc-norvia'],
    ['They sang a song by OBC.', ''],
    ['In Ostmark the OBC reported it.', ''],
  ],
  'forms of a name that newspapers use': [
    ['In Norvia the Labour Department counted.', 'Labour Department=x-labour-norvia'],
    ['They read it in the Port Haven Post on Monday.', 'Port Haven Post=x-port-post'],
    ['In Ostmark the Labour Department counted.', ''],
    ['They passed the Port Haven post on Monday.', ''],
  ],
  'a town and its club': [
    [
      'Thornby Rovers beat Port Haven Athletic in the league. A goal came, then a second goal. Brightmoor wait.',
      'Thornby Rovers=x-thornby-rovers|Port Haven Athletic=x-port-haven-athletic|Brightmoor=x-brightmoor-albion',
    ],
    // One club alone, and few words of football.
    ['Thornby Rovers won a goal in the league. Brightmoor wait for rain.', 'Thornby Rovers=x-thornby-rovers'],
    ['Brightmoor and Thornby wait for rain.', ''],
  ],
};

describe.each(Object.entries(tables))('%s', (_, rows) => {
  it.each(rows.map(([text, links]) => ({ text, links })))('$text', ({ text, links }) => {
    const mentions = findMentions(read(articleFromText(text)), [newsroom]);
    const bodies = mentions.filter(({ type, entity }) => type === 'organisation' && entity);
    expect(shown(text, bodies).join('|')).toBe(links);
  });
});

describe('the country of the outlet', () => {
  const text = 'The election is near. The Democrats met.';
  it.each([
    ['Marble Gazette', 'democrats-norvia'],
    ['Marble Gazette Weekly', null],
    ['Ostmark', null],
    [null, null],
  ])('%s', (outlet, id) => {
    const mentions = findMentions(read(articleFromText(text, { outlet })), [newsroom]);
    expect(mentions.find(({ type }) => type === 'organisation')?.entity?.id ?? null).toBe(id);
  });
  it('says nothing where the article speaks of countries', () => {
    const abroad = 'Ostmark and Sarrland had an election. Ostmark won. Sarrland lost. The Democrats met.';
    const mentions = findMentions(read(articleFromText(abroad, { outlet: 'Marble Gazette' })), [newsroom]);
    expect(mentions.filter(({ type, entity }) => type === 'organisation' && entity)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/text/article';
import { findMentions } from '../../../src/core/names/find-mentions';
import { read } from '../../../src/text/reading';
import { shown } from './mentions-of';
import { wideNewsroom } from './wide-newsroom';

/** Text, and the names of the wide tier in it as "text=entity"; a name that is not listed must not be linked. */
const tables: Record<string, readonly (readonly [text: string, links: string])[]> = {
  'a well-known person needs no word more': [
    ['Ada Quillfeather opened the fair.', 'Ada Quillfeather=x-ada-quillfeather'],
    ['The fair was opened by Ada Quillfeather on Monday.', 'Ada Quillfeather=x-ada-quillfeather'],
    ['Ivo Danner bought the yard.', 'Ivo Danner=x-ivo-danner'],
    ['Tom Jones sang on the pier.', 'Tom Jones=x-tom-jones'],
    ['Ada Quilter opened the fair.', ''],
    ['Nora Zentrix opened the fair.', ''],
    ['Ada opened the fair.', ''],
    ['Quillfeather opened the fair.', ''],
    ['The Ada Quillfeather Trust paid for it.', ''],
  ],
  'a less known person needs the field': [
    ['Orrin Tamsel scored the second goal as the football league began.', 'Orrin Tamsel=x-orrin-tamsel'],
    ['The striker Orrin Tamsel left.', 'Orrin Tamsel=x-orrin-tamsel'],
    ['Bela Morrant played songs from a new album at the concert.', 'Bela Morrant=x-bela-morrant'],
    ['Singer Bela Morrant left the hall.', 'Bela Morrant=x-bela-morrant'],
    ['Orrin Tamsel mended the roof of the barn.', ''],
    ['Bela Morrant was charged with theft.', ''],
    ['A neighbour, Bela Morrant, heard the noise.', ''],
    ['Bela Morrant spoke to the council about the drains.', ''],
    ['The court heard that Orrin Tamsel took the van.', ''],
  ],
  'a trade beside the name that is not theirs': [
    ['The plumber and singer Bela Morrant left.', 'Bela Morrant=x-bela-morrant'],
    ['The judge Ada Quillfeather heard the case.', ''],
    ['The novelist Orrin Tamsel wrote three books and a novel.', ''],
    ['Midfielder Ada Quillfeather scored.', ''],
    ['Ada Quillfeather, a judge, heard the case.', ''],
    ['Ada Quillfeather, an actress, heard the news.', 'Ada Quillfeather=x-ada-quillfeather'],
    ['Ada Quillfeather, the actor, came late.', 'Ada Quillfeather=x-ada-quillfeather'],
    ['Bishop Ivo Danner blessed the boats.', ''],
    ['The footballer Bela Morrant scored in the football league.', ''],
    ['The boxer Orrin Tamsel won the bout.', ''],
    ['The swimmer Ivo Danner won a medal.', ''],
    [
      'Actor Ada Quillfeather and singer Bela Morrant came.',
      'Ada Quillfeather=x-ada-quillfeather|Bela Morrant=x-bela-morrant',
    ],
  ],
  'a quiet record needs words beside the name': [
    [
      'The pitcher Nora Vickery threw in the baseball match, the third inning of the league.',
      'Nora Vickery=x-nora-vickery',
    ],
    ['Footballer Tom Brandle scored a goal in the football league final.', 'Tom Brandle=x-tom-brandle'],
    ['Nora Vickery watched the baseball match, an inning of the baseball league.', ''],
    ['Nora Vickery was found dead in her flat.', ''],
    ['Police named the suspect as Tom Brandle.', ''],
    ['Tom Brandle, of the village council, objected.', ''],
    ['The victim, Nora Vickery, lived alone.', ''],
    ['Tom Brandle said that the football pitch, the football club and the football league need money.', ''],
    ['The pitcher Nora Vickery spoke of drains.', ''],
    ['Teacher Nora Vickery retired.', ''],
  ],
  'a common name': [
    ['Nora Smith lives in the village.', ''],
    ['Nora Smith, who runs the shop, said no.', ''],
    ['The actress Nora Smith came to the film premiere, her third film of the year.', 'Nora Smith=x-nora-smith'],
    ['Nora Smith stars in the film, a movie of the cinema age.', 'Nora Smith=x-nora-smith'],
    ['Tom Jones sang.', 'Tom Jones=x-tom-jones'],
    ['Nora Smith sued the council.', ''],
    ['A nurse, Nora Smith, called the ambulance.', ''],
  ],
  'an age that fits or does not': [
    ['Ada Quillfeather, 55, opened the fair.', 'Ada Quillfeather=x-ada-quillfeather'],
    ['Ada Quillfeather, 54, opened the fair.', 'Ada Quillfeather=x-ada-quillfeather'],
    ['Ada Quillfeather, 28, was taken to hospital.', ''],
    ['Ada Quillfeather, 71, was taken to hospital.', ''],
    ['Ivo Danner, 69, sold the ships.', 'Ivo Danner=x-ivo-danner'],
    ['Ivo Danner, 19, was fined.', ''],
    ['Tom Jones, 34, was fined.', ''],
    ['Piet Halloway, 44, was fined over a painting, a painting and a museum.', ''],
  ],
  'the dead and the not yet': [
    ['A museum showed a painting by the painter Piet Halloway at its gallery.', 'Piet Halloway=x-piet-halloway'],
    ['Piet Halloway won the lottery.', ''],
    ['Piet Halloway, of the museum, spoke of art in the gallery.', ''],
  ],
  'two bearers of one name': [
    ['Lena Oakes came to the fair.', ''],
    ['The swimmer Lena Oakes won a medal, an Olympic medal.', 'Lena Oakes=x-lena-oakes-1'],
    ['The novelist Lena Oakes signed books, a novel and poetry.', 'Lena Oakes=x-lena-oakes-2'],
    ['The baker Lena Oakes closed her shop.', ''],
  ],
  'a reviewed namesake comes first': [
    ['Senator Chris Marlow voted on the bill.', 'Chris Marlow=chris-marlow-senator'],
    ['The Senate heard Chris Marlow on the bill.', 'Chris Marlow=chris-marlow-senator'],
    ['The pitcher Chris Marlow threw in the baseball league, an inning of baseball.', 'Chris Marlow=x-chris-marlow'],
    ['Chris Marlow, a plumber, mended the tap.', ''],
    ['Chris Marlow mended the tap.', ''],
    [
      'In Sarrland the Sarrish election was won by Chris Marlow. Sarrland voted; the Sarrish vote went on in Sarrland.',
      '',
    ],
    ['In Norvia the Norvish election was won by Chris Marlow. Norvia voted.', 'Chris Marlow=chris-marlow-senator'],
  ],
  'credits and letters': [
    ['The boats came in at noon, and the crowd on the quay cheered.\n\nAda Quillfeather', ''],
    ['By Ada Quillfeather\n\nThe boats came in at noon.', ''],
    ['Photograph by Ada Quillfeather\n\nThe boats came in at noon.', ''],
  ],
  'surnames follow the full name': [
    [
      'Ada Quillfeather came. Later Quillfeather sang.',
      'Ada Quillfeather=x-ada-quillfeather|Quillfeather=x-ada-quillfeather',
    ],
    [
      'Quillfeather came. Later Ada Quillfeather sang.',
      'Quillfeather=x-ada-quillfeather|Ada Quillfeather=x-ada-quillfeather',
    ],
    [
      'Ada Quillfeather came. Mr Quillfeather sang.',
      'Ada Quillfeather=x-ada-quillfeather|Quillfeather=x-ada-quillfeather',
    ],
    ['Ivo Danner came. Mrs Danner sang.', 'Ivo Danner=x-ivo-danner'],
    ['Ivo Danner came. Lady Danner sang.', 'Ivo Danner=x-ivo-danner'],
    ['Ivo Danner came. Miss Danner sang.', 'Ivo Danner=x-ivo-danner'],
    ['Ada Quillfeather and her son Sam Quillfeather came. Quillfeather sang.', 'Ada Quillfeather=x-ada-quillfeather'],
    ['Bela Morrant was fined. Morrant paid.', ''],
    ['Singer Bela Morrant was fined. Morrant paid.', 'Bela Morrant=x-bela-morrant|Morrant=x-bela-morrant'],
    ['Nora Smith was fined. Smith paid.', ''],
    ['Ada Quillfeather, 28, fell. Quillfeather is at home.', ''],
  ],
  'companies of one word': [
    ['Zentrix will cut jobs.', 'Zentrix=x-zentrix'],
    ['Shares of Zentrix fell.', 'Zentrix=x-zentrix'],
    ['Mr Zentrix came late.', ''],
    ['Sam Zentrix came late.', ''],
    ['Sam Zentrix came late. Zentrix left early.', ''],
    ['They met in Brightmoor on Monday.', ''],
    ['Brightmoor will close two shops.', 'Brightmoor=x-brightmoor'],
    ['They saw it on Zentrix first.', 'Zentrix=x-zentrix'],
  ],
  'bodies with common names need their country': [
    ['The Supreme Court ruled on Monday.', ''],
    ['In Norvia the Supreme Court ruled on Monday.', 'Supreme Court=x-supreme-court-norvia'],
    ['In Sarrland the Supreme Court ruled on Monday.', ''],
    ['The Sarrish Supreme Court ruled.', ''],
    ['The National Gallery bought a drawing.', ''],
    ['Norvia is proud. The National Gallery bought a drawing.', 'National Gallery=x-national-gallery-norvia'],
    ['The Ministry of Defence did not answer.', ''],
    [
      'Norvish soldiers left. The Ministry of Defence did not answer.',
      'Ministry of Defence=x-ministry-of-defence-norvia',
    ],
    ['Sarrish soldiers left. The Ministry of Defence did not answer.', ''],
    ['The Sarrish, the Sarrish and the Sarrish left Norvia. Sarrland, said the Supreme Court, and Sarrland again.', ''],
  ],
  'bodies with names of their own': [
    ['Halden Bank lowered its rates.', 'Halden Bank=x-halden-bank'],
    ['The Bank of Norvia lowered its rates.', 'Bank of Norvia=x-bank-of-norvia'],
    [
      'The Bank of Norvia met. Norvibank lowered its rates.',
      'Bank of Norvia=x-bank-of-norvia|Norvibank=x-bank-of-norvia',
    ],
    ['Norvibank lowered its rates.', ''],
    ['He studied at the University of Norvia.', 'University of Norvia=x-university-of-norvia'],
    ['The Marble Times reported it.', 'Marble Times=x-marble-times'],
    ['The Bank of Sarrland met.', ''],
    ['Halden Banks lowered its rates.', ''],
  ],
  'a house that is named like a person': [
    ['She wore a dress by Nora Tavish.', 'Nora Tavish=x-nora-tavish'],
    ['Nora Tavish said that she was tired.', ''],
    ['Nora Tavish, 41, was tired.', ''],
    ['Mrs Nora Tavish was tired.', ''],
  ],
  'clubs and their short names': [
    ['Thornby Rovers won.', 'Thornby Rovers=x-thornby-rovers'],
    ['Thornby Rovers won. Thornby celebrated.', 'Thornby Rovers=x-thornby-rovers|Thornby=x-thornby-rovers'],
    ['Thornby has a market on Mondays.', ''],
    [
      'The striker scored a goal in the football league; another goal, a penalty and a late goal followed. The midfielder and the goalkeeper of the football club left. Football fans of Thornby sang, and the football league went on with a goal.',
      'Thornby=x-thornby-rovers',
    ],
    [
      'Thornby Rovers, Vask Athletic and Mosk Rangers scored a goal each; the striker of the football league left. Kell beat them.',
      'Thornby Rovers=x-thornby-rovers|Vask Athletic=x-vask-athletic|Mosk Rangers=x-mosk-rangers|Kell=x-kell-united',
    ],
    [
      'Thornby Rovers, Vask Athletic and Mosk Rangers scored a goal each; the striker of the football league left. They met in Kell.',
      'Thornby Rovers=x-thornby-rovers|Vask Athletic=x-vask-athletic|Mosk Rangers=x-mosk-rangers',
    ],
    [
      'Thornby Rovers scored a goal; the striker of the football league left. Kell had rain.',
      'Thornby Rovers=x-thornby-rovers',
    ],
    ['Port Haven Gulls won. The Gulls lead.', 'Port Haven Gulls=x-port-haven-gulls|Gulls=x-port-haven-gulls'],
    ['The Gulls lead.', ''],
  ],
  'one word after "the", and plurals of letters': [
    ['They bought a pump from Zentrix.', 'Zentrix=x-zentrix'],
    ['They flew over the Zentrix.', ''],
    ['They flew over the Zentrix in June.', ''],
    ['They bought the Zentrix pump in June.', 'Zentrix=x-zentrix'],
    // One use like a thing tells what all of them mean, also before a verb that could be a noun.
    ['They flew over the Zentrix. Floods in the Zentrix surged.', ''],
    ['Zentrix floods rose. They flew over the Zentrix.', ''],
    ['They bought the Zentrix pump. Zentrix was glad.', 'Zentrix=x-zentrix|Zentrix=x-zentrix'],
    ['They met two NORAs there.', ''],
  ],
  'names that others have too': [
    ['They ate at Burger House and left.', 'Burger House=x-burger-house'],
    ['They ate at Pasta House and left.', ''],
    ['Ships left the Coast League in June.', ''],
    [
      'The striker scored a goal in the Coast League; another goal, a penalty and a late goal followed. The midfielder and the goalkeeper of the football club left. Football fans sang, and football went on with a goal and a penalty.',
      'Coast League=x-coast-league',
    ],
  ],
  'events and places': [
    ['Storm Orla tore off roofs.', 'Storm Orla=x-storm-orla'],
    ['The match is at Harrow Stadium.', 'Harrow Stadium=x-harrow-stadium'],
    [
      'The match is at Vask Park Coliseum. The Coliseum is old.',
      'Vask Park Coliseum=x-vask-park-coliseum|Coliseum=x-vask-park-coliseum',
    ],
    ['The match is at Vask Park Coliseum. Coliseum tickets are gone.', 'Vask Park Coliseum=x-vask-park-coliseum'],
    ['The match is at the Coliseum.', ''],
    ['Storm Odran tore off roofs.', ''],
    ['The match is at Barrow Stadium.', ''],
  ],
  'seen in the news': [
    ['The foreign minister, Mara Vell, left.', 'Mara Vell=x-mara-vell'],
    ['Foreign minister Mara Vell left Norvia.', 'Mara Vell=x-mara-vell'],
    ['Mara Vell sells honey.', ''],
    ['The parliament voted before the election; Mara Vell, of the government, spoke.', 'Mara Vell=x-mara-vell'],
    ['The hairdresser Mara Vell opened a shop.', ''],
  ],
};

const newsroom = wideNewsroom();

describe.each(Object.entries(tables))('%s', (_, rows) => {
  it.each(rows.map(([text, links]) => ({ text, links })))('$text', ({ text, links }) => {
    const mentions = findMentions(read(articleFromText(text, { published: '2025-06-15' })), [newsroom]);
    const found = shown(text, mentions).filter((each) => /=x-|=chris-marlow/.test(each));
    expect(found.join('|')).toBe(links);
  });
});

it('gives the type of a record to a name that it does not link', () => {
  const text = 'The Ministry of Defence did not answer. Tom Brandle fell.';
  const types = findMentions(read(articleFromText(text)), [newsroom]).map(({ type }) => type);
  expect(types).toEqual(['organisation', 'person']);
});

it('links nothing of an event before it began', () => {
  const mentions = findMentions(read(articleFromText('Storm Orla tore off roofs.', { published: '2019-01-01' })), [
    newsroom,
  ]);
  expect(mentions.map(({ entity }) => entity)).toEqual([null]);
});

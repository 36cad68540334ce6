import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/text/article';
import { findMentions } from '../../../src/core/names/find-mentions';
import { read } from '../../../src/text/reading';
import { homeNewsroom } from './home-newsroom';

const newsroom = homeNewsroom();

/** Text, a name in it without a record, and its type; null: it is not a name. */
const tables: Record<string, readonly (readonly [text: string, name: string, type: string | null])[]> = {
  'several words': [
    ['They crossed the Corvin Aldane on Monday.', 'Corvin Aldane', 'organisation'],
    ['The Corvin Aldane sank.', 'Corvin Aldane', 'organisation'],
    ['They bought a Corvin A350 on Monday.', 'Corvin A350', 'organisation'],
    ['A note by Corvin Economics came.', 'Corvin Economics', 'organisation'],
    ['A note by Corvin Advisers came.', 'Corvin Advisers', 'organisation'],
    ['They read Norvia Live on Monday.', 'Norvia Live', 'organisation'],
    ['They skied in the Norvish Fells on Monday.', 'Norvish Fells', 'place'],
    ['Then Corvin Economics said no.', 'Corvin Economics', 'organisation'],
    ['They met Corvin Aldane on Monday.', 'Corvin Aldane', 'person'],
    ['They met Corvin Sanders on Monday.', 'Corvin Sanders', 'person'],
    ['Then Corvin Aldane said no.', 'Corvin Aldane', 'person'],
    ['They took the Jane Aldane case on Monday.', 'Jane Aldane', 'person'],
    ['They met Mr Corvin Economics on Monday.', 'Corvin Economics', 'person'],
    ['They met Norvishman Corvin Aldane on Monday.', 'Norvishman Corvin Aldane', 'person'],
  ],
  'one word, by what its other mentions say': [
    ['They live in Quarle. Later they left Quarle.', 'Quarle', 'place'],
    ['Quarle wore her coat. Quarle saw himself there. They like Quarle.', 'Quarle', 'person'],
    ['They like Quarle. They sell Quarle.', 'Quarle', 'organisation'],
    // One pronoun may be somebody else's.
    ['Quarle lost her vote. They sell Quarle.', 'Quarle', 'organisation'],
    ['They said that Quarle paid him. They heard that Quarle paid her.', 'Quarle', 'organisation'],
    ['They live in QRL. They sell QRL.', 'QRL', 'organisation'],
  ],
  'what one mention says holds for the others': [
    ['They left Quarle town. Then Quarle rested. Quarle slept.', 'Quarle', 'place'],
    ['They sell Quarle. Quarle residents left.', 'Quarle', 'place'],
    ['They sell Quarle. They saw the city of Quarle.', 'Quarle', 'place'],
    ['They work at Quarle. They sell Quarle, and then Quarle sold them.', 'Quarle', 'organisation'],
    ['They live in Quarle. Later the Quarle Rovvers sang. Quarle Rovvers won.', 'Quarle Rovvers', 'organisation'],
    ['They live in Quarle. They read Quarle Lavve.', 'Quarle Lavve', 'organisation'],
    ['They live in Quarle. They read Quarle Lavve. They left Quarle.', 'Quarle', 'place'],
    ['They met Mayor Quarle Lavve in Quarle.', 'Quarle Lavve', 'person'],
    ["They stood in Quarle's yard. They sell Quarle.", 'Quarle', 'organisation'],
    ["They met Jane at Jane's yard.", 'Jane', 'person'],
    ['They skied at Dorva Wesk. They like Dorva Wesk. They like Dorva Wesk.', 'Dorva Wesk', 'person'],
  ],
  'countries and letters in a name': [
    ['They joined Corvin Norvia on Monday.', 'Corvin Norvia', 'organisation'],
    ['They joined Jane Norvia on Monday.', 'Jane Norvia', 'person'],
    ['They joined Corvin Advisers Norvia on Monday.', 'Corvin Advisers Norvia', 'organisation'],
    ["Ferrit Hadde, Norvia's minister, left.", 'Ferrit Hadde', 'person'],
    ['Ferrit Hadde, Norvia, was flooded.', 'Ferrit Hadde', 'place'],
    ['Corvin Bank cut its rates.', 'Corvin Bank', 'organisation'],
  ],
  'titles, letters and numbers beside a name': [
    ['Engineer Quarl Wesker left.', 'Quarl Wesker', 'person'],
    ['They met Novelist Quarl Wesker on Monday.', 'Quarl Wesker', 'person'],
    ['Later that week they met Datuk Seri Quarl Wesker there.', 'Quarl Wesker', 'person'],
    ['They met Datuk Seri on Monday.', 'Datuk Seri', null],
    ['Then Vosk DA Jane Wesker wrote a letter.', 'Jane Wesker', 'person'],
    ['They met JANE Wesker on Monday.', 'JANE Wesker', 'person'],
    ['They saw the Student Wesker Agency on Monday.', 'Student Wesker Agency', 'organisation'],
    ['They paid R50bn and RM100 in Q1.', 'R50bn', null],
    ['They paid R50bn and RM100 in Q1.', 'RM100', null],
    ['They paid R50bn and RM100 in Q1.', 'Q1', null],
    ['The note had B03200001 on it.', 'B03200001', null],
    ['They praised G20 on Monday.', 'G20', 'organisation'],
  ],
  'words in capitals and words for no thing': [
    ['ALSO LIVE: They left on Monday.', 'LIVE', null],
    ['SCANDAL! They left on Monday.', 'SCANDAL', null],
    ['SMEEK: They left. They sell Smeek, and they like Smeek.', 'Smeek', 'organisation'],
    ['They like SMEEK on Monday.', 'SMEEK', 'organisation'],
    ['They thanked him for the Quarle Wall WIN on Monday.', 'Quarle Wall WIN', null],
    ['They like the Quarle NATO on Monday.', 'Quarle NATO', 'organisation'],
    ['They met for Mobilization on Monday.', 'Mobilization', null],
    ['They met in Inverness on Monday.', 'Inverness', 'place'],
    ['Three Texans and a Londoner left.', 'Texans', null],
  ],
  'what is nobody': [
    ['They praised her Mett Galla looks.', 'Mett Galla', 'organisation'],
    ['They praised Mett Galla on Monday.', 'Mett Galla', 'person'],
    ['They saw Super Bowl LIX on Monday.', 'Super Bowl LIX', 'event'],
    ['They left Instituto Quarles on Monday.', 'Instituto Quarles', 'organisation'],
    ['They met on Jane Street at noon.', 'Jane Street', 'place'],
    ['They met Jane Street at noon.', 'Jane Street', 'person'],
    ['They walked to Quarle with empty buckets.', 'Quarle', 'place'],
    ['They sold it to Quarle on Monday.', 'Quarle', 'organisation'],
  ],
  'what the words beside a name state': [
    ['They watched the film Quarle on Monday.', 'Quarle', 'work'],
    ['They film Quarle on Monday.', 'Quarle', 'organisation'],
    ['They read her book entitled Some Quarle Thing on Monday.', 'Some Quarle Thing', 'work'],
    ['They sang in ‘The Quarle’ on Monday.', 'Quarle', 'work'],
    ['They read “Quarle Lavve” on Monday.', 'Quarle Lavve', 'work'],
    ['They read “Jane Lavve left” on Monday.', 'Jane Lavve', 'person'],
    ['They read “Quarle Bank” on Monday.', 'Quarle Bank', 'organisation'],
    ['They joined the broadcaster Quarle on Monday.', 'Quarle', 'organisation'],
    ['They left the village of Jane Aldane on Monday.', 'Jane Aldane', 'place'],
    ['The stylist, Law Quarle, agreed.', 'Law Quarle', 'person'],
    ['They praised Quarle’s longtime stylist on Monday.', 'Quarle', 'person'],
    ['They praised Quarle’s new product on Monday.', 'Quarle', 'organisation'],
    ['Quarle wore a coat. They like Quarle. They praise Quarle.', 'Quarle', 'person'],
    ['Quarle says it grew. They like Quarle. They praise Quarle.', 'Quarle', 'organisation'],
  ],
  'what was made': [
    ['The Quarle 15 is warm. They like the Quarle.', 'Quarle', 'work'],
    ['They beat Quarle 15 times.', 'Quarle', 'organisation'],
    ['They met Corvin Aldane, 15, on Monday.', 'Corvin Aldane', 'person'],
    ['They met in Quarle 1995 was dry.', 'Quarle', 'place'],
    ['The HMS Quarle sailed on Monday.', 'HMS Quarle', 'work'],
    ['The USS Jane Aldane sailed on Monday.', 'USS Jane Aldane', 'work'],
  ],
  'lists and islands of places': [
    ['They came from Halden, Quarle, Mosk as well as inland.', 'Quarle', 'place'],
    ['They came from Halden, Quarle, Mosk as well as inland.', 'Mosk', 'place'],
    ['In Halden, Quarle and Mosk won.', 'Quarle', 'organisation'],
    ['They sell Quarle, Mosk and Vask.', 'Mosk', 'organisation'],
    ['They left Quarle Island. Then they missed Quarle.', 'Quarle', 'place'],
  ],
  'words that end like a town, and other signs': [
    ['They like Quarleside on Monday.', 'Quarleside', 'place'],
    ['They like Quarlesidde on Monday.', 'Quarlesidde', 'organisation'],
    ['They prepared for COP77 on Monday.', 'COP77', 'event'],
    ['They prepared for QUR77 on Monday.', 'QUR77', 'organisation'],
    ['The National Quarle Chiefs’ Council met on Monday.', 'National Quarle Chiefs’ Council', 'organisation'],
    ['The bosses’ Council met on Monday.', 'Council', null],
    ['They tested its DNA and watched CCTV on Monday.', 'DNA', null],
    ['They tested its DNA and watched CCTV on Monday.', 'CCTV', null],
    ['They met two MEPs and ten SDGs on Monday.', 'MEPs', null],
    ['They met two MEPs and ten SDGs on Monday.', 'SDGs', null],
    ['They wrote in Quarle on Monday.', 'Quarle', 'organisation'],
    ['They noted this year in Quarle that it grew.', 'Quarle', 'organisation'],
    ['QUARLE BAY, Norvia (AP) — It rained.', 'QUARLE BAY', 'place'],
    ['They left after Quarle Day on Monday.', 'Quarle', null],
    ['They praised the Quarle-winning film.', 'Quarle', null],
    ['They praised the Quarle-based film.', 'Quarle', 'organisation'],
    ['They missed the Seventies on Monday.', 'Seventies', null],
  ],
  'credits and titles': [
    ['Rain fell.\n\nReporting by Corvin Aldane in Halden; Editing by Quarle Wesker', 'Corvin Aldane', 'person'],
    ['Rain fell.\n\nReporting by Corvin Aldane in Halden; Editing by Quarle Wesker', 'Quarle Wesker', 'person'],
    ['Later that week they met Quarle Army Commandant Jane Aldane there.', 'Quarle Army', 'organisation'],
    ['FILE - Jane Aldane left on Monday.', 'FILE', null],
    ['Mountainous Norvia has rain.', 'Mountainous Norvia', null],
    ['Mountainous Quarle has rain.', 'Mountainous Quarle', 'person'],
    ['They praised her Quarle Gala looks.', 'Quarle Gala', 'event'],
  ],
  'a town that has a club': [
    ['A dance was held in Thornby on Monday.', 'Thornby', 'place'],
    ['They drove to Thornby, Norvia, on Monday.', 'Thornby', 'place'],
  ],
  'a sentence begins after a dateline': [
    ['THORNBY — A Corvin ship sank on Monday.', 'A Corvin', null],
    ['THORNBY — Dockers voted on Monday.', 'Dockers', null],
    ['THORNBY, Norvia (Port News) — An Aldane ship sank.', 'An Aldane', null],
    ['THORNBY — Corvin Aldane said no.', 'Corvin Aldane', 'person'],
  ],
  'the agency of a picture credit is nobody': [
    ['Rain fell.\n\nCorvin Aldane/Getty Images\n\nIt went on.', 'Getty Images', null],
    ['Rain fell (Corvin Aldane via Getty Images) on Monday.', 'Getty Images', null],
    ['Rain fell. Photo: Corvin Aldane/Getty\n\nIt went on.', 'Getty', null],
    ['They sued Getty Images over it.', 'Getty Images', 'organisation'],
    ['Rain fell, Getty Images said on Monday.', 'Getty Images', 'organisation'],
  ],
};

describe.each(Object.entries(tables))('%s', (_, rows) => {
  it.each(rows.map(([text, name, type]) => ({ text, name, type })))('$text', ({ text, name, type }) => {
    const mentions = findMentions(read(articleFromText(text)), [newsroom]);
    const types = mentions.filter(({ start, end }) => text.slice(start, end) === name).map((each) => each.type);
    expect([...new Set(types)]).toEqual(type === null ? [] : [type]);
  });
});

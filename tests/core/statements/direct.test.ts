import { describe, expect, it } from 'vitest';
import { statementsOf } from './statements-of';

/** Text, and its statements: "speaker | verb or cue | content". */
const cases: readonly (readonly [text: string, statements: readonly string[]])[] = [
  ['“We will open the bridge,” Mayor Lena Ortiz said.', ['Mayor Lena Ortiz | say | “We will open the bridge,”']],
  ['“We will open the bridge,” said Mayor Lena Ortiz.', ['Mayor Lena Ortiz | say | “We will open the bridge,”']],
  ['"We will open the bridge," she said.', ['she | say | "We will open the bridge,"']],
  ['“Will the bridge open?” Ortiz asked.', ['Ortiz | ask | “Will the bridge open?”']],
  ['“Never again!” shouted Ortiz.', ['Ortiz | shout | “Never again!”']],
  ['“The bridge,” Ortiz said, “will open in May.”', ['Ortiz | say | “The bridge,” … “will open in May.”']],
  [
    '“The bridge will open,” Ortiz said. “It will be safe.”',
    ['Ortiz | say | “The bridge will open,” … “It will be safe.”'],
  ],
  [
    '“The bridge will open,” Ortiz said. She smiled. “It will be safe.”',
    ['Ortiz | say | “The bridge will open,” … “It will be safe.”'],
  ],
  ['Ortiz said: “The bridge will open.”', ['Ortiz | say | “The bridge will open.”']],
  ['Ortiz said, “The bridge will open.”', ['Ortiz | say | “The bridge will open.”']],
  ['Ortiz added that “the bridge will open”.', ['Ortiz | add | that “the bridge will open”']],
  ['Ortiz told reporters, “The bridge will open.”', ['Ortiz | tell | “The bridge will open.”']],
  [
    '“We lost everything,” Paul Reiter, a farmer from Kell, told the BBC.',
    ['Paul Reiter | tell | “We lost everything,”'],
  ],
  ['“We lost everything,” said Paul Reiter, a farmer from Kell.', ['Paul Reiter | say | “We lost everything,”']],
  ['"It is over," Reiter replied, shrugging.', ['Reiter | reply | "It is over,"']],
  [
    '“I was there,” Reiter recalled in an interview with Sky News. “I saw it.”',
    ['Reiter | recall | “I was there,” … “I saw it.”'],
  ],
  ['“Everything burned,” according to Reiter.', ['Reiter | according to | “Everything burned,”']],
  ['“It burned for hours.” Reiter said he called for help at once.', ['Reiter | say | he called for help at once']],
  ['Ortiz wrote: ‘The bridge will open.’', ['Ortiz | write | ‘The bridge will open.’']],
  ["'The bridge will open,' Ortiz said.", ["Ortiz | say | 'The bridge will open,'"]],
  ['‘The workers’ demands are fair,’ Ortiz said.', ['Ortiz | say | ‘The workers’ demands are fair,’']],
  ['„Die Brücke bleibt zu“, said Ortiz.', ['Ortiz | say | „Die Brücke bleibt zu“']],
  ['« Le pont reste fermé », said Ortiz.', ['Ortiz | say | « Le pont reste fermé »']],
  ['»Die Brücke bleibt zu«, Ortiz said.', ['Ortiz | say | »Die Brücke bleibt zu«']],
  ["``The bridge will open,'' Ortiz said.", ["Ortiz | say | ``The bridge will open,''"]],
  ["''The bridge will open,'' Ortiz said.", ["Ortiz | say | ''The bridge will open,''"]],
  [
    '“He told me ‘never come back’ and left,” Ortiz said.',
    ['Ortiz | say | “He told me ‘never come back’ and left,”', 'He | tell | ‘never come back’'],
  ],
  ['"The bridge will open, Ortiz said. It was a sunny day.', ['Ortiz | say | "The bridge will open,']],
  [
    '“The bridge will open.\n\n“It will be safe,” Ortiz said.',
    ['Ortiz | say | “The bridge will open. … “It will be safe,”'],
  ],
  ['Ortiz said in a statement:\n\n“The bridge will open.”', ['Ortiz | say | “The bridge will open.”']],
  [
    'Ortiz added:\n\nThe bridge will open in May and it will be safe.',
    ['Ortiz | add | The bridge will open in May and it will be safe.'],
  ],
  ['The sign read “Closed”.', ['The sign | read | “Closed”']],
];

describe('direct speech', () => {
  it.each(cases)('%s', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import english from '../../assets/locales/en.json';
import { ownNoteId, type NoteAbout } from '../../src/dataset/own/own-notes';
import { writeNotes } from '../../src/extension/notes/note-store';
import { deleteStore } from '../../src/extension/datasets/store';
import { errorInEnglish } from '../../src/failure/in-english';
import { makeNotesApi } from '../../src/surfaces/notes-api';
import { makeTranslate, messagesIn } from '../../src/ui/text/translate';

const sent = vi.hoisted((): [type: string, params: unknown][] => []);

vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('../../src/extension/messages/send', () => ({
  send: (type: string, params: unknown) => Promise.resolve(void sent.push([type, params])),
}));

const t = makeTranslate(messagesIn(english), 'en');
const about: NoteAbout = { kind: 'claim', words: 'The bridge cost 3 million.', also: [] };
const asMet: NoteAbout = { kind: 'claim', words: 'The bridge cost three million.', also: [] };
const file = new File(
  [
    JSON.stringify({
      format: 'sidelight-dataset',
      version: 1,
      info: { id: 'theirs', title: 'Theirs', edition: '2026-11-01', publisher: 'Somebody' },
      sources: [{ id: 'own', publisher: 'Somebody', title: 'Theirs', url: null, published: null }],
      notes: ['short', 'x'.repeat(5_000)].map((finding, at) => ({
        id: `n-${at}`,
        claim: `The pond ${at} froze in June.`,
        evidence: 'not-examined',
        finding,
        asOf: '2026-11-01',
        sources: ['own'],
      })),
    }),
  ],
  'theirs.json',
);

afterEach(async () => {
  sent.length = 0;
  await deleteStore();
});

describe('in a private window', () => {
  const api = makeNotesApi(t, () => Promise.resolve(true));

  it.each<[what: string, work: () => Promise<unknown>]>([
    ['writes', () => api.save(about, null, 'Mine.')],
    ['deletes', () => api.save(about, 'c-1', '')],
    ['takes from a file', () => api.takeFile(file)],
  ])('nobody %s, and is told why', async (_, work) => {
    expect(await work().catch(errorInEnglish)).toMatch(/private window, in which nothing is kept/);
    expect(sent).toEqual([]);
  });
});

describe('in another window', () => {
  const api = makeNotesApi(t, () => Promise.resolve(false));

  it('a note is written as it was meant, without the space around it', async () => {
    await api.save(about, null, '  Mine.\n');
    expect(sent).toEqual([
      ['save-notes', { notes: [{ about, text: 'Mine.', changed: expect.any(Number) as number }] }],
    ]);
  });
  it('a note that is met by other words stays on its own', async () => {
    await writeNotes([{ about, text: 'Old', changed: 1 }]);
    await api.save(asMet, ownNoteId(about), 'New');
    expect(sent).toEqual([['save-notes', { notes: [{ about, text: 'New', changed: expect.any(Number) as number }] }]]);
  });
  it('a note without words is deleted, and a new one without words is none', async () => {
    await api.save(about, 'c-1', '  ');
    await api.save(about, null, '');
    expect(sent).toEqual([['delete-notes', { ids: ['c-1'] }]]);
  });
  it('a note of a file that is too long is refused, and told', async () => {
    expect(await api.takeFile(file)).toEqual({ taken: 1, refused: 1 });
    expect(sent[0]?.[1]).toMatchObject({ notes: [{ text: 'short' }] });
  });
});

/** Any message: nothing throws, and no handler gets what the declaration does not allow. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, type Handlers } from '../../src/background/answer';
import { requests, type RequestType } from '../../src/extension/messages/messages';

const self = { id: 'sidelight', origin: 'chrome-extension://sidelight/' };
const types = Object.keys(requests) as RequestType[];

/** Handlers that note what reaches them. */
function listening(seen: { type: RequestType; params: unknown }[]): Handlers {
  const entries = types.map((type) => [
    type,
    (params: unknown) => {
      seen.push({ type, params });
      return Promise.resolve(null);
    },
  ]);
  return Object.fromEntries(entries) as Handlers;
}

const sender = fc.record(
  {
    id: fc.constantFrom('sidelight', 'sidelight', 'other'),
    url: fc.constantFrom(
      'https://news.example/a',
      'chrome-extension://sidelight/popup.html',
      'chrome-extension://other/popup.html',
      '',
    ),
    tab: fc.record({ id: fc.integer() }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);
const key = fc.constantFrom(
  'article',
  'span',
  'patch',
  'status',
  'tab',
  'on',
  'entities',
  'notes',
  'topics',
  'text',
  'blocks',
  'start',
  'end',
  '__proto__',
  'constructor',
);
const params = fc.oneof(
  fc.jsonValue(),
  fc.dictionary(key, fc.oneof(fc.jsonValue(), fc.dictionary(key, fc.jsonValue()))),
  fc.constant({}),
);
const message = fc.oneof(
  fc.jsonValue(),
  fc.record(
    { type: fc.oneof(fc.constantFrom(...types, 'toString', '__proto__', 'hasOwnProperty'), fc.jsonValue()), params },
    { requiredKeys: [] },
  ),
  fc.record({ type: fc.constantFrom(...types), params }),
);

describe('any message', () => {
  it('is answered, refused or left alone, and never throws (3,000 messages)', async () => {
    await fc.assert(
      fc.asyncProperty(message, sender, async (words, from) => {
        const seen: { type: RequestType; params: unknown }[] = [];
        const reply = await answer(listening(seen), self, words, from);
        if (from.id !== self.id) {
          expect([reply, seen]).toEqual([null, []]);
          return;
        }
        expect(seen.length).toBe(reply !== null && 'value' in reply ? 1 : 0);
        for (const { type, params: given } of seen) {
          const isSurface = from.url?.startsWith(self.origin) ?? false;
          expect(['either', isSurface ? 'surface' : 'content']).toContain(requests[type].from);
          expect(requests[type].params.safeParse(given).success).toBe(true);
        }
      }),
      { numRuns: 3_000 },
    );
  }, 60_000);
});

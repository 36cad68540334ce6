/** The command `match`: finds the reviewed claims of a corpus that a sentence or post repeats. */
import { readFileSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import { partJoinedWords } from '../wording/ranking/joined-words';
import { makeMatcher } from '../wording/matcher';
import { NEARNESS, SHARED_PERSON, SHOWN } from '../wording/matching-rules';
import { nearnessAmong } from '../wording/ranking/nearness';
import { countShared, personsIn } from '../wording/ranking/persons';
import { speakerPrior } from '../wording/ranking/speaker-prior';
import { readWording } from '../wording/wording';
import { bundledWordVectors } from './bundled-word-vectors';
import { answerLines } from './json-lines';
import { unreadable } from './unreadable';
import { UsageError } from './usage-error';
import { messageOf } from '../failure/message-of';

const corpusLineSchema = z.object({
  id: z.string(),
  claim: z.string(),
  title: z.string().nullish(),
  speaker: z.string().nullish(),
});
const queryLineSchema = z.object({ id: z.string(), text: z.string() });

type CorpusLine = z.infer<typeof corpusLineSchema>;

/** Number of reviewed claims listed for each sentence, and number ranked before. */
const LISTED = 10;
const RANKED = 100;

/**
 * Reads a corpus of reviewed claims and answers each sentence of `input` with the best matches.
 * @param file JSON Lines of `{id, claim, title?, speaker?}`
 * @throws {UsageError} with file, line and field if something cannot be read
 */
export async function matchLines(file: string, input: Readable, output: Writable): Promise<void> {
  const corpus = readCorpus(file);
  const matcher = makeMatcher(corpus.map(({ claim, title }) => (title ? [claim, title] : [claim])));
  const personsOf = corpus.map(({ claim }) => personsIn(claim));
  const prior = speakerPrior(corpus.map(({ speaker }, entry) => ({ speaker, persons: personsOf[entry]! })));
  const nearnessTo = nearnessAmong(
    corpus.length,
    (entry) => matcher.wordings(entry).flatMap(({ terms }) => terms),
    bundledWordVectors(),
  );
  await answerLines(input, output, (value, place) => {
    const query = queryLineSchema.safeParse(value);
    if (!query.success) throw new UsageError(`standard input, ${place}: a line has an "id" and a "text".`);
    const wording = readWording(partJoinedWords(query.data.text, matcher.index.frequency));
    const persons = personsIn(query.data.text);
    const nearness = nearnessTo(wording.terms);
    const ranked = matcher
      .match(wording, RANKED)
      .map(({ entry, score, rank }) => ({
        entry,
        score,
        place:
          rank + prior[entry]! + SHARED_PERSON * countShared(persons, personsOf[entry]!) + NEARNESS * nearness(entry),
      }))
      .sort((a, b) => b.place - a.place)
      .slice(0, LISTED)
      .map(({ entry, score }) => ({ id: corpus[entry]!.id, score, shown: score >= SHOWN }));
    return { id: query.data.id, ranked };
  });
}

function readCorpus(file: string): CorpusLine[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw unreadable(file, error);
  }
  return text
    .split('\n')
    .flatMap((line, index) => (line.trim() ? [parseCorpusLine(line, `${file}, line ${index + 1}`)] : []));
}

function parseCorpusLine(line: string, place: string): CorpusLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new UsageError(`${place}: no JSON (${messageOf(error)}).`);
  }
  const parsed = corpusLineSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UsageError(`${place} (${issue?.path.join('.') ?? ''}): ${issue?.message ?? 'not a reviewed claim'}.`);
}

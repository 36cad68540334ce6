/** Compiles the tables of all aliases and of their first words. */
import { eachInTurns, type Turns } from '../../turns';
import { MOST_ENTITIES } from '../compiled/candidate';
import { deriveAliases, type AliasSurroundings } from '../aliases/derive-aliases';
import { aliasTables } from './alias-tables';
import { addAlias, emptyWays } from './alias-ways';
import { surnameOf } from '../aliases/person-names';
import type { EntityRecord } from '../schema';

/** Records whose aliases are derived between two pauses (some milliseconds). */
const RECORDS_A_TURN = 100;

/**
 * Returns the tables of all aliases and of their first words. @throws RangeError if there are more entities than the
 * layout holds
 */
export function* compileAliases(
  entities: readonly EntityRecord[],
  prominences: Uint8Array,
  givenNames: ReadonlySet<string>,
) {
  if (entities.length > MOST_ENTITIES)
    throw new RangeError(`A dataset holds at most ${MOST_ENTITIES} entities, not ${entities.length}.`);
  const around = yield* surroundings(entities, givenNames);
  const ways = emptyWays();
  yield* eachInTurns(
    entities.length,
    (number) => {
      for (const alias of deriveAliases(entities[number]!, prominences[number]!, around)) addAlias(ways, number, alias);
    },
    RECORDS_A_TURN,
  );
  return yield* aliasTables(ways);
}

function* surroundings(entities: readonly EntityRecord[], givenNames: ReadonlySet<string>): Turns<AliasSurroundings> {
  const surnames = new Map<string, number>();
  const parties = new Map<string, number>();
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  yield* eachInTurns(entities.length, (index) => {
    const { type, kind, name, country, aliases } = entities[index]!;
    if (type === 'person') {
      const surname =
        aliases.find(({ text, needs }) => needs === 'full-name' && !text.includes(' '))?.text ??
        surnameOf(name, country);
      if (surname) count(surnames, surname.toLowerCase());
    } else if (kind === 'political party') {
      for (const text of new Set([name, ...aliases.map((alias) => alias.text)].map((each) => each.toLowerCase())))
        count(parties, text);
    }
  });
  const lower = new Set([...givenNames].map((name) => name.toLowerCase()));
  return {
    isGivenName: (word) => lower.has(word.toLowerCase()),
    bearersOf: (surname) => surnames.get(surname) ?? 0,
    partiesNamed: (name) => parties.get(name) ?? 0,
  };
}

/**
 * References between records: the id of a record of the same dataset ("spain"), or of another one that is named
 * ("sidelight/spain"). They lead to names: people, bodies, places, events and works.
 */

/** The dataset and the record that a reference leads to. @param home id of the dataset in which it is written */
export function referenceIn(home: string, reference: string): { readonly dataset: string; readonly id: string } {
  const slash = reference.indexOf('/');
  return slash < 0
    ? { dataset: home, id: reference }
    : { dataset: reference.slice(0, slash), id: reference.slice(slash + 1) };
}

/** A reference as `dataset/id`, as an article's entities are named. */
export const keyIn = (home: string, reference: string): string =>
  reference.includes('/') ? reference : `${home}/${reference}`;

/** Whether a reference leads out of the dataset in which it is written. */
export const leadsOut = (home: string, reference: string): boolean => referenceIn(home, reference).dataset !== home;

/** Number of a name of another dataset, by its place among all that a dataset refers to: below -1, which is nobody. */
export const numberOfOutside = (index: number): number => -2 - index;

/** Returns the place from such a number. */
export const indexOfOutside = (number: number): number => -2 - number;

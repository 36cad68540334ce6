/**
 * Resolves references within a file or page: `{"@id": "#org"}` means the object with this id. Each field of a review is
 * looked up once, so circular references do no harm.
 */
import { isData, type Data } from '../../linked/fields';
import { MOST_OBJECTS } from './import-limits';

/** Objects by their id. */
export type Nodes = ReadonlyMap<string, Data>;

/** Fields of a review, and of the item that it reviews, that may be given by reference. */
const REFERRING = ['author', 'publisher', 'reviewRating', 'itemReviewed', 'claimReviewed', 'creator'] as const;

/** Returns all objects in a value that have an id and other fields. Looks at a limited number. */
export function nodesIn(value: unknown): Map<string, Data> {
  const nodes = new Map<string, Data>();
  const stack: unknown[] = [value];
  for (let looked = 0; stack.length > 0 && looked < MOST_OBJECTS; looked++) {
    const each = stack.pop();
    if (Array.isArray(each)) stack.push(...(each.slice(0, MOST_OBJECTS) as unknown[]));
    else if (isData(each)) {
      const id = each['@id'];
      if (typeof id === 'string' && !isReference(each) && !nodes.has(id)) nodes.set(id, each);
      stack.push(...Object.values(each).filter((field) => typeof field === 'object'));
    }
  }
  return nodes;
}

/** Whether one of the fields of a review is only a reference. */
export function hasReferences(review: Data): boolean {
  const fields = [review, ...[review['itemReviewed']].flat().filter(isData)];
  return fields.some((data) => REFERRING.some((name) => [data[name]].flat().some(isReference)));
}

/** Returns the review with references replaced by their objects; unknown ones stay. */
export function withReferences(review: Data, nodes: Nodes): Data {
  if (nodes.size === 0 || !hasReferences(review)) return review;
  const resolved = resolveFields(review, nodes);
  const item = resolved['itemReviewed'];
  return {
    ...resolved,
    itemReviewed: Array.isArray(item)
      ? item.map((each: unknown) => (isData(each) ? resolveFields(each, nodes) : each))
      : isData(item)
        ? resolveFields(item, nodes)
        : item,
  };
}

function resolveFields(data: Data, nodes: Nodes): Data {
  const found = REFERRING.filter((name) => [data[name]].flat().some(isReference)).map((name) => {
    const value = data[name];
    return [name, Array.isArray(value) ? value.map((each) => resolve(each, nodes)) : resolve(value, nodes)] as const;
  });
  return { ...data, ...Object.fromEntries(found) };
}

const resolve = (value: unknown, nodes: Nodes): unknown =>
  isReference(value) ? (nodes.get(value['@id']) ?? value) : value;

function isReference(value: unknown): value is { readonly '@id': string } {
  return isData(value) && typeof value['@id'] === 'string' && Object.keys(value).every((key) => key[0] === '@');
}

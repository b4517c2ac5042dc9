import { badRequest } from '../graphFailure';
import type { GraphQuery } from '../graphCall';

export type Entity = Record<string, unknown>;

/**
 * The properties that $select names, in their published spelling; null without $select.
 *
 * @param known published properties of the type (some may not be kept here; they come as null).
 * @throws GraphFailure 400 for a property that the type does not have.
 */
export function readSelect(
  query: GraphQuery,
  type: string,
  known: readonly string[],
  code = 'BadRequest',
): string[] | null {
  const text = query.get('$select');
  if (text === undefined || text.trim() === '' || text.trim() === '*') return null;
  const spelled = text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
    .map((name) => {
      const found = known.find((property) => property.toLowerCase() === name.toLowerCase());
      if (!found)
        throw badRequest(
          `Parsing OData Select and Expand failed: Could not find a property named '${name}' on type '${type}'.`,
          code,
        );
      return found;
    });
  return [...new Set(spelled)];
}

/** Only the selected properties, and the id, which always comes. */
export function pick(entity: Entity, properties: readonly string[]): Entity {
  const picked: Entity = {};
  for (const name of ['id', ...properties]) picked[name] = entity[name] ?? null;
  return picked;
}

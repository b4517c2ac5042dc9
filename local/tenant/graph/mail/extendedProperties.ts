import { badRequest } from '../graphFailure';
import type { ExtendedProperty } from './storedMessage';

const form =
  /^(String|Integer|Boolean|Double|SystemTime|CLSID)\s+(\{[0-9a-f-]{36}\})\s+(Name\s+(.+)|Id\s+(0x[0-9a-f]+))$/i;

/**
 * The id of an extended property in one spelling: the type and GUID are compared without regard to case, the name with it
 * ("Get singleValueLegacyExtendedProperty").
 *
 * @throws GraphFailure 400 for an id of no known form
 */
export function readPropertyId(text: unknown): string {
  const [, type, guid, , name, number] = form.exec(String(text).trim()) ?? [];
  if (type === undefined || guid === undefined)
    throw badRequest(`The property id '${String(text)}' is not valid.`, 'ErrorInvalidProperty');
  return `${type.toLowerCase()} ${guid.toLowerCase()} ${name === undefined ? `Id ${number?.toLowerCase()}` : `Name ${name}`}`;
}

/** The singleValueExtendedProperties that a caller sets. @throws GraphFailure 400 */
export function readExtendedProperties(value: unknown): ExtendedProperty[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value))
    throw badRequest("The property 'singleValueExtendedProperties' must be a list.", 'RequestBodyRead');
  return value.map((given: { id?: unknown; value?: unknown } | null) => {
    if (typeof given?.value !== 'string')
      throw badRequest('An extended property needs an id and a value of type String.', 'RequestBodyRead');
    return { id: readPropertyId(given.id), value: given.value };
  });
}

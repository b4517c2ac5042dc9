import type { Environment } from './appSettings';

const prefix = 'AzureFunctionsJobHost__';

/**
 * Puts app settings such as `AzureFunctionsJobHost__extensions__queues__visibilityTimeout` in the place of the values of
 * host.json, as the runtime does ("Override host.json values"). Names fit without regard to case; values stay text.
 */
export function overrideHostJson<Json extends object>(hostJson: Json, environment: Environment): Json {
  const overridden = structuredClone(hostJson);
  for (const [name, value] of Object.entries(environment)) {
    if (value === undefined || !name.toLowerCase().startsWith(prefix.toLowerCase())) continue;
    put(overridden as Section, name.slice(prefix.length).split('__'), value);
  }
  return overridden;
}

type Section = { [name: string]: unknown };

function put(section: Section, [name = '', ...rest]: string[], value: string): void {
  const key = Object.keys(section).find((known) => known.toLowerCase() === name.toLowerCase()) ?? name;
  if (rest.length === 0) {
    section[key] = value;
    return;
  }
  const standing = section[key];
  const inner: Section = typeof standing === 'object' && standing !== null ? (standing as Section) : {};
  section[key] = inner;
  put(inner, rest, value);
}

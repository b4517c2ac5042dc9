import { choose, columns, hosts, locales, modes, scopes, sections, themes, type UnknownChoice } from './choices';
import { byKey, homeOf, nameAndRole } from './personas';
import type { Persona } from './tenantShapes';
import type { WebPartPageSettings } from './webPartPageSettings';
import { webPartsByWord, type WebPart } from './webParts';
import type { WorkbenchOptions } from './workbenchOptions';

type Choices = Omit<WebPartPageSettings, 'tenantId' | 'offsetMs' | 'apiResources' | 'webParts'>;

/**
 * What an address asks for, each parameter from its table.
 *
 * @returns the first value that nobody knows, or what was chosen, and which web parts stand below the first (`with`). What
 * makes no sense in a host (a section in Teams) is left aside there, so that one can change the host and come back.
 */
export function readChoices(
  query: URLSearchParams,
  people: readonly Persona[],
  communities: WorkbenchOptions['communities'],
): { readonly unknown: UnknownChoice } | { readonly choices: Choices; readonly further: readonly WebPart[] } {
  const named = { wordsFor: ({ name }: { readonly name: string }) => name };
  const as = choose(query, 'as', byKey(people), { wordsFor: nameAndRole });
  if ('unknown' in as) return as;
  const host = choose(query, 'host', hosts, { fallback: 'sharepoint', ...named });
  if ('unknown' in host) return host;
  const theme = choose(query, 'theme', themes, { fallback: 'light', ...named });
  if ('unknown' in theme) return theme;
  const locale = choose(query, 'locale', locales, { fallback: 'en-gb', ...named });
  if ('unknown' in locale) return locale;
  const section = choose(query, 'section', sections, { fallback: 'none', ...named });
  if ('unknown' in section) return section;
  const column = choose(query, 'column', columns, { fallback: 'one', ...named });
  if ('unknown' in column) return column;
  const scope = choose(query, 'scope', scopes, { fallback: 'tab', ...named });
  if ('unknown' in scope) return scope;
  const mode = choose(query, 'edit', modes, { fallback: '0', ...named });
  if ('unknown' in mode) return mode;
  const where = choose(query, 'community', Object.fromEntries(communities.map((one) => [one.id, one])), {
    fallback: homeOf(as.chosen.key, communities).id,
    ...named,
  });
  if ('unknown' in where) return where;
  const further: WebPart[] = [];
  for (const word of (query.get('with') ?? '').split(',').filter(Boolean)) {
    const other = choose(new URLSearchParams({ with: word }), 'with', webPartsByWord, {
      wordsFor: ({ title }) => title,
    });
    if ('unknown' in other) return other;
    if (!further.includes(other.chosen)) further.push(other.chosen);
  }
  const inSharePoint = host.chosen.key === 'sharepoint';
  const { key, id, displayName, mail, userType } = as.chosen;
  return {
    choices: {
      host: host.chosen.key,
      theme: theme.chosen.key,
      locale: locale.chosen.written,
      section: inSharePoint ? section.chosen.key : 'none',
      column: inSharePoint ? column.chosen.key : 'one',
      scope: inSharePoint ? 'tab' : scope.chosen.key,
      editing: mode.chosen.editing,
      person: { key, id, displayName, mail, isGuest: userType === 'Guest' },
      community: where.chosen,
    },
    further,
  };
}

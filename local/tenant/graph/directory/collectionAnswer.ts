import type { Answer } from '../../http/answer';
import type { GraphCall } from '../graphCall';
import type { Entity } from '../odata/select';
import { pageOf } from '../odata/page';

/** Metadata addresses keep the real service's host: clients compare them, nobody calls them. */
export const metadataUrl = 'https://graph.microsoft.com/v1.0/$metadata';

/** "#users(displayName,mail)", as Graph writes the context of an answer. */
export const contextOf = (what: string, selected: readonly string[] | null): string =>
  `${metadataUrl}#${what}${selected ? `(${selected.join(',')})` : ''}`;

/** A page of a directory collection as an answer. @throws GraphFailure 400 for a bad $top or $skiptoken */
export function collectionAnswer(
  call: GraphCall,
  origin: string,
  ids: readonly string[],
  { context, present }: { context: string; present: (id: string) => Entity[] },
): Answer {
  const page = pageOf(call, origin, ids);
  const firstPage = !call.query.has('$skiptoken');
  return {
    status: 200,
    body: {
      '@odata.context': context,
      ...(call.query.get('$count') === 'true' && firstPage && { '@odata.count': ids.length }),
      ...(page.nextLink && { '@odata.nextLink': page.nextLink }),
      value: page.ids.flatMap(present),
    },
  };
}

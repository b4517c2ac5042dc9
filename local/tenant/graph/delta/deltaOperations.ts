import type { Answer } from '../../http/answer';
import { contextOf } from '../directory/collectionAnswer';
import type { Directory } from '../directory/directory';
import { toReadGroups } from '../directory/groupAccess';
import type { RecycleBin } from '../directory/recycleBin';
import type { Replica } from '../directory/replica';
import type { Weather } from '../directory/weather';
import type { MatchedCall } from '../graphCall';
import type { Entity } from '../odata/select';
import type { Operation } from '../operation';
import type { Marker } from './deltaMarks';
import { changesSource, slicePage, steadyPlace, wholeSource } from './deltaPage';
import { readFirstRequest, refuseOtherOptions } from './deltaQuery';
import { readToken, writeToken } from './deltaToken';
import type { DeltaToken, Tracked } from './deltaToken';
import { presentObject, presentRemoved } from './presentDelta';

export interface DeltaParts {
  directory: Directory;
  replica: Replica;
  weather: Weather;
  marker: Marker;
  bin: RecycleBin;
  now: () => Date;
  origin: string;
}

/** How many changes a replay tells again. */
const replayed = 5;
const toReadAllUsers = ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'];

/** `GET /users/delta` and `GET /groups/delta`. */
export function deltaOperations({ directory, replica, weather, marker, bin, now, origin }: DeltaParts): Operation[] {
  const { log } = directory;
  const changesOf = changesSource(log);
  const linkTo = (of: Tracked, option: string): string => `${origin}/v1.0/${of}/delta?${option}`;
  const nextLink = (token: DeltaToken): string => linkTo(token.of, `$skiptoken=${writeToken(token)}`);
  const restart = ({ of, select, only }: DeltaToken): string => {
    const filter = only?.map((id) => `id eq '${id}'`).join(' or ');
    const options = [
      ...(select ? [`$select=${select.join(',')}`] : []),
      ...(filter !== undefined ? [`$filter=${encodeURIComponent(filter)}`] : []),
    ];
    return linkTo(of, [...options, '$deltatoken='].join('&'));
  };

  /** The link for the next round, which begins where this one ended, or tells a little again. */
  const deltaLink = (token: DeltaToken): string => {
    const again = weather.strikes('replays') ? replayed : 0;
    const since = Math.max(log.oldest() - 1, token.upTo - again);
    return linkTo(
      token.of,
      `$deltatoken=${writeToken({ ...token, kind: 'delta', round: 'changes', since, place: { index: 0, members: 0 } })}`,
    );
  };

  const begin = (call: MatchedCall, of: Tracked, upTo: number): DeltaToken => ({
    ...readFirstRequest(call, of),
    of,
    kind: 'page',
    round: 'first',
    since: upTo,
    upTo,
    place: { index: 0, members: 0 },
    issued: now().getTime(),
    generation: marker.now().generation,
  });

  const goOn = (call: MatchedCall, of: Tracked, text: string, kind: DeltaToken['kind'], upTo: number): DeltaToken => {
    const oldest = log.oldest();
    const token = readToken(text, { of, kind, now: now().getTime(), marks: marker.now(), oldest, restart });
    refuseOtherOptions(call, token);
    const fresh = { ...token, issued: now().getTime() };
    return kind === 'page' ? fresh : { ...fresh, kind: 'page', upTo: Math.max(token.since, upTo) };
  };

  const answer = ({ of, select }: DeltaToken, value: Entity[], link: Entity): Answer => ({
    status: 200,
    body: { '@odata.context': contextOf(of, select), ...link, value },
  });

  const run =
    (of: Tracked) =>
    (call: MatchedCall): Answer => {
      const { upTo } = replica.view();
      const page = call.query.get('$skiptoken');
      const delta = call.query.get('$deltatoken');
      const first = page === undefined && (delta === undefined || delta === '' || delta === 'latest');
      const token = first
        ? begin(call, of, upTo)
        : goOn(call, of, page ?? delta ?? '', page === undefined ? 'delta' : 'page', upTo);
      if (delta === 'latest') return answer(token, [], { '@odata.deltaLink': deltaLink(token) });
      if (!token.rested && weather.strikes('emptyPages'))
        return answer(token, [], { '@odata.nextLink': nextLink({ ...token, rested: true }) });

      // What has not reached delta yet is told in a later round. What is told is never older than its round: a value that
      // came from a slower part of the directory would stay wrong, since nobody would tell it again.
      const source = token.round === 'first' ? wholeSource(token, directory) : changesOf(token);
      const { entries, next } = slicePage(source, steadyPlace(token, directory));
      const minimal = /return=minimal/i.test(call.headers.prefer ?? '');
      const value = entries.map(({ object, people }) => {
        if (object.removed) return presentRemoved(object.id, object.removed);
        const shown = presentObject(object, people, { token, view: directory, caller: call.caller, minimal });
        // Gone since: the round that tells it properly comes later.
        return shown ?? presentRemoved(object.id, 'changed');
      });
      const [twice] = weather.strikes('replays') ? value : [];
      if (twice) value.push(twice);
      if (next)
        return answer(token, value, { '@odata.nextLink': nextLink({ ...token, rested: undefined, place: next }) });
      return answer(token, [...value, ...deletedBefore(token)], { '@odata.deltaLink': deltaLink(token) });
    };

  /** A first round may end with what was deleted before it began. */
  const deletedBefore = ({ of, round, only }: DeltaToken): Entity[] => {
    if (round === 'changes' || !weather.strikes('replays')) return [];
    const gone = bin
      .list()
      .filter(({ id, user }) => (of === 'users') === (user !== undefined) && (only?.includes(id) ?? true));
    return gone.map(({ id }) => presentRemoved(id, 'changed'));
  };

  const operation = (of: Tracked, permissions: string[], name: string): Operation => ({
    workload: 'identity',
    method: 'GET',
    path: `/${of}/${name}`,
    application: permissions,
    delegated: permissions,
    run: run(of),
  });
  return ['delta', 'delta()', 'microsoft.graph.delta', 'microsoft.graph.delta()'].flatMap((name) => [
    operation('users', toReadAllUsers, name),
    operation('groups', toReadGroups, name),
  ]);
}

import { badRequest } from '../graphFailure';
import { objectBody } from '../graphCall';
import type { MatchedCall } from '../graphCall';
import type { Operation } from '../operation';
import { metadataUrl } from './collectionAnswer';
import { presentGroup } from './presentGroup';
import { presentUser, sightOf } from './presentUser';
import type { Replica } from './replica';

const toReadObjects = ['Directory.Read.All', 'Directory.ReadWrite.All'];
/** getByIds takes at most so many ids. */
const mostIds = 1_000;
const baseCost = 5;

/** `POST /directoryObjects/getByIds`: users and groups by id; unknown ones are left out. */
export function objectOperations(replica: Replica): Operation[] {
  const getByIds = (call: MatchedCall) => {
    const { ids, types } = objectBody(call);
    if (!Array.isArray(ids) || ids.length === 0) throw badRequest("The parameter 'ids' is missing.");
    if (ids.length > mostIds) throw badRequest(`The number of ids exceeds the maximum of ${mostIds}.`);
    const wanted = Array.isArray(types) ? types.map((type) => String(type).toLowerCase()) : ['user', 'group'];
    const view = replica.view();
    const value = ids.flatMap((given) => {
      const user = wanted.includes('user') ? view.userById(String(given)) : undefined;
      if (user) return [{ '@odata.type': '#microsoft.graph.user', ...presentUser(user, null, sightOf(call.caller)) }];
      const group = wanted.includes('group') ? view.group(String(given)) : undefined;
      return group ? [{ '@odata.type': '#microsoft.graph.group', ...presentGroup(group, null) }] : [];
    });
    return { status: 200, body: { '@odata.context': `${metadataUrl}#directoryObjects`, value } };
  };
  return [
    {
      workload: 'identity',
      method: 'POST',
      path: '/directoryObjects/getByIds',
      application: toReadObjects,
      delegated: toReadObjects,
      cost: baseCost,
      run: getByIds,
    },
  ];
}

import { demands } from '../entra/signInPolicy';
import type { SignInPolicy } from '../entra/signInPolicy';
import { ToolRefusal, findPerson } from '../entra/tokenWish';
import type { Directory } from '../graph/directory/directory';
import type { TenantSeed } from '../../seed';
import { ok } from './tool';
import type { Tools } from './tool';

/** What administrators decide about the API acting for people. It counts from the next token on, as in Entra. */
export function signInTools(policy: SignInPolicy, seed: TenantSeed, directory: Directory): Tools {
  return {
    'GET /signIn': {
      says: 'whether the API may act for people, and what is asked of them first',
      run: () => ok(policy.now()),
    },
    'PUT /consent': {
      says: '{granted: true | false}: an administrator lets the API act for people, or takes that back',
      run: ({ body: { granted } }) => {
        if (typeof granted !== 'boolean') throw new ToolRefusal('"granted" is true or false.');
        policy.setConsent(granted);
        return ok(policy.now());
      },
    },
    'PUT /signIn': {
      says: `{demand: ${demands.join(' | ')} | null, of: persona, id or mail}: conditional access wants a second factor, or lets nobody in; of everybody when "of" is absent; null ends it`,
      run: ({ body: { demand, of } }) => {
        const known = demands.find((one) => one === demand);
        if (!known && demand !== null) throw new ToolRefusal(`"demand" is ${demands.join(', ')} or null.`);
        const user = of === undefined ? undefined : findPerson(seed, directory, String(of));
        if (of !== undefined && !user) throw new ToolRefusal(`Nobody in this tenant is "${String(of)}".`, 404);
        policy.demand(known, user?.id);
        return ok(policy.now());
      },
    },
  };
}

import type { Settings } from '../platform/settings';
import type { RealTime } from '../platform/clock';
import type { ActingAs } from '../platform/OnBehalfOf';
import { Unavailable } from '../platform/unavailable';
import { ActingMemory } from './actingMemory';
import { GraphClient } from './graphClient';
import { onBehalfCredential, type ActingParts } from './onBehalfCredential';
import type { Throttles } from './Throttles';

/** Graph as whoever is to act there. @throws Unavailable when it is not set where people are acted for */
export type GraphFor = (as: ActingAs) => GraphClient;

interface Parts extends Pick<ActingParts, 'identity'> {
  readonly settings: Pick<Settings, 'tenantId' | 'apiClientId' | 'development'>;
  readonly throttles: Throttles;
  readonly time: RealTime;
  /** Graph as the app. */
  readonly app: GraphClient;
}

/** Makes, and remembers for a while, what acts at Graph: the app, or the app on behalf of a person who calls. */
export function graphFor({ settings, throttles, time, app, identity }: Parts): GraphFor {
  const { tenantId, apiClientId, development } = settings;
  const { authority, graph, tokenAuthority } = development;
  const memory = new ActingMemory<GraphClient>(time);
  // A token of this machine goes nowhere else, and none of Microsoft's comes here.
  const isAstray = Boolean(authority ?? graph ?? tokenAuthority) && !(graph && tokenAuthority);

  return (as) => {
    if (as === 'app') return app;
    if (isAstray) throw new Unavailable('sign-in');
    return memory.recall(as, () => {
      const acting = {
        tenantId,
        apiClientId,
        identity,
        time,
        ...(tokenAuthority ? { authority: tokenAuthority } : {}),
      };
      const credential = onBehalfCredential(acting, as.assertion);
      return new GraphClient(credential, throttlesOf(as.personId, throttles), time, {
        redirectTo: graph,
        instance: development.instance,
        admit: async () => void (await credential.getToken([])),
      });
    });
  };
}

/** SharePoint asks each person for a pause, not all for whom an app acts. */
function throttlesOf(personId: string, throttles: Throttles): Throttles {
  return {
    heldUntil: (workload) => throttles.heldUntil(`${workload} ${personId}`),
    hold: (workload, until) => throttles.hold(`${workload} ${personId}`, until),
  };
}

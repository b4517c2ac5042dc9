import type { TenantSeed } from '../../../seed';
import type { TenantState } from '../../store/tenantState';
import type { Tools } from '../../tools/tool';
import { createMarker } from '../delta/deltaMarks';
import type { Directory } from '../directory/directory';
import { randomGuid } from '../directory/randomGuid';
import { createSiteAccess } from '../files/siteAccess';
import type { SiteAccess } from '../files/siteAccess';
import type { Operation } from '../operation';
import { createActors } from './actorOf';
import type { ActorOf } from './actorOf';
import { itemDelta } from './itemDelta';
import { itemOperations } from './itemOperations';
import { listOperations } from './listOperations';
import { pageOperations } from './pageOperations';
import { plantSites } from './plantSites';
import { siteOperations } from './siteOperations';
import { createSitePermissions } from './sitePermissions';
import { createSiteStore } from './siteStore';
import { siteTools } from './siteTools';

/** Sites of SharePoint: who may go in, their lists, items and pages, as Graph shows them and as people change them by hand. */
export function openSites(
  { seed, origin, random = Math.random }: { seed: TenantSeed; origin: string; random?: () => number },
  { state, directory, now }: { state: TenantState; directory: Directory; now: () => Date },
): { operations: Operation[]; tools: Tools; access: SiteAccess; actorOf: ActorOf } {
  const newId = (): string => randomGuid(random);
  const permissions = createSitePermissions(state.sitePermissions);
  const store = createSiteStore(state, { now, newId });
  state.store.transaction(() => plantSites(seed, { store, permissions }));
  const access = createSiteAccess(seed, { permissions, directory });
  const actorOf = createActors(directory, seed.applications);
  const marker = createMarker(state.settings, 'siteDeltaMarks');
  const parts = { access, store, actorOf, origin, newId, now };
  return {
    operations: [
      ...siteOperations({ access, permissions, seed, origin }),
      ...listOperations(parts),
      ...itemOperations(parts),
      ...itemDelta(parts, marker),
      ...pageOperations(parts),
    ],
    tools: siteTools({ seed, store, access, permissions, directory, marker, origin }),
    access,
    actorOf,
  };
}

import { createClockRoute } from './clockRoute';
import { createDirectoryRoute } from './directoryRoute';
import { createMailRoute } from './mailRoute';
import { createOperationsRoute } from './operationsRoute';
import { entrancePage } from './pages/entrance';
import type { Route } from './route';
import { createWebPartRoute } from './webPartRoute';
import { webParts } from './webParts';
import type { WorkbenchOptions } from './workbenchOptions';

/** The pages of the workbench by their address. */
export function createRoutes(options: WorkbenchOptions): ReadonlyMap<string, Route> {
  return new Map<string, Route>([
    ['/', async () => entrancePage(await options.tenant.people(), options.communities)],
    ...webParts.map((webPart): [string, Route] => [`/webpart/${webPart.word}`, createWebPartRoute(options, webPart)]),
    ['/mail', createMailRoute(options)],
    ['/clock', createClockRoute(options)],
    ['/directory', createDirectoryRoute(options)],
    ['/operations', createOperationsRoute(options)],
  ]);
}

import { digitalPracticeGroupId, harbourAndCoast, siteOfGroup } from '../../seed';
import { createWorkbench } from '../createWorkbench';
import { createDirectoryTools } from '../directoryTools';
import { createOutlook } from '../outlook';
import { createTenantTools } from '../tenantTools';

/**
 * A workbench for the site of Digital Practice, without an API behind it.
 *
 * @param loopback - where the tenant answers
 */
export function siteWorkbench(loopback: string): ReturnType<typeof createWorkbench> {
  const site = siteOfGroup(digitalPracticeGroupId);
  const tools = createTenantTools(loopback);
  return createWorkbench({
    repository: __dirname,
    communities: [{ id: digitalPracticeGroupId, name: site.displayName, sitePath: site.path }],
    tenantId: harbourAndCoast.tenantId,
    apiClientId: '',
    tenant: tools,
    directory: createDirectoryTools(loopback),
    outlook: createOutlook(loopback, tools.outlookTokenOf),
    sharedMailboxes: [],
    timers: { list: async () => [], run: async () => undefined, settle: async () => undefined },
    apiUrl: `${loopback}/api`,
  });
}

import { randomBytes } from 'node:crypto';
import { createItemIds } from '../files/itemIds';
import { createDownloads } from '../files/downloads';
import { driveDelta } from '../files/driveDelta';
import { driveOperations } from '../files/driveOperations';
import { createFileContents } from '../files/fileContents';
import { createFileKeeper } from '../files/fileKeeper';
import { fileOperations } from '../files/fileOperations';
import type { FileParts } from '../files/fileParts';
import { fileTools } from '../files/fileTools';
import { copyOperations, createCopyMonitor } from '../files/copyOperations';
import { createPersonalSites } from '../files/personalSites';
import { sharingOperations } from '../files/sharingOperations';
import { createUploadAddress } from '../files/uploadAddress';
import { uploadOperations } from '../files/uploadOperations';
import { createUploadSessions } from '../files/uploadSessions';
import { versionOperations } from '../files/versionOperations';
import { searchOperation } from '../search/searchOperation';
import type { FaultList } from '../../faults/faults';
import { createSharePointAddresses } from '../files/sharePointAddresses';
import type { SharePointAddresses } from '../files/sharePointAddresses';
import { createLibrary } from '../files/library';
import { adoptOldFiles } from '../files/adoptOldFiles';
import type { TenantSeed } from '../../../seed';
import type { TenantState } from '../../store/tenantState';
import type { Tools } from '../../tools/tool';
import { createMarker } from '../delta/deltaMarks';
import type { Directory } from '../directory/directory';
import { randomGuid } from '../directory/randomGuid';
import { createSiteAccess } from '../files/siteAccess';
import type { Operation } from '../operation';
import { createActors } from './actorOf';
import { columnOperations } from './columnOperations';
import { contentTypeOperations } from './contentTypeOperations';
import { itemDelta } from './itemDelta';
import { itemOperations } from './itemOperations';
import { createItemRights } from './itemRights';
import { createListChanges } from './listChanges';
import { listOperations } from './listOperations';
import { pageOperations } from './pageOperations';
import { pagesNeedApprovalSetting, pagesWithoutIdsSetting, pageTools } from './pageTools';
import { plantSites } from './plantSites';
import { siteOperations } from './siteOperations';
import { createSitePeople } from './sitePeople';
import { createSitePermissions } from './sitePermissions';
import { createSiteSchemas } from './siteSchema';
import { createSiteStore } from './siteStore';
import { looksSetting, replaysSetting, siteTools } from './siteTools';

/** Sites of SharePoint: who may go in, their lists, files and pages, as Graph shows them and as people change them by hand. */
export function openSites(
  {
    seed,
    origin,
    random = Math.random,
    filesFolder,
    quotaBytes,
    faults,
  }: {
    seed: TenantSeed;
    origin: string;
    random?: () => number;
    filesFolder?: string;
    quotaBytes: number;
    faults: FaultList;
  },
  { state, directory, now }: { state: TenantState; directory: Directory; now: () => Date },
): { operations: Operation[]; tools: Tools; addresses: SharePointAddresses; close: () => void } {
  const newId = (): string => randomGuid(random);
  const permissions = createSitePermissions(state.sitePermissions);
  const store = createSiteStore(state, { now, newId });
  const library = createLibrary(state);
  const contents = createFileContents(filesFolder);
  state.store.transaction(() => {
    plantSites(seed, { store, permissions });
    adoptOldFiles(seed, state, store, contents);
  });
  const people = createSitePeople(state, directory);
  const personal = createPersonalSites(seed, { settings: state.settings, directory, store });
  const access = createSiteAccess(seed, { permissions, people, personal });
  const rights = createItemRights(access, people, library);
  const actorOf = createActors(directory, seed.applications);
  const marker = createMarker(state.settings, 'siteDeltaMarks');
  const schemas = createSiteSchemas(state.settings);
  const keeper = createFileKeeper(store, library, createItemIds(random));
  const downloads = createDownloads(state, { contents, origin, now });
  const parts: FileParts = {
    ...{ access, people, rights, store, library, actorOf, origin, newId, now },
    ...{ contents, keeper, downloads, personal },
  };
  const replays = (): number => Number(state.settings.get(replaysSetting) ?? 0);
  const changes = createListChanges({ store, origin, marker, now, replays });
  const sessions = createUploadSessions(contents, { now, newKey: () => randomBytes(24).toString('base64url') });
  const looksBefore = (): number => Number(state.settings.get(looksSetting) ?? 1);
  const monitor = createCopyMonitor({ origin, newId, looksBefore });
  const transaction = <R>(work: () => R): R => state.store.transaction(work);
  const uploads = createUploadAddress({ sessions, faults, transaction, quotaBytes });
  return {
    operations: [
      ...siteOperations({ access, permissions, seed, origin }),
      ...listOperations(parts),
      ...columnOperations(parts, schemas),
      ...contentTypeOperations(parts, schemas),
      ...itemOperations(parts),
      ...itemDelta(parts, changes),
      ...pageOperations(parts, {
        isWithoutIds: () => state.settings.get(pagesWithoutIdsSetting) === true,
        needsApproval: () => state.settings.get(pagesNeedApprovalSetting) === true,
      }),
      ...driveOperations(parts, directory),
      ...fileOperations(parts),
      ...driveDelta(parts, changes),
      ...sharingOperations(parts, directory),
      ...versionOperations(parts),
      ...copyOperations(parts, monitor),
      ...uploadOperations(parts, { sessions, quotaBytes }),
      searchOperation(seed, parts, state.settings),
    ],
    tools: {
      ...siteTools({ seed, parts, permissions, directory, marker, settings: state.settings }),
      ...pageTools({ seed, parts, directory, settings: state.settings }),
      ...fileTools({ seed, parts, directory }),
    },
    addresses: createSharePointAddresses({ downloads, uploads, monitor }),
    close: () => {
      sessions.close();
      contents.close();
    },
  };
}

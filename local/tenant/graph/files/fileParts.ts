import type { MatchedCall } from '../graphCall';
import type { Operation } from '../operation';
import type { SiteParts } from '../sites/siteParts';
import type { Downloads } from './downloads';
import type { DrivePlace } from './driveAt';
import type { FileContents } from './fileContents';
import type { FileKeeper } from './fileKeeper';
import type { ItemPlace } from './presentItem';
import type { PersonalSites } from './personalSites';
import { toReadFiles, toReadOwnFiles, toWriteFiles, toWriteOwnFiles } from './siteAccess';

/** What the operations on files work with. */
export interface FileParts extends SiteParts {
  contents: FileContents;
  keeper: FileKeeper;
  downloads: Downloads;
  personal: PersonalSites;
}

/** What an item of a library is presented with. */
export const placeOf = ({ library, origin, downloads }: FileParts, { site, list }: DrivePlace): ItemPlace => ({
  ...{ site, list, library, origin },
  downloadUrl: downloads.urlOf,
});

/** Operations that read, and that write, with what SharePoint counts for them. */
export const reading = (path: string, cost: 1 | 2, run: Operation['run']): Operation => ({
  ...{ method: 'GET', workload: 'sharepoint', application: toReadFiles, delegated: toReadOwnFiles },
  ...{ path, cost, run },
});
export const writing = (
  method: Operation['method'],
  path: string,
  run: (call: MatchedCall) => ReturnType<Operation['run']>,
): Operation => ({
  ...{ method, workload: 'sharepoint', application: toWriteFiles, delegated: toWriteOwnFiles },
  ...{ path, cost: 2, run },
});

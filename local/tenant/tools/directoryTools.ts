import { ToolRefusal } from '../entra/tokenWish';
import { resyncCodes } from '../graph/delta/deltaMarks';
import type { DirectoryToolParts } from './directoryToolParts';
import { groupEdits } from './groupEdits';
import { personEdits } from './personEdits';
import { ok } from './tool';
import type { Tools } from './tool';

/** What administrators, and other programs, do to users and groups by hand; and what the directory itself suffers. */
export function directoryTools(parts: DirectoryToolParts): Tools {
  const { bin, weather, marker } = parts;
  return {
    ...personEdits(parts),
    ...groupEdits(parts),
    'GET /directory': {
      says: 'how unpleasant the directory is, and who can be restored',
      run: () =>
        ok({
          weather: weather.now(),
          deleted: bin.list().map(({ id }) => id),
          deletedPeople: bin.list().flatMap(({ id, user }) => (user ? { id, displayName: user.displayName } : [])),
        }),
    },
    'PUT /directory': {
      says: '{lagMs, staleReads, emptyPages, replays, lostNotifications, seed}: milliseconds and shares from 0 to 1; what is not named stays',
      run: ({ body }) => ok({ weather: weather.set(body) }),
    },
    'POST /directory/tokens': {
      says: `{as: expired | reset, code: ${resyncCodes.join(' | ')}}: every delta link that was given is too old, or answers 410`,
      run: ({ body: { as, code } }) => {
        if (as !== 'expired' && as !== 'reset') throw new ToolRefusal('"as" is expired or reset.');
        const known = resyncCodes.find((one) => one === code);
        if (code !== undefined && !known) throw new ToolRefusal(`"code" is one of ${resyncCodes.join(', ')}.`);
        marker.withdraw(as, known);
        return ok(marker.now());
      },
    },
  };
}

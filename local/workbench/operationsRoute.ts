import { createOperations, OperationRefused, type Operations } from './operations';
import { operationsPage } from './pages/operations';
import { heldIn } from './pages/stoppedMail';
import type { Route } from './route';
import type { WorkbenchOptions } from './workbenchOptions';

/** What the page says after each thing that can be done on it. */
const news: ReadonlyMap<string, string> = new Map([
  ['replayed', 'It is on its way again.'],
  ['stopped', 'Stopped: no mail and no change of a calendar goes out until you release it.'],
  [
    'send',
    'Mail goes out again: what was held back is sent now. A change of the last minute waits for its minute first.',
  ],
  ['drop', 'Mail goes out again: what was held back was dropped.'],
]);

/** `/operations`: failures, what is stopped, what was put right; forms on it try again, stop and let go on. */
export function createOperationsRoute({ apiUrl, tenant }: WorkbenchOptions): Route {
  const operations = createOperations(apiUrl, () => tenant.tokenOf('administrator'));
  const show = async ({ done, drop }: { done?: string | null; drop?: string | null }, trouble?: string) => {
    const [failures, brakes, drift] = await Promise.all([
      operations.failures(),
      operations.brakes(),
      operations.drift(),
    ]);
    const words = news.get(done ?? '');
    const toDrop = brakes.find(({ scope, held }) => scope === drop && held && heldIn(held) > 0);
    return operationsPage({
      failures,
      brakes,
      drift,
      ...(toDrop ? { toDrop } : {}),
      ...(words === undefined ? {} : { news: words }),
      ...(trouble === undefined ? {} : { trouble }),
    });
  };
  return async ({ method, url, form }) => {
    if (method !== 'POST') return show({ done: url.searchParams.get('done'), drop: url.searchParams.get('drop') });
    try {
      const done = await act(operations, form);
      return { goTo: `/operations${done === undefined ? '' : `?${new URLSearchParams(done)}`}` };
    } catch (error) {
      if (error instanceof OperationRefused) return show({}, error.message);
      throw error;
    }
  };
}

/** @returns what the page shows afterwards, as words in its address. */
async function act(operations: Operations, form: URLSearchParams): Promise<Record<string, string> | undefined> {
  const [replay, stop, release] = ['replay', 'stop', 'release'].map((name) => form.get(name));
  const held = form.get('held');
  if (replay) {
    await operations.replay(replay);
    return { done: 'replayed' };
  }
  if (stop) {
    await operations.stop(stop, form.get('reason') ?? '');
    return { done: 'stopped' };
  }
  if (release && (held === 'send' || held === 'drop')) {
    // Nothing is dropped before the page has asked and said what stays wrong.
    if (held === 'drop' && form.get('sure') !== 'yes') return { drop: release };
    await operations.release(release, held);
    return { done: held };
  }
  return undefined;
}

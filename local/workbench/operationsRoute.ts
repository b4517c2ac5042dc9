import { createOperations, OperationRefused, type Operations } from './operations';
import { operationsPage } from './pages/operations';
import type { Route } from './route';
import type { WorkbenchOptions } from './workbenchOptions';

/** What the page says after each thing that can be done on it. */
const news: ReadonlyMap<string, string> = new Map([
  ['replayed', 'It is on its way again.'],
  ['stopped', 'Stopped: no mail and no change of a calendar goes out until you release it.'],
  ['send', 'Released: what was held back goes out now.'],
  ['drop', 'Released: what was held back is dropped, and the next changes go out again.'],
]);

/** `/operations`: failures, brakes and drift; forms on it replay, stop and release. */
export function createOperationsRoute({ apiUrl, tenant }: WorkbenchOptions): Route {
  const operations = createOperations(apiUrl, () => tenant.tokenOf('administrator'));
  const show = async (done: string | null, trouble?: string) => {
    const [failures, brakes, drift] = await Promise.all([
      operations.failures(),
      operations.brakes(),
      operations.drift(),
    ]);
    const words = news.get(done ?? '');
    return operationsPage({
      failures,
      brakes,
      drift,
      ...(words === undefined ? {} : { news: words }),
      ...(trouble === undefined ? {} : { trouble }),
    });
  };
  return async ({ method, url, form }) => {
    if (method !== 'POST') return show(url.searchParams.get('done'));
    try {
      const done = await act(operations, form);
      return { goTo: `/operations${done === undefined ? '' : `?done=${done}`}` };
    } catch (error) {
      if (error instanceof OperationRefused) return show(null, error.message);
      throw error;
    }
  };
}

async function act(operations: Operations, form: URLSearchParams): Promise<string | undefined> {
  const [replay, stop, release] = ['replay', 'stop', 'release'].map((name) => form.get(name));
  const held = form.get('held');
  if (replay) {
    await operations.replay(replay);
    return 'replayed';
  }
  if (stop) {
    await operations.stop(stop, form.get('reason') ?? '');
    return 'stopped';
  }
  if (release && (held === 'send' || held === 'drop')) {
    await operations.release(release, held);
    return held;
  }
  return undefined;
}

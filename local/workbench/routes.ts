import { advanceClock } from './advanceClock';
import { choose } from './choices';
import { createFailures } from './failures';
import { clockPage, moves } from './pages/clock';
import { entrancePage } from './pages/entrance';
import { mailPage } from './pages/mailAndCalendar';
import { operationsPage } from './pages/operations';
import { unknownChoicePage } from './pages/unknownChoice';
import { byKey, nameAndRole } from './personas';
import type { Route } from './route';
import { createWebPartRoute } from './webPartRoute';
import { webParts } from './webParts';
import type { WorkbenchOptions } from './workbenchOptions';

/** The pages of the workbench by their address. */
export function createRoutes(options: WorkbenchOptions): ReadonlyMap<string, Route> {
  const { tenant, timers } = options;
  const failures = createFailures(options.apiUrl, () => tenant.tokenOf('administrator'));

  return new Map<string, Route>([
    ['/', async () => entrancePage(await tenant.people(), options.communities)],
    ...webParts.map((webPart): [string, Route] => [`/webpart/${webPart.word}`, createWebPartRoute(options, webPart)]),
    [
      '/mail',
      async ({ url }) => {
        const people = await tenant.people();
        const as = choose(url.searchParams, 'as', byKey(people), { wordsFor: nameAndRole });
        if ('unknown' in as) return unknownChoicePage(url, as.unknown);
        const person = as.chosen;
        const [mailbox, { now }] = await Promise.all([tenant.mailbox(person.mail), tenant.time()]);
        return mailPage(person, people, mailbox, now);
      },
    ],
    [
      '/clock',
      async ({ method, url, form }) => {
        const move = moves.get(form.get('by') ?? '');
        if (method === 'POST' && move) {
          const { runs } = await advanceClock(move.milliseconds, tenant, timers);
          const ran = Object.values(runs).reduce((sum, times) => sum + times, 0);
          return { goTo: `/clock?${new URLSearchParams({ by: form.get('by') ?? '', ran: String(ran) })}` };
        }
        const moved = moves.get(url.searchParams.get('by') ?? '');
        return clockPage(await tenant.time(), moved && newsOf(moved.words, Number(url.searchParams.get('ran'))));
      },
    ],
    [
      '/operations',
      async ({ method, url, form }) => {
        const replay = form.get('replay');
        if (method === 'POST' && replay !== null) {
          await failures.replay(replay);
          return { goTo: '/operations?replayed=1' };
        }
        const news = url.searchParams.has('replayed') ? 'The invitation is on its way again.' : undefined;
        return operationsPage(await failures.list(), news);
      },
    ],
  ]);
}

function newsOf(by: string, ran: number): string {
  const runs =
    ran > 0 ? `Guildhall's timers ran ${ran === 1 ? 'once' : `${ran} times`} on the way.` : 'No timer was due.';
  return `It is ${by} later now. ${runs}`;
}

import type { HostProcess } from '../functionsHost';
import type { Timers } from '../workbench';

interface Status {
  readonly functions: readonly {
    readonly name: string;
    readonly trigger: string;
    readonly schedule?: string;
    readonly isDisabled: boolean;
  }[];
}

/** A timer whose schedule the host does not tell is taken to tick all the time; coalesced, that is once a day. */
const everyMinute = '0 * * * * *';

/** Rounds of waiting for hosts that hand each other work through the queues. */
const mostRounds = 5;

/** The timer functions of whichever host is alive, over the admin API that the Functions runtime has too. */
export function createTimers(hosts: () => readonly Pick<HostProcess, 'origin'>[]): Timers {
  async function askFirstAlive(path: string, method: string): Promise<Response> {
    let trouble: unknown = new Error('No Functions host is running.');
    for (const { origin } of hosts()) {
      try {
        return await fetch(origin + path, { method });
      } catch (error) {
        trouble = error;
      }
    }
    throw trouble;
  }
  return {
    async list() {
      const { functions } = (await (await askFirstAlive('/admin/host/status', 'GET')).json()) as Status;
      return functions
        .filter(({ trigger, isDisabled }) => trigger === 'timerTrigger' && !isDisabled)
        .map(({ name, schedule = everyMinute }) => ({ name, schedule }));
    },
    async run(name) {
      const answer = await askFirstAlive(`/admin/functions/${encodeURIComponent(name)}?wait=1`, 'POST');
      if (!answer.ok) {
        throw new Error(`The function ${name} failed: ${await answer.text()}`);
      }
    },
    async settle() {
      for (let round = 0; round < mostRounds; round += 1) {
        const worked = await Promise.all(hosts().map(({ origin }) => settled(origin)));
        if (worked.every((messages) => messages === 0)) return;
      }
    },
  };
}

/** How many messages a host had in work until nothing was left; none of one that is dead. */
async function settled(origin: string): Promise<number> {
  const answer = await fetch(`${origin}/admin/host/settle`, { method: 'POST' }).catch(() => undefined);
  return answer?.ok ? ((await answer.json()) as { readonly messages: number }).messages : 0;
}

import { request } from 'node:http';
import { text as wholeText } from 'node:stream/consumers';
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
  async function askFirstAlive<Answer>(ask: (origin: string) => Promise<Answer>): Promise<Answer> {
    let trouble: unknown = new Error('No Functions host is running.');
    for (const { origin } of hosts()) {
      try {
        return await ask(origin);
      } catch (error) {
        trouble = error;
      }
    }
    throw trouble;
  }
  return {
    async list() {
      const { functions } = await askFirstAlive(
        async (origin) => (await (await fetch(`${origin}/admin/host/status`)).json()) as Status,
      );
      return functions
        .filter(({ trigger, isDisabled }) => trigger === 'timerTrigger' && !isDisabled)
        .map(({ name, schedule = everyMinute }) => ({ name, schedule }));
    },
    async run(name) {
      const { status, text } = await askFirstAlive((origin) =>
        postPatiently(`${origin}/admin/functions/${encodeURIComponent(name)}?wait=1`),
      );
      if (status !== 200) {
        throw new Error(`The function ${name} failed: ${text}`);
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

/** Unlike `fetch`, which gives up after five minutes: the first read of a large directory may take longer on a busy machine. */
function postPatiently(address: string): Promise<{ readonly status: number | undefined; readonly text: string }> {
  return new Promise((resolve, reject) => {
    request(address, { method: 'POST' }, (response) => {
      wholeText(response).then((text) => resolve({ status: response.statusCode, text }), reject);
    })
      .on('error', reject)
      .end();
  });
}

/** How many messages a host had in work until nothing was left; none of one that is dead. */
async function settled(origin: string): Promise<number> {
  const answer = await fetch(`${origin}/admin/host/settle`, { method: 'POST' }).catch(() => undefined);
  return answer?.ok ? ((await answer.json()) as { readonly messages: number }).messages : 0;
}

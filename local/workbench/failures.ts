import type { Failure } from './pages/operations';

/** The invitations that were given up, through the API, in the name of an administrator. */
export interface Failures {
  list(): Promise<readonly Failure[]>;
  replay(failureId: string): Promise<void>;
}

/** @param token - of somebody who has the app role Guildhall.Administrator. */
export function createFailures(apiUrl: string, token: () => Promise<string>): Failures {
  async function ask(path: string, method: string): Promise<Response> {
    const answer = await fetch(`${apiUrl}/operations/${path}`, {
      method,
      headers: { authorization: `Bearer ${await token()}` },
    });
    if (!answer.ok) {
      const problem = (await answer.json().catch(() => ({}))) as { detail?: string };
      throw new Error(problem.detail ?? `The API answered ${answer.status}.`);
    }
    return answer;
  }
  return {
    list: async () => ((await (await ask('failures', 'GET')).json()) as { failures: readonly Failure[] }).failures,
    replay: async (failureId) => {
      await ask(`failures/${encodeURIComponent(failureId)}/replay`, 'POST');
    },
  };
}

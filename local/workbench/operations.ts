/** Something that Guildhall gave up or tries in vain, as the API tells an administrator. */
export interface Failure {
  readonly id: string;
  readonly community: string;
  /** Of an invitation: the day of the rhythm, and a number behind it for a further session of that day. */
  readonly sessionId?: string;
  readonly detail: string;
}

/** How much waits while mail is stopped: sessions of three kinds, and people for whom messages wait. */
export interface HeldBack {
  readonly invitations: number;
  readonly changes: number;
  readonly cancellations: number;
  readonly recipients: number;
}

/** Whether mail and calendar writes of a community, or of all (`all`), are held back. */
export interface BrakeRow {
  readonly scope: string;
  readonly name: string;
  readonly stopped?: { readonly since: string; readonly reason: string; readonly by: string };
  /** What its end would let go. */
  readonly held?: HeldBack;
  readonly isHeldByAll?: boolean;
}

/** Something in a calendar that was otherwise than Guildhall had written it. */
export interface DriftRow {
  readonly at: string;
  readonly kind: string;
  readonly community: string;
  readonly sessionId: string;
  readonly part: number;
  readonly outcome: 'repaired' | 'underWay' | 'left';
}

/** The operations of the API, in the name of an administrator. */
export interface Operations {
  failures(): Promise<readonly Failure[]>;
  replay(failureId: string): Promise<void>;
  brakes(): Promise<readonly BrakeRow[]>;
  stop(scope: string, reason: string): Promise<void>;
  release(scope: string, held: 'send' | 'drop'): Promise<void>;
  drift(): Promise<readonly DriftRow[]>;
}

/** The API did not do it; the message is its own. */
export class OperationRefused extends Error {}

/** @param token - of somebody who has the app role Guildhall.Administrator. */
export function createOperations(apiUrl: string, token: () => Promise<string>): Operations {
  async function ask(path: string, method = 'GET', body?: object): Promise<Response> {
    const answer = await fetch(`${apiUrl}/operations/${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await token()}`,
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!answer.ok) {
      const problem = (await answer.json().catch(() => ({}))) as { detail?: string };
      throw new OperationRefused(problem.detail ?? `The API answered ${answer.status}.`);
    }
    return answer;
  }
  const list = async <Row>(path: string, name: string): Promise<readonly Row[]> =>
    ((await (await ask(path)).json()) as Record<string, readonly Row[]>)[name] ?? [];
  const setBrake = async (scope: string, body: object): Promise<void> => {
    await ask(`brakes/${encodeURIComponent(scope)}`, 'PUT', body);
  };
  return {
    failures: () => list('failures', 'failures'),
    replay: async (failureId) => {
      await ask(`failures/${encodeURIComponent(failureId)}/replay`, 'POST');
    },
    brakes: () => list('brakes', 'brakes'),
    stop: (scope, reason) => setBrake(scope, { stopped: true, reason }),
    release: (scope, held) => setBrake(scope, { stopped: false, held }),
    drift: () => list('drift', 'drifts'),
  };
}

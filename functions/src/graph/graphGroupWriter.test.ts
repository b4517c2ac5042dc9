import { GraphError } from '@microsoft/microsoft-graph-client';
import type { Unavailable } from '../platform/unavailable';
import { OutcomeUnknown, type GraphCall } from './graphClient';
import { GraphGroupWriter } from './graphGroupWriter';

const groupId = '3d9a1c64-7b1e-4c55-a2f7-6a0f5e8b9d30';
const ids = (count: number) => Array.from({ length: count }, (_, at) => `person-${String(at).padStart(2, '0')}`);

interface Inner {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly message?: string;
}

/** A group in a test's hand, as Graph answers for it. */
function world() {
  const members = new Set<string>();
  const unknown = new Set<string>();
  const calls: string[] = [];
  const pauses: number[] = [];
  let refusal: GraphError | Unavailable | undefined;
  let notWritable: 'notAllowed' | undefined;
  /** What the next requests inside a batch are answered instead of being carried out. */
  const inner = new Map<string, Inner[]>();

  const patch = (call: GraphCall): void => {
    const bound = (call.body as { 'members@odata.bind': string[] })['members@odata.bind'];
    const people = bound.map((reference) => reference.split('/').pop() ?? '');
    calls.push(`add ${people.length}`);
    if (refusal) throw refusal;
    const absent = people.find((id) => unknown.has(id));
    if (absent) throw graphError(404, `Resource '${absent}' does not exist or one of its references is not present.`);
    if (people.some((id) => members.has(id)))
      throw graphError(
        400,
        "One or more added object references already exist for the modified properties: 'members'.",
      );
    for (const id of people) members.add(id);
  };
  const batch = (call: GraphCall): unknown => {
    const { requests } = call.body as { requests: { id: string; url: string }[] };
    calls.push(`batch of ${requests.length}`);
    if (refusal) throw refusal;
    return {
      responses: requests.map(({ id }) => {
        const instead = inner.get(id)?.shift();
        if (instead) {
          const { message, ...answer } = instead;
          return { id, ...answer, ...(message ? { body: { error: { message } } } : {}) };
        }
        const wasIn = members.delete(id);
        const body = { error: { message: `Resource '${id}' does not exist.` } };
        return wasIn ? { id, status: 204 } : { id, status: 404, body };
      }),
    };
  };
  const graph = {
    call: <Body>(call: GraphCall): Promise<Body> => {
      if (!call.once) throw new Error('a write that may be done twice');
      return Promise.resolve()
        .then(() => (call.method === 'patch' ? patch(call) : batch(call)))
        .then((answer) => answer as Body);
    },
    pause: (_workload: string, ms: number) => Promise.resolve(void pauses.push(ms)),
  };
  const writer = new GraphGroupWriter(graph, () => Promise.resolve(notWritable));
  return {
    ...{ members, unknown, calls, pauses, inner, writer },
    refuse: (error: GraphError | Unavailable) => void (refusal = error),
    forbid: () => void (notWritable = 'notAllowed'),
  };
}

function graphError(status: number, message: string): GraphError {
  return new GraphError(status, message);
}

const outcomesOf = (outcomes: readonly { personId: string; outcome: string; why?: string }[]) =>
  outcomes.map(({ outcome, why }) => why ?? outcome);

describe('adding people to a group', () => {
  it('takes twenty in a request', async () => {
    const { writer, calls, members } = world();
    const outcomes = await writer.add(groupId, ids(45));
    expect(calls).toEqual(['add 20', 'add 20', 'add 5']);
    expect(new Set(outcomesOf(outcomes))).toEqual(new Set(['done']));
    expect(members.size).toBe(45);
  });

  it('halves what is refused until whoever it is stands alone, and adds everybody else once', async () => {
    const { writer, calls, unknown, members } = world();
    unknown.add('person-07');
    const outcomes = await writer.add(groupId, ids(20));
    expect(outcomes.filter(({ outcome }) => outcome !== 'done')).toEqual([
      { personId: 'person-07', outcome: 'refused', why: 'personUnknown' },
    ]);
    expect(members.size).toBe(19);
    expect(calls.length).toBeLessThanOrEqual(11);
  });

  it('takes somebody who is there already for what was wanted', async () => {
    const { writer, members } = world();
    members.add('person-03');
    const outcomes = await writer.add(groupId, ids(5));
    expect(outcomesOf(outcomes)).toEqual(['done', 'done', 'done', 'wasSo', 'done']);
  });

  it('tells a group that is not ready from people who are not there', async () => {
    const { writer, refuse } = world();
    refuse(graphError(400, 'The source resource object or one of the objects being referenced do not exist.'));
    expect(new Set(outcomesOf(await writer.add(groupId, ids(4))))).toEqual(new Set(['groupNotReady']));
  });

  it('asks once for a group that Graph does not know, or does not let us change', async () => {
    const missing = world();
    missing.refuse(graphError(404, `Resource '${groupId}' does not exist.`));
    expect(new Set(outcomesOf(await missing.writer.add(groupId, ids(20))))).toEqual(new Set(['groupNotReady']));
    expect(missing.calls).toHaveLength(1);
    const forbidden = world();
    forbidden.refuse(graphError(403, 'Insufficient privileges to complete the operation.'));
    expect(new Set(outcomesOf(await forbidden.writer.add(groupId, ids(20))))).toEqual(new Set(['notAllowed']));
    expect(forbidden.calls).toHaveLength(1);
  });

  it('does not know what became of a request without an answer', async () => {
    const { writer, refuse, calls } = world();
    refuse(new OutcomeUnknown('directory'));
    expect(outcomesOf(await writer.add(groupId, ids(2)))).toEqual(['unknown', 'unknown']);
    expect(calls).toHaveLength(1);
  });

  it('asks nothing about a group that is not ours', async () => {
    const { writer, forbid, calls } = world();
    forbid();
    expect(outcomesOf(await writer.add(groupId, ids(2)))).toEqual(['notAllowed', 'notAllowed']);
    expect(outcomesOf(await writer.remove(groupId, ids(2)))).toEqual(['notAllowed', 'notAllowed']);
    expect(calls).toEqual([]);
  });
});

describe('removing people from a group', () => {
  it('sends twenty in a batch; who is not there is as good', async () => {
    const { writer, calls, members } = world();
    for (const id of ids(25)) if (id !== 'person-04') members.add(id);
    const outcomes = await writer.remove(groupId, ids(25));
    expect(calls).toEqual(['batch of 20', 'batch of 5']);
    expect(outcomesOf(outcomes).filter((outcome) => outcome !== 'done')).toEqual(['wasSo']);
    expect(members.size).toBe(0);
  });

  it('sends what was throttled again, after as long as the longest asks for, for all hosts', async () => {
    const { writer, calls, members, inner, pauses } = world();
    for (const id of ids(4)) members.add(id);
    inner.set('person-01', [{ status: 429, headers: { 'Retry-After': '3' } }]);
    inner.set('person-02', [{ status: 503, headers: { 'Retry-After': '7' } }]);
    expect(new Set(outcomesOf(await writer.remove(groupId, ids(4))))).toEqual(new Set(['done']));
    expect(calls).toEqual(['batch of 4', 'batch of 2']);
    expect(pauses).toEqual([7_000]);
  });

  it('does not send again what may have been carried out', async () => {
    const { writer, calls, members, inner } = world();
    for (const id of ids(3)) members.add(id);
    inner.set('person-01', [{ status: 504 }]);
    expect(outcomesOf(await writer.remove(groupId, ids(3)))).toEqual(['done', 'unknown', 'done']);
    expect(calls).toHaveLength(1);
  });

  it('gives up for now what is throttled again and again', async () => {
    const { writer, calls, inner } = world();
    inner.set('person-00', Array<Inner>(9).fill({ status: 429 }));
    expect(outcomesOf(await writer.remove(groupId, ids(1)))).toEqual(['unknown']);
    expect(calls).toHaveLength(4);
  });

  it('reads each refusal by itself', async () => {
    const { writer, inner } = world();
    inner.set('person-00', [{ status: 403, message: 'Insufficient privileges to complete the operation.' }]);
    inner.set('person-01', [{ status: 400, message: 'The group must have at least one owner.' }]);
    inner.set('person-02', [{ status: 404, message: `Resource '${groupId}' does not exist.` }]);
    inner.set('person-03', [{ status: 400, message: 'Something else.' }]);
    expect(outcomesOf(await writer.remove(groupId, ids(4)))).toEqual([
      ...['notAllowed', 'lastOwner', 'groupNotReady', 'other'],
    ]);
  });
});

import type { Answer, Failure } from '../Answer';
import type { InHand } from './InHand';
import { keepInStep, type KeptInStep } from './keepInStep';

/** The simplest thing to be kept: numbers by name, each of which can be set. */
type Numbers = Readonly<Record<string, number>>;
interface Setting {
  readonly name: string;
  readonly value: number;
}

let stored: Numbers;
let version: number;
let asked: string[];
let failure: Failure | undefined;
let refusing: boolean;
let shut: number | undefined;
let gate: Promise<unknown>;
let history: InHand<Numbers, Setting>[];
let kept: KeptInStep<Setting>;

const latest = (): InHand<Numbers, Setting> => history[history.length - 1]!;
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};
const pass = async (ms: number): Promise<void> => {
  jest.advanceTimersByTime(ms);
  await settle();
};
const answer = async <View>(what: string, act: () => Answer<View>): Promise<Answer<View>> => {
  asked.push(what);
  const result: Answer<View> = failure ? { kind: 'failed', failure } : act();
  await gate;
  return result;
};

beforeEach(async () => {
  jest.useFakeTimers();
  shut = undefined;
  [stored, version, asked, failure, refusing, gate, history] = [
    { a: 1 },
    1,
    [],
    undefined,
    false,
    Promise.resolve(),
    [],
  ];
  kept = keepInStep<Numbers, Setting, number>(
    {
      read: (etag) =>
        answer<Numbers>(`read ${etag ?? 'all'}`, () => {
          if (shut) {
            return { kind: 'refused', problem: { type: '', title: '', status: shut, detail: 'No.', code: 'no' } };
          }
          return etag === `v${version}` ? { kind: 'unchanged' } : { kind: 'fresh', view: stored, etag: `v${version}` };
        }),
      send: ({ name, value }) =>
        answer<number>(`${name}=${value}`, () => {
          if (refusing) {
            return { kind: 'refused', problem: { type: '', title: '', status: 409, detail: 'No.', code: 'no' } };
          }
          stored = { ...stored, [name]: value };
          version += 1;
          return { kind: 'fresh', view: value };
        }),
      withChange: (view, { name, value }) => ({ ...view, [name]: value }),
      afterChange: (view, { name }, value) => ({ ...view, [name]: value }),
      replaces: (change, earlier) => change.name === earlier.name,
      pauseInMs: 5_000,
    },
    (inHand) => history.push(inHand),
  );
  kept.lookNow();
  await settle();
});
afterEach(() => {
  kept.close();
  jest.useRealTimers();
});

describe('a view kept in step', () => {
  it('is looked at by its pace, and tells only what is new', async () => {
    await pass(5_000);
    expect(asked).toEqual(['read all', 'read v1']);
    expect(history).toHaveLength(1);
    stored = { a: 2 };
    version = 2;
    await pass(5_000);
    expect(latest().view).toEqual({ a: 2 });
  });

  it('shows a change at once, sends changes in order, and looks afresh after them', async () => {
    kept.change({ name: 'a', value: 5 });
    kept.change({ name: 'b', value: 6 });
    expect(latest().view).toEqual({ a: 5, b: 6 });
    await settle();
    expect(latest().waiting).toEqual([]);
    await pass(5_000);
    expect(asked).toEqual(['read all', 'a=5', 'b=6', 'read all']);
  });

  it('sends only the last of several changes of one thing that wait', async () => {
    failure = { kind: 'unreachable' };
    kept.change({ name: 'a', value: 5 });
    await settle();
    for (const value of [6, 7]) {
      kept.change({ name: 'a', value });
      await settle();
    }
    failure = undefined;
    const before = asked.length;
    await pass(30_000);
    expect(stored).toEqual({ a: 7 });
    expect(asked[before]).toBe('a=7');
  });

  it('drops the answer to a look that was under way when a change began', async () => {
    let open = (): void => undefined;
    gate = new Promise<void>((resolve) => (open = resolve));
    await pass(5_000);
    gate = Promise.resolve();
    kept.change({ name: 'a', value: 9 });
    await settle();
    open();
    await settle();
    expect(latest().view).toEqual({ a: 9 });
  });

  it('does not ask again and again for what the reader may not see, only when they come back or ask', async () => {
    shut = 403;
    await pass(5_000);
    const before = asked.length;
    await pass(600_000);
    expect(asked).toHaveLength(before);
    kept.resume();
    await settle();
    expect(asked).toHaveLength(before + 1);
    shut = undefined;
    kept.lookNow();
    await settle();
    expect(latest().view).toEqual({ a: 1 });
    await pass(5_000);
    expect(asked).toHaveLength(before + 3);
  });

  it('goes on to ask for what is not there just now', async () => {
    shut = 404;
    await pass(5_000);
    const before = asked.length;
    await pass(5_000);
    expect(asked).toHaveLength(before + 1);
  });

  it('takes a refused change back, tells why, and looks how things stand', async () => {
    refusing = true;
    kept.change({ name: 'a', value: 5 });
    await settle();
    expect(latest().view).toEqual({ a: 1 });
    expect(latest().refusal?.problem.code).toBe('no');
    await pass(0);
    expect(asked.slice(-2)).toEqual(['a=5', 'read v1']);
  });

  it('says nothing of one lost look, tells of the second, and waits longer each time', async () => {
    failure = { kind: 'unreachable' };
    await pass(5_000);
    expect(latest().failure).toBeUndefined();
    await pass(2_000);
    expect(latest().failure).toEqual({ kind: 'unreachable' });
    expect(latest().view).toEqual({ a: 1 });
    await pass(3_999);
    expect(asked).toHaveLength(3);
    await pass(1);
    expect(asked).toHaveLength(4);
  });

  it('leaves the API alone as long as it wishes, whatever the reader does meanwhile', async () => {
    failure = { kind: 'serverFault', retryAfterSeconds: 20 };
    kept.change({ name: 'a', value: 5 });
    await settle();
    failure = undefined;
    kept.change({ name: 'b', value: 6 });
    kept.resume();
    await pass(19_000);
    expect(asked).toEqual(['read all', 'a=5']);
    await pass(1_000);
    expect(stored).toEqual({ a: 5, b: 6 });
  });

  it('rests while nobody can see it, and still sends what was done', async () => {
    kept.pause();
    await pass(60_000);
    expect(asked).toEqual(['read all']);
    kept.change({ name: 'a', value: 5 });
    await settle();
    expect(stored).toEqual({ a: 5 });
    kept.resume();
    await settle();
    expect(asked).toEqual(['read all', 'a=5', 'read all']);
  });

  it.each(['noCommunity', 'notConfigured'] as const)(
    'asks no more by itself where only a person can help: %s',
    async (kind) => {
      failure = { kind };
      await pass(5_000);
      await pass(600_000);
      expect(asked).toHaveLength(2);
    },
  );
});

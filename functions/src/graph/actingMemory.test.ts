import { onBehalfOf, type OnBehalf } from '../platform/OnBehalfOf';
import { ActingMemory } from './actingMemory';

describe('what acts for callers', () => {
  let now = 1_000_000;
  let made = 0;
  const make = () => (made += 1);
  const caller = (name: string, endsInMs = 3_600_000): OnBehalf => {
    const claims = Buffer.from(JSON.stringify({ name, exp: (now + endsInMs) / 1_000 })).toString('base64url');
    return onBehalfOf(name, `header.${claims}.signature`);
  };

  it('is remembered for as long as their token is good, and no longer', () => {
    const memory = new ActingMemory<number>(() => now);
    const ana = caller('ana', 60_000);
    const first = memory.recall(ana, make);
    now += 59_000;
    expect(memory.recall(ana, make)).toBe(first);
    now += 2_000;
    expect(memory.recall(ana, make)).not.toBe(first);
    expect(memory.size).toBe(0);
  });

  it('is another one for another person, and for another token of the same person', () => {
    const memory = new ActingMemory<number>(() => now);
    const each = [caller('ana'), caller('bob'), caller('ana', 7_200_000)].map((who) => memory.recall(who, make));
    expect(new Set(each).size).toBe(3);
  });

  it('is remembered for so many at most, those who came last', () => {
    const memory = new ActingMemory<number>(() => now, 2);
    const callers = ['ana', 'bob', 'cat'].map((name) => caller(name));
    const [ana, , cat] = callers.map((who) => memory.recall(who, make));
    expect(memory.size).toBe(2);
    expect(memory.recall(callers[2]!, make)).toBe(cat);
    expect(memory.recall(callers[0]!, make)).not.toBe(ana);
  });

  it('is not remembered for a token that does not say when it ends', () => {
    const memory = new ActingMemory<number>(() => now);
    for (const token of ['nonsense', 'a.b.c', `a.${Buffer.from('{}').toString('base64url')}.c`])
      memory.recall(onBehalfOf('ana', token), make);
    expect(memory.size).toBe(0);
  });
});

import { TokenMemory } from './tokenMemory';

describe('the memory for checked tokens', () => {
  let now = 1_000_000;
  const memory = new TokenMemory<string>(() => now);

  it('believes a token for a minute', () => {
    memory.remember('token', 'Ana', now + 3_600_000);
    now += 59_000;
    expect(memory.recall('token')).toBe('Ana');
    now += 2_000;
    expect(memory.recall('token')).toBeUndefined();
  });

  it('never believes a token beyond its own end', () => {
    memory.remember('short', 'Ana', now + 5_000);
    now += 6_000;
    expect(memory.recall('short')).toBeUndefined();
  });

  it('takes a token that differs in one character for another', () => {
    memory.remember('token', 'Ana', now + 60_000);
    expect(memory.recall('tokem')).toBeUndefined();
  });
});

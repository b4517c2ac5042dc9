import { AuditSweep } from './auditSweep';

function world(now: string, months: number) {
  const forgotten: [string, string][] = [];
  const logged: string[] = [];
  const sweep = new AuditSweep({
    audit: {
      forget: (community, before) => {
        if (community === 'ill') return Promise.reject(new Error('out of reach'));
        forgotten.push([community, before]);
        return Promise.resolve();
      },
    },
    clock: { now: () => new Date(now) },
    months,
    everyCommunity: () => Promise.resolve(['ill', 'digital', 'retired']),
  });
  return { forgotten, logged, run: () => sweep.run((_level, event) => void logged.push(event)) };
}

describe('forgetting who changed what', () => {
  it('forgets in every community what is older than the organisation keeps it, and goes on where one fails', async () => {
    const { forgotten, logged, run } = world('2026-03-26T03:00:00.000Z', 24);
    await run();
    expect(forgotten).toEqual([
      ['digital', '2024-03-26T03:00:00.000Z'],
      ['retired', '2024-03-26T03:00:00.000Z'],
    ]);
    expect(logged).toEqual(['auditNotForgotten']);
  });

  it('keeps no day less where a month is shorter', async () => {
    const { forgotten, run } = world('2026-03-31T03:00:00.000Z', 1);
    await run();
    expect(forgotten[0]?.[1]).toBe('2026-02-28T03:00:00.000Z');
  });
});

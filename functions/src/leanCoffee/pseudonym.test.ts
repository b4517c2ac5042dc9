import { pseudonymOf, pseudonymsOf } from './pseudonym';

const key = Buffer.alloc(32, 1);
const board = { communityId: '3d9a1c64-7b1e-4c55-a2f7-6a0f5e8b9d30', sessionId: '2026-03-26' };
const ana = '94a4f815-8372-41fd-a4d0-c884ad3cd15f';

describe('the name something of a person is kept under', () => {
  it('is the same for one person on one board', () => {
    expect(pseudonymOf(key, 'ballot', board, ana)).toBe(pseudonymOf(key, 'ballot', board, ana));
  });

  it('is another on every board, for every purpose, for every person and with every key', () => {
    const names = [
      pseudonymOf(key, 'ballot', board, ana),
      ...(['author', 'thumb', 'attendance', 'report', 'feedback'] as const).map((purpose) =>
        pseudonymOf(key, purpose, board, ana),
      ),
      pseudonymOf(key, 'ballot', { ...board, sessionId: '2026-04-23' }, ana),
      pseudonymOf(key, 'ballot', { ...board, communityId: '8e2b4f70-1c2d-4b6a-9d10-5f7c3a6e2b41' }, ana),
      pseudonymOf(key, 'ballot', board, '00000000-0000-4000-8000-00000000000a'),
      pseudonymOf(Buffer.alloc(32, 2), 'ballot', board, ana),
    ];
    expect(new Set(names).size).toBe(names.length);
  });

  it('holds nothing of the person', () => {
    expect(pseudonymOf(key, 'ballot', board, ana)).toMatch(/^[0-9a-f]{32}$/);
    for (const part of ana.split('-')) expect(pseudonymOf(key, 'ballot', board, ana)).not.toContain(part);
  });
});

describe('all names of a person on one board', () => {
  it('are those they are known under, one for each purpose', () => {
    const known = pseudonymsOf(key, board, ana);
    for (const purpose of ['author', 'ballot', 'thumb', 'attendance', 'report', 'feedback'] as const)
      expect(known[purpose]).toBe(pseudonymOf(key, purpose, board, ana));
  });
});

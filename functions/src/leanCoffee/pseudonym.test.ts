import { pseudonymOf } from './pseudonym';

const key = Buffer.alloc(32, 1);
const board = { communityId: '3d9a1c64-7b1e-4c55-a2f7-6a0f5e8b9d30', sessionId: '2026-03-26' };
const ana = '94a4f815-8372-41fd-a4d0-c884ad3cd15f';

describe('the name a ballot is kept under', () => {
  it('is the same for one person on one board', () => {
    expect(pseudonymOf(key, board, ana)).toBe(pseudonymOf(key, board, ana));
  });

  it('is another on every board, for every person and with every key', () => {
    const names = [
      pseudonymOf(key, board, ana),
      pseudonymOf(key, { ...board, sessionId: '2026-04-23' }, ana),
      pseudonymOf(key, { ...board, communityId: '8e2b4f70-1c2d-4b6a-9d10-5f7c3a6e2b41' }, ana),
      pseudonymOf(key, board, '00000000-0000-4000-8000-00000000000a'),
      pseudonymOf(Buffer.alloc(32, 2), board, ana),
    ];
    expect(new Set(names).size).toBe(names.length);
  });

  it('holds nothing of the person', () => {
    expect(pseudonymOf(key, board, ana)).toMatch(/^[0-9a-f]{32}$/);
    for (const part of ana.split('-')) expect(pseudonymOf(key, board, ana)).not.toContain(part);
  });
});

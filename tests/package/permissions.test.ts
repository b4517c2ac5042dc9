import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describePermissions, readPermissions } from '../../scripts/describePermissions.mjs';

const root = resolve(__dirname, '../..');
const permissions = readPermissions() as {
  application: string[];
  delegated: string[];
  operations: { operation: string; permission: string; onBehalf?: boolean; reason: string }[];
};

describe('what the app may do in Graph', () => {
  it('is granted for an operation that needs it, and nothing else', () => {
    const neededBy = (isOnBehalf: boolean) => {
      const operations = permissions.operations.filter(({ onBehalf = false }) => onBehalf === isOnBehalf);
      return [...new Set(operations.map(({ permission }) => permission))].sort();
    };
    expect(neededBy(false)).toEqual([...permissions.application].sort());
    expect(neededBy(true)).toEqual([...permissions.delegated].sort());
    for (const { reason } of permissions.operations) expect(reason).toMatch(/\.$/);
  });

  it('is told to administrators as it stands', () => {
    expect(readFileSync(join(root, 'docs/permissions.md'), 'utf8')).toBe(describePermissions(permissions));
  });
});

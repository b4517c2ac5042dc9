import type { Named } from '../../../src/domain/membership';
import type { CommunitiesParts } from './communitiesParts';

/** Somebody is noted again after so long, in milliseconds: half a day. */
const notedForMs = 43_200_000;

/** Notes who looks after all communities, so that they can be told when one of them has nobody else. */
export class ManagersSeen {
  private readonly notedAt = new Map<string, number>();

  constructor(private readonly parts: Pick<CommunitiesParts, 'managers' | 'clock'>) {}

  async note({ id, name }: Named): Promise<void> {
    const { managers, clock } = this.parts;
    const now = clock.now();
    const before = this.notedAt.get(id);
    // A clock that was set back, in development, is no reason to wait.
    if (before !== undefined && Math.abs(now.getTime() - before) < notedForMs) return;
    await managers.note({ id, name }, now.toISOString());
    this.notedAt.set(id, now.getTime());
  }
}

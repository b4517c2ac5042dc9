import type { Instant } from '../../kernel';
import { addDays, type LocalDate } from '../../sessions';
import type { Artefact } from '../artefact/artefact';
import { reviewDueOn } from './freshnessOf';

/** Days that a review may be late, and days without reuse, after which something is proposed for retirement. */
const retirementDays = { unreviewed: 180, unused: 365 } as const;

/**
 * Whether an artefact waits for somebody to say that it may go: nobody reviewed it for long, and nobody used it. It stays in every
 * list meanwhile; only a person retires.
 *
 * @param lastUsedAt - when somebody last said that they used it
 */
export function shouldRetire(artefact: Artefact, lastUsedAt: Instant | undefined, today: LocalDate): boolean {
  if (artefact.state === 'retired') return false;
  const isUnreviewed = addDays(reviewDueOn(artefact), retirementDays.unreviewed) < today;
  const lastUse = (lastUsedAt ?? artefact.addedAt).slice(0, 'yyyy-mm-dd'.length);
  return isUnreviewed && addDays(lastUse, retirementDays.unused) < today;
}

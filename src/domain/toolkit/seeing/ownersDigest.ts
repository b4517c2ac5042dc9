import type { Instant } from '../../kernel';
import { addMonths, type LocalDate } from '../../sessions';
import type { Artefact } from '../artefact/artefact';
import { freshnessOf, reviewDueOn, type Freshness } from '../freshness/freshnessOf';
import { countReuse, type Reuse } from '../reuse/reuse';

/** What an owner hears once a month of one of their artefacts. */
export interface DigestItem {
  readonly artefactId: string;
  readonly title: string;
  /** Persons and projects that used it since the last digest, without the owner's own. */
  readonly reuses: number;
  /** What they told of it, the newest first, three at most. */
  readonly stories: readonly Pick<Reuse, 'project' | 'story'>[];
  /** Named when somebody is to look at it before the next digest. */
  readonly due?: { readonly on: LocalDate; readonly freshness: Freshness };
}

const mostStories = 3;

/**
 * What an owner is told for a month: of each artefact that was used or is due before the next digest, the most used first. Nothing
 * to say is no digest.
 *
 * @param since - of the last digest
 */
export function ownersDigest(
  owned: readonly { readonly artefact: Artefact; readonly told: readonly Reuse[] }[],
  since: Instant,
  today: LocalDate,
): readonly DigestItem[] {
  const nextOn = addMonths(today, 1);
  return owned
    .filter(({ artefact }) => artefact.state !== 'retired')
    .map(({ artefact, told }) => {
      const news = told.filter(({ at, by }) => at > since && by.id !== artefact.ownerId);
      const on = reviewDueOn(artefact);
      return {
        artefactId: artefact.id,
        title: artefact.title,
        reuses: countReuse(news).reuses,
        stories: [...news]
          .sort((a, b) => (a.at < b.at ? 1 : -1))
          .filter(({ story }) => story !== '')
          .slice(0, mostStories)
          .map(({ project, story }) => ({ project, story })),
        ...(on < nextOn ? { due: { on, freshness: freshnessOf(artefact, today) } } : {}),
      };
    })
    .filter(({ reuses, due }) => reuses > 0 || due !== undefined)
    .sort((a, b) => b.reuses - a.reuses || (a.title < b.title ? -1 : 1));
}

import {
  buildGroup,
  communitiesMailbox,
  domain,
  harbourAndCoast,
  people,
  productApps,
  type TenantSeed,
} from '../../local/seed';
import { buildSite } from '../../local/seed/buildSite';

/** The lead, who proposes too; and the others, who let it happen. */
const inside = [people.bethan, people.sian, people.priya, people.callum, people.aoife].map(({ id }) => id);

/** The small office, with so many small communities instead of its own; each has a site, and the same lead. */
export function manyCharters(count: number): {
  readonly seed: TenantSeed;
  readonly communityIds: readonly string[];
  /** GUILDHALL_COMMUNITIES for them. Linux lets no single setting of a process be longer than 128 KB, so that everything is short. */
  readonly settings: string;
} {
  const groups = Array.from({ length: count }, (_none, index) =>
    buildGroup({ displayName: `Practice Number ${index}`, owners: inside.slice(0, 1), members: inside }, domain),
  );
  const sites = groups.map((group, index) =>
    buildSite(group, { path: `/sites/practice-${index}`, hostname: 'sites.example', writers: productApps }),
  );
  return {
    seed: { ...harbourAndCoast, name: `charters-${count}`, groups: [...harbourAndCoast.groups, ...groups], sites },
    communityIds: groups.map(({ id }) => id),
    settings: JSON.stringify(
      sites.map(({ groupId, id: siteId }, index) => ({
        ...{ id: groupId, name: `Practice ${index}`, siteId },
        ...{ mailbox: communitiesMailbox.userPrincipalName, boardUrl: 'https://board.example' },
      })),
    ),
  };
}

import { keepInStep, type InHand, type KeptInStep, type MembershipApi } from '../../../clients';
import type { ChangeRoleBody, LeadKind, MemberRow, MembershipView, MembersView } from '../../../domain/membership';

/** What a lead does about somebody in the community. */
export interface PersonDeed {
  readonly personId: string;
  readonly name: string;
  readonly what: ChangeRoleBody['as'] | 'remove';
}

export type PeopleInHand = InHand<MembersView, PersonDeed>;

const pauseInMs = 60_000;

/**
 * Keeps everybody in the community in step with the API.
 *
 * @param onView - told how membership stands after a deed
 */
export function peopleInStep(
  api: MembershipApi,
  onView: (view: MembershipView) => void,
  tell: (inHand: PeopleInHand) => void,
): KeptInStep<PersonDeed> {
  return keepInStep<MembersView, PersonDeed, MembershipView>(
    {
      read: (etag) => api.readPeople(etag),
      async send({ personId, what }) {
        const answer = await (what === 'remove' ? api.remove(personId) : api.changeRole(personId, { as: what }));
        if (answer.kind === 'fresh') onView(answer.view);
        return answer;
      },
      withChange: withDeed,
      afterChange: withDeed,
      replaces: (deed, earlier) =>
        deed.personId === earlier.personId && deed.what !== 'remove' && earlier.what !== 'remove',
      pauseInMs,
    },
    tell,
  );
}

function withDeed(view: MembersView, { personId, what }: PersonDeed): MembersView {
  const change = (row: MemberRow): MemberRow => {
    const { leads: _leads, ...plain } = row;
    if (what === 'remove') return { ...plain, isIn: false, why: [], underWay: 'removing' };
    return what === 'member' ? plain : { ...plain, leads: what };
  };
  return { people: view.people.map((row) => (row.id === personId ? change(row) : row)) };
}

/** Owners first, then leads, then deputies. */
export const leadOrder: Readonly<Record<LeadKind, number>> = { owner: 0, lead: 1, deputy: 2 };

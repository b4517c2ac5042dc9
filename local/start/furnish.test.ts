import { communitiesMailbox, digitalPracticeGroupId, harbourAndCoast } from '../seed';
import { serveTenant } from '../tenant';
import { createOutlook, createTenantTools } from '../workbench';
import { furnish } from './furnish';

interface Event {
  readonly subject: string;
  readonly start: { readonly dateTime: string };
  readonly attendees: readonly unknown[];
  readonly organizer: { readonly emailAddress: { readonly address: string } };
}

async function furnished() {
  const tenant = await serveTenant({
    ...{ seed: harbourAndCoast, grants: {}, identityHeader: 'furnished', now: '2026-03-02T09:00:00Z' },
  });
  const tools = createTenantTools(tenant.origin);
  await furnish(tools, createOutlook(tenant.origin, tools.outlookTokenOf));
  const members = (await tools.membersOf(digitalPracticeGroupId)).filter(({ isOutside }) => !isOutside);
  const eventsOf = (address: string) => tenant.mailbox(address).events as unknown as readonly Event[];
  const calendars = members.map(({ mail }) => eventsOf(mail).map(({ subject, start }) => [subject, start.dateTime]));
  const shared = eventsOf(communitiesMailbox.userPrincipalName);
  await tenant.close();
  return { calendars, shared };
}

describe('a new organisation on this machine', () => {
  it('has at least ten people with meetings of their own, and everybody in two organisations has the same', async () => {
    const { calendars } = await furnished();
    expect(calendars.filter((events) => events.some(([subject]) => subject === 'Focus time')).length).toBeGreaterThan(
      9,
    );
    expect(new Set(calendars.map((events) => JSON.stringify(events))).size).toBeGreaterThan(5);
    expect((await furnished()).calendars).toEqual(calendars);
  });

  it('has a series made by hand that covers the sessions of its community, with the mailbox and most members in it', async () => {
    const { shared, calendars } = await furnished();
    const [first] = shared;
    expect(first?.subject).toBe('Digital Practice catch-up');
    expect(first?.start.dateTime).toMatch(/^2026-03-05T11:00/);
    expect(first?.organizer.emailAddress.address).toMatch(/^priya/);
    expect(first?.attendees.length).toBeGreaterThan(calendars.length / 2);
    expect(first?.attendees.length).toBeLessThan(calendars.length);
  });
});

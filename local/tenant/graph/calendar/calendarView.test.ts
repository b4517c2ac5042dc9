import { mailbox, anEvent, graphOf, startTenant } from '../../testing/tenantUnderTest';
import type { GraphAsker } from '../../testing/tenantUnderTest';
import type { Tenant } from '../../tenantOptions';

const viewPath = `/users/${mailbox}/calendarView`;

describe('the calendar view', () => {
  let tenant: Tenant;
  let graph: GraphAsker;
  beforeAll(async () => {
    tenant = await startTenant();
    graph = graphOf(tenant);
    for (let day = 12; day >= 1; day -= 1) {
      const on = (hour: number) => ({
        dateTime: `2026-05-${String(day).padStart(2, '0')}T${hour}:00:00`,
        timeZone: 'UTC',
      });
      const event = anEvent([], { subject: `Day ${day}`, start: on(10), end: on(11), transactionId: `day-${day}` });
      await graph('POST', `/users/${mailbox}/events`, event);
    }
  });
  afterAll(() => tenant.close());

  const subjects = ({ value }: { value: { subject: string }[] }): string[] => value.map(({ subject }) => subject);

  it('needs a window of time', async () => {
    const { status, body } = await graph('GET', `${viewPath}?startDateTime=2026-05-01T00:00:00Z`);
    expect([status, body.error.code]).toEqual([400, 'ErrorInvalidParameter']);
    expect((await graph('GET', `${viewPath}?startDateTime=soon&endDateTime=later`)).status).toBe(400);
  });

  it('shows what overlaps the window, with or without an offset in its edges', async () => {
    const { body } = await graph(
      'GET',
      `${viewPath}?startDateTime=2026-05-02T10:30:00&endDateTime=2026-05-04T11:00:00%2B01:00&$select=subject`,
    );
    expect(subjects(body)).toEqual(['Day 2', 'Day 3']);
  });

  it('comes in pages of ten that link to the next', async () => {
    const window =
      'startDateTime=2026-05-01&endDateTime=2026-06-01&$select=subject,transactionId&$orderby=start/dateTime';
    const first = await graph('GET', `${viewPath}?${window}`);
    expect(first.body.value).toHaveLength(10);
    expect(first.body.value[0]).toEqual({
      '@odata.etag': expect.any(String),
      id: expect.any(String),
      subject: 'Day 1',
      transactionId: 'day-1',
    });
    const second = await graph('GET', first.body['@odata.nextLink']);
    expect(subjects(second.body)).toEqual(['Day 11', 'Day 12']);
    expect(second.body).not.toHaveProperty('@odata.nextLink');
  });

  it('takes $top, an order and a filter, and refuses what events do not have', async () => {
    const window = `${viewPath}?startDateTime=2026-05-01&endDateTime=2026-06-01`;
    expect(subjects((await graph('GET', `${window}&$top=2&$orderby=start/dateTime desc`)).body)).toEqual([
      'Day 12',
      'Day 11',
    ]);
    expect(subjects((await graph('GET', `${window}&$filter=subject eq 'Day 7'`)).body)).toEqual(['Day 7']);
    expect((await graph('GET', `${window}&$select=colour`)).status).toBe(400);
    expect((await graph('GET', `${window}&$top=0`)).status).toBe(400);
  });

  it('is the same below the default calendar', async () => {
    const { body } = await graph(
      'GET',
      `/users/${mailbox}/calendar/calendarView?startDateTime=2026-05-01&endDateTime=2026-05-02`,
    );
    expect(subjects(body)).toEqual(['Day 1']);
  });
});

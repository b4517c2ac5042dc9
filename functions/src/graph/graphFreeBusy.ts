import type { FreeBusy } from '../protectedHour/FreeBusy';
import { refusalOf } from './calendarRefusals';
import type { GraphClient } from './graphClient';

interface Schedule {
  readonly scheduleId?: string | null;
  /** Absent for a calendar that can't be read, where an `error` stands instead. */
  readonly availabilityView?: string | null;
}

/** Free and busy times through Microsoft Graph. The other properties of the answer tell more, and are not looked at. */
export class GraphFreeBusy implements FreeBusy {
  constructor(private readonly graph: GraphClient) {}

  async look(
    mailbox: string,
    addresses: readonly string[],
    { from, to }: { readonly from: string; readonly to: string },
    stepMinutes: number,
  ): Promise<readonly (string | undefined)[]> {
    const body = {
      schedules: addresses,
      startTime: utc(from),
      endTime: utc(to),
      availabilityViewInterval: stepMinutes,
    };
    const path = `/users/${encodeURIComponent(mailbox)}/calendar/getSchedule`;
    try {
      const { value } = await this.graph.call<{ value: readonly Schedule[] }>({
        workload: `outlook ${mailbox.toLowerCase()}`,
        ...{ method: 'post', path, body },
      });
      const views = new Map(value.map((one) => [one.scheduleId?.toLowerCase(), one.availabilityView ?? undefined]));
      return addresses.map((address) => views.get(address.toLowerCase()));
    } catch (error) {
      throw refusalOf(error);
    }
  }
}

function utc(instant: string): object {
  return { dateTime: instant.slice(0, 19), timeZone: 'UTC' };
}

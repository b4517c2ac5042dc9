import type { Almanac } from '../quietHours';

/** London's clocks in 2026, which are an hour on from 29 March to 25 October, and three of its bank holidays. */
export const almanac: Almanac = {
  zones: {
    toInstant: (date, time) => {
      const instant = Date.parse(`${date}T${time}:00Z`);
      return new Date(instant - hoursAhead(instant) * 3_600_000).toISOString();
    },
    dateAt: (instant) => {
      const at = Date.parse(instant);
      return new Date(at + hoursAhead(at) * 3_600_000).toISOString().slice(0, 10);
    },
  },
  holidays: {
    holidayOn: (date, nation) =>
      nation === 'englandAndWales'
        ? { '2026-04-03': 'Good Friday', '2026-04-06': 'Easter Monday', '2026-12-25': 'Christmas Day' }[date]
        : undefined,
  },
};

export const london = { timeZone: 'Europe/London', nation: 'englandAndWales' } as const;

function hoursAhead(at: number): number {
  return at >= Date.parse('2026-03-29T01:00:00Z') && at < Date.parse('2026-10-25T01:00:00Z') ? 1 : 0;
}

import type { Person } from '../../../../src/domain/membership';
import type { FindHourBody } from '../../../../src/domain/protectedHour';
import { theseCommunities } from '../../communities/testing/theseCommunities';
import { Mortal, type Cut } from '../../leanCoffee/testing/mortal';
import type { Community } from '../../platform/Communities';
import { zoneRules } from '../../platform/zoneRules';
import type { FreeBusy } from '../FreeBusy';
import type { HourParts } from '../hourParts';
import type { HourMessage } from '../HourQueue';
import { HourService } from '../hourService';
import type { StoredSearch } from '../HourStore';
import { HourWork } from '../hourWork';

const community: Community = {
  ...{ id: 'c1', name: 'Service Designers', mailbox: 'communities@example.org', boardUrl: 'https://example.org' },
  ...{ timeZone: 'Europe/London', released: true },
};
/** Two Tuesdays in winter, 10:00 to 12:00 on the wall and by Greenwich. */
const wish: FindHourBody = { minutes: 60, from: '10:00', to: '12:00', weekdays: ['tuesday'], weeks: 2 };
const placesADay = 96;
const [dayOne, ten] = [placesADay, 40];

/** The calendar of somebody who is busy at ten on the first of the Tuesdays; else everybody is free. */
export const busyAtTen = `${'0'.repeat(dayOne + ten)}2222${'0'.repeat(20 * placesADay)}`;
const always = '0'.repeat(30 * placesADay);

/** Searches in a test's hand: storage and calendars in memory, messages waiting until the test delivers them. */
export class HourWorld {
  stored: StoredSearch | undefined;
  /** What each calendar holds; undefined: it can't be read. */
  readonly calendars = new Map<string, string | undefined>();
  readonly messages: { message: HourMessage; delayMs: number }[] = [];
  readonly asked: string[][] = [];
  readonly lines: string[] = [];
  time = 1_000_000;
  now = '2026-01-04T09:00:00.000Z';
  /** What Outlook does instead of answering. */
  trouble: (() => Error) | undefined;
  /** What happens while Outlook thinks. */
  meanwhile: () => Promise<unknown> = () => Promise.resolve();
  isBusy = false;
  queueFails = false;
  private versions = 0;
  private ids = 0;

  /** @param people - how many have a calendar */
  constructor(people: number) {
    for (let one = 0; one < people; one += 1)
      this.calendars.set(`p${String(one).padStart(3, '0')}@example.org`, always);
  }

  readonly log = (_level: string, event: string): void => void this.lines.push(event);

  parts(cut?: Cut): HourParts {
    const mortal = new Mortal(cut);
    return {
      communities: theseCommunities([community]),
      people: { roster: () => Promise.resolve(this.roster()) },
      store: {
        load: () => Promise.resolve(this.stored),
        save: (_community, search) => mortal.step(`save ${search.state}`, () => this.save(search)),
      },
      queue: {
        send: (message, delayMs = 0) =>
          mortal.step('send', () =>
            this.queueFails
              ? Promise.reject(new Error('no queue'))
              : Promise.resolve(void this.messages.push({ message, delayMs })),
          ),
      },
      freeBusy: { look: (_mailbox, addresses) => mortal.step('look', () => this.look(addresses)) },
      leases: { whileHolding: async (_name, work) => (this.isBusy ? 'busy' : work()) },
      officeHoursOf: () => Promise.resolve({ timeZone: 'Europe/London' }),
      sessionsOf: () => Promise.resolve([]),
      zones: zoneRules,
      holidays: { holidayOn: () => undefined },
      clock: { now: () => new Date(this.now) },
      time: () => this.time,
      newId: () => `search-${(this.ids += 1)}`,
    };
  }

  /** @param by - who asks; somebody without a calendar among those that are looked at, unless it is said */
  find = (change: Partial<FindHourBody> = {}, by = 'lead') =>
    new HourService(this.parts()).find({ community, id: by }, { ...wish, ...change }, this.log);
  view = () => new HourService(this.parts()).view(community);

  /** Delivers messages until none is left; each stays until its work has come to an end. */
  async deliverAll(cut?: Cut): Promise<void> {
    const work = new HourWork(this.parts(cut));
    for (let next = this.messages[0]; next; next = this.messages[0]) {
      await work.goOn(next.message, this.log);
      this.messages.splice(this.messages.indexOf(next), 1);
    }
  }

  private roster(): readonly Person[] {
    return [...this.calendars.keys()].map((mail) => ({ id: mail, name: mail, mail, role: 'member', active: true }));
  }

  private save(search: StoredSearch): Promise<StoredSearch | 'conflict'> {
    if (search.etag !== (this.stored?.etag ?? '')) return Promise.resolve('conflict');
    this.stored = { ...search, etag: `v${(this.versions += 1)}` };
    return Promise.resolve(this.stored);
  }

  private async look(addresses: readonly string[]): ReturnType<FreeBusy['look']> {
    await this.meanwhile();
    if (this.trouble) throw this.trouble();
    this.asked.push([...addresses]);
    return addresses.map((address) => this.calendars.get(address));
  }
}

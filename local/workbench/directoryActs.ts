import { TenantRefused } from './askTenant';
import type { Timers } from './advanceClock';
import type { DirectoryTools } from './directoryTools';

/** What the page says after each thing that was done on it, by the word in its address. */
export const directoryNews: Readonly<Record<string, string>> = {
  changed: 'The directory has it. Guildhall follows when it next reads the directory.',
  disable: 'The account is disabled.',
  enable: 'The account is enabled.',
  delete: 'The account is deleted. It can be restored below for thirty days.',
  restore: 'The account is back, with the groups that it was in.',
  join: 'They were put into the group, outside of Guildhall.',
  leave: 'They were taken out of the group, outside of Guildhall.',
  own: 'They own the group now. Somebody who owns a group need not be in it.',
  disown: 'They do not own the group any more.',
  weather: 'The directory is like that from now on.',
  fair: 'The directory is pleasant again.',
  expired: 'Every delta link that Guildhall has is too old now. Its next read has to begin anew.',
  reset: 'Every delta link that Guildhall has is answered with 410 now. Its next read has to begin anew.',
  lose: 'The subscription is gone, without a word to Guildhall.',
  read: 'Guildhall has read what changed in the directory.',
  sync: 'Guildhall has brought groups and rosters in line, where something was owed.',
};

/** The timers behind the two buttons. */
const timersOf: ReadonlyMap<string, string> = new Map([
  ['read', 'readDirectory'],
  ['sync', 'syncMemberships'],
]);

const fairWeather = { lagMs: 0, staleReads: 1, emptyPages: 0, replays: 0, lostNotifications: 0 };
/** Fields of the form, and how many of the page's units make one of the directory's. */
const weatherFields = {
  lagMs: 0.001,
  staleReads: 100,
  emptyPages: 100,
  replays: 100,
  lostNotifications: 100,
} as const;
/** As the directory has it; `lagMs` is written in seconds, shares of 100. */
export const weatherFieldNames = Object.keys(weatherFields) as (keyof typeof weatherFields)[];

export const asWritten = (name: keyof typeof weatherFields, value: number): number =>
  Math.round(value * weatherFields[name] * 1_000) / 1_000;

function readWeather(form: URLSearchParams) {
  return Object.fromEntries(
    weatherFieldNames.map((name) => {
      const text = form.get(name)?.trim() ?? '';
      const number = Number(text);
      if (text === '' || !(number >= 0) || (name !== 'lagMs' && number > 100))
        throw new TenantRefused('Seconds from 0 on, and shares from 0 to 100. The directory was left as it is.');
      return [name, name === 'lagMs' ? Math.round(number * 1_000) : number / 100];
    }),
  );
}

/** An empty field says that the directory shall have nothing there. */
const orNothing = (form: URLSearchParams, name: string): string | null => form.get(name)?.trim() || null;

/**
 * Does what a form of the page asks for.
 *
 * @returns the word of its news; undefined when the form is another one
 * @throws TenantRefused with a sentence
 */
export async function actOnDirectory(
  form: URLSearchParams,
  directory: DirectoryTools,
  timers: Timers,
): Promise<string | undefined> {
  const act = form.get('act') ?? '';
  const [id, groupId] = [form.get('person') ?? '', form.get('group') ?? ''];
  const timer = timersOf.get(act);
  if (timer !== undefined) {
    const known = await timers.list();
    if (!known.some(({ name }) => name === timer)) throw new TenantRefused('Guildhall has no such timer here.');
    await timers.run(timer);
    await timers.settle();
    return act;
  }
  const acts: Readonly<Record<string, () => Promise<void>>> = {
    changed: () =>
      directory.change(id, {
        jobTitle: orNothing(form, 'jobTitle'),
        department: orNothing(form, 'department'),
        officeLocation: orNothing(form, 'officeLocation'),
      }),
    disable: () => directory.change(id, { accountEnabled: false }),
    enable: () => directory.change(id, { accountEnabled: true }),
    delete: () => directory.remove(id),
    restore: () => directory.restore(id),
    join: () => directory.belong(id, groupId, 'member', true),
    leave: () => directory.belong(id, groupId, 'member', false),
    own: () => directory.belong(id, groupId, 'owner', true),
    disown: () => directory.belong(id, groupId, 'owner', false),
    weather: () => directory.setWeather(readWeather(form)),
    fair: () => directory.setWeather(fairWeather),
    expired: () => directory.withdrawTokens('expired'),
    reset: () => directory.withdrawTokens('reset'),
    lose: () => directory.loseSubscription(form.get('subscription') ?? ''),
  };
  if (!Object.hasOwn(acts, act)) return undefined;
  await acts[act]?.();
  return act;
}

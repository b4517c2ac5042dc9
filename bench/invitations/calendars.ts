import type { Tenant } from '../../local/tenant';

const mailKinds = ['invitation', 'update', 'cancellation'] as const;
export type MailCounts = Readonly<Record<(typeof mailKinds)[number], number>>;

interface SeenEvent {
  readonly start: { readonly dateTime: string };
}

/** How many mails lie in each of these mailboxes: what comes later is new. */
export function mailsNow(tenant: Tenant, addresses: readonly string[]): ReadonlyMap<string, number> {
  return new Map(addresses.map((address) => [address, tenant.mailKinds(address).length]));
}

/** The mails about meetings that have come since, by what they say. */
export function newMails(tenant: Tenant, address: string, before: ReadonlyMap<string, number>): MailCounts {
  const kinds = tenant.mailKinds(address);
  const fresh = kinds.slice(0, kinds.length - (before.get(address) ?? 0));
  const count = (kind: string): number => fresh.filter((one) => one === kind).length;
  return { invitation: count('invitation'), update: count('update'), cancellation: count('cancellation') };
}

/** How many more or fewer mails came than there was cause for, in all. */
export function mailDifference(came: MailCounts, caused: MailCounts): { tooMany: number; tooFew: number } {
  const differences = mailKinds.map((kind) => came[kind] - caused[kind]);
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  return {
    tooMany: sum(differences.map((difference) => Math.max(0, difference))),
    tooFew: sum(differences.map((difference) => Math.max(0, -difference))),
  };
}

/** How many events somebody has too many and too few for sessions that start at these times. */
export function eventDifference(
  tenant: Tenant,
  address: string,
  starts: readonly string[],
): { duplicates: number; missing: number } {
  const events = (tenant.mailbox(address).events as unknown as SeenEvent[]).map(instantOf);
  const wanted = new Set(starts.map((at) => Date.parse(at)));
  const right = new Set(events.filter((at) => wanted.has(at)));
  return { duplicates: events.length - right.size, missing: wanted.size - right.size };
}

/** How many different events the mailbox that organises holds. */
export function eventCount(tenant: Tenant, address: string): number {
  return tenant.mailbox(address).events.length;
}

function instantOf({ start }: SeenEvent): number {
  return Date.parse(`${start.dateTime.replace(/Z$/, '')}Z`);
}

import { GraphFailure } from '../graph/graphFailure';
import type { MatchedCall } from '../graph/graphCall';
import type { Operation } from '../graph/operation';
import { documentedLimits } from './limits';
import type { Limits } from './limits';
import { SlidingBudget } from './slidingBudget';

const unitWindowMs = 10_000;
const writeWindowMs = 150_000;
const mailboxWindowMs = 600_000;
const secondMs = 1000;
const minuteMs = 60_000;
const dayMs = 86_400_000;

/** Resource units of a directory request: $select saves one, $expand costs one, $top below 20 saves one; at least one. */
function resourceUnits({ cost = 1 }: Operation, { query }: MatchedCall): number {
  const top = query.get('$top');
  const adjusted =
    cost -
    (query.has('$select') ? 1 : 0) +
    (query.has('$expand') ? 1 : 0) -
    (top !== undefined && Number(top) < 20 ? 1 : 0);
  return Math.max(1, adjusted);
}

const tooMany = (retryAfterS: number): GraphFailure =>
  new GraphFailure(429, 'TooManyRequests', 'Too many requests. Try again after the time given in Retry-After.', {
    'Retry-After': String(retryAfterS),
  });

const mailboxBusy = (limit: string, retryAfterS: number): GraphFailure =>
  new GraphFailure(429, 'ApplicationThrottled', `Application is over its ${limit} limit.`, {
    'Retry-After': String(retryAfterS),
  });

/** SharePoint's words for it. */
const siteBusy = (retryAfterS: number): GraphFailure =>
  new GraphFailure(429, 'activityLimitReached', 'The request has been throttled.', {
    'Retry-After': String(retryAfterS),
  });

/** Holds requests against the service's limits, in real time. */
export class Throttle {
  private readonly units: SlidingBudget;
  private readonly writes: SlidingBudget;
  private readonly mailboxRequests: SlidingBudget;
  private readonly mails: SlidingBudget;
  private readonly siteUnits: SlidingBudget;
  private readonly siteUnitsOfDay: SlidingBudget;
  private readonly activities: SlidingBudget;
  private readonly teamsRequests: SlidingBudget;
  private readonly running = new Map<string, number>();
  private readonly limits: Limits;

  constructor(limits: Partial<Limits> = {}) {
    this.limits = { ...documentedLimits, ...limits };
    this.units = new SlidingBudget(this.limits.identityUnits, unitWindowMs);
    this.writes = new SlidingBudget(this.limits.identityWrites, writeWindowMs);
    this.mailboxRequests = new SlidingBudget(this.limits.mailboxRequests, mailboxWindowMs);
    this.mails = new SlidingBudget(this.limits.mailsPerMinute, minuteMs);
    this.activities = new SlidingBudget(this.limits.activitiesPerSecond, secondMs);
    this.teamsRequests = new SlidingBudget(this.limits.teamsRequestsPerSecond, secondMs);
    this.siteUnits = new SlidingBudget(this.limits.sharePointUnitsPerMinute, minuteMs);
    this.siteUnitsOfDay = new SlidingBudget(this.limits.sharePointUnitsPerDay, dayMs);
  }

  /**
   * Lets a request in, or refuses it. The caller tells with the returned function when the request has ended.
   *
   * @param mailbox for an Outlook request, one name for every spelling of the mailbox.
   * @throws GraphFailure 429 with Retry-After
   */
  admit(operation: Operation, call: MatchedCall, mailbox: string): () => void {
    switch (operation.workload) {
      case 'outlook':
        return this.admitToMailbox(operation, `${call.caller.appId} ${mailbox}`, mailbox);
      case 'sharepoint':
        return this.admitToSites(operation, call);
      case 'identity':
        return this.admitToDirectory(operation, call);
      case 'teams':
        return this.admitToTeams(operation, call);
    }
  }

  private admitToTeams({ path }: Operation, { caller }: MatchedCall): () => void {
    const budget = path.endsWith('/sendActivityNotification') ? this.activities : this.teamsRequests;
    const over = budget.spend(caller.appId, 1);
    if (over) throw tooMany(over.retryAfterS);
    return () => undefined;
  }

  private admitToSites({ cost = 1 }: Operation, { caller }: MatchedCall): () => void {
    const over = this.siteUnits.spend(caller.appId, cost) ?? this.siteUnitsOfDay.spend(caller.appId, cost);
    if (over) throw siteBusy(over.retryAfterS);
    return () => undefined;
  }

  private admitToDirectory(operation: Operation, call: MatchedCall): () => void {
    const units = this.units.spend(call.caller.appId, resourceUnits(operation, call));
    if (units) throw tooMany(units.retryAfterS);
    const isWrite = operation.method !== 'GET' && !/\/(checkMemberGroups|getMemberGroups)$/.test(operation.path);
    const writes = isWrite ? this.writes.spend(call.caller.appId, 1) : null;
    if (writes) throw tooMany(writes.retryAfterS);
    return () => undefined;
  }

  private admitToMailbox({ path }: Operation, key: string, mailbox: string): () => void {
    const running = this.running.get(key) ?? 0;
    if (running >= this.limits.mailboxConcurrency) throw mailboxBusy('MailboxConcurrency', 1);
    const requests = this.mailboxRequests.spend(key, 1);
    if (requests) throw mailboxBusy('request', requests.retryAfterS);
    // Every application that sends from a mailbox counts here.
    const mails = path.endsWith('/send') ? this.mails.spend(mailbox, 1) : null;
    if (mails) throw mailboxBusy('message rate', mails.retryAfterS);
    this.running.set(key, running + 1);
    return () => void this.running.set(key, (this.running.get(key) ?? 1) - 1);
  }
}

import { GraphFailure } from '../graph/graphFailure';
import type { MatchedCall } from '../graph/graphCall';
import type { Operation } from '../graph/operation';
import { documentedLimits } from './limits';
import type { Limits } from './limits';
import { SlidingBudget } from './slidingBudget';

const unitWindowMs = 10_000;
const writeWindowMs = 150_000;
const mailboxWindowMs = 600_000;
const tenantWriteWindowMs = 300_000;
const subscriptionWindowMs = 20_000;
const secondMs = 1000;
const minuteMs = 60_000;
const dayMs = 86_400_000;

/** What is asked with POST and writes nothing. */
const readByPost = /\/(checkMemberGroups|getMemberGroups|getByIds)$/;

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

/** What a request may go in with: the headers that its answer gets, and how to tell that it has ended. */
export interface Admission {
  release: () => void;
  headers?: Record<string, string>;
}

const admitted: Admission = { release: () => undefined };
/** From this share of the limit on, answers say how much of it is used. */
const tellingShare = 0.8;

const tooMany = (retryAfterS: number, headers: Record<string, string> = {}): GraphFailure =>
  new GraphFailure(429, 'TooManyRequests', 'Too many requests. Try again after the time given in Retry-After.', {
    'Retry-After': String(retryAfterS),
    ...headers,
  });

/** Why the directory refuses, for whoever looks for the cause. */
const throttled = (reason: 'ResourceUnitLimitExceeded' | 'WriteLimitExceeded', scope: string) => ({
  'x-ms-throttle-information': reason,
  'x-ms-throttle-scope': scope,
});

const mailboxBusy = (limit: string, retryAfterS: number): GraphFailure =>
  new GraphFailure(429, 'ApplicationThrottled', `Application is over its ${limit} limit.`, {
    'Retry-After': String(retryAfterS),
  });

/** SharePoint's words for it. */
const siteBusy = (retryAfterS: number, headers: Record<string, string> = {}): GraphFailure =>
  new GraphFailure(429, 'activityLimitReached', 'The request has been throttled.', {
    'Retry-After': String(retryAfterS),
    ...headers,
  });

/** Holds requests against the service's limits, in real time. */
export class Throttle {
  private readonly units: SlidingBudget;
  private readonly writes: SlidingBudget;
  private readonly writesOfAll: SlidingBudget;
  private readonly subscriptionWrites: SlidingBudget;
  private readonly subscriptionLists: SlidingBudget;
  private readonly mailboxRequests: SlidingBudget;
  private readonly mails: SlidingBudget;
  private readonly siteUnits: SlidingBudget;
  private readonly siteUnitsOfDay: SlidingBudget;
  private readonly siteUnitsOfAll: SlidingBudget;
  private readonly siteRequestsOfUser: SlidingBudget;
  private readonly searches: SlidingBudget;
  private readonly activities: SlidingBudget;
  private readonly teamsRequests: SlidingBudget;
  private readonly running = new Map<string, number>();
  private readonly limits: Limits;

  constructor(limits: Partial<Limits> = {}) {
    this.limits = { ...documentedLimits, ...limits };
    this.units = new SlidingBudget(this.limits.identityUnits, unitWindowMs);
    this.writes = new SlidingBudget(this.limits.identityWrites, writeWindowMs);
    this.writesOfAll = new SlidingBudget(this.limits.identityWritesOfAll, tenantWriteWindowMs);
    this.subscriptionWrites = new SlidingBudget(this.limits.subscriptionWrites, subscriptionWindowMs);
    this.subscriptionLists = new SlidingBudget(this.limits.subscriptionLists, subscriptionWindowMs);
    this.mailboxRequests = new SlidingBudget(this.limits.mailboxRequests, mailboxWindowMs);
    this.mails = new SlidingBudget(this.limits.mailsPerMinute, minuteMs);
    this.activities = new SlidingBudget(this.limits.activitiesPerSecond, secondMs);
    this.teamsRequests = new SlidingBudget(this.limits.teamsRequestsPerSecond, secondMs);
    this.siteUnits = new SlidingBudget(this.limits.sharePointUnitsPerMinute, minuteMs);
    this.siteUnitsOfAll = new SlidingBudget(this.limits.sharePointUnitsOfAll, tenantWriteWindowMs);
    this.siteRequestsOfUser = new SlidingBudget(this.limits.sharePointRequestsPerUser, tenantWriteWindowMs);
    this.searches = new SlidingBudget(this.limits.searchesPerSecond, secondMs);
    this.siteUnitsOfDay = new SlidingBudget(this.limits.sharePointUnitsPerDay, dayMs);
  }

  /**
   * Lets a request in, or refuses it. The caller tells with `release` when the request has ended.
   *
   * @param mailbox for an Outlook request, one name for every spelling of the mailbox.
   * @throws GraphFailure 429 with Retry-After
   */
  admit(operation: Operation, call: MatchedCall, mailbox: string): Admission {
    switch (operation.workload) {
      case 'outlook':
        return this.admitToMailbox(operation, `${call.caller.appId} ${mailbox}`, mailbox);
      case 'sharepoint':
        return this.admitToSites(operation, call);
      case 'identity':
        return this.admitToDirectory(operation, call);
      case 'teams':
        return this.admitToTeams(operation, call);
      case 'subscriptions':
        return this.admitToSubscriptions(operation, call);
    }
  }

  private admitToTeams({ path }: Operation, { caller }: MatchedCall): Admission {
    const budget = path.endsWith('/sendActivityNotification') ? this.activities : this.teamsRequests;
    const over = budget.spend(caller.appId, 1);
    if (over) throw tooMany(over.retryAfterS);
    return admitted;
  }

  /**
   * SharePoint says how much of the minute is left from 80 % on, also with a refusal that comes of it; a refusal for another reason
   * says nothing of it ("Avoid getting throttled or blocked in SharePoint Online", RateLimit headers).
   */
  private admitToSites({ cost = 1, path }: Operation, { caller, query }: MatchedCall): Admission {
    // Without a token, delta is a list like any other.
    const units = /\/delta(\(\))?$/.test(path) && !query.has('token') ? cost + 1 : cost;
    const { appId, objectId, actor } = caller;
    if (actor === 'user') {
      const searches = path === '/search/query' ? this.searches.spend(objectId, 1) : null;
      const over = searches ?? this.siteRequestsOfUser.spend(objectId, 1);
      if (over) throw siteBusy(over.retryAfterS);
    }
    const limit = this.limits.sharePointUnitsPerMinute;
    const minute = this.siteUnits.spend(appId, units);
    if (minute) {
      const reset = String(minute.retryAfterS);
      throw siteBusy(minute.retryAfterS, {
        ...{ 'RateLimit-Limit': String(limit), 'RateLimit-Remaining': '0', 'RateLimit-Reset': reset },
      });
    }
    const over = this.siteUnitsOfDay.spend(appId, units) ?? this.siteUnitsOfAll.spend('', units);
    if (over) throw siteBusy(over.retryAfterS);
    const share = this.siteUnits.share(appId);
    if (share < tellingShare) return admitted;
    const remaining = Math.max(0, Math.floor(limit - share * limit + 1e-6));
    const headers = {
      'RateLimit-Limit': String(limit),
      'RateLimit-Remaining': String(remaining),
      'RateLimit-Reset': String(this.siteUnits.resetS(appId)),
    };
    return { ...admitted, headers };
  }

  private admitToSubscriptions({ method, path }: Operation, { caller }: MatchedCall): Admission {
    const isList = method === 'GET' && path === '/subscriptions';
    const budget = isList ? this.subscriptionLists : this.subscriptionWrites;
    const over = isList || method !== 'GET' ? budget.spend(caller.appId, 1) : null;
    if (over) throw tooMany(over.retryAfterS);
    return admitted;
  }

  private admitToDirectory(operation: Operation, call: MatchedCall): Admission {
    const { appId } = call.caller;
    const cost = resourceUnits(operation, call);
    const units = this.units.spend(appId, cost);
    const isRead = operation.method === 'GET' || readByPost.test(operation.path);
    if (units)
      throw tooMany(units.retryAfterS, throttled('ResourceUnitLimitExceeded', `Tenant_Application/ReadWrite/${appId}`));
    const own = isRead ? null : this.writes.spend(appId, 1);
    const writes = own ?? (isRead ? null : this.writesOfAll.spend('', 1));
    if (writes) {
      const scope = own ? `Tenant_Application/Write/${appId}` : `Tenant/Write/${appId}`;
      throw tooMany(writes.retryAfterS, throttled('WriteLimitExceeded', scope));
    }
    const share = this.units.share(appId);
    const warning = share > tellingShare && { 'x-ms-throttle-limit-percentage': share.toFixed(2) };
    return { ...admitted, headers: { 'x-ms-resource-unit': String(cost), ...warning } };
  }

  private admitToMailbox({ path }: Operation, key: string, mailbox: string): Admission {
    const running = this.running.get(key) ?? 0;
    if (running >= this.limits.mailboxConcurrency) throw mailboxBusy('MailboxConcurrency', 1);
    const requests = this.mailboxRequests.spend(key, 1);
    if (requests) throw mailboxBusy('request', requests.retryAfterS);
    // Every application that sends from a mailbox counts here.
    const mails = path.endsWith('/send') ? this.mails.spend(mailbox, 1) : null;
    if (mails) throw mailboxBusy('message rate', mails.retryAfterS);
    this.running.set(key, running + 1);
    return { release: () => void this.running.set(key, (this.running.get(key) ?? 1) - 1) };
  }
}

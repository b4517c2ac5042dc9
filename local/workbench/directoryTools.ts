import { createAskTenant, TenantRefused } from './askTenant';

/** An account that a search has found. */
export interface FoundAccount {
  readonly id: string;
  readonly displayName: string;
  readonly mail: string | null;
  readonly jobTitle: string | null;
  readonly accountEnabled: boolean;
}

/** An account as the directory has it, as far as the page shows it. */
export interface DirectoryAccount extends FoundAccount {
  readonly userPrincipalName: string;
  readonly department: string | null;
  readonly officeLocation: string | null;
  readonly employeeType: string | null;
  readonly userType: string;
  /** Groups that they are in or own. */
  readonly groups: readonly {
    readonly id: string;
    readonly displayName: string;
    readonly member: boolean;
    readonly owner: boolean;
  }[];
}

/** How unpleasant the directory is: milliseconds, and shares from 0 to 1. */
export interface DirectoryWeather {
  readonly lagMs: number;
  readonly staleReads: number;
  readonly emptyPages: number;
  readonly replays: number;
  readonly lostNotifications: number;
}

export interface DirectoryState {
  readonly weather: DirectoryWeather;
  /** Who can be restored. */
  readonly deletedPeople: readonly { readonly id: string; readonly displayName: string }[];
  readonly subscriptions: readonly {
    readonly id: string;
    readonly resource: string;
    readonly expirationDateTime: string;
  }[];
  /** Notifications that nobody has taken yet. */
  readonly waiting: number;
}

/** What administrators and other programs do to the directory, and what it suffers. Each throws TenantRefused. */
export interface DirectoryTools {
  /** At most fifty accounts by words of a name or an address. */
  find(words: string): Promise<readonly FoundAccount[]>;
  /** @returns undefined when there is none with this id. */
  account(id: string): Promise<DirectoryAccount | undefined>;
  change(
    id: string,
    changes: Partial<Pick<DirectoryAccount, 'jobTitle' | 'department' | 'officeLocation' | 'accountEnabled'>>,
  ): Promise<void>;
  remove(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  /** Puts somebody into a group or takes them out, as member or as owner. */
  belong(id: string, groupId: string, as: 'member' | 'owner', belongs: boolean): Promise<void>;
  state(): Promise<DirectoryState>;
  setWeather(weather: Partial<DirectoryWeather>): Promise<void>;
  /** Every delta link that was given is too old, or is answered with 410. */
  withdrawTokens(as: 'expired' | 'reset'): Promise<void>;
  loseSubscription(id: string): Promise<void>;
}

/** The tools over HTTP. @param base - `http://127.0.0.1:<port>`. */
export function createDirectoryTools(base: string): DirectoryTools {
  const ask = createAskTenant(base);
  async function must<Answer>(path: string, method: string, body?: unknown): Promise<Answer> {
    const answer = await ask<Answer>(path, method, body);
    if (answer === undefined) throw new TenantRefused('The directory knows no such account, group or subscription.');
    return answer;
  }
  const part = encodeURIComponent;
  return {
    find: (words) => must(`people?${new URLSearchParams({ search: words })}`, 'GET'),
    account: (id) => ask(`people/${part(id)}`),
    change: (id, changes) => must(`people/${part(id)}`, 'PATCH', changes),
    remove: (id) => must(`people/${part(id)}`, 'DELETE'),
    restore: (id) => must(`people/${part(id)}/restore`, 'POST', {}),
    belong: (id, groupId, as, belongs) => {
      const path =
        as === 'member' ? `people/${part(id)}/groups/${part(groupId)}` : `groups/${part(groupId)}/owners/${part(id)}`;
      return must(path, belongs ? 'PUT' : 'DELETE');
    },
    state: async () => ({
      ...(await must<Pick<DirectoryState, 'weather' | 'deletedPeople'>>('directory', 'GET')),
      ...(await must<Pick<DirectoryState, 'subscriptions' | 'waiting'>>('subscriptions', 'GET')),
    }),
    setWeather: (weather) => must('directory', 'PUT', weather),
    withdrawTokens: (as) => must('directory/tokens', 'POST', { as }),
    loseSubscription: (id) => must(`subscriptions/${part(id)}`, 'DELETE'),
  };
}

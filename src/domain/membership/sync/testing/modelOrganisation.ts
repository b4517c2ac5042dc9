import type { DirectoryFacts } from '../../rules/rule';

/** How an account stands. */
export type Account = 'enabled' | 'disabled' | 'deleted';

export interface Standing {
  readonly member: boolean;
  readonly owner: boolean;
}

const nowhere: Standing = { member: false, owner: false };

/** People's accounts, a group, and replicas of it that lag: what Graph is to Guildhall. */
export class ModelOrganisation {
  /** Milliseconds. */
  now = Date.parse('2026-03-02T09:00:00.000Z');
  readonly accounts = new Map<string, Account>();
  private readonly titles = new Map<string, number>();
  /** How the group has had everybody, the latest last. */
  private readonly history = new Map<string, { readonly at: number; readonly as: Standing }[]>();
  private readonly beforeDeletion = new Map<string, Standing>();
  private late: { readonly at: number; readonly id: string; readonly member: boolean }[] = [];

  constructor(readonly ids: readonly string[]) {
    for (const id of ids) this.accounts.set(id, 'enabled');
  }

  get instant(): string {
    return new Date(this.now).toISOString();
  }

  /** Time goes on, and late writes are carried out. */
  wait(seconds: number): void {
    const end = this.now + seconds * 1000;
    const due = this.late.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
    this.late = this.late.filter(({ at }) => at > end);
    for (const { at, id, member } of due) {
      this.now = Math.max(this.now, at);
      this.write(id, member);
    }
    this.now = end;
  }

  factsOf(id: string): DirectoryFacts | undefined {
    const account = this.accounts.get(id);
    if (account === 'deleted') return undefined;
    const jobTitle = `Title ${this.titles.get(id) ?? 0}`;
    return { id, name: `Person ${id}`, jobTitle, guest: false, enabled: account === 'enabled', impersonal: false };
  }

  changeTitle(id: string): void {
    this.titles.set(id, (this.titles.get(id) ?? 0) + 1);
  }

  /** A deleted account leaves its groups and comes back into them when it is restored. */
  setAccount(id: string, account: Account): void {
    const before = this.accounts.get(id);
    if (account === 'deleted' && before !== 'deleted') {
      this.beforeDeletion.set(id, this.standing(id));
      this.set(id, nowhere);
    }
    if (account !== 'deleted' && before === 'deleted') this.set(id, this.beforeDeletion.get(id) ?? nowhere);
    this.accounts.set(id, account);
  }

  /** How a group has somebody, by a replica that is some seconds behind. */
  standing(id: string, lagSeconds = 0): Standing {
    const at = this.now - lagSeconds * 1000;
    return (this.history.get(id) ?? []).filter((state) => state.at <= at).at(-1)?.as ?? nowhere;
  }

  set(id: string, as: Standing): void {
    this.history.set(id, [...(this.history.get(id) ?? []), { at: this.now, as }]);
  }

  /** A write is carried out; nothing happens to an account that isn't there. */
  write(id: string, member: boolean): void {
    if (this.accounts.get(id) !== 'deleted') this.set(id, { ...this.standing(id), member });
  }

  writeLate(id: string, member: boolean, seconds: number): void {
    this.late.push({ at: this.now + seconds * 1000, id, member });
  }

  isWaitedFor(id: string): boolean {
    return this.late.some((write) => write.id === id);
  }
}

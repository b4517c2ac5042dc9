import { TenantRefused, createAskTenant } from './askTenant';
import type {
  ActivityFeed,
  Documents,
  GroupMember,
  Mailbox,
  PageEdit,
  Persona,
  SiteView,
  TenantTime,
} from './tenantShapes';

/** The tools of the local tenant (`/_tenant`), as far as the workbench uses them. */
export interface TenantTools {
  /** Those whom one can be. */
  people(): Promise<readonly Persona[]>;
  /** Those of a group who have a mail address and may sign in. */
  membersOf(groupId: string): Promise<readonly GroupMember[]>;
  mailbox(address: string): Promise<Mailbox>;
  activity(address: string): Promise<ActivityFeed>;
  /** @param path - decoded, `/sites/digital-practice/Shared Documents/...`. @returns undefined when nothing is there. */
  documents(path: string): Promise<Documents | undefined>;
  /**
   * @param path - decoded, `/sites/digital-practice` or `/sites/digital-practice/SitePages/Home.aspx`.
   * @param as - key of the persona who looks; whoever may see drafts when absent.
   * @returns undefined when nothing is there, or nothing for this person.
   */
  site(path: string, as?: string): Promise<SiteView | undefined>;
  /** Somebody changes a page by hand. @throws TenantRefused */
  editPage(path: string, edit: PageEdit): Promise<void>;
  time(): Promise<TenantTime>;
  advance(milliseconds: number): Promise<TenantTime>;
  /** A token for our API in the name of a person. */
  tokenOf(personKey: string): Promise<string>;
  /** A token for Graph in the name of a person, as their Outlook has it. */
  outlookTokenOf(personId: string): Promise<string>;
}

/** The tools over HTTP. @param base - `http://127.0.0.1:<port>`. */
export function createTenantTools(base: string): TenantTools {
  const askIfThere = createAskTenant(base);
  async function ask<Answer>(path: string, method = 'GET', body?: unknown): Promise<Answer> {
    const answer = await askIfThere<Answer>(path, method, body);
    if (answer === undefined) {
      throw new Error(`The local tenant knows nothing of ${method} ${path}.`);
    }
    return answer;
  }
  const token = async (wish: object): Promise<string> =>
    (await ask<{ access_token: string }>('token', 'POST', wish)).access_token;
  const timeOf = ({ now, offsetMs }: { now: string; offsetMs: number }): TenantTime => ({
    now: new Date(now),
    offsetMs,
  });
  return {
    async people() {
      const answer = await ask<readonly Persona[] | { readonly people: readonly Persona[] }>('people?only=personas');
      return ('people' in answer ? answer.people : answer).filter(({ key }) => key);
    },
    membersOf: (groupId) => ask(`groups/${encodeURIComponent(groupId)}/members`),
    mailbox: (address) => ask(`mailboxes/${encodeURIComponent(address)}`),
    activity: (address) => ask(`activity/${encodeURIComponent(address)}`),
    documents: (path) => askIfThere(`documents/${encodeURIComponent(path)}`),
    site: (path, as) => askIfThere(`sitePages/${encodeURIComponent(path)}${as === undefined ? '' : `?as=${as}`}`),
    editPage: async (path, edit) => {
      if (!(await askIfThere(`sitePages/${encodeURIComponent(path)}`, 'POST', edit)))
        throw new TenantRefused('The page, or this text on it, is not there any more.');
    },
    time: async () => timeOf(await ask('clock')),
    advance: async (milliseconds) => timeOf(await ask('clock', 'PUT', { advance: `PT${milliseconds / 1_000}S` })),
    tokenOf: (as) => token({ as, audience: 'api' }),
    outlookTokenOf: (as) => token({ as, audience: 'graph', by: 'tools', scopes: ['Calendars.ReadWrite'] }),
  };
}

import { TenantRefused, createAskTenant } from './askTenant';
import type {
  ActivityFeed,
  DocumentEdit,
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
  /**
   * @param path - decoded, `/sites/digital-practice/Shared Documents/...`.
   * @param as - key of the persona who looks; everything is there when absent.
   * @returns undefined when nothing is there, or nothing for this person.
   */
  documents(path: string, as?: string): Promise<Documents | undefined>;
  /** @throws TenantRefused, also when it is not there any more */
  changeDocument(path: string, edit: DocumentEdit): Promise<void>;
  deleteDocument(path: string, as: string): Promise<void>;
  /** @param content - base64. */
  uploadDocument(folder: string, file: { as: string; name: string; content: string }): Promise<void>;
  /** An owner gives a column of a library another name to read, or removes it (null). @param library - its title */
  changeColumn(
    column: { readonly site: string; readonly library: string; readonly name: string },
    displayName: string | null,
  ): Promise<void>;
  /** @param people - who may read it besides the owners; null lets everybody of the site again. */
  restrictDocument(path: string, people: readonly string[] | null): Promise<void>;
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
  const change = async (path: string, method: string, body?: unknown, end = ''): Promise<void> => {
    if (!(await askIfThere(`documents/${encodeURIComponent(path)}${end}`, method, body)))
      throw new TenantRefused('The file or folder is not there any more.');
  };
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
    documents: (path, as) =>
      askIfThere(`documents/${encodeURIComponent(path)}${as === undefined ? '' : `?as=${encodeURIComponent(as)}`}`),
    changeDocument: (path, edit) => change(path, 'PATCH', edit),
    deleteDocument: (path, as) => change(path, 'DELETE', undefined, `?as=${encodeURIComponent(as)}`),
    uploadDocument: (folder, file) => change(folder, 'POST', file),
    changeColumn: async ({ site, library, name }, displayName) => {
      const parts = ['sites', site, 'lists', library, 'columns', name];
      const path = parts.map(encodeURIComponent).join('/');
      const done = await (displayName === null
        ? askIfThere(path, 'DELETE')
        : askIfThere(path, 'PATCH', { displayName }));
      if (!done) throw new TenantRefused('The column is not there any more.');
    },
    restrictDocument: (path, named) => change(path, 'PUT', { people: named }, '/sharing'),
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

import { randomUUID } from 'node:crypto';
import { provision, type Ask } from '../../infra/provisioning';
import { harbourAndCoast, managedIdentityAppId } from '../../local/seed';
import { sectionsOf, type CharterView, type Clause, type Proposal, type ProposalView } from '../../src/domain/charter';
import { runTimer } from '../world/hosts';
import { untilEmpty } from '../world/untilEmpty';
import { waitUntil } from '../world/waitUntil';
import type { Stage, StagedHost } from './stage';

type Host = Pick<StagedHost, 'origin'>;

/** A page as somebody sees it in a browser. */
export interface PageSeen {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly version: string;
  readonly isPublished: boolean;
  readonly lastModifiedBy: string;
  readonly textWebParts: readonly { readonly id: string; readonly innerHtml: string }[];
  readonly versions: readonly { readonly version: string; readonly isPublished: boolean }[];
}

/** One line of the tenant's recording. */
export interface Line {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly actor: string;
}

/** A community whose site is set up, with a charter that it works on; and the page of it. */
export async function openCharterPages(stage: Stage) {
  const { communityId, tenant, siteId } = stage;
  const site = harbourAndCoast.sites.find(({ id }) => id === siteId);
  if (!site) throw new Error('no site');
  const pagesPath = `/sites/${siteId}/lists/${site.pagesId}/items`;
  const charterPath = `communities/${communityId}/charter`;

  const ask: Ask = async (method, path, body) => {
    const { access_token: token } = tenant.issueToken({
      app: 'tools',
      audience: 'graph',
      roles: ['Sites.FullControl.All'],
    });
    const answer = await fetch(`${tenant.origin}/v1.0${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'accept-language': 'en-GB' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: text ? JSON.parse(text) : undefined };
  };
  const tool = async <Body>(method: string, path: string, body?: object): Promise<Body> => {
    const answer = await fetch(`${tenant.origin}/_tenant/${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    const text = await answer.text();
    return (text ? JSON.parse(text) : undefined) as Body;
  };
  const call = async <Body>(host: Host, as: string, method: string, path: string, body?: object): Promise<Body> => {
    const answer = await stage.call<Body>(host, as, method, `${charterPath}${path}`, body);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const provisionSite = async (): Promise<void> => {
    const missing = await provision(ask, siteId);
    if (missing.length > 0) throw new Error(JSON.stringify(missing));
  };
  await provisionSite();

  const propose = async (host: Host, change: object, weight = 'minor'): Promise<Proposal> => {
    const { version } = await view(host);
    const body = { id: randomUUID(), change, reason: 'It is better so.', weight, version };
    return call(host, 'member', 'POST', '/proposals', body);
  };
  const view = (host: Host) => call<CharterView>(host, 'facilitator', 'GET', '');
  const adopt = (host: Host, { id, wording }: Pick<Proposal, 'id' | 'wording'>) =>
    call<Proposal>(host, 'facilitator', 'POST', `/proposals/${id}/adopt`, { wording });
  const pageName = async (): Promise<string> => {
    const { body } = await ask('GET', `/sites/${siteId}/pages`);
    const found = (body as { value: { name: string }[] }).value.find(({ name }) => /charter/i.test(name));
    if (!found) throw new Error('no page');
    return found.name;
  };
  const pathOf = (name: string): string => encodeURIComponent(`${site.path}/SitePages/${name}`);
  const clause = (section: Clause['section'], text: string, heading?: string): Clause => ({
    id: randomUUID(),
    section,
    text,
    ...(heading ? { heading } : {}),
  });

  return {
    site,
    ask,
    tool,
    view,
    propose,
    adopt,
    provisionSite,
    clauses: [
      clause('purpose', 'We help *each other* to build services.'),
      clause('values', 'We say what we see.', 'Openness'),
      clause('decisions', '- We decide by consent.\n- Objections are welcome.'),
    ] as const,
    /** A lead begins a charter and adopts it at once. */
    async start(host: Host, clauses: readonly Clause[]): Promise<void> {
      await adopt(host, await propose(host, { kind: 'start', clauses }, 'major'));
    },
    /** A member proposes a change; a week passes, and it is adopted by the timer. */
    async change(host: Host, change: object): Promise<void> {
      await propose(host, change);
      await stage.advance(24 * 8);
      await runTimer(host, 'decideProposals');
    },
    publish: (host: Host) => runTimer(host, 'publishCharters'),
    /** Until messages have been worked off and nothing is owed any more. */
    untilPublished(host: Host): Promise<CharterView> {
      return waitUntil('a page that is published', async () => {
        await untilEmpty(stage.queue('charter-pages'));
        const seen = await view(host);
        return seen.publication.state === 'published' && seen.publication.version === seen.version ? seen : undefined;
      });
    },
    /** Lets the timer run until all is well again; it leaves alone what somebody is at. */
    recover: (host: Host): Promise<true> =>
      waitUntil('a page that is published after all', async () => {
        await runTimer(host, 'publishCharters');
        const { publication, version } = await view(host);
        return publication.state === 'published' && publication.version === version;
      }),
    idle: () => untilEmpty(stage.queue('charter-pages')),
    /** Pages that are marked as the charter's. */
    async marked(): Promise<readonly { readonly id: string }[]> {
      const { body } = await ask('GET', `${pagesPath}?$filter=fields/GuildhallPart eq 'charter'&$expand=fields`);
      return (body as { value: { id: string }[] }).value;
    },
    /** All pages but those that came with the site. */
    async pages(): Promise<readonly string[]> {
      const { body } = await ask('GET', `/sites/${siteId}/pages`);
      return (body as { value: { name: string }[] }).value
        .map(({ name }) => name)
        .filter((name) => /charter/i.test(name));
    },
    /** The page of the charter; the only one. */
    async page(): Promise<PageSeen> {
      const [name, ...others] = await this.pages();
      if (name === undefined || others.length > 0) throw new Error(`pages: ${String([name, ...others])}`);
      return (await tool<{ page: PageSeen }>('GET', `sitePages/${pathOf(name)}`)).page;
    },
    /** Somebody changes a text of the page by hand. */
    async edit(as: string, webPart: string, html: string, publish = true): Promise<void> {
      await tool('POST', `sitePages/${pathOf((await this.page()).name)}`, { as, webPart, html, publish });
    },
    /** An application writes other texts, with ids of its own choosing, and publishes them. */
    async paste(texts: (before: PageSeen['textWebParts']) => readonly object[]): Promise<void> {
      const { id, textWebParts } = await this.page();
      const page = `/sites/${siteId}/pages/${id}/microsoft.graph.sitePage`;
      const webparts = texts(textWebParts).map((one) => ({ '@odata.type': '#microsoft.graph.textWebPart', ...one }));
      const columns = [{ id: '1', width: 12, webparts }];
      const horizontalSections = [{ layout: 'oneColumn', id: '1', emphasis: 'none', columns }];
      const body = { '@odata.type': '#microsoft.graph.sitePage', canvasLayout: { horizontalSections } };
      const { status } = await ask('PATCH', page, body);
      if (status !== 200) throw new Error(`paste: ${status}`);
      const published = await ask('POST', `${page}/publish`, {});
      if (published.status !== 204) throw new Error(`publish: ${published.status}`);
    },
    /** Somebody checks the page out, or in again. */
    checkOut: async (as: string | null) => tool('PUT', `sitePages/${pathOf(await pageName())}/checkOut`, { as }),
    approve: async (as: string) => tool('POST', `sitePages/${pathOf(await pageName())}/approve`, { as }),
    /** How SharePoint tells of pages, and whether they need an approval. */
    setPages: (how: { readonly ids?: boolean; readonly approval?: boolean }) => tool('PUT', 'sites/pages', how),
    support: (host: Host, as: string, { id, wording }: Pick<Proposal, 'id' | 'wording'>) =>
      call<Proposal>(host, as, 'POST', `/proposals/${id}/support`, { wording }),
    /** A week passes, and what has closed is decided. */
    async decide(host: Host): Promise<void> {
      await stage.advance(24 * 8);
      await runTimer(host, 'decideProposals');
    },
    async rename(as: string, name: string): Promise<void> {
      await tool('PATCH', `sitePages/${pathOf((await this.page()).name)}`, { as, name });
    },
    async remove(as: string): Promise<void> {
      await tool('DELETE', `sitePages/${pathOf((await this.page()).name)}?as=${as}`);
    },
    /** An administrator lets Guildhall into the site, or no longer. */
    let: (role: 'write' | null) =>
      tool('PUT', `sites/${encodeURIComponent(site.path)}/permissions/${managedIdentityAppId}`, { role }),
    removeColumn: () =>
      tool('DELETE', `sites/${encodeURIComponent(site.path)}/lists/${site.pagesId}/columns/GuildhallPart`),
    /** Proposals that came from the page and are not decided. */
    async fromPage(host: Host): Promise<readonly ProposalView[]> {
      return (await view(host)).proposals.filter((one) => one.fromPage);
    },
    /** Proposals that stand, and those that have ended. */
    async everything(host: Host): Promise<readonly ProposalView[]> {
      const { proposals } = await call<{ proposals: ProposalView[] }>(host, 'facilitator', 'GET', '/proposals');
      return [...(await view(host)).proposals, ...proposals];
    },
    /** Everything that a page should be after any trouble: there once, published, with what was adopted. */
    async expectWhole(host: Host): Promise<PageSeen> {
      const { clauses, version, publication } = await view(host);
      expect(publication).toMatchObject({ state: 'published', version });
      expect(await this.marked()).toHaveLength(1);
      const page = await this.page();
      expect(page.isPublished).toBe(true);
      const ids = sectionsOf(clauses).flatMap((section) => section.clauses.map(({ id }) => id));
      expect(page.textWebParts.map(({ id }) => id).filter((id) => ids.includes(id))).toEqual(ids);
      expect(page.textWebParts[0]?.innerHtml).toContain(`Version ${version},`);
      return page;
    },
    /** What Guildhall asked of SharePoint since the recording was cleared, in short. */
    traffic(): readonly string[] {
      return tenant.recording
        .ndjson()
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Line)
        .filter(({ url }) => url.includes('/sites/'))
        .map(({ method, url, status }) => `${method} ${short(url)} ${status}`);
    },
  };
}

export type CharterStage = Awaited<ReturnType<typeof openCharterPages>>;

/** `/v1.0/sites/…/pages/…/microsoft.graph.sitePage/publish` as `page/publish`. */
function short(url: string): string {
  const path = decodeURIComponent(new URL(url, 'http://tenant').pathname);
  return path
    .replace(/^\/v1\.0\/sites\/[^/]+\//, '')
    .replace(/^pages\/[^/]+\/microsoft\.graph\.sitePage/, 'page')
    .replace(/^lists\/[^/]+\/items(?:\/[^/]+)?/, 'items');
}

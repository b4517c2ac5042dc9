import { GraphError } from '@microsoft/microsoft-graph-client';
import { sitePieces } from '../../../infra/provisioning';
import type { Instant } from '../../../src/domain/kernel';
import { PageRefused, type CharterPages, type PageContent, type SitePage } from '../charter/CharterPages';
import type { ActingAs } from '../platform/OnBehalfOf';
import { Unavailable } from '../platform/unavailable';
import { OutcomeUnknown, type GraphCall } from './graphClient';
import type { GraphFor } from './graphFor';
import { bodyOf, pageOf, writerOf, type IdentitySet, type Page } from './sitePages';

/** The column that marks our pages. */
const partColumn = sitePieces.partColumn.name;
const part = 'charter';
const sitePage = 'microsoft.graph.sitePage';
const librariesKept = 1_000;

/** A version of an item of a list. */
interface Version {
  readonly lastModifiedDateTime?: string | null;
  readonly lastModifiedBy?: IdentitySet | null;
}

interface Item {
  readonly sharepointIds?: { readonly listItemUniqueId?: string | null } | null;
}

interface List {
  readonly id: string;
  readonly list?: { readonly template?: string | null } | null;
}

/** SharePoint does not take what is to stand there. */
const rejected = { 400: 'pageRejected' } as const;
/** Somebody has it checked out, or open for editing. */
const inUse = { ...rejected, 409: 'pageInUse', 423: 'pageInUse' } as const;

/** Pages of charters in SharePoint, through Microsoft Graph. */
export class GraphCharterPages implements CharterPages {
  /** Libraries of pages by site: they stay the same for as long as there is one. */
  private readonly libraries = new Map<string, string>();

  constructor(private readonly graphFor: GraphFor) {}

  async find(siteId: string, as: ActingAs): Promise<string | undefined> {
    const library = await this.library(siteId, as);
    const wanted = `$filter=fields/${partColumn} eq '${part}'&$select=id,sharepointIds&$expand=fields($select=${partColumn})`;
    const { value } = await this.ask<{ value: Item[] }>(as, {
      method: 'get',
      path: `${library}/items?${wanted}`,
      on: { 400: 'columnMissing', 404: 'pagesMissing' },
    });
    return (
      value.find(({ sharepointIds }) => sharepointIds?.listItemUniqueId)?.sharepointIds?.listItemUniqueId ?? undefined
    );
  }

  async read(siteId: string, pageId: string, as: ActingAs): Promise<SitePage | 'gone'> {
    const path = `${pagePath(siteId, pageId)}?$expand=canvasLayout`;
    const page = await orGone(() => this.ask<Page>(as, { method: 'get', path }));
    return page === 'gone' ? page : pageOf(page);
  }

  async writersSince(siteId: string, pageId: string, since: Instant, as: ActingAs) {
    const library = await this.library(siteId, as);
    const path = `${library}/items/${encodeURIComponent(pageId)}/versions`;
    try {
      const { value } = await this.ask<{ value: Version[] }>(as, { method: 'get', path });
      return value.flatMap(({ lastModifiedBy, lastModifiedDateTime }) => {
        const writer = writerOf(lastModifiedBy);
        return writer && Date.parse(lastModifiedDateTime ?? '') > Date.parse(since) ? [writer] : [];
      });
    } catch (error) {
      if (error instanceof GraphError || error instanceof PageRefused) return undefined;
      throw error;
    }
  }

  async make(siteId: string, name: string, content: PageContent, as: ActingAs) {
    const made = await this.create(siteId, name, content, as);
    const found = made ?? (await this.named(siteId, name, as));
    const library = await this.library(siteId, as);
    await this.ask(as, {
      method: 'patch',
      path: `${library}/items/${encodeURIComponent(found.id)}/fields`,
      body: { [partColumn]: part },
      // Nobody else writes that column, and nothing else is written.
      ifMatch: '*',
      on: { 400: 'columnMissing' },
    });
    return { id: found.id, url: found.webUrl ?? '', isNew: made !== undefined };
  }

  async write(siteId: string, { id, tag }: SitePage, content: PageContent, as: ActingAs) {
    const on = inUse;
    const call = { method: 'patch', path: pagePath(siteId, id), body: bodyOf(content), ifMatch: tag, on } as const;
    try {
      return (await orGone(() => this.ask(as, call))) === 'gone' ? 'gone' : 'written';
    } catch (error) {
      if (error instanceof GraphError && error.statusCode === 412) return 'changed';
      throw error;
    }
  }

  async publish(siteId: string, pageId: string, as: ActingAs) {
    const path = `${pagePath(siteId, pageId)}/publish`;
    try {
      const answer = await orGone(() => this.ask(as, { method: 'post', path, body: {}, once: true, on: inUse }));
      return answer === 'gone' ? answer : 'published';
    } catch (error) {
      if (error instanceof OutcomeUnknown) return 'unknown';
      throw error;
    }
  }

  /** Undefined when there is something under that name. */
  private async create(siteId: string, name: string, content: PageContent, as: ActingAs): Promise<Page | undefined> {
    const body = { ...bodyOf(content), name, pageLayout: 'article', showComments: false };
    try {
      return await this.ask<Page>(as, { method: 'post', path: `${sitePath(siteId)}/pages`, body, on: rejected });
    } catch (error) {
      if (error instanceof GraphError && error.statusCode === 409) return undefined;
      throw error;
    }
  }

  private async named(siteId: string, name: string, as: ActingAs): Promise<Page> {
    const path = `${sitePath(siteId)}/pages?$filter=name eq '${name}'&$select=id,webUrl`;
    const { value } = await this.ask<{ value: Page[] }>(as, { method: 'get', path });
    const [found] = value;
    // It has gone since; or its file is there, and its page not yet.
    if (!found) throw new Unavailable('SharePoint');
    return found;
  }

  private async library(siteId: string, as: ActingAs): Promise<string> {
    const known = this.libraries.get(siteId);
    if (known) return known;
    const path = `${sitePath(siteId)}/lists?$select=id,list`;
    const { value } = await this.ask<{ value: List[] }>(as, { method: 'get', path, on: { 404: 'siteRefused' } });
    const library = value.find(({ list }) => list?.template === sitePieces.pages.template);
    if (!library) throw new PageRefused('pagesMissing');
    const found = `${sitePath(siteId)}/lists/${encodeURIComponent(library.id)}`;
    if (this.libraries.size >= librariesKept) this.libraries.clear();
    this.libraries.set(siteId, found);
    return found;
  }

  /** @throws PageRefused, Unavailable, ActingRefused; GraphError for what the caller knows better */
  private async ask<Body>(
    as: ActingAs,
    {
      on = {},
      ...call
    }: Omit<GraphCall, 'workload'> & { readonly on?: Readonly<Record<number, PageRefused['reason']>> },
  ): Promise<Body> {
    try {
      return await this.graphFor(as).call<Body>({ workload: 'sharepoint', ...call });
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      const { statusCode, code } = error;
      const reason = on[statusCode] ?? (statusCode === 403 ? 'siteRefused' : undefined);
      if (reason === 'pagesMissing') this.libraries.clear();
      if (reason) throw new PageRefused(reason, error);
      // Somebody has it open for editing, or is writing at this moment.
      if (statusCode === 423 || (statusCode === 409 && code !== 'nameAlreadyExists')) {
        throw new Unavailable('SharePoint', { cause: error });
      }
      throw error;
    }
  }
}

function sitePath(siteId: string): string {
  return `/sites/${encodeURIComponent(siteId)}`;
}

function pagePath(siteId: string, pageId: string): string {
  return `${sitePath(siteId)}/pages/${encodeURIComponent(pageId)}/${sitePage}`;
}

async function orGone<Value>(work: () => Promise<Value>): Promise<Value | 'gone'> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof GraphError && error.statusCode === 404) return 'gone';
    throw error;
  }
}

import type { PageContent, SitePage, Writer } from '../charter/CharterPages';

const sitePage = 'microsoft.graph.sitePage';

interface Identity {
  readonly id?: string | null;
  readonly displayName?: string | null;
  /** Where Graph names people without their id. */
  readonly email?: string | null;
}

export interface IdentitySet {
  readonly user?: Identity | null;
}

/** What is read of a page. */
export interface Page {
  readonly id: string;
  readonly eTag?: string | null;
  readonly webUrl?: string | null;
  readonly title?: string | null;
  readonly lastModifiedDateTime?: string | null;
  readonly lastModifiedBy?: IdentitySet | null;
  readonly publishingState?: {
    readonly level?: string | null;
    readonly versionId?: string | null;
    readonly checkedOutBy?: IdentitySet | null;
  } | null;
  readonly canvasLayout?: { readonly horizontalSections?: readonly Section[] | null } | null;
}

interface Section {
  readonly columns?: readonly { readonly webparts?: readonly WebPart[] | null }[] | null;
}

interface WebPart {
  readonly id?: string | null;
  readonly innerHtml?: string | null;
}

/** What stands on a page, as Graph takes it. */
export function bodyOf({ title, texts }: PageContent): object {
  const webparts = texts.map(({ id, html }) => ({
    '@odata.type': '#microsoft.graph.textWebPart',
    id,
    innerHtml: html,
  }));
  return {
    '@odata.type': `#${sitePage}`,
    title,
    canvasLayout: {
      horizontalSections: [
        { layout: 'oneColumn', id: '1', emphasis: 'none', columns: [{ id: '1', width: 12, webparts }] },
      ],
    },
  };
}

/** A page as Graph tells of it. */
export function pageOf(page: Page): SitePage {
  const { id, eTag, webUrl, title, lastModifiedBy, lastModifiedDateTime, publishingState, canvasLayout } = page;
  const sections = canvasLayout?.horizontalSections ?? [];
  const parts = sections.flatMap(({ columns }) => (columns ?? []).flatMap(({ webparts }) => webparts ?? []));
  const writer = writerOf(lastModifiedBy);
  const { level, versionId, checkedOutBy } = publishingState ?? {};
  const holder = checkedOutBy?.user?.displayName;
  return {
    id,
    tag: eTag ?? '',
    url: webUrl ?? '',
    title: title ?? '',
    ...(versionId ? { label: versionId } : {}),
    isDraft: level !== 'published',
    ...(level === 'checkout' || checkedOutBy ? { checkedOut: holder ? { name: holder } : {} } : {}),
    texts: parts.flatMap((one) =>
      typeof one.innerHtml === 'string' ? [{ id: (one.id ?? '').toLowerCase(), html: one.innerHtml }] : [],
    ),
    others: parts.filter(({ innerHtml }) => typeof innerHtml !== 'string').length,
    ...(writer ? { changedBy: writer } : {}),
    changedAt: lastModifiedDateTime ? new Date(lastModifiedDateTime).toISOString() : '',
  };
}

/** Undefined for an application, and for whom SharePoint names in no way. */
export function writerOf(by: IdentitySet | null | undefined): Writer | undefined {
  const { id, email, displayName } = by?.user ?? {};
  if (!id && !email) return undefined;
  return { ...(id ? { id } : {}), ...(email ? { mail: email } : {}), name: displayName ?? '' };
}

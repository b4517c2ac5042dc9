import { readItemPath } from '../files/itemNames';
import { readCanvas } from './pageCanvas';
import { invalidRequest } from './siteAnswers';
import type { PageContent } from './siteList';
import type { ItemDraft } from './siteStore';

const pageLayouts = ['article', 'home'];
const promotions = ['page', 'newsPost'];
const longestTitle = 255;

const emptyPage: PageContent = {
  pageLayout: 'article',
  promotionKind: 'page',
  showComments: true,
  showRecommendedPages: false,
  sections: [],
};

/** "Our charter.aspx", as a file of the pages may be called. @throws GraphFailure 400 */
export function readPageName(value: unknown): string {
  if (typeof value !== 'string' || !/.\.aspx$/i.test(value)) throw invalidRequest('The name of a page ends in .aspx.');
  if (readItemPath(value).length !== 1) throw invalidRequest('A page cannot be put into a folder here.');
  return value;
}

/** The name that a page without one gets from its title. */
export const nameFromTitle = (title: string): string =>
  `${
    title
      .replace(/["*:<>?/\\|#%&{}~]/g, '')
      .trim()
      .replace(/\s+/g, '-') || 'Page'
  }.aspx`;

function text(body: Record<string, unknown>, name: string): Record<string, string> {
  const value = body[name];
  if (value === undefined || value === null) return {};
  if (typeof value !== 'string' || (name === 'title' && (value.trim() === '' || value.length > longestTitle)))
    throw invalidRequest(`The '${name}' of a page is not valid.`);
  return { [name]: value };
}

function flag(body: Record<string, unknown>, name: 'showComments' | 'showRecommendedPages'): Partial<PageContent> {
  const value = body[name];
  if (value === undefined || value === null) return {};
  if (typeof value !== 'boolean') throw invalidRequest(`'${name}' must be true or false.`);
  return { [name]: value };
}

function oneOf(
  body: Record<string, unknown>,
  name: 'pageLayout' | 'promotionKind',
  known: readonly string[],
): Partial<PageContent> {
  const value = body[name];
  if (value === undefined || value === null) return {};
  if (!known.includes(String(value))) throw invalidRequest(`'${String(value)}' is not a valid ${name}.`);
  return { [name]: String(value) };
}

/**
 * What a caller gives of a page; what it does not name stays as in `before`.
 *
 * @throws GraphFailure 400 without `@odata.type`, and for what SharePoint does not take
 */
export function readPage(
  body: Record<string, unknown>,
  before: PageContent | undefined,
  newId: () => string,
): Required<Pick<ItemDraft, 'fields' | 'page'>> {
  if (!/^#?microsoft\.graph\.sitePage$/i.test(String(body['@odata.type'])))
    throw invalidRequest('The body must say "@odata.type": "#microsoft.graph.sitePage".');
  const { title } = text(body, 'title');
  const { description } = text(body, 'description');
  const { titleArea, canvasLayout } = body;
  return {
    fields: {
      ...(title !== undefined && { Title: title }),
      ...(description !== undefined && { Description: description }),
    },
    page: {
      ...(before ?? emptyPage),
      ...(before ? {} : oneOf(body, 'pageLayout', pageLayouts)),
      ...oneOf(body, 'promotionKind', promotions),
      ...flag(body, 'showComments'),
      ...flag(body, 'showRecommendedPages'),
      ...text(body, 'thumbnailWebUrl'),
      ...(typeof titleArea === 'object' && titleArea !== null && { titleArea: titleArea as Record<string, unknown> }),
      ...(canvasLayout !== undefined && canvasLayout !== null && { sections: readCanvas(canvasLayout, newId) }),
    },
  };
}

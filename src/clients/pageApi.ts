import { askApi, askOutside, type Ask } from './askApi';
import type { Communities } from './Communities';
import { findCommunity, type Surroundings } from './findCommunity';
import { guildhallApi, type Page } from './guildhallApi';
import { personalCommunity } from './personalCommunity';

/** As much of a web part's context as says where it stands and how the API is reached from there. */
export interface PageOfWebPart extends Surroundings, Omit<Page, 'webUrl'> {
  readonly pageContext: Surroundings['pageContext'] & { readonly web: { readonly absoluteUrl: string } };
}

interface PageApi {
  /** Asks about the community of the page or team. */
  readonly ask: Ask;
  /** Id of the group of that community; nothing where there is none. */
  readonly community: () => Promise<string | undefined>;
  /** Asks for what belongs to no community, or to one that is named. */
  readonly askOutside: Ask;
  readonly communities?: Communities;
}

/**
 * What every web part's shell needs first: the way to ask the API about the community of its page or team. In Teams, where
 * an app may belong to no team, the reader's own communities stand in.
 *
 * @param linked - id of the community that a link to the page names: it counts before the place
 */
export function pageApi(page: PageOfWebPart, linked?: string): PageApi {
  const { aadHttpClientFactory, spHttpClient, pageContext, sdks } = page;
  const findApi = guildhallApi({ aadHttpClientFactory, spHttpClient, webUrl: pageContext.web.absoluteUrl });
  const here = linked === undefined ? findCommunity(page) : () => Promise.resolve(linked);
  const outside = askOutside(findApi);
  if (sdks.microsoftTeams === undefined) {
    return { ask: askApi(findApi, here), community: here, askOutside: outside };
  }
  const { find, communities } = personalCommunity(outside, () => window.localStorage);
  const community = async (): Promise<string | undefined> => (await here()) ?? find();
  return { ask: askApi(findApi, community), community, askOutside: outside, communities };
}

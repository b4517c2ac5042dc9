import type { MyCommunitiesView } from '../domain/membership';
import type { Answer } from './Answer';

/** The communities a reader is in, for a place that belongs to none: the personal app in Teams. */
export interface Communities {
  /** True once the place turned out to belong to no community, so that the reader has to say which one. */
  inUse(): boolean;
  mine(): Promise<Answer<MyCommunitiesView>>;
  /** Takes this one from now on, also the next time; none: the reader wants to choose anew. */
  choose(communityId: string | undefined): void;
}

import type { Instant } from '../../kernel';
import type { LocalDate } from '../../sessions';

/** What kind of thing it is. */
export const artefactTypes = ['template', 'guide', 'example', 'checklist'] as const;
export type ArtefactType = (typeof artefactTypes)[number];

/** The phases of agile delivery, in their order. */
export const phases = ['discovery', 'alpha', 'beta', 'live', 'retirement'] as const;
export type Phase = (typeof phases)[number];

/** The points of the Service Standard, 1 to 14 (https://www.gov.uk/service-manual/service-standard). */
export const standardPoints = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14] as const;
export type StandardPoint = (typeof standardPoints)[number];

/** Where it is: a file of the library, a page of the site, or a link to somewhere else. */
export type ArtefactPlace =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: number }
  | { readonly kind: 'page'; readonly name: string }
  | { readonly kind: 'link'; readonly address: string };

/** What its people say of it; SharePoint keeps this in columns. */
export interface ArtefactWords {
  readonly title: string;
  readonly summary: string;
  readonly type: ArtefactType;
  /** The profession that owns it, such as "User research". */
  readonly profession: string;
  /** In their order, each once; none: of any phase. */
  readonly phases: readonly Phase[];
  /** Rising, each once. */
  readonly points: readonly StandardPoint[];
  /** The project it comes from; empty: none. */
  readonly project: string;
  readonly tags: readonly string[];
  /** Months from one review to the next, 1 to 24. */
  readonly reviewMonths: number;
}

/** How its keeping stands, as far as it is stored: what follows from dates is worked out. */
export interface Keeping {
  /** Whoever owns it, by the id of the directory; absent: nobody any more. */
  readonly ownerId?: string;
  /** The day when somebody last said that it is still good; before that, when it was contributed. */
  readonly reviewedOn: LocalDate;
  readonly state: 'kept' | 'underReview' | 'retired';
  /** The day by which a review that was begun is to be answered. */
  readonly answerBy?: LocalDate;
}

/** Something that the community knows and keeps. */
export interface Artefact extends ArtefactWords, Keeping {
  /** The unique id that SharePoint gave its item: the same when it is renamed. */
  readonly id: string;
  readonly place: ArtefactPlace;
  /** Where people open it. */
  readonly url: string;
  readonly addedAt: Instant;
  readonly changedAt: Instant;
  /** The artefact that it was made from. */
  readonly derivedFrom?: string;
}

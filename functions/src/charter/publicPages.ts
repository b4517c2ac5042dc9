import type { CharterView } from '../../../src/domain/charter';
import type { Language } from '../../../src/domain/kernel';
import { isHeld } from '../platform/etags';
import type { Page } from '../platform/route';
import { shortDigest } from '../platform/shortDigest';
import { pageManner, publicPage } from './publicPage';

/** How many pages one host keeps at hand. */
const pagesKept = 40;

type Shown =
  | { readonly status: 304; readonly etag: string }
  | { readonly status: 200; readonly page: Page; readonly etag: string };

/** The pages of charters for anybody: each is written once for a version, however many look at it. */
export class PublicPages {
  private readonly kept = new Map<string, Page>();

  constructor(private readonly write: typeof publicPage = publicPage) {}

  /** Whoever holds a page already is told so before anything is written. */
  answer(view: CharterView, language: Language, ifNoneMatch: string | undefined): Shown {
    const name = nameOf(view, language);
    const etag = `"${name}"`;
    if (isHeld(etag, ifNoneMatch)) return { status: 304, etag };
    const page = this.kept.get(name) ?? this.write(view, language);
    this.kept.delete(name);
    this.kept.set(name, page);
    const oldest = this.kept.keys().next().value;
    if (this.kept.size > pagesKept && oldest !== undefined) this.kept.delete(oldest);
    return { status: 200, page, etag };
  }
}

/** Of everything that the page is made of; of its text the version. */
function nameOf({ community, version, adoptedAt, review, objective }: CharterView, language: Language): string {
  const goal = objective && [objective.text, objective.endsOn];
  return shortDigest(JSON.stringify([pageManner, language, community, version, adoptedAt, review?.on, goal]));
}

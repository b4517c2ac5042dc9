import { isIn, type FoundPeopleView } from '../../../src/domain/membership';
import { seesDirectory } from '../directory';
import type { Caller } from '../platform/route';
import type { LeadingParts } from './leadingParts';

const foundAtMost = 10;

/** Finds people of the organisation for a lead to invite. */
export class FindService {
  constructor(private readonly parts: Pick<LeadingParts, 'rosters' | 'organisation'>) {}

  /** By the beginnings of their names, or by a whole address. A lead who is a guest finds nobody: the directory lets no guest look for people. */
  async find({ id: readerId, community }: Caller, search: string): Promise<FoundPeopleView> {
    const { organisation, rosters } = this.parts;
    const wanted = search.trim();
    if (wanted === '' || !(await seesDirectory(organisation, readerId))) return { people: [] };
    const found = wanted.includes('@')
      ? [...(await organisation.findByAddress([wanted])).values()].filter((one) => one.enabled && !one.impersonal)
      : await organisation.search(wanted, foundAtMost);
    const records = await rosters.recordsOf(
      community.id,
      found.map(({ id }) => id),
    );
    return {
      people: found.map(({ id, name, jobTitle, department }) => {
        const record = records.get(id)?.record;
        return {
          ...{ id, name },
          ...(jobTitle === undefined ? {} : { jobTitle }),
          ...(department === undefined ? {} : { department }),
          isIn: record !== undefined && isIn(record),
        };
      }),
    };
  }
}

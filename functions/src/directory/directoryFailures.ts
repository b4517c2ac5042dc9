import type { Failure, FailureSource } from '../operations';
import type { DirectoryParts } from './directoryParts';
import type { NotificationsService } from './notificationsService';
import type { KeptOut } from './Organisation';

/** Throttling and outages pass; what lasts longer is somebody's to look at. */
const listedAfterMs = 3_600_000;
/** The whole organisation, where the others have a community. */
const wholeOrganisation = '00000000-0000-0000-0000-000000000000';

const keptOutDetails: Record<KeptOut, string> = {
  unknown:
    'Microsoft 365 does not know the group of this community. Its members stay as they were. Restore the group, or retire the community.',
  roleAssignable:
    'Roles of the directory can be given to the group of this community, and Guildhall never touches such a group. Its members stay as they were. Make the community of another group.',
  membersHidden:
    'The group of this community hides its members, and Guildhall may not see them. Its members stay as they were. Make the community of another group.',
};

/** The directory cannot be read, or a group of a community cannot. */
export class DirectoryFailures implements FailureSource {
  constructor(
    private readonly parts: DirectoryParts,
    private readonly notifications: NotificationsService,
  ) {}

  async list(): Promise<readonly Failure[]> {
    const { state, groups, communities } = this.parts;
    const { troubleSince } = await state.load();
    const kept = new Map((await groups.groups()).map((group) => [group.id, group]));
    const withoutGroup = (await communities.all()).flatMap(({ id, name }) => {
      const { keptOut, since } = kept.get(id) ?? {};
      if (!keptOut || !this.isLong(since)) return [];
      return [{ id: `${id}_group-${keptOut}`, community: name, reason: keptOut, detail: keptOutDetails[keptOut] }];
    });
    if (!this.isLong(troubleSince)) return withoutGroup;
    const unread: Failure = {
      id: `${wholeOrganisation}_directory`,
      community: 'All communities',
      reason: 'directoryNotRead',
      detail: `The directory could not be read since ${troubleSince}. Nobody joins or leaves by a rule meanwhile; what people do themselves is kept. The log line directoryNotRead names the error; Guildhall tries again every five minutes, and now when you replay.`,
    };
    return [unread, ...withoutGroup];
  }

  async replay(failureId: string): Promise<'replayed' | 'unknown'> {
    if (!(await this.list()).some(({ id }) => id === failureId)) return 'unknown';
    await this.notifications.ask();
    return 'replayed';
  }

  private isLong(since: string | undefined): boolean {
    return since !== undefined && this.parts.clock.now().getTime() - Date.parse(since) >= listedAfterMs;
  }
}

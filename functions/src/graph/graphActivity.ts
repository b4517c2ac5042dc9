import { createHash } from 'node:crypto';
import { GraphError } from '@microsoft/microsoft-graph-client';
import type { NoticeKind, WordedActivity } from '../../../src/domain/notifications';
import type { ActivityFeed } from '../notifications/ActivityFeed';
import type { GraphClient } from './graphClient';

/** The types of activity that the Teams app declares. */
const activityTypes: Readonly<Record<NoticeKind, string>> = {
  actions: 'actionTaken',
  joining: 'joiningQuestion',
  prompts: 'practicePrompt',
  charter: 'practicePrompt',
  running: 'communityRunning',
};
/** The Teams app by the id in its manifest, and the tab in it that each kind opens. */
const manifestId = 'e0a4b1c7-52d8-4f36-8b9e-3c71d2f4a865';
const leanCoffeeTab = 'b7c6f3a2-90a4-4c5e-8a5f-6d1f0e2c3b14';
const openActionsTab = '4e8f2b6d-7c15-4a93-b0de-92a6c3f1d758';

/**
 * People's Teams activity, through Microsoft Graph. Whether somebody has the app is not asked before: Teams says so, and
 * the right to ask would be one more to grant.
 */
export class GraphActivity implements ActivityFeed {
  /** @param teamsAppId - the app's id in the catalogue of the organisation; absent: it has the one in the manifest */
  constructor(
    private readonly graph: GraphClient,
    private readonly teamsAppId?: string,
  ) {}

  async show(personId: string, id: string, activity: WordedActivity): Promise<'shown' | 'notInstalled' | 'refused'> {
    try {
      await this.graph.call({
        workload: 'teams',
        method: 'post',
        path: `/users/${encodeURIComponent(personId)}/teamwork/sendActivityNotification`,
        body: {
          topic: { source: 'text', value: activity.topic, webUrl: this.linkTo(activity) },
          activityType: activityTypes[activity.kind],
          previewText: { content: activity.preview },
          templateParameters: [{ name: 'text', value: activity.title }],
          chainId: chainIdOf(id),
          ...(this.teamsAppId ? { teamsAppId: this.teamsAppId } : {}),
        },
      });
      return 'shown';
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      // Microsoft's words for it: "Ensure that the expected Teams app is installed in the target scope".
      const isAbsent = error.statusCode === 404 || (error.statusCode === 403 && /installed/i.test(error.message));
      return isAbsent ? 'notInstalled' : 'refused';
    }
  }

  /** A topic of our own has to lead into Teams; the tab gets the page to show where Teams is a browser's. */
  private linkTo({ kind, url }: WordedActivity): string {
    const tab = kind === 'actions' ? openActionsTab : leanCoffeeTab;
    const query = url === undefined ? '' : `?${new URLSearchParams({ webUrl: url })}`;
    return `https://teams.microsoft.com/l/entity/${this.teamsAppId ?? manifestId}/${tab}${query}`;
  }
}

/** A whole number that every program can hold, 48 bits of the id's digest: the same id replaces what it showed before. */
function chainIdOf(id: string): number {
  return createHash('sha256').update(id).digest().readUIntBE(0, 6);
}

import type { CommunityServices } from './composeCommunities';
import type { Ground } from './composeGround';
import { GraphActivity } from './graph/graphActivity';
import { GraphMailer } from './graph/graphMailer';
import type { Invitations } from './invitations';
import { MuteLinks, noticeQueueName, Notifier, openNotifications } from './notifications';
import type { DeliveryParts } from './notifications/DeliveryParts';
import type { NoticeMessage } from './notifications/NoticeQueue';
import { NoticeTable } from './tables/noticeTable';

type Notices = ReturnType<typeof composeNotices>;

/** Takes in what people shall be told: every other part may ask for that. */
export function composeNotices({ tables, clock, queueOf }: Ground) {
  const store = new NoticeTable(tables);
  const queue = queueOf<NoticeMessage>(noticeQueueName, ['communityId', 'personId']);
  return { store, queue, notifier: new Notifier(store, queue, clock) };
}

/** Everything that has people told things, and lets them say what they want to hear of: also of `muting` invitations. */
export function composeNotifications(
  { settings, communities, graph, leases, clock, time, almanac }: Ground,
  { membership, preferences, brakes, officeHoursOf }: CommunityServices,
  { store, queue }: Notices,
  { muting }: Pick<Invitations, 'muting'>,
  stillWanted: Pick<DeliveryParts, 'isRunWaiting' | 'isStillAsked'>,
) {
  const notifications = openNotifications({
    ...{ communities, store, queue, preferences, brakes, leases, clock, time, almanac, officeHoursOf },
    ...{ people: membership, ...stillWanted },
    mailer: new GraphMailer(graph),
    activity: new GraphActivity(graph, settings.teamsAppId),
    links: new MuteLinks(settings.pseudonymKey, settings.publicUrl),
    followMuting: (communityId, personId, log) => muting.follow(communityId, personId, log),
  });
  brakes.register(notifications.sweep);
  return notifications;
}

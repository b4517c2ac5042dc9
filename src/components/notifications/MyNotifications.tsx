import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import type { MyNotificationsView } from '../../domain/notifications';
import { DefaultButton } from '../buttons/Button';
import { NotedCheckbox } from '../inputs/NotedCheckbox';
import { Waiting } from '../frame/Waiting';
import { useTextOf, whyRefused } from '../words';
import { SavedChange } from './SavedChange';
import { getClasses } from './notificationClasses';
import { useNotifications, type NotificationsSource } from './useNotifications';

type Kind = MyNotificationsView['communities'][number]['kinds'][number]['kind'];

const labels = {
  invitations: ['HearInvitations', 'HearInvitationsNote'],
  actions: ['HearActions', 'HearActionsNote'],
  joining: ['HearJoining', 'HearJoiningNote'],
  prompts: ['HearPrompts', 'HearPromptsNote'],
  charter: ['HearCharter', 'HearCharterNote'],
  running: ['HearRunning', 'HearRunningNote'],
} as const satisfies Record<Kind, readonly [string, string]>;

/** What the reader hears from Guildhall, from which community, how it reaches them and when it is quiet. */
export const MyNotifications: React.FC<{ readonly source: NotificationsSource }> = ({ source }) => {
  const { words, dates } = useTextOf<SharedStrings>();
  const classes = getClasses(useTheme());
  const { view, failed, problem, saved, notChanged, ask, change } = useNotifications(source);

  if (!view && failed) {
    return (
      <div role="alert">
        <p className={classes.text}>{problem ? whyRefused(problem, words) : words.say('TroubleUnreachable')}</p>
        <DefaultButton text={words.say('TryAgain')} onClick={ask} />
      </div>
    );
  }
  if (!view) return <Waiting label={words.say('LoadingNotifications')} lines={['70%', '55%', '80%']} />;
  const reason =
    notChanged && (notChanged.problem ? whyRefused(notChanged.problem, words) : words.say('TroubleUnreachable'));
  const through = (kind: Kind): readonly string[] =>
    kind === 'invitations' ? [] : [words.say(view.channel === 'teams' ? 'HearInTeams' : 'HearByMail')];
  const off = (muted: boolean, since: string | undefined): readonly string[] =>
    muted && since ? [words.say('HearMutedSince', { day: dates.nearDay(since, dates.readersZone) })] : [];
  return (
    <div>
      <p className={classes.text}>{words.say('HearQuiet', view.quiet)}</p>
      {view.communities.length === 0 && <p className={classes.text}>{words.say('NoCommunitiesText')}</p>}
      {view.communities.map(({ id, name, kinds }) => (
        <fieldset key={id} className={classes.community}>
          <legend className={classes.legend}>{name}</legend>
          {kinds.map(({ kind, muted, since }) => (
            <NotedCheckbox
              key={kind}
              label={words.say(labels[kind][0])}
              note={[words.say(labels[kind][1]), ...through(kind), ...off(muted, since)].join(' ')}
              checked={!muted}
              onChange={(isWanted) => change(id, { kind, muted: !isWanted })}
            />
          ))}
          <SavedChange
            {...(saved?.communityId === id ? { saved } : {})}
            what={saved ? words.say(labels[saved.kind][0]) : ''}
            onUndo={change}
          />
          <p className={classes.refusal} role="status">
            {notChanged?.communityId === id && reason ? words.say('HearNotChanged', { detail: reason }) : ''}
          </p>
        </fieldset>
      ))}
    </div>
  );
};

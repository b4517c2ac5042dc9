import { meeting } from '../../screens/meeting';
import { proposing } from '../../screens/proposing';
import { sessions } from '../../screens/sessions';
import { lookAtEveryState } from './everyState';

describe('a Lean Coffee from the first topic to open actions, and the sessions of a community', () => {
  lookAtEveryState(
    [...proposing, ...meeting, ...sessions],
    [
      ...['empty', 'starting', 'starting-reader', 'outsider'],
      ...['proposing', 'proposing-lead', 'proposing-welsh', 'proposing-strong', 'editing'],
      ...['offline', 'refused', 'unconfigured', 'permission'],
      ...['voting', 'voting-lead', 'discussing', 'discussing-lead', 'thumbs-lead', 'presenting'],
      ...['wrap-up', 'next-board', 'open-actions', 'open-actions-done', 'open-actions-strong'],
      ...['sessions-empty', 'sessions-empty-lead', 'sessions-unreachable', 'sessions-to-be-seen', 'invitation'],
      ...['sessions', 'sessions-lead', 'sessions-strong', 'sessions-personal', 'session-edit', 'session-cancel'],
      ...['session-held', 'sessions-stopped', 'sessions-dropped', 'sessions-dropped-question', 'sessions-failed'],
      ...['rhythm', 'rhythm-changed', 'hour', 'series', 'notifications', 'notifications-over-board'],
    ],
  );
});

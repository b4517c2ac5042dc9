import type { Answer, Failure, OpenActionsApi } from '../../../clients';
import type { Problem } from '../../../domain/kernel';
import { byDueDay, type ActionView, type OpenActionsView } from '../../../domain/leanCoffee';

/** The open actions of a community, kept in memory, and the ways in which a test can trouble them. */
export interface InMemoryActions {
  readonly api: OpenActionsApi;
  /** What was asked, one word each: `read`, `done pair`. */
  readonly seen: string[];
  failWith(failure?: Failure): void;
  /** Every change is refused like this until it is called without one. */
  refuseChanges(problem?: Problem): void;
  /** The actions are not shown at all. */
  shutOut(problem?: Problem): void;
  holdUntil(gate: Promise<unknown>): void;
  othersEnd(id: string): void;
}

export const problem = (code: string, status = 409): Problem => ({
  type: 'about:blank',
  title: 'No',
  status,
  detail: 'No.',
  code,
});

/** An action as the API tells it. */
export function actionOf(id: string, more: Partial<ActionView> = {}): ActionView {
  return { id, text: id, sessionId: '2026-10-22', overdue: false, done: false, ...more };
}

export function inMemoryActions(actions: readonly ActionView[]): InMemoryActions {
  let all = [...actions].sort(byDueDay);
  let version = 1;
  let failure: Failure | undefined;
  let refusal: Problem | undefined;
  let shut: Problem | undefined;
  let gate: Promise<unknown> = Promise.resolve();
  const seen: string[] = [];

  const answer = async <View>(no: Problem | undefined, act: () => Answer<View>): Promise<Answer<View>> => {
    const [failed, before] = [failure, gate];
    const result: Answer<View> = failed ? { kind: 'failed', failure: failed } : no ? refused(no) : act();
    await before;
    return result;
  };
  const refused = (no: Problem): Answer<never> => ({ kind: 'refused', problem: no });
  const end = (id: string, done: boolean): ActionView | undefined => {
    all = all.map((action) => (action.id === id ? { ...action, done } : action));
    version += 1;
    return all.find((action) => action.id === id);
  };

  return {
    seen,
    api: {
      readActions: (etag) => {
        seen.push('read');
        return answer<OpenActionsView>(shut, () => {
          if (etag === `v${version}`) return { kind: 'unchanged' };
          const open = all.filter(({ done }) => !done);
          const view = { community: { id: 'group', name: 'Digital Practice' }, actions: open };
          return { kind: 'fresh', view, etag: `v${version}` };
        });
      },
      endAction: (id, state) => {
        seen.push(`${state} ${id}`);
        return answer<ActionView>(refusal, () => {
          const ended = end(id, state !== 'open');
          return ended ? { kind: 'fresh', view: ended } : refused(problem('actionUnknown', 404));
        });
      },
    },
    failWith: (next) => (failure = next),
    refuseChanges: (next) => (refusal = next),
    shutOut: (next) => (shut = next),
    holdUntil: (next) => (gate = next),
    othersEnd: (id) => void end(id, true),
  };
}

import { checkSentence, mergeNotes, type ActionView, type BoardView } from '../../../../domain/leanCoffee';
import type { ChangeOf } from '../Change';
import type { Manners } from './Manner';

/** What people say and write while they discuss. */
export const discussionManners: Manners<'thumb' | 'notes' | 'takeaway' | 'action'> = {
  thumb: {
    show: withThumb,
    send: (api, { session, topicId, round, thumb }) => api.castThumb(session, { topicId, round, thumb }),
    both: (earlier, later) => (earlier.topicId === later.topicId && earlier.round === later.round ? later : undefined),
  },
  notes: {
    show: withNotes,
    send: (api, { session, topicId, base, text }) => api.writeNotes(session, topicId, { base, text }),
    // The later text was made from the earlier one; both began with what the API had then.
    both: (earlier, later) => (earlier.topicId === later.topicId ? { ...later, base: earlier.base } : undefined),
  },
  takeaway: {
    show: withTakeaway,
    send: (api, { session, takeawayId, text, topicId, removed }) =>
      api.writeTakeaway(session, takeawayId, { text, removed, ...(topicId === undefined ? {} : { topicId }) }),
    both: (earlier, later) => (earlier.takeawayId === later.takeawayId ? later : undefined),
  },
  action: {
    show: withAction,
    send: (api, { session, actionId, text, topicId, owner, due }) =>
      api.writeAction(session, actionId, {
        text,
        ...(topicId === undefined ? {} : { topicId }),
        ...(owner ? { ownerId: owner.id } : {}),
        ...(due === undefined ? {} : { due }),
      }),
    both: (earlier, later) => (earlier.actionId === later.actionId ? later : undefined),
  },
};

function withThumb(board: BoardView, { topicId, round, thumb }: ChangeOf<'thumb'>): BoardView {
  const rooms = board.rooms.map((room) => {
    const { current } = room;
    if (room.number !== board.you.room || current?.topicId !== topicId || current.round !== round) return room;
    const { yours, ...count } = current.thumbs;
    if (yours === thumb) return room;
    const without = yours ? { ...count, [yours]: count[yours] - 1 } : count;
    return { ...room, current: { ...current, thumbs: { ...without, [thumb]: without[thumb] + 1, yours: thumb } } };
  });
  return { ...board, rooms };
}

function withNotes(board: BoardView, { topicId, base, text }: ChangeOf<'notes'>): BoardView {
  const topics = board.topics.map((topic) => {
    if (topic.id !== topicId || !topic.notes) return topic;
    return { ...topic, notes: { ...topic.notes, text: mergeNotes(base, text, topic.notes.text) } };
  });
  return { ...board, topics };
}

function withTakeaway(board: BoardView, { takeawayId: id, removed, ...wish }: ChangeOf<'takeaway'>): BoardView {
  if (removed) return { ...board, takeaways: board.takeaways.filter((takeaway) => takeaway.id !== id) };
  const text = checkSentence(wish.text);
  if (!text.ok) return board;
  const takeaway = { id, text: text.value, ...(wish.topicId === undefined ? {} : { topicId: wish.topicId }) };
  return { ...board, takeaways: placed(board.takeaways, takeaway) };
}

function withAction(board: BoardView, change: ChangeOf<'action'>): BoardView {
  const text = checkSentence(change.text);
  if (!text.ok) return board;
  const before = board.actions.find(({ id }) => id === change.actionId);
  const action: ActionView = {
    id: change.actionId,
    text: text.value,
    sessionId: change.session,
    ...(change.topicId === undefined ? {} : { topicId: change.topicId }),
    ...(change.owner ? { owner: change.owner } : {}),
    ...(change.due === undefined ? {} : { due: change.due }),
    overdue: before !== undefined && before.due === change.due && before.overdue,
    done: before?.done ?? false,
  };
  return { ...board, actions: placed(board.actions, action) };
}

/** In the place of the one with the same id, or at the end. */
function placed<Item extends { readonly id: string }>(items: readonly Item[], item: Item): readonly Item[] {
  return items.some(({ id }) => id === item.id)
    ? items.map((other) => (other.id === item.id ? item : other))
    : [...items, item];
}

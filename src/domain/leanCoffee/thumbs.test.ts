import { emptyRoom } from './discussion';
import { at } from './testing/boards';
import { castThumb, countThumbs, wishesToContinue, type Thumb } from './thumbs';

const current = { topicId: 'a', startedAt: at(0), timebox: { round: 1, endsAt: at(5) } };
const board = { phase: 'discussing', rooms: [{ ...emptyRoom(1), current }, emptyRoom(2)] } as const;
const up = { topicId: 'a', round: 1, thumb: 'up' } as const;

describe('thumbs', () => {
  it('are for the timebox that runs in one’s room', () => {
    expect(castThumb(board, 1, up)).toEqual({ ok: true, value: up });
    for (const [room, vote] of [
      [2, up],
      [1, { ...up, round: 0 }],
      [1, { ...up, topicId: 'b' }],
    ] as const) {
      expect(castThumb(board, room, vote)).toEqual({ ok: false, refusal: { code: 'notBeingDiscussed' } });
    }
  });

  it('are for the discussion alone', () => {
    expect(castThumb({ ...board, phase: 'voting' }, 1, up)).toEqual({ ok: false, refusal: { code: 'notDiscussing' } });
    expect(castThumb({ ...board, phase: 'closed' }, 1, up)).toEqual({ ok: false, refusal: { code: 'sessionClosed' } });
  });

  it('count for their own timebox only', () => {
    const of = (thumb: Thumb, more = {}) => ({ ...up, thumb, ...more });
    const votes = [
      of('up'),
      of('up'),
      of('sideways'),
      of('down'),
      of('down', { round: 0 }),
      of('down', { topicId: 'b' }),
    ];
    expect(countThumbs(votes, { topicId: 'a', round: 1 })).toEqual({ up: 2, sideways: 1, down: 1 });
  });

  it('wish to go on when more are up than down; sideways counts for neither', () => {
    expect(wishesToContinue({ up: 2, sideways: 9, down: 1 })).toBe(true);
    expect(wishesToContinue({ up: 1, sideways: 0, down: 1 })).toBe(false);
    expect(wishesToContinue({ up: 0, sideways: 9, down: 0 })).toBe(false);
  });
});

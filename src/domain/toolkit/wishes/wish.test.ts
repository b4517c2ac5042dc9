import { fulfilWish, giveWishBack, makeWish, supportWish, takeWishUp, withdrawWish, type Wish } from './wish';

const now = '2026-03-02T09:00:00.000Z';
const person = (name: string) => ({ id: name, name });
const [ana, ben, lead] = [person('ana'), person('ben'), { id: 'lena', name: 'lena', isLead: true }];
const member = (name: string) => ({ id: name, isLead: false });
const words = { id: 'w1', text: ' A template\tfor consent ', reason: '' };
const open: Wish = { id: 'w1', by: ana, at: now, text: 'A template for consent', reason: '', supporters: [] };
const done: Wish = { ...open, fulfilledBy: 'a1' };

describe('a wish', () => {
  it('is made by a member, once', () => {
    const made = makeWish([], words, ana, now);
    expect(made).toEqual({ ok: true, value: [open] });
    expect(makeWish([open], words, ana, now)).toEqual(made);
    expect(makeWish([open], words, ben, now)).toMatchObject({ refusal: { code: 'idTaken' } });
  });

  it('says something, in words that fit; and no community has more than 200', () => {
    expect(makeWish([], { ...words, text: '\u200B' }, ana, now)).toMatchObject({ refusal: { code: 'textEmpty' } });
    expect(makeWish([], { ...words, text: 'x'.repeat(201) }, ana, now)).toMatchObject({
      refusal: { code: 'textTooLong', field: 'text', limit: 200, length: 201 },
    });
    expect(makeWish([], { ...words, reason: 'x'.repeat(1_001) }, ana, now)).toMatchObject({
      refusal: { field: 'reason' },
    });
    const many = Array.from({ length: 200 }, (_, n) => ({ ...open, id: String(n) }));
    expect(makeWish(many, words, ana, now)).toMatchObject({ refusal: { code: 'tooManyWishes', limit: 200 } });
    expect(makeWish([...many.slice(1), { ...done, id: 'x' }], words, ana, now).ok).toBe(true);
  });

  it('is shared by others, each once, and not by whoever made it', () => {
    const once = supportWish([open], 'w1', ben, true);
    expect(once).toMatchObject({ value: [{ supporters: ['ben'] }] });
    expect(once.ok && supportWish(once.value, 'w1', ben, true)).toEqual(once);
    expect(once.ok && supportWish(once.value, 'w1', ben, false)).toEqual({ ok: true, value: [open] });
    expect(supportWish([open], 'w1', ana, true)).toMatchObject({ refusal: { code: 'ownWish' } });
  });

  it('is taken up by one at a time, who may give it back; so may a lead for them', () => {
    const taken = takeWishUp([open], 'w1', ben, now);
    expect(taken).toMatchObject({ value: [{ takenUp: { by: ben, at: now } }] });
    if (!taken.ok) return;
    expect(takeWishUp(taken.value, 'w1', ben, now)).toEqual(taken);
    expect(takeWishUp(taken.value, 'w1', ana, now)).toMatchObject({ refusal: { code: 'takenUpBy', name: 'ben' } });
    expect(giveWishBack(taken.value, 'w1', member('ana'))).toMatchObject({ refusal: { code: 'notYours' } });
    expect(giveWishBack(taken.value, 'w1', member('ben'))).toEqual({ ok: true, value: [open] });
    expect(giveWishBack(taken.value, 'w1', lead)).toEqual({ ok: true, value: [open] });
    expect(giveWishBack([open], 'w1', member('cat'))).toEqual({ ok: true, value: [open] });
  });

  it('is done once an artefact came of it', () => {
    expect(fulfilWish([open], 'w1', 'a1')).toEqual({ ok: true, value: [done] });
    expect(fulfilWish([done], 'w1', 'a1')).toEqual({ ok: true, value: [done] });
    for (const acted of [
      fulfilWish([done], 'w1', 'a2'),
      takeWishUp([done], 'w1', ben, now),
      supportWish([done], 'w1', ben, true),
    ]) {
      expect(acted).toMatchObject({ refusal: { code: 'wishFulfilled' } });
    }
    expect(takeWishUp([], 'w1', ben, now)).toMatchObject({ refusal: { code: 'wishUnknown' } });
  });

  it('is withdrawn by whoever made it or a lead, once and again', () => {
    expect(withdrawWish([open], 'w1', member('ben'))).toMatchObject({ refusal: { code: 'notYours' } });
    expect(withdrawWish([open], 'w1', member('ana'))).toEqual({ ok: true, value: [] });
    expect(withdrawWish([open], 'w1', lead)).toEqual({ ok: true, value: [] });
    expect(withdrawWish([], 'w1', member('ben'))).toEqual({ ok: true, value: [] });
  });
});

import {
  orderBegun,
  orderDelayed,
  orderDone,
  orderDropped,
  orderedAgain,
  orderedAnew,
  orderedFor,
  orderedToTell,
  orderFailed,
} from './order';

/** One that people may have heard of, and that was tried before. */
const order = { state: 'pending', attempts: 2, notBefore: 5_000, begun: true, tells: true } as const;

describe('an order', () => {
  it('is given for now or for later, and says whether it is counted', () => {
    expect(orderedAnew).toEqual({ state: 'pending', attempts: 0, notBefore: 0 });
    expect(orderedFor(60_000)).toEqual({ ...orderedAnew, notBefore: 60_000 });
    expect(orderedToTell(60_000)).toEqual({ ...orderedAnew, notBefore: 60_000, tells: true });
    expect(orderDone).toEqual({ ...orderedAnew, state: 'done' });
  });

  it('that was tried in vain waits, one attempt further', () => {
    expect(orderDelayed(order, 9_000)).toEqual({ ...order, attempts: 3, notBefore: 9_000 });
  });

  it('that has failed says why, and how often it was tried', () => {
    expect(orderFailed(order, 'mailboxFull')).toEqual({
      ...order,
      ...{ state: 'failed', notBefore: 0, reason: 'mailboxFull' },
    });
  });

  it('that is dropped waits for nothing', () => {
    expect(orderDropped(order)).toEqual({ ...order, state: 'dropped', attempts: 0, notBefore: 0 });
  });

  it('is begun as it stands, and stays so', () => {
    const { begun: _begun, ...untold } = order;
    expect(orderBegun(untold)).toEqual(order);
    expect(orderBegun(orderDone)).toEqual({ ...orderDone, begun: true });
  });

  it('that is given again is tried at once, without its failure, and known to whoever knew of it', () => {
    const again = { ...orderedAnew, begun: true, tells: true };
    for (const stopped of [orderDelayed(order, 1), orderFailed(order, 'mailboxFull'), orderDropped(order)])
      expect(orderedAgain(stopped)).toEqual(again);
    expect(orderedAgain(orderFailed(orderedAnew, 'mailboxFull'))).toEqual(orderedAnew);
  });
});

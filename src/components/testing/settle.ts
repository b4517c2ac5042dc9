import { act } from '@testing-library/react';

/** Lets answers arrive without any time passing. */
export async function settle(): Promise<void> {
  await act(async () => {
    for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
  });
}

/** Lets so much time pass, with fake timers, and the answers of that time arrive. */
export async function pass(ms: number): Promise<void> {
  act(() => void jest.advanceTimersByTime(ms));
  await settle();
}

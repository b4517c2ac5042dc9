import type { Tables } from './tableAccess';
import { ThrottleTable } from './throttleTable';

it('does not forget a pause that is asked for while the shared row is being read', async () => {
  let answer: () => void = () => undefined;
  const read = new Promise<void>((done) => (answer = done));
  const row = { until: new Date(0).toISOString(), etag: '1' };
  const table = {
    getEntity: () => read.then(() => row),
    updateEntity: () => Promise.resolve({}),
  };
  const throttles = new ThrottleTable({ open: () => Promise.resolve(table) } as unknown as Tables, () => 1_000);
  const asking = throttles.heldUntil('sharepoint');
  const holding = throttles.hold('sharepoint', 5_000);
  answer();
  expect(await asking).toBe(5_000);
  await holding;
  expect(await throttles.heldUntil('sharepoint')).toBe(5_000);
});

/** The longest a person is kept waiting before the screen says that there is no answer, unless it is known to take longer. */
const usualPatienceInMs = 15_000;

/**
 * What nobody answers counts as failed; should it have worked after all, repeating it does no harm.
 *
 * @returns the answer; rejects when there is none in time
 */
export function inTime<Value>(answer: Promise<Value>, patienceInMs = usualPatienceInMs): Promise<Value> {
  let timer: number | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = window.setTimeout(() => reject(new Error('no answer in time')), patienceInMs);
  });
  return Promise.race([answer, tooLate]).finally(() => window.clearTimeout(timer));
}

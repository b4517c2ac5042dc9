/**
 * Lets the page live at the organisation's time, as a browser of that day would: what asks for the present gets it from
 * the tenant's clock. Real time stays what `performance` tells.
 *
 * @param offsetMs - how far the tenant is ahead of real time, in milliseconds
 */
export function liveAt(offsetMs: number): void {
  if (offsetMs === 0) return;
  const RealDate = window.Date;
  const now = (): number => RealDate.now() + offsetMs;
  window.Date = new Proxy(RealDate, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(
        target,
        args.length === 0 ? [now()] : args,
        newTarget === window.Date ? target : newTarget,
      ) as Date,
    apply: (target) => new target(now()).toString(),
    get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
  });
}

/** Real time whatever the organisation lives at, in milliseconds since the epoch. */
export function realNow(): number {
  return performance.timeOrigin + performance.now();
}

/**
 * Lets a web part that was compiled to ES5 extend an ES6 class: its constructor calls `base.apply(this, arguments)`, which a
 * class refuses. Microsoft's own classes carry the same two methods.
 */
export function callableAsFunction(base: new (...args: never[]) => object): void {
  const construct = (instance: object, args: unknown[]): object =>
    Reflect.construct(base, args, instance.constructor as new () => object) as object;
  Object.assign(base, {
    apply: (instance: object, args: ArrayLike<unknown> = []) => construct(instance, Array.from(args)),
    call: (instance: object, ...args: unknown[]) => construct(instance, args),
  });
}

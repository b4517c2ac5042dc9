/** The moments at which an app can have its own code called (`app.hook.*`). */
export type HookName = 'appStart' | 'appTerminate' | 'preInvocation' | 'postInvocation' | 'log';

/** A hook's callback. It may write into the context it is given; the host reads the members back. */
export type HookCallback = (context: never) => unknown;

/** The hooks an app registered, in the order in which it did. */
export class Hooks {
  private readonly callbacks = new Map<string, HookCallback[]>();

  /** Adds a callback; the answer takes it out again. */
  add(name: string, callback: HookCallback): () => void {
    const list = this.callbacks.get(name) ?? [];
    this.callbacks.set(name, list);
    list.push(callback);
    return () => {
      const index = list.indexOf(callback);
      if (index >= 0) list.splice(index, 1);
    };
  }

  has(name: HookName): boolean {
    return (this.callbacks.get(name)?.length ?? 0) > 0;
  }

  /** Runs one after the other: a later hook sees what an earlier one wrote into the context. */
  async run(name: HookName, context: object): Promise<void> {
    for (const callback of this.callbacks.get(name) ?? []) await callback(context as never);
  }

  /** For logs, which cannot wait. */
  runSync(name: HookName, context: object): void {
    for (const callback of this.callbacks.get(name) ?? []) callback(context as never);
  }
}

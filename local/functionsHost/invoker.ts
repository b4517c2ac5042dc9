import { randomUUID } from 'crypto';
import type { Logger } from './logger';
import type { Outputs } from './outputs';
import type { InvocationInput, RegisteredFunction, Worker } from './worker';
import type { InvocationResponse } from './workerProtocol';

/** Runs functions for the triggers: invocation, outputs and the runtime's two lines of log. */
export class Invoker {
  constructor(
    private readonly worker: Worker,
    private readonly outputs: Outputs,
    private readonly logger: Logger,
  ) {}

  /** For timers, queues and the admin endpoint. Logs start and end; rejects as the function does. */
  async run(fn: RegisteredFunction, input: InvocationInput, reason: string): Promise<InvocationResponse> {
    const invocationId = input.invocationId ?? randomUUID();
    const about = { function: fn.name, invocationId };
    const started = Date.now();
    this.logger.log('information', `Function.${fn.name}`, `Executing '${fn.name}' (${reason})`, about);
    const response = await this.runQuietly(fn, { ...input, invocationId });
    const took = `Duration=${Date.now() - started}ms`;
    this.logger.log('information', `Function.${fn.name}`, `Executed '${fn.name}' (Succeeded, ${took})`, about);
    return response;
  }

  /** For HTTP: a line per request would be most of the work of a benchmark, so only failures are logged. */
  async runQuietly(fn: RegisteredFunction, input: InvocationInput): Promise<InvocationResponse> {
    const invocationId = input.invocationId ?? randomUUID();
    try {
      const response = await this.worker.invoke(fn, { ...input, invocationId });
      await this.outputs.write(fn, response);
      return response;
    } catch (error) {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      const about = { function: fn.name, invocationId };
      this.logger.log('error', `Function.${fn.name}`, `Executed '${fn.name}' (Failed): ${text}`, about);
      throw new InvocationFailed(error);
    }
  }
}

/** An invocation that failed and is logged already. */
export class InvocationFailed extends Error {
  constructor(reason: unknown) {
    super(reason instanceof Error ? reason.message : String(reason), { cause: reason });
  }
}

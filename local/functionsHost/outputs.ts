import { connectionString, resolveSettings, type Environment } from './appSettings';
import type { QueueOptions } from './hostJson';
import { encodeMessage, outputTexts } from './queueMessage';
import type { Queues } from './queues';
import type { RegisteredFunction } from './worker';
import type { Binding, InvocationResponse, TypedData } from './workerProtocol';

/** The kinds of output this host writes: an HTTP answer and messages. */
const supportedTypes = new Set(['http', 'queue']);

/** @throws when a function has an input or output that this host cannot serve: better at the start than in silence. */
export function refuseUnsupportedBindings(fn: RegisteredFunction): void {
  for (const binding of Object.values(fn.bindings)) {
    if (binding === fn.trigger || (binding.direction === 'out' && supportedTypes.has(binding.type))) continue;
    throw new Error(
      `${fn.name}: the local host does not support the ${binding.direction}put binding "${binding.type}"`,
    );
  }
}

/** Writes what an invocation put into its outputs. A failure here fails the invocation, as in the runtime. */
export class Outputs {
  constructor(
    private readonly queues: Queues,
    private readonly options: QueueOptions,
    private readonly environment: Environment,
  ) {}

  async write(fn: RegisteredFunction, response: InvocationResponse): Promise<void> {
    for (const { name, data } of response.outputData) {
      const binding = fn.bindings[name];
      if (binding?.type === 'queue') await this.send(binding, data);
    }
    const returned = fn.bindings['$return'];
    if (returned?.type === 'queue' && response.returnValue) await this.send(returned, response.returnValue);
  }

  private async send(binding: Binding, data: TypedData): Promise<void> {
    const name = resolveSettings(binding.queueName ?? '', this.environment);
    const queue = this.queues.queue(connectionString(binding, this.environment), name);
    for (const text of outputTexts(data)) await queue.send(encodeMessage(text, this.options.messageEncoding));
  }
}

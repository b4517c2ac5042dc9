import { randomUUID } from 'crypto';
import { supplyCoreModule } from './coreModule';
import { loadEntryPoint } from './entryPoint';
import { Hooks } from './hooks';
import type { Logger } from './logger';
import type {
  Binding,
  CoreInvocationContext,
  FunctionCallback,
  FunctionMetadata,
  InvocationResponse,
  ProgrammingModel,
  TypedData,
} from './workerProtocol';

/** A function of the app, ready to be invoked. */
export interface RegisteredFunction {
  name: string;
  bindings: Record<string, Binding>;
  trigger: Binding;
  callback: FunctionCallback;
}

/** What starts an invocation: the trigger's value and, for queues, what is known about the message. */
export interface InvocationInput {
  data: TypedData;
  triggerMetadata?: Record<string, TypedData>;
  traceParent?: string;
  invocationId?: string;
}

/**
 * The worker half of the runtime: loads the app and runs its functions. It never imports `@azure/functions`,
 * so that the app's own copy of the library builds every request, context and answer.
 */
export class Worker {
  readonly functions = new Map<string, RegisteredFunction>();
  private readonly hooks = new Hooks();
  private readonly appHookData = {};
  private readonly lifeHookData = {};
  private model: ProgrammingModel | undefined;
  private starting = true;
  private takeBack: () => void = () => undefined;

  constructor(private readonly logger: Logger) {}

  /** Loads the app, runs its `appStart` hooks, and from then on refuses further registrations, as the runtime does. */
  async start(appDir: string): Promise<void> {
    this.takeBack = supplyCoreModule({
      setProgrammingModel: (model) => (this.model = model),
      getProgrammingModel: () => this.model,
      registerFunction: (metadata, callback) => this.register(metadata, callback),
      registerHook: (name, callback) => this.hooks.add(name, callback),
      log: (level, _category, message) => this.logger.log(level, 'Host.Worker', message),
    });
    await loadEntryPoint(appDir);
    if (!this.model || this.functions.size === 0) throw new Error('the app registered no function');
    const context = { hookData: this.lifeHookData, appHookData: this.appHookData, functionAppDirectory: appDir };
    await this.hooks.run('appStart', context);
    const capabilities = await this.model.getCapabilities({});
    // The library's streaming proxy listens on every network interface and can never be closed.
    if (capabilities['HttpUri'])
      throw new Error('setup({ enableHttpStream: true }) is not supported by the local host');
    this.starting = false;
  }

  async terminate(): Promise<void> {
    await this.hooks.run('appTerminate', { hookData: this.lifeHookData, appHookData: this.appHookData });
    this.takeBack();
  }

  /** Runs a function once, hooks included. Rejects with whatever the handler (or a hook) threw. */
  async invoke(fn: RegisteredFunction, input: InvocationInput): Promise<InvocationResponse> {
    if (!this.model) throw new Error('the worker has not started');
    const core = this.invocationContext(fn, input);
    const invocation = this.model.getInvocationModel(core);
    const { context, inputs } = await invocation.getArguments();
    const shared = { hookData: {}, appHookData: this.appHookData, invocationContext: context };
    // Hooks may replace the handler, the inputs, the result and the error: everything is read back from these objects.
    const before = { ...shared, functionCallback: fn.callback, inputs };
    if (this.hooks.has('preInvocation')) {
      core.state = 'preInvocationHooks';
      await this.hooks.run('preInvocation', before);
    }
    const after: { inputs: unknown[]; result: unknown; error: unknown } = {
      ...shared,
      inputs: before.inputs,
      result: null,
      error: null,
    };
    core.state = 'invocation';
    try {
      after.result = await invocation.invokeFunction(context, before.inputs, before.functionCallback);
    } catch (error) {
      after.error = error ?? new Error('the handler rejected without a reason');
    }
    if (this.hooks.has('postInvocation')) {
      core.state = 'postInvocationHooks';
      await this.hooks.run('postInvocation', after);
    }
    core.state = undefined;
    // Whatever the handler threw goes on as it is, as through the runtime; rejecting needs no Error object.
    if (after.error !== null && after.error !== undefined) return Promise.reject(after.error as Error);
    return invocation.getResponse(context, after.result);
  }

  private register(metadata: FunctionMetadata, callback: FunctionCallback): () => void {
    const { name } = metadata;
    if (!this.starting) throw new Error('A function can only be registered during app startup.');
    if (this.functions.has(name)) throw new Error(`A function with id "${name}" has already been registered.`);
    if (metadata.retryOptions) throw new Error(`${name}: retry policies are not supported by the local host`);
    const bindings: Record<string, Binding> = {};
    for (const [key, binding] of Object.entries(metadata.bindings)) bindings[key] = { ...binding, name: key };
    const trigger = Object.values(bindings).find((binding) => /trigger$/i.test(binding.type));
    if (!trigger) throw new Error(`${name} has no trigger`);
    this.functions.set(name, { name, bindings, trigger, callback });
    return () => this.functions.delete(name);
  }

  private invocationContext(fn: RegisteredFunction, input: InvocationInput): CoreInvocationContext {
    const invocationId = input.invocationId ?? randomUUID();
    return {
      invocationId,
      metadata: fn,
      request: {
        invocationId,
        inputData: [{ name: fn.trigger.name, data: input.data }],
        triggerMetadata: input.triggerMetadata ?? {},
        traceContext: { traceParent: input.traceParent ?? newTraceParent(), traceState: '', attributes: {} },
      },
      log: (level, category, message) => this.logOf(fn.name, invocationId, level, category, message),
    };
  }

  private logOf(name: string, invocationId: string, level: string, category: string, message: string): void {
    const entry = { level, category, message, hookData: {}, appHookData: this.appHookData };
    if (this.hooks.has('log')) this.hooks.runSync('log', entry);
    const about = { function: name, invocationId };
    // A hook may change what the app logged, never what the runtime did.
    if (category === 'user') this.logger.log(entry.level, `Function.${name}.User`, entry.message, about);
    else this.logger.log(level, `Function.${name}`, message, about);
  }
}

/** W3C trace context; random enough for a trace, and far cheaper than two reads of random bytes per request. */
function newTraceParent(): string {
  const trace = randomUUID().replaceAll('-', '');
  return `00-${trace}-${randomUUID().slice(-12)}${trace.slice(0, 4)}-00`;
}

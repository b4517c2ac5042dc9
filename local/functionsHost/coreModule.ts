import Module from 'module';
import type { HookCallback } from './hooks';
import type { FunctionCallback, FunctionMetadata, ProgrammingModel } from './workerProtocol';

/** Who receives what the app registers while its entry point loads. */
export interface CoreModuleReceiver {
  setProgrammingModel(model: ProgrammingModel): void;
  getProgrammingModel(): ProgrammingModel | undefined;
  registerFunction(metadata: FunctionMetadata, callback: FunctionCallback): () => void;
  registerHook(name: string, callback: HookCallback): () => void;
  log(level: string, category: string, message: string): void;
}

const coreModuleName = '@azure/functions-core';

/** The library has a handle like this returned for each registration. */
class Disposable {
  constructor(private readonly undo: () => void) {}
  dispose(): void {
    this.undo();
  }
}

type ModuleLoader = (request: string, ...rest: unknown[]) => unknown;

/**
 * Supplies the module `@azure/functions-core`, which exists in no registry: the runtime's worker injects it.
 * Must run before the app's first `app.*` call, because the library keeps what its first `require` gave
 * (and silently registers nothing when that failed). Answers a function that takes the injection back.
 */
export function supplyCoreModule(receiver: CoreModuleReceiver): () => void {
  const core = {
    version: '3.12.0',
    hostVersion: '4.1042.0',
    Disposable,
    setProgrammingModel: (model: ProgrammingModel) => receiver.setProgrammingModel(model),
    getProgrammingModel: () => receiver.getProgrammingModel(),
    registerFunction: (metadata: FunctionMetadata, callback: FunctionCallback) =>
      new Disposable(receiver.registerFunction(metadata, callback)),
    registerHook: (name: string, callback: HookCallback) => new Disposable(receiver.registerHook(name, callback)),
    log: (level: string, category: string, message: string) => receiver.log(level, category, message),
  };
  // `_load` is Node's own, undocumented door for this; the documented `registerHooks` came with 22.15 and our floor is 22.14.
  const loader = Module as unknown as { _load: ModuleLoader };
  const original = loader._load;
  loader._load = (request, ...rest) => (request === coreModuleName ? core : original.call(Module, request, ...rest));
  return () => {
    loader._load = original;
  };
}

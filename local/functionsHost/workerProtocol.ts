/**
 * What the Functions host and the library `@azure/functions` tell each other. In Azure these travel over gRPC;
 * the shapes are those of the library's programming model v4 (package `@azure/functions-core`, which only the host has).
 */

/** A value on its way to or from a binding: exactly one of the members is set. */
export interface TypedData {
  string?: string;
  json?: string;
  bytes?: Uint8Array;
  int?: number;
  double?: number;
  http?: RpcHttpRequest | RpcHttpResponse;
}

/** The request as an HTTP trigger hands it over. */
export interface RpcHttpRequest {
  url: string;
  method: string;
  headers: Record<string, string>;
  query: Record<string, string>;
  params: Record<string, string>;
  body?: { bytes: Uint8Array };
}

/** The answer as the library hands it back. */
export interface RpcHttpResponse {
  statusCode: string;
  headers: Record<string, string>;
  cookies: RpcHttpCookie[];
  body?: TypedData | null;
}

interface Wrapped<T> {
  value: T;
}

/** A cookie of an answer; optional members are wrapped as in the protocol. */
export interface RpcHttpCookie {
  name: string;
  value: string;
  domain?: Wrapped<string>;
  path?: Wrapped<string>;
  expires?: Wrapped<{ seconds: number }>;
  secure?: Wrapped<boolean>;
  httpOnly?: Wrapped<boolean>;
  maxAge?: Wrapped<number>;
  sameSite: 'none' | 'lax' | 'strict' | 'explicitNone';
}

/** A trigger, an input or an output of a function, as the app declared it. */
export interface Binding {
  name: string;
  type: string;
  direction: 'in' | 'out';
  connection?: string;
  queueName?: string;
  schedule?: string;
  runOnStartup?: boolean;
  useMonitor?: boolean;
  route?: string;
  methods?: string[];
}

/** A function's handler; its arguments are the trigger's value and the invocation context. */
export type FunctionCallback = (...inputs: unknown[]) => unknown;

/** What `app.http(...)`, `app.timer(...)` and so on register. */
export interface FunctionMetadata {
  name: string;
  bindings: Record<string, Omit<Binding, 'name'>>;
  retryOptions?: unknown;
}

/** The host's side of one invocation, from which the library makes its `InvocationContext`. */
export interface CoreInvocationContext {
  invocationId: string;
  metadata: { name: string; bindings: Record<string, Binding> };
  request: {
    invocationId: string;
    inputData: { name: string; data: TypedData }[];
    triggerMetadata: Record<string, TypedData>;
    traceContext: { traceParent: string; traceState: string; attributes: Record<string, string> };
  };
  state?: 'preInvocationHooks' | 'postInvocationHooks' | 'invocation';
  log(level: string, category: string, message: string): void;
}

/** What an invocation gave back. */
export interface InvocationResponse {
  outputData: { name: string; data: TypedData }[];
  returnValue?: TypedData | null;
}

/** One invocation inside the library. `context` is opaque to the host. */
export interface InvocationModel {
  getArguments(): Promise<{ context: unknown; inputs: unknown[] }>;
  invokeFunction(context: unknown, inputs: unknown[], handler: FunctionCallback): Promise<unknown>;
  getResponse(context: unknown, result: unknown): Promise<InvocationResponse>;
}

/** What the library sets with `setProgrammingModel`. */
export interface ProgrammingModel {
  name: string;
  version: string;
  getInvocationModel(context: CoreInvocationContext): InvocationModel;
  getCapabilities(capabilities: Record<string, string>): Promise<Record<string, string>>;
}

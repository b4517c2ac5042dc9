/** What a log line may hold besides its event: names of things and numbers, never what people are called or wrote. */
export interface LogFields {
  readonly route?: string;
  readonly community?: string;
  readonly session?: string;
  readonly code?: string;
  readonly status?: number;
  readonly ms?: number;
  readonly count?: number;
  readonly added?: number;
  readonly removed?: number;
  readonly requestId?: string;
  /** The kind of an error (its class or code); never its message, which may quote content. */
  readonly error?: string;
}

export type Log = (level: 'info' | 'warn' | 'error', event: string, fields?: LogFields) => void;

/** Where an invocation writes its log lines: the part of the Functions runtime's context that logging needs. */
export interface LogContext {
  info(line: string): void;
  warn(line: string): void;
  error(line: string): void;
}

/** Structured logs, one JSON object a line; the runtime passes them to Application Insights. */
export function logTo(context: LogContext): Log {
  return (level, event, fields = {}) => context[level](JSON.stringify({ event, ...fields }));
}

/** The kind of an error and of what caused it, fit for a log: `Unavailable: GraphError UnknownError 504`. */
export function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return [kindOfOne(error), ...(error.cause === undefined ? [] : [kindOf(error.cause)])].join(': ');
}

function kindOfOne(error: Error): string {
  const { code, statusCode } = error as Error & { code?: unknown; statusCode?: unknown };
  return [error.name, code, statusCode]
    .filter((part) => typeof part === 'string' || typeof part === 'number')
    .join(' ');
}

/** Severities in the order of .NET's `LogLevel`, as host.json names them (lower case). */
const severities = ['trace', 'debug', 'information', 'warning', 'error', 'critical', 'none'] as const;
export type LogLevel = (typeof severities)[number];

/** One line of the host's log. */
export interface LogEntry {
  /** ISO 8601, UTC. */
  at: string;
  level: LogLevel;
  /** `Function.<name>.User` for what the app logged, `Function.<name>` for its invocations, `Host.*` for the host. */
  category: string;
  function?: string;
  invocationId?: string;
  message: string;
}

export type LogSink = (entry: LogEntry) => void;

/** host.json `logging.logLevel`: least severity by category prefix, and `default`. */
export type LogLevels = Record<string, string>;

/** Writes log entries that host.json lets through; the longest matching category prefix decides. */
export class Logger {
  private readonly decided = new Map<string, number>();

  constructor(
    private readonly sink: LogSink,
    private readonly levels: LogLevels = {},
  ) {}

  log(
    level: string,
    category: string,
    message: string,
    about: { function?: string; invocationId?: string } = {},
  ): void {
    const severity = Math.max(0, severities.indexOf(level as LogLevel));
    if (severity < this.threshold(category)) return;
    this.sink({
      at: new Date().toISOString(),
      level: severities[severity] ?? 'information',
      category,
      ...about,
      message,
    });
  }

  private threshold(category: string): number {
    let threshold = this.decided.get(category);
    if (threshold === undefined) {
      const prefix = Object.keys(this.levels)
        .filter((key) => category === key || category.startsWith(`${key}.`))
        .sort((a, b) => b.length - a.length)[0];
      const level = (this.levels[prefix ?? 'default'] ?? 'information').toLowerCase();
      threshold = Math.max(0, severities.indexOf(level as LogLevel));
      this.decided.set(category, threshold);
    }
    return threshold;
  }
}

/**
 * A sink that writes one line of JSON per entry. Entries of one turn of the event loop leave in one write:
 * writing to a pipe blocks, and a busy app logs thousands of lines a second.
 */
export function jsonLines(write: (text: string) => void): LogSink {
  let pending = '';
  return (entry) => {
    if (pending === '') {
      setImmediate(() => {
        const text = pending;
        pending = '';
        write(text);
      });
    }
    pending += `${JSON.stringify(entry)}\n`;
  };
}

import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';

/** One request to Graph and its answer, in the form that the traffic checker reads. */
export interface RecordedRequest {
  /** Real time at which the request came, ISO. */
  at: string;
  /** How long it took, milliseconds. */
  ms: number;
  actor: 'app' | 'user';
  /** The user's id when a person's token was used. */
  principal?: string;
  /** Which instance of the product asked, by its x-dev-instance header. */
  instance?: string;
  method: string;
  url: string;
  requestHeaders: Record<string, string>;
  requestBody: unknown;
  /** 0: no answer was sent. */
  status: number;
  responseHeaders: Record<string, string>;
  responseBody: unknown;
  /** Id of the enclosing $batch. */
  batch?: string;
  /** The tenant broke this answer on purpose, in this way. */
  fault?: string;
}

const defaultMaxLines = 50_000;
/** Events with hundreds of attendees make long lines; together they must fit into memory. */
const defaultMaxCharacters = 200_000_000;

/** The product's Graph traffic, newest last; the oldest lines go when there are more than 50,000, or 200 million characters. */
export class Recording {
  private lines: string[] = [];
  private characters = 0;

  /** @param file keeps the lines over restarts. */
  constructor(
    private readonly file?: string,
    private readonly maxLines = defaultMaxLines,
    private readonly maxCharacters = defaultMaxCharacters,
  ) {
    if (!file || !existsSync(file)) return;
    const kept = readFileSync(file, 'utf8').split('\n');
    kept.pop(); // empty, or torn by a kill
    this.keep(kept.slice(-maxLines));
  }

  add(request: RecordedRequest): void {
    const line = JSON.stringify(request);
    this.lines.push(line);
    this.characters += line.length;
    if (this.file) appendFileSync(this.file, `${line}\n`);
    // Dropping in blocks keeps adding cheap.
    if (this.lines.length > this.maxLines * 1.1) this.keep(this.lines.slice(-this.maxLines));
    else if (this.characters > this.maxCharacters) this.keep(this.lines.slice(Math.ceil(this.lines.length / 4)));
  }

  ndjson(): string {
    return this.lines
      .slice(-this.maxLines)
      .map((line) => `${line}\n`)
      .join('');
  }

  entries(): RecordedRequest[] {
    return this.lines.slice(-this.maxLines).map((line) => JSON.parse(line) as RecordedRequest);
  }

  clear(): void {
    this.keep([]);
  }

  private keep(lines: string[]): void {
    this.lines = lines;
    this.characters = lines.reduce((sum, line) => sum + line.length, 0);
    if (this.file) writeFileSync(this.file, this.ndjson());
  }
}

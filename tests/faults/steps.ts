import type { Fate, Passing } from './tap';

/** Where a host is killed: as a step arrives, before anything has come of it; or once it is done, before its answer. */
export interface Cut {
  /** The number of the step, 1 for the first; or its name, for the first of that name. */
  readonly step: number | string;
  readonly when: 'before' | 'after';
}

/**
 * Counts the steps of inviting or closing, and cuts at one of them. A step is a request that changes something outside the
 * process: in the tables, in the queue, in Microsoft 365.
 */
export class Steps {
  /** The steps seen so far, in words. */
  readonly seen: string[] = [];
  private cutAlready = false;

  /** @param kill - ends the host at once; nothing of it passes any more from then on */
  constructor(
    private readonly cut: Cut,
    private readonly kill: () => unknown,
  ) {}

  get hasCut(): boolean {
    return this.cutAlready;
  }

  /** What becomes of a request, by the name of its step; one without a name changes nothing. */
  fateOf(step: string | undefined): Fate {
    if (this.cutAlready) return 'lost';
    if (!step) return 'passes';
    this.seen.push(step);
    if (this.cut.step !== step && this.cut.step !== this.seen.length) return 'passes';
    if (this.cut.when === 'after') return { carriedOut: () => this.doCut() };
    this.doCut();
    return 'lost';
  }

  private doCut(): void {
    this.cutAlready = true;
    this.kill();
  }
}

/** The step that a request to the tables is. */
export function tableStep({ method, path, body }: Passing): string | undefined {
  if (method === 'GET') return undefined;
  const place = decodeURIComponent(path.split('?')[0] ?? '').replace(/^\/[^/]+\//, '');
  if (place === 'Tables') return `create the table ${/"TableName":"(\w+)"/.exec(body)?.[1]}`;
  if (place === '$batch') {
    const table = / https?:\/\/[^/]+\/\w+\/(\w+)/.exec(body)?.[1];
    const order = /"state":"(\w+)"/.exec(body)?.[1];
    return `write ${table} together${order ? `, order ${order}` : ''}`;
  }
  const row = /RowKey='([^']*)'/.exec(place)?.[1] ?? /"RowKey":"([^"]*)"/.exec(body)?.[1];
  return `${method} ${place.split('(')[0]} ${row}`;
}

/** The step that a request to the queues is; receiving a message and holding on to it are the host's own. */
export function queueStep({ method, path }: Passing): string | undefined {
  const [, , queue, messages, message] = (path.split('?')[0] ?? '').split('/');
  if (method === 'GET' || (method === 'PUT' && message)) return undefined;
  return messages ? `${method === 'POST' ? 'send' : 'delete'} a message of ${queue}` : `${method} the queue ${queue}`;
}

/** The step that a request to Graph is. */
export function graphStep({ method, path }: Passing): string | undefined {
  if (!path.startsWith('/v1.0/') || method === 'GET') return undefined;
  if (/\/groups\/[^/]+$/.test(path)) return `${method} groups`;
  if (path.endsWith('batch')) return `${method} a batch`;
  if (path.includes(':/content')) return 'put a file into the library';
  if (path.endsWith('/sendActivityNotification')) return 'show in Teams';
  if (/\/messages(\/|$)/.test(path)) return path.endsWith('/send') ? 'send a mail' : 'write a mail';
  return `${method} ${/\/(\w+)(\/[^/]*)?$/.exec(path)?.[1]} in the calendar`;
}

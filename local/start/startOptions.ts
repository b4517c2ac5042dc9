import { parseArgs } from 'node:util';
import { fewestMembers, largestDepartment, mostMembers } from '../seed';

/** What `npm start -- ...` was asked for. */
export interface StartOptions {
  readonly port: number;
  /** The tenant's clock starts here (ISO 8601 in UTC); absent: where it was, or now. */
  readonly now?: string;
  /** Forget everything that earlier runs have left. */
  readonly reset: boolean;
  /** Where state is kept; absent: `.guildhall` in the repository. */
  readonly state?: string;
  /** How many Functions hosts run side by side. */
  readonly hosts: 1 | 2;
  /**
   * How many members the Digital Practice has, or, from more than that can have, how many people a whole department with 40
   * communities; absent: as many members as the small office has.
   */
  readonly people?: number;
}

export const usage = `npm start -- [options]
  --port <number>    where Guildhall answers (4800); 0 takes a free port
  --now <time>       what time it is in the organisation, like 2026-03-26T10:55:00Z
  --hosts <1 or 2>   how many instances of the API run side by side (1)
  --people <number>  how many members the Digital Practice has (${fewestMembers}), up to ${mostMembers};
                     from ${mostMembers + 1} to ${largestDepartment}: a department of so many with 40 communities
  --state <folder>   where it keeps its state between two starts (.guildhall)
  --reset            forget what earlier runs have left and begin anew
  --help             show this`;

type Parsed = { readonly options: StartOptions } | { readonly refusal: string } | { readonly help: true };

/** Reads the options of a start. A refusal is a sentence that says which one is wrong and how it is written. */
export function readStartOptions(args: readonly string[]): Parsed {
  let values: {
    port?: string;
    now?: string;
    hosts?: string;
    people?: string;
    state?: string;
    reset?: boolean;
    help?: boolean;
  };
  try {
    ({ values } = parseArgs({
      args: [...args],
      strict: true,
      allowPositionals: false,
      options: {
        port: { type: 'string' },
        now: { type: 'string' },
        hosts: { type: 'string' },
        people: { type: 'string' },
        state: { type: 'string' },
        reset: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    }));
  } catch (error) {
    return { refusal: sentenceOf(error as Error) };
  }
  const { port = '4800', now, hosts = '1', people, state, reset = false } = values;
  if (values.help) return { help: true };
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    return { refusal: `--port takes a number from 0 to 65535, not "${port}".` };
  }
  if (now !== undefined && !isTime(now)) {
    return { refusal: `--now takes a time with its zone, like 2026-03-26T10:55:00Z, not "${now}".` };
  }
  if (hosts !== '1' && hosts !== '2') {
    return { refusal: `--hosts takes 1 or 2, not "${hosts}".` };
  }
  if (people !== undefined && !(/^\d{1,5}$/.test(people) && +people >= fewestMembers && +people <= largestDepartment)) {
    return { refusal: `--people takes a number from ${fewestMembers} to ${largestDepartment}, not "${people}".` };
  }
  if (state === '') {
    return { refusal: '--state takes the name of a folder.' };
  }
  return {
    options: {
      port: Number(port),
      reset,
      hosts: hosts === '1' ? 1 : 2,
      ...(now === undefined ? {} : { now: new Date(now).toISOString() }),
      ...(people === undefined ? {} : { people: Number(people) }),
      ...(state === undefined ? {} : { state }),
    },
  };
}

/** Without a zone it would mean another moment on every machine. */
function isTime(text: string): boolean {
  const hasZone = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.test(text);
  if (!hasZone || Number.isNaN(Date.parse(text))) {
    return false;
  }
  // JavaScript takes 30 February for 2 March.
  const [year, month, day] = text.slice(0, 10).split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

/** The first sentence of Node's message names the option; what follows is about writing programs. */
function sentenceOf({ message }: Error): string {
  return `${(message.split('. ')[0] ?? message).replace(/\.$/, '')}.`;
}

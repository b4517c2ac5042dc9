import type { Fault } from './fault';
import { checkRandomFault, drawFaults, isRandom } from './randomFaults';
import type { RandomFault } from './randomFaults';

export type ListedFault = (Fault | RandomFault) & {
  id: string;
  /** How often it has hit. */
  hits: number;
};

export interface FaultyRequest {
  method: string;
  path: string;
  body: string;
}

const fits = (pattern: string | undefined, text: string): boolean =>
  pattern === undefined || new RegExp(pattern, 'i').test(text);

const matches = ({ match }: Fault | RandomFault, { method, path, body }: FaultyRequest): boolean =>
  (match.method ?? method).toUpperCase() === method.toUpperCase() && fits(match.path, path) && fits(match.body, body);

interface Armed {
  listed: ListedFault;
  /** What this one does to a matching request, if anything; counts those that pass. */
  draw: (insideBatch: boolean) => Fault | undefined;
}

/** A fault that passes `skip` matching requests by and hits the next ones. */
function inTurn(fault: Fault): Armed['draw'] {
  let passed = 0;
  return (insideBatch) => {
    if (insideBatch && fault.drop) return undefined;
    passed += 1;
    return passed > (fault.skip ?? 0) ? fault : undefined;
  };
}

/** The faults that are armed. */
export class FaultList {
  private armed: Armed[] = [];
  private count = 0;

  /** @throws SyntaxError when a pattern is no regular expression; RangeError for a share, kinds or seed that are none. */
  add(fault: Fault | RandomFault): ListedFault {
    new RegExp(fault.match.path ?? '');
    new RegExp(fault.match.body ?? '');
    if (isRandom(fault)) checkRandomFault(fault);
    this.count += 1;
    const listed = { ...fault, id: `fault-${this.count}`, hits: 0 };
    this.armed.push({ listed, draw: isRandom(fault) ? drawFaults(fault) : inTurn(fault) });
    return listed;
  }

  list(): ListedFault[] {
    return this.armed.map(({ listed }) => ({ ...listed }));
  }

  clear(): void {
    this.armed = [];
  }

  /** The fault that hits this request, counted as used; a fault with `drop` never hits a request inside a batch. */
  take(request: FaultyRequest, insideBatch = false): Fault | undefined {
    const inOrder = [...this.armed].sort((one, other) => Number(isRandom(one.listed)) - Number(isRandom(other.listed)));
    for (const { listed, draw } of inOrder) {
      const { times = isRandom(listed) ? Infinity : 1, hits } = listed;
      if (hits >= times || !matches(listed, request)) continue;
      const fault = draw(insideBatch);
      if (!fault) continue;
      listed.hits += 1;
      return fault;
    }
    return undefined;
  }
}

import type { CharterVersion, Proposal } from '../../../../src/domain/charter';
import type { CharterDue, Due } from '../CharterDue';
import { noCharter, type CharterHead, type CharterStore, type Stored } from '../CharterStore';

/** The charter of one community, kept in memory as the tables keep it: every change on condition. */
export function inMemoryCharters() {
  let changes = 0;
  let head: Stored<CharterHead> = { value: noCharter, etag: '' };
  const proposals = new Map<string, Stored<Proposal>>();
  const versions = new Map<number, CharterVersion>();
  const stored = <Value>(value: Value): Stored<Value> => ({ value, etag: String((changes += 1)) });
  const isOpen = ({ value: { ended } }: Stored<Proposal>): boolean => !ended;
  /** Nothing is written at the moment at which it was read. */
  const soon = <Value>(work: () => Value): Promise<Value> =>
    new Promise((resolve) => setImmediate(() => resolve(work())));

  const store: CharterStore = {
    head: () => soon(() => head),
    saveHead: (_id, value, etag) =>
      soon(() => {
        if (etag !== head.etag) return 'conflict';
        return (head = stored(value));
      }),
    standing: () => soon(() => [...proposals.values()].filter(isOpen)),
    proposal: (_id, proposalId) => soon(() => proposals.get(proposalId)),
    saveProposal: (_id, proposal, etag, also) =>
      soon(() => {
        const before = proposals.get(proposal.id)?.etag ?? '';
        if (before !== etag || (also && also.etag !== head.etag)) return 'conflict';
        proposals.set(proposal.id, stored(proposal));
        if (also) head = stored(also.value);
        return 'saved';
      }),
    adopt: (_id, { version, head: after, proposal }) =>
      soon(() => {
        const { id } = proposal.value;
        if (proposals.get(id)?.etag !== proposal.etag || after.etag !== head.etag) return 'conflict';
        proposals.set(id, stored(proposal.value));
        versions.set(version.number, version);
        head = stored(after.value);
        return 'saved';
      }),
    ended: () => soon(() => ({ proposals: [...proposals.values()].filter((one) => !isOpen(one)).map(valueOf) })),
    version: (_id, number) => soon(() => versions.get(number)),
    versions: () => soon(() => [...versions.values()].reverse()),
    acknowledgements: () => soon(() => new Map()),
    acknowledge: () => soon(() => undefined),
    acknowledgement: () => soon(() => undefined),
  };

  const dues: Due[] = [];
  const due: CharterDue = {
    note: (one) => soon(() => void dues.push(one)),
    until: (what, at) => soon(() => dues.filter((one) => one.what === what && one.at <= at)),
    done: (one) => soon(() => void dues.splice(0, dues.length, ...dues.filter((other) => other !== one))),
  };
  return { store, due, dues };
}

function valueOf<Value>({ value }: Stored<Value>): Value {
  return value;
}

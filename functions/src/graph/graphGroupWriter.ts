import { GraphError } from '@microsoft/microsoft-graph-client';
import type { WriteRefusal } from '../../../src/domain/membership';
import { Unavailable } from '../platform/unavailable';
import type { GroupWriter, WriteOutcome } from '../syncRuns/RunStores';
import { slicesOf } from '../platform/slicesOf';
import { batchLimit, sendBatch, type BatchedAnswer } from './graphBatch';
import type { GraphClient } from './graphClient';
import { refusalIn, refusalOf, type GroupRefusal } from './groupRefusals';

/** The most members that one PATCH of a group takes ("Add members"). */
const bindLimit = 20;
const directoryObjects = 'https://graph.microsoft.com/v1.0/directoryObjects';

/** Members of groups, through Microsoft Graph. A write goes out once: what became of it is seen in the group. */
export class GraphGroupWriter implements GroupWriter {
  /** @param refusalBefore - why Guildhall must not change a group, or not yet: then nothing is asked of Graph */
  constructor(
    private readonly graph: Pick<GraphClient, 'call' | 'pause'>,
    private readonly refusalBefore: (groupId: string) => Promise<WriteRefusal | undefined>,
  ) {}

  async add(groupId: string, personIds: readonly string[]): Promise<readonly WriteOutcome[]> {
    return this.inParts(groupId, personIds, bindLimit, async (some) => {
      const outcomes = await this.bind(groupId, some);
      const isRefusedToAll = outcomes.every((one) => one.outcome === 'refused' && one.why === 'personUnknown');
      // A group that was made a moment ago is refused in the same words as somebody who is not there.
      return isRefusedToAll && some.length > 1 ? some.map((id) => outcomeOf(id, 'groupNotReady')) : outcomes;
    });
  }

  async remove(groupId: string, personIds: readonly string[]): Promise<readonly WriteOutcome[]> {
    return this.inParts(groupId, personIds, batchLimit, async (some) => {
      const members = `/groups/${encodeURIComponent(groupId)}/members`;
      const calls = some.map((id) => ({
        ...{ id, method: 'DELETE' as const, url: `${members}/${encodeURIComponent(id)}/$ref` },
      }));
      try {
        const answers = await sendBatch(this.graph, 'identity', calls);
        return some.map((id) => removalOf(groupId, id, answers.get(id) ?? 'unknown'));
      } catch (error) {
        return some.map((id) => outcomeOf(id, refusalFrom('remove', groupId, error)));
      }
    });
  }

  private async inParts(
    groupId: string,
    personIds: readonly string[],
    limit: number,
    write: (some: readonly string[]) => Promise<readonly WriteOutcome[]>,
  ): Promise<readonly WriteOutcome[]> {
    const refusal = await this.refusalBefore(groupId);
    if (refusal) return personIds.map((id) => outcomeOf(id, refusal));
    const outcomes: WriteOutcome[] = [];
    for (const some of slicesOf(personIds, limit)) {
      outcomes.push(...(await write(some)));
    }
    return outcomes;
  }

  /** One PATCH takes all or none; what is refused is halved until whoever is refused stands alone. */
  private async bind(groupId: string, ids: readonly string[]): Promise<readonly WriteOutcome[]> {
    const refusal = await this.patch(groupId, ids);
    if (refusal === undefined) return ids.map((personId) => ({ personId, outcome: 'done' }));
    if (refusal === 'unknown') return ids.map((personId) => ({ personId, outcome: 'unknown' }));
    const isOfAll = refusal === 'notAllowed' || refusal === 'groupNotReady';
    if (ids.length === 1 || isOfAll) return ids.map((id) => outcomeOf(id, refusal));
    const half = Math.ceil(ids.length / 2);
    const before = await this.bind(groupId, ids.slice(0, half));
    return [...before, ...(await this.bind(groupId, ids.slice(half)))];
  }

  private async patch(groupId: string, ids: readonly string[]): Promise<GroupRefusal | 'unknown' | undefined> {
    const body = { 'members@odata.bind': ids.map((id) => `${directoryObjects}/${id}`) };
    const path = `/groups/${encodeURIComponent(groupId)}`;
    try {
      await this.graph.call({ workload: 'identity', method: 'patch', path, body, once: true });
      return undefined;
    } catch (error) {
      return refusalFrom('add', groupId, error);
    }
  }
}

/** @throws what is neither a refusal nor an outage */
function refusalFrom(write: 'add' | 'remove', groupId: string, error: unknown): GroupRefusal | 'unknown' {
  if (error instanceof GraphError) return refusalIn(write, groupId, error);
  if (error instanceof Unavailable) return 'unknown';
  throw error;
}

function removalOf(groupId: string, id: string, answer: BatchedAnswer): WriteOutcome {
  // Throttled again and again: it was not carried out, and is sent later like one of which nobody knows.
  if (answer === 'unknown' || answer === 'throttled') return outcomeOf(id, 'unknown');
  if (answer.status < 300) return { personId: id, outcome: 'done' };
  const message = answer.body?.error?.message ?? '';
  return outcomeOf(id, refusalOf('remove', groupId, { status: answer.status, message }));
}

function outcomeOf(personId: string, refusal: GroupRefusal | 'unknown'): WriteOutcome {
  if (refusal === 'unknown' || refusal === 'wasSo') return { personId, outcome: refusal };
  return { personId, outcome: 'refused', why: refusal };
}

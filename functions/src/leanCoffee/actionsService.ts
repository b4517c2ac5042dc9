import { allowed } from '../../../src/domain/kernel';
import {
  byDueDay,
  endAction,
  presentAction,
  writeAction,
  type ActionView,
  type ActionWish,
  type EndActionBody,
  type OpenActionsView,
  type WriteActionBody,
} from '../../../src/domain/leanCoffee';
import { Refusal } from '../platform/refusal';
import type { Caller } from '../platform/route';
import { zoneRules } from '../platform/zoneRules';
import type { ActionStore, StoredAction } from './ActionStore';
import type { BoardCache } from './boardCache';
import { attempts, keyOf, type BoardDesk } from './boardDesk';
import type { BoardViews, Sight } from './boardViews';
import type { Closings } from './Closings';
import type { CommunityMemory } from './communityMemory';
import type { People } from './People';

/** What people have said they would do. */
export class ActionsService {
  constructor(
    private readonly actions: ActionStore,
    private readonly people: People,
    private readonly cache: Pick<BoardCache, 'readFresh'>,
    private readonly memory: CommunityMemory,
    private readonly desk: BoardDesk,
    private readonly views: BoardViews,
    private readonly closings: Pick<Closings, 'followUp'>,
  ) {}

  /** The open actions of the community, those that are due first in front. */
  async open({ id, community }: Caller): Promise<OpenActionsView> {
    const today = zoneRules.dateAt(this.desk.now(), community.timeZone);
    const open = (await this.actions.open(community.id)).map(({ action }) => action).sort(byDueDay);
    return {
      community: { id: community.id, name: community.name },
      actions: open.map((action) => presentAction(action, id, today)),
    };
  }

  /**
   * Writes an action of a session down, or rewords it.
   * @throws Refusal as `writeAction` refuses, `notDiscussing`, `unknownTopic`, `ownerUnknown`, `sessionUnknown`,
   * `sessionOver`, `tooBusy`
   */
  async write(caller: Caller, sessionId: string, id: string, body: WriteActionBody): Promise<Sight> {
    const session = await this.desk.sessionOf(caller, sessionId);
    const { text, topicId, ownerId, due } = body;
    const { board } = await this.cache.readFresh(keyOf(caller, sessionId));
    if (board.phase !== 'discussing' && board.phase !== 'closed') throw new Refusal({ code: 'notDiscussing' });
    const isTopic = topicId === undefined || board.topics.some((topic) => topic.id === topicId);
    if (!isTopic) throw new Refusal({ code: 'unknownTopic' });
    const owner = ownerId === undefined ? undefined : await this.people.findPerson(caller.community.id, ownerId);
    if (ownerId !== undefined && !owner) throw new Refusal({ code: 'ownerUnknown' });
    const isChanged = await this.save(caller, {
      id,
      text,
      sessionId,
      ...(topicId === undefined ? {} : { topicId }),
      ...(owner ? { owner: { id: owner.id, name: owner.name } } : {}),
      ...(due === undefined ? {} : { due }),
    });
    // So that everybody who looks at the board sees it, through whichever host.
    // On a closed board its owner has to be told; a repeated request makes sure of that after a failure in between.
    if (isChanged || board.phase === 'closed') {
      await this.desk.change(caller, session, () => allowed([{ kind: 'actions' }]));
    }
    await this.tellRecord(caller, sessionId);
    return this.views.see(caller, session);
  }

  /**
   * Ends an action, or opens it again; anybody in the community may.
   * @throws Refusal `actionUnknown`, `tooBusy`
   */
  async end(caller: Caller, actionId: string, { state }: EndActionBody): Promise<ActionView> {
    const { community } = caller;
    const now = this.desk.now();
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const before = await this.actions.find(community.id, actionId);
      if (!before) throw new Refusal({ code: 'actionUnknown' });
      const after = endAction(before.action, state, now);
      if (after === before.action || (await this.actions.save(community.id, after, before)) === 'saved') {
        this.memory.actionsChanged(community.id);
        await this.tellRecord(caller, after.sessionId);
        return presentAction(after, caller.id, zoneRules.dateAt(now, community.timeZone));
      }
    }
    throw new Refusal({ code: 'tooBusy' });
  }

  /** The record of a session that is closed shows its actions, and what has become of them. */
  private async tellRecord(caller: Caller, sessionId: string): Promise<void> {
    const key = keyOf(caller, sessionId);
    if ((await this.cache.readFresh(key)).closing) await this.closings.followUp(key);
  }

  /** False when it stood so already. */
  private async save({ community }: Caller, wish: ActionWish): Promise<boolean> {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const [own, open, ended] = await Promise.all([
        this.actions.find(community.id, wish.id),
        this.actions.open(community.id),
        this.actions.ended(community.id, wish.sessionId),
      ]);
      const others = [...open, ...ended].filter(({ action }) => action.id !== wish.id);
      const known: readonly StoredAction[] = own ? [own, ...others] : others;
      const written = writeAction(
        known.map(({ action }) => action),
        wish,
      );
      if (!written.ok) throw new Refusal(written.refusal);
      if (written.value === own?.action) return false;
      if ((await this.actions.save(community.id, written.value, own)) === 'saved') {
        this.memory.actionsChanged(community.id);
        return true;
      }
    }
    throw new Refusal({ code: 'tooBusy' });
  }
}

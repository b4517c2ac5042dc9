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
import { untilCommitted } from '../platform/untilCommitted';
import { zoneRules } from '../platform/zoneRules';
import type { ActionStore, StoredAction } from './ActionStore';
import type { BoardCache } from './boardCache';
import { keyOf, type BoardDesk } from './boardDesk';
import type { BoardViews, Sight } from './boardViews';
import type { Closings } from './Closings';
import type { KeptBoard } from './BoardStore';
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
   * @throws Refusal as `writeAction` refuses, `sessionUnknown`, `sessionOver`, `tooBusy`
   */
  async write(caller: Caller, sessionId: string, id: string, body: WriteActionBody): Promise<Sight> {
    const session = await this.desk.sessionOf(caller, sessionId);
    const { text, topicId, ownerId, due } = body;
    const { board } = await this.cache.readFresh(keyOf(caller, sessionId));
    const owner = ownerId === undefined ? undefined : await this.ownerOf(caller, ownerId);
    const isChanged = await this.save(caller, board, {
      id,
      text,
      sessionId,
      ...(topicId === undefined ? {} : { topicId }),
      ...(owner === undefined ? {} : { owner }),
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
    const ended = await untilCommitted(async () => {
      const before = await this.actions.find(community.id, actionId);
      if (!before) throw new Refusal({ code: 'actionUnknown' });
      const after = endAction(before.action, state, now);
      const isSo = after === before.action || (await this.actions.save(community.id, after, before)) === 'saved';
      return isSo ? after : 'conflict';
    }, 'tellPerson');
    this.memory.actionsChanged(community.id);
    await this.tellRecord(caller, ended.sessionId);
    return presentAction(ended, caller.id, zoneRules.dateAt(now, community.timeZone));
  }

  private async ownerOf({ community }: Caller, ownerId: string): Promise<NonNullable<ActionWish['owner']>> {
    const person = await this.people.findPerson(community.id, ownerId);
    return person ? { id: person.id, name: person.name } : 'unknown';
  }

  /** The record of a session that is closed shows its actions, and what has become of them. */
  private async tellRecord(caller: Caller, sessionId: string): Promise<void> {
    const key = keyOf(caller, sessionId);
    if ((await this.cache.readFresh(key)).closing) await this.closings.followUp(key);
  }

  /** False when it stood so already. */
  private async save({ community }: Caller, board: KeptBoard, wish: ActionWish): Promise<boolean> {
    return untilCommitted(async () => {
      const [own, open, ended] = await Promise.all([
        this.actions.find(community.id, wish.id),
        this.actions.open(community.id),
        this.actions.ended(community.id, wish.sessionId),
      ]);
      const others = [...open, ...ended].filter(({ action }) => action.id !== wish.id);
      const known: readonly StoredAction[] = own ? [own, ...others] : others;
      const written = writeAction(
        board,
        known.map(({ action }) => action),
        wish,
      );
      if (!written.ok) throw new Refusal(written.refusal);
      if (written.value === own?.action) return false;
      if ((await this.actions.save(community.id, written.value, own)) === 'conflict') return 'conflict';
      this.memory.actionsChanged(community.id);
      return true;
    }, 'tellPerson');
  }
}

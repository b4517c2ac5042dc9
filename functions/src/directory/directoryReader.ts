import { kindOf, type Log } from '../platform/log';
import { allowedIds, type DirectoryParts } from './directoryParts';
import { Overtaken, ReadingDesk } from './readingDesk';
import { GroupsReader } from './readGroups';
import { PeopleReader, type Progress } from './readPeople';

/** One reads at a time, whichever host. */
const lease = 'directory';
/** An invocation may take five minutes; what is left then is gone on with by the next message. */
const longestMs = 4 * 60_000;
/** While another host reads: it may have begun before what this message is about. */
const askAgainMs = 5_000;

/** Brings the copy of the directory up to date. It may run twice, at once, or be broken off anywhere. */
export class DirectoryReader {
  private readonly people: PeopleReader;
  private readonly groups: GroupsReader;

  constructor(private readonly parts: DirectoryParts) {
    this.people = new PeopleReader(parts);
    this.groups = new GroupsReader(parts);
  }

  /**
   * Reads what has changed since the last time, or everything the first time.
   *
   * @param whenBusy - what becomes of it while another host reads: that one may have begun before what is to be seen
   * @throws Unavailable when the directory can't be reached; it goes on from there the next time
   */
  async run(whenBusy: 'leaveIt' | 'tryLater', log: Log): Promise<void> {
    const { leases, queue } = this.parts;
    const outcome = await leases.whileHolding(lease, () => this.attempt(log));
    if (outcome === 'more') await queue.send({ wanted: 'read' });
    if (outcome === 'busy' && whenBusy === 'tryLater') await queue.send({ wanted: 'read' }, askAgainMs);
  }

  private async attempt(log: Log): Promise<Progress> {
    try {
      return await this.round(log);
    } catch (error) {
      if (error instanceof Overtaken) {
        log('info', 'directoryOvertaken');
        return 'done';
      }
      log('warn', 'directoryNotRead', { error: kindOf(error) });
      await this.noteTrouble();
      throw error;
    }
  }

  private async round(log: Log): Promise<Progress> {
    const { state, time, clock } = this.parts;
    const until = time() + longestMs;
    const isOver = (): boolean => time() >= until;
    await state.answer();
    const allowed = await allowedIds(this.parts);
    const desk = await ReadingDesk.open(this.parts);
    // Groups are read first and written last: whose account is gone is known to be gone before they vanish from a group.
    const held = await this.groups.hold(desk, allowed, log);
    if ((await this.people.read(desk, isOver, log)) === 'more') return 'more';
    await this.groups.keep(desk, held);
    if ((await this.groups.readNew(desk, allowed, isOver)) === 'more' || !held.isWhole) return 'more';
    if (isOver()) return 'more';
    const { listAgainAt } = desk.reading;
    if (listAgainAt !== undefined && listAgainAt <= clock.now().toISOString()) {
      if ((await this.people.listAgain(desk, isOver, log)) === 'more') return 'more';
      await this.groups.listAgain(desk);
    }
    if (desk.reading.troubleSince !== undefined) await desk.save({ troubleSince: undefined });
    return 'done';
  }

  /** Best effort: what keeps the directory from being read may keep this from being written. */
  private async noteTrouble(): Promise<void> {
    const { state, clock } = this.parts;
    try {
      const reading = await state.load();
      if (reading.troubleSince === undefined) {
        await state.save({ ...reading, troubleSince: clock.now().toISOString() });
      }
    } catch {
      return;
    }
  }
}

import { kindOf, type Log } from '../platform/log';
import type { RunParts } from './runParts';
import { specialMarks } from './specialMarks';

/** From this hour on, in UTC, and so many: people are asleep then, wherever a community is at home in Europe. */
const firstHour = 0;
const hours = 6;
/** A community has its turn in one of these, in minutes. */
const turnMinutes = 10;
const turns = (hours * 60) / turnMinutes;

/**
 * Has everybody of a community looked at once a day: what two things at once, a bug or a long time have left is settled within a
 * day. It reads nothing but the copy of the directory. Communities take turns through the night.
 */
export class DailyLook {
  constructor(
    private readonly parts: Pick<RunParts, 'clock' | 'communities' | 'marks' | 'queue' | 'rosters' | 'rules'>,
  ) {}

  /** @param isLate - the app has missed a turn while it did not run: everybody has theirs now */
  async run(isLate: boolean, log: Log): Promise<void> {
    const { clock, communities } = this.parts;
    const turn = turnAt(clock.now());
    for (const { id } of await communities.all()) {
      if (!isLate && turn !== turnOf(id)) continue;
      try {
        await this.lookAt(id);
      } catch (error) {
        log('warn', 'notLookedAt', { community: id, error: kindOf(error) });
      }
    }
  }

  private async lookAt(communityId: string): Promise<void> {
    const { marks, queue, rosters, rules } = this.parts;
    // Until its group was read once, there is nothing to compare.
    if (!(await rosters.isKnown(communityId))) return;
    const { rules: all } = await rules.load(communityId);
    const enrols = all.some(({ mode }) => mode === 'enrol');
    await marks.add(communityId, [specialMarks.everybody, ...(enrols ? [specialMarks.missed] : [])]);
    await queue.send({ communityId }).catch(() => undefined);
  }
}

function turnAt(now: Date): number {
  return Math.floor(((now.getUTCHours() - firstHour) * 60 + now.getUTCMinutes()) / turnMinutes);
}

/** The same every night, and spread evenly. */
function turnOf(communityId: string): number {
  return [...communityId].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % turns, 0);
}

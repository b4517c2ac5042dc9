import type { NextBoardView } from '../../src/domain/leanCoffee';
import { percentile, rounded } from '../measure';
import { openBenchWorld, type BenchWorld } from './benchWorld';

const people = 300;
const votesEach = 3;
const seconds = 10;

interface Read {
  readonly startedAt: number;
  readonly voters: number;
}

/**
 * 300 people read the board every second while each casts three votes spread over ten seconds, whether or not earlier
 * requests have been answered. Latency counts from the moment a request was due until it succeeded, retries included.
 * The staleness of a read is how long ago the first acknowledged voter that it does not show was acknowledged.
 *
 * @param kill - end one of the two hosts with -9 half-way
 */
export async function measureOpenLoop({ kill }: { kill: boolean }) {
  const world = await openBenchWorld(people, 2);
  try {
    const run = new OpenLoop(world);
    const half = setTimeout(() => void (kill && world.hosts[1]?.kill9()), (seconds * 1_000) / 2);
    await run.finish();
    clearTimeout(half);
    const counted = await countBallots(world);
    return {
      p95Ms: rounded(percentile(run.latencies, 0.95)),
      stalenessP95Ms: rounded(percentile(run.staleness(), 0.95)),
      reads: run.reads.length,
      acknowledged: run.acknowledged,
      lost: Math.max(0, run.acknowledged - counted.votes),
      overBudget: counted.overBudget,
      retries: run.retries,
    };
  } finally {
    world.client.close();
    await world.stop();
  }
}

class OpenLoop {
  readonly latencies: number[] = [];
  readonly reads: Read[] = [];
  acknowledged = 0;
  retries = 0;
  /** When each person's first vote was acknowledged, in the order acknowledged. */
  private readonly firstVotes: number[] = [];
  private readonly work: Promise<void>[] = [];
  private readonly started = performance.now() + 200;

  constructor(private readonly world: BenchWorld) {
    for (let person = 0; person < people; person += 1)
      this.work.push(this.readEverySecond(person), this.voteNowAndThen(person));
  }

  async finish(): Promise<void> {
    await Promise.all(this.work);
  }

  staleness(): number[] {
    return this.reads.map(({ startedAt, voters }) => {
      const missing = this.firstVotes[voters];
      return missing !== undefined && missing < startedAt ? startedAt - missing : 0;
    });
  }

  private async readEverySecond(person: number): Promise<void> {
    let etag: string | undefined;
    let voters = 0;
    const pending: Promise<void>[] = [];
    for (let second = 0; second < seconds; second += 1) {
      const due = this.started + (second + person / people) * 1_000;
      await until(due);
      const read = async () => {
        const startedAt = performance.now();
        const answer = await this.insist(due, () =>
          this.world.client.send('GET', this.world.boardPath, this.world.voters[person] ?? '', undefined, etag),
        );
        if (answer.status === 200) voters = (JSON.parse(answer.text) as NextBoardView).board?.voters ?? 0;
        etag = answer.etag;
        this.reads.push({ startedAt, voters });
      };
      pending.push(read());
    }
    await Promise.all(pending);
  }

  /** One vote after the other, each for another topic: what one person does. */
  private async voteNowAndThen(person: number): Promise<void> {
    for (let vote = 0; vote < votesEach; vote += 1) {
      const due = this.started + (((vote * people + person) / (people * votesEach)) * seconds + 0.2) * 1_000;
      await until(due);
      const topicId = this.world.topicIds[(person + vote) % this.world.topicIds.length] ?? '';
      const answer = await this.insist(due, () =>
        this.world.client.send('PUT', this.world.votePath(topicId), this.world.voters[person] ?? '', { votes: 1 }),
      );
      if (answer.status !== 200) throw new Error(`a vote was refused: ${answer.text}`);
      this.acknowledged += 1;
      if (vote === 0) this.firstVotes.push(performance.now());
    }
  }

  /** Sends again after a lost connection or a 5xx, as the web part does; the request says what shall be, so that is safe. */
  private async insist<Answer extends { status: number }>(due: number, send: () => Promise<Answer>): Promise<Answer> {
    for (let attempt = 0; ; attempt += 1) {
      const answer = await send().catch(() => undefined);
      if (answer && answer.status < 500) {
        this.latencies.push(performance.now() - due);
        return answer;
      }
      if (attempt >= 20) throw new Error(`no answer after ${attempt} retries`);
      this.retries += 1;
      await until(performance.now() + 200);
    }
  }
}

async function countBallots(world: BenchWorld): Promise<{ votes: number; overBudget: number }> {
  const agenda = await world.close();
  const sums = (await world.storedBallots()).map((ballot) =>
    Object.values(ballot).reduce((sum, votes) => sum + votes, 0),
  );
  const votes = agenda.topics.reduce((sum, { result }) => sum + (result?.votes ?? 0), 0);
  return { votes, overBudget: sums.filter((sum) => sum > agenda.rules.voteBudget).length };
}

function until(due: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
}

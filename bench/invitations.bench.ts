import { measureFaultFree } from './invitations/faultFree';
import { openInviting } from './invitations/inviting';
import { measureUnderFaults } from './invitations/underFaults';
import { report, say } from './measure';

const seededRuns = 20;

/** What inviting 1,000 people to three sessions costs, and whether it stays right when Graph does not. Two hosts throughout. */
async function main(): Promise<void> {
  const world = await openInviting();
  try {
    const faultFree = await measureFaultFree(world);
    say(`${seededRuns} runs with 5 % of the answers going wrong`);
    report({ name: 'invitations', ...faultFree, ...(await measureUnderFaults(world, seededRuns)) });
  } finally {
    await world.close();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});

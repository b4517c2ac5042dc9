import { measureDirectory } from './directory/measureDirectory';
import { report } from './measure';

/** How long people wait for communities and for 5,000 people. See `directory/` for what exactly is measured. */
async function main(): Promise<void> {
  report({ name: 'directory', ...(await measureDirectory()) });
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});

import { report } from './measure';
import { measureWeight } from './weight/measureWeight';

/** How heavy web parts are, and how long people wait for the first. See `weight/` for what exactly is counted. */
async function main(): Promise<void> {
  report({ name: 'weight', ...(await measureWeight()) });
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});

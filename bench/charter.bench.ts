import { measureAdoption } from './charter/measureAdoption';
import { measureDifference } from './charter/measureDifference';
import { measureScreen } from './charter/measureScreen';
import { report } from './measure';

/** How fast charters are compared and shown, and what adopting them asks of SharePoint. See `charter/` for what exactly is measured. */
async function main(): Promise<void> {
  const difference = measureDifference();
  const screen = await measureScreen();
  const adoption = await measureAdoption();
  report({ name: 'charter', ...difference, ...screen, ...adoption });
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});

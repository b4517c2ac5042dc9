/*
 * Azurite's own process. Loads the emulator as its command line would be, and ends it (with what it has to save) when
 * the process that started it is gone: an emulator that nobody knows of would keep a port and a folder for ever.
 */
import 'azurite/dist/src/azurite';

/** Saving takes some 20 ms; this is for a disk that hangs. */
const lastMomentMs = 5_000;

// With the parent gone its ends of our pipes are too, and Azurite says "is closing" before it saves.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

let ending = false;

function end(): void {
  if (ending) return;
  // Azurite begins to listen for this signal a moment after it has said that it is ready.
  if (process.listenerCount('SIGTERM') < 2) {
    setTimeout(() => process.kill(process.pid, 'SIGTERM'), 20);
    return;
  }
  ending = true;
  setTimeout(() => process.exit(0), lastMomentMs).unref();
  // An open channel to the parent would keep the process alive after all is closed.
  if (process.connected) process.disconnect();
}

// Azurite saves and closes its servers on the first signal; a second one must not cut it short, hence `on`.
process.on('SIGTERM', end);
process.once('disconnect', () => {
  if (!ending) process.kill(process.pid, 'SIGTERM');
});

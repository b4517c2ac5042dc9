import { readFileSync } from 'node:fs';

/**
 * Tells when npm, which started us, has gone. npm is often ended in ways that reach nobody else (a kill by a supervisor),
 * and a shell stands between it and us that stays alive; so both are watched. Outside npm nothing is watched: who starts a
 * program by hand may well go on without it.
 *
 * @param {() => void} gone called once
 * @returns {() => void} ends the watch
 */
export function watchStarter(gone) {
  if (!process.env.npm_lifecycle_event) return () => undefined;
  const starters = startersNow();
  const timer = setInterval(() => {
    if (startersNow() === starters) return;
    clearInterval(timer);
    gone();
  }, 1_000);
  timer.unref();
  return () => clearInterval(timer);
}

/** Our parent and, where the system shows it, its parent. */
function startersNow() {
  const parent = process.ppid;
  try {
    // The name in brackets may hold anything; the state and the parent's id follow it (proc(5)).
    const [, grandparent] = /\) \S (\d+)/.exec(readFileSync(`/proc/${parent}/stat`, 'utf8')) ?? [];
    return `${parent} ${grandparent}`;
  } catch {
    return String(parent);
  }
}

/**
 * The value below which a share of the values lie.
 *
 * @param share - 0.95 for the 95th percentile
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

export function rounded(value: number, digits = 1): number {
  return Number(value.toFixed(digits));
}

/** Prints what was measured: one JSON line with `--json`, else a line a figure. */
export function report(figures: Record<string, unknown>): void {
  if (process.argv.includes('--json')) console.log(JSON.stringify(figures));
  else for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(20)} ${JSON.stringify(value)}`);
}

/** Progress goes to standard error, so that the one JSON line stays alone. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

import { readFileSync } from 'node:fs';

/** The most memory that a process has had at once, in megabytes, as the kernel has counted it. */
export function peakMegabytes(pid: number): number {
  const [, kilobytes = ''] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1_024);
}

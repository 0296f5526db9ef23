/** Preloaded into a measured process: leaves its peak resident set, in KiB, in a file when the process ends. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const file = process.env.BENCH_PEAK_FILE;
if (file) {
  process.on('exit', () => writeFileSync(file, String(peak())));
}

/** Linux counts what the parent held at the time of the fork into maxRSS, and leaves it out of VmHWM. */
function peak() {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  return /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? process.resourceUsage().maxRSS;
}

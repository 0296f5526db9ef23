/** Preloaded into a measured process: leaves its peak resident set, in KiB, in a file when the process ends. */
import { writeFileSync } from 'node:fs';

const file = process.env.BENCH_PEAK_FILE;
if (file) {
  process.on('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS)));
}

/** `npm run bench [-- NAME]`: one JSON line for each benchmark. */
import { audit } from './audit.ts';
import { changes } from './changes.ts';
import { difference } from './difference.ts';
import { memory } from './memory.ts';
import { report } from './report.ts';
import { start } from './start.ts';
import { trail } from './trail.ts';

const BENCHES = { start, audit, memory, trail, report, difference, changes };

const [name] = process.argv.slice(2);
if (name !== undefined && !Object.hasOwn(BENCHES, name)) {
  console.error(`There is no benchmark "${name}". There are: ${Object.keys(BENCHES).join(', ')}.`);
  process.exitCode = 1;
} else {
  for (const [key, bench] of Object.entries(BENCHES)) {
    if (name === undefined || name === key) {
      console.log(JSON.stringify(await bench()));
    }
  }
}

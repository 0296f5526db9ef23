/** A process of its own that keeps twenty users in `h.json` of a directory, one after the other. */
import { systemClock } from '../../../src/aws/clock.ts';
import { historyFile } from '../../../src/files/history-file.ts';
import { aSwitch } from './switches.ts';

const [directory = '', prefix = ''] = process.argv.slice(2);
for (let user = 0; user < 20; user++) {
  const switches = [aSwitch(`${prefix}u${user}`, '2026-06-01T00:00:00.000Z')];
  await historyFile(directory, 'h.json', systemClock).merge({ schemaVersion: 1, switches, coverage: [] });
}

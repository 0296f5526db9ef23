/** The entry of a worker thread: reads the batches it is sent, one after another. It is bundled on its own. */
import { parentPort, workerData } from 'node:worker_threads';
import { type Batch, readBatch } from './batch.ts';
import { type FileLimits, TrailFileReader } from './file.ts';

const reader = new TrailFileReader(workerData as FileLimits);

parentPort?.on('message', async (batch: Batch) => {
  parentPort?.postMessage(await readBatch(reader, batch));
});

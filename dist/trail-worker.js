import "./chunks/rolldown-runtime.js";
import { TrailFileReader, readBatch } from "./chunks/trail.js";
import { parentPort, workerData } from "node:worker_threads";

// src/collect/switch-role/trail/worker.ts
const reader = new TrailFileReader(workerData);
parentPort?.on("message", async (batch) => {
	parentPort?.postMessage(await readBatch(reader, batch));
});

export {  };
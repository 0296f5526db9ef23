import { createWriteStream } from "node:fs";
import { mkdir, realpath, rename, rm } from "node:fs/promises";
import { dirname, isAbsolute, join, relative } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

// src/files/write.ts
const CHUNK_CHARACTERS = 262144;
async function insideWorkspace(workspace, path) {
	const root = await realpath(workspace);
	for (let existing = join(root, path);; existing = dirname(existing)) {
		const real = await realpath(existing).catch(() => void 0);
		if (real === void 0 && dirname(existing) !== existing) continue;
		const way = relative(root, real ?? existing);
		if (way.startsWith("..") || isAbsolute(way)) throw new Error(`${path} leads out of the workspace through a symbolic link`);
		return join(root, path);
	}
}
async function writeWhole(path, pieces) {
	await mkdir(dirname(path), { recursive: true });
	const partial = `${path}.${process.pid}.partial`;
	try {
		await pipeline(Readable.from(chunks(pieces), {
			objectMode: true,
			highWaterMark: 1
		}), createWriteStream(partial));
		await rename(partial, path);
	} catch (error) {
		await rm(partial, { force: true });
		throw error;
	}
}
function* chunks(pieces) {
	let chunk = "";
	for (const piece of pieces) {
		chunk += piece;
		if (chunk.length >= CHUNK_CHARACTERS) {
			yield chunk;
			chunk = "";
		}
	}
	yield chunk;
}

export { insideWorkspace, writeWhole };
import "./rolldown-runtime.js";
import { lstat, open, realpath } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";

// src/settings/workspace-file.ts
function isInside(directory, path) {
	const way = relative(directory, path);
	return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
const refused = (problem) => ({
	status: "refused",
	problem
});
const readWorkspaceFile = async (workspace, path, mostBytes) => {
	const asked = resolve(workspace, path);
	if (!isInside(resolve(workspace), asked)) return refused("is outside the workspace");
	try {
		const real = await realpath(asked);
		if (!isInside(await realpath(workspace), real)) return refused("is a link that leads out of the workspace");
		if (!(await lstat(real)).isFile()) return refused("is not a regular file");
		return await readText(real, mostBytes);
	} catch (error) {
		const code = codeOf(error);
		if (code !== "ENOENT" && code !== "ENOTDIR") return refused(`can't be read (${code})`);
		return await isLink(asked) ? refused("is a link that leads nowhere") : { status: "missing" };
	}
};
async function readText(path, mostBytes) {
	const file = await open(path, "r");
	try {
		const bytes = Buffer.alloc(mostBytes + 1);
		let length = 0;
		for (;;) {
			const { bytesRead } = await file.read(bytes, length, bytes.length - length, length);
			if (bytesRead === 0) break;
			length += bytesRead;
			if (length > mostBytes) return refused(`is larger than ${mostBytes} bytes`);
		}
		return {
			status: "read",
			text: new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, length))
		};
	} catch (error) {
		if (codeOf(error) === "ERR_ENCODING_INVALID_ENCODED_DATA") return refused("is not UTF-8 text");
		throw error;
	} finally {
		await file.close();
	}
}
async function isLink(path) {
	try {
		return (await lstat(path)).isSymbolicLink();
	} catch {
		return false;
	}
}
function codeOf(error) {
	return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

export { readWorkspaceFile };
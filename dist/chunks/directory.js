import "./rolldown-runtime.js";
import { lstat, readdir, realpath } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";

// src/files/directory.ts
const MOST_FILES = 5e3;
async function filesOf(workspace, directory) {
	const asked = resolve(workspace, directory);
	try {
		const root = await realpath(workspace);
		const found = await lstat(asked);
		if (found.isSymbolicLink()) return { problem: "is a symbolic link, which is not followed" };
		if (!found.isDirectory()) return { problem: "is a file and not a directory" };
		const way = relative(root, await realpath(asked));
		if (way === ".." || way.startsWith(`..${sep}`)) return { problem: "is outside the workspace" };
		const files = (await readdir(asked, {
			recursive: true,
			withFileTypes: true
		})).filter((entry) => entry.isFile() || entry.isSymbolicLink());
		if (files.length > MOST_FILES) return { problem: `has ${files.length} files, and no more than ${MOST_FILES} are read` };
		return { paths: files.map(({ parentPath, name }) => relative(asked, join(parentPath, name))).map((path) => path.split(sep).join("/")).sort() };
	} catch (error) {
		const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
		return { problem: code === "ENOENT" ? "does not exist" : `can't be read (${code})` };
	}
}

export { filesOf };
import { createHash } from "node:crypto";

// src/github/blob.ts
async function fetchBlob(client, repository, file_sha) {
	const { data } = await client.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
		...repository,
		file_sha,
		headers: { accept: "application/vnd.github.raw+json" },
		request: { parseSuccessResponseBody: false }
	});
	const body = new Response(data).arrayBuffer();
	return new Uint8Array(await body.catch(() => /* @__PURE__ */ new ArrayBuffer()));
}
function isBlob(bytes, sha) {
	const algorithm = typeof sha === "string" && sha.length === 64 ? "sha256" : "sha1";
	return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest("hex") === sha;
}

export { fetchBlob, isBlob };
import { IncompleteAnswer } from "./errors.js";

// src/collect/switch-role/token-pages.ts
async function* tokenPages(fetch) {
	const seen = /* @__PURE__ */ new Set();
	let token;
	for (;;) {
		const page = await fetch(token);
		yield page;
		token = page.NextToken;
		if (!token) return;
		if (seen.has(token)) throw new IncompleteAnswer("the pages of the answer lead back to one before");
		seen.add(token);
	}
}

export { tokenPages };
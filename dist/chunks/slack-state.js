import "./rolldown-runtime.js";
import { isSilent } from "./role-words.js";
import { createHash } from "node:crypto";

// src/report/slack-state.ts
function slackState({ conclusion, switchRole }) {
	const silent = (switchRole?.users ?? []).filter(isSilent).map(({ user, status, lastSwitchedAt }) => JSON.stringify([
		user.accountId,
		user.arn,
		user.id,
		status,
		lastSwitchedAt
	])).sort();
	const taken = switchRole === void 0 ? "no stocktaking" : "stocktaking";
	return createHash("sha256").update([
		conclusion,
		taken,
		...silent
	].join("\n")).digest("hex");
}

export { slackState };
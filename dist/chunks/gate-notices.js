import "./rolldown-runtime.js";
import { shownPath } from "./shown.js";

// src/settings/gate-notices.ts
const OF_AUDITS = [
	["save-snapshot", "keeps no facts"],
	["save-baseline", "writes no baseline"],
	["open-issue", "opens no issue"]
];
function gateNotices({ settings, inputs, configPath, changed }) {
	const idle = OF_AUDITS.filter(([name]) => inputs[name] !== void 0 && (name !== "open-issue" || settings.issue.open));
	return [...changed.includes(configPath) ? [{
		code: "config-file-changed",
		message: `This pull request changes ${shownPath(configPath)}, and is judged by the settings of the base branch: what it changes there holds after the merge only, and no mistake in it is told before.`
	}] : [], ...idle.map(([name, does]) => ({
		code: "input-of-audits",
		message: `The input ${name} does nothing here: the check of a pull request ${does}. It belongs to a run that audits the account.`
	}))];
}

export { gateNotices };
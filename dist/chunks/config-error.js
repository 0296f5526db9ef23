// src/settings/config-error.ts
function problemText(problem) {
	const key = problem.key !== void 0 && problem.location !== void 0 ? `${problem.key}: ` : "";
	const allowed = problem.allowed === void 0 ? "" : ` Allowed: ${problem.allowed}.`;
	const suggestion = problem.suggestion === void 0 ? "" : ` Did you mean "${problem.suggestion}"?`;
	return `${problem.source}: ${key}${problem.what}.${allowed}${suggestion}`;
}
const MOST_LINES = 50;
var ConfigError = class extends Error {
	name = "ConfigError";
	problems;
	constructor(problems) {
		const lines = problems.slice(0, MOST_LINES).map((problem) => `  ${problemText(problem)}`);
		if (problems.length > MOST_LINES) lines.push(`  … and ${problems.length - MOST_LINES} more.`);
		const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
		super(`The configuration has ${count}; nothing was audited.\n${lines.join("\n")}`);
		this.problems = problems;
	}
};

export { ConfigError };
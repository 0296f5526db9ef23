import { insideWorkspace, writeWhole } from "./write.js";
import { logSafe } from "./escape.js";
import { ConfigError } from "./config-error.js";
import { CredentialsError } from "./explain-credentials.js";
import { SnapshotFileError } from "./snapshot-file-error.js";
import { PullRequestError } from "./pull-request.js";
import { SEVERITIES } from "./settings.js";
import { join } from "node:path";

// src/progress.ts
const INTERVAL_MS = 5e3;
function progressLog(clock, log) {
	const accounts = /* @__PURE__ */ new Map();
	return (accountId, done, total) => {
		const now = clock.now();
		const known = accounts.get(accountId);
		if (known === void 0) {
			accounts.set(accountId, {
				startedAt: now,
				toldAt: now
			});
			log(`${accountId}: ${count(total, "entity", "entities")} to look at`);
			return;
		}
		if (done === total || now - known.toldAt >= INTERVAL_MS) {
			known.toldAt = now;
			log(`${accountId}: ${done} of ${total} done${done === total ? "" : remaining(done, total, now - known.startedAt)}`);
		}
	};
}
function remaining(done, total, elapsedMs) {
	if (done === 0) return "";
	const seconds = Math.ceil(elapsedMs / done * (total - done) / 1e3);
	return seconds < 90 ? `, about ${seconds} s left` : `, about ${Math.round(seconds / 60)} min left`;
}
function count(number, one, many) {
	return `${number} ${number === 1 ? one : many}`;
}

// src/facts.ts
async function facts(settings, secrets, ports, select) {
	const { runner, clock, workspace, tool, tokenContext } = ports;
	if (settings.fromSnapshot !== void 0) {
		runner.info(`Reading the facts from ${logSafe(settings.fromSnapshot)}; AWS is not called.`);
		const { loadSnapshot } = await import("./snapshot-file.js");
		return { snapshot: await loadSnapshot(await insideWorkspace(workspace, settings.fromSnapshot), settings.fromSnapshot) };
	}
	const { collect } = await import("./collect.js");
	const { stockOf } = await import("./stock.js");
	const history = await historyStore(settings, secrets, ports);
	return collect(settings, {
		clock,
		tool,
		workspace,
		tokenContext,
		select,
		stock: (accounts) => stockOf(accounts, settings),
		...history && { history },
		wantsTold: secrets.slackWebhookUrl !== void 0,
		onProgress: progressLog(clock, runner.info),
		debug: (message) => runner.debug(logSafe(message)),
		info: (message) => runner.info(logSafe(message)),
		getIdToken: runner.getIdToken,
		mask: runner.mask
	});
}
async function kept(snapshot, { saveSnapshot: path }, workspace) {
	if (path === void 0) return snapshot;
	const { saveSnapshot } = await import("./snapshot-file.js");
	try {
		await saveSnapshot(await insideWorkspace(workspace, path), snapshot);
		return snapshot;
	} catch (error) {
		const failure = {
			operation: "save-snapshot",
			code: "SnapshotNotSaved",
			message: `the facts could not be kept in ${path}: ${error instanceof Error ? error.message : error}`
		};
		return {
			...snapshot,
			errors: [...snapshot.errors, failure]
		};
	}
}
async function historyStore({ switchRole: { history } }, { githubToken: token }, { runner, clock, workspace, tool, tokenContext, workflow, surroundings }) {
	if (history?.store === "file") {
		const { historyFile } = await import("./history-file.js");
		return historyFile(workspace, history.path, clock);
	}
	if (history?.store !== "branch") return void 0;
	const { historyBranch } = await import("./history-branch.js");
	return historyBranch({
		...history,
		repository: workflow.repository,
		token,
		tokenContext,
		tool,
		pauses: clock,
		apiUrl: surroundings.endpoints?.GITHUB_API_URL,
		debug: (message) => runner.debug(logSafe(message))
	});
}
function gitHubAddresses({ endpoints }) {
	const { GITHUB_API_URL: apiUrl, GITHUB_GRAPHQL_URL: graphqlUrl } = endpoints ?? {};
	return {
		...apiUrl !== void 0 && { apiUrl },
		...graphqlUrl !== void 0 && { graphqlUrl }
	};
}

// src/failure.ts
var UnwrittenFile = class extends Error {
	name = "UnwrittenFile";
	path;
	setting;
	constructor(path, setting, cause) {
		super(`${path} could not be written: ${messageOf(cause)}`, { cause });
		this.path = path;
		this.setting = setting;
	}
};
var ResultsError = class extends Error {
	name = "ResultsError";
	failures;
	outputs;
	constructor(failures, outputs) {
		super(failures.map(messageOf).join("\n"), { cause: failures[0] });
		this.failures = failures;
		this.outputs = outputs;
	}
};
function failureOf(error) {
	if (error instanceof ConfigError) {
		const { length } = error.problems;
		return {
			title: `The configuration has ${length === 1 ? "1 problem" : `${length} problems`}`,
			problems: error.problems.map(configProblem)
		};
	}
	if (error instanceof CredentialsError) {
		const [problem = "", ...remedy] = error.message.split("\n");
		return {
			title: "There is no way into AWS",
			problems: [{
				place: error.code,
				problem,
				...remedy.length > 0 && { remedy: remedy.join("\n") }
			}]
		};
	}
	if (error instanceof PullRequestError) {
		const [problem = "", ...remedy] = error.message.split("\n");
		return {
			title: "The pull request can not be judged",
			problems: [{
				problem,
				...remedy.length > 0 && { remedy: remedy.join("\n") }
			}]
		};
	}
	if (error instanceof SnapshotFileError) return {
		title: "The snapshot can not be judged",
		problems: [{ problem: error.message }]
	};
	if (error instanceof ResultsError) return {
		title: "Not all results could be written",
		afterVerdict: true,
		problems: unwrittenProblems(error.failures)
	};
	return {
		title: "The run ended before its results were whole",
		problems: [unexpectedProblem(error)]
	};
}
function messageOf(error) {
	return error instanceof Error ? error.message || error.name : String(error);
}
function unexpectedProblem(error) {
	return {
		problem: messageOf(error),
		remedy: "Run the job again with debug logging; what it then logs says where this came from."
	};
}
function unwrittenProblems(failures) {
	const alike = /* @__PURE__ */ new Map();
	const others = [];
	for (const failure of failures) if (failure instanceof UnwrittenFile) {
		const key = JSON.stringify([failure.setting, messageOf(failure.cause)]);
		alike.set(key, [...alike.get(key) ?? [], failure]);
	} else others.push(unexpectedProblem(failure));
	return [...[...alike.values()].map((same) => {
		const [{ setting, cause } = {
			setting: "",
			cause: ""
		}] = same;
		const paths = same.map(({ path }) => path).join(", ");
		const remedy = adviceOn(setting, cause);
		return {
			problem: `${paths} could not be written: ${messageOf(cause)}`,
			...remedy !== void 0 && { remedy }
		};
	}), ...others];
}
function adviceOn(setting, cause) {
	switch (cause instanceof Error && "code" in cause ? cause.code : void 0) {
		case "ENOSPC":
		case "EDQUOT": return "Make room on the disk of the runner.";
		case "EACCES":
		case "EPERM":
		case "EROFS": return `Let the user of the runner write there, or choose another place by ${setting}.`;
		case "EEXIST":
		case "ENOTDIR":
		case "EISDIR": return `A file is where a directory should be, or a directory where a file should be: move it, or choose another place by ${setting}.`;
		default: return cause instanceof RangeError ? void 0 : `Look at ${setting} and at what is there.`;
	}
}
function configProblem({ source, location, key, what, allowed, suggestion }) {
	const remedy = [allowed && `Allowed: ${allowed}.`, suggestion && `Did you mean "${suggestion}"?`].filter(Boolean);
	return {
		place: source,
		...location !== void 0 && { location },
		problem: `${key !== void 0 && location !== void 0 ? `${key}: ` : ""}${what}.`,
		...remedy.length > 0 && { remedy: remedy.join(" ") }
	};
}

// src/tell/files.ts
const RENDERERS = {
	json: async (input) => (await import("./json3.js")).reportJson(input),
	html: async (input, trend) => (await import("./html.js")).reportHtml(input, { trend }),
	sarif: async (input) => (await import("./sarif.js")).reportSarif(input),
	csv: async (input) => (await import("./csv.js")).reportCsv(input)
};
function reportFiles(input, trend, { workspace, baseline, finishedAt }) {
	const { reportDirectory, reportFormats, gate } = input.settings;
	const file = (path, setting, pieces) => plannedFile(path, setting, { workspace }, pieces);
	const reports = ["json", ...reportFormats].map((format) => ({
		...file(join(reportDirectory, `report.${format}`), "report-directory", () => RENDERERS[format](input, trend)),
		output: `report-${format}`
	}));
	if (gate.saveBaseline === void 0) return reports;
	const baselineFile = file(gate.saveBaseline, "save-baseline", async () => {
		const { baselineText } = await import("./baseline2.js");
		return baselineText(input.judgement, baseline, finishedAt);
	});
	return [...reports, baselineFile];
}
function plannedFile(path, setting, { workspace }, pieces) {
	return {
		path,
		write: async () => {
			try {
				await writeWhole(await insideWorkspace(workspace, path), await pieces());
			} catch (error) {
				throw new UnwrittenFile(path, setting, error);
			}
		}
	};
}

// src/model/outputs.ts
const OUTPUT_NAMES = [
	"conclusion",
	"findings-count",
	"critical-count",
	"high-count",
	"medium-count",
	"low-count",
	"known-count",
	"complete",
	"report-json",
	"report-html",
	"report-sarif",
	"report-csv",
	"issue-number",
	"issue-url",
	"comment-url"
];

// src/tell/outputs.ts
function verdictOutputs({ conclusion, counts, baseline, errors }) {
	return {
		...severityOutputs(conclusion, counts),
		"known-count": String(baseline?.known ?? 0),
		complete: String(errors.length === 0)
	};
}
function severityOutputs(conclusion, counts) {
	const total = SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
	return {
		conclusion,
		"findings-count": String(total),
		"critical-count": String(counts.critical),
		"high-count": String(counts.high),
		"medium-count": String(counts.medium),
		"low-count": String(counts.low)
	};
}
function pathOutputs(written) {
	return Object.fromEntries(written.flatMap(({ output, path }) => output === void 0 ? [] : [[output, path]]));
}
function issueOutputs(issues) {
	const issue = issues.find(({ isOpen }) => isOpen) ?? issues[0];
	return issue === void 0 ? {} : {
		"issue-number": String(issue.number),
		"issue-url": issue.url
	};
}
function setOutputs(runner, outputs) {
	for (const name of OUTPUT_NAMES) runner.setOutput(name, outputs[name] ?? "");
}

// src/tell/run-info.ts
function runInfo(mode, { tool, configFile, startedAt, finishedAt, workflow: { workflowPath, runUrl } }) {
	return {
		tool,
		mode,
		configFile,
		startedAt: startedAt.toISOString(),
		finishedAt: finishedAt.toISOString(),
		...workflowPath !== void 0 && { workflowPath },
		...runUrl !== void 0 && { runUrl }
	};
}

// src/tell/tried.ts
async function tried(ways) {
	const failures = [];
	for (const way of ways) try {
		await way();
	} catch (error) {
		failures.push(error);
	}
	return failures;
}
async function writtenFiles(files) {
	const written = [];
	return {
		written,
		failures: await tried(files.map((file) => async () => {
			await file.write();
			written.push(file);
		}))
	};
}
function refuseUntold(failures, conclusion, outputs) {
	if (failures.length === 0) return;
	throw new ResultsError(failures, {
		...outputs,
		conclusion: conclusion === "pass" ? "incomplete" : conclusion,
		complete: "false"
	});
}

export { ResultsError, facts, failureOf, gitHubAddresses, issueOutputs, kept, pathOutputs, plannedFile, refuseUntold, reportFiles, runInfo, setOutputs, severityOutputs, tried, verdictOutputs, writtenFiles };
import "./chunks/rolldown-runtime.js";
import { debug, error, getIDToken, group, info, notice, setOutput, setSecret, warning } from "./chunks/actions-core.js";
import { insideWorkspace, writeWhole } from "./chunks/write.js";
import { logSafe } from "./chunks/escape.js";
import { selectEntities } from "./chunks/selection.js";
import { CredentialsError } from "./chunks/explain-credentials.js";
import { SnapshotFileError } from "./chunks/snapshot-file-error.js";
import { ConfigError } from "./chunks/config-error.js";
import { SEVERITIES } from "./chunks/settings.js";
import { readInputs, readSurroundings } from "./chunks/inputs.js";
import { readFileSync } from "node:fs";
import { appendFile } from "node:fs/promises";
import { setFlagsFromString } from "node:v8";
import { join } from "node:path";

// package.json
var name = "iam-sweep";
var version = "0.1.0";

// src/aws/clock.ts
const systemClock = {
	now: Date.now,
	sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
	random: Math.random
};

// src/github/runner.ts
const annotators = {
	error,
	warning,
	notice
};
function githubRunner(environment) {
	return {
		info,
		debug,
		group,
		mask: setSecret,
		annotate({ level, title, message, file, line }) {
			const place = {
				...file !== void 0 && { file },
				...line !== void 0 && { startLine: line }
			};
			annotators[level](message, {
				title,
				...place
			});
		},
		setOutput,
		async appendSummary(markdown) {
			if (environment.GITHUB_STEP_SUMMARY) await appendFile(environment.GITHUB_STEP_SUMMARY, markdown);
		},
		getIdToken: getIDToken
	};
}

// src/github/workflow.ts
function tokenContext(environment, event) {
	const head = text(event, "pull_request", "head", "repo", "full_name");
	return {
		canRequestToken: Boolean(environment.ACTIONS_ID_TOKEN_REQUEST_URL && environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN),
		isDependabot: environment.GITHUB_ACTOR === "dependabot[bot]",
		isForkPullRequest: (environment.GITHUB_EVENT_NAME ?? "").startsWith("pull_request") && head !== void 0 && head !== environment.GITHUB_REPOSITORY
	};
}
function runPage(environment) {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment;
	if (!server || !repository || !run) return {};
	const url = `${server.replace(/\/+$/, "")}/${repository}/actions/runs/${run}`;
	return /^https?:\/\//.test(url) && URL.canParse(url) ? { runUrl: url } : {};
}
function text(value, ...path) {
	let at = value;
	for (const key of path) at = typeof at === "object" && at !== null ? at[key] : void 0;
	return typeof at === "string" ? at : void 0;
}

// src/heap.ts
function keepHeapSmall() {
	setFlagsFromString("--semi-space-growth-factor=1");
	setFlagsFromString("--heap-growing-percent=50");
}

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

// src/settings/index.ts
async function loadSettings(loading) {
	const { load } = await import("./chunks/load.js");
	return load(loading);
}

// src/failure.ts
var ResultsError = class extends Error {
	name = "ResultsError";
	outputs;
	constructor(cause, outputs) {
		super(cause instanceof Error ? cause.message : String(cause), { cause });
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
	if (error instanceof SnapshotFileError) return {
		title: "The snapshot can not be judged",
		problems: [{ problem: error.message }]
	};
	if (error instanceof ResultsError) return {
		title: "Not all results could be written",
		afterVerdict: true,
		problems: [{
			problem: error.message,
			remedy: "Look at the input report-directory and what stands there."
		}]
	};
	return {
		title: "The run ended before its results were whole",
		problems: [{
			problem: error instanceof Error ? error.message || error.name : String(error),
			remedy: "Run the job again with debug logging; what it then logs says where this came from."
		}]
	};
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

// src/model/outputs.ts
const OUTPUT_NAMES = [
	"conclusion",
	"findings-count",
	"critical-count",
	"high-count",
	"medium-count",
	"low-count",
	"report-json"
];

// src/tell.ts
async function tellJudgement(judgement, settings, ports) {
	const { runner, tool, workspace } = ports;
	const { explain } = await import("./chunks/rules2.js");
	const input = {
		judgement,
		settings,
		explain,
		run: {
			tool,
			mode: "audit",
			configFile: ports.configFile,
			startedAt: ports.startedAt.toISOString(),
			finishedAt: ports.finishedAt.toISOString()
		}
	};
	const { annotations, renderLog, renderSummary, reportJson } = await import("./chunks/report.js");
	const reportPath = join(settings.reportDirectory, "report.json");
	const ways = [
		async () => writeWhole(await insideWorkspace(workspace, reportPath), reportJson(input)),
		() => setOutputs(runner, {
			...outputsOf(judgement),
			"report-json": reportPath
		}),
		() => runner.appendSummary(renderSummary(input)),
		() => runner.info(renderLog(input)),
		() => annotations(input).forEach(runner.annotate)
	];
	const failures = [];
	for (const way of ways) try {
		await way();
	} catch (error) {
		failures.push(error);
	}
	if (failures.length > 0) {
		const [cause] = failures;
		const known = {
			...outputsOf(judgement),
			...judgement.conclusion === "pass" && { conclusion: "incomplete" }
		};
		throw new ResultsError(cause, known);
	}
	await tellSlack(input, ports);
}
async function tellSlack(input, ports) {
	const { runner, secrets, runUrl, clock, tool } = ports;
	const address = secrets.slackWebhookUrl;
	if (address === void 0) return;
	runner.mask(address);
	const warn = (title, message) => runner.annotate({
		level: "warning",
		title,
		message: logSafe(message)
	});
	try {
		const { slackMessage } = await import("./chunks/slack.js");
		const { slackState } = await import("./chunks/slack-state.js");
		const { announce } = await import("./chunks/announce.js");
		const { judgement, settings } = input;
		await announce({
			message: slackMessage(input, runUrl),
			state: slackState(judgement),
			repeat: settings.slack.repeat
		}, {
			address,
			history: ports.history ?? (settings.switchRole.history === void 0 ? "not configured" : "not readable"),
			now: ports.finishedAt,
			sleep: clock.sleep,
			userAgent: `${tool.name}/${tool.version}`,
			info: (text) => runner.info(logSafe(text)),
			warn
		});
	} catch (error) {
		warn("IAM Sweep: no message to Slack", error instanceof Error ? error.message : String(error));
	}
}
async function tellFailure(error, { runner }) {
	const { failureAnnotations, renderFailure } = await import("./chunks/report.js");
	const failure = failureOf(error);
	for (const annotation of failureAnnotations(failure)) runner.annotate(annotation);
	if (error instanceof Error) runner.debug(logSafe(`${error.stack ?? error.message}\ncaused by: ${String(error.cause ?? "nothing else")}`));
	setOutputs(runner, error instanceof ResultsError ? error.outputs : { conclusion: "incomplete" });
	try {
		await runner.appendSummary(renderFailure(failure));
	} catch (cause) {
		runner.annotate({
			level: "error",
			title: "No job summary",
			message: logSafe(String(cause))
		});
	}
}
function outputsOf({ conclusion, counts }) {
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
function setOutputs(runner, outputs) {
	for (const name of OUTPUT_NAMES) runner.setOutput(name, outputs[name] ?? "");
}

// src/run.ts
async function run(inputs, ports) {
	const { runner, clock, workspace, surroundings } = ports;
	const startedAt = new Date(clock.now());
	try {
		const now = startedAt.getTime();
		const { settings, configFile, secrets } = await loadSettings({
			inputs,
			workspace,
			surroundings,
			now
		});
		for (const secret of Object.values(secrets)) runner.mask(secret);
		runner.info(`Settings: ${configFile === null ? "inputs and defaults" : `${logSafe(configFile)} and inputs`}.`);
		const collected = await runner.group("Collecting facts", () => facts(settings, secrets, ports));
		const snapshot = await kept(collected.snapshot, settings, workspace);
		const { judge } = await import("./chunks/judge.js");
		const { exitCodeOf } = await import("./chunks/verdict.js");
		const judgement = judge(snapshot, settings, startedAt);
		await tellJudgement(judgement, settings, {
			...ports,
			configFile,
			secrets,
			...collected.history && { history: collected.history },
			startedAt,
			finishedAt: new Date(clock.now())
		});
		return exitCodeOf(judgement.conclusion, settings.gate);
	} catch (error) {
		await tellFailure(error, ports);
		return 1;
	}
}
async function kept(snapshot, { saveSnapshot: path }, workspace) {
	if (path === void 0) return snapshot;
	const { saveSnapshot } = await import("./chunks/snapshot-file.js");
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
async function facts(settings, secrets, ports) {
	const { runner, clock, workspace, tool, tokenContext } = ports;
	if (settings.fromSnapshot !== void 0) {
		runner.info(`Reading the facts from ${logSafe(settings.fromSnapshot)}; AWS is not called.`);
		const { loadSnapshot } = await import("./chunks/snapshot-file.js");
		return { snapshot: await loadSnapshot(await insideWorkspace(workspace, settings.fromSnapshot), settings.fromSnapshot) };
	}
	const { collect } = await import("./chunks/collect.js");
	const { stockOf } = await import("./chunks/stock.js");
	const history = await historyStore(settings, secrets, ports);
	return collect(settings, {
		clock,
		tool,
		workspace,
		tokenContext,
		select: (entities) => selectEntities(entities, settings.entities).entities,
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
async function historyStore({ switchRole: { history } }, { githubToken: token }, { runner, clock, workspace, tool, tokenContext, repository, surroundings }) {
	if (history?.store === "file") {
		const { historyFile } = await import("./chunks/history-file.js");
		return historyFile(workspace, history.path, clock);
	}
	if (history?.store !== "branch") return void 0;
	const { historyBranch } = await import("./chunks/history-branch.js");
	return historyBranch({
		...history,
		repository,
		token,
		tokenContext,
		tool,
		pauses: clock,
		apiUrl: surroundings.endpoints?.GITHUB_API_URL,
		debug: (message) => runner.debug(logSafe(message))
	});
}

// src/index.ts
const { env } = process;
keepHeapSmall();
process.exitCode = await run(readInputs(env), {
	runner: githubRunner(env),
	clock: systemClock,
	tool: {
		name,
		version
	},
	workspace: env.GITHUB_WORKSPACE || process.cwd(),
	surroundings: readSurroundings(env),
	tokenContext: tokenContext(env, readEvent(env.GITHUB_EVENT_PATH)),
	repository: env.GITHUB_REPOSITORY,
	...runPage(env)
});
function readEvent(path) {
	try {
		return path ? JSON.parse(readFileSync(path, "utf8")) : void 0;
	} catch {
		return;
	}
}

export {  };
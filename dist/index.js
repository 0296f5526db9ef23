import "./chunks/rolldown-runtime.js";
import { debug, error, getIDToken, group, info, notice, setOutput, setSecret, warning } from "./chunks/actions-core.js";
import { insideWorkspace, writeWhole } from "./chunks/write.js";
import { logSafe } from "./chunks/escape.js";
import { selectEntities } from "./chunks/selection.js";
import { CredentialsError } from "./chunks/explain-credentials.js";
import { SnapshotFileError } from "./chunks/snapshot-file-error.js";
import { ConfigError } from "./chunks/config-error.js";
import { IssueError } from "./chunks/issue.js";
import { entityMatcher } from "./chunks/pattern.js";
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
function workflowRun(environment, event) {
	const { GITHUB_EVENT_NAME: name, GITHUB_REPOSITORY: repository, GITHUB_REF: ref } = environment;
	const defaultBranch = text(event, "repository", "default_branch");
	const [, workflowPath] = /^[^/]+\/[^/]+\/([^@]+)@/.exec(environment.GITHUB_WORKFLOW_REF ?? "") ?? [];
	return {
		...name && { event: name },
		...repository && { repository },
		...ref && { ref },
		...defaultBranch !== void 0 && { defaultBranch },
		...workflowPath !== void 0 && { workflowPath },
		...runPage(environment)
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
	json: async (input) => (await import("./chunks/json3.js")).reportJson(input),
	html: async (input, trend) => (await import("./chunks/html.js")).reportHtml(input, { trend }),
	sarif: async (input) => (await import("./chunks/sarif.js")).reportSarif(input),
	csv: async (input) => (await import("./chunks/csv.js")).reportCsv(input)
};
function reportFiles(input, trend, { workspace, baseline, finishedAt }) {
	const { reportDirectory, reportFormats, gate } = input.settings;
	const file = (path, setting, pieces) => ({
		path,
		write: async () => {
			try {
				await writeWhole(await insideWorkspace(workspace, path), await pieces());
			} catch (error) {
				throw new UnwrittenFile(path, setting, error);
			}
		}
	});
	const reports = ["json", ...reportFormats].map((format) => ({
		...file(join(reportDirectory, `report.${format}`), "report-directory", () => RENDERERS[format](input, trend)),
		output: `report-${format}`
	}));
	if (gate.saveBaseline === void 0) return reports;
	const baselineFile = file(gate.saveBaseline, "save-baseline", async () => {
		const { baselineText } = await import("./chunks/baseline2.js");
		return baselineText(input.judgement, baseline, finishedAt);
	});
	return [...reports, baselineFile];
}

// src/tell/issues.ts
const NONE = {
	trend: [],
	keep: async () => ({
		kept: [],
		overflow: 0
	})
};
async function findIssues(input, ports) {
	const { runner, workflow } = ports;
	if (!input.settings.issue.open) return NONE;
	const elsewhere = notOfTheDefaultBranch(workflow);
	if (elsewhere !== void 0) {
		runner.info(`Issues are left as they are: ${logSafe(elsewhere)}.`);
		return NONE;
	}
	try {
		const { wantedIssues } = await import("./chunks/issue3.js");
		const wanted = wantedIssues(input, entityMatcher);
		const desk = await deskFor(wanted, input, ports);
		const [first, ...others] = wanted.wanted;
		return {
			trend: first === void 0 || others.length > 0 ? [] : desk.trend(first),
			keep: () => kept$1(desk, wanted, ports)
		};
	} catch (error) {
		warn(ports, error);
		return NONE;
	}
}
async function deskFor(wanted, input, ports) {
	const { runner, workflow, secrets, gitHub, tool, tokenContext, clock } = ports;
	const { issueDesk } = await import("./chunks/issue2.js");
	return issueDesk({
		family: wanted.family,
		titles: wanted.wanted.map(({ title }) => title),
		labels: input.settings.issue.labels,
		repository: workflow.repository,
		token: secrets.githubToken,
		...gitHub,
		tokenContext,
		tool,
		pauses: clock,
		debug: (message) => runner.debug(logSafe(message)),
		info: (message) => runner.info(logSafe(message))
	});
}
async function kept$1(desk, wanted, ports) {
	try {
		return logged(await desk.keep(wanted), ports);
	} catch (error) {
		warn(ports, error);
		return error instanceof IssueError ? logged(error, ports) : {
			kept: [],
			overflow: 0
		};
	}
}
function logged({ kept, overflow }, { runner }) {
	for (const issue of kept) runner.info(`Issue #${issue.number} ${deedOf(issue)}: ${logSafe(issue.title)}`);
	return {
		kept,
		overflow
	};
}
function deedOf({ action, isOpen }) {
	if (action === "respected") return "was closed by a person, and stays closed";
	if (action === "unchanged") return isOpen ? "stays as it is" : "stays closed";
	return `was ${action}`;
}
function notOfTheDefaultBranch({ event = "", ref, defaultBranch }) {
	if (/^(?:pull_request|merge_group)/.test(event)) return `a run for ${event} is not about the default branch`;
	if (ref === void 0 || defaultBranch === void 0 || ref === `refs/heads/${defaultBranch}`) return void 0;
	return `this run is for ${ref}, and only runs for the default branch (${defaultBranch}) keep them`;
}
function warn({ runner }, error) {
	const message = error instanceof Error ? error.message : String(error);
	runner.annotate({
		level: "warning",
		title: "IAM Sweep: the issue was not kept",
		message: logSafe(message)
	});
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
	"issue-url"
];

// src/tell/outputs.ts
function verdictOutputs({ conclusion, counts, baseline, errors }) {
	const total = SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
	return {
		conclusion,
		"findings-count": String(total),
		"critical-count": String(counts.critical),
		"high-count": String(counts.high),
		"medium-count": String(counts.medium),
		"low-count": String(counts.low),
		"known-count": String(baseline?.known ?? 0),
		complete: String(errors.length === 0)
	};
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

// src/tell/slack.ts
async function tellSlack(input, ports) {
	const { runner, secrets, workflow, clock, tool } = ports;
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
			message: slackMessage(input, workflow.runUrl),
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

// src/tell/index.ts
async function tellJudgement(judgement, settings, ports) {
	const { runner } = ports;
	const facts = await reportInput(judgement, settings, ports);
	const issues = await findIssues(facts, ports);
	const { written, failures: unwritten } = await writtenFiles(reportFiles(facts, issues.trend, ports));
	const told = unwritten.length === 0 ? await issues.keep() : {
		kept: [],
		overflow: 0
	};
	const input = {
		...facts,
		settings: settingsOfWritten(settings, written),
		issues: told
	};
	const { annotations, renderLog, renderSummary } = await import("./chunks/report.js");
	const paths = Object.fromEntries(written.flatMap(({ output, path }) => output === void 0 ? [] : [[output, path]]));
	const said = await tried([
		() => setOutputs(runner, {
			...verdictOutputs(judgement),
			...paths,
			...issueOutputs(told.kept)
		}),
		() => runner.appendSummary(renderSummary(input)),
		() => runner.info(renderLog(input)),
		() => annotations(input).forEach(runner.annotate)
	]);
	const failures = [...unwritten, ...said];
	if (failures.length > 0) {
		const { conclusion } = judgement;
		throw new ResultsError(failures, {
			...verdictOutputs(judgement),
			...paths,
			conclusion: conclusion === "pass" ? "incomplete" : conclusion,
			complete: "false",
			...issueOutputs(told.kept)
		});
	}
	await tellSlack(input, ports);
}
async function reportInput(judgement, settings, { tool, configFile, startedAt, finishedAt, workflow }) {
	const { explain } = await import("./chunks/rules2.js");
	const { workflowPath, runUrl } = workflow;
	return {
		judgement,
		settings,
		explain,
		run: {
			tool,
			mode: "audit",
			configFile,
			startedAt: startedAt.toISOString(),
			finishedAt: finishedAt.toISOString(),
			...workflowPath !== void 0 && { workflowPath },
			...runUrl !== void 0 && { runUrl }
		}
	};
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
function settingsOfWritten(settings, written) {
	const { saveBaseline, ...gate } = settings.gate;
	return written.some(({ path }) => path === saveBaseline) ? settings : {
		...settings,
		gate
	};
}
async function tried(ways) {
	const failures = [];
	for (const way of ways) try {
		await way();
	} catch (error) {
		failures.push(error);
	}
	return failures;
}
async function tellFailure(error, { runner }) {
	const { failureAnnotations, renderFailure } = await import("./chunks/report.js");
	const failure = failureOf(error);
	for (const annotation of failureAnnotations(failure)) runner.annotate(annotation);
	if (error instanceof Error) runner.debug(logSafe(`${error.stack ?? error.message}\ncaused by: ${String(error.cause ?? "nothing else")}`));
	setOutputs(runner, error instanceof ResultsError ? error.outputs : {
		conclusion: "incomplete",
		complete: "false"
	});
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

// src/run.ts
async function run(inputs, ports) {
	const { runner, clock, workspace, surroundings } = ports;
	const startedAt = new Date(clock.now());
	try {
		const now = startedAt.getTime();
		const { settings, configFile, secrets, baseline } = await loadSettings({
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
		const judgement = judge(snapshot, settings, startedAt, baseline);
		await tellJudgement(judgement, settings, {
			...ports,
			configFile,
			secrets,
			...baseline && { baseline },
			gitHub: gitHubAddresses(surroundings),
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
async function historyStore({ switchRole: { history } }, { githubToken: token }, { runner, clock, workspace, tool, tokenContext, workflow, surroundings }) {
	if (history?.store === "file") {
		const { historyFile } = await import("./chunks/history-file.js");
		return historyFile(workspace, history.path, clock);
	}
	if (history?.store !== "branch") return void 0;
	const { historyBranch } = await import("./chunks/history-branch.js");
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

// src/index.ts
const { env } = process;
const event = readEvent(env.GITHUB_EVENT_PATH);
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
	tokenContext: tokenContext(env, event),
	workflow: workflowRun(env, event)
});
function readEvent(path) {
	try {
		return path ? JSON.parse(readFileSync(path, "utf8")) : void 0;
	} catch {
		return;
	}
}

export {  };
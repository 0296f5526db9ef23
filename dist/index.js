import "./chunks/rolldown-runtime.js";
import { debug, error, getIDToken, group, info, notice, setOutput, setSecret, warning } from "./chunks/actions-core.js";
import { ResultsError, facts, failureOf, gitHubAddresses, issueOutputs, kept as kept$1, pathOutputs, refuseUntold, reportFiles, runInfo, setOutputs, tried, verdictOutputs, writtenFiles } from "./chunks/tried.js";
import { logSafe } from "./chunks/escape.js";
import { ConfigError } from "./chunks/config-error.js";
import { selectEntities } from "./chunks/selection.js";
import { IssueError } from "./chunks/issue.js";
import { entityMatcher } from "./chunks/pattern.js";
import { readInputs, readSurroundings } from "./chunks/inputs.js";
import { readFileSync } from "node:fs";
import { appendFile } from "node:fs/promises";
import { setFlagsFromString } from "node:v8";

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
	const head = at(event, "pull_request", "head", "repo");
	const isElsewhere = head === null || ![void 0, environment.GITHUB_REPOSITORY].includes(text(head, "full_name"));
	return {
		canRequestToken: Boolean(environment.ACTIONS_ID_TOKEN_REQUEST_URL && environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN),
		isDependabot: environment.GITHUB_ACTOR === "dependabot[bot]",
		isForkPullRequest: (environment.GITHUB_EVENT_NAME ?? "").startsWith("pull_request") && isElsewhere
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
		...name?.startsWith("pull_request") && pullRequestOf(event),
		...runPage(environment)
	};
}
function runPage(environment) {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment;
	if (!server || !repository || !run) return {};
	const url = `${server.replace(/\/+$/, "")}/${repository}/actions/runs/${run}`;
	return /^https?:\/\//.test(url) && URL.canParse(url) ? { runUrl: url } : {};
}
function pullRequestOf(event) {
	const number = at(event, "pull_request", "number");
	if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 1) return {};
	const baseBranch = text(event, "pull_request", "base", "ref");
	const headSha = text(event, "pull_request", "head", "sha");
	return { pullRequest: {
		number,
		...baseBranch !== void 0 && { baseBranch },
		...headSha !== void 0 && { headSha }
	} };
}
function text(value, ...path) {
	const found = at(value, ...path);
	return typeof found === "string" ? found : void 0;
}
function at(value, ...path) {
	let found = value;
	for (const key of path) found = typeof found === "object" && found !== null ? found[key] : void 0;
	return found;
}

// src/heap.ts
function keepHeapSmall() {
	setFlagsFromString("--semi-space-growth-factor=1");
	setFlagsFromString("--heap-growing-percent=50");
}

// src/settings/index.ts
async function loadSettings(loading) {
	const { load } = await import("./chunks/load.js");
	return load(loading);
}

// src/settings/mode.ts
const TARGET = "pull_request_target";
function isAboutChange({ event, pullRequest }) {
	return pullRequest !== void 0 && (event === "pull_request" || event === TARGET);
}
function modeOf({ mode, changes }, workflow) {
	if (mode === "audit") return "audit";
	if (!isAboutChange(workflow)) {
		if (mode === "auto") return "audit";
		throw problem("input mode", `found pull-request, and the run is for ${workflow.event ?? "no event"}, which is about no pull request`, "pull-request in workflows with on: pull_request; auto decides by event");
	}
	if (workflow.event === TARGET && !changes.allowPullRequestTarget) throw problem("the event", `the run is for ${TARGET}, whose jobs have secrets and may write, whoever proposes the change`, "on: pull_request; or, where no step runs or builds what the pull request brings, changes.allow-pull-request-target: true in the config file of the base branch");
	return "pull-request";
}
function problem(source, what, allowed) {
	return new ConfigError([{
		source,
		what,
		allowed
	}]);
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
			keep: () => kept(desk, wanted, ports)
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
async function kept(desk, wanted, ports) {
	try {
		return logged$1(await desk.keep(wanted), ports);
	} catch (error) {
		warn(ports, error);
		return error instanceof IssueError ? logged$1(error, ports) : {
			kept: [],
			overflow: 0
		};
	}
}
function logged$1({ kept, overflow }, { runner }) {
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
	const files = reportFiles(facts, issues.trend, ports);
	const { written, failures: unwritten } = await writtenFiles(files);
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
	const outputs = {
		...verdictOutputs(judgement),
		...pathOutputs(written),
		...issueOutputs(told.kept)
	};
	const said = await tried([
		() => setOutputs(runner, outputs),
		() => runner.appendSummary(renderSummary(input)),
		() => runner.info(renderLog(input)),
		() => annotations(input).forEach(runner.annotate)
	]);
	refuseUntold([...unwritten, ...said], judgement.conclusion, outputs);
	await tellSlack(input, ports);
}
async function reportInput(judgement, settings, ports) {
	const { explain } = await import("./chunks/rules2.js");
	return {
		judgement,
		settings,
		explain,
		run: runInfo("audit", ports)
	};
}
function settingsOfWritten(settings, written) {
	const { saveBaseline, ...gate } = settings.gate;
	return written.some(({ path }) => path === saveBaseline) ? settings : {
		...settings,
		gate
	};
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
	const startedAt = new Date(ports.clock.now());
	try {
		const loaded = await settingsOf(inputs, ports, startedAt);
		if (loaded.mode === "audit") return await audit(loaded, ports, startedAt);
		const { gate } = await import("./chunks/pull-request2.js");
		return await gate(loaded, inputs, ports, startedAt);
	} catch (error) {
		await tellFailure(error, ports);
		return 1;
	}
}
async function settingsOf(inputs, ports, startedAt) {
	const { runner, workspace, surroundings, workflow } = ports;
	const loading = {
		inputs,
		workspace,
		surroundings,
		now: startedAt.getTime()
	};
	if (isAboutChange(workflow) && inputs.mode !== "audit") {
		const { baseBranchReader } = await import("./chunks/pull-request2.js");
		const loaded = await loadSettings({
			...loading,
			...await baseBranchReader(inputs, ports)
		});
		const mode = modeOf(loaded.settings, workflow);
		return logged({
			...loaded,
			mode
		}, runner, " of the base branch");
	}
	const loaded = await loadSettings(loading);
	return logged({
		...loaded,
		mode: modeOf(loaded.settings, workflow)
	}, runner, "");
}
function logged(loaded, runner, whence) {
	const { configFile, secrets } = loaded;
	for (const secret of Object.values(secrets)) runner.mask(secret);
	const files = configFile === null ? "inputs and defaults" : `${logSafe(configFile)}${whence} and inputs`;
	runner.info(`Settings: ${files}.`);
	return loaded;
}
async function audit({ settings, configFile, secrets, baseline }, ports, startedAt) {
	const { runner, clock, workspace, surroundings } = ports;
	const collected = await runner.group("Collecting facts", () => facts(settings, secrets, ports, (entities) => selectEntities(entities, settings.entities).entities));
	const snapshot = await kept$1(collected.snapshot, settings, workspace);
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
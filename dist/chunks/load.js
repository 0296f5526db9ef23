import "./rolldown-runtime.js";
import { LARGEST_BASELINE } from "./baseline.js";
import { DAY_MS } from "./days.js";
import { REPORT_FORMATS, RULE_IDS, SEVERITIES, SLACK_PLACEHOLDERS } from "./settings.js";
import { ConfigError } from "./config-error.js";
import { PARTITION_NAMES, defaultRegion, partitionOfArn, partitionOfRegion } from "./partition.js";
import { pathMatcher, textMatcher } from "./pattern.js";
import { environmentLayer, inputLayer, keyText, lastWith, merged, placeIn, valueAt } from "./layer.js";
import { ZodArray, ZodDefault, ZodDiscriminatedUnion, ZodLiteral, ZodObject, ZodOptional, ZodPrefault, _enum, array, boolean, date, discriminatedUnion, int, literal, record, strictObject, string, union } from "./zod.js";
import { shownPath, shownText, shownValue } from "./shown.js";
import { require_fastest_levenshtein } from "./fastest-levenshtein.js";
import { DEFAULT_CONFIG_FILE, INPUTS } from "./inputs.js";
import { SOURCE_TYPES, SWITCH_EVENT_NAMES } from "./switch-role.js";
import { readWorkspaceFile } from "./workspace-file2.js";
import { isAbsolute, join, normalize, relative, resolve, sep } from "node:path";

// src/settings/fields.ts
function section(shape) {
	return strictObject(shape, `a mapping with the keys ${Object.keys(shape).join(", ")}`);
}
function choice(values) {
	return _enum(values, values.join(", "));
}
function listOf(element, entries) {
	return array(element, `a list of ${entries}`);
}
function wholeNumber(least, most, why = "") {
	const allowed = `a whole number from ${least} to ${most}${why}`;
	return int(allowed).min(least, allowed).max(most, allowed);
}
function text(form, allowed) {
	return string(allowed).regex(form, allowed);
}
function sentence(allowed) {
	return text(/\S/, allowed);
}
const audience = text(/^\S{1,256}$/, "a text without blanks, such as sts.amazonaws.com");
const region = text(/^[a-z]{2,4}(?:-[a-z]+)+-\d{1,2}$/, "the name of an AWS region, such as us-east-1");
const sessionName = text(/^[\w+=,.@-]{2,64}$/, "2 to 64 characters of A-Z, a-z, 0-9 and the signs _ + = , . @ -");
const roleArn = text(new RegExp(`^arn:(?:${PARTITION_NAMES.join("|")}):iam::\\d{12}:role/(?:[!-.0-~]+/)*[\\w+=,.@-]{1,64}$`), "the ARN of an IAM role, such as arn:aws:iam::123456789012:role/iam-sweep");
const workspacePath = text(/^(?![/\\~]|[A-Za-z]:)(?!(?:.*[/\\])?\.\.(?:[/\\]|$))[^\p{Cc}]{1,1000}$/u, "a path inside the workspace, relative to it and without \"..\"");
const workspaceFile = workspacePath.regex(/(?:^|[/\\])(?!\.?$)[^/\\]+$/, "the path of a file, so without a slash at its end");
const calendarDate = date("a date that exists, written YYYY-MM-DD");
function compiles(compile) {
	return (pattern) => {
		try {
			compile(pattern);
		} catch {
			return false;
		}
		return bracesBalance(pattern);
	};
}
function bracesBalance(pattern) {
	let open = 0;
	for (const brace of pattern.replace(/\\./gs, "").match(/[{}]/g) ?? []) {
		open += brace === "{" ? 1 : -1;
		if (open < 0) return false;
	}
	return open === 0;
}
const WILDCARDS = "with the wildcards *, **, ? and {a,b}, and \\ before a sign to take it as it is";
function globOver(types) {
	const allowed = `a glob that starts with ${types.map((type) => `${type}/, `).join("")}arn: or *, ${WILDCARDS}`;
	const type = types.join("|");
	return text(new RegExp(`^(?=(?:${type})/|arn:|\\*|\\{(?:${type})(?:,(?:${type}))*\\}/)(?:\\\\\\S|[^\\\\\\s[\\]()|!^$"<>]){1,1024}$`), allowed).refine(compiles(pathMatcher), allowed);
}
const ENTITIES = [
	"role",
	"user",
	"group",
	"policy",
	"account"
];
const anyEntityGlob = globOver(ENTITIES);
const BETWEEN_GLOBS = /(?:\s*[,;]\s*|\s+)(?=(?:role|user|group|policy|account)\/|arn:|\{)|[,;]?\s+(?=\*)/;
function isSeveralGlobs(text) {
	if (text.length > 4096) return false;
	const globs = text.split(BETWEEN_GLOBS);
	return globs.length > 1 && globs.every((glob) => anyEntityGlob.safeParse(glob).success);
}
function oneGlob(glob) {
	return glob.refine((value) => !isSeveralGlobs(value), "one glob an entry");
}
const entityGlob = oneGlob(anyEntityGlob);
const userGlob = oneGlob(globOver(["user"]));
const OF_CHANGES = [
	"resource",
	"organization",
	"permission-set",
	"file"
];
const exemptGlob = oneGlob(globOver([...ENTITIES, ...OF_CHANGES]));
const tagGlobAllowed = `a glob (a number in quotes) ${WILDCARDS}`;
const tagGlob = text(/^(?:\\.|[^\\[\]()|!^$"<>\p{Cc}]){1,256}$/u, tagGlobAllowed).refine(compiles(textMatcher), tagGlobAllowed);
const tagValuesAllowed = `${tagGlobAllowed}, or a list of such globs`;
const tagValues = union([tagGlob, array(tagGlob, tagValuesAllowed).min(1, tagValuesAllowed)], tagValuesAllowed);
const tagKey = text(/^[^\p{Cc}]{1,128}$/u, "the key of a tag, 1 to 128 characters");
const serviceGlobAllowed = "a service as policies write it before the colon, such as s3, or a glob such as sso*";
const serviceGlob = text(/^[a-z0-9*?{},-]{1,128}$/, serviceGlobAllowed).refine(compiles(textMatcher), serviceGlobAllowed);

// src/settings/json-places.ts
function pathKey(path) {
	return JSON.stringify(path);
}
const TOKEN = /[ \t\n\r]*(?:([{}[\],:])|("[ !#-[\]-\u{10ffff}]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\u{10ffff}]*)*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))/uy;
const SPACE = /[ \t\n\r]*/y;
function jsonPlaces(text, wanted) {
	const places = /* @__PURE__ */ new Map();
	const holders = [];
	let at = 0;
	const token = () => {
		TOKEN.lastIndex = at;
		const match = TOKEN.exec(text);
		if (match === null) return void 0;
		const [whole, sign, string] = match;
		return {
			start: at + whole.length - whole.trimStart().length,
			end: at + whole.length,
			sign,
			string
		};
	};
	const broken = () => {
		SPACE.lastIndex = at;
		return {
			places,
			brokenAt: at + (SPACE.exec(text)?.[0].length ?? 0)
		};
	};
	for (;;) {
		const holder = holders.at(-1);
		let found = token();
		if (found === void 0) return broken();
		if (holder !== void 0 && found.sign === (holder.isList ? "]" : "}") && holder.expects !== "next") holders.pop();
		else if (holder?.expects === "after") {
			if (found.sign !== ",") return broken();
			holder.expects = "next";
			if (holder.isList) holder.part = Number(holder.part) + 1;
			at = found.end;
			continue;
		} else {
			if (holder !== void 0 && !holder.isList) {
				if (found.string === void 0) return broken();
				holder.part = JSON.parse(found.string);
				holder.keyAt = found.start;
				at = found.end;
				const colon = token();
				if (colon?.sign !== ":") return broken();
				at = colon.end;
				found = token();
				if (found === void 0) return broken();
			}
			const opens = found.sign === "{" || found.sign === "[";
			if (found.sign !== void 0 && !opens) return broken();
			if (wanted.size > 0) {
				const key = pathKey(holders.map(({ part }) => part));
				const keyAt = holder?.keyAt;
				if (wanted.has(key)) places.set(key, {
					value: found.start,
					...keyAt !== void 0 && { key: keyAt }
				});
			}
			if (opens) {
				if (holder !== void 0) holder.expects = "after";
				holders.push({
					isList: found.sign === "[",
					part: 0,
					keyAt: void 0,
					expects: "first"
				});
				at = found.end;
				continue;
			}
		}
		at = found.end;
		const above = holders.at(-1);
		if (above === void 0) break;
		above.expects = "after";
	}
	SPACE.lastIndex = at;
	const end = at + (SPACE.exec(text)?.[0].length ?? 0);
	return end === text.length ? { places } : {
		places,
		brokenAt: end
	};
}

// src/settings/suggestion.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
function kebab(word) {
	return word.replace(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase().replace(/[_\s]+/g, "-");
}
function likeness(word, candidate) {
	const name = kebab(candidate);
	const isPart = word.length >= 3 && (name.startsWith(`${word}-`) || name.endsWith(`-${word}`));
	const edits = (0, import_fastest_levenshtein.distance)(word, name);
	const goesOn = name.length >= 3 && word.startsWith(name) && word[name.length] !== "-";
	if (isPart || goesOn) return Math.min(edits, 1);
	return edits <= Math.min(3, Math.floor(name.length / 2)) ? edits : Infinity;
}
function closest(word, candidates, mostEdits = 3) {
	if (word === "" || word.length > 64) return void 0;
	const slip = kebab(word);
	let best;
	for (const name of candidates) {
		const found = likeness(slip, name);
		if (found <= mostEdits && found < (best?.likeness ?? Infinity)) best = {
			name,
			likeness: found
		};
	}
	return best?.name;
}

// src/settings/baseline.ts
const MOST_PROBLEMS = 100;
function anyText(what) {
	const allowed = `${what}, 1 to 2048 characters`;
	return string(allowed).min(1, allowed).max(2048, allowed);
}
const entrySchema = section({
	id: text(/^[0-9a-f]{16}$/, "the id of a finding as in report.json, 16 hexadecimal digits").describe("The id of the finding, as in report.json."),
	since: calendarDate.describe("The day on which it was written down, YYYY-MM-DD."),
	severity: choice(SEVERITIES).optional().describe("A finding more severe than this is new again. Absent: whatever its severity."),
	rule: anyText("the name of a rule").optional().describe("The rule that it is a finding of."),
	entity: anyText("the ARN of the entity").optional().describe("ARN of the entity that it is about."),
	subject: anyText("a service, action or credential").optional().describe("The service, action or credential that it is about."),
	note: anyText("a note for people").optional().describe("Written by people, and kept when the file is written anew.")
});
const baselineSchema = section({
	schemaVersion: literal(1, "1").describe("Version of this form."),
	findings: listOf(entrySchema, "known findings, each with id and since").describe("The known findings.")
});
async function readBaseline(layers, { gate: { baseline: path, "save-baseline": saved } }, { readFile, place, workspace, now }) {
	if (path === void 0) return void 0;
	const file = await readFile(workspace, path, LARGEST_BASELINE);
	switch (file.status) {
		case "missing":
			if (saved !== void 0 && normalize(saved) === normalize(path)) return {
				path,
				entries: [],
				isMissing: true
			};
			throw new ConfigError([{
				...placeIn(layers, ["gate", "baseline"]),
				what: `the file ${shownPath(path)} does not exist`,
				allowed: `a baseline ${place}; a run with save-baseline writes it`
			}]);
		case "refused": throw new ConfigError([{
			...placeIn(layers, ["gate", "baseline"]),
			what: `the file ${shownPath(path)} ${file.problem}`
		}]);
		case "read": return {
			path,
			entries: entriesOf(file.text, path, now)
		};
	}
}
function entriesOf(json, path, now) {
	let values;
	try {
		values = JSON.parse(json);
	} catch {
		throw new ConfigError([notJson(json, path)]);
	}
	const { data, error } = baselineSchema.safeParse(values);
	const entries = data?.findings ?? [];
	const issues = error === void 0 ? entryIssues(entries, now) : shapeIssues(error, values);
	if (issues.length > 0) throw new ConfigError(located(issues.slice(0, MOST_PROBLEMS), json, path));
	return entries;
}
function notJson(json, file) {
	const offset = jsonPlaces(json, /* @__PURE__ */ new Set()).brokenAt ?? 0;
	const [line = ""] = /^.*/.exec(json.slice(json.lastIndexOf("\n", offset - 1) + 1, offset + 200)) ?? [];
	if (/^(?:<{7}|={7}|>{7})/.test(line)) {
		const allowed = "a file whose conflict is resolved: keep the entries of both sides, each once";
		return {
			...placeAt(json, offset, file),
			what: "a merge conflict is left in the file",
			allowed
		};
	}
	const rest = /^[^\n]{0,20}/.exec(json.slice(offset, offset + 20))?.[0] ?? "";
	const what = `not valid JSON: found ${offset >= json.length ? "the end of the file" : shownText(rest)}`;
	return {
		...placeAt(json, offset, file),
		what,
		allowed: "JSON, without comments and trailing commas"
	};
}
function shapeIssues({ issues }, values) {
	return issues.slice(0, MOST_PROBLEMS).flatMap((issue) => {
		if (issue.code === "unrecognized_keys") {
			const keys = Object.keys((issue.path.length === 0 ? baselineSchema : entrySchema).shape);
			return issue.keys.map((key) => {
				const meant = closest(key, keys);
				return {
					path: [...issue.path, key],
					at: "key",
					what: "unknown key",
					allowed: keys.join(", "),
					...meant !== void 0 && { suggestion: meant }
				};
			});
		}
		const value = valueAt(values, issue.path);
		const meant = issue.code === "invalid_value" && typeof value === "string" ? closest(value, issue.values.map(String)) : void 0;
		return [{
			path: issue.path,
			at: "value",
			what: value === void 0 ? "missing" : `found ${shownValue(value)}`,
			allowed: issue.message,
			...meant !== void 0 && { suggestion: meant }
		}];
	});
}
function entryIssues(entries, now = Number.POSITIVE_INFINITY) {
	const issues = [];
	const first = /* @__PURE__ */ new Map();
	for (const [index, { id, since }] of entries.entries()) {
		const earlier = first.get(id);
		if (earlier === void 0) first.set(id, index);
		else {
			const allowed = `each finding once, and findings[${earlier}] is this one already`;
			issues.push({
				path: [
					"findings",
					index,
					"id"
				],
				at: "value",
				what: `found "${id}"`,
				allowed
			});
		}
		if (Date.parse(since) > now + 864e5) {
			const allowed = `a day up to ${new Date(now).toISOString().slice(0, 10)}`;
			const what = `found "${since}", which has not begun`;
			issues.push({
				path: [
					"findings",
					index,
					"since"
				],
				at: "value",
				what,
				allowed
			});
		}
	}
	return issues;
}
function located(issues, json, file) {
	const held = issues.flatMap(({ path }) => path.map((_, depth) => pathKey(path.slice(0, depth + 1))));
	const { places } = jsonPlaces(json, /* @__PURE__ */ new Set([...held, pathKey([])]));
	return issues.map(({ path, at, ...issue }) => ({
		offset: offsetOf(path, at, places),
		key: keyText(path),
		issue
	})).sort((one, other) => one.offset - other.offset).map(({ offset, key, issue }) => ({
		...placeAt(json, offset, file),
		...key !== "" && { key },
		...issue
	}));
}
function offsetOf(path, at, places) {
	const place = places.get(pathKey(path));
	if (place !== void 0) return (at === "key" ? place.key : void 0) ?? place.value;
	return path.length === 0 ? 0 : offsetOf(path.slice(0, -1), "value", places);
}
function placeAt(json, offset, file) {
	const before = json.slice(0, offset);
	const line = before.split("\n").length;
	const column = offset - before.lastIndexOf("\n");
	return {
		source: `${shownPath(file)}:${line}:${column}`,
		location: {
			file,
			line,
			column
		}
	};
}

// src/settings/contradictions.ts
const FROM_SNAPSHOT = ["snapshot", "from"];
const COLLECTING = [
	["snapshot", "save"],
	["aws", "role-to-assume"],
	["accounts"],
	["switch-role", "sources"],
	["switch-role", "history"]
];
function asksFor(value) {
	return value !== void 0 && !(Array.isArray(value) && value.length === 0);
}
function without(values, path) {
	const [head, ...rest] = path;
	if (head === void 0 || !asksFor(values[head])) return values;
	const { [head]: inner, ...others } = values;
	return rest.length === 0 ? others : {
		...others,
		[head]: without(inner, rest)
	};
}
function setAside(layers) {
	if (lastWith(layers, FROM_SNAPSHOT)?.kind !== "inputs") return layers;
	return layers.map((layer) => layer.kind === "inputs" ? layer : {
		...layer,
		values: COLLECTING.reduce(without, layer.values)
	});
}
function contradictions(layers, config, now) {
	return [
		...snapshotProblems(layers),
		...partitionProblems(layers, config),
		...lookBackProblems(layers, config),
		...ratchetProblems(layers, config),
		...historyTableProblems(layers, config),
		...filledSinceProblems(layers, config, now)
	];
}
function snapshotProblems(layers) {
	if (lastWith(layers, FROM_SNAPSHOT) === void 0) return [];
	return COLLECTING.filter((path) => asksFor(valueAt(lastWith(layers, path)?.values, path))).map((path) => ({
		...placeIn(layers, path),
		what: `given together with snapshot.from (${placeIn(layers, FROM_SNAPSHOT).source}), which makes no AWS call`,
		allowed: `${path.join(".")} or snapshot.from, not both`
	}));
}
function lookBackProblems(layers, { "switch-role": config }) {
	const { "unused-days": unused, "look-back-days": lookBack = unused } = config;
	if (lookBack >= unused) return [];
	const threshold = lastWith(layers, ["switch-role", "unused-days"])?.place(["switch-role", "unused-days"], "value");
	const whence = threshold === void 0 ? "its default" : threshold.source;
	return [{
		...placeIn(layers, ["switch-role", "look-back-days"]),
		what: `found ${lookBack}`,
		allowed: `at least ${unused}, the days of switch-role.unused-days (${whence})`
	}];
}
function ratchetProblems(layers, { gate }) {
	if (!gate.ratchet || gate.baseline !== void 0) return [];
	return [{
		...placeIn(layers, ["gate", "ratchet"]),
		what: "found true, and there is no gate.baseline",
		allowed: "a ratchet together with gate.baseline, whose findings it counts"
	}];
}
function historyTableProblems(layers, config) {
	const { history, sources } = config["switch-role"];
	if (history?.store !== "dynamodb") return [];
	const tableOf = ({ table, region, "role-arn": role }) => [
		table,
		region ?? config.aws.region,
		role?.split(":")[4]
	].join(" ");
	return sources.flatMap((source, index) => {
		if (source.type !== "dynamodb" || tableOf({
			...source,
			store: "dynamodb"
		}) !== tableOf(history)) return [];
		const path = [
			"switch-role",
			"sources",
			index
		];
		return [{
			...placeIn(layers, [
				"switch-role",
				"history",
				"table"
			]),
			what: `found ${shownText(history.table)}, which is the table of ${placeIn(layers, path).key ?? "a source"} too`,
			allowed: "a table of its own"
		}];
	});
}
function filledSinceProblems(layers, { "switch-role": { sources } }, now = Number.POSITIVE_INFINITY) {
	return sources.flatMap((source, index) => {
		const since = source.type === "dynamodb" ? source["filled-since"] : void 0;
		if (since === void 0 || Date.parse(since) <= now) return [];
		const today = new Date(now).toISOString().slice(0, 10);
		return [{
			...placeIn(layers, [
				"switch-role",
				"sources",
				index,
				"filled-since"
			]),
			what: `found ${shownText(since)}, which has not begun in UTC`,
			allowed: `a day up to ${today}`
		}];
	});
}
function partitionProblems(layers, config) {
	const { aws, accounts, "switch-role": switchRole } = config;
	const [first, ...others] = [
		{
			path: ["aws", "role-to-assume"],
			arn: aws["role-to-assume"]
		},
		...accounts.map((account, index) => ({
			path: [
				"accounts",
				index,
				"role-arn"
			],
			arn: account["role-arn"]
		})),
		...switchRole.sources.map((source, index) => ({
			path: [
				"switch-role",
				"sources",
				index,
				"role-arn"
			],
			arn: "role-arn" in source ? source["role-arn"] : void 0
		})),
		{
			path: [
				"switch-role",
				"history",
				"role-arn"
			],
			arn: switchRole.history?.store === "dynamodb" ? switchRole.history["role-arn"] : void 0
		}
	].flatMap(({ path, arn }) => arn === void 0 ? [] : [{
		path,
		partition: partitionOfArn(arn)
	}]);
	if (first === void 0) return [];
	const problems = others.filter(({ partition }) => partition !== first.partition).map(({ path, partition }) => ({
		...placeIn(layers, path),
		what: `found a role in the partition ${partition}`,
		allowed: `roles in ${first.partition}, the partition of ${placeIn(layers, first.path).key}`
	}));
	const region = aws.region;
	if (region === void 0 || lastWith(layers, ["aws", "region"])?.kind === "environment") return problems;
	if (partitionOfRegion(region) === first.partition) return problems;
	return [...problems, {
		...placeIn(layers, ["aws", "region"]),
		what: `found ${shownText(region)}, a region of ${partitionOfRegion(region)}`,
		allowed: `regions of ${first.partition}, the partition of ${placeIn(layers, first.path).key}`
	}];
}

// src/settings/endpoint.ts
function endpointProblems({ endpoints = {} }) {
	return Object.entries(endpoints).filter(([, address]) => !isWebAddress(address)).map(([variable, address]) => ({
		source: `environment variable ${variable}`,
		what: `found ${shownText(withoutUser(address))}`,
		allowed: `an address with its scheme, such as ${variable.startsWith("GITHUB_") ? "https://api.github.com" : "http://localhost:4566"}`
	}));
}
function isWebAddress(address) {
	return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}
function withoutUser(address) {
	return address.replace(/^.*@/s, "***@");
}

// src/settings/changes.ts
const pathGlobAllowed = "a glob over paths in the repository, such as iam/**/*.json";
const pathGlob = text(/^(?![/\\])[^\p{Cc}]{1,1000}$/u, pathGlobAllowed).refine(compiles(pathMatcher), pathGlobAllowed);
const addressAllowed = "a glob over addresses, such as DeployRole or aws_iam_role.deploy*";
const addressGlob = text(/^[^\p{Cc}]{1,1000}$/u, addressAllowed).refine(compiles(textMatcher), addressAllowed);
const entityName = text(/^(?:arn:[\w-]+:iam::(?:\d{12}|aws):)?(?:role|user|group|policy)\/(?:[!-)+-.0-~]+\/)*[\w+=,.@-]{1,128}$/, "one entity, as role/path/name, user/path/name, group/path/name, policy/path/name or its ARN");
const plan = section({
	path: workspaceFile.describe("The plan as JSON, relative to the workspace."),
	directory: workspacePath.optional().describe("Directory of its root module in the repository. Without it the one that the plan is in.")
});
const planAllowed = "the path of a plan in JSON (terraform show -json), or a mapping with path and directory";
const synthesized = section({
	after: workspacePath.describe("Directory of the templates that the change makes, relative to the workspace."),
	before: workspacePath.optional().describe("Directory of those that the base branch makes. Without it everything counts as new.")
});
const mapEntry = section({
	file: pathGlob.describe("Glob over the path of the file."),
	address: addressGlob.optional().describe("Glob over the logical id, resource address or key in the file. Without it all of the file."),
	entity: entityName.describe("The live entity that the policy is of: role/path/name or an ARN.")
});
const action = text(/^[A-Za-z0-9-]+:[A-Za-z0-9*?]+$/, "an action as policies write it, such as iam:CreateUser (a text in quotes)");
const accessAnalyzer = section({
	"validate-policy": boolean("true or false").default(false).describe("Ask Access Analyzer to validate each changed policy. Free of charge."),
	"no-new-access": boolean("true or false").default(false).describe("Ask whether a policy grants anything that it did not before. Costs money for each policy."),
	"access-not-granted": listOf(action, "actions").max(100, "at most 100 actions, which is what Access Analyzer takes").default([]).describe("Actions that no changed policy may grant. Costs money for each policy."),
	"no-public-access": boolean("true or false").default(false).describe("Ask whether a changed trust policy or resource policy is public. Costs money for each policy.")
});
const changes = section({
	include: listOf(pathGlob, "globs over paths").default([]).describe("Globs over the changed files that are looked at. Empty: all."),
	exclude: listOf(pathGlob, "globs over paths").default([]).describe("Globs over changed files to leave out; they win over include."),
	"terraform-plan": listOf(union([workspaceFile, plan], planAllowed), "plans").default([]).describe("Plans as JSON (terraform show -json), in place of the source that they were made from."),
	synthesized: listOf(synthesized, "mappings with after and before").default([]).describe("Directories of CloudFormation templates that earlier steps made, such as cdk.out."),
	map: listOf(mapEntry, "entries, each with file and entity").default([]).describe("Which live entity a policy is of, where its file does not tell. The first match holds."),
	parameters: record(text(/^[A-Za-z0-9:]{1,255}$/, "the name of a parameter"), sentence("a text (a number in quotes)"), "a mapping from names of parameters to texts").default({}).describe("Values of CloudFormation parameters, where the default of the template is not what is deployed."),
	usage: choice([
		"auto",
		"require",
		"off"
	]).default("auto").describe("Whether the use of what changes is looked at: where there are credentials, always, or never."),
	"allow-pull-request-target": boolean("true or false").default(false).describe("Whether a run for pull_request_target, which has secrets and rights, judges a pull request."),
	"access-analyzer": accessAnalyzer.prefault({}).describe("Checks of IAM Access Analyzer.")
});
const comment = section({
	when: choice([
		"always",
		"on-failure",
		"never"
	]).default("on-failure").describe("Whether a pull request gets a comment. Needs a token with permissions: pull-requests: write."),
	key: text(/^(?=.*\S)[^\p{Cc}]{1,100}$/u, "a name of 1 to 100 characters (a number in quotes)").optional().describe("Tells two checks of one pull request apart. Without it the paths of config file and workflow together.")
});

// src/settings/issue.ts
const label = text(/^(?=\S)[^\p{Cc},]{1,50}(?<=\S)$/u, "a label of 1 to 50 characters without a comma (a number in quotes)");
const labels = listOf(label, "labels").min(1, "at least one label, by which the issue is found again").max(20, "at most 20 labels").check(({ value, issues }) => {
	const first = /* @__PURE__ */ new Map();
	for (const [index, name] of value.entries()) {
		const earlier = first.get(name.toLowerCase());
		if (earlier === void 0) first.set(name.toLowerCase(), index);
		else {
			const message = `each label once, whatever its case, and labels[${earlier}] is this one already`;
			issues.push({
				code: "custom",
				input: name,
				path: [index],
				message
			});
		}
	}
});
const login = text(/^(?=.{1,48}$)[A-Za-z\d](?:-?[A-Za-z\d]){0,38}(?:_[A-Za-z\d]{1,8})?$/, "the login of a GitHub user, without @ (a number in quotes)");
const MOST_ASSIGNEES = 10;
const logins = listOf(login, "logins of GitHub users").max(MOST_ASSIGNEES, `at most ${MOST_ASSIGNEES} logins, which is what an issue takes`);
const owner = section({
	entity: entityGlob.describe("Glob over type/path/name or over the ARN."),
	assignees: logins.min(1, "at least one login").describe("Who looks after these entities.")
});
const issue = section({
	open: boolean("true or false").default(false).describe("Whether an issue is opened, kept and closed. Needs a token with permissions: issues: write."),
	"open-on": choice(SEVERITIES).default("high").describe("The lowest severity of a new finding that opens an issue."),
	per: choice(["account", "entity"]).default("account").describe("One issue for each account, or one for each entity with such a finding."),
	max: wholeNumber(1, 100).default(20).describe("The most issues with per: entity; the worst entities come first."),
	labels: labels.default(["iam-sweep"]).describe("Labels of the issue, made when missing. It is found again by the first."),
	assignees: logins.default([]).describe("Who is assigned when an issue is opened."),
	owners: listOf(owner, "owners, each with entity and assignees").default([]).describe("Who is assigned for which entities; the first entry that matches an entity holds."),
	"owner-tag": tagKey.optional().describe("Key of the tag whose value is the login of the owner of an entity; owners go first."),
	key: text(/^(?=.*\S)[^\p{Cc}]{1,100}$/u, "a name of 1 to 100 characters (a number in quotes)").optional().describe("Tells two audits of one account in one repository apart. Without it the path of the config file, or of the workflow.")
});

// src/settings/slack.ts
const PLACEHOLDERS = SLACK_PLACEHOLDERS.map((name) => `{${name}}`).join(" ");
const templateAllowed = `a text of at most 3000 characters, in quotes where it begins with {, with the placeholders ${PLACEHOLDERS}`;
const template = string(templateAllowed).check(({ value, issues }) => {
	const unknown = [...value.matchAll(/\{([^{}]*)\}/g)].find(([, name]) => !SLACK_PLACEHOLDERS.some((placeholder) => placeholder === name));
	if (unknown === void 0) return;
	const [found, word = ""] = unknown;
	const params = {
		placeholder: found,
		word,
		values: SLACK_PLACEHOLDERS
	};
	issues.push({
		code: "custom",
		input: value,
		message: PLACEHOLDERS,
		params
	});
}).regex(new RegExp(`^(?=[^]*\\S)(?:[^{}]|\\{(?:${SLACK_PLACEHOLDERS.join("|")})\\}){1,3000}$`), templateAllowed);
const slack = section({
	repeat: boolean("true or false").default(false).describe("Whether a message is sent when nothing changed since the last one."),
	username: text(/^(?=.*\S)[^\p{Cc}]{1,80}$/u, "a name of 1 to 80 characters").optional().describe("Name that the message is sent under, where the webhook lets one choose."),
	"icon-emoji": text(/^:[^\s:]{1,100}:(?::skin-tone-[2-6]:)?$/, "an emoji between colons, such as :broom:").optional().describe("Emoji that stands beside the message, such as :broom:."),
	"icon-url": text(/^https:\/\/[^\s/]\S{0,2000}$/, "an address that begins with https://").optional().describe("Image that stands beside the message, in place of an emoji."),
	"text-none": template.optional().describe("Text of a message when no user is stale or never switched."),
	"text-some": template.optional().describe("Text of a message when some are.")
}).check(({ value, issues }) => {
	if (value["icon-emoji"] === void 0 || value["icon-url"] === void 0) return;
	issues.push({
		code: "custom",
		input: value["icon-url"],
		path: ["icon-url"],
		message: "icon-emoji or icon-url, not both"
	});
});

// src/settings/source-fields.ts
const accountAllowed = "the 12 digits of an account, in quotes where the first is 0";
const accountNumber = union([text(/^\d{12}$/, accountAllowed), int(accountAllowed).min(1e11, accountAllowed).max(999999999999, accountAllowed)], accountAllowed);
const accountNumbers = listOf(accountNumber, "account numbers").min(1, "at least one account; leave the key out where the accounts need not be told");
const accountNumbersOrAll = union([literal("all"), accountNumbers], "a list of account numbers, or all");
const regions = listOf(region, "regions").min(1, "at least one region; leave the key out to take every region");
const BUCKET = "[A-Za-z0-9][A-Za-z0-9._-]{1,253}[A-Za-z0-9]";
const bucket = text(new RegExp(`^${BUCKET}$`), "the name of a bucket, such as example-trail, without s3:// and without a path");
const keyPrefix = text(/^(?!(?:.*\/)?AWSLogs(?:\/|$))[^\p{Cc}]{0,512}$/u, "what precedes AWSLogs/ in the keys, without AWSLogs itself");
const s3Location = text(new RegExp(`^s3://${BUCKET}(?:/[^\\p{Cc}]{0,900})?$`, "u"), "a place in S3, such as s3://example-results/athena/");
const sqlName = text(/^[A-Za-z0-9_-]{1,255}$/, "a name of A-Z, a-z, 0-9, _ and -, without its database");
const catalogName = text(/^[\w@/-]{1,256}$/, "the name of a data catalog, such as AwsDataCatalog");
const workgroupName = text(/^[A-Za-z0-9._-]{1,128}$/, "the name of a workgroup, such as primary");
const dynamoTable = text(/^[A-Za-z0-9_.-]{3,255}$/, "the name of a table, 3 to 255 characters of A-Z, a-z, 0-9, _, . and -");
const fileGlobAllowed = "a path or glob inside the workspace, relative to it and without \"..\", with the wildcards *, **, ? and {a,b}";
const fileGlob = text(/^(?![/\\~]|[A-Za-z]:)(?!(?:.*[/\\{,])?\.\.(?:[/\\},]|$))[^\p{Cc}]{1,1000}$/u, fileGlobAllowed).refine(compiles(pathMatcher), fileGlobAllowed);
const branchName = text(/^(?!refs\/|HEAD$|[/.-]|.*(?:\/[/.]|\.\.|@\{|\.lock(?:\/|$)|[/.]$)|@$)[^\p{Cc}\p{Z}~^:?*[\\]{1,200}$/u, "the name of a branch, such as iam-sweep-history");
const repositoryPath = text(/^(?!\/|\.git(?:\/|$))(?!(?:.*\/)?\.{1,2}(?:\/|$))(?!.*(?:\/\/|\/$))[^\p{Cc}\\]{1,500}$/iu, "a path in the repository, such as switch-role-history.json, without \".\" and \"..\"");

// src/settings/switch-role.ts
function kinds(key, names, options) {
	const allowed = names.join(", ");
	return discriminatedUnion(key, options, { error: ({ code }) => code === "invalid_union" ? allowed : `a mapping with the key ${key}, which is one of ${allowed}` });
}
const reader = roleArn.optional().describe("Role to read with, assumed with the credentials of the run. Without it these serve.");
const logRegions = regions.optional().describe("Regions whose logs are read. Without it all that are there.");
const logAccounts = accountNumbersOrAll.optional().describe("Accounts whose logs are read, or all. Without it the audited ones, or all where there are none of these.");
const source = kinds("type", SOURCE_TYPES, [
	section({
		type: literal("cloudtrail-events").describe("The event history of CloudTrail: 90 days, nothing to set up."),
		regions: regions.optional().describe("Regions to ask. Without it every Region that is enabled.")
	}),
	section({
		type: literal("s3").describe("The logs of a trail in a bucket."),
		bucket: bucket.describe("Name of the bucket."),
		prefix: keyPrefix.default("").describe("What precedes AWSLogs/ in the keys."),
		region: region.optional().describe("Region of the bucket. Without it the one that S3 tells."),
		accounts: logAccounts,
		regions: logRegions,
		"role-arn": reader
	}),
	section({
		type: literal("athena").describe("The same logs, read by a query of Athena."),
		database: sqlName.describe("Database of the table."),
		table: sqlName.describe("Table over the logs."),
		workgroup: workgroupName.default("primary").describe("Workgroup that runs the query."),
		catalog: catalogName.default("AwsDataCatalog").describe("Data catalog of the database."),
		"output-location": s3Location.optional().describe("Where Athena puts results. Without it the workgroup's own place."),
		region: region.optional().describe("Region of the workgroup. Without it the region of the run."),
		accounts: logAccounts,
		regions: logRegions,
		"role-arn": reader
	}),
	section({
		type: literal("dynamodb").describe("A table that holds an item for each switch."),
		table: dynamoTable.default("SwitchRoleHistory").describe("Name of the table."),
		region: region.optional().describe("Region of the table. Without it the region of the run."),
		"role-arn": reader,
		"filled-since": calendarDate.optional().describe("Day since which the table was filled without a break. Without it the table proves no silence."),
		accounts: accountNumbers.optional().describe("Accounts whose switches fill the table. Without it those of its rows.")
	}),
	section({
		type: literal("files").describe("Log files of CloudTrail in the workspace."),
		paths: listOf(fileGlob, "paths or globs").min(1, "at least one path or glob").describe("Files, directories or globs, relative to the workspace."),
		regions: logRegions
	})
]);
const history = kinds("store", [
	"file",
	"branch",
	"dynamodb"
], [
	section({
		store: literal("file").describe("A file of the workspace, which the workflow keeps from run to run."),
		path: workspaceFile.default("iam-sweep-history.json").describe("The file, relative to the workspace.")
	}),
	section({
		store: literal("branch").describe("A file on a branch of the repository, made when it is missing."),
		branch: branchName.default("iam-sweep-history").describe("Name of the branch."),
		path: repositoryPath.default("switch-role-history.json").describe("The file on the branch.")
	}),
	section({
		store: literal("dynamodb").describe("A table with an item for each user and role."),
		table: dynamoTable.describe("Name of the table."),
		region: region.optional().describe("Region of the table. Without it the region of the run."),
		"role-arn": roleArn.optional().describe("Role to read and write with, assumed with the credentials of the run.")
	})
]);
const switchRole = section({
	"unused-days": wholeNumber(1, 3650).default(90).describe("Days after which a user who has not switched role is stale."),
	"look-back-days": wholeNumber(1, 3650).optional().describe("Days that logs are read back, at least unused-days. Without it unused-days."),
	"event-names": listOf(choice(SWITCH_EVENT_NAMES), "event names").min(1, `at least one of ${SWITCH_EVENT_NAMES.join(", ")}`).default([...SWITCH_EVENT_NAMES]).describe("The events of CloudTrail that count as a switch."),
	sources: listOf(source, "sources, each with a type").default([{ type: "cloudtrail-events" }]).describe("Where role switches are read. An empty list switches the stocktaking off."),
	history: history.optional().describe("Where the last switches are kept from run to run. Without it nowhere."),
	users: section({
		include: listOf(userGlob, "globs").default([]).describe("Globs over user/path/name or over ARNs. Empty: every selected user."),
		exclude: listOf(userGlob, "globs").default([]).describe("Globs of users to leave out; they win over include.")
	}).prefault({}).describe("Whom the stocktaking is about.")
});

// src/settings/schema.ts
const aws = section({
	"role-to-assume": roleArn.optional().describe("ARN of the role to assume through OIDC. Without it the default credential chain serves."),
	region: region.optional().describe("AWS region. Without it AWS_REGION, AWS_DEFAULT_REGION, then us-east-1 (in other partitions: their first region)."),
	"role-session-name": sessionName.optional().describe("Name of the role session in CloudTrail. Without it iam-sweep and the number of the workflow run."),
	"role-duration-seconds": wholeNumber(900, 43200).default(3600).describe("Seconds that a role session lasts, at most the role's own maximum."),
	audience: audience.optional().describe("Audience of the OIDC token. Without it the one that AWS expects in the partition of the role.")
});
const accounts = listOf(section({
	"role-arn": roleArn.describe("Role in the account, assumed with the credentials of the run."),
	name: sentence("a name for people, such as production").optional().describe("How reports call the account.")
}), "accounts, each with a role-arn").check(({ value, issues }) => {
	const first = /* @__PURE__ */ new Map();
	for (const [index, account] of value.entries()) {
		const arn = account["role-arn"];
		const [, , , , id = ""] = arn.split(":");
		const earlier = first.get(id);
		if (earlier === void 0) first.set(id, index);
		else {
			const message = `each account once, and accounts[${earlier}] is ${id} already`;
			issues.push({
				code: "custom",
				input: arn,
				path: [index, "role-arn"],
				message
			});
		}
	}
});
const entities = section({
	include: listOf(entityGlob, "globs").default([]).describe("Globs over type/path/name (role/team/*) or over ARNs. Empty: everything but service-linked roles."),
	exclude: listOf(entityGlob, "globs").default([]).describe("Globs of entities to leave out; they win over include."),
	tags: record(tagKey, tagValues, "a mapping from tag keys to globs").default({}).describe("Tags that an entity must carry, each with a glob or a list of globs over its value.")
});
const access = section({
	"unused-days": wholeNumber(1, 400, " (IAM remembers the last use for 400 days)").default(180).describe("Days after which a service counts as unused. IAM remembers 400."),
	"grace-days": wholeNumber(0, 400).default(30).describe("Days for which a new entity is not judged."),
	granularity: choice(["service", "action"]).default("service").describe("Whether IAM is asked for the last use of services alone, or of tracked actions too."),
	"job-deadline-seconds": wholeNumber(10, 3600).default(300).describe("Seconds that IAM may take to report on one entity; then the entity is unknown.")
});
const ruleLevel = choice([
	"off",
	"low",
	"medium",
	"high",
	"critical"
]).optional();
const exemption = section({
	entity: exemptGlob.describe("Glob over type/path/name or over the ARN."),
	rule: choice([...RULE_IDS, "*"]).describe("The rule that no longer applies, or * for every rule."),
	services: listOf(serviceGlob, "services").min(1, "at least one service; leave the key out to exempt every service").optional().describe("Service namespaces (globs). Without it every service."),
	reason: sentence("a sentence that tells an auditor why").describe("Why the access may stay. Shown in every report."),
	expires: calendarDate.describe("Last day of the exemption, UTC."),
	"approved-by": sentence("who approved it").optional().describe("Who approved it.")
});
const gate = section({
	"fail-on": choice([...SEVERITIES, "never"]).default("high").describe("The lowest severity of a finding that fails the workflow."),
	"on-incomplete": choice(["fail", "warn"]).default("fail").describe("What happens when something could not be determined."),
	baseline: workspaceFile.optional().describe("File of known findings, which are shown and do not fail. Relative to the workspace."),
	ratchet: boolean("true or false").default(false).describe("Whether more findings than the baseline holds fail the workflow, whatever their severity."),
	"save-baseline": workspaceFile.optional().describe("File to write the baseline to, from what this run found. Relative to the workspace; mostly that of baseline.")
});
const configSchema = section({
	mode: choice([
		"auto",
		"audit",
		"pull-request"
	]).default("auto").describe("What a run does: audit the account, judge the change of a pull request, or decide by event."),
	aws: aws.prefault({}).describe("How to reach AWS."),
	accounts: accounts.default([]).describe("Accounts to audit. Empty: the account of the credentials."),
	entities: entities.prefault({}).describe("Which users, roles, groups and policies to audit."),
	access: access.prefault({}).describe("When access counts as unused."),
	"switch-role": switchRole.prefault({}).describe("The stocktaking of role switches."),
	rules: section(Object.fromEntries(RULE_IDS.map((rule) => [rule, ruleLevel]))).prefault({}).describe("Rules switched off, or given a severity of their own."),
	exemptions: listOf(exemption, "exemptions").default([]).describe("Findings that are accepted for a time."),
	gate: gate.prefault({}).describe("When the workflow fails."),
	issue: issue.prefault({}).describe("The issue that tells the state and keeps itself."),
	changes: changes.prefault({}).describe("How a pull request is judged."),
	comment: comment.prefault({}).describe("The comment on a pull request that keeps itself."),
	slack: slack.prefault({}).describe("The message to Slack."),
	report: section({
		directory: workspacePath.default("iam-sweep-report").describe("Directory for report files, relative to the workspace."),
		formats: listOf(choice([...REPORT_FORMATS]), REPORT_FORMATS.join(", ")).default([...REPORT_FORMATS]).describe("Which files are written besides report.json. Of a pull request there is no html and no csv.")
	}).prefault({}).describe("Which report files are written, and where they go."),
	snapshot: section({
		save: workspaceFile.optional().describe("File to keep the collected facts in, relative to the workspace."),
		from: workspaceFile.optional().describe("File of facts to judge anew, with no AWS call. Relative to the workspace.")
	}).prefault({}).describe("Facts kept in a file.")
});

// src/settings/explain.ts
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,14})$/;
const PLAIN_BOOLEAN = /^(?:true|false)$/i;
function problemsOf(layer) {
	const result = configSchema.safeParse(layer.values);
	const problems = [];
	const told = /* @__PURE__ */ new Set();
	for (const issue of (result.error?.issues ?? []).flatMap(innermost)) if (issue.code === "unrecognized_keys") problems.push(...issue.keys.map((key) => unknownKey(layer, issue.path, key)));
	else if (!told.has(JSON.stringify(issue.path))) {
		told.add(JSON.stringify(issue.path));
		problems.push(badValue(layer, issue));
	}
	return problems.sort(byPosition);
}
function byPosition({ location: a }, { location: b }) {
	return a === void 0 || b === void 0 ? 0 : a.line - b.line || a.column - b.column;
}
function innermost(issue) {
	if (issue.code !== "invalid_union") return [issue];
	const within = issue.errors.find((issues) => issues.every(({ path }) => path.length > 0)) ?? [];
	if (within.length === 0) return [issue];
	return within.flatMap((inner) => innermost({
		...inner,
		path: [...issue.path, ...inner.path]
	}));
}
function badValue(layer, issue) {
	const value = valueAt(layer.values, issue.path);
	const what = value === void 0 ? "missing" : `found ${shownValue(value)}`;
	if (issue.code === "invalid_key") return {
		...layer.place(issue.path, "key"),
		what: `found the key ${shownText(String(issue.path.at(-1)))}`,
		allowed: issue.issues[0]?.message ?? issue.message
	};
	const problem = {
		...layer.place(issue.path, "value"),
		what,
		allowed: allowedAt(layer, issue, value)
	};
	const meant = suggestionFor(issue, value);
	const placeholder = issue.code === "custom" && issue.params?.placeholder;
	return {
		...problem,
		...placeholder && { what: `found the placeholder ${shownText(String(placeholder))}` },
		...meant !== void 0 && { suggestion: meant }
	};
}
function suggestionFor(issue, value) {
	if (issue.code === "invalid_value") return meantBy(value, issue.values.map(String));
	if (issue.code === "invalid_union" && "options" in issue) return meantBy(value, [issue.options].flat().map(String));
	if (issue.code === "custom" && issue.params) return meantBy(issue.params.word, issue.params.values);
}
function allowedAt({ kind }, issue, value) {
	if (typeof value !== "string") return issue.message;
	if (isSeveralGlobs(value)) return kind === "inputs" ? "one glob a line" : "one glob an entry";
	const isWrongType = issue.code === "invalid_type" && kind === "file";
	const isPlain = issue.code === "invalid_type" && issue.expected === "boolean" ? PLAIN_BOOLEAN : PLAIN_NUMBER;
	return isWrongType && isPlain.test(value) ? `${issue.message}, without quotes` : issue.message;
}
function meantBy(value, values) {
	if (value === false) return values.find((name) => name === "off");
	return typeof value === "string" ? closest(value, values) : void 0;
}
function unknownKey(layer, section, key) {
	const secret = secretMeantBy(section, key);
	if (secret !== void 0) return {
		...layer.place([...section, key], "key"),
		what: "found a secret, which may not stand in a file that every reader of the repository can read",
		allowed: `the input ${secret}, filled from a secret of the repository`
	};
	const keys = keysAt(section, layer);
	const suggestion = closest(key, keys) ?? keyElsewhere(section, key);
	return {
		...layer.place([...section, key], "key"),
		what: "unknown key",
		allowed: keys.join(", "),
		...suggestion === void 0 ? {} : { suggestion }
	};
}
function secretMeantBy(section, key) {
	const word = keyText([...section, key]).replace(/[._]/g, "-").toLowerCase();
	if (/^slack-(?:web-?hook-?)?(?:url)?$|^(?:slack-)?web-?hook(?:-?url)?$/.test(word)) return "slack-webhook-url";
	return /^(?:github-)?token$/.test(word) ? "github-token" : void 0;
}
function keyElsewhere(section, key) {
	elsewhere ??= keysByName();
	const name = closest(key, [...elsewhere.keys()], 1);
	const path = name === void 0 ? void 0 : elsewhere.get(name);
	return path === keyText([...section, key]).replace(/\[\d+\]/g, "[]") ? void 0 : path;
}
let elsewhere;
function keysByName() {
	const paths = /* @__PURE__ */ new Map();
	for (const path of keyPaths(configSchema, "")) {
		const name = path.slice(path.lastIndexOf(".") + 1);
		if (!paths.has(name)) paths.set(name, path);
	}
	for (const [name, input] of Object.entries(INPUTS)) if (input.key !== null && !paths.has(name)) paths.set(name, keyText(input.key));
	return paths;
}
function bare(schema) {
	return schema instanceof ZodDefault || schema instanceof ZodPrefault || schema instanceof ZodOptional ? bare(schema.def.innerType) : schema;
}
function keysAt(section, { values }) {
	let schema = bare(configSchema);
	for (const [depth, part] of section.entries()) {
		if (schema instanceof ZodObject) schema = schema.shape[String(part)];
		else if (schema instanceof ZodArray) schema = schema.element;
		schema = schema && bare(schema);
		if (schema instanceof ZodDiscriminatedUnion) {
			const chosen = valueAt(values, section.slice(0, depth + 1));
			schema = schema.options.find((option) => isOfKind(option, chosen));
		}
	}
	return schema instanceof ZodObject ? Object.keys(schema.shape) : [];
}
function isOfKind(option, value) {
	if (!(option instanceof ZodObject)) return false;
	return Object.entries(option.shape).some(([key, field]) => field instanceof ZodLiteral && field.value === valueAt(value, [key]));
}
function keyPaths(schema, above) {
	const held = bare(schema);
	if (held instanceof ZodArray) return keyPaths(held.element, `${above}[]`);
	if (held instanceof ZodDiscriminatedUnion) return held.options.flatMap((option) => keyPaths(option, above));
	if (!(held instanceof ZodObject)) return [];
	return Object.entries(held.shape).flatMap(([key, value]) => {
		const path = above === "" ? key : `${above}.${key}`;
		return [path, ...keyPaths(value, path)];
	});
}

// src/settings/file-contradictions.ts
const OWN = "a file of its own";
const BASELINE = ["gate", "baseline"];
const SAVED_BASELINE = ["gate", "save-baseline"];
function fileContradictions(layers, config, configFile) {
	const files = filesOf(config, configFile);
	return files.flatMap((file, at) => {
		return files.slice(at + 1).flatMap((other) => {
			const what = clash(file, other);
			return what === void 0 ? [] : [{
				...placeIn(layers, file.key),
				what,
				allowed: file.allowed
			}];
		}).slice(0, 1);
	});
}
function filesOf({ gate, snapshot, report, "switch-role": { history } }, configFile) {
	const files = [];
	const add = (key, given, name, isWritten, allowed = OWN) => {
		if (typeof given !== "string") return;
		files.push({
			key,
			given,
			path: normalize(given),
			name,
			isWritten,
			allowed
		});
	};
	const ownBaseline = `${OWN}, mostly that of gate.baseline`;
	const formats = ["json", ...REPORT_FORMATS.filter((format) => report.formats.includes(format))];
	const collects = snapshot.from === void 0;
	const historyPath = collects && history?.store === "file" ? history.path : null;
	add(SAVED_BASELINE, gate["save-baseline"], "the file of gate.save-baseline", true, ownBaseline);
	add([
		"switch-role",
		"history",
		"path"
	], historyPath, "the file of switch-role.history", true);
	add(["snapshot", "save"], collects ? snapshot.save : null, "the file of snapshot.save", true);
	add(BASELINE, gate.baseline, "the file of gate.baseline", false);
	add(["snapshot", "from"], snapshot.from, "the file of snapshot.from", false);
	for (const format of formats) add(["report", "directory"], join(report.directory, `report.${format}`), "a report", true);
	add([], configFile, "the config file", false);
	return files;
}
function clash(file, other) {
	if (!file.isWritten && !other.isWritten) return void 0;
	const found = `found ${shownText(file.given)}`;
	if (file.path === other.path) return file.key === SAVED_BASELINE && other.key === BASELINE ? void 0 : `${found}, which is ${other.name} too`;
	if (file.path.startsWith(other.path + sep)) return `${found}, as if ${other.name} were a directory`;
	if (other.path.startsWith(file.path + sep)) return `${found}, which is a directory with ${other.name} in it`;
}

// src/settings/secrets.ts
function secretsOf(inputs) {
	const { "github-token": githubToken, "slack-webhook-url": slackWebhookUrl } = inputs;
	return {
		...githubToken !== void 0 && { githubToken },
		...slackWebhookUrl !== void 0 && { slackWebhookUrl }
	};
}
function secretProblems({ githubToken, slackWebhookUrl }) {
	const problems = [];
	if (slackWebhookUrl !== void 0 && !isWebhook(slackWebhookUrl)) problems.push({
		source: "input slack-webhook-url",
		what: `found ${hidden(slackWebhookUrl)}`,
		allowed: "the address of an incoming webhook, which begins with https://"
	});
	if (githubToken !== void 0 && !/^[!-~]+$/.test(githubToken)) problems.push({
		source: "input github-token",
		what: `found ${hidden(githubToken)}`,
		allowed: "a token of GitHub without blanks; when the input is not given, the token of the job serves"
	});
	return problems;
}
function hidden(secret) {
	const { length } = secret;
	return `a text of ${length === 1 ? "1 character" : `${length} characters`}, which is not shown`;
}
function isWebhook(address) {
	if (/\s/.test(address) || !URL.canParse(address)) return false;
	const { protocol, hostname } = new URL(address);
	return protocol === "https:" || protocol === "http:" && (hostname === "localhost" || hostname === "127.0.0.1");
}

// src/settings/to-change.ts
function changeSettings(changes) {
	const analyzer = changes["access-analyzer"];
	return {
		include: changes.include,
		exclude: changes.exclude,
		terraformPlans: changes["terraform-plan"].map((plan) => {
			const { path, directory = directoryOf(path) } = typeof plan === "string" ? { path: plan } : plan;
			return {
				path,
				directory: tidy(directory)
			};
		}),
		synthesized: changes.synthesized.map(({ after, before }) => ({
			after: tidy(after),
			...before !== void 0 && { before: tidy(before) }
		})),
		map: changes.map.map(({ file, address, entity }) => ({
			file,
			entity,
			...address !== void 0 && { address }
		})),
		parameters: changes.parameters,
		usage: changes.usage,
		allowPullRequestTarget: changes["allow-pull-request-target"],
		accessAnalyzer: {
			validatePolicy: analyzer["validate-policy"],
			noNewAccess: analyzer["no-new-access"],
			accessNotGranted: analyzer["access-not-granted"],
			noPublicAccess: analyzer["no-public-access"]
		}
	};
}
function commentSettings({ when, key }) {
	return {
		when,
		...key !== void 0 && { key }
	};
}
function directoryOf(path) {
	return path.split(/[/\\]/).slice(0, -1).join("/");
}
function tidy(directory) {
	return directory.split(/[/\\]/).filter((part) => part !== "" && part !== ".").join("/");
}

// src/settings/to-switch-role.ts
function switchRoleSettings(config) {
	const unusedDays = config["unused-days"];
	return {
		unusedDays,
		lookBackDays: config["look-back-days"] ?? unusedDays,
		eventNames: SWITCH_EVENT_NAMES.filter((name) => config["event-names"].includes(name)),
		sources: config.sources.map(toSource),
		...config.history && { history: toHistory(config.history) },
		users: config.users
	};
}
function toSource(source) {
	switch (source.type) {
		case "cloudtrail-events": return {
			type: source.type,
			...source.regions && { regions: source.regions }
		};
		case "s3": return {
			type: source.type,
			bucket: source.bucket,
			prefix: source.prefix.replace(/^\/+|\/+$/g, ""),
			...place(source),
			...logs(source)
		};
		case "athena": {
			const { type, catalog, database, table, workgroup, "output-location": outputLocation } = source;
			return {
				type,
				catalog,
				database,
				table,
				workgroup,
				...outputLocation && { outputLocation },
				...place(source),
				...logs(source)
			};
		}
		case "dynamodb": {
			const { type, table, accounts, "filled-since": filledSince } = source;
			return {
				type,
				table,
				...place(source),
				...filledSince && { filledSince },
				...accounts && { accounts: accounts.map(String) }
			};
		}
		case "files": {
			const { type, paths, regions } = source;
			return {
				type,
				paths,
				...regions && { regions }
			};
		}
	}
}
function toHistory(history) {
	if (history.store !== "dynamodb") return history;
	return {
		store: history.store,
		table: history.table,
		...place(history)
	};
}
function place({ region, "role-arn": roleArn }) {
	return {
		...region && { region },
		...roleArn && { roleArn }
	};
}
function logs({ accounts, regions }) {
	return {
		...accounts && { accounts: accounts === "all" ? accounts : accounts.map(String) },
		...regions && { regions }
	};
}
function slackSettings(slack) {
	const { "icon-emoji": iconEmoji, "icon-url": iconUrl } = slack;
	const { repeat, username, "text-none": textNone, "text-some": textSome } = slack;
	return {
		repeat,
		...username && { username },
		...iconEmoji && { iconEmoji },
		...iconUrl && { iconUrl },
		...textNone && { textNone },
		...textSome && { textSome }
	};
}

// src/settings/to-settings.ts
function toSettings(config, surroundings) {
	const { save, from } = config.snapshot;
	return {
		mode: config.mode,
		aws: awsSettings(config, surroundings),
		accounts: config.accounts.map(({ "role-arn": roleArn, name }) => ({
			roleArn,
			...name ? { name } : {}
		})),
		entities: {
			include: config.entities.include,
			exclude: config.entities.exclude,
			tags: Object.fromEntries(Object.entries(config.entities.tags).map(([key, globs]) => [key, [globs].flat()]))
		},
		access: {
			unusedDays: config.access["unused-days"],
			graceDays: config.access["grace-days"],
			granularity: config.access.granularity,
			jobDeadlineSeconds: config.access["job-deadline-seconds"]
		},
		switchRole: switchRoleSettings(config["switch-role"]),
		slack: slackSettings(config.slack),
		rules: Object.fromEntries(RULE_IDS.map((rule) => [rule, config.rules[rule] ?? "default"])),
		exemptions: config.exemptions.map(toExemption),
		gate: {
			failOn: config.gate["fail-on"],
			onIncomplete: config.gate["on-incomplete"],
			...config.gate.baseline !== void 0 && { baseline: config.gate.baseline },
			ratchet: config.gate.ratchet,
			...config.gate["save-baseline"] !== void 0 && { saveBaseline: config.gate["save-baseline"] }
		},
		issue: issueSettings(config.issue),
		changes: changeSettings(config.changes),
		comment: commentSettings(config.comment),
		reportFormats: [...new Set(config.report.formats)],
		reportDirectory: config.report.directory,
		...save === void 0 ? {} : { saveSnapshot: save },
		...from === void 0 ? {} : { fromSnapshot: from }
	};
}
function issueSettings(issue) {
	const [first, ...others] = issue.labels;
	return {
		open: issue.open,
		openOn: issue["open-on"],
		per: issue.per,
		max: issue.max,
		labels: [first, ...others],
		assignees: issue.assignees,
		owners: issue.owners,
		...issue["owner-tag"] !== void 0 && { ownerTag: issue["owner-tag"] },
		...issue.key !== void 0 && { key: issue.key }
	};
}
function awsSettings({ aws, accounts }, { runId }) {
	const role = aws["role-to-assume"];
	const arn = role ?? accounts[0]?.["role-arn"];
	const { region, audience } = aws;
	return {
		region: region !== void 0 && (arn === void 0 || partitionOfRegion(region) === partitionOfArn(arn)) ? region : defaultRegion(arn === void 0 ? "" : partitionOfArn(arn)),
		...role === void 0 ? {} : { roleToAssume: role },
		roleSessionName: aws["role-session-name"] ?? defaultSessionName(runId),
		roleDurationSeconds: aws["role-duration-seconds"],
		...audience === void 0 ? {} : { audience }
	};
}
function defaultSessionName(runId) {
	return runId !== void 0 && /^\d{1,20}$/.test(runId) ? `iam-sweep-${runId}` : "iam-sweep";
}
function toExemption(exemption) {
	const { entity, rule, services, reason, expires } = exemption;
	const approvedBy = exemption["approved-by"];
	return {
		entity,
		rule,
		...services === void 0 ? {} : { services },
		reason,
		expires,
		...approvedBy === void 0 ? {} : { approvedBy }
	};
}

// src/settings/load.ts
const LARGEST_CONFIG = 262144;
const CHECKED_OUT = "in the checked-out repository (does actions/checkout run before?)";
async function load(loading) {
	const surroundings = loading.surroundings ?? {};
	const secrets = secretsOf(loading.inputs);
	const file = await fileLayer(loading);
	const given = [
		environmentLayer(surroundings),
		..."layer" in file ? [file.layer] : [],
		inputLayer(loading.inputs)
	];
	const problems = [
		..."problems" in file ? file.problems : [],
		...given.flatMap(problemsOf),
		...secretProblems(secrets),
		...endpointProblems(surroundings)
	];
	if (problems.length > 0) throw new ConfigError(problems);
	const layers = setAside(given);
	const config = configSchema.parse(merged(layers));
	const configFile = "layer" in file ? file.path : null;
	const conflicts = [...contradictions(layers, config, loading.now), ...fileContradictions(layers, config, configFile)];
	if (conflicts.length > 0) throw new ConfigError(conflicts);
	const { inputs, workspace, now, readFile = readWorkspaceFile, place = CHECKED_OUT } = loading;
	const baseline = await readBaseline(layers, config, {
		readFile,
		place,
		workspace,
		now
	});
	return {
		settings: toSettings(config, surroundings),
		secrets,
		configFile,
		configPath: fromWorkspace(workspace, inputs["config-file"] ?? ".github/iam-sweep.yml"),
		...baseline && { baseline }
	};
}
async function fileLayer(loading) {
	const { inputs, workspace, readFile = readWorkspaceFile, place = CHECKED_OUT } = loading;
	const asked = inputs["config-file"] ?? ".github/iam-sweep.yml";
	const path = fromWorkspace(workspace, asked);
	const file = await readFile(workspace, asked, LARGEST_CONFIG);
	switch (file.status) {
		case "missing": {
			const twin = twinOf(path);
			const isThere = twin !== void 0 && (await readFile(workspace, twin, LARGEST_CONFIG)).status !== "missing";
			if (path !== ".github/iam-sweep.yml") return { problems: [missingFile(path, place, isThere ? twin : void 0)] };
			return isThere ? { problems: [wrongEnding(twin)] } : { missing: true };
		}
		case "refused": return { problems: [{
			source: "input config-file",
			what: `the file ${shownPath(path)} ${file.problem}`
		}] };
		case "read": {
			const { parseConfig } = await import("./config-file.js");
			const parsed = parseConfig(file.text, path);
			return "layer" in parsed ? {
				layer: parsed.layer,
				path
			} : parsed;
		}
	}
}
function twinOf(path) {
	const [, name, ending] = /^(.+)\.(ya?ml)$/.exec(path) ?? [];
	return name && `${name}.${ending === "yml" ? "yaml" : "yml"}`;
}
function missingFile(path, place, suggestion) {
	return {
		source: "input config-file",
		what: `the file ${shownPath(path)} does not exist`,
		allowed: `a YAML file ${place}`,
		...suggestion === void 0 ? {} : { suggestion }
	};
}
function wrongEnding(file) {
	return {
		source: `${file}:1:1`,
		location: {
			file,
			line: 1,
			column: 1
		},
		what: "the file has an ending that is not looked for",
		allowed: `the name ${DEFAULT_CONFIG_FILE}, or this one in the input config-file`
	};
}
function fromWorkspace(workspace, path) {
	const way = relative(workspace, resolve(workspace, path));
	return way === "" || isAbsolute(way) ? path : way.split(sep).join("/");
}

export { load };
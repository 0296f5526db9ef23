import { __commonJSMin } from "./rolldown-runtime.js";
import { ConfigError } from "./config-error.js";
import { environmentLayer, inputLayer, keyText, merged, shownPath, shownText, shownValue, valueAt } from "./layer.js";
import { PARTITION_NAMES, defaultRegion, partitionOfArn, partitionOfRegion, pathMatcher, textMatcher } from "./pattern.js";
import { DEFAULT_CONFIG_FILE, INPUTS } from "./inputs.js";
import { ZodArray, ZodDefault, ZodObject, ZodOptional, ZodPrefault, _enum, array, date, int, record, strictObject, string, union } from "./zod.js";
import { RULE_IDS, SEVERITIES } from "./settings.js";
import { lstat, open, realpath } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";

// src/settings/contradictions.ts
const FROM_SNAPSHOT = ["snapshot", "from"];
const COLLECTING = [
	["snapshot", "save"],
	["aws", "role-to-assume"],
	["accounts"]
];
function lastWith(layers, path) {
	return layers.findLast((layer) => valueAt(layer.values, path) !== void 0);
}
function without(values, path) {
	const [head, ...rest] = path;
	if (head === void 0 || !Object.hasOwn(values, head)) return values;
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
function contradictions(layers, config) {
	return [...snapshotProblems(layers), ...partitionProblems(layers, config)];
}
function place(layers, path) {
	return lastWith(layers, path)?.place(path, "value") ?? { source: "the settings" };
}
function snapshotProblems(layers) {
	if (lastWith(layers, FROM_SNAPSHOT) === void 0) return [];
	return COLLECTING.filter((path) => lastWith(layers, path) !== void 0).map((path) => ({
		...place(layers, path),
		what: `given together with snapshot.from (${place(layers, FROM_SNAPSHOT).source}), which makes no AWS call`,
		allowed: `${path.join(".")} or snapshot.from, not both`
	}));
}
function partitionProblems(layers, { aws, accounts }) {
	const [first, ...others] = [{
		path: ["aws", "role-to-assume"],
		arn: aws["role-to-assume"]
	}, ...accounts.map((account, index) => ({
		path: [
			"accounts",
			index,
			"role-arn"
		],
		arn: account["role-arn"]
	}))].flatMap(({ path, arn }) => arn === void 0 ? [] : [{
		path,
		partition: partitionOfArn(arn)
	}]);
	if (first === void 0) return [];
	const problems = others.filter(({ partition }) => partition !== first.partition).map(({ path, partition }) => ({
		...place(layers, path),
		what: `found a role in the partition ${partition}`,
		allowed: `roles in ${first.partition}, the partition of ${place(layers, first.path).key}`
	}));
	const region = aws.region;
	if (region === void 0 || lastWith(layers, ["aws", "region"])?.kind === "environment") return problems;
	if (partitionOfRegion(region) === first.partition) return problems;
	return [...problems, {
		...place(layers, ["aws", "region"]),
		what: `found ${shownText(region)}, a region of ${partitionOfRegion(region)}`,
		allowed: `regions of ${first.partition}, the partition of ${place(layers, first.path).key}`
	}];
}

// src/settings/endpoint.ts
function endpointProblems({ endpoints = {} }) {
	return Object.entries(endpoints).filter(([, address]) => !isWebAddress(address)).map(([variable, address]) => ({
		source: `environment variable ${variable}`,
		what: `found ${shownText(withoutUser(address))}`,
		allowed: "an address with its scheme, such as http://localhost:4566"
	}));
}
function isWebAddress(address) {
	return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}
function withoutUser(address) {
	return address.replace(/^.*@/s, "***@");
}

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
const entityGlobAllowed = `a glob that starts with role/, user/, group/, policy/, arn: or *, ${WILDCARDS}`;
const oneEntityGlob = text(/^(?=role\/|user\/|group\/|policy\/|arn:|\*|\{(?:role|user|group|policy)(?:,(?:role|user|group|policy))*\}\/)(?:\\\S|[^\\\s[\]()|!^$"<>]){1,1024}$/, entityGlobAllowed).refine(compiles(pathMatcher), entityGlobAllowed);
const BETWEEN_GLOBS = /(?:\s*[,;]\s*|\s+)(?=(?:role|user|group|policy)\/|arn:|\{)|[,;]?\s+(?=\*)/;
function isSeveralGlobs(text) {
	if (text.length > 4096) return false;
	const globs = text.split(BETWEEN_GLOBS);
	return globs.length > 1 && globs.every((glob) => oneEntityGlob.safeParse(glob).success);
}
const entityGlob = oneEntityGlob.refine((glob) => !isSeveralGlobs(glob), "one glob an entry");
const tagGlobAllowed = `a glob (a number in quotes) ${WILDCARDS}`;
const tagGlob = text(/^(?:\\.|[^\\[\]()|!^$"<>\p{Cc}]){1,256}$/u, tagGlobAllowed).refine(compiles(textMatcher), tagGlobAllowed);
const tagValuesAllowed = `${tagGlobAllowed}, or a list of such globs`;
const tagValues = union([tagGlob, array(tagGlob, tagValuesAllowed).min(1, tagValuesAllowed)], tagValuesAllowed);
const tagKey = text(/^[^\p{Cc}]{1,128}$/u, "the key of a tag, 1 to 128 characters");
const serviceGlobAllowed = "a service as policies write it before the colon, such as s3, or a glob such as sso*";
const serviceGlob = text(/^[a-z0-9*?{},-]{1,128}$/, serviceGlobAllowed).refine(compiles(textMatcher), serviceGlobAllowed);

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
	entity: entityGlob.describe("Glob over type/path/name or over the ARN."),
	rule: choice([...RULE_IDS, "*"]).describe("The rule that no longer applies, or * for every rule."),
	services: listOf(serviceGlob, "services").min(1, "at least one service; leave the key out to exempt every service").optional().describe("Service namespaces (globs). Without it every service."),
	reason: sentence("a sentence that tells an auditor why").describe("Why the access may stay. Shown in every report."),
	expires: calendarDate.describe("Last day of the exemption, UTC."),
	"approved-by": sentence("who approved it").optional().describe("Who approved it.")
});
const gate = section({
	"fail-on": choice([...SEVERITIES, "never"]).default("high").describe("The lowest severity of a finding that fails the workflow."),
	"on-incomplete": choice(["fail", "warn"]).default("fail").describe("What happens when something could not be determined.")
});
const configSchema = section({
	mode: choice(["auto", "audit"]).default("auto").describe("What a run does: audit the account, or decide by event."),
	aws: aws.prefault({}).describe("How to reach AWS."),
	accounts: accounts.default([]).describe("Accounts to audit. Empty: the account of the credentials."),
	entities: entities.prefault({}).describe("Which users, roles, groups and policies to audit."),
	access: access.prefault({}).describe("When access counts as unused."),
	rules: section(Object.fromEntries(RULE_IDS.map((rule) => [rule, ruleLevel]))).prefault({}).describe("Rules switched off, or given a severity of their own."),
	exemptions: listOf(exemption, "exemptions").default([]).describe("Findings that are accepted for a time."),
	gate: gate.prefault({}).describe("When the workflow fails."),
	report: section({ directory: workspacePath.default("iam-sweep-report").describe("Directory for report files, relative to the workspace.") }).prefault({}).describe("Where report files go."),
	snapshot: section({
		save: workspacePath.optional().describe("File to keep the collected facts in, relative to the workspace."),
		from: workspacePath.optional().describe("File of facts to judge anew, with no AWS call. Relative to the workspace.")
	}).prefault({}).describe("Facts kept in a file.")
});

// node_modules/fastest-levenshtein/mod.js
var require_fastest_levenshtein = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.distance = exports.closest = void 0;
	var peq = /* @__PURE__ */ new Uint32Array(65536);
	var myers_32 = function(a, b) {
		var n = a.length;
		var m = b.length;
		var lst = 1 << n - 1;
		var pv = -1;
		var mv = 0;
		var sc = n;
		var i = n;
		while (i--) peq[a.charCodeAt(i)] |= 1 << i;
		for (i = 0; i < m; i++) {
			var eq = peq[b.charCodeAt(i)];
			var xv = eq | mv;
			eq |= (eq & pv) + pv ^ pv;
			mv |= ~(eq | pv);
			pv &= eq;
			if (mv & lst) sc++;
			if (pv & lst) sc--;
			mv = mv << 1 | 1;
			pv = pv << 1 | ~(xv | mv);
			mv &= xv;
		}
		i = n;
		while (i--) peq[a.charCodeAt(i)] = 0;
		return sc;
	};
	var myers_x = function(b, a) {
		var n = a.length;
		var m = b.length;
		var mhc = [];
		var phc = [];
		var hsize = Math.ceil(n / 32);
		var vsize = Math.ceil(m / 32);
		for (var i = 0; i < hsize; i++) {
			phc[i] = -1;
			mhc[i] = 0;
		}
		var j = 0;
		for (; j < vsize - 1; j++) {
			var mv_1 = 0;
			var pv_1 = -1;
			var start_1 = j * 32;
			var vlen_1 = Math.min(32, m) + start_1;
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
			for (var i = 0; i < n; i++) {
				var eq = peq[a.charCodeAt(i)];
				var pb = phc[i / 32 | 0] >>> i & 1;
				var mb = mhc[i / 32 | 0] >>> i & 1;
				var xv = eq | mv_1;
				var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
				var ph = mv_1 | ~(xh | pv_1);
				var mh = pv_1 & xh;
				if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
				if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
				ph = ph << 1 | pb;
				mh = mh << 1 | mb;
				pv_1 = mh | ~(xv | ph);
				mv_1 = ph & xv;
			}
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
		}
		var mv = 0;
		var pv = -1;
		var start = j * 32;
		var vlen = Math.min(32, m - start) + start;
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		var score = m;
		for (var i = 0; i < n; i++) {
			var eq = peq[a.charCodeAt(i)];
			var pb = phc[i / 32 | 0] >>> i & 1;
			var mb = mhc[i / 32 | 0] >>> i & 1;
			var xv = eq | mv;
			var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			var ph = mv | ~(xh | pv);
			var mh = pv & xh;
			score += ph >>> m - 1 & 1;
			score -= mh >>> m - 1 & 1;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
		return score;
	};
	var distance = function(a, b) {
		if (a.length < b.length) {
			var tmp = b;
			b = a;
			a = tmp;
		}
		if (b.length === 0) return a.length;
		if (a.length <= 32) return myers_32(a, b);
		return myers_x(a, b);
	};
	exports.distance = distance;
	var closest = function(str, arr) {
		var min_distance = Infinity;
		var min_index = 0;
		for (var i = 0; i < arr.length; i++) {
			var dist = distance(str, arr[i]);
			if (dist < min_distance) {
				min_distance = dist;
				min_index = i;
			}
		}
		return arr[min_index];
	};
	exports.closest = closest;
}));

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

// src/settings/explain.ts
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,14})$/;
function problemsOf(layer) {
	const result = configSchema.safeParse(layer.values);
	const problems = [];
	const told = /* @__PURE__ */ new Set();
	for (const issue of result.error?.issues ?? []) if (issue.code === "unrecognized_keys") problems.push(...issue.keys.map((key) => unknownKey(layer, issue.path, key)));
	else if (!told.has(JSON.stringify(issue.path))) {
		told.add(JSON.stringify(issue.path));
		problems.push(badValue(layer, issue));
	}
	return problems.sort(byPosition);
}
function byPosition({ location: a }, { location: b }) {
	return a === void 0 || b === void 0 ? 0 : a.line - b.line || a.column - b.column;
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
	if (issue.code !== "invalid_value") return problem;
	const suggestion = meantBy(value, issue.values.map(String));
	return suggestion === void 0 ? problem : {
		...problem,
		suggestion
	};
}
function allowedAt({ kind }, issue, value) {
	if (typeof value !== "string") return issue.message;
	if (isSeveralGlobs(value)) return kind === "inputs" ? "one glob a line" : "one glob an entry";
	return issue.code === "invalid_type" && kind === "file" && PLAIN_NUMBER.test(value) ? `${issue.message}, without quotes` : issue.message;
}
function meantBy(value, values) {
	if (value === false) return values.find((name) => name === "off");
	return typeof value === "string" ? closest(value, values) : void 0;
}
function unknownKey(layer, section, key) {
	const keys = keysAt(section);
	const suggestion = closest(key, keys) ?? keyElsewhere(key);
	return {
		...layer.place([...section, key], "key"),
		what: "unknown key",
		allowed: keys.join(", "),
		...suggestion === void 0 ? {} : { suggestion }
	};
}
function keyElsewhere(key) {
	elsewhere ??= keysByName();
	const name = closest(key, [...elsewhere.keys()], 1);
	return name === void 0 ? void 0 : elsewhere.get(name);
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
function keysAt(section) {
	let schema = bare(configSchema);
	for (const part of section) {
		if (schema instanceof ZodObject) schema = schema.shape[String(part)];
		else if (schema instanceof ZodArray) schema = schema.element;
		schema = schema && bare(schema);
	}
	return schema instanceof ZodObject ? Object.keys(schema.shape) : [];
}
function keyPaths(schema, above) {
	const held = bare(schema);
	if (held instanceof ZodArray) return keyPaths(held.element, `${above}[]`);
	if (!(held instanceof ZodObject)) return [];
	return Object.entries(held.shape).flatMap(([key, value]) => {
		const path = above === "" ? key : `${above}.${key}`;
		return [path, ...keyPaths(value, path)];
	});
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
		rules: Object.fromEntries(RULE_IDS.map((rule) => [rule, config.rules[rule] ?? "default"])),
		exemptions: config.exemptions.map(toExemption),
		gate: {
			failOn: config.gate["fail-on"],
			onIncomplete: config.gate["on-incomplete"]
		},
		reportDirectory: config.report.directory,
		...save === void 0 ? {} : { saveSnapshot: save },
		...from === void 0 ? {} : { fromSnapshot: from }
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

// src/settings/workspace-file.ts
function isInside(directory, path) {
	const way = relative(directory, path);
	return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
const refused = (problem) => ({
	status: "refused",
	problem
});
const readWorkspaceFile = async (workspace, path, mostBytes) => {
	const asked = resolve(workspace, path);
	if (!isInside(resolve(workspace), asked)) return refused("is outside the workspace");
	try {
		const real = await realpath(asked);
		if (!isInside(await realpath(workspace), real)) return refused("is a link that leads out of the workspace");
		if (!(await lstat(real)).isFile()) return refused("is not a regular file");
		return await readText(real, mostBytes);
	} catch (error) {
		const code = codeOf(error);
		if (code !== "ENOENT" && code !== "ENOTDIR") return refused(`can't be read (${code})`);
		return await isLink(asked) ? refused("is a link that leads nowhere") : { status: "missing" };
	}
};
async function readText(path, mostBytes) {
	const file = await open(path, "r");
	try {
		const bytes = Buffer.alloc(mostBytes + 1);
		let length = 0;
		for (;;) {
			const { bytesRead } = await file.read(bytes, length, bytes.length - length, length);
			if (bytesRead === 0) break;
			length += bytesRead;
			if (length > mostBytes) return refused(`is larger than ${mostBytes} bytes`);
		}
		return {
			status: "read",
			text: new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, length))
		};
	} catch (error) {
		if (codeOf(error) === "ERR_ENCODING_INVALID_ENCODED_DATA") return refused("is not UTF-8 text");
		throw error;
	} finally {
		await file.close();
	}
}
async function isLink(path) {
	try {
		return (await lstat(path)).isSymbolicLink();
	} catch {
		return false;
	}
}
function codeOf(error) {
	return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

// src/settings/load.ts
const LARGEST_CONFIG = 262144;
async function load(loading) {
	const surroundings = loading.surroundings ?? {};
	const file = await fileLayer(loading);
	const given = [
		environmentLayer(surroundings),
		..."layer" in file ? [file.layer] : [],
		inputLayer(loading.inputs)
	];
	const problems = [
		..."problems" in file ? file.problems : [],
		...given.flatMap(problemsOf),
		...endpointProblems(surroundings)
	];
	if (problems.length > 0) throw new ConfigError(problems);
	const layers = setAside(given);
	const config = configSchema.parse(merged(layers));
	const conflicts = contradictions(layers, config);
	if (conflicts.length > 0) throw new ConfigError(conflicts);
	return {
		settings: toSettings(config, surroundings),
		configFile: "layer" in file ? file.path : null
	};
}
async function fileLayer({ inputs, workspace, readFile = readWorkspaceFile }) {
	const asked = inputs["config-file"] ?? ".github/iam-sweep.yml";
	const path = fromWorkspace(workspace, asked);
	const file = await readFile(workspace, asked, LARGEST_CONFIG);
	switch (file.status) {
		case "missing": {
			const twin = twinOf(path);
			const isThere = twin !== void 0 && (await readFile(workspace, twin, LARGEST_CONFIG)).status !== "missing";
			if (path !== ".github/iam-sweep.yml") return { problems: [missingFile(path, isThere ? twin : void 0)] };
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
function missingFile(path, suggestion) {
	return {
		source: "input config-file",
		what: `the file ${shownPath(path)} does not exist`,
		allowed: "a YAML file in the checked-out repository (does actions/checkout run before?)",
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
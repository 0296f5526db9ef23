import { SEVERITIES } from "./settings.js";
import { array, literal, number, strictObject, string, tuple } from "./zod.js";
import { requestFailure } from "./request-failure.js";
import { graphQlAddress } from "./graphql.js";
import { deflateRawSync, inflateRawSync } from "node:zlib";

// src/model/issue-state-text.ts
const LARGEST = 4194304;
const ASSIGNED = 100;
const MOST_ENDING = 1e3;
const count = number().int().min(0).max(1e9);
const counts = tuple([
	count,
	count,
	count,
	count
]);
const severity = number().int().min(0).max(SEVERITIES.length - 1);
const time = string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/);
const findings = array(tuple([string().max(4e3), array(tuple([string().max(100), array(tuple([severity, array(string().max(4e3).nullable())]))]))]));
const packedState = strictObject({
	v: literal(1),
	hash: string().regex(/^[0-9a-f]{16}$/),
	counts,
	done: array(string().max(2e3)).max(1e4),
	trend: array(tuple([time, counts])).max(100),
	assigned: array(string().max(100)).max(ASSIGNED),
	ending: array(string().regex(/^[0-9a-f]{8}$/)).max(MOST_ENDING).optional(),
	thresholds: string().max(200).optional(),
	findings: findings.optional(),
	unseen: findings.optional()
});
function packState(state) {
	const packed = {
		v: 1,
		hash: state.hash,
		counts: inOrder(state.counts),
		done: [...state.done],
		trend: state.trend.map((point) => [point.at, inOrder(point.counts)]),
		assigned: state.assigned.slice(-100),
		...state.ending !== void 0 && { ending: state.ending.slice(-1e3) },
		...state.thresholds !== void 0 && { thresholds: state.thresholds },
		...state.findings && { findings: grouped(state.findings) },
		...state.unseen && { unseen: grouped(state.unseen) }
	};
	return deflateRawSync(JSON.stringify(packed), { level: 9 }).toString("base64");
}
function unpackState(text) {
	let value;
	try {
		const bytes = inflateRawSync(Buffer.from(text, "base64"), { maxOutputLength: LARGEST });
		value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	} catch {
		return;
	}
	const parsed = packedState.safeParse(value);
	if (!parsed.success) return void 0;
	const { hash, done, trend, assigned, ending, thresholds, unseen } = parsed.data;
	return {
		...parsed.data.findings && { findings: flat(parsed.data.findings) },
		...unseen && { unseen: flat(unseen) },
		counts: byName(parsed.data.counts),
		done,
		trend: trend.map(([at, those]) => ({
			at,
			counts: byName(those)
		})),
		assigned,
		...ending !== void 0 && { ending },
		...thresholds !== void 0 && { thresholds },
		hash
	};
}
function inOrder(of) {
	return [
		of.critical,
		of.high,
		of.medium,
		of.low
	];
}
function byName([critical, high, medium, low]) {
	return {
		critical,
		high,
		medium,
		low
	};
}
function grouped(findings) {
	const entities = /* @__PURE__ */ new Map();
	for (const { entityArn, rule, severity, subject } of findings) entry(entry(entry(entities, entityArn, () => /* @__PURE__ */ new Map()), rule, () => /* @__PURE__ */ new Map()), severity, () => []).push(subject ?? null);
	return [...entities].map(([arn, rules]) => [arn, [...rules].map(([rule, severities]) => [rule, [...severities].map(([of, subjects]) => [SEVERITIES.indexOf(of), subjects])])]);
}
function entry(map, key, make) {
	const found = map.get(key) ?? make();
	map.set(key, found);
	return found;
}
function flat(entities) {
	return entities.flatMap(([entityArn, rules]) => rules.flatMap(([rule, severities]) => severities.flatMap(([place, subjects]) => subjects.map((subject) => ({
		severity: SEVERITIES[place] ?? "low",
		rule,
		entityArn,
		...subject !== null && { subject }
	})))));
}

// src/model/issue-body.ts
const BODY_LIMIT = 65536;
const STATE_BUDGET = 28e3;
const WORDS = 6e3;
const BEGIN = /<!-- iam-sweep issue key=([0-9a-f]{16}) family=([0-9a-f]{16}) -->/;
const STATE = /<!-- iam-sweep state ([\w+/=]*) -->/;
const END = "<!-- iam-sweep end -->";
const FOOTER = /^<sub>[^\r\n]* keeps this issue: [^\r\n]*<\/sub>$/m;
function readIssueBody(body) {
	const begin = BEGIN.exec(body);
	if (begin === null) return void 0;
	const [marker, key = "", family = ""] = begin;
	const rest = body.slice(begin.index + marker.length);
	const packed = STATE.exec(rest);
	const state = packed === null ? void 0 : unpackState(packed[1] ?? "");
	return {
		key,
		family,
		...state && { state },
		above: body.slice(0, begin.index).trimEnd(),
		below: withoutEmptyLines(rest.slice(endOf(rest, packed)))
	};
}
function endOf(rest, state) {
	const end = rest.indexOf(END);
	if (end >= 0) return end + 22;
	if (state !== null) return state.index + state[0].length;
	const footer = FOOTER.exec(rest);
	return footer === null ? 0 : footer.index + footer[0].length;
}
function withoutEmptyLines(text) {
	return text.replace(/^(?:[ \t]*\r?\n)+/, "").trimEnd();
}
function writeIssueBody({ key, family, above, below }, text) {
	const begin = `<!-- iam-sweep issue key=${key} family=${family} -->`;
	const frame = (words, packed) => [
		begin,
		...words === "" ? [] : [words.trim()],
		`<!-- iam-sweep state ${packed} -->\n${END}`
	].join("\n\n");
	const empty = frame("", "").length + 4 + 2;
	const room = BODY_LIMIT - empty - above.length - below.length;
	const packed = packedWithin(text.state, Math.min(STATE_BUDGET, room - WORDS));
	const left = room - packed.length;
	const ours = frame(left > 0 ? text.body(left) : "", packed);
	const theirs = left >= 0 ? {
		above,
		below
	} : cutBy(-left, above, below);
	return [
		theirs.above,
		ours,
		theirs.below
	].filter((part) => part !== "").join("\n\n");
}
function packedWithin(state, limit) {
	const { findings: _findings, unseen: _unseen, ...byNumbers } = state;
	const texts = [
		state,
		byNumbers,
		{
			...byNumbers,
			done: []
		},
		{
			...byNumbers,
			done: [],
			trend: []
		}
	].map((form) => () => packState(form));
	for (const text of texts) {
		const packed = text();
		if (packed.length <= limit && unpackState(packed) !== void 0) return packed;
	}
	return packState({
		...byNumbers,
		done: [],
		trend: [],
		assigned: []
	});
}
function cutBy(excess, above, below) {
	const fromBelow = Math.min(excess, below.length);
	const fromAbove = excess - fromBelow;
	return {
		above: fromAbove === 0 ? above : shortened(above, fromAbove),
		below: fromBelow === 0 ? below : shortened(below, fromBelow)
	};
}
function shortened(text, by) {
	return text.slice(0, text.length - by).replace(/[\ud800-\udbff]$/, "");
}

// src/github/issue/author.ts
const ACTIONS_BOT = "github-actions[bot]";
const BOT = /\[bot\]$/;
const nameOf = (login) => login.toLowerCase().replace(BOT, "");
function isOursFor(viewer) {
	const name = nameOf(viewer);
	return (author) => {
		if (!author) return false;
		const isBot = author.type === "Bot" || BOT.test(author.login);
		const from = nameOf(author.login);
		return isBot && from === nameOf("github-actions[bot]") || from === name && (isBot || !BOT.test(viewer));
	};
}

// src/github/issue/viewer.ts
const QUERY = "query { viewer { login } }";
async function viewerOf(client, apiUrl, graphqlUrl) {
	const url = graphQlAddress(apiUrl, graphqlUrl);
	const { data } = await client.request({
		method: "POST",
		url,
		query: QUERY
	});
	const login = data?.data?.viewer?.login;
	if (typeof login !== "string" || login === "") throw new Error("the answer to the query \"viewer { login }\" does not tell whose token it is");
	return login;
}

// src/github/issue/once.ts
const TRIES = 4;
async function makeOnce(make, look, pause) {
	for (let tried = 1;; tried++) try {
		return await make();
	} catch (error) {
		if (!mayHaveArrived(error) || tried === TRIES) throw error;
		await pause(tried);
		const there = await look();
		if (there !== void 0) return there;
	}
}
function mayHaveArrived(error) {
	const { status } = requestFailure(error);
	return status === void 0 || status >= 500;
}

export { ACTIONS_BOT, BODY_LIMIT, isOursFor, makeOnce, readIssueBody, viewerOf, writeIssueBody };
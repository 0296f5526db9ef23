import "./rolldown-runtime.js";
import { require_dist } from "./yaml.js";
import { isMapping, keyText } from "./layer.js";
import { shownPath, shownText, shownValue } from "./shown.js";

// src/settings/unquoted-glob.ts
var import_dist = require_dist();
const LONGEST = 256;
function unquotedGlob(text, offset) {
	let start = offset;
	while (start > 0 && offset - start < LONGEST && !/[\s[]/.test(text.charAt(start - 1))) start--;
	const before = text.slice(start, offset);
	const head = /^(?:\*|\{[^:{}]*\})/.test(before) ? before : "";
	const behind = text.slice(offset, offset + LONGEST);
	const [after = ""] = /^[^\s\]]*/.exec(behind) ?? [];
	const template = /\{[^:{}\n]*\}[^\S\n]+$/.exec(text.slice(Math.max(0, offset - LONGEST), offset))?.[0];
	if (template !== void 0 && after !== "" && !after.startsWith("#")) {
		const [rest = ""] = /^[^\n]*/.exec(behind) ?? [];
		return {
			offset: offset - template.length,
			problem: withoutQuotes(`${template}${rest.trimEnd()}`)
		};
	}
	if (head === "" ? !after.startsWith("*") : after === "") return void 0;
	return {
		offset: offset - head.length,
		problem: withoutQuotes(`${head}${after}`.replace(/,$/, ""))
	};
}
function unknownAlias(name) {
	if (!/^\w[\w-]*$/.test(name)) return withoutQuotes(`*${name}`);
	return {
		what: `the alias ${shownText(name)} has no anchor before it`,
		allowed: `an anchor before it or, where * is a wildcard, ${shownText(`*${name}`)} in quotes`
	};
}
function withoutQuotes(glob) {
	const taken = glob.startsWith("{") ? "a mapping" : "an alias";
	return {
		what: `a text that begins with ${glob[0]} stands without quotes, so that YAML takes it for ${taken}`,
		allowed: `${shownText(glob)} in quotes`
	};
}

// src/settings/config-file.ts
const MOST_ALIASES = 100;
function parseConfig(text, file) {
	try {
		return new ConfigText(text, file).parsed();
	} catch (error) {
		const what = error instanceof ReferenceError ? "the aliases multiply one another" : syntaxProblem(String(error));
		return { problems: [{
			source: shownPath(file),
			location: {
				file,
				line: 1,
				column: 1
			},
			what
		}] };
	}
}
function syntaxProblem(message) {
	if (message.includes("call stack")) return "the file is nested too deeply";
	if (message.startsWith("Source contains multiple documents")) return "a second YAML document begins";
	return `not valid YAML: ${shownText(message).slice(1, -1)}`;
}
var ConfigText = class {
	#text;
	#file;
	#lines = new import_dist.LineCounter();
	#document;
	#pairs = /* @__PURE__ */ new Map();
	constructor(text, file) {
		this.#text = text;
		this.#file = file;
		this.#document = (0, import_dist.parseDocument)(text, {
			lineCounter: this.#lines,
			prettyErrors: false,
			schema: "core",
			resolveKnownTags: false,
			uniqueKeys: false,
			logLevel: "error"
		});
	}
	parsed() {
		const syntax = this.#syntaxProblems();
		if (syntax.length > 0) return { problems: syntax };
		const content = this.#contentProblems();
		if (content.length > 0) return { problems: content };
		const values = this.#document.toJS({ maxAliasCount: MOST_ALIASES }) ?? {};
		if (!isMapping(values)) {
			const what = `found ${shownValue(values)}`;
			return { problems: [{
				...this.#at(0),
				what,
				allowed: "a mapping from keys to values"
			}] };
		}
		return { layer: {
			kind: "file",
			values,
			place: (path, at) => this.#place(path, at)
		} };
	}
	#syntaxProblems() {
		const problems = /* @__PURE__ */ new Map();
		for (const { pos, code, message } of [...this.#document.errors, ...this.#document.warnings]) {
			if (problems.size > 0 && / token in YAML (?:stream|document): /.test(message)) continue;
			const problem = this.#syntaxProblem(pos[0], code, message);
			if (problem.what.startsWith("the file is")) return [problem];
			if (!problems.has(problem.source)) problems.set(problem.source, problem);
		}
		return [...problems.values()];
	}
	#syntaxProblem(offset, code, message) {
		const glob = code === "BAD_ALIAS" || code === "UNEXPECTED_TOKEN" ? unquotedGlob(this.#text, offset) : void 0;
		return glob === void 0 ? {
			...this.#at(offset),
			what: syntaxProblem(message)
		} : {
			...this.#at(glob.offset),
			...glob.problem
		};
	}
	#contentProblems() {
		const problems = [];
		let aliases = 0;
		(0, import_dist.visit)(this.#document, {
			Scalar: (_, node) => {
				const plain = /^-?(?:0|[1-9]\d{0,14})$/.test(node.source ?? "");
				if (typeof node.value === "number" && !plain) node.value = node.source ?? String(node.value);
			},
			Map: (_, node) => {
				problems.push(...this.#keyProblems(node));
			},
			Alias: (_, node) => {
				aliases += 1;
				const place = this.#at(node.range?.[0] ?? 0);
				if (aliases > MOST_ALIASES) {
					problems.push({
						...place,
						what: `more than ${MOST_ALIASES} aliases`
					});
					return import_dist.visit.BREAK;
				}
				if (node.resolve(this.#document) === void 0) problems.push({
					...place,
					...unknownAlias(node.source)
				});
			}
		});
		return problems;
	}
	#keyProblems(map) {
		const problems = [];
		const pairs = /* @__PURE__ */ new Map();
		for (const pair of map.items) {
			const place = this.#at(startOf(pair.key) ?? startOf(map) ?? 0);
			const name = (0, import_dist.isScalar)(pair.key) ? String(pair.key.value ?? "") : void 0;
			if (name === void 0) problems.push({
				...place,
				what: "found a key that is no plain text"
			});
			else if (name === "__proto__") problems.push({
				...place,
				what: "unknown key \"__proto__\""
			});
			else if (pairs.has(name)) {
				const first = this.#at(startOf(pairs.get(name)?.key) ?? 0).location?.line;
				problems.push({
					...place,
					what: `the key ${shownText(name)} is given twice, first in line ${first}`
				});
			} else pairs.set(name, pair);
		}
		this.#pairs.set(map, pairs);
		return problems;
	}
	#at(offset) {
		const { line, col } = this.#lines.linePos(offset);
		const location = {
			file: this.#file,
			line: Math.max(1, line),
			column: Math.max(1, col)
		};
		return {
			source: `${shownPath(this.#file)}:${location.line}:${location.column}`,
			location
		};
	}
	#place(path, at) {
		let node = this.#document.contents;
		let offset = startOf(node) ?? 0;
		for (const [depth, part] of path.entries()) {
			const holder = (0, import_dist.isAlias)(node) ? node.resolve(this.#document) : node;
			const pair = (0, import_dist.isMap)(holder) ? this.#pairs.get(holder)?.get(String(part)) : void 0;
			if (pair !== void 0) node = at === "key" && depth === path.length - 1 ? pair.key : pair.value ?? pair.key;
			else node = (0, import_dist.isCollection)(holder) ? holder.get(part, true) : void 0;
			offset = startOf(node) ?? offset;
		}
		const key = keyText(path);
		return {
			...this.#at(offset),
			...key === "" ? {} : { key }
		};
	}
};
function startOf(node) {
	return node?.range?.[0];
}

export { parseConfig };
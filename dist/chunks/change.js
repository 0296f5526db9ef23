import "./rolldown-runtime.js";
import { facts, gitHubAddresses, pathOutputs, plannedFile, refuseUntold, runInfo, setOutputs, severityOutputs, tried, writtenFiles } from "./tried.js";
import { clip, code, logSafe, text } from "./escape.js";
import { entityPath, pathMatcher, textMatcher } from "./pattern.js";
import { CredentialsError } from "./explain-credentials.js";
import { SnapshotFileError } from "./snapshot-file-error.js";
import { PullRequestError } from "./pull-request.js";
import { CREDENTIAL_RULES, SEVERITIES } from "./settings.js";
import { isObject } from "./json.js";
import { require_dist } from "./yaml.js";
import { ACCESS_LEVELS, Budget, DOCUMENT_RULE_CATALOGUE, Examiner, HELD_STAND_INS, RULES, TOO_MUCH_TOGETHER, accessDifference, capital, compareErrors, compareText, conclusionOf, distinct, entityWords, gapsOf, grantsOf, holdsUnknown, inventoryOf, isToldOnce, judgedServices, listed as listed$2, matchedActions, nameUnknowns, namesIn, oldFacts, parsedOnce, sentences, serviceActions, toldTwice, trustDifference, unknown, unknownNames, withoutStandIns } from "./rules.js";
import { Budget as Budget$1, Found as Found$1, TooLarge, Unknown, documentText, isOfAws, namesOneThing, pathOfFile, readModule, readResource as readResource$1, textOf as textOf$3 } from "./terraform.js";
import { fetchBlob, isBlob } from "./blob.js";
import { rateWait, requestFailure } from "./request-failure.js";
import { ONLY_ONCE, githubClient } from "./octokit.js";
import { isOursFor, makeOnce, viewerOf } from "./once.js";
import { WITHOUT_RIGHT, askGraphQl, detailsOf as detailsOf$1, graphQlAddress, isLocked } from "./graphql.js";
import { commentKey, isSameComment, writeComment } from "./comment.js";
import { count, day, joined as joined$1, nameList, named as named$4, number, own as own$1, plural, say, toMarkdown, toPlain } from "./phrase.js";
import { reaches } from "./entity-words.js";
import { byCodeUnit, list } from "./json-list.js";
import { pieces } from "./pieces.js";
import { errorItem as errorItem$1, exemptionItem as exemptionItem$1 } from "./json2.js";
import { LEVELS, MOST_BYTES as MOST_BYTES$1, MOST_RESULTS, ResultRoom, exemptionProperties, invocation, messageWithin, relativeUri, sarifFile, sarifRuleId, sarifRuleIndex, shortenedWords, shown as shown$3 } from "./room.js";
import { RULE_HELP } from "./rule-help.js";
import { annotation, bounded as bounded$1, exemptionAnnotation, exemptions, mostUrgent } from "./exemptions.js";
import { SEVERITY_SIGNS, SIGNS, SUMMARY_LIMIT, bytesOf, table } from "./fit.js";
import { ExemptionBook } from "./exemptions2.js";
import { posix, relative, resolve, sep } from "node:path";
import { createHash, hash } from "node:crypto";

// src/changes/candidate.ts
const BY_NAME = [
	["terraform", /\.(?:tf|tofu)(?:\.json)?$/i],
	["variables", /\.tfvars(?:\.json)?$/i],
	["hcl", /(?<!\.(?:lock|pkr))\.hcl$/i],
	["template", /\.(?:tpl|tftpl|tmpl|gotmpl|j2|jinja2?|erb|mustache|hbs|handlebars|ejs|liquid)$/i],
	["data", /\.(?:json|jsonc|json5|ya?ml|template|cfn|policy|iam|txt)$/i],
	["bare", /(?:^|\/)[^./]+$/]
];
const OTHERS = /(?:^|\/)(?:AUTHORS|BUILD|CHANGELOG|CODEOWNERS|CONTRIBUTORS|COPYING|Dockerfile|Gemfile|Jenkinsfile|LICENSE|Makefile|NOTICE|Pipfile|Procfile|README|Rakefile|VERSION|Vagrantfile|WORKSPACE)$/i;
const INFRASTRUCTURE = /(?:^|[^a-z])(?:i[ac]m|infra(?:structure)?|iac|aws|cdk|cfn|cloudformation|terraform|tofu|tf|modules?|stacks?|polic(?:y|ies)|roles?|permissions?|scps?|boundar(?:y|ies))(?:[^a-z]|$)/i;
function candidateOf(path) {
	if (OTHERS.test(path)) return void 0;
	return BY_NAME.find(([, pattern]) => pattern.test(path))?.[0];
}
function leadsToInfrastructure(path) {
	return INFRASTRUCTURE.test(path);
}
function isLoadedByItself(path) {
	return /(?:^|\/)(?:terraform|[^/]*\.auto)\.tfvars(?:\.json)?$/i.test(path);
}
function directoryOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function joined(directory, name) {
	return directory === "" ? name : `${directory}/${name}`;
}

// src/changes/positions.ts
var import_dist = require_dist();
var ReadError = class extends Error {
	name = "ReadError";
	line;
	constructor(line, message) {
		super(message);
		this.line = line;
	}
};
const MOST_DEPTH = 100;
const MOST_TEXT = 5e6;
function refuseLongText(text) {
	if (text.length > 5e6) throw new ReadError(1, `the file has ${text.length} characters, and no more than ${MOST_TEXT} are read`);
}
function tooDeep(line) {
	return new ReadError(line, `nested deeper than ${100} levels`);
}
function entry(map, key) {
	return map?.kind === "map" ? map.pairs.findLast((pair) => pair.key === key)?.value : void 0;
}
function textOf$2(value) {
	if (value?.kind !== "scalar") return void 0;
	return typeof value.value === "string" ? value.value : value.source;
}
function repeatedKeys(map) {
	const firstLines = /* @__PURE__ */ new Map();
	return map.pairs.flatMap(({ key, line }) => {
		const firstLine = firstLines.get(key);
		if (firstLine !== void 0) return [{
			key,
			line,
			firstLine
		}];
		firstLines.set(key, line);
		return [];
	});
}
function shiftLines(lines, holder) {
	const { textFrom } = holder;
	if (textFrom === void 0) return holder.lines;
	return {
		start: textFrom + lines.start - 1,
		end: textFrom + lines.end - 1
	};
}
function quoted(text) {
	return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}

// src/changes/cloudformation/short-form.ts
const FUNCTIONS$1 = /* @__PURE__ */ new Set([
	"And",
	"Base64",
	"Cidr",
	"Equals",
	"FindInMap",
	"GetAZs",
	"GetAtt",
	"If",
	"ImportValue",
	"Join",
	"Length",
	"Not",
	"Or",
	"Select",
	"Split",
	"Sub",
	"ToJsonString",
	"Transform"
]);
const PLAIN_TAGS = new Set([
	"bool",
	"float",
	"int",
	"map",
	"null",
	"seq",
	"str"
].map((name) => `tag:yaml.org,2002:${name}`));
const SHORT_FORMS = [
	"Ref",
	"Condition",
	...FUNCTIONS$1
].map((name) => `!${name}`);
function longForm(tag, value) {
	if (tag === "!" || PLAIN_TAGS.has(tag)) return value;
	const name = tag.slice(1);
	if (tag === "!Ref" || tag === "!Condition") return call(name, value);
	return tag.startsWith("!") && FUNCTIONS$1.has(name) ? call(`Fn::${name}`, value) : void 0;
}
function call(key, value) {
	const { lines } = value;
	return {
		kind: "map",
		pairs: [{
			key,
			line: lines.start,
			value
		}],
		lines
	};
}

// src/changes/cloudformation/yaml-tree.ts
const MOST_YAML = 11e5;
const MOST_ALIASED = 2e4;
const KNOWN_TAGS = SHORT_FORMS.flatMap((tag) => [
	{
		tag,
		resolve: (text) => text
	},
	{
		tag,
		collection: "seq"
	},
	{
		tag,
		collection: "map"
	}
]);
function yamlTree(text) {
	refuseLongText(text);
	if (text.length > MOST_YAML) {
		const what = `the file has ${text.length} characters; of YAML no more than ${MOST_YAML} are read`;
		throw new ReadError(1, what);
	}
	return new YamlText(text).read();
}
var YamlText = class {
	#text;
	#lines = new import_dist.LineCounter();
	#anchors = /* @__PURE__ */ new Map();
	#open = /* @__PURE__ */ new Set();
	#left;
	constructor(text) {
		this.#text = text;
		this.#left = text.length + MOST_ALIASED;
	}
	read() {
		try {
			return this.#value(this.#document()?.contents, {
				start: 1,
				end: 1
			}, 0);
		} catch (error) {
			if (error instanceof RangeError) throw tooDeep(1);
			throw error;
		}
	}
	#document() {
		const composer = new import_dist.Composer({
			schema: "failsafe",
			resolveKnownTags: false,
			customTags: KNOWN_TAGS,
			uniqueKeys: false,
			logLevel: "silent"
		});
		const documents = [];
		for (const token of this.#tokens()) {
			if (token.type === "error") throw this.#invalid(token.offset, token.message);
			for (const document of composer.next(token)) documents.push(document);
		}
		for (const document of composer.end()) documents.push(document);
		for (const { errors } of documents) {
			const [error] = errors;
			if (error !== void 0) throw this.#invalid(error.pos[0], error.message);
		}
		const [first, second] = documents;
		if (second !== void 0) throw new ReadError(this.#lineAt(second.range[0]), "a second YAML document begins");
		return first;
	}
	*#tokens() {
		const parser = new import_dist.Parser(this.#lines.addNewLine);
		this.#lines.addNewLine(0);
		let line = 1;
		let brackets = 0;
		let inLine = 0;
		for (const lexeme of new import_dist.Lexer().lex(this.#text)) {
			if (lexeme === "[" || lexeme === "{") brackets++;
			else if (lexeme === "]" || lexeme === "}") brackets--;
			else if (lexeme === "-" || lexeme === "?") inLine++;
			else if (lexeme.includes("\n")) {
				line += lexeme.split("\n").length - 1;
				inLine = 0;
			}
			if (brackets > 100 || inLine > 100) throw tooDeep(line);
			yield* parser.next(lexeme);
		}
		yield* parser.end();
	}
	#invalid(offset, message) {
		return new ReadError(this.#lineAt(offset), `not valid YAML: ${quoted(message).slice(1, -1)}`);
	}
	#value(node, place, depth) {
		if (!(0, import_dist.isAlias)(node) && !(0, import_dist.isScalar)(node) && !(0, import_dist.isMap)(node) && !(0, import_dist.isSeq)(node)) return {
			kind: "scalar",
			value: null,
			lines: place
		};
		const line = this.#lineAt(node.range?.[0] ?? 0);
		if (depth > 100) throw tooDeep(line);
		this.#left -= 1;
		if (this.#left < 0) throw new ReadError(line, "the aliases multiply one another");
		if ((0, import_dist.isAlias)(node)) return this.#aliased(node, {
			start: line,
			end: line
		}, depth);
		if (node.anchor !== void 0) this.#anchors.set(node.anchor, node);
		this.#open.add(node);
		const value = this.#plain(node, depth);
		this.#open.delete(node);
		if (node.tag === void 0) return value;
		const { lines } = value;
		return longForm(node.tag, value) ?? {
			kind: "unreadable",
			what: `the tag ${quoted(node.tag)}`,
			lines
		};
	}
	#aliased(alias, lines, depth) {
		const target = this.#anchors.get(alias.source);
		const name = `the alias ${quoted(`*${alias.source}`)}`;
		if (target === void 0) throw new ReadError(lines.start, `${name} has no anchor before it`);
		if (this.#open.has(target)) return {
			kind: "unreadable",
			what: `${name} inside of its own anchor`,
			lines
		};
		return this.#value(target, lines, depth + 1);
	}
	#plain(node, depth) {
		const [from = 0, to = from] = node.range ?? [];
		const start = this.#lineAt(from);
		if ((0, import_dist.isScalar)(node)) return this.#scalar(node, {
			start,
			end: this.#endLine(from, to)
		});
		if ((0, import_dist.isMap)(node)) {
			const pairs = node.items.map((pair) => this.#pair(pair, start, depth));
			const end = this.#endOf(node.items.at(-1)?.value, pairs.at(-1)?.value, start);
			return {
				kind: "map",
				pairs,
				lines: {
					start,
					end: node.flow ? this.#endLine(from, to) : end
				}
			};
		}
		const items = node.items.map((item) => this.#value(item, {
			start,
			end: start
		}, depth + 1));
		const end = this.#endOf(node.items.at(-1), items.at(-1), start);
		return {
			kind: "list",
			items,
			lines: {
				start,
				end: node.flow ? this.#endLine(from, to) : end
			}
		};
	}
	#pair({ key, value }, start, depth) {
		const name = this.#value(key, {
			start,
			end: start
		}, depth + 1);
		const { lines } = name;
		if (name.kind !== "scalar") throw new ReadError(lines.start, "a key that is no plain text");
		const placed = this.#value(value, {
			start: lines.end,
			end: lines.end
		}, depth + 1);
		return {
			key: keyText(key, name),
			line: lines.start,
			value: placed
		};
	}
	#scalar(node, lines) {
		const text = String(node.value ?? "");
		if (node.type === "BLOCK_LITERAL") return {
			kind: "scalar",
			value: text,
			lines,
			textFrom: lines.start + 1
		};
		const value = node.type !== "PLAIN" || node.tag === "tag:yaml.org,2002:str" || node.tag === "!" ? text : plainValue$1(text);
		return {
			kind: "scalar",
			value,
			lines,
			...(typeof value === "number" || typeof value === "boolean") && { source: text }
		};
	}
	#endOf(node, last, start) {
		const end = (0, import_dist.isAlias)(node) ? this.#lineAt(node.range?.[0] ?? 0) : last?.lines.end;
		return Math.max(start, end ?? start);
	}
	#endLine(from, to) {
		return this.#lineAt(Math.max(from, to - 1));
	}
	#lineAt(offset) {
		return Math.max(1, this.#lines.linePos(offset).line);
	}
};
function keyText(key, name) {
	return (0, import_dist.isScalar)(key) ? String(key.value ?? "") : String(name.value);
}
function plainValue$1(text) {
	if (/^(?:~|null|Null|NULL|)$/.test(text)) return null;
	if (/^(?:true|True|TRUE|yes|Yes|YES|on|On|ON)$/.test(text)) return true;
	if (/^(?:false|False|FALSE|no|No|NO|off|Off|OFF)$/.test(text)) return false;
	return /^-?(?:0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text;
}

// src/changes/json/json-tree.ts
function jsonTree(text) {
	refuseLongText(text);
	return new JsonText(text).read();
}
const QUOTE = 34;
const BACKSLASH = 92;
const NEWLINE = 10;
const LITERAL = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
var JsonText = class {
	#text;
	#at = 0;
	#line = 1;
	#problems = /* @__PURE__ */ new Map();
	constructor(text) {
		this.#text = text;
		if (text.startsWith("﻿")) this.#at = 1;
	}
	read() {
		const root = this.#value(0);
		this.#skip();
		if (this.#at < this.#text.length) throw this.#broken();
		return {
			root,
			problems: [...this.#problems.values()]
		};
	}
	#value(depth) {
		this.#skip();
		if (depth > 100) throw tooDeep(this.#line);
		const sign = this.#text[this.#at];
		if (sign === "{") return this.#map(depth);
		if (sign === "[") return this.#list(depth);
		if (sign === "\"") return this.#scalar(this.#string());
		LITERAL.lastIndex = this.#at;
		const literal = LITERAL.exec(this.#text)?.[0];
		if (literal === void 0) throw this.#broken();
		this.#at += literal.length;
		return this.#scalar(JSON.parse(literal));
	}
	#scalar(value) {
		return {
			kind: "scalar",
			value,
			lines: this.#linesFrom(this.#line)
		};
	}
	#list(depth) {
		const start = this.#line;
		const items = [];
		this.#each("]", () => {
			items.push(this.#value(depth + 1));
		});
		return {
			kind: "list",
			items,
			lines: this.#linesFrom(start)
		};
	}
	#map(depth) {
		const start = this.#line;
		const pairs = [];
		this.#each("}", () => {
			if (this.#text[this.#at] !== "\"") throw this.#broken();
			const line = this.#line;
			const key = this.#string();
			this.#skip();
			if (this.#text[this.#at] !== ":") throw this.#broken();
			this.#at++;
			pairs.push({
				key,
				line,
				value: this.#value(depth + 1)
			});
		});
		return {
			kind: "map",
			pairs,
			lines: this.#linesFrom(start)
		};
	}
	#each(closing, read) {
		this.#at++;
		for (let count = 0;; count++) {
			this.#skip();
			if (count === 0 && this.#closes(closing)) return;
			read();
			this.#skip();
			if (this.#closes(closing)) return;
			if (this.#text[this.#at] !== ",") throw this.#broken();
			const line = this.#line;
			this.#at++;
			this.#skip();
			if (this.#closes(closing)) {
				this.#problem("a comma before a closing bracket, which JSON does not know", this.#linesFrom(line));
				return;
			}
		}
	}
	#closes(closing) {
		if (this.#text[this.#at] !== closing) return false;
		this.#at++;
		return true;
	}
	#string() {
		const start = this.#at;
		let escaped = false;
		let at = start + 1;
		for (;; at++) {
			const code = this.#text.charCodeAt(at);
			if (code === QUOTE) break;
			if (!(code >= 32)) throw new ReadError(this.#line, "not valid JSON: a text is not closed in its line");
			if (code === BACKSLASH) {
				escaped = true;
				at++;
			}
		}
		this.#at = at + 1;
		const literal = this.#text.slice(start, this.#at);
		if (!escaped) return literal.slice(1, -1);
		try {
			return JSON.parse(literal);
		} catch {
			throw new ReadError(this.#line, "not valid JSON: a text holds an escape that JSON does not know");
		}
	}
	#skip() {
		for (;;) {
			const code = this.#text.charCodeAt(this.#at);
			if (code === NEWLINE) this.#line++;
			if (code === NEWLINE || code === 32 || code === 9 || code === 13) this.#at++;
			else if (this.#text.startsWith("//", this.#at)) this.#comment("\n", 0);
			else if (this.#text.startsWith("/*", this.#at)) this.#comment("*/", 2);
			else return;
		}
	}
	#comment(ending, taken) {
		const start = this.#line;
		const found = this.#text.indexOf(ending, this.#at + taken);
		if (found < 0 && taken > 0) throw new ReadError(start, "not valid JSON: a comment is not closed");
		const end = found < 0 ? this.#text.length : found + taken;
		for (; this.#at < end; this.#at++) if (this.#text.charCodeAt(this.#at) === NEWLINE) this.#line++;
		this.#problem("a comment, which JSON does not know", this.#linesFrom(start));
	}
	#problem(what, lines) {
		if (!this.#problems.has(what)) this.#problems.set(what, {
			what,
			lines
		});
	}
	#linesFrom(start) {
		return {
			start,
			end: this.#line
		};
	}
	#broken() {
		const found = this.#text[this.#at];
		const what = found === void 0 ? "the text ends too early" : `found ${quoted(found)}`;
		return new ReadError(this.#line, `not valid JSON: ${what}`);
	}
};

// src/changes/file-tree.ts
let last;
function fileTree(text, path) {
	const isStrict = path.endsWith(".json");
	if (last?.text !== text || last.isStrict !== isStrict) last = {
		text,
		isStrict,
		outcome: attempt(text, isStrict)
	};
	const { outcome } = last;
	if ("error" in outcome) throw outcome.error;
	return outcome.tree;
}
function attempt(text, isStrict) {
	try {
		if (!isJson(text)) return { tree: {
			root: yamlTree(text),
			problems: []
		} };
		return { tree: isStrict ? jsonTree(text) : bracketed(text) };
	} catch (error) {
		return { error };
	}
}
function bracketed(text) {
	try {
		return jsonTree(text);
	} catch (error) {
		try {
			return {
				root: yamlTree(text),
				problems: []
			};
		} catch {
			throw error;
		}
	}
}
function isJson(text) {
	return /^\ufeff?\s*(?:[{[]|\/[/*])/.test(text);
}

// src/changes/basis.ts
const WORD = /[\w-]+/g;
var Definitions = class {
	#named;
	#wordsOf = /* @__PURE__ */ new Map();
	#known = /* @__PURE__ */ new Map();
	constructor(named) {
		this.#named = named;
	}
	basisOf(texts) {
		const key = JSON.stringify(texts);
		let basis = this.#known.get(key);
		if (basis === void 0) {
			basis = hash("sha256", JSON.stringify([texts, ...this.#behind(texts)]), "hex");
			this.#known.set(key, basis);
		}
		return basis;
	}
	#behind(texts) {
		const seen = /* @__PURE__ */ new Set();
		const found = [];
		const waiting = [...texts];
		for (let text = waiting.pop(); text !== void 0; text = waiting.pop()) for (const word of this.#words(text)) {
			if (seen.has(word)) continue;
			seen.add(word);
			for (const more of this.#named.get(word) ?? []) {
				found.push(`${word} ${more}`);
				waiting.push(more);
			}
		}
		return found.sort();
	}
	#words(text) {
		let words = this.#wordsOf.get(text);
		if (words === void 0) {
			words = [...new Set(text.match(WORD))].filter((word) => this.#named.has(word));
			this.#wordsOf.set(text, words);
		}
		return words;
	}
};
function put(into, name, text) {
	const those = into.get(name);
	if (those === void 0) into.set(name, [text]);
	else those.push(text);
}

// src/changes/cloudformation/basis.ts
const APART = [...[
	"Policies",
	"PolicyDocument",
	"AssumeRolePolicyDocument",
	"ManagedPolicyArns",
	"Description",
	"Tags"
]];
const SECTIONS$1 = [
	"Parameters",
	"Mappings",
	"Conditions"
];
const SAYS_NOTHING = [
	"Resources",
	"Outputs",
	"Description",
	"AWSTemplateFormatVersion"
];
function withBasis(parts, root, { resources }) {
	if (parts.length === 0 || root.kind !== "map") return parts;
	const named = /* @__PURE__ */ new Map();
	for (const name of SECTIONS$1) {
		const section = entry(root, name);
		if (section?.kind === "map") for (const { key, value } of section.pairs) put(named, key, textOf$1(value));
	}
	for (const { id, type, properties } of resources.values()) if (properties !== void 0 && !type.startsWith("AWS::IAM::")) put(named, id, textOf$1(properties));
	const definitions = new Definitions(named);
	const globals = ["Globals", "Transform"].map((name) => textOf$1(entry(root, name)));
	const whole = wholeOf(root);
	return parts.map((part) => {
		const own = resources.get(part.address ?? "");
		if (own === void 0) return {
			...part,
			basis: definitions.basisOf([whole])
		};
		const { type, condition = "", properties } = own;
		const frame = properties?.kind === "map" ? properties.pairs.filter(({ key }) => !APART.includes(key)) : [];
		const texts = [
			...[
				type,
				condition,
				...globals
			],
			...frame.map(({ key, value }) => `${key} ${textOf$1(value)}`),
			...properties === void 0 ? [] : within$1(properties, part).map(textOf$1)
		];
		return {
			...part,
			basis: definitions.basisOf(texts)
		};
	});
}
function wholeOf(root) {
	if (root.kind !== "map") return textOf$1(root);
	const sections = root.pairs.filter(({ key }) => !SAYS_NOTHING.includes(key));
	const resources = entry(root, "Resources");
	const open = resources?.kind !== "map" ? [] : resources.pairs.filter(({ value }) => {
		const type = entry(value, "Type");
		return !(type?.kind === "scalar" && String(type.value).startsWith("AWS::"));
	});
	return [...sections, ...open].map(({ key, value }) => `${key} ${textOf$1(value)}`).join("\n");
}
function within$1(value, part) {
	const { start, end } = value.lines;
	if (start >= part.lines.start && end <= part.lines.end) return [value];
	if (end < part.lines.start || start > part.lines.end) return [];
	if (value.kind === "list") return value.items.flatMap((item) => within$1(item, part));
	if (value.kind === "map") return value.pairs.flatMap((pair) => within$1(pair.value, part));
	return [value];
}
function textOf$1(value) {
	if (value === void 0) return "";
	if (value.kind === "scalar") return JSON.stringify(value.value);
	if (value.kind === "list") return `[${value.items.map(textOf$1).join()}]`;
	if (value.kind === "map") return `{${value.pairs.map(({ key, value: of }) => `${JSON.stringify(key)}:${textOf$1(of)}`).join()}}`;
	return value.what;
}

// src/changes/cloudformation/iam-resources.ts
const IAM_RESOURCES = {
	"AWS::IAM::Role": readPrincipal,
	"AWS::IAM::User": readPrincipal,
	"AWS::IAM::Group": readPrincipal,
	"AWS::IAM::Policy": (reader, resource) => {
		const found = attachedTo$1(reader, resource);
		readInline(reader, resource, found.length === 0 ? [reader.holderOf(asPolicy(resource))] : found);
	},
	"AWS::IAM::RolePolicy": (reader, resource) => readInline(reader, resource, named$3(reader, resource, "role")),
	"AWS::IAM::UserPolicy": (reader, resource) => readInline(reader, resource, named$3(reader, resource, "user")),
	"AWS::IAM::GroupPolicy": (reader, resource) => readInline(reader, resource, named$3(reader, resource, "group")),
	"AWS::IAM::ManagedPolicy": (reader, resource) => {
		const policy = reader.holderOf(resource);
		readDocument(reader, resource, "identity", policy, "PolicyDocument");
		const { name } = policy;
		const { id: address, lines } = resource;
		const target = {
			address,
			...name !== void 0 && { name }
		};
		for (const holder of attachedTo$1(reader, resource)) reader.attachments.push({
			relation: "attached",
			holder,
			target,
			lines
		});
	},
	"AWS::IAM::UserToGroupAddition": (reader, resource) => {
		for (const user of reader.holders("user", property(resource, "Users"), resource.id)) reader.attach("member", user, property(resource, "GroupName"));
	},
	"AWS::SSO::PermissionSet": readPermissionSet,
	"AWS::SSO::Assignment": (reader, resource) => {
		const said = (name) => {
			const text = reader.text(property(resource, name)) ?? "not told";
			return quoted(nameUnknowns(text)).slice(1, -1);
		};
		const principal = `${said("PrincipalType").toLowerCase()} ${said("PrincipalId")}`;
		const what = `the assignment of the permission set ${said("PermissionSetArn")} to ${principal} in ${said("TargetId")}, whose access is not compared`;
		reader.values.note(resource.lines, what);
	},
	"AWS::Organizations::Policy": (reader, resource) => {
		const type = reader.text(property(resource, "Type"));
		if (type === "SERVICE_CONTROL_POLICY") readDocument(reader, resource, "scp", reader.holderOf(resource), "Content");
		else if (type === "RESOURCE_CONTROL_POLICY") readDocument(reader, resource, "resource", reader.holderOf(resource), "Content");
		else if (type === void 0 || !/^[A-Z_\d]+$/.test(type)) reader.values.note(resource.lines, "the type of an organization policy");
	}
};
function property({ properties }, name) {
	return entry(properties, name);
}
function readPrincipal(reader, resource) {
	const holder = reader.holderOf(resource);
	if (resource.type === "AWS::IAM::Role") readDocument(reader, resource, "trust", holder, "AssumeRolePolicyDocument");
	reader.addInlinePolicies(holder, property(resource, "Policies"));
	reader.attach("attached", holder, property(resource, "ManagedPolicyArns"));
	reader.attach("boundary", holder, property(resource, "PermissionsBoundary"));
	if (resource.type === "AWS::IAM::User") reader.attach("member", holder, property(resource, "Groups"));
}
function readDocument(reader, resource, kind, holder, name) {
	const placed = property(resource, name);
	if (placed === void 0) reader.values.note(resource.lines, `${name}, which is not there`);
	else reader.addDocuments(kind, holder, placed);
}
function readInline(reader, resource, holders) {
	const placed = property(resource, "PolicyDocument");
	if (placed === void 0) {
		reader.values.note(resource.lines, "PolicyDocument, which is not there");
		return;
	}
	const policyName = reader.text(property(resource, "PolicyName"));
	for (const holder of holders) reader.addDocuments("identity", holder, placed, policyName);
}
function attachedTo$1(reader, resource) {
	const among = (type, list) => reader.holders(type, property(resource, list), resource.id);
	return [
		...among("role", "Roles"),
		...among("user", "Users"),
		...among("group", "Groups")
	];
}
function named$3(reader, resource, type) {
	const key = {
		role: "RoleName",
		user: "UserName",
		group: "GroupName"
	}[type];
	return reader.holders(type, property(resource, key), resource.id);
}
function asPolicy(resource) {
	return {
		...resource,
		type: "AWS::IAM::ManagedPolicy"
	};
}
function readPermissionSet(reader, resource) {
	const holder = reader.holderOf(resource);
	const inline = property(resource, "InlinePolicy");
	if (inline !== void 0) reader.addDocuments("identity", holder, inline);
	reader.attach("attached", holder, property(resource, "ManagedPolicies"));
	for (const item of reader.items(property(resource, "CustomerManagedPolicyReferences"))) attachByName(reader, holder, item, "attached");
	for (const item of reader.items(property(resource, "PermissionsBoundary"))) {
		reader.attach("boundary", holder, entry(item, "ManagedPolicyArn"));
		const reference = entry(item, "CustomerManagedPolicyReference");
		if (reference !== void 0) attachByName(reader, holder, reference, "boundary");
	}
}
function attachByName(reader, holder, placed, relation) {
	const { lines } = placed;
	const given = entry(placed, "Name");
	const resource = given === void 0 ? void 0 : reader.referenced(given);
	const name = reader.text(given);
	if (name === void 0) reader.values.note(lines, "a policy without a name");
	else {
		const target = {
			name,
			...resource !== void 0 && { address: resource.id }
		};
		reader.attachments.push({
			relation,
			holder,
			target,
			lines
		});
	}
}

// src/changes/json/plain-value.ts
function plainValue(placed, note, text = plainText) {
	if (placed.kind === "scalar") return typeof placed.value === "string" ? text(placed.value, placed.lines, note) : placed.value;
	if (placed.kind === "list") return placed.items.map((item) => plainValue(item, note, text));
	if (placed.kind === "unreadable") {
		note(placed.lines, placed.what);
		return null;
	}
	noteRepeated(repeatedKeys(placed), note);
	return Object.fromEntries(placed.pairs.map(({ key, line, value }) => [text(key, {
		start: line,
		end: line
	}, note), plainValue(value, note, text)]));
}
function plainText(text, lines, note) {
	if (!holdsUnknown(text)) return text;
	note(lines, HELD_STAND_INS);
	return withoutStandIns(text);
}
function noteRepeated(repeated, note) {
	for (const { key, line, firstLine } of repeated) {
		const what = `the key ${quoted(key)} is given twice, first in line ${firstLine}, and which one counts is open`;
		note({
			start: line,
			end: line
		}, what);
	}
}

// src/changes/cloudformation/conditions.ts
const LONGEST_CHAIN = 100;
var Conditions = class {
	#source;
	#open = /* @__PURE__ */ new Set();
	#assumed;
	constructor(source) {
		this.#source = source;
	}
	decide(name) {
		const expression = this.#source.conditions.get(name);
		if (expression === void 0 || this.#open.has(name) || this.#open.size >= LONGEST_CHAIN) return this.#assume(`Condition ${name}`);
		this.#open.add(name);
		const decision = this.#evaluate(expression);
		this.#open.delete(name);
		return decision;
	}
	certainly(name) {
		const assumed = this.#assumed;
		this.#assumed = void 0;
		const decision = this.decide(name);
		this.#assumed = assumed;
		return decision;
	}
	eachWay(most, read) {
		const found = [];
		const ways = [/* @__PURE__ */ new Map()];
		for (let given = ways.pop(); given !== void 0; given = ways.pop()) {
			if (found.length === most) return {
				found,
				isWhole: false
			};
			this.#assumed = new Map(given);
			found.push(read());
			const taken = new Map(given);
			for (const comparison of this.#assumed.keys()) {
				if (taken.has(comparison)) continue;
				ways.push(new Map([...taken, [comparison, false]]));
				taken.set(comparison, true);
			}
			this.#assumed = void 0;
		}
		return {
			found,
			isWhole: true
		};
	}
	#evaluate(expression) {
		this.#source.spend();
		const [pair, more] = expression.kind === "map" ? expression.pairs : [];
		if (pair === void 0 || more !== void 0) return this.#assume(JSON.stringify(this.#source.certain(expression)));
		const { key, value } = pair;
		const items = value.kind === "list" ? value.items : [value];
		if (key === "Condition") return this.decide(textOf$2(value) ?? "");
		if (key === "Fn::Equals") return this.#compare(items);
		if (key === "Fn::Not") return not(this.#evaluate(items[0] ?? value));
		if (key === "Fn::And") return all(items.map((item) => this.#evaluate(item)));
		if (key === "Fn::Or") return not(all(items.map((item) => not(this.#evaluate(item)))));
		return this.#assume(`${key} ${JSON.stringify(this.#source.certain(value))}`);
	}
	#compare(items) {
		const [one = "", other = ""] = items.map((item) => JSON.stringify(this.#source.certain(item)) ?? "").sort();
		if (one === other) return true;
		if (!holdsUnknown(one) && !holdsUnknown(other)) return false;
		return this.#assume(`${one} = ${other}`);
	}
	#assume(comparison) {
		if (this.#assumed === void 0) return void 0;
		const known = this.#assumed.get(comparison);
		if (known === void 0) this.#assumed.set(comparison, true);
		return known ?? true;
	}
};
function not(decision) {
	return decision === void 0 ? void 0 : !decision;
}
function all(decisions) {
	if (decisions.includes(false)) return false;
	return decisions.includes(void 0) ? void 0 : true;
}

// src/changes/cloudformation/substitution.ts
function substitute(text, replace) {
	const parts = [];
	let at = 0;
	for (;;) {
		const opens = text.indexOf("${", at);
		const closes = opens < 0 ? -1 : text.indexOf("}", opens);
		if (closes < 0) break;
		const name = text.slice(opens + 2, closes);
		parts.push(text.slice(at, opens), name.startsWith("!") ? `\${${name.slice(1)}}` : replace(name.trim()));
		at = closes + 1;
	}
	parts.push(text.slice(at));
	return parts.join("");
}
function soleName(text) {
	return /^\$\{([^!{}][^{}]*)\}$/.exec(text)?.[1]?.trim();
}

// src/changes/cloudformation/functions.ts
const FUNCTIONS = {
	"Fn::Base64": (values, argument) => {
		const text = values.text(argument) ?? "";
		return holdsUnknown(text) ? named$2("Base64", text) : Buffer.from(text).toString("base64");
	},
	"Fn::Cidr": (values, argument) => [named$2("Cidr", values.certain(argument))],
	"Fn::FindInMap": findInMap,
	"Fn::GetAZs": (values, argument) => [named$2("GetAZs", values.certain(argument))],
	"Fn::GetAtt": getAtt,
	"Fn::ImportValue": (values, argument) => named$2("ImportValue", values.text(argument) ?? ""),
	"Fn::Join": join$1,
	"Fn::Length": (values, argument) => {
		const list = values.certain(argument);
		return Array.isArray(list) && !holdsUnknown(JSON.stringify(list)) ? String(list.length) : named$2("Length", list);
	},
	"Fn::Select": select,
	"Fn::Split": split,
	"Fn::Sub": sub,
	"Fn::ToJsonString": (values, argument) => JSON.stringify(values.value(argument)) ?? ""
};
function named$2(name, argument) {
	const text = typeof argument === "string" ? argument : JSON.stringify(argument) ?? "";
	const shown = nameUnknowns(text);
	return unknown(`${name} ${shown.length > 200 ? digest(shown) : shown}`);
}
function digest(text) {
	return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
function itemsOf$1(argument) {
	return argument.kind === "list" ? argument.items : [];
}
function getAtt(values, argument, lines) {
	const name = textOf$2(argument) ?? itemsOf$1(argument).map((item) => values.text(item) ?? "").join(".");
	const [id = ""] = name.split(".", 1);
	return values.ofResource(id, nameUnknowns(name), lines);
}
function join$1(values, argument, lines) {
	const [delimiter, list, more] = itemsOf$1(argument);
	if (delimiter === void 0 || list === void 0 || more !== void 0) return values.open(lines, "an Fn::Join without a delimiter and a list");
	const items = values.value(list);
	if (!Array.isArray(items)) return named$2("Join", items);
	return items.map((item) => values.asText(item, lines)).join(values.text(delimiter) ?? "");
}
function split(values, argument, lines) {
	const [delimiter, source] = itemsOf$1(argument).map((item) => values.text(item) ?? "");
	if (delimiter === void 0 || source === void 0 || delimiter === "") return [values.open(lines, "an Fn::Split without a delimiter and a text")];
	return holdsUnknown(source) ? [named$2(`Split ${quoted(delimiter)}`, source)] : source.split(delimiter);
}
function select(values, argument, lines) {
	const [at, list] = itemsOf$1(argument);
	if (at === void 0 || list === void 0) return values.open(lines, "an Fn::Select without a list");
	const index = values.certain(at);
	const items = values.value(list);
	if (typeof index !== "string" || !/^\d+$/.test(index)) return named$2(`Select ${String(index)}`, items);
	if (!Array.isArray(items)) return named$2(`Select ${index}`, items);
	const [first] = items;
	if (list.kind !== "list" && items.length === 1 && isStandIn(first)) return unknown(`${unknownNames(String(first))[0]}[${index}]`);
	return items[Number(index)] ?? values.open(lines, `item ${index} of a list of ${items.length}`);
}
function isStandIn(value) {
	return typeof value === "string" && unknownNames(value).length === 1 && nameUnknowns(value, () => "") === "";
}
function sub(values, argument, lines) {
	const [template, variables] = argument.kind === "list" ? argument.items : [argument];
	const text = template?.kind === "scalar" ? values.text(template) : void 0;
	if (text === void 0) return values.open(lines, "an Fn::Sub without a text");
	return substitute(text, (name) => {
		const own = entry(variables, name);
		const [id = ""] = name.split(".", 1);
		const value = own !== void 0 ? values.value(own) : name.includes(".") ? values.ofResource(id, name, lines) : values.referred(name, lines);
		const made = values.asText(value, lines);
		values.spend(made.length, lines);
		return made;
	});
}
function findInMap(values, argument, lines) {
	const [map, first, second, options] = itemsOf$1(argument);
	const keys = [
		map,
		first,
		second
	].map((part) => part === void 0 ? "" : String(values.certain(part)));
	let found = values.template.mappings === void 0 ? [] : [values.template.mappings];
	for (const key of keys) found = found.flatMap((entry) => {
		if (entry.kind !== "map") return [];
		return entry.pairs.filter((pair) => holdsUnknown(key) || pair.key === key).map(({ value }) => value);
	});
	const otherwise = entry(options, "DefaultValue");
	const isOpen = keys.some(holdsUnknown);
	const possible = [...found, ...otherwise !== void 0 && (isOpen || found.length === 0) ? [otherwise] : []];
	const distinct = new Map(possible.map((entry) => values.value(entry)).map((value) => [JSON.stringify(value), value]));
	const name = nameUnknowns(keys.join("."));
	const [only, more] = distinct.values();
	if (only === void 0) return values.open(lines, `Fn::FindInMap ${quoted(name)}, which no mapping holds`);
	return more === void 0 ? only : unknown(`${name} of ${digest([...distinct.keys()].sort().join())}`);
}

// src/changes/cloudformation/template.ts
const KNOWN_TRANSFORMS = [
	"AWS::Serverless-2016-10-31",
	"AWS::LanguageExtensions",
	"AWS::CodeDeployBlueGreen",
	"AWS::SecretsManager-2020-07-23",
	"AWS::SecretsManager-2024-09-16"
];
const SPEAKS_OF_ACCESS = /^AWS::(?:IAM|KMS|Organizations|SSO|Serverless)::|Polic|Permission/;
function readTemplate(root, note) {
	if (root.kind === "map") noteOpen(root, note);
	else note(root.lines, "the template, which has no sections");
	const resources = section(root, "Resources", note);
	const transforms = transformsOf(entry(root, "Transform"), note);
	return {
		parameters: mapEntries(section(root, "Parameters", note), readParameter),
		mappings: entry(root, "Mappings"),
		conditions: mapEntries(section(root, "Conditions", note), (value) => value),
		resources: mapEntries(resources, (value, id) => readResource(value, id, note)),
		globals: entry(root, "Globals"),
		makesResources: transforms || (resources?.pairs.some(({ key }) => key.startsWith("Fn::")) ?? false)
	};
}
function noteOpen(map, note) {
	noteRepeated(repeatedKeys(map), note);
	for (const { key, line, value } of map.pairs) {
		const lines = {
			start: line,
			end: Math.max(line, value.lines.end)
		};
		if (key === "<<") note(lines, "the merge key \"<<\", which CloudFormation does not know");
		else if (key.startsWith("Fn::") && map.pairs.length > 1) note(lines, quoted(key).slice(1, -1));
		else if (/^Fn::(?:ForEach|Transform)(?:::|$)/.test(key)) note(lines, quoted(key).slice(1, -1));
	}
}
function section(root, name, note) {
	const found = entry(root, name);
	if (found === void 0) return void 0;
	if (found.kind === "map") {
		noteOpen(found, note);
		return found;
	}
	note(found.lines, found.kind === "unreadable" ? found.what : `the section ${name}, which is no map`);
}
function mapEntries(map, read) {
	const plain = (map?.pairs ?? []).filter(({ key }) => key !== "<<" && !key.startsWith("Fn::"));
	return new Map(plain.map(({ key, value }) => [key, read(value, key)]));
}
function readParameter(value) {
	const type = textOf$2(entry(value, "Type")) ?? "String";
	const given = type.startsWith("AWS::SSM::Parameter::") ? void 0 : entry(value, "Default");
	return {
		isList: type === "CommaDelimitedList" || type.includes("List<"),
		...given?.kind === "scalar" && { default: given }
	};
}
function readResource(value, id, note) {
	if (value.kind === "map") noteOpen(value, note);
	const type = textOf$2(entry(value, "Type"));
	if (type === void 0) note(value.lines, value.kind === "unreadable" ? value.what : `the resource ${quoted(id)}, which has no type`);
	const condition = textOf$2(entry(value, "Condition"));
	const { lines } = value;
	const properties = entry(value, "Properties");
	if (properties?.kind === "map" && SPEAKS_OF_ACCESS.test(type ?? "")) noteOpen(properties, note);
	const connectors = entry(value, "Connectors");
	const asset = textOf$2(entry(entry(value, "Metadata"), "aws:asset:path"));
	return {
		id,
		type: type ?? "",
		properties,
		lines,
		...connectors !== void 0 && { connectors },
		...condition !== void 0 && { condition },
		...asset !== void 0 && { asset }
	};
}
function transformsOf(value, note) {
	if (value === void 0) return false;
	for (const item of value.kind === "list" ? value.items : [value]) {
		const name = textOf$2(item) ?? textOf$2(entry(item, "Name"));
		if (KNOWN_TRANSFORMS.includes(name)) continue;
		const shown = name === void 0 ? "a transform" : `the transform ${quoted(name)}`;
		note(item.lines, `${shown}, which may change the template`);
	}
	return true;
}

// src/changes/cloudformation/intrinsics.ts
const NO_VALUE = Symbol("AWS::NoValue");
const PSEUDO_PARAMETERS = [
	"AWS::AccountId",
	"AWS::NotificationARNs",
	"AWS::Partition",
	"AWS::Region",
	"AWS::StackId",
	"AWS::StackName",
	"AWS::URLSuffix"
];
const MOST_WORK = 1e7;
const CONDITION_WORK = 20;
const MOST_WAYS = 16;
var Values = class {
	template;
	conditions;
	note;
	#told;
	#certainOnly = false;
	#work = 0;
	#openConditions = /* @__PURE__ */ new Set();
	constructor(template, told, note) {
		this.template = template;
		this.note = note;
		this.#told = new Map(Object.entries(told));
		const { conditions } = template;
		this.conditions = new Conditions({
			conditions,
			certain: (value) => this.certain(value),
			spend: () => this.spend(CONDITION_WORK, {
				start: 1,
				end: 1
			})
		});
	}
	value(placed) {
		this.spend(1, placed.lines);
		if (placed.kind === "scalar") return this.#scalar(placed.value, placed.lines);
		if (placed.kind === "list") return placed.items.map((item) => this.value(item)).filter((item) => item !== NO_VALUE);
		if (placed.kind === "unreadable") return this.open(placed.lines, placed.what);
		const called = callOf(placed);
		if (called !== void 0) return this.#call(called.name, called.argument, placed.lines);
		noteOpen(placed, this.note);
		const entries = placed.pairs.map(({ key, line, value }) => [plainText(key, {
			start: line,
			end: line
		}, this.note), this.value(value)]);
		return Object.fromEntries(entries.filter(([, value]) => value !== NO_VALUE));
	}
	certain(placed) {
		const before = this.#certainOnly;
		this.#certainOnly = true;
		const value = this.value(placed);
		this.#certainOnly = before;
		return value;
	}
	text(placed) {
		const value = this.value(placed);
		return value === NO_VALUE ? void 0 : this.asText(value, placed.lines);
	}
	asText(value, lines) {
		if (typeof value === "string") return value;
		if (value === null || value === NO_VALUE) return "";
		if (Array.isArray(value) && value.length === 1) return this.asText(value[0], lines);
		return this.open(lines, Array.isArray(value) ? "a list in place of a text" : "a map in place of a text");
	}
	open(lines, what) {
		this.note(lines, what);
		return unknown(what);
	}
	ways(placed) {
		this.#openConditions = /* @__PURE__ */ new Set();
		const { found, isWhole } = this.conditions.eachWay(MOST_WAYS, () => this.value(placed));
		if (!isWhole) this.note(placed.lines, `more than ${MOST_WAYS} ways that its conditions can go`);
		const distinct = new Map(found.map((value) => [value === NO_VALUE ? "" : JSON.stringify(value), value]));
		if (!isWhole || distinct.size > 1) for (const name of this.#openConditions) this.note(placed.lines, openCondition(name));
		return [...distinct.values()].filter((value) => value !== NO_VALUE);
	}
	branches(placed) {
		return this.#possible(placed, true).filter((branch) => branch !== NO_VALUE);
	}
	isThere(placed) {
		if (placed === void 0) return false;
		return this.#possible(placed, false).every((branch) => branch !== NO_VALUE && !(branch.kind === "scalar" && branch.value === null));
	}
	#possible(placed, isNoted) {
		this.spend(1, placed.lines);
		const called = callOf(placed);
		if (called?.name === "Ref" && textOf$2(called.argument) === "AWS::NoValue") return [NO_VALUE];
		if (called?.name !== "Fn::If") return [placed];
		const { name, branches } = partsOfIf(called.argument);
		const decision = this.#decide(name, placed.lines);
		if (decision === void 0 && isNoted) this.note(placed.lines, openCondition(name));
		const [yes, no] = branches;
		return (decision === void 0 ? [yes, no] : [decision ? yes : no]).flatMap((branch) => branch === void 0 ? [NO_VALUE] : this.#possible(branch, isNoted));
	}
	referred(name, lines) {
		if (name === "AWS::NoValue") return NO_VALUE;
		const told = this.#told.get(name);
		if (told !== void 0) return told;
		if (name === "AWS::URLSuffix") {
			const partition = this.#told.get("AWS::Partition");
			if (partition !== void 0) return partition === "aws-cn" ? "amazonaws.com.cn" : "amazonaws.com";
		}
		const parameter = this.template.parameters.get(name);
		if (parameter === void 0) return PSEUDO_PARAMETERS.includes(name) ? unknown(name) : this.ofResource(name, name, lines);
		const { isList, default: given } = parameter;
		const value = given === void 0 || this.#certainOnly ? unknown(name) : this.asText(this.value(given), lines);
		return isList ? value.split(",").map((item) => item.trim()) : value;
	}
	ofResource(id, name, lines) {
		const { resources, makesResources } = this.template;
		return resources.has(id) || makesResources ? unknown(name) : this.open(lines, `${quoted(id)}, which the template does not define`);
	}
	spend(work, lines) {
		this.#work += work;
		if (this.#work > MOST_WORK) throw new ReadError(lines.start, "the template makes too much of too little text");
	}
	#scalar(value, lines) {
		if (typeof value !== "string") return value === null ? null : String(value);
		this.spend(value.length, lines);
		return plainText(value, lines, this.note).replace(/\{\{resolve:([^{}]*)\}\}/g, (_, reference) => unknown(`resolve:${reference}`));
	}
	#call(name, argument, lines) {
		if (name === "Ref") return this.referred(textOf$2(argument) ?? "", lines);
		if (name === "Fn::If") return this.#chosen(argument, lines);
		const carryOut = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : void 0;
		if (carryOut === void 0) return this.open(lines, quoted(name).slice(1, -1));
		const made = carryOut(this, argument, lines);
		if (typeof made === "string") this.spend(made.length, lines);
		return made;
	}
	#chosen(argument, lines) {
		const { name, branches } = partsOfIf(argument);
		const certain = this.#decide(name, lines);
		if (certain === void 0) this.#openConditions.add(name);
		const decision = certain ?? this.conditions.decide(name);
		const branch = decision === false ? branches[1] : branches[0];
		if (branch === void 0) return this.open(lines, "an Fn::If without two values");
		return decision === void 0 ? unknown(`If ${nameUnknowns(name)}`) : this.value(branch);
	}
	#decide(name, lines) {
		if (!this.template.conditions.has(name)) this.note(lines, `the condition ${quoted(name)}, which the template does not define`);
		return this.conditions.certainly(name);
	}
};
function callOf(placed) {
	const [pair, more] = placed.kind === "map" ? placed.pairs : [];
	if (pair === void 0 || more !== void 0) return void 0;
	const { key: name, value: argument } = pair;
	return name === "Ref" || name.startsWith("Fn::") ? {
		name,
		argument
	} : void 0;
}
function partsOfIf(argument) {
	const [condition, ...branches] = argument.kind === "list" ? argument.items : [];
	return {
		name: textOf$2(condition) ?? textOf$2(entry(condition, "Condition")) ?? "",
		branches
	};
}
function openCondition(name) {
	return `the condition of Fn::If ${quoted(name)}`;
}

// src/changes/cloudformation/nested-stacks.ts
const SOURCES = {
	"AWS::CloudFormation::Stack": "TemplateURL",
	"AWS::CloudFormation::StackSet": "TemplateURL",
	"AWS::Serverless::Application": "Location"
};
function nestedStacks(template, told) {
	const values = new Values(template, told, () => {});
	return [...template.resources.values()].flatMap(({ id: address, type, properties, condition, lines, asset }) => {
		const key = Object.hasOwn(SOURCES, type) ? SOURCES[type] : void 0;
		const source = key === void 0 ? void 0 : entry(properties, key);
		if (source === void 0 || properties === void 0) return [];
		const value = values.value(source);
		const text = typeof value === "string" ? value : textOf$2(entry(source, "ApplicationId"));
		const shown = text === void 0 ? "" : ` from ${quoted(nameUnknowns(text))}`;
		const written = plainValue(properties, () => {}, (part) => part);
		const meaning = JSON.stringify([
			type,
			condition,
			written,
			values.value(properties)
		]);
		return [{
			address,
			lines,
			what: `a nested stack${shown}, which is new or made otherwise, and whose template is not read here`,
			meaning,
			...asset !== void 0 && { asset }
		}];
	});
}
function withNested(after, before, isBeside) {
	if (after === void 0) return void 0;
	const { nested = [], ...source } = after;
	const former = new Set(before?.nested?.map(({ address, meaning }) => `${address} ${meaning}`));
	const told = nested.filter(({ address, meaning }) => !former.has(`${address} ${meaning}`)).filter(({ asset }) => asset === void 0 || !isBeside(asset)).map(({ address, lines, what }) => ({
		address,
		lines,
		what
	}));
	return {
		...source,
		unresolved: [...source.unresolved, ...told]
	};
}

// src/changes/json/policy-shape.ts
const VERSIONS = ["2012-10-17", "2008-10-17"];
function looksLikePolicy(map) {
	const statements = map.pairs.filter(({ key }) => key === "Statement");
	if (statements.length === 0) return false;
	const version = entry(map, "Version");
	if (version?.kind === "scalar" && VERSIONS.includes(version.value)) return true;
	return statements.some(({ value }) => (value.kind === "list" ? value.items : [value]).some((item) => has(item, "Effect") || has(item, "NotAction") || has(item, "Action") && has(item, "Resource")));
}
function looksLikeStatement(map) {
	const effect = entry(map, "Effect");
	return effect?.kind === "scalar" && (effect.value === "Allow" || effect.value === "Deny") && (has(map, "Action") || has(map, "NotAction"));
}
function has(value, key) {
	return entry(value, key) !== void 0;
}
function kindByShape(document) {
	const listed = isObject(document) ? document.Statement : void 0;
	const withPrincipal = (Array.isArray(listed) ? listed : [listed]).filter(isObject).filter((statement) => Object.hasOwn(statement, "Principal") || Object.hasOwn(statement, "NotPrincipal"));
	if (withPrincipal.length === 0) return "identity";
	return !withPrincipal.some((statement) => Object.hasOwn(statement, "Resource") || Object.hasOwn(statement, "NotResource")) && withPrincipal.some(takesRole) ? "trust" : "resource";
}
function takesRole({ Action: action }) {
	return (Array.isArray(action) ? action : [action]).some((entry) => typeof entry === "string" && /^(?:\*$|sts:)/i.test(entry));
}
function kindByPath(path) {
	const words = path.toLowerCase().split(/[^a-z]+/);
	const next = (word, ...others) => words.some((_, at) => [word, ...others].every((each, offset) => words[at + offset] === each));
	if (next("scp") || next("scps") || next("service", "control")) return "scp";
	return words.some((word) => /^(?:permissions?)?boundar(?:y|ies)$/.test(word)) ? "boundary" : "identity";
}

// src/changes/cloudformation/documents.ts
function readDocuments(values, placed) {
	return values.branches(placed).flatMap((branch) => {
		return branch.kind === "map" && callOf(branch) === void 0 ? [documentOf(values, branch)] : madeDocument(values, branch);
	});
}
function readStatements(values, placed) {
	const found = values.branches(placed).flatMap((branch) => statementsOf(values, branch));
	return {
		document: {
			Version: "2012-10-17",
			Statement: found.map(({ statement }) => statement)
		},
		lines: placed.lines,
		statements: found.map(({ lines }) => lines)
	};
}
function documentOf(values, map) {
	noteOpen(map, values.note);
	const rest = map.pairs.filter(({ key }) => key !== "Statement").map(({ key, line, value }) => [plainText(key, {
		start: line,
		end: line
	}, values.note), values.value(value)]);
	const plain = Object.fromEntries(rest.filter(([, value]) => value !== NO_VALUE));
	const placed = entry(map, "Statement");
	if (placed === void 0) return {
		document: plain,
		lines: map.lines,
		statements: []
	};
	const found = values.branches(placed).flatMap((branch) => statementsOf(values, branch));
	const list = found.map(({ statement }) => statement);
	const isSingle = placed.kind === "map" && callOf(placed) === void 0 && list.length === 1;
	return {
		document: {
			...plain,
			Statement: isSingle ? list[0] : list
		},
		lines: map.lines,
		statements: found.map(({ lines }) => lines)
	};
}
function statementsOf(values, placed) {
	if (placed.kind === "list") return placed.items.flatMap((item) => values.branches(item).flatMap((branch) => statementsOf(values, branch)));
	const { lines } = placed;
	return values.ways(placed).flatMap((way) => (Array.isArray(way) ? way : [way]).map((statement) => {
		noteOpenElements(values, statement, lines);
		return {
			statement,
			lines
		};
	}));
}
const DECISIVE = [
	"Effect",
	"Action",
	"NotAction"
];
const PRINCIPALS$1 = ["Principal", "NotPrincipal"];
function noteOpenElements(values, statement, lines) {
	if (!isObject(statement)) {
		const shown = typeof statement === "string" ? `, which is ${quoted(nameUnknowns(statement))}` : "";
		values.note(lines, `a statement${shown}`);
		return;
	}
	for (const element of DECISIVE) {
		const names = unknownNames(textsOf$3(statement[element]).join(""));
		if (names.length > 0) values.note(lines, `${element}, which depends on ${shownNames(names)}`);
	}
	for (const element of PRINCIPALS$1) {
		const open = textsOf$3(statement[element]).filter((text) => isOpen(values, text));
		if (open.length > 0) values.note(lines, `${element}, which is ${shownNames(open.flatMap(unknownNames))}`);
	}
}
function shownNames(names) {
	return [...new Set(names)].map((name) => quoted(name).slice(1, -1)).join(", ");
}
function textsOf$3(value) {
	if (typeof value === "string") return [value];
	if (Array.isArray(value)) return value.flatMap(textsOf$3);
	return isObject(value) ? Object.values(value).flatMap(textsOf$3) : [];
}
function isOpen(values, text) {
	if (!isStandIn(text)) return false;
	const [name = ""] = unknownNames(text);
	const [id = ""] = name.split(".", 1);
	return name !== "AWS::AccountId" && !values.template.resources.has(id) && !isMade(values, id);
}
function isMade(values, id) {
	return values.template.makesResources && /^\w+$/.test(id) && !values.template.parameters.has(id);
}
function madeDocument(values, placed) {
	const { lines } = placed;
	return values.ways(placed).flatMap((made) => {
		if (isObject(made)) return [withoutPlaces(made, lines)];
		if (typeof made === "string" && /^\s*\{/.test(made)) return textDocument(values, made, placed);
		const names = typeof made === "string" ? unknownNames(made) : [];
		values.note(lines, names.length > 0 ? `a document, which is ${shownNames(names)}` : "a document that is no map");
		return [];
	});
}
function withoutPlaces(document, lines) {
	const { Statement: listed } = document;
	return {
		document,
		lines,
		statements: Array.isArray(listed) ? listed.map(() => lines) : [lines]
	};
}
function textDocument(values, text, placed) {
	const scalar = textScalar(placed);
	const place = (lines) => scalar?.kind === "scalar" ? shiftLines(lines, scalar) : placed.lines;
	try {
		const { root, problems } = jsonTree(text);
		for (const { lines, what } of problems) values.note(place(lines), what);
		const note = (lines, what) => values.note(place(lines), what);
		const document = plainValue(root, note, (part) => part);
		const found = entry(root, "Statement");
		const items = found?.kind === "list" ? found.items : found === void 0 ? [] : [found];
		const statements = items.map(({ lines }) => place(lines));
		for (const [index, item] of items.entries()) noteOpenElements(values, plainValue(item, () => {}, (part) => part), statements[index] ?? placed.lines);
		return [{
			document,
			lines: placed.lines,
			statements
		}];
	} catch (error) {
		if (!(error instanceof ReadError)) throw error;
		const { line: start, message } = error;
		values.note(place({
			start,
			end: start
		}), `a document that can't be read: ${message}`);
		return [];
	}
}
function textScalar(placed) {
	const called = callOf(placed);
	if (called === void 0) return placed;
	if (called.name !== "Fn::Sub") return void 0;
	const { argument } = called;
	const template = argument.kind === "list" ? argument.items[0] : argument;
	return textOf$2(template) === void 0 ? void 0 : template;
}

// src/changes/cloudformation/lambda-permission.ts
const CONDITIONS = {
	SourceArn: ["ArnLike", "aws:SourceArn"],
	SourceAccount: ["StringEquals", "aws:SourceAccount"],
	PrincipalOrgID: ["StringEquals", "aws:PrincipalOrgID"],
	OrganizationId: ["StringEquals", "aws:PrincipalOrgID"],
	EventSourceToken: ["StringEquals", "lambda:EventSourceToken"],
	FunctionUrlAuthType: ["StringEquals", "lambda:FunctionUrlAuthType"],
	InvokedViaFunctionUrl: ["Bool", "lambda:InvokedViaFunctionUrl"]
};
function readPermission(reader, resource, holder) {
	const { lines, properties } = resource;
	const element = (name) => reader.text(entry(properties, name));
	const condition = {};
	for (const [property, [operator, key]] of Object.entries(CONDITIONS)) {
		const value = element(property);
		if (value !== void 0) condition[operator] = {
			...condition[operator],
			[key]: value
		};
	}
	const statement = {
		Effect: "Allow",
		Principal: principal(element("Principal") ?? ""),
		Action: element("Action") ?? "",
		Resource: functionArn(element("FunctionName") ?? element("LayerVersionArn") ?? "*"),
		...Object.keys(condition).length > 0 && { Condition: condition }
	};
	noteOpenElements(reader.values, statement, lines);
	const document = {
		Version: "2012-10-17",
		Statement: [statement]
	};
	reader.add("resource", holder, {
		document,
		lines,
		statements: [lines]
	});
}
function principal(text) {
	if (text === "*") return "*";
	return /^[\w-]+(?:\.[\w-]+)+$/.test(text) || holdsUnknown(text) && text.includes(".") ? { Service: text } : { AWS: text };
}
function functionArn(text) {
	if (text === "*" || text.startsWith("arn:") || holdsUnknown(text)) return text;
	const [partition, region, account] = [
		"AWS::Partition",
		"AWS::Region",
		"AWS::AccountId"
	].map(unknown);
	return `arn:${partition}:lambda:${region}:${account}:function:${text}`;
}

// src/changes/cloudformation/resource-policies.ts
const POLICIES = {
	"AWS::ApiGateway::RestApi": ["Policy"],
	"AWS::Backup::BackupVault": ["AccessPolicy"],
	"AWS::CodeArtifact::Domain": ["PermissionsPolicyDocument"],
	"AWS::CodeArtifact::Repository": ["PermissionsPolicyDocument"],
	"AWS::DynamoDB::Table": ["ResourcePolicy.PolicyDocument"],
	"AWS::EC2::VPCEndpoint": ["PolicyDocument"],
	"AWS::ECR::PublicRepository": ["RepositoryPolicyText"],
	"AWS::ECR::RegistryPolicy": ["PolicyText"],
	"AWS::ECR::Repository": ["RepositoryPolicyText"],
	"AWS::EFS::FileSystem": ["FileSystemPolicy"],
	"AWS::Elasticsearch::Domain": ["AccessPolicies"],
	"AWS::Events::EventBus": ["Policy"],
	"AWS::KMS::Key": ["KeyPolicy"],
	"AWS::KMS::ReplicaKey": ["KeyPolicy"],
	"AWS::Kinesis::ResourcePolicy": ["ResourcePolicy"],
	"AWS::Logs::Destination": ["DestinationPolicy"],
	"AWS::Logs::ResourcePolicy": ["PolicyDocument"],
	"AWS::MediaStore::Container": ["Policy"],
	"AWS::OpenSearchService::Domain": ["AccessPolicies"],
	"AWS::Organizations::ResourcePolicy": ["Content"],
	"AWS::S3::AccessPoint": ["Policy"],
	"AWS::S3::BucketPolicy": ["PolicyDocument"],
	"AWS::S3::MultiRegionAccessPointPolicy": ["Policy"],
	"AWS::S3Express::BucketPolicy": ["PolicyDocument"],
	"AWS::S3ObjectLambda::AccessPointPolicy": ["PolicyDocument"],
	"AWS::S3Tables::TableBucketPolicy": ["ResourcePolicy"],
	"AWS::S3Tables::TablePolicy": ["ResourcePolicy"],
	"AWS::SNS::TopicInlinePolicy": ["PolicyDocument"],
	"AWS::SNS::TopicPolicy": ["PolicyDocument"],
	"AWS::SQS::QueueInlinePolicy": ["PolicyDocument"],
	"AWS::SQS::QueuePolicy": ["PolicyDocument"],
	"AWS::SSM::ResourcePolicy": ["Policy"],
	"AWS::SecretsManager::ResourcePolicy": ["ResourcePolicy"],
	"AWS::VpcLattice::AuthPolicy": ["Policy"],
	"AWS::VpcLattice::ResourcePolicy": ["Policy"],
	"AWS::XRay::ResourcePolicy": ["PolicyDocument"]
};
const POLICY_OF = {
	"AWS::Elasticsearch::Domain": "AWS::OpenSearchService::Domain",
	"AWS::Events::EventBusPolicy": "AWS::Events::EventBus",
	"AWS::KMS::ReplicaKey": "AWS::KMS::Key",
	"AWS::Lambda::LayerVersionPermission": "AWS::Lambda::LayerVersion",
	"AWS::Lambda::Permission": "AWS::Lambda::Function",
	"AWS::S3::BucketPolicy": "AWS::S3::Bucket",
	"AWS::S3Express::BucketPolicy": "AWS::S3Express::DirectoryBucket",
	"AWS::S3Outposts::BucketPolicy": "AWS::S3Outposts::Bucket",
	"AWS::S3Tables::TableBucketPolicy": "AWS::S3Tables::TableBucket",
	"AWS::S3Tables::TablePolicy": "AWS::S3Tables::Table",
	"AWS::SNS::TopicInlinePolicy": "AWS::SNS::Topic",
	"AWS::SNS::TopicPolicy": "AWS::SNS::Topic",
	"AWS::SQS::QueueInlinePolicy": "AWS::SQS::Queue",
	"AWS::SQS::QueuePolicy": "AWS::SQS::Queue",
	"AWS::SecretsManager::ResourcePolicy": "AWS::SecretsManager::Secret",
	"AWS::Serverless::Api": "AWS::ApiGateway::RestApi"
};
function readResourcePolicies(reader, resource) {
	const { type, properties } = resource;
	const holder = {
		type: "resource",
		address: resource.id
	};
	const known = /* @__PURE__ */ new Set();
	const paths = Object.hasOwn(POLICIES, type) ? POLICIES[type] ?? [] : [];
	if (paths.length > 0 && properties?.kind === "map") noteOpen(properties, reader.values.note);
	for (const path of paths) {
		let placed = properties;
		for (const key of path.split(".")) placed = entry(placed, key);
		if (placed === void 0) continue;
		known.add(placed);
		reader.addDocuments("resource", holder, placed);
	}
	if (type === "AWS::Lambda::Permission" || type === "AWS::Lambda::LayerVersionPermission") readPermission(reader, resource, holder);
	const bus = type === "AWS::Events::EventBusPolicy" ? property(resource, "Statement") : void 0;
	if (bus !== void 0) reader.add("resource", holder, readStatements(reader.values, bus));
	if (type === "AWS::CloudFormation::StackSet" && property(resource, "TemplateBody") !== void 0) reader.values.note(resource.lines, "the template inside of a stack set");
	if (type.endsWith("::MODULE")) reader.values.note(resource.lines, "a module, which is kept elsewhere");
	if (properties !== void 0 && bus === void 0) readByForm(reader, holder, properties, known);
}
function readByForm(reader, holder, placed, known) {
	if (known.has(placed)) return;
	const text = textOf$2(placed);
	if (text !== void 0 && /^\s*\{/.test(text) && text.includes("\"Statement\"") || placed.kind === "map" && looksLikePolicy(placed)) for (const found of readDocuments(reader.values, placed)) reader.add(kindByShape(found.document), holder, found);
	else if (placed.kind === "list") for (const item of placed.items) readByForm(reader, holder, item, known);
	else if (placed.kind === "map") {
		const inside = callOf(placed)?.name === "Fn::If" ? reader.values.branches(placed) : [];
		const values = inside.length > 0 ? inside : placed.pairs.map(({ value }) => value);
		for (const value of values) readByForm(reader, holder, value, known);
	}
}

// src/changes/cloudformation/serverless-events.ts
const POLLED = {
	DynamoDB: "AWSLambdaDynamoDBExecutionRole",
	Kinesis: "AWSLambdaKinesisExecutionRole",
	MSK: "AWSLambdaMSKExecutionRole",
	SQS: "AWSLambdaSQSQueueExecutionRole"
};
const INVOKED = [
	"Api",
	"CloudWatchEvent",
	"CloudWatchLogs",
	"Cognito",
	"EventBridgeRule",
	"HttpApi",
	"IoTRule",
	"S3",
	"SNS",
	"Schedule"
];
function readEvents(reader, resource, role) {
	const { id, type, properties } = resource;
	const isFunction = type === "AWS::Serverless::Function";
	for (const events of reader.items(entry(properties, "Events"))) {
		if (events.kind !== "map" || callOf(events) !== void 0) {
			reader.values.note(events.lines, "the events of a SAM resource");
			continue;
		}
		noteOpen(events, reader.values.note);
		for (const { key, value } of events.pairs) {
			if (key.startsWith("Fn::")) continue;
			const event = textOf$2(entry(value, "Type")) ?? "";
			const managed = Object.hasOwn(POLLED, event) ? POLLED[event] : void 0;
			if (isFunction && managed !== void 0) {
				if (role !== void 0) attachPolled(reader, role, managed, value);
			} else if (!isFunction || !INVOKED.includes(event)) {
				const what = `the access that the SAM event ${quoted(key).slice(1, -1)} of type ${quoted(event).slice(1, -1)} grants`;
				if (isFunction && role === void 0 && POLLING.has(event)) continue;
				reader.values.note(value.lines, what);
			}
		}
	}
	if (isFunction) readUrl(reader, id, entry(properties, "FunctionUrlConfig"));
}
const POLLING = /* @__PURE__ */ new Set([
	"DocumentDB",
	"MQ",
	"SelfManagedKafka"
]);
function attachPolled(reader, holder, name, { lines }) {
	const partition = reader.values.referred("AWS::Partition", lines);
	const arn = `arn:${typeof partition === "string" ? partition : "aws"}:iam::aws:policy/service-role/${name}`;
	reader.attachments.push({
		relation: "attached",
		holder,
		target: { arn },
		lines
	});
}
function readUrl(reader, id, config) {
	for (const item of reader.items(config)) {
		const type = reader.text(entry(item, "AuthType"));
		if (type === "AWS_IAM" || type === void 0) continue;
		const { lines } = item;
		if (type !== "NONE") {
			reader.values.note(lines, "the AuthType of a function URL");
			continue;
		}
		const document = {
			Version: "2012-10-17",
			Statement: [{
				Effect: "Allow",
				Principal: "*",
				Action: "lambda:InvokeFunctionUrl",
				Resource: unknown(`${id}.Arn`),
				Condition: { StringEquals: { "lambda:FunctionUrlAuthType": type } }
			}]
		};
		reader.add("resource", {
			type: "resource",
			address: `${id}UrlPublicPermissions`
		}, {
			document,
			lines,
			statements: [lines]
		});
	}
}

// src/changes/cloudformation/serverless.ts
const ROLE_MAKERS = {
	"AWS::Serverless::Function": ["Function", "lambda.amazonaws.com"],
	"AWS::Serverless::StateMachine": ["StateMachine", "states.amazonaws.com"]
};
const CONNECTOR = "the access that a SAM connector grants";
function readServerless(reader, resource) {
	const { type, id, lines, properties } = resource;
	const { values } = reader;
	if (type === "AWS::Serverless::Connector") values.note(lines, CONNECTOR);
	if (resource.connectors !== void 0) values.note(resource.connectors.lines, CONNECTOR);
	const custom = entry(entry(entry(properties, "Auth"), "ResourcePolicy"), "CustomStatements");
	if (type === "AWS::Serverless::Api" && custom !== void 0) reader.add("resource", {
		type: "resource",
		address: id
	}, readStatements(values, custom));
	const maker = Object.hasOwn(ROLE_MAKERS, type) ? ROLE_MAKERS[type] : void 0;
	if (maker === void 0) return false;
	const [section, service] = maker;
	const common = entry(values.template.globals, section);
	if (common?.kind === "map") noteOpen(common, values.note);
	const setting = (name) => entry(properties, name) ?? entry(common, name);
	const path = reader.text(setting("RolePath"));
	const holder = {
		type: "role",
		address: `${id}Role`,
		...path !== void 0 && { path }
	};
	const makesRole = !values.isThere(setting("Role"));
	readEvents(reader, resource, makesRole ? holder : void 0);
	if (!makesRole) return true;
	readTrust(reader, holder, setting("AssumeRolePolicyDocument"), resource, service);
	for (const policies of [entry(common, "Policies"), entry(properties, "Policies")]) for (const item of reader.items(policies)) readPolicy(reader, holder, item);
	reader.attach("boundary", holder, setting("PermissionsBoundary"));
	return true;
}
function readTrust(reader, holder, written, { lines }, service) {
	if (written !== void 0) {
		reader.addDocuments("trust", holder, written);
		return;
	}
	const document = {
		Version: "2012-10-17",
		Statement: [{
			Effect: "Allow",
			Principal: { Service: [service] },
			Action: ["sts:AssumeRole"]
		}]
	};
	reader.add("trust", holder, {
		document,
		lines,
		statements: [lines]
	});
}
function readPolicy(reader, holder, item) {
	if (item.kind !== "map" || callOf(item) !== void 0) reader.attach("attached", holder, item);
	else if (entry(item, "Statement") !== void 0) reader.addDocuments("identity", holder, item);
	else for (const { key } of item.pairs) reader.values.note(item.lines, `the SAM policy template ${quoted(key).slice(1, -1)}`);
}

// src/changes/cloudformation/template-reader.ts
const NAMED$2 = {
	"AWS::IAM::Role": ["role", "RoleName"],
	"AWS::IAM::User": ["user", "UserName"],
	"AWS::IAM::Group": ["group", "GroupName"],
	"AWS::IAM::ManagedPolicy": ["policy", "ManagedPolicyName"],
	"AWS::SSO::PermissionSet": ["permission-set", "Name"],
	"AWS::Organizations::Policy": ["organization", "Name"]
};
var TemplateReader = class {
	values;
	documents = [];
	attachments = [];
	constructor(values) {
		this.values = values;
	}
	addDocuments(kind, holder, placed, policyName) {
		for (const found of readDocuments(this.values, placed)) this.add(kind, holder, found, policyName);
	}
	add(kind, holder, found, policyName) {
		this.documents.push({
			kind,
			holder,
			...policyName !== void 0 && { policyName },
			...found
		});
	}
	addInlinePolicies(holder, placed) {
		for (const item of this.items(placed)) {
			if (item.kind === "map") noteOpen(item, this.values.note);
			const document = entry(item, "PolicyDocument");
			if (document === void 0) this.values.note(item.lines, "an inline policy without a document");
			else this.addDocuments("identity", holder, document, this.text(entry(item, "PolicyName")));
		}
	}
	attach(relation, holder, placed) {
		for (const item of this.items(placed)) {
			const { lines } = item;
			for (const target of this.#targets(item, relation)) this.attachments.push({
				relation,
				holder,
				target,
				lines
			});
		}
	}
	#targets(item, relation) {
		const resource = this.referenced(item);
		if (resource !== void 0) {
			const { name } = this.holderOf(resource);
			return [{
				address: resource.id,
				...name !== void 0 && { name }
			}];
		}
		return this.texts(item).map((text) => {
			if (isOpen(this.values, text)) {
				const what = relation === "member" ? "a group" : "a policy";
				this.values.note(item.lines, `${what}, which is ${quoted(nameUnknowns(text, (name) => name)).slice(1, -1)}`);
			}
			return relation === "member" || /^[\w+=,.@-]+$/.test(text) ? { name: text } : { arn: text };
		});
	}
	holders(type, placed, address) {
		return this.items(placed).flatMap((item) => {
			const resource = this.referenced(item);
			if (resource !== void 0) return [this.holderOf(resource)];
			return this.texts(item).map((name) => ({
				type,
				address,
				name
			}));
		});
	}
	holderOf(resource) {
		const { id, type, properties } = resource;
		const [holder, property] = NAMED$2[type] ?? ["resource", ""];
		const name = this.text(entry(properties, property));
		const path = this.text(entry(properties, "Path"));
		return {
			type: holder,
			address: id,
			...name !== void 0 && { name },
			...path !== void 0 && { path }
		};
	}
	items(placed) {
		if (placed === void 0) return [];
		return this.values.branches(placed).flatMap((branch) => branch.kind === "list" ? branch.items.flatMap((item) => this.values.branches(item)) : [branch]);
	}
	text(placed) {
		return placed === void 0 ? void 0 : this.values.text(placed);
	}
	texts(placed) {
		const value = this.values.value(placed);
		return (Array.isArray(value) ? value : [value]).filter((item) => item !== NO_VALUE && item !== null).map((item) => this.values.asText(item, placed.lines));
	}
	referenced(placed) {
		const called = callOf(placed);
		const { argument } = called ?? {};
		let name = textOf$2(argument);
		if (called?.name === "Fn::GetAtt") name ??= argument?.kind === "list" ? textOf$2(argument.items[0]) : void 0;
		else if (called?.name === "Fn::Sub") name = name === void 0 ? void 0 : soleName(name);
		else if (called?.name !== "Ref") return void 0;
		const [id = ""] = (name ?? "").split(".", 1);
		return this.values.template.resources.get(id);
	}
};

// src/changes/cloudformation/index.ts
function readCloudFormation(text, path, parameters = {}) {
	const { root, problems } = fileTree(text, path);
	const unresolved = new UnresolvedParts(problems);
	const template = readTemplate(root, unresolved.note);
	const values = new Values(template, parameters, unresolved.note);
	const reader = new TemplateReader(values);
	for (const resource of template.resources.values()) {
		const { id, type, condition, lines } = resource;
		unresolved.address = id;
		if (condition !== void 0 && !template.conditions.has(condition)) unresolved.note(lines, `the condition ${JSON.stringify(condition)}, which the template does not define`);
		if (condition !== void 0 && values.conditions.certainly(condition) === false) continue;
		const read = Object.hasOwn(IAM_RESOURCES, type) ? IAM_RESOURCES[type] : void 0;
		if (read !== void 0) read(reader, resource);
		else if (!readServerless(reader, resource)) readResourcePolicies(reader, resource);
	}
	const { attachments } = reader;
	const documents = reader.documents.map((document) => ({
		...asBoundary(document, attachments),
		...resourceTypeOf(document, template.resources)
	}));
	const told = withBasis(unresolved.found, root, template);
	const nested = nestedStacks(template, parameters);
	return {
		format: "cloudformation",
		documents,
		attachments,
		unresolved: told,
		...nested.length > 0 && { nested }
	};
}
function resourceTypeOf({ kind, holder }, resources) {
	const type = resources.get(holder.address)?.type;
	if (kind !== "resource" || holder.type !== "resource" || type === void 0) return {};
	const resourceType = Object.hasOwn(POLICY_OF, type) ? POLICY_OF[type] : type;
	return resourceType === void 0 || /Policy$/.test(resourceType) ? {} : { resourceType };
}
function asBoundary(found, attachments) {
	const { type, address } = found.holder;
	if (type !== "policy") return found;
	const uses = attachments.filter(({ target }) => target.address === address);
	return uses.length > 0 && uses.every(({ relation }) => relation === "boundary") ? {
		...found,
		kind: "boundary"
	} : found;
}
var UnresolvedParts = class {
	address;
	#found = /* @__PURE__ */ new Map();
	constructor(problems) {
		for (const { lines, what } of problems) this.note(lines, what);
	}
	note = (lines, what) => {
		const { address } = this;
		const key = JSON.stringify([
			lines.start,
			lines.end,
			what,
			address
		]);
		if (!this.#found.has(key)) this.#found.set(key, {
			lines,
			what,
			...address !== void 0 && { address }
		});
	};
	get found() {
		return [...this.#found.values()];
	}
};

// src/changes/iam-words.ts
const ACTION = /(?:^|["'\s[,])[a-z][a-z\d-]*:(?:\*|[A-Z*][A-Za-z*?]*)(?=$|["'\s\],])/;
const ARN = /arn:aws[\w-]*:/i;
const WHOLE = /^(?:\*|\d{12})$|["'](?:\*|\d{12})["']/;
const WORDS = /(?:^|[^a-z])(?:iam|polic(?:y|ies)|roles?|principals?|permissions?|trust(?:ed)?|assume|admins?|boundar(?:y|ies)|actions?|federated|oidc)(?:[^a-z]|$)/i;
function holdsIamValue(text) {
	return ACTION.test(text) || ARN.test(text) || WHOLE.test(text);
}
function speaksOfIam(text) {
	return holdsIamValue(text) || WORDS.test(text);
}
function differingLines(old, now) {
	const [before, after] = [old, now].map((text) => text.split("\n").map((line) => line.trim()));
	const only = (of = [], others = [], isNew) => {
		const known = new Set(others);
		return of.flatMap((text, at) => known.has(text) || /^(?:#|\/\/|$)/.test(text) ? [] : [{
			text,
			line: at + 1,
			isNew
		}]);
	};
	return [...only(after, before, true), ...only(before, after, false)];
}

// src/changes/cloudformation/parameter-file.ts
const PARAMETERS = "values that may be of IAM in a file of parameters, whose template is not told";
const SECTIONS = [
	"Parameters",
	"Tags",
	"StackPolicy"
];
function iamParameters(root) {
	return given(root).flatMap(({ key, placed }) => {
		const value = (placed.kind === "list" ? placed.items : [placed]).flatMap((item) => textOf$2(item) ?? []).join(",");
		return value.split(",").some((part) => holdsIamValue(part.trim())) ? [{
			key,
			value,
			line: placed.lines.start
		}] : [];
	});
}
function given(root) {
	if (root.kind === "list") return listed$1(root);
	if (root.kind !== "map") return [];
	const parameters = entry(root, "Parameters");
	if (parameters?.kind === "list") return listed$1(parameters);
	const map = root.pairs.every(({ key }) => SECTIONS.includes(key)) ? parameters : entry(root, "template-file-path") && entry(root, "parameters");
	return map?.kind === "map" ? map.pairs.map(({ key, value }) => ({
		key,
		placed: value
	})) : [];
}
function listed$1(list) {
	return (list.kind === "list" ? list.items : []).flatMap((item) => {
		const [key, placed] = [textOf$2(entry(item, "ParameterKey")), entry(item, "ParameterValue")];
		return key === void 0 || placed === void 0 ? [] : [{
			key,
			placed
		}];
	});
}

// src/changes/effort.ts
const WEIGHTS = {
	json: 1,
	yaml: 10,
	terraform: 5,
	plan: .5
};
const UNITS$2 = 2e8;
const TOO_MUCH = "the file comes after more text than is read of one pull request (200 MB of JSON, 20 MB of YAML, 40 MB of Terraform)";
var Effort = class {
	#left = UNITS$2;
	affords(kind, characters) {
		const units = WEIGHTS[kind] * characters;
		if (units > this.#left) return false;
		this.#left -= units;
		return true;
	}
};

// src/changes/json/found-attachments.ts
const LISTS = [
	"AttachedManagedPolicies",
	"AttachedPolicies",
	"ManagedPolicyArns"
];
const GROUPS = ["GroupList", "Groups"];
const POLICY_ARN = /^arn:[^:]*:iam::[^:]*:policy\//;
function foundAttachments(map, owner, taken, place, note) {
	return new AttachmentSearch(owner, taken, place, note).of(map);
}
var AttachmentSearch = class {
	#owner;
	#taken;
	#place;
	#note;
	#found = [];
	constructor(owner, taken, place, note) {
		this.#owner = owner;
		this.#taken = taken;
		this.#place = place;
		this.#note = note;
	}
	of(map) {
		const isUser = textOf$2(entry(map, "UserName")) !== void 0;
		const attaches = isAttaching(map) && !this.#taken.has(map);
		for (const { key, value } of map.pairs) if (LISTS.includes(key)) for (const item of itemsOf(value)) {
			this.#taken.add(item);
			this.#policy("attached", item);
		}
		else if (key === "PermissionsBoundary") this.#policy("boundary", value);
		else if (GROUPS.includes(key) && isUser) for (const item of itemsOf(value)) this.#group(item);
		else if (key === "PolicyArn" && attaches) this.#policy("attached", value);
		const group = isUser && map.pairs.length === 2 ? entry(map, "GroupName") : void 0;
		if (group !== void 0) this.#group(group);
		return this.#found;
	}
	#policy(relation, value) {
		const key = relation === "boundary" ? "PermissionsBoundaryArn" : "PolicyArn";
		const given = value.kind === "map" ? entry(value, key) : value;
		const arn = textOf$2(given);
		const name = relation === "attached" ? textOf$2(entry(value, "PolicyName")) : void 0;
		if (arn === "" || isNull(value) || arn !== void 0 && isOfOtherService(arn)) return;
		const { lines } = value;
		const words = relation === "boundary" ? "a permissions boundary" : "an attached policy";
		if (arn !== void 0 && POLICY_ARN.test(arn)) {
			const target = { arn: plainText(arn, lines, this.#note) };
			this.#add(relation, target, lines, `${words}, ${shown$2(arn)}`);
		} else if (arn === void 0 && name !== void 0) {
			const target = { name: plainText(name, lines, this.#note) };
			this.#add(relation, target, lines, `${words}, ${shown$2(name)}`);
		} else if (this.#owner.principal !== void 0) this.#note(lines, `${words}${arn === void 0 ? "" : `, ${shown$2(arn)}`}, which is told by no ARN`);
	}
	#group(value) {
		const name = textOf$2(value.kind === "map" ? entry(value, "GroupName") : value);
		const { lines } = value;
		if (name !== void 0 && name !== "") this.#add("member", { name: plainText(name, lines, this.#note) }, lines, `the group ${shown$2(name)}`);
		else if (!isNull(value)) this.#note(lines, "a group, which is told by no name");
	}
	#add(relation, target, lines, what) {
		const { principal, address } = this.#owner;
		if (principal === void 0) this.#note(lines, `${what}, of nobody that the file names`);
		else this.#found.push({
			relation,
			holder: {
				...holderOf$1(principal, relation),
				address
			},
			target,
			lines: this.#place(lines)
		});
	}
};
function isAttaching(map) {
	return [
		"PolicyDocument",
		"Document",
		"PolicyName"
	].every((key) => entry(map, key) === void 0);
}
function holderOf$1(principal, relation) {
	return relation === "member" ? {
		...principal,
		type: "user"
	} : principal;
}
function isOfOtherService(arn) {
	return /^arn:[^:]*:(?!iam:)[a-z]/.test(arn);
}
function isNull(value) {
	return value.kind === "scalar" && value.value === null;
}
function itemsOf(value) {
	return value.kind === "list" ? value.items : [value];
}
function shown$2(text) {
	return quoted(text).slice(1, -1);
}

// src/changes/json/found-policies.ts
const MOST_WRAPPINGS = 4;
const DOCUMENT_KEYS = ["PolicyDocument", "AssumeRolePolicyDocument"];
function foundPolicies(root, identityKind) {
	const search = new PolicySearch(identityKind);
	search.look(root, {
		address: "",
		wrappings: 0
	}, (lines) => lines);
	return search;
}
var PolicySearch = class {
	documents = [];
	attachments = [];
	unresolved = [];
	#identityKind;
	#taken = /* @__PURE__ */ new WeakSet();
	constructor(identityKind) {
		this.#identityKind = identityKind;
	}
	look(value, around, place) {
		if (value.kind === "scalar") this.#text(value, around, place);
		else if (value.kind === "list") for (const [index, item] of value.items.entries()) this.look(item, {
			...around,
			address: `${around.address}[${index}]`
		}, place);
		else if (value.kind === "map") this.#map(value, around, place);
	}
	#map(map, around, place) {
		if (looksLikePolicy(map)) this.#document(map, around, place);
		else if (looksLikeStatement(map)) this.unresolved.push({
			lines: place(map.lines),
			what: "a statement outside of a policy document"
		});
		else this.#members(map, around, place);
	}
	#members(map, around, place) {
		const named = withNames(map, around);
		const note = this.#note(place, named);
		const before = this.#policies;
		const takesDocument = isNamed(map);
		this.attachments.push(...foundAttachments(map, named, this.#taken, place, note));
		for (const { key, value } of map.pairs) {
			const address = named.address === "" ? key : `${named.address}.${key}`;
			const beforeKey = this.#said;
			this.look(value, {
				...named,
				address
			}, place);
			if (takesDocument && DOCUMENT_KEYS.includes(key) && this.#said === beforeKey) this.#noteNoDocument(key, value, note);
		}
		if (this.#policies > before) noteRepeated(repeatedKeys(map), note);
	}
	get #policies() {
		return this.documents.length + this.attachments.length;
	}
	get #said() {
		return this.#policies + this.unresolved.length;
	}
	#noteNoDocument(key, value, note) {
		const text = textOf$2(value);
		if (value.kind === "unreadable") note(value.lines, `${key}, which is ${value.what}`);
		else if (text !== void 0 && text.trim() !== "") note(value.lines, `${key}, which is ${quoted(text)} and no policy document`);
	}
	#document(map, around, place) {
		const document = plainValue(map, this.#note(place, around));
		const shape = kindByShape(document);
		const kind = shape === "identity" ? this.#identityKind : shape;
		const found = entry(map, "Statement");
		const statements = found?.kind === "list" ? found.items : [found ?? map];
		const { principal, policy } = around;
		const policyName = principal === void 0 ? void 0 : policy?.name;
		this.documents.push({
			kind,
			holder: holderOf(kind, around),
			...policyName !== void 0 && { policyName },
			document,
			lines: place(map.lines),
			statements: statements.map(({ lines }) => place(lines))
		});
	}
	#text(scalar, around, place) {
		const text = wrappedJson(scalar);
		if (text === void 0) return;
		const shift = (lines) => place(shiftLines(lines, scalar));
		try {
			if (around.wrappings === MOST_WRAPPINGS) throw new ReadError(1, "JSON in texts, too deep");
			const { root, problems } = jsonTree(text);
			const before = this.documents.length;
			this.look(root, {
				...around,
				wrappings: around.wrappings + 1
			}, shift);
			if (this.documents.length === before) return;
			const note = this.#note(shift, around);
			for (const { lines, what } of problems) note(lines, what);
		} catch (error) {
			if (!(error instanceof ReadError)) throw error;
			if (!/"(?:Statement|Effect)\\*"/.test(text)) return;
			const { line: start } = error;
			const what = `a text that looks like a policy document and can't be read: ${error.message}`;
			this.#note(shift, around)({
				start,
				end: start
			}, what);
		}
	}
	#note(place, { principal }) {
		const whose = principal === void 0 ? {} : { holder: {
			...principal,
			address: ""
		} };
		return (lines, what) => this.unresolved.push({
			lines: place(lines),
			what,
			...whose
		});
	}
};
function wrappedJson(scalar) {
	const text = textOf$2(scalar);
	if (text === void 0 || !/^\s*(?:[{[]|%7b)/i.test(text)) return void 0;
	if (!text.trimStart().startsWith("%")) return text;
	try {
		return decodeURIComponent(text.trim());
	} catch {
		return;
	}
}
function withNames(map, around) {
	const text = (key) => textOf$2(entry(map, key));
	const path = text("Path");
	const arn = text("Arn");
	const rest = {
		...path !== void 0 && { path },
		...arn !== void 0 && { arn }
	};
	for (const [key, type] of [
		["RoleName", "role"],
		["UserName", "user"],
		["GroupName", "group"]
	]) {
		const name = text(key);
		const policyName = text("PolicyName");
		const policy = policyName !== void 0 && { policy: { name: policyName } };
		if (name !== void 0) return {
			...around,
			principal: {
				type,
				name,
				...rest
			},
			...policy
		};
	}
	const policyName = text("PolicyName");
	return policyName === void 0 ? around : {
		...around,
		policy: {
			name: policyName,
			...rest
		}
	};
}
function isNamed(map) {
	return [
		"RoleName",
		"UserName",
		"GroupName",
		"PolicyName",
		"PolicyArn"
	].some((key) => textOf$2(entry(map, key)) !== void 0);
}
function holderOf(kind, { address, principal, policy }) {
	if (kind === "scp") return {
		type: "organization",
		address,
		...policy
	};
	if (kind === "resource") return {
		type: "resource",
		address
	};
	if (principal !== void 0) return {
		...principal,
		address
	};
	return kind === "trust" ? {
		type: "role",
		address
	} : {
		type: "policy",
		address,
		...policy
	};
}

// src/changes/format.ts
const TERRAFORM = /\.(?:tf|tofu)(?:\.json)?$/i;
const DATA = /\.(?:json|ya?ml|template|cfn)$/i;
const HINT = /Statement|AWS::|PolicyDocument|PolicyArn|PermissionsBoundary|AttachedManagedPolicies|\\u00|\\x|\\U0/;
const NEEDED = /Statement|Effect|::|AWSTemplateFormatVersion|format_version|\\u00|\\x|\\U0|\\\r?\n|%7b/i;
const FIELDS = /PolicyDocument|PolicyName|UserName|ParameterKey|Parameters|template-file-path/;
const LONG_PLAN = /^\s*\{\s*"format_version"\s*:\s*"[\d.]{1,9}"\s*,\s*"terraform_version"/;
function maySpeakOfIam(text) {
	return NEEDED.test(text) || FIELDS.test(text);
}
function formatOf(path, text) {
	if (TERRAFORM.test(path)) return "terraform";
	if (!maySpeakOfIam(text)) return "none";
	if (text.length > 5e6 && LONG_PLAN.test(text)) return "terraform-plan";
	const isTemplateText = /^["' ]*(?:Resources|AWSTemplateFormatVersion)["']?\s*:/m.test(text);
	if (!isJson(text) && !DATA.test(path) && !isTemplateText) return "none";
	try {
		return formatOfTree(fileTree(text, path).root);
	} catch (error) {
		if (!(error instanceof ReadError)) throw error;
		if (!HINT.test(text)) return "none";
		return isTemplateText || text.includes("AWS::") ? "cloudformation" : "json";
	}
}
function formatOfTree(root) {
	if (isTerraformPlan(root)) return "terraform-plan";
	if (isTemplate(root)) return "cloudformation";
	const { documents, attachments, unresolved } = foundPolicies(root, "identity");
	return documents.length + attachments.length + unresolved.length > 0 ? "json" : "none";
}
function isTerraformPlan(root) {
	const has = (key) => entry(root, key) !== void 0;
	return textOf$2(entry(root, "format_version")) !== void 0 && (has("resource_changes") || has("planned_values"));
}
function isTemplate(root) {
	if (entry(root, "AWSTemplateFormatVersion") !== void 0) return true;
	const resources = entry(root, "Resources");
	if (resources?.kind !== "map") return false;
	return resources.pairs.some(({ key, value }) => key.startsWith("Fn::") || entry(value, "Fn::Transform") !== void 0 || /^\w+::/.test(textOf$2(entry(value, "Type")) ?? ""));
}

// src/changes/json/index.ts
function readJson(text, path) {
	const { root, problems } = fileTree(text, path);
	const { documents, attachments, unresolved } = foundPolicies(root, kindByPath(path));
	return {
		format: "json",
		documents,
		attachments,
		unresolved: [...documents.length + attachments.length > 0 ? problems : [], ...unresolved]
	};
}

// src/changes/reading.ts
const MOST_TOGETHER = 1e6;
const MOST_BYTES = 4e7;
var Reading = class {
	settings;
	before;
	after;
	effort = new Effort();
	files = [];
	unread = [];
	#byPath;
	#renamed;
	#directories;
	#isIncluded;
	#isExcluded;
	constructor(pull, changed, settings) {
		this.settings = settings;
		this.before = pull.before;
		this.after = pull.after;
		this.#byPath = new Map(changed.map((file) => [file.path, file]));
		this.#renamed = new Map(changed.flatMap((file) => file.previousPath === void 0 ? [] : [[file.previousPath, file]]));
		this.#directories = new Set(changed.flatMap(({ path, previousPath = path }) => [directoryOf(path), directoryOf(previousPath)]));
		this.#isIncluded = settings.include.length === 0 ? () => true : anyOf(settings.include);
		this.#isExcluded = anyOf(settings.exclude);
	}
	wants({ path, previousPath = path }) {
		return [path, previousPath].some((one) => this.#isIncluded(one) && !this.#isExcluded(one));
	}
	isExcluded(path) {
		return this.#isExcluded(path);
	}
	changed(path) {
		return this.#byPath.get(path);
	}
	isTouched(directory) {
		return this.#directories.has(directory);
	}
	fileOf(basePath) {
		const now = this.#byPath.get(basePath);
		return (now?.status === "added" || now === void 0 ? this.#renamed.get(basePath) : now) ?? untouched(basePath);
	}
	async textOf(side, path) {
		return (await textsOf$2(this[side], [path])).get(path);
	}
	tell(path, lines, what, wasThere) {
		const file = this.#byPath.get(path);
		this.unread.push({
			path,
			...file && { file },
			lines,
			what,
			wasThere
		});
	}
};
function untouched(path) {
	return {
		path,
		status: "modified",
		diff: {
			added: [],
			removed: []
		}
	};
}
function saysNothing({ documents, attachments, unresolved }) {
	return documents.length + attachments.length + unresolved.length === 0;
}
async function textsOf$2(tree, paths) {
	const found = new Map(await tree.texts(paths, MOST_TOGETHER));
	for (const [path, text] of found) {
		if (!("problem" in text)) continue;
		const alone = (await tree.texts([path], MOST_BYTES)).get(path);
		if (alone !== void 0) found.set(path, alone);
	}
	return found;
}
function anyOf(patterns) {
	const matchers = patterns.map(pathMatcher);
	return (path) => matchers.some((matches) => matches(path));
}

// src/changes/terraform-plan/change-lines.ts
function changeLines(text) {
	const found = [];
	const scanner = new Scanner(text);
	let depth = 0;
	let key = "";
	let start = 0;
	let within = false;
	for (let sign = scanner.next(); sign !== ""; sign = scanner.next()) {
		if (sign === "\"") {
			if (depth === 1) key = scanner.string;
			continue;
		}
		const opens = sign === "{" || sign === "[";
		if (opens && depth === 1) within = key === "resource_changes" && sign === "[";
		if (opens && depth === 2) start = scanner.line;
		depth += opens ? 1 : -1;
		if (!opens && within && depth === 2) found.push({
			start,
			end: scanner.line
		});
		if (!opens && depth === 1) {
			within = false;
			key = "";
		} else if (opens && depth === 2 && within) found.length = 0;
	}
	return found;
}
var Scanner = class {
	#text;
	#at = 0;
	line = 1;
	string = "";
	constructor(text) {
		this.#text = text;
	}
	next() {
		const text = this.#text;
		for (; this.#at < text.length; this.#at++) {
			const sign = text[this.#at] ?? "";
			if (sign === "\n") this.line++;
			if (sign === "\"") {
				this.#skipString();
				return sign;
			}
			if (sign === "{" || sign === "}" || sign === "[" || sign === "]") {
				this.#at++;
				return sign;
			}
		}
		return "";
	}
	#skipString() {
		const start = this.#at + 1;
		let end = this.#text.indexOf("\"", start);
		while (end >= 0 && this.#isEscaped(end)) end = this.#text.indexOf("\"", end + 1);
		this.#at = end < 0 ? this.#text.length : end + 1;
		this.string = end - start < 100 ? this.#text.slice(start, end) : "";
	}
	#isEscaped(at) {
		let before = at - 1;
		while (this.#text[before] === "\\") before--;
		return (at - before) % 2 === 0;
	}
};

// src/changes/terraform-plan/configuration.ts
const MOST_MODULES$1 = 60;
const INSTANCE = String.raw`(?:\[(?:\d+|"(?:[^"\\]|\\.){0,500}")\])?`;
const MODULES = new RegExp(String.raw`^(?:module\.[\w-]+${INSTANCE}\.){1,60}`);
const RESOURCE = new RegExp(String.raw`^((?:data\.)?[\w-]+\.[\w-]+)(${INSTANCE})$`);
function splitAddress(address) {
	const modulePrefix = MODULES.exec(address)?.[0] ?? "";
	const match = RESOURCE.exec(address.slice(modulePrefix.length));
	if (match === null) return void 0;
	return {
		modulePrefix,
		modules: [...modulePrefix.matchAll(new RegExp(String.raw`module\.([\w-]+)${INSTANCE}\.`, "g"))].map(([, name = ""]) => name),
		resource: match[1] ?? "",
		instance: match[2] ?? ""
	};
}
function referencesOf(configuration, address, argument) {
	let module = own(configuration, "root_module");
	for (const name of address.modules) module = own(own(own(module, "module_calls"), name), "module");
	const resources = own(module, "resources");
	if (!Array.isArray(resources)) return [];
	const references = own(own(own(resources.find((item) => own(item, "address") === address.resource), "expressions"), argument), "references");
	return Array.isArray(references) ? references.filter((item) => typeof item === "string") : [];
}
function hasConfiguration(configuration) {
	return isObject(own(configuration, "root_module"));
}
function knownResources(configuration, root) {
	const found = /* @__PURE__ */ new Map();
	const waiting = [{
		module: own(configuration, "root_module"),
		directory: root,
		depth: 0
	}];
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		const { module, directory, depth } = next;
		const known = found.get(directory) ?? /* @__PURE__ */ new Set();
		found.set(directory, known);
		const resources = own(module, "resources");
		for (const resource of Array.isArray(resources) ? resources : []) {
			const address = own(resource, "address");
			if (typeof address === "string") known.add(address);
		}
		const calls = own(module, "module_calls");
		if (!isObject(calls) || depth > MOST_MODULES$1) continue;
		for (const call of Object.values(calls)) {
			const of = moduleDirectory(own(call, "source"), directory);
			if (of !== void 0) waiting.push({
				module: own(call, "module"),
				directory: of,
				depth: depth + 1
			});
		}
	}
	return found;
}
function sourceDirectory(configuration, root, address) {
	let module = own(configuration, "root_module");
	let directory = root;
	for (const name of address.modules) {
		const call = own(own(module, "module_calls"), name);
		directory = directory === void 0 ? void 0 : moduleDirectory(own(call, "source"), directory);
		module = own(call, "module");
	}
	return directory;
}
function moduleDirectory(source, from) {
	if (typeof source !== "string" || !/^\.\.?(?:\/|$)/.test(source)) return void 0;
	const parts = from === "" ? [] : from.split("/");
	for (const part of source.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === void 0) return void 0;
	}
	return parts.join("/");
}
function own(of, key) {
	return isObject(of) && Object.hasOwn(of, key) ? of[key] : void 0;
}

// src/changes/terraform-plan/planned-value.ts
function plannedFields(values, masks, place, name) {
	const keys = new Set([values, masks.unknown].flatMap((item) => isObject(item) ? Object.keys(item) : []));
	return new Map([...keys].map((key) => [key, plannedValue(part(values, key), partMasks(masks, key), place, `${name}.${key}`, key, 0)]));
}
function plannedValue(value, masks, place, name, attribute, depth) {
	const unknown = (what, isCertain = false) => ({
		data: new Unknown(name, `${name}, ${what}`, isCertain),
		place
	});
	if (masks.unknown === true) return unknown("which is known after apply", namesOneThing(attribute));
	if (masks.sensitive === true && value !== null) return unknown("which the plan marks as sensitive");
	if (typeof value === "string" && holdsUnknown(value)) return unknown(HELD_STAND_INS);
	if (depth >= 100) return unknown(`which is nested deeper than ${100} levels`);
	const inner = (key) => {
		const words = typeof key === "number" ? `${name}[${key}]` : `${name}.${key}`;
		const of = typeof key === "number" ? attribute : key;
		return plannedValue(part(value, key), partMasks(masks, key), place, words, of, depth + 1);
	};
	if (Array.isArray(value)) {
		const length = Math.max(value.length, Array.isArray(masks.unknown) ? masks.unknown.length : 0);
		return {
			data: Array.from({ length }, (_, index) => inner(index)),
			place
		};
	}
	if (isObject(value)) {
		const keys = /* @__PURE__ */ new Set([...Object.keys(value), ...isObject(masks.unknown) ? Object.keys(masks.unknown) : []]);
		return {
			data: new Map([...keys].map((key) => [key, inner(key)])),
			place
		};
	}
	return {
		data: typeof value === "object" || value === void 0 ? null : value,
		place
	};
}
function part(of, key) {
	if (Array.isArray(of)) return of[Number(key)];
	return isObject(of) && Object.hasOwn(of, key) ? of[key] : void 0;
}
function partMasks({ unknown, sensitive }, key) {
	return {
		unknown: part(unknown, key),
		sensitive: sensitive === true || part(sensitive, key)
	};
}

// src/changes/terraform-plan/side.ts
const DOCUMENT = /^data\.aws_iam_policy_document\.[\w-]+$/;
const UNITS$1 = 4e6;
function readSide$1(items, configuration, found) {
	const documents = new Map(items.filter(isDocument).map((item) => [item.address, item]));
	const resources = items.filter(({ isData, type }) => !isData && isOfAws(type)).map((item) => planned(item, configuration, documents, found));
	const neighbours = neighboursOf(resources, configuration);
	for (const resource of resources) readResource$1(resource, found, neighbours);
}
function isDocument({ isData, type }) {
	return isData && type === "aws_iam_policy_document";
}
function planned(item, configuration, documents, found) {
	const { address, type, place } = item;
	const fields = new Map(plannedFields(item.values, item.masks, place, address));
	for (const [argument, value] of fields) {
		if (!(value.data instanceof Unknown)) continue;
		const document = documentBehind(item, argument, configuration, documents);
		if (document === void 0) continue;
		fields.set(argument, document);
		found.unresolved(place, `${value.data.what}; what it is made of is judged in its place`, address);
	}
	return {
		address,
		type,
		fields,
		place
	};
}
function documentBehind(item, argument, configuration, documents) {
	const address = splitAddress(item.address);
	if (address === void 0) return void 0;
	const references = referencesOf(configuration, address, argument);
	const name = references.find((reference) => /\.(?:minified_)?json$/.test(reference))?.replace(/\.(?:minified_)?json$/, "").replace(/\[[^\]]*\]$/, "") ?? "";
	if (!DOCUMENT.test(name) || !references.every((reference) => reference.startsWith(name))) return void 0;
	const found = documents.get(address.modulePrefix + name) ?? documents.get(address.modulePrefix + name + address.instance);
	if (found === void 0) return void 0;
	try {
		const fields = plannedFields(found.values, found.masks, item.place, found.address);
		return documentText(fields, item.place, new Budget$1(UNITS$1));
	} catch (error) {
		if (!(error instanceof TooLarge)) throw error;
		return;
	}
}
function neighboursOf(resources, configuration) {
	const named = /* @__PURE__ */ new Map();
	const addresses = new Set(resources.map(({ address }) => address));
	for (const { address, type, fields } of resources) for (const field of ["name", "arn"]) {
		const value = fields.get(field);
		const text = value?.data instanceof Unknown ? void 0 : textOf$3(value);
		if (text !== void 0) named.set(`${type} ${text}`, address);
	}
	return {
		addressOf: (type, nameOrArn) => named.get(`aws_iam_${type} ${nameOrArn}`),
		referenceOf: (resource, argument) => {
			const address = splitAddress(resource.address);
			if (address === void 0) return void 0;
			const references = referencesOf(configuration, address, argument);
			const [only, ...more] = new Set(references.flatMap((reference) => /^aws_[\w-]+\.[\w-]+/.exec(reference)?.[0] ?? []));
			if (only === void 0 || more.length > 0) return void 0;
			const whole = address.modulePrefix + only;
			return [whole, whole + address.instance].find((candidate) => addresses.has(candidate));
		}
	};
}

// src/changes/terraform-plan/index.ts
const MOST_PLAN = 1e8;
const UNITS = 2e7;
const KNOWN_ACTIONS = [
	"no-op",
	"create",
	"read",
	"update",
	"delete",
	"forget"
];
function readTerraformPlan(text) {
	const { before, after } = readPlanByAddress(text);
	return {
		before: together$2(before),
		after: together$2(after)
	};
}
function together$2(byAddress) {
	const all = [...byAddress.values()];
	return {
		format: "terraform-plan",
		documents: all.flatMap(({ documents }) => documents),
		attachments: all.flatMap(({ attachments }) => attachments),
		unresolved: all.flatMap(({ unresolved }) => unresolved)
	};
}
function readPlanByAddress(text) {
	const plan = parse(text);
	const lines = changeLines(text);
	const changes = Array.isArray(plan.resource_changes) ? plan.resource_changes : [];
	const sides = {
		before: newFound(),
		after: newFound()
	};
	for (const what of gaps(plan)) sides.after.unresolved({
		path: "",
		lines: {
			start: 1,
			end: 1
		}
	}, what);
	const read = changes.flatMap((change, index) => readChange$1(change, lines[index] ?? {
		start: 1,
		end: 1
	}, sides.after));
	readSide$1(read.flatMap(({ before }) => before ?? []), plan.configuration, sides.before);
	readSide$1(read.flatMap(({ after }) => after ?? []), plan.configuration, sides.after);
	return {
		before: sides.before.sources("terraform-plan"),
		after: sides.after.sources("terraform-plan"),
		configuration: plan.configuration
	};
}
function newFound() {
	return new Found$1([], new Budget$1(UNITS));
}
function parse(text) {
	if (text.length > MOST_PLAN) throw new ReadError(1, `the plan has ${text.length} characters, and no more than ${MOST_PLAN} are read`);
	let plan;
	try {
		plan = JSON.parse(text);
	} catch (error) {
		const at = error instanceof Error ? /line (\d+)/.exec(error.message)?.[1] : void 0;
		throw new ReadError(Number(at ?? 1), `the plan is no JSON; a plan is made by "terraform plan -out FILE" and "terraform show -json FILE"`);
	}
	if (!isObject(plan) || typeof plan.format_version !== "string") throw new ReadError(1, "the JSON is no plan: it has no format_version");
	const version = plan.format_version;
	if (!/^[01]\.\d+$/.test(version)) throw new ReadError(1, `the plan's format_version is ${JSON.stringify(version.slice(0, 20))}, and 0 and 1 are known`);
	if (!Object.hasOwn(plan, "resource_changes") && !Object.hasOwn(plan, "planned_values")) throw new ReadError(1, "the JSON is no plan: it has neither resource_changes nor planned_values");
	return plan;
}
function gaps(plan) {
	const deferred = plan.deferred_changes;
	return [
		...plan.errored === true ? ["the plan ended with an error, so that changes are missing"] : [],
		...plan.complete === false ? ["the plan is not complete: more changes follow when it is applied"] : [],
		...Array.isArray(deferred) && deferred.length > 0 ? [`the plan defers ${deferred.length} changes`] : []
	];
}
function readChange$1(item, lines, found) {
	const change = isObject(item) ? item.change : void 0;
	if (!isObject(item) || !isObject(change) || typeof item.address !== "string") {
		found.unresolved({
			path: "",
			lines
		}, "a resource change that has no address or no change");
		return [];
	}
	const { address, type, mode } = item;
	const place = {
		path: address,
		lines
	};
	if (typeof type !== "string" || item.deposed !== void 0) return [];
	const actions = Array.isArray(change.actions) ? change.actions : [];
	if ((actions.length === 0 || actions.some((action) => !KNOWN_ACTIONS.includes(String(action)))) && isOfAws(type)) found.unresolved(place, `actions that are not known: ${JSON.stringify(actions).slice(0, 80)}`, address);
	const side = (values, unknown, sensitive) => isObject(values) ? {
		address,
		type,
		isData: mode === "data",
		values,
		masks: {
			unknown,
			sensitive
		},
		place
	} : void 0;
	const before = side(change.before, void 0, change.before_sensitive);
	const after = actions.includes("forget") ? before : side(change.after, change.after_unknown, change.after_sensitive);
	return [{
		...before !== void 0 && { before },
		...after !== void 0 && { after }
	}];
}

// src/changes/data-files.ts
const TOGETHER = 40;
const NOTHING$1 = {};
async function readDataFiles(files, reading) {
	for (let at = 0; at < files.length; at += TOGETHER) {
		const some = files.slice(at, at + TOGETHER);
		const [before, after] = await Promise.all([textsOf$2(reading.before, some.filter(({ status }) => status !== "added").map(pathBefore)), textsOf$2(reading.after, some.filter(({ status }) => status !== "removed").map(({ path }) => path))]);
		for (const file of some) await readSides(file, before, after, reading);
	}
}
function pathBefore({ path, previousPath = path }) {
	return previousPath;
}
async function readSides(file, before, after, reading, made) {
	const { path, status } = file;
	const oldPath = pathBefore(file);
	const old = status === "added" ? NOTHING$1 : await readSide(oldPath, before.get(oldPath), reading.before, reading, made);
	const now = status === "removed" ? NOTHING$1 : await readSide(path, after.get(path), reading.after, reading, made);
	if ("trouble" in now) {
		const isSame = sameText(before.get(oldPath), after.get(path));
		reading.tell(path, {
			start: now.line,
			end: now.line
		}, now.trouble, "trouble" in old && isSame);
	} else if ("trouble" in old) reading.tell(path, {
		start: 1,
		end: 1
	}, `what the file was before the change: ${old.trouble}`, true);
	const { source, planned } = "trouble" in now ? {
		source: void 0,
		planned: void 0
	} : now;
	const was = "trouble" in old || old.source?.format === "terraform-plan" ? void 0 : old.source;
	if (!("trouble" in now) && status !== "removed") tellParameters(path, "trouble" in old ? NOTHING$1 : old, now, reading);
	const [earlier, later] = [planned ?? withNested(was, was, () => true), withNested(source, was, made?.isBeside ?? (() => false))];
	const sides = [earlier, later].map((side) => side === void 0 || saysNothing(side) ? void 0 : side);
	if (sides.every((side) => side === void 0)) return;
	const accountId = sides.some((side) => side?.format === "cloudformation") ? reading.settings.parameters["AWS::AccountId"] : void 0;
	reading.files.push({
		file,
		...sides[0] !== void 0 && { before: sides[0] },
		...sides[1] !== void 0 && { after: sides[1] },
		...accountId !== void 0 && /^\d{12}$/.test(accountId) && { accountId }
	});
}
function tellParameters(path, { parameters: old = [] }, { parameters: now = [] }, reading) {
	const keyOf = ({ key, value }) => JSON.stringify([key, value]);
	const [former, later] = [new Set(old.map(keyOf)), new Set(now.map(keyOf))];
	const changed = now.find((one) => !former.has(keyOf(one)));
	const gone = old.find((one) => !later.has(keyOf(one)));
	const line = changed?.line ?? 1;
	if (changed !== void 0 || gone !== void 0) reading.tell(path, {
		start: line,
		end: line
	}, PARAMETERS, false);
}
function sameText(one, other) {
	return one !== void 0 && other !== void 0 && "text" in one && "text" in other && one.text === other.text;
}
async function readSide(path, found, tree, reading, made) {
	const candidate = candidateOf(path);
	if (candidate !== "data" && candidate !== "bare" && candidate !== "template") return NOTHING$1;
	if (candidate !== "bare") {
		if (found === void 0) return NOTHING$1;
		if ("problem" in found) return {
			line: 1,
			trouble: `the file ${found.problem}`
		};
		return readText(path, found.text, candidate, reading, made);
	}
	if (found !== void 0 && "text" in found) return readText(path, found.text, candidate, reading, made);
	return readPointer(path, tree);
}
async function readPointer(path, tree) {
	if (!leadsToInfrastructure(path)) return NOTHING$1;
	const type = (await tree.entries(directoryOf(path))).find(({ name }) => path === name || path.endsWith(`/${name}`))?.type;
	if (type === "module") return {
		line: 1,
		trouble: "a submodule, whose files are kept elsewhere"
	};
	return type === "link" ? {
		line: 1,
		trouble: "a symbolic link, which is not followed"
	} : NOTHING$1;
}
function readText(path, text, candidate, reading, made) {
	if (!maySpeakOfIam(text)) return NOTHING$1;
	if (candidate === "template") {
		const isPolicy = /Statement/.test(text) && /Effect/.test(text);
		const isStack = /AWS::(?:IAM|Serverless|SSO|Organizations)::/.test(text);
		if (isPolicy || isStack) return {
			line: 1,
			trouble: "a template of a policy, which is not read"
		};
		return NOTHING$1;
	}
	const kind = text.length > 5e6 ? "plan" : isJson(text) ? "json" : "yaml";
	if (!reading.effort.affords(kind, text.length)) return {
		line: 1,
		trouble: TOO_MUCH
	};
	const format = formatOf(path, text);
	if (made !== void 0 && format !== "cloudformation") return NOTHING$1;
	try {
		if (format === "terraform") return NOTHING$1;
		const side = format === "none" ? NOTHING$1 : readAs(format, path, text, reading);
		return made === void 0 ? {
			...side,
			...parametersOf(format, path, text)
		} : side;
	} catch (error) {
		if (error instanceof ReadError) return {
			line: error.line,
			trouble: error.message
		};
		if (error instanceof RangeError) return {
			line: 1,
			trouble: `nested deeper than ${100} levels`
		};
		throw error;
	}
}
function parametersOf(format, path, text) {
	if (format !== "none" && format !== "json" || !/ParameterKey|Parameters|template-file-path/.test(text)) return {};
	try {
		const parameters = iamParameters(fileTree(text, path).root);
		return parameters.length > 0 ? { parameters } : {};
	} catch (error) {
		if (error instanceof ReadError) return {};
		throw error;
	}
}
function readAs(format, path, text, reading) {
	if (format === "terraform-plan") {
		const { before, after } = readTerraformPlan(text);
		return {
			...spoken("planned", before),
			...spoken("source", after)
		};
	}
	const { parameters } = reading.settings;
	return spoken("source", format === "json" ? readJson(text, path) : readCloudFormation(text, path, parameters));
}
function spoken(name, source) {
	return saysNothing(source) && source.nested === void 0 ? {} : { [name]: source };
}

// src/changes/plan-places.ts
async function placeOf$3(address, configuration, directory, treeOf) {
	const split = splitAddress(address);
	if (split === void 0) return void 0;
	const of = sourceDirectory(configuration, directory, split);
	return of === void 0 ? void 0 : (await treeOf(of).module(of)).places.get(split.resource);
}
function placedAt(source, place) {
	if (place === void 0) return [[void 0, source]];
	const { path, lines } = place;
	const { format, documents } = source;
	const moved = (item) => ({
		...item,
		lines
	});
	const attachments = source.attachments.map(moved);
	const unresolved = source.unresolved.map(moved);
	const found = /* @__PURE__ */ new Map();
	const isKnown = place.documents.length === documents.length;
	for (const [index, document] of documents.entries()) {
		const own = isKnown ? place.documents[index] : void 0;
		const at = own?.path ?? path;
		const list = found.get(at) ?? [];
		found.set(at, list);
		list.push(documentAt(document, own ?? {
			lines,
			statements: []
		}));
	}
	if (attachments.length + unresolved.length > 0 && !found.has(path)) found.set(path, []);
	return [...found].map(([at, list]) => [at, {
		format,
		documents: list,
		attachments: at === path ? attachments : [],
		unresolved: at === path ? unresolved : []
	}]);
}
function documentAt(document, at) {
	const { lines } = at;
	const isKnown = at.statements.length === document.statements.length;
	return {
		...document,
		lines,
		statements: isKnown ? at.statements : document.statements.map(() => lines)
	};
}

// src/changes/plans.ts
const FIRST_LINE$1 = {
	start: 1,
	end: 1
};
async function readPlans(changed, reading, trees, readFile) {
	const covered = /* @__PURE__ */ new Map();
	for (const named of reading.settings.terraformPlans) {
		const plan = await readNamed(named, changed, reading, readFile);
		if (plan === void 0) continue;
		for (const [directory, addresses] of resourcesOf$1(plan, named)) {
			const known = covered.get(directory) ?? /* @__PURE__ */ new Set();
			covered.set(directory, known);
			for (const address of addresses) known.add(address);
		}
		await tellPlan(named, plan, reading, trees);
	}
	return covered;
}
function resourcesOf$1({ configuration, before, after }, { directory: root }) {
	const found = new Map([...knownResources(configuration, root)].map(([key, known]) => [key, new Set(known)]));
	for (const address of [...before.keys(), ...after.keys()]) {
		const split = splitAddress(address);
		const directory = split && sourceDirectory(configuration, root, split);
		if (split !== void 0 && directory !== void 0) found.get(directory)?.add(split.resource);
	}
	return found;
}
async function readNamed(named, changed, reading, readFile) {
	const { path } = named;
	const found = await readFile(path);
	if ("problem" in found) {
		if (changed.some((file) => mayBePlanned(file, named))) reading.tell(path, FIRST_LINE$1, `the plan, since the file ${found.problem}`, false);
		return;
	}
	if (!reading.effort.affords("plan", found.text.length)) {
		reading.tell(path, FIRST_LINE$1, TOO_MUCH, false);
		return;
	}
	try {
		const plan = readPlanByAddress(found.text);
		if (hasConfiguration(plan.configuration)) return plan;
		reading.tell(path, FIRST_LINE$1, "the plan has no configuration, which tells what it is made of, so that the source is judged", false);
		return;
	} catch (error) {
		if (!(error instanceof ReadError)) throw error;
		const { line, message } = error;
		reading.tell(path, {
			start: line,
			end: line
		}, message, false);
		return;
	}
}
function mayBePlanned({ path, previousPath = path }, { directory }) {
	return [path, previousPath].some((one) => {
		const candidate = candidateOf(one);
		if (candidate === "terraform" || candidate === "variables") return true;
		if (one.endsWith(".terraform.lock.hcl")) return true;
		return directory !== "" && one.startsWith(`${directory}/`);
	});
}
async function tellPlan({ path, directory }, plan, reading, trees) {
	const byPath = /* @__PURE__ */ new Map();
	for (const side of ["before", "after"]) for (const [address, source] of plan[side]) {
		if (saysNothing(source)) continue;
		const treeOf = (of) => reading.isTouched(of) ? trees[side] : trees.after;
		const place = await placeOf$3(address, plan.configuration, directory, treeOf);
		for (const [at, part] of placedAt(source, place)) {
			const file = fileAt(at, side, path, reading);
			const growing = byPath.get(file.path) ?? { file };
			byPath.set(file.path, growing);
			growing[side] = together$1(growing[side], part);
		}
	}
	for (const growing of byPath.values()) if (!reading.isExcluded(growing.file.path)) reading.files.push({
		...growing,
		scope: path
	});
}
function fileAt(at, side, plan, reading) {
	if (at === void 0) return untouched(plan);
	return side === "before" ? reading.fileOf(at) : reading.changed(at) ?? untouched(at);
}
function together$1(one, other) {
	if (one === void 0) return other;
	return {
		format: other.format,
		documents: [...one.documents, ...other.documents],
		attachments: [...one.attachments, ...other.attachments],
		unresolved: [...one.unresolved, ...other.unresolved]
	};
}

// src/changes/policy-files.ts
const MOST_ABOVE = 3;
async function moduleAbove(start, tree) {
	for (let directory = start, steps = 0; steps <= MOST_ABOVE; directory = directoryOf(directory), steps++) {
		if ((await tree.directory(directory)).files.length > 0) return directory;
		if (directory === "") return void 0;
	}
}
function mayBeTaken({ path, previousPath = path }) {
	return [path, previousPath].some((one) => {
		const candidate = candidateOf(one);
		if (candidate === "data" || candidate === "bare" || candidate === "template") return true;
		return /\.(?:csv|tsv|hujson|list|properties)$/i.test(one);
	});
}
async function modulesThatTake(files, tree) {
	const found = /* @__PURE__ */ new Set();
	for (const { path, previousPath = path } of files) for (const one of /* @__PURE__ */ new Set([path, previousPath])) {
		const directory = await moduleAbove(directoryOf(one), tree);
		if (directory === void 0 || found.has(directory)) continue;
		if ((await tree.module(directory)).wanted.has(one)) found.add(directory);
	}
	return found;
}
function withoutTaken(files) {
	const isTerraform = ({ format }) => /^terraform/.test(format);
	const taken = new Set(files.flatMap(({ file, after }) => after !== void 0 && isTerraform(after) && after.documents.length > 0 ? [file.path] : []));
	const mayBe = (format) => format === "json" || format === "cloudformation";
	return files.filter(({ file, after }) => !mayBe(after?.format) || !taken.has(file.path));
}

// src/changes/module-calls.ts
const MOST_MODULES = 60;
const OF_ACCESS$1 = /(?:^|\.)aws(?:cc)?_(?:iam|identitystore|organizations|sso|ssoadmin)_/;
async function changedCalls(directory, before, after, tree) {
	const meanings = new Map(before.calls.map(({ address, meaning }) => [address, meaning]));
	const found = [];
	for (const call of after.calls) {
		if (meanings.get(call.address) === call.meaning) continue;
		if (await mayHoldIam(call, directory, tree, /* @__PURE__ */ new Set())) found.push(call);
	}
	return found;
}
function callWords({ address, source = "a source that is not clear" }) {
	return `${address} from ${source}, whose resources only a plan can show`;
}
async function mayHoldIam({ source = "" }, directory, tree, seen) {
	const path = /^\.\.?(?:\/|$)/.test(source) ? pathOfFile(source, joined(directory, "main.tf")) : void 0;
	if (path === void 0) return true;
	if (seen.has(path)) return false;
	seen.add(path);
	const { files, troubles } = await tree.directory(path);
	if (files.length === 0 || troubles.size > 0 || seen.size > MOST_MODULES) return true;
	const { sources, places, calls } = await tree.module(path);
	if ([...sources.values()].some((said) => !saysNothing(said))) return true;
	if ([...places.keys()].some((address) => OF_ACCESS$1.test(address))) return true;
	for (const call of calls) if (await mayHoldIam(call, path, tree, seen)) return true;
	return false;
}

// src/changes/source-directories.ts
function sourcesOf(files) {
	return files.flatMap(({ path, previousPath = path }) => [path, previousPath]).filter((path) => candidateOf(path) === "terraform" || isLoadedByItself(path)).map(directoryOf);
}
async function readSourceDirectories(directories, reading, trees) {
	const befores = [];
	const afters = [];
	for (const directory of [...new Set(directories)].sort()) {
		const after = await trees.after.module(directory);
		const before = await beforeSwitches(directory, after, trees);
		const said = (sources) => [...sources].filter(([, source]) => !saysNothing(source)).map(([path, source]) => ({
			directory,
			path,
			source
		}));
		const was = said(before.sources);
		const is = said(withCalls(after.sources, await changedCalls(directory, before, after, trees.after)));
		befores.push(...was);
		afters.push(...is);
		await tellTroubles(directory, reading, trees, was.length + is.length > 0);
		await Promise.all([trees.before.forget(directory), trees.after.forget(directory)]);
	}
	addFiles(befores, afters, reading);
}
async function beforeSwitches(directory, after, { before }) {
	const read = await before.module(directory);
	const on = [...read.off].filter((address) => after.places.has(address) && !after.off.has(address));
	return on.length === 0 ? read : before.moduleWithout(directory, new Set(on));
}
function withCalls(sources, calls) {
	const all = new Map(sources);
	for (const call of calls) {
		const { path, lines, address } = call;
		const source = all.get(path);
		if (source === void 0) continue;
		const unresolved = {
			lines,
			what: callWords(call),
			address
		};
		all.set(path, {
			...source,
			unresolved: [...source.unresolved, unresolved]
		});
	}
	return all;
}
async function tellTroubles(directory, reading, trees, isOfIam) {
	const [{ troubles: before }, { troubles: after }] = await Promise.all([trees.before.directory(directory), trees.after.directory(directory)]);
	const lines = {
		start: 1,
		end: 1
	};
	for (const [path, what] of after) {
		const isChanged = reading.changed(path) !== void 0;
		if (!reading.isExcluded(path) && (isChanged || isOfIam)) reading.tell(path, lines, what, !isChanged);
	}
	for (const [path, what] of before) {
		const file = reading.fileOf(path);
		if (after.has(file.path) || reading.isExcluded(file.path)) continue;
		reading.tell(file.path, lines, `what the file was before the change: ${what}`, true);
	}
}
function addFiles(befores, afters, reading) {
	const files = afters.map(({ directory, path, source }) => {
		return {
			file: reading.changed(path) ?? untouched(path),
			scope: directory,
			after: source
		};
	});
	for (const { directory, path, source } of befores) {
		const file = reading.fileOf(path);
		const same = files.filter((each) => each.file.path === file.path && each.before === void 0);
		const isMoved = file.path !== path;
		const into = same.find(({ scope }) => scope === directory) ?? (isMoved ? same[0] : void 0);
		if (into === void 0) files.push({
			file,
			scope: directory,
			before: source
		});
		else into.before = source;
	}
	for (const read of files) if (!reading.isExcluded(read.file.path)) reading.files.push(read);
}

// src/changes/source-tree.ts
const MOST_FILES = 300;
const MOST_FILE = 2e5;
var SourceTree = class {
	#tree;
	#reading;
	#parsed;
	#directories = /* @__PURE__ */ new Map();
	#modules = /* @__PURE__ */ new Map();
	constructor(tree, reading, parsed) {
		this.#tree = tree;
		this.#reading = reading;
		this.#parsed = parsed;
	}
	directory(path) {
		return remembered(this.#directories, path, () => this.#read(path));
	}
	module(path) {
		return remembered(this.#modules, path, async () => {
			const { files } = await this.directory(path);
			const read = await readModule(files, this.#parsed);
			const texts = await this.#textsFor(read);
			return texts.size === 0 ? read : readModule(files, this.#parsed, texts);
		});
	}
	async moduleWithout(path, leftOut) {
		const { files } = await this.directory(path);
		return readModule(files, this.#parsed, await this.#textsFor(await this.module(path)), leftOut);
	}
	async moduleWith(path, values, isJson) {
		const { files } = await this.directory(path);
		const last = joined(path, `\uffff.tfvars${isJson ? ".json" : ""}`);
		const all = [...files, {
			path: last,
			text: values
		}];
		const parsed = new Map(this.#parsed);
		const texts = await this.#textsFor(await readModule(all, parsed));
		return readModule(all, parsed, texts);
	}
	async #textsFor({ wanted }) {
		const found = await this.#tree.texts([...wanted].slice(0, MOST_FILES), MOST_FILE);
		return new Map([...found].flatMap(([path, text]) => {
			return "text" in text && this.#reading.effort.affords("json", text.text.length) ? [[path, text.text]] : [];
		}));
	}
	async forget(path) {
		const { files } = await this.directory(path);
		for (const file of files) this.#parsed.delete(file.path);
		this.#directories.delete(path);
		this.#modules.delete(path);
	}
	async #read(path) {
		const entries = await this.#tree.entries(path);
		const source = entries.filter(({ name }) => candidateOf(name) === "terraform");
		const values = source.length === 0 ? [] : entries.filter(({ name }) => isLoadedByItself(name));
		const troubles = /* @__PURE__ */ new Map();
		const paths = [...source, ...values].flatMap(({ name, type }) => {
			const file = joined(path, name);
			if (type === "file") return [file];
			if (type === "link") troubles.set(file, "a symbolic link, which is not followed");
			return [];
		});
		return {
			files: [...await textsOf$2(this.#tree, paths)].flatMap(([file, found]) => {
				if ("problem" in found) troubles.set(file, `the file ${found.problem}`);
				else if (!this.#reading.effort.affords("terraform", found.text.length)) troubles.set(file, TOO_MUCH);
				else return [{
					path: file,
					text: found.text
				}];
				return [];
			}),
			troubles
		};
	}
};
function remembered(known, key, work) {
	const found = known.get(key) ?? work();
	known.set(key, found);
	return found;
}

// src/changes/synthesized.ts
const FIRST_LINE = {
	start: 1,
	end: 1
};
async function readSynthesized(reading, readTemplates) {
	for (const { before, after } of reading.settings.synthesized) {
		const told = async (directory) => {
			const found = await readTemplates(directory);
			if ("texts" in found) return found.texts;
			reading.tell(directory, FIRST_LINE, `the templates, since it ${found.problem}`, false);
		};
		const old = (before === void 0 ? void 0 : await told(before)) ?? /* @__PURE__ */ new Map();
		const now = await told(after);
		if (now === void 0) continue;
		const made = { isBeside: (asset) => [...now.keys()].some((name) => name === asset || name.endsWith(`/${asset}`)) };
		for (const name of [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].sort()) {
			const path = joined(after, name);
			if (reading.isExcluded(path) || candidateOf(path) !== "data") continue;
			const [was, is] = [old.get(name), now.get(name)];
			await readSides(changedFile(path, was, is), one(path, was), one(path, is), reading, made);
		}
	}
}
function one(path, text) {
	return new Map(text === void 0 ? [] : [[path, text]]);
}
function changedFile(path, was, is) {
	if (was === void 0) return {
		path,
		status: "added"
	};
	if (is === void 0) return {
		path,
		status: "removed"
	};
	if ("problem" in was || "problem" in is) return {
		path,
		status: "modified"
	};
	return {
		...untouched(path),
		diff: middleOf(was.text.split("\n"), is.text.split("\n"))
	};
}
function middleOf(old, now) {
	const least = Math.min(old.length, now.length);
	let top = 0;
	while (top < least && old[top] === now[top]) top++;
	let end = 0;
	while (end < least - top && old.at(-1 - end) === now.at(-1 - end)) end++;
	const [start, gone, came] = [
		top + 1,
		old.length - end,
		now.length - end
	];
	return {
		added: came > top ? [{
			start,
			end: came
		}] : [],
		removed: gone > top ? [{
			old: {
				start,
				end: gone
			},
			at: Math.min(start, now.length)
		}] : []
	};
}

// src/changes/terragrunt-files.ts
const OWN = /(?:^|\/)(?:[^/]*\.)?terragrunt(?:\.[^/]*)?\.hcl$/i;
async function readTerragruntFiles(files, reading, covered) {
	for (const { path, previousPath = path, status } of files) {
		if (covered.has(directoryOf(path))) continue;
		const texts = [];
		for (const [side, at] of [["before", previousPath], ["after", path]]) {
			const found = status === (side === "before" ? "added" : "removed") ? void 0 : await reading.textOf(side, at);
			if (found !== void 0 && "problem" in found) reading.tell(path, {
				start: 1,
				end: 1
			}, `the file ${found.problem}`, false);
			texts.push(found !== void 0 && "text" in found ? found.text : "");
		}
		const [old = "", now = ""] = texts;
		if (!reading.effort.affords("terraform", old.length + now.length)) {
			reading.tell(path, {
				start: 1,
				end: 1
			}, TOO_MUCH, false);
			continue;
		}
		const speaks = OWN.test(path) ? speaksOfIam : holdsIamValue;
		const first = differingLines(old, now).find(({ text }) => speaks(text));
		if (first === void 0) continue;
		const line = first.isNew ? first.line : 1;
		reading.tell(path, {
			start: line,
			end: line
		}, "values in HCL that speak of IAM, and whose module is not told here: only a plan shows what comes of them", false);
	}
}

// src/changes/unlisted.ts
const MOST_DIRECTORIES = 300;
async function findUnlisted({ files: listed, unlisted, before, after }) {
	if (unlisted <= 0) return {
		files: [],
		unread: []
	};
	const known = new Set(listed.flatMap(({ path, previousPath = path }) => [path, previousPath]));
	const files = [];
	const unread = [];
	const waiting = [""];
	let compared = 0;
	for (let directory = waiting.shift(); directory !== void 0; directory = waiting.shift()) {
		if (compared++ >= MOST_DIRECTORIES) {
			const what = `the files below, which changed: GitHub lists no more than ${listed.length} files of this pull request`;
			unread.push({
				path: directory,
				lines: {
					start: 1,
					end: 1
				},
				what,
				wasThere: false
			});
			continue;
		}
		const [old, now] = await Promise.all([before.entries(directory), after.entries(directory)]);
		for (const { path, was, is } of differing(directory, old, now)) {
			if (was?.type === "directory" || is?.type === "directory") waiting.push(path);
			const [hadFile, hasFile] = [was, is].map((entry) => entry !== void 0 && entry.type !== "directory");
			if (known.has(path) || !(hadFile || hasFile)) continue;
			files.push({
				path,
				status: hadFile ? hasFile ? "modified" : "removed" : "added"
			});
		}
	}
	return {
		files,
		unread
	};
}
function differing(directory, old, now) {
	const before = new Map(old.map((entry) => [entry.name, entry]));
	const after = new Map(now.map((entry) => [entry.name, entry]));
	return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].sort().flatMap((name) => {
		const [was, is] = [before.get(name), after.get(name)];
		return was?.sha === is?.sha && was?.type === is?.type ? [] : [{
			path: joined(directory, name),
			was,
			is
		}];
	});
}

// src/changes/unplanned.ts
const OF_ACCESS = /^aws(?:cc)?_(?:iam|identitystore|organizations|sso|ssoadmin|lambda_permission)/;
async function tellUnplanned(directories, covered, reading, tree) {
	for (const directory of [...new Set(directories)].sort()) {
		const known = covered.get(directory);
		if (known === void 0) continue;
		const { places } = await tree.module(directory);
		for (const [address, { path, lines, documents }] of places) {
			if (address.startsWith("data.") || known.has(address) || reading.isExcluded(path)) continue;
			if (documents.length === 0 && !OF_ACCESS.test(address)) continue;
			const file = reading.changed(path);
			const isTouched = file !== void 0 && touches(file, lines);
			reading.tell(path, lines, `${address}, which is not in the plan of its directory`, !isTouched);
		}
	}
}
function touches({ diff, status }, { start, end }) {
	if (diff === void 0 || status === "added") return true;
	return diff.added.some((one) => one.start <= end && one.end >= start) || diff.removed.some(({ at }) => at >= start && at <= end);
}

// src/changes/variable-files.ts
async function readVariableFiles(files, reading, trees, covered) {
	for (const file of files) {
		const own = directoryOf(file.path);
		const directory = await moduleAbove(own, trees.after);
		if (directory !== void 0 && covered.has(directory)) continue;
		if (directory === own && isLoadedByItself(file.path)) continue;
		const texts = await bothTexts(file, reading);
		if (texts === void 0) continue;
		const what = directory === void 0 ? void 0 : await changeOfValues(file, texts, directory, reading, trees);
		const lines = file.diff?.added[0] ?? {
			start: 1,
			end: 1
		};
		if (what !== void 0) reading.tell(file.path, lines, what, false);
		else if (directory !== own) tellOfIam(file.path, texts, reading);
	}
}
async function bothTexts({ path, previousPath = path, status }, reading) {
	const [old, now] = await Promise.all([status === "added" ? void 0 : reading.textOf("before", previousPath), status === "removed" ? void 0 : reading.textOf("after", path)]);
	for (const found of [old, now]) {
		if (found === void 0 || "text" in found) continue;
		reading.tell(path, {
			start: 1,
			end: 1
		}, `the file ${found.problem}`, false);
		return;
	}
	const none = path.endsWith(".json") ? "{}" : "";
	const [one, other] = [old, now].map((found) => found !== void 0 && "text" in found ? found.text : none);
	return [one ?? none, other ?? none];
}
async function changeOfValues({ path }, texts, directory, reading, { after }) {
	const isJson = path.endsWith(".json");
	const modules = [];
	for (const text of texts) {
		if (!reading.effort.affords("terraform", text.length)) return "more variables than are read";
		modules.push(await after.moduleWith(directory, text, isJson));
	}
	const [was, is] = modules;
	if (was === void 0 || is === void 0) return void 0;
	const where = directory === "" ? "the root of the repository" : joined(directory, "");
	if (meaningOf(was) !== meaningOf(is)) return `values of variables that change policies of the Terraform source in ${where}, which only a plan shows`;
	const calls = await changedCalls(directory, was, is, after);
	if (calls.length === 0) return void 0;
	return `values of variables that change what ${calls.map(({ address }) => address).join(", ")} of the Terraform source in ${where} is given, which only a plan shows`;
}
function tellOfIam(path, [old, now], reading) {
	const first = differingLines(old, now).find(({ text }) => speaksOfIam(text));
	if (first === void 0) return;
	const line = first.isNew ? first.line : 1;
	reading.tell(path, {
		start: line,
		end: line
	}, "values of variables that speak of IAM, and whose module is not told here: only a plan shows what comes of them", false);
}
function meaningOf({ sources, off }) {
	const all = [...sources.values()];
	return JSON.stringify([
		[...off],
		all.flatMap(({ documents }) => documents.map(({ kind, holder, policyName, document }) => [
			kind,
			holder,
			policyName,
			document
		])),
		all.flatMap(({ attachments }) => attachments.map(({ relation, holder, target }) => [
			relation,
			holder,
			target
		])),
		all.flatMap(({ unresolved }) => unresolved.map(({ what, address, basis }) => [
			what,
			address,
			basis
		]))
	]);
}

// src/changes/index.ts
async function readChange(pull, settings, ports) {
	const unlisted = await findUnlisted(pull);
	const all = [...pull.files, ...unlisted.files];
	const reading = new Reading(pull, all, settings);
	const changed = all.filter((file) => reading.wants(file));
	const named = new Set(settings.terraformPlans.map(({ path }) => path));
	const like = (...kinds) => changed.filter(({ path, previousPath = path }) => [path, previousPath].some((one) => {
		const candidate = candidateOf(one);
		return candidate !== void 0 && kinds.includes(candidate) && !named.has(one);
	}));
	for (const { path, lines, what, wasThere } of unlisted.unread) reading.tell(path, lines, what, wasThere);
	const parsed = /* @__PURE__ */ new Map();
	const trees = {
		before: new SourceTree(pull.before, reading, parsed),
		after: new SourceTree(pull.after, reading, parsed)
	};
	await readDataFiles(like("data", "bare", "template"), reading);
	const taking = await modulesThatTake(changed.filter(mayBeTaken), trees.after);
	const covered = await readPlans(changed, reading, trees, ports.readPlan);
	await readVariableFiles(like("variables"), reading, trees, covered);
	await readTerragruntFiles(like("hcl"), reading, covered);
	const source = [...sourcesOf(like("terraform", "variables")), ...taking];
	await tellUnplanned(source, covered, reading, trees.after);
	await readSourceDirectories(source.filter((directory) => !covered.has(directory)), reading, trees);
	await readSynthesized(reading, ports.readTemplates);
	const files = withoutTaken(reading.files);
	const spoken = /* @__PURE__ */ new Set([...files.map(({ file }) => file.path), ...reading.unread.map(({ path }) => path)]);
	return {
		ref: pull.ref,
		files: files.toSorted((one, other) => compare$1(one.file.path, other.file.path)),
		unread: reading.unread.toSorted((one, other) => compare$1(one.path, other.path)),
		otherFiles: changed.filter(({ path }) => !spoken.has(path)).length
	};
}
function compare$1(one, other) {
	return one < other ? -1 : one > other ? 1 : 0;
}

// src/github/pull/comment-api.ts
const PAGE = 100;
var CommentApi = class {
	#client;
	#repository;
	#number;
	#isOurs;
	constructor(client, { owner, repo, number }, isOurs) {
		this.#client = client;
		this.#repository = {
			owner,
			repo
		};
		this.#number = number;
		this.#isOurs = isOurs;
	}
	async ours(holds) {
		const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
		const place = {
			...this.#repository,
			issue_number: this.#number,
			per_page: PAGE
		};
		const found = [];
		for await (const { data } of this.#client.paginate.iterator(route, place)) for (const { id, html_url: url, user, body } of data) if (this.#isOurs(user) && holds(body ?? "")) found.push({
			id,
			url,
			body: body ?? ""
		});
		return found.sort((one, other) => one.id - other.id);
	}
	async headSha() {
		const { data } = await this.#client.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
			...this.#repository,
			pull_number: this.#number
		});
		return data.head.sha;
	}
	async create(body) {
		const { data } = await this.#client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
			...this.#repository,
			issue_number: this.#number,
			body,
			...ONLY_ONCE
		});
		return {
			id: Number(data.id),
			url: data.html_url,
			body
		};
	}
	async change(comment_id, body) {
		return unlessMissing(this.#client.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
			...this.#repository,
			comment_id,
			body
		}));
	}
	async delete(comment_id) {
		await unlessMissing(this.#client.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
			...this.#repository,
			comment_id
		}));
	}
};
async function unlessMissing(request) {
	try {
		await request;
		return true;
	} catch (error) {
		if (requestFailure(error).status === 404) return false;
		throw error;
	}
}

// src/github/pull/explain-comment.ts
function leftAlone(error, { isForkPullRequest, isDependabot }) {
	const failure = requestFailure(error);
	if (failure.status !== 403) return void 0;
	if (isLocked(failure.message)) return {
		why: "locked",
		words: "the conversation is locked, and the token may not write there"
	};
	if (!WITHOUT_RIGHT.test(failure.message)) return void 0;
	if (isForkPullRequest) return {
		why: "read-only",
		words: "a run of a pull request from a fork may not write; the job summary tells the same"
	};
	if (isDependabot) return {
		why: "read-only",
		words: "a run that Dependabot started may not write unless the workflow says so; add \"pull-requests: write\" under \"permissions:\" of the job, or read the job summary, which tells the same"
	};
}
function explainComment(error, { repository, number }, { isForkPullRequest }, now) {
	if (error instanceof PullRequestError) return error;
	const failure = requestFailure(error);
	const answer = `${failure.status ?? ""} ${failure.message}${detailsOf$1(error)}`.trim();
	const wait = rateWait(error, now);
	const why = wait === void 0 ? reasonOf$1(failure, isForkPullRequest) : `GitHub's rate limit is used up until ${new Date(now + wait).toISOString()}; the next run makes up for it`;
	return new PullRequestError(`comment on pull request #${number} of ${repository}: ${why} (${answer})`, { cause: error });
}
function reasonOf$1({ status, message }, isForkPullRequest) {
	if (status === 401) return "GitHub does not know the token of the input github-token; renew it, or leave the input out so that the token of the job serves";
	if (/archived/i.test(message)) return "the repository is archived, so that nothing can be written to it; set comment to never";
	if (status === 403 && !WITHOUT_RIGHT.test(message)) return "GitHub refuses to write it for the reason that it gives";
	if (status === 403) return `the token may not write it; ${ADD}`;
	if (status === 404 || status === 410) return isForkPullRequest ? "the pull request is not there for this token" : `the pull request is not there for this token; ${ADD}`;
	if (status === 422) return "GitHub does not take what it was sent, for the reason that it gives";
	return "GitHub could not keep it";
}
const ADD = "add \"pull-requests: write\" under \"permissions:\" of the job, or, for a personal access token, give it \"Pull requests: Read and write\" on this repository";

// src/github/pull/comment.ts
const ROUNDS = 4;
async function keepComment(options, wish) {
	const body = writeComment(wish.key, wish.body);
	const { repository, token } = whereOf$1(options);
	const { number, tokenContext, pauses } = options;
	const [owner = "", repo = ""] = repository.split("/");
	try {
		const { apiUrl = "https://api.github.com", graphqlUrl } = options;
		const client = githubClient({
			...options,
			token,
			apiUrl
		});
		const viewer = await viewerOf(client, apiUrl, graphqlUrl);
		return await keep(new CommentApi(client, {
			owner,
			repo,
			number
		}, isOursFor(viewer)), wish, body, (tried) => pauses.sleep((options.retryPauseMs ?? 1e3) * tried ** 2));
	} catch (error) {
		const left = leftAlone(error, tokenContext);
		if (left !== void 0) return {
			did: "none",
			left
		};
		throw explainComment(error, {
			repository,
			number
		}, tokenContext, pauses.now());
	}
}
async function keep(api, { key, headSha, mayCreate }, body, pause) {
	const listed = () => api.ours((text) => commentKey(text) === key);
	const gone = /* @__PURE__ */ new Set();
	let mine;
	for (let round = 0; round < ROUNDS; round++) {
		const [kept, ...copies] = together(await listed(), mine).filter(({ id }) => !gone.has(id));
		if (kept === void 0 && !mayCreate) return { did: "none" };
		const done = kept && isSameComment(kept.body, body) ? doneAs(kept, mine) : void 0;
		if (done !== void 0 && copies.length === 0) return done;
		const present = await api.headSha();
		if (present !== headSha) return {
			did: "none",
			...kept && { url: kept.url },
			left: outdated(headSha, present)
		};
		if (kept === void 0) {
			const oldest = async () => (await listed())[0];
			mine = await makeOnce(() => api.create(body), oldest, pause);
			continue;
		}
		for (const { id } of copies) {
			await api.delete(id);
			gone.add(id);
		}
		if (done !== void 0) return done;
		if (await api.change(kept.id, body)) return {
			did: "updated",
			url: kept.url
		};
		gone.add(kept.id);
	}
	throw new Error(`it was deleted by somebody else ${ROUNDS} times in a row`);
}
function doneAs({ id, url }, mine) {
	return {
		did: id === mine?.id ? "created" : "unchanged",
		url
	};
}
function together(listed, mine) {
	if (mine === void 0 || listed.some(({ id }) => id === mine.id)) return listed;
	return [...listed, mine].sort((one, other) => one.id - other.id);
}
function outdated(judged, present) {
	const [was, is] = [judged, present].map((sha) => sha.slice(0, 7));
	return {
		why: "outdated",
		words: `the pull request is at commit ${is} by now, and this run judged ${was}; the run for the newer commit tells its own judgement`
	};
}
function whereOf$1({ repository, token, number }) {
	if (repository === void 0 || !/^[^/\s]+\/[^/\s]+$/.test(repository)) throw new PullRequestError("comment on the pull request: GITHUB_REPOSITORY does not name a repository. A comment needs a run of GitHub Actions.");
	if (token === void 0) throw new PullRequestError(`comment on pull request #${number} of ${repository}: there is no token. Leave the input github-token out, so that the token of the job serves, or fill it.`);
	return {
		repository,
		token
	};
}

// src/github/pull/explain.ts
function explainPull(error, part, place, now) {
	if (error instanceof PullRequestError) return error;
	const { status, message } = requestFailure(error);
	const because = (what) => new PullRequestError(`${place}: ${what} (${`${status ?? ""} ${message}`.trim()})`, { cause: error });
	const wait = rateWait(error, now);
	if (wait !== void 0) return because(`GitHub's rate limit is used up until ${new Date(now + wait).toISOString()}; run it again after that`);
	return because(reasonOf(status, message, part));
}
function reasonOf(status, message, part) {
	if (status === 401) return "GitHub does not know the token of the input github-token; renew it, or leave the input out so that the token of the job serves";
	if (status === 404 && /no common ancestor/i.test(message)) return "its branch and the base branch have no commit in common, so that nothing tells what it changes; begin its branch anew from the base branch";
	if (status === 403 && !WITHOUT_RIGHT.test(message)) return "GitHub refuses to read it for the reason that it gives";
	if (status === 403 || status === 404) return withoutRight(status, part);
	if (status === 422 && part === "files") return "GitHub could not make the list of its changed files; run it again, and where that does not help, split the pull request";
	return "GitHub could not read it; run it again";
}
function withoutRight(status, part) {
	const [what, line, personal] = part === "contents" ? [
		"the token may not read files of the repository",
		"\"contents: read\"",
		"\"Contents: Read-only\""
	] : [
		status === 404 ? "there is no such pull request for this token" : "the token may not read pull requests",
		"\"pull-requests: read\" and \"contents: read\"",
		"\"Pull requests: Read-only\" and \"Contents: Read-only\""
	];
	return `${what}; add ${line} under "permissions:" of the job, or, for a personal access token, give it ${personal} on this repository`;
}

// src/github/pull/patch.ts
const HUNK = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/;
function lineDiff(patch, counts = {}) {
	const lines = patch.split("\n");
	if (lines.at(-1) === "") lines.pop();
	const found = new Found();
	for (let index = 0; index < lines.length;) {
		const [header, oldStart, oldCount = "1", newStart, newCount = "1"] = HUNK.exec(lines[index] ?? "") ?? [];
		if (header === void 0) return void 0;
		found.begin(Number(oldStart), Number(oldCount), Number(newStart), Number(newCount));
		index += 1;
		while (index < lines.length && !lines[index]?.startsWith("@@")) {
			if (!found.take(lines[index]?.[0])) return void 0;
			index += 1;
		}
		if (!found.end()) return void 0;
	}
	const { diff, additions, deletions } = found;
	return additions === (counts.additions ?? additions) && deletions === (counts.deletions ?? deletions) ? diff : void 0;
}
var Found = class {
	additions = 0;
	deletions = 0;
	#added = [];
	#removed = [];
	#old = {
		line: 1,
		left: 0
	};
	#new = {
		line: 1,
		left: 0
	};
	#run;
	get diff() {
		return {
			added: this.#added,
			removed: this.#removed
		};
	}
	begin(oldStart, oldCount, newStart, newCount) {
		this.#old = {
			line: oldCount === 0 ? oldStart + 1 : oldStart,
			left: oldCount
		};
		this.#new = {
			line: newCount === 0 ? newStart + 1 : newStart,
			left: newCount
		};
	}
	take(sign) {
		if (sign === "\\") return true;
		const isOld = sign !== "+";
		const isNew = sign !== "-";
		if (isOld && isNew) {
			if (sign !== " " && sign !== void 0) return false;
			this.#close(false);
		} else this.#run ??= {
			old: this.#old.line,
			new: this.#new.line
		};
		if (isOld) this.#old = {
			line: this.#old.line + 1,
			left: this.#old.left - 1
		};
		if (isNew) this.#new = {
			line: this.#new.line + 1,
			left: this.#new.left - 1
		};
		return this.#old.left >= 0 && this.#new.left >= 0;
	}
	end() {
		this.#close(true);
		return this.#old.left === 0 && this.#new.left === 0;
	}
	#close(isLast) {
		const run = this.#run;
		if (run === void 0) return;
		this.#run = void 0;
		const added = this.#new.line - run.new;
		const removed = this.#old.line - run.old;
		this.additions += added;
		this.deletions += removed;
		if (added > 0) this.#added.push({
			start: run.new,
			end: this.#new.line - 1
		});
		if (removed === 0) return;
		const at = Math.max(1, isLast && added === 0 ? run.new - 1 : run.new);
		this.#removed.push({
			old: {
				start: run.old,
				end: this.#old.line - 1
			},
			at
		});
	}
};

// src/github/pull/listed-file.ts
const EMPTY = "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391";
const REPLACED = "�";
function listedFile(given) {
	const { filename: path, previous_filename: previousPath, patch, additions, deletions } = given;
	const status = statusOf(given.status);
	const isCopy = given.status === "copied";
	const diff = patch === void 0 || isCopy ? void 0 : lineDiff(patch, {
		additions,
		deletions
	});
	return {
		file: {
			path,
			...status === "modified" && previousPath !== void 0 && { previousPath },
			status,
			...diff !== void 0 && { diff }
		},
		sha: given.sha ?? void 0,
		mayBeSame: patch === void 0 && !isCopy && (additions ?? 1) === 0 && (deletions ?? 1) === 0
	};
}
function statusOf(status) {
	if (status === "removed") return "removed";
	return status === "added" || status === "copied" ? "added" : "modified";
}
function isAsListed({ file, sha }, entry) {
	if (file.path.includes(REPLACED)) return true;
	if (file.status === "removed") return entry === void 0 || entry.type === "directory";
	return entry !== void 0 && (sha === void 0 || entry.sha === sha);
}
function withSameLines({ file, sha, mayBeSame }, before) {
	if (!mayBeSame) return file;
	return (file.status === "modified" ? sha !== void 0 && before?.sha === sha : sha === EMPTY) ? {
		...file,
		diff: {
			added: [],
			removed: []
		}
	} : file;
}

// src/github/pull/asked-once.ts
var AskedOnce = class {
	#answers = /* @__PURE__ */ new Map();
	#ask;
	constructor(ask) {
		this.#ask = ask;
	}
	async of(keys) {
		const wanted = [...new Set(keys)];
		const unknown = wanted.filter((key) => !this.#answers.has(key));
		if (unknown.length > 0) {
			const asked = this.#ask(unknown);
			for (const key of unknown) this.#answers.set(key, asked.then((found) => found.get(key)));
		}
		const found = /* @__PURE__ */ new Map();
		const answers = await Promise.all(wanted.map(async (key) => [key, await this.#answers.get(key)]));
		for (const [key, value] of answers) if (value !== void 0) found.set(key, value);
		return found;
	}
};
async function inPortions(items, { size, atOnce }, ask) {
	const portions = [];
	for (let start = 0; start < items.length; start += size) portions.push(items.slice(start, start + size));
	const found = /* @__PURE__ */ new Map();
	const worker = async () => {
		for (let portion = portions.shift(); portion !== void 0; portion = portions.shift()) for (const [key, value] of await ask(portion)) found.set(key, value);
	};
	await Promise.all(Array.from({ length: Math.min(atOnce, portions.length) }, worker));
	return found;
}

// src/github/pull/text.ts
const LOOKED_AT = 8e3;
function fileText(bytes) {
	if (bytes.subarray(0, LOOKED_AT).includes(0)) return { problem: "is binary" };
	try {
		return { text: new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes) };
	} catch {
		return { problem: "is not UTF-8" };
	}
}

// src/github/pull/objects.ts
const FOLDERS = {
	size: 50,
	atOnce: 4
};
const SIZES = {
	size: 100,
	atOnce: 4
};
const TEXTS = {
	size: 1,
	atOnce: 4
};
const TEXTS_TOGETHER = 50;
const BYTES_TOGETHER = 1e6;
const LONGEST_TEXT = 512e3;
const CUT_ANSWERS = 3;
var RepositoryObjects = class {
	#options;
	#folders = new AskedOnce((keys) => this.#askFolders(keys));
	#sizes = new AskedOnce((keys) => this.#askSizes(keys));
	#texts = new AskedOnce((keys) => this.#askTexts(keys));
	constructor(options) {
		this.#options = options;
	}
	folders(names) {
		return this.#folders.of(names);
	}
	async texts(ids, mostBytes) {
		const sizes = await this.#sizes.of(ids);
		const fitting = [...sizes].filter(([, size]) => size <= mostBytes);
		const texts = await this.#texts.of(fitting.map(([id]) => id));
		return new Map([...sizes].map(([id, size]) => [id, (size > mostBytes ? void 0 : texts.get(id)) ?? { problem: `has ${size} bytes, and at most ${mostBytes} are read` }]));
	}
	async #askFolders(names) {
		const found = await inPortions(names, FOLDERS, (some) => this.#objects(some, "expression", "... on Tree { entries { name mode oid } }"));
		return new Map([...found].flatMap(([name, { entries }]) => entries === void 0 ? [] : [[name, entries.map(entryOf)]]));
	}
	async #askSizes(ids) {
		const found = await inPortions(ids, SIZES, (some) => this.#objects(some, "oid", "... on Blob { byteSize }"));
		return new Map(ids.map((id) => {
			const size = found.get(id)?.byteSize;
			if (size === void 0) throw new Error(`the answer lacks the object ${id}`);
			return [id, size];
		}));
	}
	async #askTexts(ids) {
		return inPortions(packed(ids, await this.#sizes.of(ids)), TEXTS, async ([some = []]) => {
			const [first = ""] = some;
			const found = ((await this.#sizes.of([first])).get(first) ?? 0) > LONGEST_TEXT ? /* @__PURE__ */ new Map() : await this.#objects(some, "oid", "... on Blob { text }");
			const texts = /* @__PURE__ */ new Map();
			for (const id of some) {
				const text = found.get(id)?.text;
				const bytes = typeof text === "string" ? Buffer.from(text) : void 0;
				texts.set(id, fileText(bytes !== void 0 && isBlob(bytes, id) ? bytes : await this.#bytes(id)));
			}
			return texts;
		});
	}
	async #objects(names, by, fields) {
		const { client, graphQlUrl, repository } = this.#options;
		const type = by === "oid" ? "GitObjectID!" : "String!";
		const query = `query($owner: String!, $repo: String!, ${names.map((_, index) => `$o${index}: ${type}`).join(", ")}) {
repository(owner: $owner, name: $repo) {
${names.map((_, index) => `o${index}: object(${by}: $o${index}) { ${fields} }`).join("\n")}
}
}`;
		const variables = {
			...repository,
			...Object.fromEntries(names.map((name, index) => [`o${index}`, name]))
		};
		const found = (await askGraphQl(client, graphQlUrl, query, variables))?.repository;
		if (!found) throw new Error("the answer lacks the repository");
		return new Map(names.flatMap((name, index) => {
			const it = found[`o${index}`];
			return it ? [[name, it]] : [];
		}));
	}
	async #bytes(id) {
		const { client, repository, pause } = this.#options;
		for (let tried = 1;; tried += 1) {
			const bytes = await fetchBlob(client, repository, id);
			if (isBlob(bytes, id)) return bytes;
			if (tried > CUT_ANSWERS) throw new Error(`the answer for the object ${id} is not the whole of it`);
			await pause(tried);
		}
	}
};
function packed(ids, sizes) {
	const packs = [];
	let [pack, bytes] = [[], 0];
	for (const id of ids) {
		const size = sizes.get(id) ?? 0;
		if (size > LONGEST_TEXT) {
			packs.push([id]);
			continue;
		}
		if (pack.length === 0 || pack.length === TEXTS_TOGETHER || bytes + size > BYTES_TOGETHER) {
			[pack, bytes] = [[], 0];
			packs.push(pack);
		}
		pack.push(id);
		bytes += size;
	}
	return packs;
}
function entryOf({ name, mode, oid }) {
	return {
		name,
		type: TYPES$1.get(mode & 61440) ?? "file",
		sha: oid
	};
}
const TYPES$1 = /* @__PURE__ */ new Map([
	[16384, "directory"],
	[40960, "link"],
	[57344, "module"]
]);

// src/github/pull/tree.ts
const PROBLEMS = {
	link: "is a symbolic link",
	module: "is a submodule",
	directory: "is a directory"
};
const UNUSUAL = /\p{Cc}/u;
var Commit = class {
	#objects;
	#name;
	#explain;
	constructor(objects, name, explain) {
		this.#objects = objects;
		this.#name = name;
		this.#explain = explain;
	}
	async entries(directory) {
		return this.#explained(async () => (await this.#folders([directory])).get(directory) ?? []);
	}
	async texts(paths, mostBytes) {
		return this.#explained(async () => {
			const found = await this.#find(paths);
			const files = [...found.values()].filter(({ type }) => type === "file");
			const texts = await this.#objects.texts(files.map(({ sha }) => sha), mostBytes);
			const all = /* @__PURE__ */ new Map();
			for (const [path, { type, sha }] of found) {
				const text = type === "file" ? texts.get(sha) : { problem: PROBLEMS[type] };
				if (text !== void 0) all.set(path, text);
			}
			return all;
		});
	}
	find(paths) {
		return this.#explained(() => this.#find(paths));
	}
	async #find(paths) {
		const wanted = paths.filter(isPath);
		const folders = await this.#folders(wanted.map((path) => placeOf$2(path).directory));
		const byName = new Map([...folders].map(([directory, entries]) => [directory, new Map(entries.map((entry) => [entry.name, entry]))]));
		const found = /* @__PURE__ */ new Map();
		for (const path of wanted) {
			const { directory, name } = placeOf$2(path);
			const entry = byName.get(directory)?.get(name);
			if (entry !== void 0) found.set(path, entry);
		}
		return found;
	}
	async #folders(directories) {
		const wanted = [...new Set(directories)].filter(isPath);
		const found = /* @__PURE__ */ new Map();
		const usual = wanted.filter((it) => !UNUSUAL.test(it));
		const folders = await this.#objects.folders(usual.map((it) => this.#expression(it)));
		for (const directory of usual) {
			const entries = folders.get(this.#expression(directory));
			if (entries !== void 0) found.set(directory, entries);
		}
		for (const directory of wanted.filter((it) => UNUSUAL.test(it))) {
			const entry = (await this.#find([directory])).get(directory);
			if (entry?.type !== "directory") continue;
			const entries = (await this.#objects.folders([entry.sha])).get(entry.sha);
			if (entries !== void 0) found.set(directory, entries);
		}
		return found;
	}
	#expression(directory) {
		return `${this.#name}:${directory}`;
	}
	async #explained(work) {
		try {
			return await work();
		} catch (error) {
			throw this.#explain(error);
		}
	}
};
function placeOf$2(path) {
	const slash = path.lastIndexOf("/");
	return {
		directory: path.slice(0, Math.max(0, slash)),
		name: path.slice(slash + 1)
	};
}
const isPath = (path) => path === "" || path.split("/").every((part) => ![
	"",
	".",
	".."
].includes(part));

// src/github/pull/index.ts
const READINGS = 3;
async function readPullRequest(options) {
	const desk = new PullDesk(options);
	for (let reading = 1;; reading += 1) {
		const isLast = reading === READINGS;
		const read = await desk.read(isLast);
		if (read !== void 0) return read;
		if (isLast) break;
		options.debug?.("The list of changed files is not that of the commit, reading it anew");
		await desk.pause(reading);
	}
	throw desk.refusal(`the list of its changed files was not that of its last commit, ${READINGS} times in a row; run it again when nobody pushes to it`);
}
function commitTree(options, name) {
	return new PullDesk(options).commit(name);
}
var PullDesk = class {
	#client;
	#repository;
	#objects;
	#options;
	#where;
	constructor(options) {
		const { apiUrl = "https://api.github.com", graphqlUrl } = options;
		const { repository, token } = accessOf(options);
		const [owner = "", repo = ""] = repository.split("/");
		this.#options = options;
		this.#where = repository;
		this.#repository = {
			owner,
			repo
		};
		this.#client = githubClient({
			...options,
			token,
			apiUrl,
			readsOnly: true
		});
		this.#objects = new RepositoryObjects({
			client: this.#client,
			graphQlUrl: graphQlAddress(apiUrl, graphqlUrl),
			repository: this.#repository,
			pause: (tried) => this.pause(tried)
		});
	}
	async read(isLast) {
		const pull = await this.#pull();
		const [baseSha, listed] = await Promise.all([this.#mergeBase(pull), this.#files()]);
		if (listed.length !== Math.min(pull.changedFiles, MOST_LISTED) && !isLast) return void 0;
		const before = this.commit(baseSha);
		const after = this.commit(pull.ref.headSha);
		const entries = await after.find(listed.map(({ file }) => file.path));
		if (!listed.every((it) => isAsListed(it, entries.get(it.file.path)))) return void 0;
		return {
			ref: {
				...pull.ref,
				baseSha
			},
			files: await changedFiles(listed, before),
			unlisted: Math.max(0, pull.changedFiles - listed.length),
			before,
			after
		};
	}
	commit(name) {
		return new Commit(this.#objects, name, (error) => this.#explained(error, "contents"));
	}
	refusal(what) {
		return new PullRequestError(`${this.#place}: ${what}.`);
	}
	pause(tried) {
		const { pauses, retryPauseMs = 1e3 } = this.#options;
		return pauses.sleep(retryPauseMs * tried ** 2);
	}
	async #pull() {
		const place = {
			...this.#repository,
			pull_number: this.#options.number
		};
		const { data } = await this.#explain("pull", this.#client.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", place));
		const { number, html_url: url, head, base, changed_files: changedFiles } = data;
		const { baseBranch = base.ref, headSha = head.sha } = this.#options;
		if (base.ref !== baseBranch) throw this.refusal(`it goes into ${base.ref} by now, and this run is of the time when it went into ${baseBranch}, by whose config file it must not be judged; push to it, or close and reopen it, so that a new run begins`);
		if (head.sha !== headSha) throw this.refusal(`this run is for commit ${shortSha(headSha)}, and the pull request is at ${shortSha(head.sha)} by now: the run for ${shortSha(head.sha)} judges it`);
		return {
			ref: {
				number,
				url,
				headSha
			},
			tipSha: base.sha,
			changedFiles
		};
	}
	async #mergeBase({ ref, tipSha }) {
		const request = this.#client.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
			...this.#repository,
			basehead: `${tipSha}...${ref.headSha}`,
			per_page: 1,
			page: 2
		});
		return (await this.#explain("contents", request)).data.merge_base_commit.sha;
	}
	async #files() {
		const pages = this.#client.paginate.iterator("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", {
			...this.#repository,
			pull_number: this.#options.number,
			per_page: 100
		});
		const collect = async () => {
			const files = [];
			for await (const { data } of pages) files.push(...data.map(listedFile));
			return files;
		};
		return this.#explain("files", collect());
	}
	async #explain(part, work) {
		try {
			return await work;
		} catch (error) {
			throw this.#explained(error, part);
		}
	}
	#explained(error, part) {
		return explainPull(error, part, this.#place, this.#options.pauses.now());
	}
	get #place() {
		return `pull request #${this.#options.number} of ${this.#where}`;
	}
};
const MOST_LISTED = 3e3;
function shortSha(sha) {
	return sha.slice(0, 12);
}
async function changedFiles(listed, before) {
	const formerPath = ({ path, previousPath = path }) => previousPath;
	const unclear = listed.filter(({ mayBeSame, file }) => mayBeSame && file.status === "modified");
	const entries = await before.find(unclear.map(({ file }) => formerPath(file)));
	return listed.map((it) => withSameLines(it, entries.get(formerPath(it.file))));
}
function accessOf({ repository, token, tokenContext, number }) {
	if (repository === void 0 || !/^[^/\s]+\/[^/\s]+$/.test(repository)) throw new PullRequestError("pull request: GITHUB_REPOSITORY does not name a repository. Pull requests are read in runs of GitHub Actions.");
	if (!Number.isSafeInteger(number) || number < 1) throw new PullRequestError(`pull request of ${repository}: the event does not tell its number. Run on pull_request, or set mode to audit.`);
	if (!token) {
		const { isDependabot, isForkPullRequest } = tokenContext;
		throw new PullRequestError(`pull request #${number} of ${repository}: there is no token.${isDependabot || isForkPullRequest ? ` A run of a pull request ${isForkPullRequest ? "from a fork" : "by Dependabot"} does not get the secrets of the workflow.` : ""} Leave the input github-token out, so that the token of the job serves, or fill it.`);
	}
	return {
		repository,
		token
	};
}

// src/tell/pull-request.ts
async function tellChange(judgement, settings, ports) {
	const { runner } = ports;
	const input = {
		judgement,
		settings,
		run: runInfo("pull-request", ports)
	};
	const { written, failures: unwritten } = await writtenFiles(await changeFiles(input, ports));
	const commentUrl = unwritten.length === 0 ? await comment$1(input, ports) : void 0;
	const { changeAnnotations, changeLog, changeSummary } = await import("./change2.js");
	const outputs = {
		...changeOutputs(judgement),
		...pathOutputs(written),
		...commentUrl !== void 0 && { "comment-url": commentUrl }
	};
	const said = await tried([
		() => setOutputs(runner, outputs),
		() => runner.appendSummary(changeSummary(input)),
		() => runner.info(changeLog(input)),
		() => changeAnnotations(input).forEach(runner.annotate)
	]);
	refuseUntold([...unwritten, ...said], judgement.conclusion, outputs);
}
function changeOutputs({ conclusion, counts, findings, isComplete }) {
	const known = findings.filter(({ status }) => status === "known").length;
	return {
		...severityOutputs(conclusion, counts),
		"known-count": String(known),
		complete: String(isComplete)
	};
}
async function changeFiles(input, ports) {
	const { changeReportJson, changeSarif } = await import("./files.js");
	const { reportDirectory, reportFormats } = input.settings;
	const report = (format, pieces) => ({
		...plannedFile(`${reportDirectory}/report.${format}`, "report-directory", ports, async () => pieces()),
		output: `report-${format}`
	});
	const json = report("json", () => changeReportJson(input));
	return reportFormats.includes("sarif") ? [json, report("sarif", () => changeSarif(input))] : [json];
}
async function comment$1(input, ports) {
	const { judgement, settings } = input;
	const { when } = settings.comment;
	if (when === "never") return void 0;
	const isWorthIt = judgement.conclusion !== "pass" || when === "always" && judgement.files.length > 0;
	const { runner, workflow, secrets, gitHub, tool, tokenContext, clock } = ports;
	try {
		const { changeComment } = await import("./change2.js");
		const { keepComment } = await import("./comment.js");
		const kept = await keepComment({
			repository: workflow.repository,
			token: secrets.githubToken,
			...gitHub,
			tokenContext,
			tool,
			pauses: clock,
			number: judgement.ref.number,
			debug: (message) => runner.debug(logSafe(message))
		}, {
			key: commentKeyOf(settings.comment, ports.configPath, workflow.workflowPath),
			body: changeComment(input),
			mayCreate: isWorthIt,
			headSha: judgement.ref.headSha
		});
		if (kept.did !== "none") runner.info(`The comment on the pull request was ${kept.did}.`);
		if (kept.left !== void 0) {
			const message = `The comment on the pull request is left as it is: ${logSafe(kept.left.words)}`;
			runner.annotate({
				level: "notice",
				title: "IAM Sweep: no comment",
				message
			});
		}
		return kept.url;
	} catch (error) {
		const message = logSafe(error instanceof Error ? error.message : String(error));
		runner.annotate({
			level: "warning",
			title: "IAM Sweep: the comment on the pull request was not kept",
			message
		});
		return;
	}
}
function commentKeyOf({ key }, configPath, workflowPath) {
	const identity = key ?? JSON.stringify([configPath, workflowPath ?? null]);
	return hash("sha256", JSON.stringify(["comment", identity]), "hex").slice(0, 16);
}

// src/pull-request.ts
const LARGEST_PLAN = 1e8;
const LARGEST_TEMPLATE = 5e6;
async function gate(loaded, inputs, ports, startedAt) {
	const { settings, secrets, configFile, configPath } = loaded;
	const { runner, clock, surroundings } = ports;
	const { read, paths } = await runner.group("Reading the change", () => readPull(settings, readOptions(secrets.githubToken, ports), ports));
	const usage = await runner.group("Collecting facts", () => usageOf(read, loaded, ports));
	const { judgeChange } = await import("./change3.js");
	const { exitCodeOf } = await import("./verdict.js");
	const judged = judgeChange(read, usage, settings, startedAt);
	const { gateNotices } = await import("./gate-notices.js");
	const notices = [...gateNotices({
		settings,
		inputs,
		configPath,
		changed: paths
	}), ...judged.notices];
	await tellChange({
		...judged,
		notices
	}, settings, {
		...ports,
		configFile,
		configPath,
		secrets,
		gitHub: gitHubAddresses(surroundings),
		startedAt,
		finishedAt: new Date(clock.now())
	});
	return exitCodeOf(judged.conclusion, settings.gate);
}
async function baseBranchReader(inputs, ports) {
	const { baseBranch } = ports.workflow.pullRequest ?? {};
	if (baseBranch === void 0) throw new PullRequestError("the event does not tell into which branch the pull request goes");
	const { commitTree } = await import("./pull.js");
	const tree = commitTree(readOptions(inputs["github-token"], ports), `refs/heads/${baseBranch}`);
	const readFile = async (workspace, path, mostBytes) => {
		const way = relative(workspace, resolve(workspace, path)).split(sep).join("/");
		if (way === "" || way.startsWith("../") || posix.isAbsolute(way)) return {
			status: "refused",
			problem: "is outside the repository"
		};
		const found = (await tree.texts([way], mostBytes)).get(way);
		if (found === void 0) return { status: "missing" };
		return "text" in found ? {
			status: "read",
			text: found.text
		} : {
			status: "refused",
			problem: found.problem
		};
	};
	return {
		readFile,
		place: `in the base branch ${logSafe(baseBranch)}`
	};
}
function readOptions(token, ports) {
	const { runner, clock, tool, tokenContext, workflow, surroundings } = ports;
	const { number = 0, baseBranch, headSha } = workflow.pullRequest ?? {};
	return {
		token,
		tokenContext,
		tool,
		pauses: clock,
		repository: workflow.repository,
		number,
		baseBranch,
		headSha,
		...gitHubAddresses(surroundings),
		debug: (message) => runner.debug(logSafe(message))
	};
}
async function readPull(settings, options, { runner, workspace }) {
	const { readPullRequest } = await import("./pull.js");
	const { readChange } = await import("./changes.js");
	const { readWorkspaceFile } = await import("./workspace-file.js");
	const { filesOf } = await import("./directory.js");
	const text = async (path, mostBytes) => {
		const file = await readWorkspaceFile(workspace, path, mostBytes);
		if (file.status === "read") return { text: file.text };
		return { problem: file.status === "missing" ? "is not in the workspace" : file.problem };
	};
	const pull = await readPullRequest(options);
	const { ref, files } = pull;
	runner.info(`Pull request #${ref.number}: ${files.length} changed ${files.length === 1 ? "file" : "files"} from ${ref.baseSha.slice(0, 12)} to ${ref.headSha.slice(0, 12)}.`);
	const paths = files.flatMap(({ path, previousPath = path }) => [path, previousPath]);
	return {
		read: await readChange(pull, settings.changes, {
			readPlan: (path) => text(path, LARGEST_PLAN),
			readTemplates: async (directory) => {
				const files = await filesOf(workspace, directory);
				if ("problem" in files) return files;
				const texts = /* @__PURE__ */ new Map();
				const named = files.paths.filter((path) => /\.(?:json|ya?ml|template|cfn)$/i.test(path));
				for (const path of named) texts.set(path, await text(`${directory}/${path}`, LARGEST_TEMPLATE));
				return { texts };
			}
		}),
		paths
	};
}
async function usageOf(read, { settings, secrets }, ports) {
	if (read.files.length === 0) return asMeant("the change holds no policy that could be read");
	const { usage } = settings.changes;
	if (usage === "off") return {
		...asMeant("changes.usage is off"),
		...await analyzed(read, settings, ports)
	};
	const refusal = tokenRefusal(ports.tokenContext);
	if (settings.fromSnapshot === void 0 && settings.aws.roleToAssume !== void 0 && refusal !== void 0) return withoutUsage(refusal, usage);
	try {
		const { wantedEntities } = await import("./change3.js");
		const { snapshot } = await facts(quiet(settings), secrets, ports, (entities) => wantedEntities(read, entities, settings));
		const { collectedAt, accounts } = snapshot;
		return {
			snapshot,
			usage: {
				looked: true,
				collectedAt,
				accountIds: accounts.map(({ id }) => id)
			},
			errors: [],
			...await analyzed(read, settings, ports)
		};
	} catch (error) {
		const { message } = error;
		if (error instanceof SnapshotFileError) {
			const fact = {
				operation: "from-snapshot",
				code: "SnapshotNotRead",
				message
			};
			return {
				...unseen("the snapshot can not be judged"),
				errors: [fact]
			};
		}
		if (!(error instanceof CredentialsError)) throw error;
		if (settings.aws.roleToAssume === void 0 && error.code === "NoCredentials") {
			if (refusal !== void 0) return withoutUsage(refusal, usage);
			if (settings.accounts.length === 0) return withoutUsage("there are no AWS credentials: set role-to-assume", usage);
		}
		const fact = {
			operation: "credentials",
			code: error.code,
			message
		};
		return {
			...unseen(`there is no way into AWS (${error.code})`),
			errors: [fact]
		};
	}
}
async function analyzed(read, settings, ports) {
	const { analyzerQuestions, asksAnalyzer } = await import("./change3.js");
	if (!asksAnalyzer(settings) || settings.fromSnapshot !== void 0) return {};
	const { askAnalyzer } = await import("./analyzer.js");
	const { clock, tool, tokenContext, runner } = ports;
	return { analyzer: await askAnalyzer(analyzerQuestions(read), settings, {
		clock,
		tool,
		tokenContext,
		debug: (message) => runner.debug(logSafe(message)),
		getIdToken: runner.getIdToken,
		mask: runner.mask
	}) };
}
function quiet(settings) {
	const off = Object.fromEntries(CREDENTIAL_RULES.map((rule) => [rule, "off"]));
	const { history: _, ...switchRole } = settings.switchRole;
	return {
		...settings,
		access: {
			...settings.access,
			granularity: "action"
		},
		switchRole: {
			...switchRole,
			sources: []
		},
		rules: {
			...settings.rules,
			...off
		}
	};
}
function tokenRefusal({ isForkPullRequest, isDependabot, canRequestToken }) {
	if (canRequestToken || !(isForkPullRequest || isDependabot)) return void 0;
	return `${isForkPullRequest ? "pull requests from forks" : "Dependabot's pull requests"} get no OIDC token`;
}
function asMeant(reason) {
	return {
		usage: {
			looked: false,
			reason,
			isMeant: true
		},
		errors: []
	};
}
function unseen(reason) {
	return {
		usage: {
			looked: false,
			reason
		},
		errors: []
	};
}
function withoutUsage(reason, wanted) {
	const message = `changes.usage is require, and usage was not looked at, since ${reason}`;
	const errors = wanted === "auto" ? [] : [{
		operation: "usage",
		code: "UsageNotLookedAt",
		message
	}];
	return {
		...unseen(reason),
		errors
	};
}

// src/report/change/json.ts
function changeReportJson(input) {
	return pieces(lines(input));
}
function* lines({ judgement, settings, run }) {
	const { usage, stats } = judgement;
	const { unusedDays, graceDays } = settings.access;
	const head = {
		schemaVersion: 1,
		tool: {
			name: run.tool.name,
			version: run.tool.version
		},
		mode: run.mode,
		startedAt: run.startedAt,
		finishedAt: run.finishedAt,
		...usage.looked && { collectedAt: usage.collectedAt },
		conclusion: judgement.conclusion,
		failOn: settings.gate.failOn,
		thresholds: {
			unusedDays,
			graceDays,
			granularity: "action"
		},
		accounts: [],
		entities: []
	};
	yield "{\n";
	for (const [key, value] of Object.entries(head)) yield `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`;
	yield* list("findings", judgement.findings, findingItem$1);
	yield* list("exemptions", judgement.exemptions, exemptionItem$1);
	yield* changesPart(judgement);
	yield* list("notices", judgement.notices, ({ code, message }) => ({
		code,
		message
	}));
	yield* list("errors", judgement.errors, errorItem$1);
	const { apiCalls, retries, durationMs } = stats;
	const calls = Object.fromEntries(Object.entries(apiCalls).sort(([a], [b]) => byCodeUnit(a, b)));
	yield `  "stats": ${JSON.stringify({
		apiCalls: calls,
		retries,
		durationMs
	})}\n}\n`;
}
function* changesPart({ ref, usage, otherFiles, files, changes }) {
	const { number, url, headSha, baseSha } = ref;
	const head = {
		pullRequest: {
			number,
			...url !== void 0 && { url },
			headSha,
			baseSha
		},
		usage: usageItem(usage),
		otherFiles
	};
	yield "  \"changes\": {\n";
	for (const [key, value] of Object.entries(head)) yield `    ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`;
	yield* list("files", files, fileItem, { indent: "    " });
	yield* list("documents", changes, documentItem$1, {
		indent: "    ",
		last: true
	});
	yield "  },\n";
}
function usageItem(usage) {
	return usage.looked ? {
		looked: true,
		accountIds: [...usage.accountIds]
	} : {
		looked: false,
		reason: usage.reason
	};
}
function fileItem({ path, previousPath, status, format, documents }) {
	return {
		path,
		...previousPath !== void 0 && { previousPath },
		status,
		...format !== void 0 && { format },
		documents
	};
}
function documentItem$1(change) {
	const { path, holder, kind, state, access } = change;
	return {
		path,
		holder: holderItem(holder),
		kind,
		state,
		access: access.map(accessItem$1)
	};
}
function accessItem$1(line) {
	const { kind, actions, level, resources, principals, condition, isCertain, location, usage } = line;
	return {
		kind,
		actions: [...actions],
		...level !== void 0 && { level },
		...resources !== void 0 && { resources: [...resources] },
		...principals !== void 0 && { principals: [...principals] },
		...condition !== void 0 && { condition },
		isCertain,
		...location !== void 0 && { location: locationItem$1(location) },
		...usage !== void 0 && { usage: usage.map(useItem) }
	};
}
function useItem({ of, alreadyGranted, serviceGranted, evidence }) {
	const { lastAccessedAt, ageDays, trackedSince } = evidence;
	return {
		of,
		alreadyGranted,
		serviceGranted,
		lastAccessedAt,
		ageDays,
		...trackedSince !== void 0 && { trackedSince }
	};
}
function holderItem(holder) {
	const { type, address, words, name, policyName, entityArn, tiedBy } = holder;
	return {
		type,
		address,
		words,
		...name !== void 0 && { name },
		...policyName !== void 0 && { policyName },
		...entityArn !== void 0 && { entityArn },
		...tiedBy !== void 0 && { tiedBy }
	};
}
function locationItem$1({ path, startLine, endLine }) {
	return {
		path,
		startLine,
		endLine
	};
}
const NO_EVIDENCE = {
	lastAccessedAt: null,
	ageDays: null
};
function findingItem$1(finding) {
	const { holder, accountId, subject, evidence = NO_EVIDENCE, location, details } = finding;
	const { lastAccessedBy, lastAccessedRegion, trackedSince } = evidence;
	const { service, action, about } = subject;
	return {
		id: finding.id,
		rule: finding.rule,
		severity: finding.severity,
		status: finding.status,
		...accountId !== void 0 && { accountId },
		...entityOf(holder),
		...holder !== void 0 && { holder: holderItem(holder) },
		subject: {
			...service !== void 0 && { service },
			...action !== void 0 && { action },
			...about !== void 0 && { about }
		},
		evidence: {
			lastAccessedAt: evidence.lastAccessedAt,
			...lastAccessedBy !== void 0 && { lastAccessedBy },
			...lastAccessedRegion !== void 0 && { lastAccessedRegion },
			ageDays: evidence.ageDays,
			...trackedSince !== void 0 && { trackedSince }
		},
		grantedBy: [],
		...details !== void 0 && { details: [...details] },
		path: finding.path,
		...location !== void 0 && { location: locationItem$1(location) },
		message: finding.message,
		remediation: finding.remediation
	};
}
function entityOf(holder) {
	if (holder?.entityArn === void 0) return {};
	const [, type] = /^arn:[^:]+:iam::[^:]*:(role|user|group|policy)\//.exec(holder.entityArn) ?? [];
	return {
		entityArn: holder.entityArn,
		...type !== void 0 && { entityType: type }
	};
}

// src/report/change/finding-words.ts
function placeOf$1({ path, location, shownAt }) {
	return location === void 0 ? path : `${location.path}:${shownAt ?? location.startLine}`;
}
function undatedMessage({ message, evidence }) {
	const { ageDays = null, lastAccessedAt = null } = evidence ?? {};
	if (ageDays === null || lastAccessedAt === null) return message;
	const date = lastAccessedAt.slice(0, 10);
	const days = ageDays === 1 ? "1 day" : `${ageDays} days`;
	return message.replaceAll(`for ${days} (last on ${date})`, `since ${date}`).replaceAll(`${days} ago, on ${date}`, `on ${date}`).replaceAll(`${date}, ${days} ago`, date);
}
function withStatus({ findings }, status) {
	return findings.filter((finding) => finding.status === status);
}
function isUnresolved({ rule }) {
	return rule === "change-unresolved";
}
function failsRun(finding, { failOn, onIncomplete }) {
	if (finding.status !== "new") return false;
	return reaches(finding.severity, failOn) || isUnresolved(finding) && onIncomplete === "fail";
}
function newTotal({ counts }) {
	return SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
}

// src/report/change/sarif.ts
function changeSarif(input) {
	const { judgement, run } = input;
	const findings = withStatus(judgement, "new").slice(0, MOST_RESULTS);
	const room = new ResultRoom(MOST_BYTES$1, findings.length, longestUri(findings));
	const file = sarifFile({
		tool: run.tool,
		category: categoryOf(input),
		results: findings,
		shape: (finding) => room.fit((detail) => result(finding, detail)),
		invocation: () => invocation(input, {
			...newTotal(judgement) > findings.length && { results: cutWords(newTotal(judgement)) },
			...room.shortened > 0 && { texts: shortenedWords(room.shortened) }
		}),
		properties: {
			conclusion: judgement.conclusion,
			failOn: input.settings.gate.failOn,
			pullRequest: judgement.ref.number,
			usageLookedAt: judgement.usage.looked,
			counts: judgement.counts,
			known: withStatus(judgement, "known").length,
			exemptions: exemptionProperties(judgement.exemptions)
		}
	});
	return pieces(file);
}
function longestUri(findings) {
	return findings.map(uriOf).reduce((longest, uri) => uri.length > longest.length ? uri : longest, "");
}
function uriOf({ path, location }) {
	return relativeUri(location?.path ?? path);
}
function cutWords(total) {
	return `There are ${number(total)} findings. These are the ${number(MOST_RESULTS)} most severe ones, which is as many as code scanning takes; report.json has all.`;
}
function categoryOf({ settings, run }) {
	const config = settings.comment.key ?? run.configFile ?? run.workflowPath;
	return [
		"iam-sweep",
		"pull-request",
		...config === void 0 ? [] : [relativeUri(config)],
		""
	].join("/");
}
function result(finding, detail) {
	const { id, rule, severity, holder, subject, evidence, details = [] } = finding;
	const { service, action, about } = subject;
	return {
		ruleId: sarifRuleId(rule, severity),
		ruleIndex: sarifRuleIndex(rule, severity),
		level: LEVELS[severity],
		message: messageWithin(detail.paragraph, finding.message, details.slice(0, detail.policies).join("; "), ...finding.remediation === "" ? [] : [`What to do: ${finding.remediation}`]),
		locations: [locationItem(finding, detail)],
		partialFingerprints: {
			primaryLocationLineHash: `${id}:1`,
			"iamSweepFinding/v1": id
		},
		properties: {
			severity,
			...finding.accountId !== void 0 && { account: finding.accountId },
			...holder && { holder: shown$3(holder.words, detail.name) },
			...holder?.entityArn !== void 0 && { entity: shown$3(holder.entityArn, detail.name) },
			...service !== void 0 && { service: shown$3(service, detail.name) },
			...action !== void 0 && { action: shown$3(action, detail.name) },
			...about !== void 0 && { about: shown$3(about, detail.name) },
			...evidence && { evidence: {
				lastAccessedAt: evidence.lastAccessedAt,
				ageDays: evidence.ageDays
			} }
		}
	};
}
function locationItem(finding, { name }) {
	const { location: place, shownAt, holder } = finding;
	const { startLine, endLine } = place ?? {
		startLine: 1,
		endLine: 1
	};
	const address = holder?.address ?? "";
	return {
		physicalLocation: {
			artifactLocation: { uri: uriOf(finding) },
			region: shownAt === void 0 ? region(startLine, endLine) : region(shownAt, shownAt),
			...shownAt !== void 0 && endLine > startLine && { contextRegion: {
				startLine,
				endLine
			} }
		},
		...address !== "" && { logicalLocations: [{
			fullyQualifiedName: shown$3(address, name),
			kind: "resource"
		}] }
	};
}
function region(startLine, endLine) {
	return {
		startLine,
		startColumn: 1,
		endLine,
		endColumn: 2
	};
}

// src/report/change/access-words.ts
const FEW$1 = {
	actions: 6,
	others: 3
};
const USES = 3;
const CHANGES = {
	added: ["adds", "may add"],
	removed: ["removes", "may remove"],
	widened: ["widens", "may widen"],
	narrowed: ["narrows", "may narrow"]
};
const LETS = {
	added: ["lets", "may let"],
	removed: ["no longer lets", "may no longer let"],
	widened: ["lets", "may let"],
	narrowed: ["lets", "may let"]
};
const TERMS = {
	added: "",
	removed: "",
	widened: " on wider terms",
	narrowed: " on narrower terms"
};
function accessPhrase(line, kind, room = FEW$1) {
	const what = line.principals === void 0 ? granted(line, room) : line.isDenial ? denying(line, line.principals, room) : letting(line, line.principals, kind, room);
	const condition = line.condition === void 0 ? own$1("") : say`, ${line.condition}`;
	const doubt = line.isCertain || line.isDenial ? "" : " (could not be compared to the end)";
	return say`${what}${condition}${own$1(doubt)}`;
}
function granted(line, room) {
	const { kind, resources = [], condition } = line;
	const on = listed(resources, room.others);
	const where = resources.length === 0 ? own$1("") : kind === "widened" && condition === void 0 ? say` to ${on}` : kind === "narrowed" && condition === void 0 ? say`, no longer on all of ${on}` : say` on ${on}`;
	return say`${verb(CHANGES, line)} ${listed(line.actions, room.actions)}${where}`;
}
function denying({ kind, actions, resources = [] }, who, room) {
	const does = kind === "added" ? "no longer denies" : "denies";
	const on = resources.length === 0 ? own$1("") : say` on ${listed(resources, room.others)}`;
	return say`${own$1(does)} ${listed(who, room.others)} to do ${listed(actions, room.actions)}${on}`;
}
function letting(line, who, kind, room) {
	const { actions, resources = [] } = line;
	const on = resources.length === 0 ? own$1("") : say` on ${listed(resources, room.others)}`;
	const what = kind === "trust" && actions.some((action) => /^sts:(?:assumerole|\*)/i.test(action)) ? own$1("assume it") : say`do ${listed(actions, room.actions)}${on}`;
	return say`${verb(LETS, line)} ${listed(who, room.others)} ${what}${own$1(TERMS[line.kind])}`;
}
function verb(verbs, { kind, isCertain }) {
	return own$1(verbs[kind][isCertain ? 0 : 1]);
}
const BUT = /^(everything|everyone) but (?=.)/;
function listed(names, shown) {
	const { length } = names;
	const phrases = names.slice(0, shown).map((name) => {
		const [words = ""] = BUT.exec(name) ?? [];
		return say`${own$1(words)}${named$4(name.slice(words.length))}`;
	});
	if (length > shown) return say`${joined$1(phrases, ", ")} and ${own$1(number(length - shown))} more`;
	const last = phrases.at(-1);
	if (last === void 0 || phrases.length === 1) return phrases.flat();
	return say`${joined$1(phrases.slice(0, -1), ", ")} and ${last}`;
}
function usagePhrases(line, ages) {
	const usage = line.usage ?? [];
	const phrases = usage.slice(0, USES).flatMap((use) => usePhrase(use, line, ages));
	const rest = usage.length - USES;
	return rest > 0 ? [...phrases, own$1(`and ${number(rest)} more`)] : phrases;
}
function usePhrase(use, { kind, actions, usage = [] }, ages) {
	const gains = kind === "added" || kind === "widened";
	const parts = [gains ? use.alreadyGranted ? "already granted" : use.serviceGranted ? "service already granted, not all of this" : "new to it" : use.alreadyGranted ? "" : "not granted today", use.alreadyGranted || gains && use.serviceGranted ? lastUse(use, ages) : ""].filter((part) => part !== "");
	const [action, ...others] = actions;
	const of = usage.length === 1 && others.length === 0 && (action === use.of || action === `${use.of}:*`) ? own$1("") : say`${named$4(use.of)} `;
	return parts.length === 0 ? [] : [say`${of}${own$1(parts.join(", "))}`];
}
function lastUse({ evidence }, ages) {
	const { lastAccessedAt, ageDays, trackedSince } = evidence;
	if (lastAccessedAt === null) return trackedSince === void 0 ? "use not known" : `never used since ${day(trackedSince)}`;
	const age = ages && ageDays !== null ? `, ${count(ageDays, "day")} ago` : "";
	return `last used ${day(lastAccessedAt)}${age}`;
}
function holderPhrase({ words, name, address }) {
	for (const end of [
		name,
		address,
		FILE.exec(words)?.[1]
	]) {
		if (end === void 0 || end === "" || !words.endsWith(` ${end}`)) continue;
		return say`${words.slice(0, -end.length - 1)} ${named$4(end)}`;
	}
	return say`${words}`;
}
const FILE = /^the (?:policy(?: \S+)? in|[a-z -]+ of) ((?:(?! \(attached to ).)+)$/s;
function namesFile({ holder: { words }, path }) {
	const [called = ""] = words.split(" (attached to ", 1);
	return called.startsWith("the ") && (called.endsWith(` in ${path}`) || called.endsWith(` of ${path}`));
}
const KINDS$1 = {
	trust: "trust policy",
	resource: "resource policy",
	scp: "service control policy",
	boundary: "permissions boundary"
};
function documentPhrase({ holder, kind, state }) {
	const isSaid = holder.type === "organization";
	const what = kind !== "identity" ? own$1(isSaid ? "" : `, ${KINDS$1[kind]}`) : holder.policyName === void 0 ? own$1("") : say`, inline policy ${named$4(holder.policyName)}`;
	const news = {
		added: " (new)",
		changed: "",
		removed: " (removed)"
	}[state];
	return say`${holderPhrase(holder)}${what}${own$1(news)}`;
}
function changesAccess({ access }) {
	return access.length > 0;
}

// src/report/change/verdict-words.ts
function changeVerdict({ judgement, settings }) {
	const { conclusion, errors, files } = judgement;
	const { failOn, onIncomplete } = settings.gate;
	const fresh = withStatus(judgement, "new");
	const judged = fresh.filter((finding) => !isUnresolved(finding));
	const missing = missingWords(errors.length, fresh.length - judged.length);
	const above = failOn === "never" ? "" : failOn === "critical" ? "critical" : `${failOn} or above`;
	const mild = above === "" ? "and none makes a run fail, as configured" : `none at ${above}`;
	if (conclusion === "fail") {
		const grave = judged.filter(({ severity }) => reaches(severity, failOn)).length;
		const rest = judged.length - grave;
		const more = rest === 0 ? "" : ` and ${number(rest)} below`;
		if (grave === 0 && missing !== void 0) return own$1(`Fails: ${missing}.${others(rest, mild)}`);
		const also = missing === void 0 ? "" : ` Besides, ${missing}.`;
		return own$1(`Fails: this change brings ${count(grave, "finding")} at ${above}${more}.${also}`);
	}
	if (conclusion === "incomplete") return own$1(`Incomplete: ${missing ?? "not everything could be judged"}, ${onIncomplete === "fail" ? "which fails the run" : "which only warns, as configured"}.${others(judged.length, mild)}`);
	if (fresh.length > 0) return own$1(`Passes: this change brings ${count(fresh.length, "finding")}, ${mild}.`);
	if (files.length === 0) return own$1("Passes: this pull request changes nothing in IAM.");
	const exempt = withStatus(judgement, "exempt").length;
	if (exempt === 0) return own$1("Passes: no findings in the IAM changes of this pull request.");
	const all = exempt === 1 ? "which is exempt" : "all exempt";
	return own$1(`Passes: this change brings ${count(exempt, "finding")}, ${all}.`);
}
function others(findings, mild) {
	return findings === 0 ? " What could be judged has no finding." : ` What could be judged has ${count(findings, "finding")}, ${mild}.`;
}
function missingWords(errors, unresolved) {
	const parts = [...unresolved > 0 ? [`${count(unresolved, "part")} of the change could not be judged`] : [], ...errors > 0 ? [`${count(errors, "error")} kept facts of the account away`] : []];
	return parts.length === 0 ? void 0 : parts.join(", and ");
}
function scopeWords({ judgement }) {
	const { files, otherFiles } = judgement;
	const documents = files.reduce((sum, file) => sum + file.documents, 0);
	const others = otherFiles === 0 ? "" : `; ${number(otherFiles)} other changed ${plural(otherFiles, "file")} ${otherFiles === 1 ? "does" : "do"} not`;
	return `${count(files.length, "changed file")} ${files.length === 1 ? "speaks" : "speak"} of IAM, with ${count(documents, "policy document")}${others}`;
}
function usageWords({ judgement: { usage } }) {
	return usage.looked ? void 0 : say`Usage was not looked at, since ${usage.reason}.`;
}

// src/report/change/annotations.ts
const TEXT$1 = 1200;
const DETAILS$1 = 10;
const ELSEWHERE = 5;
const NAMED$1 = 200;
function changeAnnotations(input) {
	const { judgement } = input;
	const all = [
		verdictAnnotation(input),
		...withStatus(judgement, "new").flatMap((finding) => findingAnnotation(finding, input)),
		...judgement.errors.map(({ operation, code, message }) => {
			const words = `${logSafe(operation)} ${logSafe(code)}: ${clip(logSafe(message), TEXT$1)}`;
			return annotation("warning", "IAM Sweep: could not be determined", words);
		}),
		...mostUrgent(judgement.exemptions).filter(({ matches }) => matches > 0).flatMap(exemptionAnnotation),
		...accessAnnotations(judgement),
		...usageAnnotation(input),
		...judgement.notices.map(({ message }) => annotation("notice", "IAM Sweep", clip(logSafe(message), TEXT$1)))
	];
	return [
		"error",
		"warning",
		"notice"
	].flatMap((level) => bounded$1(all.filter((one) => one.level === level)));
}
function verdictAnnotation(input) {
	const { judgement, settings } = input;
	const { conclusion } = judgement;
	const level = conclusion === "fail" || conclusion === "incomplete" && settings.gate.onIncomplete === "fail" ? "error" : conclusion === "incomplete" ? "warning" : "notice";
	const unseen = withStatus(judgement, "new").filter(({ shownAt }) => shownAt === void 0);
	const lines = unseen.slice(0, ELSEWHERE).map((finding) => `- ${finding.severity}, ${logSafe(clip(placeOf$1(finding), NAMED$1))}: ${clip(logSafe(finding.message), TEXT$1 / 2)}`);
	const rest = unseen.length - lines.length;
	const more = rest > 0 ? [`… and ${number(rest)} more, all in the job summary.`] : [];
	const message = [
		toPlain(changeVerdict(input)),
		...lines,
		...more
	].join("\n");
	return annotation(level, `IAM Sweep: ${conclusion}`, message);
}
function findingAnnotation(finding, { settings }) {
	const { rule, severity, message, remediation, details = [], shownAt } = finding;
	if (shownAt === void 0) return [];
	const parts = details.slice(0, DETAILS$1).map((detail) => `- ${clip(logSafe(detail), NAMED$1)}`);
	const rest = details.length - parts.length;
	const lines = [
		clip(logSafe(message), TEXT$1),
		...parts,
		...rest > 0 ? [`… and ${number(rest)} more.`] : [],
		...remediation === "" ? [] : [`What to do: ${clip(logSafe(remediation), TEXT$1)}`]
	];
	return [onLine(failsRun(finding, settings.gate) ? "error" : "warning", `${severity}: ${RULE_HELP[rule].title} (${rule})`, lines.join("\n"), finding.location?.path ?? finding.path, shownAt)];
}
function accessAnnotations({ changes, findings }) {
	const told = new Set(findings.filter(({ status }) => status === "new").map(({ path, shownAt }) => lineKey(path, shownAt)));
	return changes.flatMap((change) => change.access.flatMap((line) => {
		const path = line.location?.path ?? change.path;
		if (line.shownAt === void 0 || told.has(lineKey(path, line.shownAt))) return [];
		const message = accessMessage(line, change);
		if (message === void 0) return [];
		return [onLine("notice", "IAM Sweep: what changes in access", message, path, line.shownAt)];
	}));
}
function usageAnnotation(input) {
	const { usage } = input.judgement;
	const words = usageWords(input);
	if (words === void 0 || !usage.looked && usage.isMeant) return [];
	return [annotation("notice", "IAM Sweep: usage was not looked at", clip(toPlain(words), TEXT$1))];
}
function accessMessage(line, { holder, kind }) {
	const uses = usagePhrases(line, true);
	if (uses.length === 0) return void 0;
	return toPlain(say`${holderPhrase(holder)}: ${accessPhrase(line, kind)} (${joined$1(uses, "; ")})${own$1(".")}`);
}
const COMMAND = "##[";
function onLine(level, title, message, file, line) {
	if (file.includes(COMMAND)) return annotation(level, title, `${logSafe(file)}:${line}: ${message}`);
	return {
		...annotation(level, title, message),
		file,
		line
	};
}
function lineKey(path, line) {
	return `${line ?? ""}:${path}`;
}

// src/report/change/room.ts
function fitted(rooms, limit, sizeOf, render) {
	let text = "";
	for (const room of rooms) {
		text = render(room);
		if (sizeOf(text) <= limit) break;
	}
	return text;
}
function leftOut(rest, nouns, elsewhere) {
	if (rest <= 0) return "";
	return `\n… and ${number(rest)} more${nouns === "" ? "" : ` ${nouns}`}, in ${elsewhere}.\n`;
}

// src/report/change/access-section.ts
function accessChanges(page) {
	const { changes } = page.input.judgement;
	if (changes.length === 0) return "";
	const { documents } = page.room;
	const told = changes.filter(changesAccess);
	const head = page.heading("What changes in access");
	const items = told.slice(0, documents).map((change) => documentItem(change, page));
	const rest = leftOut(told.length - items.length, "policies", page.elsewhere);
	return [
		head,
		...items,
		rest,
		textAlone(changes, told.length),
		usage(page, told.length)
	].join("");
}
function documentItem(change, page) {
	const { lines } = page.room;
	const access = change.access.slice(0, lines).map((line) => `  - ${accessItem(line, change, page)}\n`);
	const rest = change.access.length - access.length;
	const more = rest > 0 ? `  - … and ${rest} more, in ${page.elsewhere}\n` : "";
	const place = namesFile(change) ? "" : ` in ${code(change.path, 200)}`;
	return `- ${toMarkdown(documentPhrase(change))}${place}${tie(change, page)}\n${access.join("")}${more}`;
}
function tie({ holder: { entityArn, tiedBy } }, { isFull }) {
	if (!isFull || entityArn === void 0) return "";
	const by = tiedBy === "map" ? ", by changes.map" : tiedBy === void 0 ? "" : `, by its ${TIES[tiedBy]}`;
	return `<br>which is ${code(entityArn, 200)}${by}`;
}
const TIES = {
	arn: "ARN",
	name: "name"
};
function accessItem(line, { kind }, page) {
	const told = within(accessPhrase(line, kind, page.room.access), page);
	const level = page.isFull && line.level !== void 0 ? [text(line.level.replaceAll("-", " "), 40)] : [];
	const uses = usagePhrases(line, page.isFull).map((phrase) => toMarkdown(phrase));
	return [
		told,
		...level,
		...uses
	].join(" · ");
}
const CONDITION = 200;
function within(phrase, { room }) {
	const most = Math.min(CONDITION, room.text);
	return phrase.map((piece) => piece.kind === "text" ? text(clip(piece.value, most), most) : toMarkdown([piece])).join("");
}
function textAlone(changes, told) {
	const same = changes.length - told;
	if (same === 0) return "";
	const [differs, gives] = same === 1 ? ["differs", "gives"] : ["differ", "give"];
	return `\n${told === 0 ? count(same, "policy") : count(same, "other policy")} ${differs} in the text and ${gives} the same access as before.\n`;
}
function usage({ input }, told) {
	const words = usageWords(input);
	return words === void 0 || told === 0 ? "" : `\n${toMarkdown(words)}\n`;
}

// src/report/change/facts-sections.ts
function errors({ input, room, elsewhere, heading }) {
	const all = input.judgement.errors;
	if (all.length === 0) return "";
	const items = all.slice(0, room.others).map((error) => `- ${errorItem(error, room.text)}\n`);
	const rest = leftOut(all.length - items.length, "", elsewhere);
	return `${heading("Could not be determined")}${items.join("")}${rest}`;
}
function errorItem(error, length) {
	const { accountId, entityArn, operation, code: id, message } = error;
	return `${entityArn !== void 0 ? `${code(entityArn, 200)}: ` : accountId !== void 0 ? `account ${code(accountId)}: ` : ""}${code(operation)}: ${text(message, length)} (${code(id)})`;
}
function expiredExemptions(page) {
	const { exemptions } = page.input.judgement;
	const expired = exemptions.filter(({ state, matches }) => state === "expired" && matches > 0);
	const title = `${count(expired.length, "exemption")} expired and would have covered something here`;
	return page.fold(title, expired, (judged) => exemptionItem(judged, page.room.text));
}
function exemptionItem({ exemption, matches }, length) {
	const { entity, rule, expires, reason } = exemption;
	const from = rule === "*" ? "every rule" : code(rule);
	return `${code(entity)} from ${from}: ended ${text(expires, 10)}, ${count(matches, "finding")}. ${text(reason, length)}`;
}
function foldedNotices(page) {
	const { notices } = page.input.judgement;
	return page.fold(count(notices.length, "notice"), notices, ({ message }) => text(message, page.room.text));
}
function files({ input, room, elsewhere, heading }) {
	const { files: all } = input.judgement;
	if (all.length === 0) return "";
	const rows = all.slice(0, room.others).map(fileRow);
	return `${heading("Files")}${table([
		{ title: "File" },
		{ title: "Change" },
		{ title: "Read as" },
		{
			title: "Documents",
			align: "right"
		}
	], rows)}\n${leftOut(all.length - rows.length, "files", elsewhere)}`;
}
const FORMATS = {
	json: "JSON policy",
	cloudformation: "CloudFormation",
	"terraform-plan": "Terraform plan",
	terraform: "Terraform"
};
function fileRow({ path, previousPath, status, format, documents }) {
	const from = previousPath === void 0 ? "" : `<br>was ${code(previousPath, 200)}`;
	const read = format === void 0 ? "⚠️ not read" : FORMATS[format];
	return [
		`${code(path, 200)}${from}`,
		status,
		read,
		number(documents)
	];
}
const ACCOUNTS = 10;
function coverage({ input, heading }) {
	const { judgement, settings, run } = input;
	const { usage, ref, stats } = judgement;
	const { gate, access } = settings;
	const calls = Object.values(stats.apiCalls).reduce((sum, made) => sum + made, 0);
	const fails = gate.failOn === "never" ? "never for findings" : `on findings at ${gate.failOn}${gate.failOn === "critical" ? "" : " or above"}`;
	const rows = [
		["Looked at", `${scopeWords(input)}.`],
		["Compared", `${code(ref.baseSha, 40)} with ${code(ref.headSha, 40)}`],
		["Usage", toMarkdown(usage.looked ? say`of ${nameList(usage.accountIds, usage.accountIds.length, ACCOUNTS)} as of ${own$1(day(usage.collectedAt))}; unused is what was last used more than ${own$1(count(access.unusedDays, "day"))} before. A denied attempt counts as use` : say`not looked at, since ${usage.reason}`)],
		["Fails", `${fails} that the change brings; ${incompleteWords(input.settings)}`],
		...run.configFile === void 0 ? [] : [["Settings", run.configFile === null ? "inputs and defaults" : `${code(run.configFile)} and inputs`]],
		["Run", `${time(run.startedAt)} to ${time(run.finishedAt)}, ${count(calls, "API call")}, ${text(run.tool.name, 60)} ${code(run.tool.version, 40)}`]
	];
	return `${heading("Thresholds and coverage")}${rows.map(([name, value]) => `- **${name}:** ${value}\n`).join("")}`;
}
function incompleteWords({ gate, rules }) {
	const { failOn, onIncomplete } = gate;
	const setting = rules["change-unresolved"];
	const others = `facts of the account that are missing ${onIncomplete === "fail" ? "fail" : "only warn"}`;
	if (setting === "off") return `parts of it that could not be judged are only counted; ${others}`;
	if (reaches(setting === "default" ? "high" : setting, failOn) && onIncomplete !== "fail") return `parts of it that could not be judged fail; ${others}`;
	return `what could not be judged ${onIncomplete === "fail" ? "fails" : "only warns"}`;
}
function time(iso) {
	return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}

// src/report/change/finding-sections.ts
const DETAILS = 5;
function newFindings(page) {
	return findingTable(withStatus(page.input.judgement, "new").filter((finding) => !isUnresolved(finding)), page, "Finding", "findings");
}
function unresolvedParts(page) {
	const found = withStatus(page.input.judgement, "new").filter(isUnresolved);
	if (found.length === 0) return "";
	return `${page.heading("Could not be judged")}What nobody could read may grant anything.\n\n${findingTable(found, page, "Why", "parts")}`;
}
function findingTable(findings, { room, elsewhere, words }, title, nouns) {
	if (findings.length === 0) return "";
	const rows = findings.slice(0, room.findings).map((finding) => [
		`${SEVERITY_SIGNS[finding.severity]} ${finding.severity}`,
		code(placeOf$1(finding), 200),
		cell(finding, words(finding), room.text),
		code(finding.rule)
	]);
	return `${table([
		{ title: "Severity" },
		{ title: "Where" },
		{ title },
		{ title: "Rule" }
	], rows)}\n${leftOut(findings.length - rows.length, nouns, elsewhere)}`;
}
function cell({ remediation, details = [] }, message, length) {
	const parts = details.slice(0, DETAILS).map((detail) => `– ${text(detail, length)}`);
	const rest = details.length - parts.length;
	return [
		text(message, length),
		...parts,
		...rest > 0 ? [`– and ${number(rest)} more`] : [],
		...remediation === "" ? [] : [`**What to do:** ${text(remediation, length)}`]
	].join("<br>");
}
function knownFindings(page) {
	const known = withStatus(page.input.judgement, "known");
	const [was, is] = known.length === 1 ? ["was", "is"] : ["were", "are"];
	const title = `${count(known.length, "finding")} ${was} there before and ${is} not touched by this change`;
	return page.fold(title, known, (finding) => findingItem(finding, page));
}
function exemptFindings(page) {
	const exempt = withStatus(page.input.judgement, "exempt");
	const title = `${count(exempt.length, "finding")} ${exempt.length === 1 ? "is" : "are"} exempt`;
	return page.fold(title, exempt, (finding) => {
		const { expires, reason, approvedBy } = finding.exemption ?? {};
		const by = approvedBy === void 0 ? "" : ` (approved by ${text(approvedBy, 100)})`;
		const until = expires === void 0 ? "" : ` Until ${text(expires, 10)}: `;
		return `${findingItem(finding, page)}${until}${text(reason ?? "", page.room.text)}${by}`;
	});
}
function findingItem(finding, { room, words }) {
	return `${SEVERITY_SIGNS[finding.severity]} ${code(placeOf$1(finding), 200)}, ${code(finding.rule)}: ${text(words(finding), room.text)}`;
}

// src/report/change/page.ts
function pageOf(input, room, { level, ...traits }) {
	return {
		...traits,
		input,
		room,
		heading: (title) => `${level} ${title}\n\n`,
		fold(title, items, item) {
			if (items.length === 0) return "";
			const lines = items.slice(0, room.others).map((one) => `- ${item(one)}\n`);
			const rest = leftOut(items.length - lines.length, "", traits.elsewhere);
			return `<details>\n<summary>${title}</summary>\n\n${lines.join("")}${rest}\n</details>\n`;
		}
	};
}
function page(sections) {
	return `${sections.map((section) => section.replace(/\n{3,}/g, "\n\n").trim()).filter((section) => section !== "").join("\n\n")}\n`;
}

// src/report/change/comment.ts
const LIMIT = 65e3;
const ROOMS$1 = [
	room$1(50, 50, 20, 20, 1e3),
	room$1(25, 25, 10, 10, 600),
	room$1(20, 12, 5, 5, 400),
	room$1(10, 6, 3, 2, 300),
	room$1(5, 3, 2, 1, 150),
	room$1(2, 1, 1, 1, 80)
];
function room$1(findings, documents, lines, others, text) {
	return {
		findings,
		documents,
		lines,
		others,
		text,
		access: {
			actions: 6,
			others: 3
		}
	};
}
function changeComment(input, limit = LIMIT) {
	const text = fitted(ROOMS$1, limit, (markdown) => markdown.length, (some) => comment(input, some));
	return text.length <= limit ? text : page([head$1(input), "All of it is in the job summary."]);
}
function comment(input, some) {
	const of = pageOf(input, some, {
		level: "####",
		elsewhere: "the job summary",
		isFull: false,
		words: undatedMessage
	});
	return page([
		head$1(input),
		...sections(of),
		foot(input)
	]);
}
function sections(of) {
	return [
		newFindings(of),
		unresolvedParts(of),
		accessChanges(of),
		errors(of),
		knownFindings(of),
		exemptFindings(of),
		expiredExemptions(of),
		foldedNotices(of)
	];
}
function head$1(input) {
	const { conclusion } = input.judgement;
	return `### ${SIGNS[conclusion]} IAM Sweep: ${conclusion}\n\n**${toMarkdown(changeVerdict(input))}**\n`;
}
function foot(input) {
	return input.judgement.files.length === 0 ? "" : `<sub>${scopeWords(input)}.</sub>\n`;
}

// src/report/change/log.ts
const FINDINGS = 100;
const LINES = 200;
const TEXT = 600;
function changeLog(input) {
	const { judgement } = input;
	const counts = SEVERITIES.map((severity) => `${number(judgement.counts[severity])} ${severity}`);
	const settled = ["exempt", "known"].flatMap((status) => {
		const { length } = withStatus(judgement, status);
		return length === 0 ? [] : [`${number(length)} ${status === "known" ? "there before" : status}`];
	});
	const unlooked = usageWords(input);
	return [
		`${scopeWords(input)}.`,
		`Findings: ${[...counts, ...settled].join(", ")}.`,
		...unlooked === void 0 ? [] : [toPlain(unlooked)],
		...access(input),
		...findings(input)
	].join("\n");
}
function access({ judgement: { changes } }) {
	const lines = changes.filter(changesAccess).flatMap((change) => [`${clip(toPlain(documentPhrase(change)), TEXT)}${namesFile(change) ? "" : ` in ${clip(logSafe(change.path), TEXT)}`}:`, ...change.access.map((line) => {
		const uses = usagePhrases(line, true);
		const use = uses.length === 0 ? own$1("") : say` (${joined$1(uses, "; ")})`;
		return `  ${clip(toPlain(say`${accessPhrase(line, change.kind)}${use}`), TEXT)}`;
	})]);
	return lines.length === 0 ? [] : ["", ...bounded(lines, LINES)];
}
function findings({ judgement }) {
	const lines = withStatus(judgement, "new").map((finding) => {
		const { severity, rule, message } = finding;
		return `${severity.padEnd(8)}  ${clip(logSafe(placeOf$1(finding)), TEXT)}  ${rule}: ${clip(logSafe(message), TEXT)}`;
	});
	return lines.length === 0 ? [] : ["", ...bounded(lines, FINDINGS)];
}
function bounded(lines, most) {
	const rest = lines.length - most;
	return rest > 0 ? [...lines.slice(0, most), `… and ${number(rest)} more, in report.json.`] : [...lines];
}

// src/report/change/summary.ts
const ROOMS = [
	room(500, 500, 50, 200, 1e3, 30),
	room(250, 200, 20, 100, 600, 20),
	room(100, 100, 10, 50, 400, 10),
	room(50, 50, 5, 20, 300, 6),
	room(10, 10, 3, 5, 150, 3),
	room(2, 2, 1, 1, 80, 2)
];
function room(findings, documents, lines, others, text, names) {
	return {
		findings,
		documents,
		lines,
		others,
		text,
		access: {
			actions: names,
			others: names
		}
	};
}
function changeSummary(input, limitBytes = SUMMARY_LIMIT) {
	return fitted(ROOMS, limitBytes, bytesOf, (some) => {
		const of = pageOf(input, some, {
			level: "##",
			elsewhere: "`report.json`",
			isFull: true,
			words: ({ message }) => message
		});
		return page([
			head(input),
			newFindings(of),
			unresolvedParts(of),
			accessChanges(of),
			errors(of),
			knownFindings(of),
			exemptFindings(of),
			exemptions(input.judgement),
			foldedNotices(of),
			files(of),
			coverage(of)
		]);
	});
}
function head(input) {
	const { judgement } = input;
	const { conclusion } = judgement;
	const verdict = `# ${SIGNS[conclusion]} IAM Sweep: ${conclusion}\n\n**${toMarkdown(changeVerdict(input))}**\n`;
	const settled = ["exempt", "known"].map((status) => withStatus(judgement, status).length);
	if (newTotal(judgement) + settled.reduce((sum, one) => sum + one, 0) === 0) return verdict;
	const columns = [...SEVERITIES.map((severity) => `${SEVERITY_SIGNS[severity]} ${severity}`), ...["exempt", "there before"]].map((title) => ({
		title,
		align: "right"
	}));
	const row = [...SEVERITIES.map((severity) => judgement.counts[severity]), ...settled].map(number);
	return `${verdict}\n${table(columns, [row])}\n`;
}

// src/rules/change/owners.ts
function ownersIn(map) {
	const entries = map.map(({ file, address, entity }) => ({
		entity,
		isFile: pathMatcher(file),
		isAddress: address === void 0 ? () => true : textMatcher(address)
	}));
	const ownerOf = (holder) => {
		if (holder.name !== void 0 || holder.arn !== void 0) return void 0;
		if (![
			"role",
			"user",
			"group",
			"policy"
		].includes(holder.type)) return void 0;
		const file = fileOf(holder);
		if (file === void 0) return void 0;
		const path = pathOn(file, holder.side);
		return entries.find(({ isFile, isAddress }) => isFile(path) && isAddress(holder.address))?.entity;
	};
	return (holders) => entries.length === 0 ? holders : holders.map((holder) => ({
		...holder,
		mappedTo: ownerOf(holder)
	}));
}
function fileOf({ documents, attachments }) {
	return documents[0]?.file ?? attachments[0]?.file;
}
function pathOn({ file: { path, previousPath } }, side) {
	return side === "before" ? previousPath ?? path : path;
}
function entityParts(entity) {
	const [, account, type, path = "", name] = /^(?:arn:[^:]*:iam::([^:]*):)?(role|user|group|policy)\/((?:.*\/)?)([^/]+)$/s.exec(entity ?? "") ?? [];
	if (type === void 0 || name === void 0) return void 0;
	return {
		type,
		path: `/${path}`,
		name,
		...account !== void 0 && { account }
	};
}

// src/rules/change/holder-pairs.ts
const NAMED_FOR_GOOD = [
	"role",
	"user",
	"group",
	"policy",
	"permission-set"
];
function pairHolders(before, after) {
	const left = {
		before: new Set(before),
		after: new Set(after)
	};
	const pairs = [];
	const pairBy = (keyOf) => {
		const waiting = /* @__PURE__ */ new Map();
		for (const holder of left.before) {
			const key = keyOf(holder);
			if (key === void 0) continue;
			const known = waiting.get(key);
			if (known === void 0) waiting.set(key, [holder]);
			else known.push(holder);
		}
		for (const those of waiting.values()) those.reverse();
		for (const holder of left.after) {
			const key = keyOf(holder);
			const those = key === void 0 ? void 0 : waiting.get(key);
			const found = those?.at(-1);
			if (found === void 0 || areOthers(found, holder)) continue;
			those?.pop();
			pairs.push({
				before: found,
				after: holder
			});
			left.before.delete(found);
			left.after.delete(holder);
		}
	};
	pairBy((holder) => holder.name === void 0 ? void 0 : inScope(holder, holder.name));
	pairBy((holder) => isListed(holder) ? void 0 : inScope(holder, ""));
	pairBy((holder) => {
		const { type, name } = holder;
		return name === void 0 ? void 0 : JSON.stringify([
			type,
			name,
			accountOf$1(holder)
		]);
	});
	pairBy((holder) => contents(holder));
	pairBy((holder) => inScope(holder, ""));
	return [
		...pairs,
		...[...left.before].map((alone) => ({ before: alone })),
		...[...left.after].map((alone) => ({ after: alone }))
	];
}
function areOthers(one, other) {
	const [a, b] = [identityOf(one), identityOf(other)];
	if (a === void 0 && b === void 0) return false;
	if (a !== void 0 && b !== void 0) {
		const isElsewhere = a.account !== void 0 && b.account !== void 0 && a.account !== b.account;
		return a.type !== b.type || a.name !== b.name || isElsewhere;
	}
	if (isOneAddress(one, other)) return isReplaced(one, other);
	if (one.mappedTo !== void 0 || other.mappedTo !== void 0) return true;
	return one.format !== "json" || other.format !== "json";
}
function isReplaced(one, other) {
	const [before, after] = one.side === "before" ? [one, other] : [other, one];
	if (!NAMED_FOR_GOOD.includes(after.type)) return false;
	if (before.name === void 0 === (after.name === void 0)) return false;
	const isKept = after.holder.name === void 0 && after.format.startsWith("terraform");
	return after.format !== "json" && !isKept;
}
function isOneAddress(one, other) {
	return (one.scope.startsWith("scope ") || one.mappedTo === other.mappedTo) && one.scope === other.scope && one.address === other.address && one.address !== "";
}
function identityOf(holder) {
	const account = accountOf$1(holder);
	const { type, name, mappedTo } = holder;
	if (name !== void 0) return {
		type,
		name,
		account
	};
	const mapped = entityParts(mappedTo);
	return mapped && {
		...mapped,
		account: mapped.account ?? account
	};
}
function inScope({ scope, type, address }, name) {
	return JSON.stringify([
		scope,
		type,
		address,
		name
	]);
}
function isListed({ format, address }) {
	return format === "json" && /\[\d+\]/.test(address);
}
function accountOf$1(holder) {
	const account = fileOf(holder)?.accountId ?? holder.arn?.split(":")[4];
	return account === void 0 || !/^\d{12}$/.test(account) ? void 0 : account;
}
function contents(holder) {
	const { type, documents, attachments, mappedTo } = holder;
	if (documents.length === 0) return void 0;
	const { type: mappedType, name: mappedName } = entityParts(mappedTo) ?? {};
	return JSON.stringify([
		...[
			type,
			mappedType,
			mappedName
		],
		documents.map(({ found, text }) => [
			found.kind,
			found.policyName ?? "",
			text
		].join("\n")).sort(),
		attachments.map(({ found }) => JSON.stringify([found.relation, found.target])).sort()
	]);
}

// src/rules/change/sides.ts
function scopeOf({ scope, file }) {
	return scope === void 0 ? `file ${file.path}` : `scope ${scope}`;
}
function known$1(text) {
	return text === void 0 || text === "" || holdsUnknown(text) ? void 0 : text;
}
function holdersOf(read, side) {
	const holders = /* @__PURE__ */ new Map();
	const unnamed = /* @__PURE__ */ new Map();
	const later = [];
	const place = (file, format, holder, take) => {
		const scope = scopeOf(file);
		const { type } = holder;
		const arn = known$1(holder.arn);
		const name = known$1(holder.name) ?? nameOfArn(arn, type);
		const address = name !== void 0 && (format === "json" || holder.address === "") ? "" : holder.address;
		const group = JSON.stringify([
			scope,
			type,
			address,
			address === "" ? holder.name ?? "" : ""
		]);
		const join = (into) => {
			if (fullness(holder) > fullness(into.holder)) into.holder = holder;
			take(into);
		};
		if (name === void 0) {
			later.push(() => {
				let into = unnamed.get(group);
				if (into === void 0) {
					into = {
						side,
						scope,
						format,
						type,
						address,
						name,
						arn,
						holder,
						documents: [],
						attachments: []
					};
					holders.set(`${group} unnamed`, into);
					unnamed.set(group, into);
				}
				join(into);
			});
			return;
		}
		const key = `${group} ${name}`;
		let into = holders.get(key);
		if (into === void 0) {
			into = {
				side,
				scope,
				format,
				type,
				address,
				name,
				arn,
				holder,
				documents: [],
				attachments: []
			};
			holders.set(key, into);
			if (!unnamed.has(group)) unnamed.set(group, into);
		}
		join(into);
	};
	for (const file of read.files) {
		const source = file[side];
		if (source === void 0) continue;
		for (const found of source.documents) {
			const text = JSON.stringify(found.document) ?? "";
			place(file, source.format, found.holder, ({ documents }) => documents.push({
				side,
				file,
				found,
				text
			}));
		}
		for (const found of source.attachments) place(file, source.format, found.holder, ({ attachments }) => attachments.push({
			side,
			file,
			found
		}));
	}
	for (const join of later) join();
	return [...holders.values()];
}
function nameOfArn(arn, type) {
	return arn === void 0 ? void 0 : new RegExp(`^arn:[^:]*:iam::[^:]*:${type}/(?:.*/)?([^/]+)$`, "s").exec(arn)?.[1];
}
function fullness({ name, path, arn }) {
	return (known$1(name) === void 0 ? 0 : 4) + (known$1(arn) === void 0 ? 0 : 2) + (path === void 0 ? 0 : 1);
}

// src/rules/change/managed-texts.ts
const everything = {
	Effect: "Allow",
	Action: "*",
	Resource: "*"
};
const document = (...statements) => ({
	Version: "2012-10-17",
	Statement: statements
});
const PUBLISHED = {
	AdministratorAccess: document(everything),
	PowerUserAccess: document({
		Effect: "Allow",
		NotAction: [
			"iam:*",
			"organizations:*",
			"account:*"
		],
		Resource: "*"
	}, {
		Effect: "Allow",
		Action: [
			"account:GetAccountInformation",
			"account:GetGovCloudAccountInformation",
			"account:GetPrimaryEmail",
			"account:ListRegions",
			"iam:CreateServiceLinkedRole",
			"iam:DeleteServiceLinkedRole",
			"iam:ListRoles",
			"organizations:DescribeEffectivePolicy",
			"organizations:DescribeOrganization"
		],
		Resource: "*"
	}),
	IAMFullAccess: document({
		Effect: "Allow",
		Action: [
			"iam:*",
			"organizations:DescribeAccount",
			"organizations:DescribeOrganization",
			"organizations:DescribeOrganizationalUnit",
			"organizations:DescribePolicy",
			"organizations:ListChildren",
			"organizations:ListParents",
			"organizations:ListPolicies",
			"organizations:ListPoliciesForTarget",
			"organizations:ListRoots",
			"organizations:ListTargetsForPolicy"
		],
		Resource: "*"
	})
};
const AWS_POLICY = /^arn:[^:]*:iam::aws:policy\/(.+)$/s;
var ManagedTexts = class {
	#policies = /* @__PURE__ */ new Map();
	#ofAws = /* @__PURE__ */ new Map();
	#ofAwsByName = /* @__PURE__ */ new Map();
	#policiesByName = /* @__PURE__ */ new Map();
	#groups = /* @__PURE__ */ new Map();
	constructor(entities) {
		for (const entity of entities) if (entity.type === "policy") {
			this.#policies.set(entity.arn, entity);
			const ofAws = AWS_POLICY.exec(entity.arn)?.[1];
			if (ofAws !== void 0) {
				this.#ofAws.set(ofAws, entity);
				this.#ofAwsByName.set(entity.name, entity);
			} else push(this.#policiesByName, entity.name, entity);
		} else if (entity.type === "group") push(this.#groups, entity.name, entity);
	}
	of({ file: { accountId }, found: { relation, target } }) {
		const arn = known$1(target.arn);
		const name = known$1(target.name) ?? policyNameIn(target.arn);
		const isBare = target.arn === void 0 && name !== void 0 && !this.#policiesByName.has(name);
		const ofAws = AWS_POLICY.exec(target.arn ?? "")?.[1] ?? (isBare ? name : "");
		const only = (those) => {
			const own = those?.filter((one) => accountId === void 0 || one.accountId === accountId) ?? [];
			return own.length === 1 ? own[0] : void 0;
		};
		if (relation === "member") {
			const group = name === void 0 ? void 0 : only(this.#groups.get(name));
			return group && this.#groupText(group);
		}
		const policy = (arn === void 0 ? void 0 : this.#policies.get(arn)) ?? this.#ofAws.get(ofAws) ?? (isBare ? this.#ofAwsByName.get(name) : void 0) ?? (arn === void 0 && name !== void 0 ? only(this.#policiesByName.get(name)) : void 0);
		const text = policy && textOf(policy);
		if (policy !== void 0 && text !== void 0) return {
			name: policy.name,
			documents: [text],
			told: policy.awsManaged ? "aws" : "elsewhere"
		};
		return Object.hasOwn(PUBLISHED, ofAws) ? {
			name: ofAws,
			documents: [PUBLISHED[ofAws]],
			told: "aws"
		} : void 0;
	}
	#groupText({ name, inlinePolicies, attachedPolicies }) {
		const attached = attachedPolicies.map(({ arn }) => {
			const policy = this.#policies.get(arn);
			return policy && textOf(policy);
		});
		if (attached.includes(void 0)) return void 0;
		return {
			name,
			documents: [...inlinePolicies.map((inline) => inline.document), ...attached],
			told: "elsewhere"
		};
	}
};
function textOf({ versions }) {
	return versions.find(({ isDefault }) => isDefault)?.document;
}
function policyNameIn(arn) {
	return known$1(/^arn:[^:]*:iam::(?!aws:)[^:]*:policy\/(?:.*\/)?([^/]+)$/s.exec(arn ?? "")?.[1]);
}
function push(into, key, value) {
	const those = into.get(key);
	if (those === void 0) into.set(key, [value]);
	else those.push(value);
}

// src/rules/change/pairs.ts
function kindOf({ found: { kind } }) {
	return kind === "boundary" ? "identity" : kind;
}
function pairDocuments(before, after) {
	const left = new Set(before);
	const found = /* @__PURE__ */ new Map();
	const pairBy = (keyOf) => {
		const waiting = /* @__PURE__ */ new Map();
		for (const document of left) {
			const key = keyOf(document);
			const known = waiting.get(key);
			if (known === void 0) waiting.set(key, [document]);
			else known.push(document);
		}
		for (const those of waiting.values()) those.reverse();
		for (const document of after) {
			if (found.has(document)) continue;
			const other = waiting.get(keyOf(document))?.pop();
			if (other === void 0) continue;
			found.set(document, other);
			left.delete(other);
		}
	};
	const named = (document) => {
		const { policyName, holder } = document.found;
		return JSON.stringify([
			kindOf(document),
			policyName ?? "",
			policyName === void 0 ? holder.address : ""
		]);
	};
	pairBy((document) => `${named(document)} ${document.text}`);
	pairBy(named);
	pairBy((document) => `${kindOf(document)} ${document.text}`);
	pairBy(kindOf);
	return [...after.map((document) => {
		const other = found.get(document);
		const { kind } = document.found;
		if (other === void 0) return {
			after: document,
			kind,
			isSame: false
		};
		return {
			before: other,
			after: document,
			kind,
			isSame: other.text === document.text
		};
	}), ...[...left].map((document) => ({
		before: document,
		kind: document.found.kind,
		isSame: false
	}))];
}

// src/rules/change/units.ts
const PRINCIPALS = [
	"role",
	"user",
	"group",
	"permission-set"
];
function isPrincipal({ type }) {
	return PRINCIPALS.includes(type);
}
function attachmentsOf(unit, side) {
	return unit[side].flatMap(({ attachments }) => attachments);
}
function unitsOf(read, map) {
	const owned = ownersIn(map);
	const pairs = pairHolders(owned(holdersOf(read, "before")), owned(holdersOf(read, "after")));
	const replacements = replacementsIn(pairs);
	const alone = [];
	const together = /* @__PURE__ */ new Map();
	for (const pair of pairs) {
		const entity = pair.after?.mappedTo ?? pair.before?.mappedTo;
		if (entity === void 0) {
			const replacement = pair.before && replacements.get(pair.before);
			const unit = unitOf([pair], void 0, alone.length, replacement);
			if (unit !== void 0) alone.push(unit);
			continue;
		}
		const those = together.get(entity);
		if (those === void 0) together.set(entity, [pair]);
		else those.push(pair);
	}
	const all = [...alone, ...[...together].flatMap(([entity, those], at) => unitOf(those, entity, alone.length + at) ?? [])];
	return {
		all,
		targetOf: targetFinder(all)
	};
}
function replacementsIn(pairs) {
	const keyOf = ({ scope, type, address }) => JSON.stringify([
		scope,
		type,
		address
	]);
	const added = new Map(pairs.flatMap(({ before, after }) => before === void 0 && after !== void 0 && after.address !== "" ? [[keyOf(after), after]] : []));
	const found = /* @__PURE__ */ new Map();
	for (const { before, after } of pairs) {
		if (before === void 0 || after !== void 0) continue;
		const by = added.get(keyOf(before));
		if (by === void 0 || !isReplaced(before, by)) continue;
		const isMadeUp = before.holder.name === void 0 || by.holder.name === void 0;
		found.set(before, {
			by: by.name,
			isCertain: isMadeUp && by.format === "cloudformation"
		});
	}
	return found;
}
function unitOf(pairs, mappedTo, number, replacement) {
	const before = pairs.flatMap((pair) => pair.before ?? []);
	const after = pairs.flatMap((pair) => pair.after ?? []);
	const first = after[0] ?? before[0];
	const file = first && fileOf(first);
	if (first === void 0 || file === void 0) return void 0;
	const { type, name } = entityParts(mappedTo) ?? {
		type: first.type,
		name: void 0
	};
	const documents = (holders) => holders.flatMap((holder) => holder.documents);
	return {
		number,
		type,
		before,
		after,
		file,
		mappedTo,
		holder: first.holder,
		name: name ?? first.name ?? before[0]?.name,
		accountId: file.accountId ?? accountOf(first.arn),
		pairs: pairDocuments(documents(before), documents(after)),
		...replacement && { replacement }
	};
}
function accountOf(arn) {
	const account = arn?.split(":")[4];
	return account !== void 0 && /^\d{12}$/.test(account) ? account : void 0;
}
function targetFinder(units) {
	const targets = {
		before: /* @__PURE__ */ new Map(),
		after: /* @__PURE__ */ new Map()
	};
	const put = (side, unit, { scope, address, name, arn, holder }) => {
		const { type } = unit;
		const keys = [
			address !== "" && keyOf$5(scope, type, "address", address),
			name !== void 0 && keyOf$5(scope, type, "name", name),
			arn !== void 0 && keyOf$5("", type, "arn", arn),
			holder.arn !== void 0 && keyOf$5(scope, type, "arn", holder.arn)
		];
		for (const key of keys) if (key !== false && !targets[side].has(key)) targets[side].set(key, unit);
	};
	const those = units.filter(({ type }) => type === "policy" || type === "group");
	for (const [side, other] of [["before", "after"], ["after", "before"]]) {
		for (const unit of those) for (const holder of unit[side]) put(side, unit, holder);
		for (const unit of those) for (const holder of unit[other]) put(side, unit, holder);
	}
	return ({ side, file, found: { relation, target } }) => {
		const type = relation === "member" ? "group" : "policy";
		const scope = scopeOf(file);
		const arn = known$1(target.arn);
		const name = known$1(target.name) ?? policyNameIn(target.arn);
		const keys = [
			target.address !== void 0 && keyOf$5(scope, type, "address", target.address),
			arn !== void 0 && keyOf$5("", type, "arn", arn),
			target.arn !== void 0 && keyOf$5(scope, type, "arn", target.arn),
			name !== void 0 && keyOf$5(scope, type, "name", name)
		];
		for (const key of keys) {
			const unit = key === false ? void 0 : targets[side].get(key);
			if (unit !== void 0) return unit;
		}
	};
}
function keyOf$5(...parts) {
	return JSON.stringify(parts);
}

// src/rules/change/holder-words.ts
const TYPES = {
	role: "role",
	user: "user",
	group: "group",
	policy: "managed policy",
	resource: "resource",
	organization: "organization policy",
	"permission-set": "permission set"
};
function unitWords(unit) {
	const { type, name, holder, file } = unit;
	if (name !== void 0) return `${TYPES[type]} ${name}`;
	if (holder.address !== "") {
		if ((unit.after[0] ?? unit.before[0])?.format === "json" && type === "policy") return `the policy ${holder.address} in ${file.file.path}`;
		return `${TYPES[type]} ${nameUnknowns(holder.address)}`;
	}
	if (holder.name !== void 0) return `${TYPES[type]} ${nameUnknowns(holder.name)}`;
	return type === "policy" || type === "resource" || type === "organization" ? `the policy in ${file.file.path}` : `the ${TYPES[type]} of ${file.file.path}`;
}
function changedHolder(unit, tie, holders = [], policyName) {
	const { type, name, holder } = unit;
	const had = holders.length === 0 ? "" : ` (attached to ${listed$2(holders.map(unitWords))})`;
	return {
		type,
		address: nameUnknowns(holder.address),
		words: unitWords(unit) + had,
		...name !== void 0 && { name },
		...policyName !== void 0 && { policyName: nameUnknowns(policyName) },
		...tie && {
			entityArn: tie.entity.arn,
			tiedBy: tie.by
		}
	};
}
function documentWords(unit, pair, holder) {
	const { kind } = pair;
	const policyName = (pair.after ?? pair.before)?.found.policyName;
	if (kind === "trust") return `trust policy of ${holder.words}`;
	if (kind === "boundary") return `permissions boundary in ${holder.words}`;
	if (isPrincipal(unit)) {
		const name = policyName === void 0 ? "" : ` ${nameUnknowns(policyName)}`;
		return `${kind === "resource" ? "resource policy" : "inline policy"}${name} of ${holder.words}`;
	}
	if (holder.words.startsWith("the ")) return holder.words;
	return kind === "resource" ? `policy of ${holder.words}` : holder.words;
}
function viaWords({ relation, unit, after, before }) {
	if (unit !== void 0) return unitWords(unit);
	const { arn, name, address } = (after ?? before)?.found.target ?? {};
	const text = nameUnknowns(arn ?? name ?? address ?? "");
	if (relation === "member") return `group ${text}`;
	const ofAws = /^arn:[^:]*:iam::aws:policy\/(.+)$/s.exec(arn ?? "")?.[1];
	return ofAws === void 0 ? `managed policy ${text}` : `AWS-managed policy ${nameUnknowns(ofAws)}`;
}
function viaName({ unit, after, before }) {
	const { arn, name, address } = (after ?? before)?.found.target ?? {};
	const text = nameUnknowns(unit?.name ?? name ?? arn ?? address ?? "");
	return text.startsWith("arn:") ? text.split("/").at(-1) ?? text : text;
}

// src/rules/change/place.ts
function shownOn({ file }, lines) {
	const location = {
		path: file.path,
		startLine: lines.start,
		endLine: lines.end
	};
	const { added, removed } = file.diff ?? {
		added: [],
		removed: []
	};
	const at = [...added.flatMap(({ start, end }) => start <= lines.end && end >= lines.start ? [Math.max(start, lines.start)] : []), ...removed.flatMap((gone) => gone.at >= lines.start && gone.at <= lines.end ? [gone.at] : [])].sort((a, b) => a - b)[0];
	return {
		location,
		...at !== void 0 && { shownAt: at }
	};
}
function isTouched({ file }, lines) {
	if (file.status === "added") return true;
	if (file.diff === void 0) return void 0;
	return shownOn({ file }, lines).shownAt !== void 0;
}
function shownGone({ file }, lines, nearest) {
	if (file.status === "removed") return nearest;
	const gone = file.diff?.removed.find(({ old }) => old.start <= lines.end && old.end >= lines.start);
	if (gone === void 0) return nearest;
	const at = Math.max(1, gone.at);
	return {
		location: {
			path: file.path,
			startLine: at,
			endLine: at
		},
		shownAt: at
	};
}
function placeOf({ after, before }, side, statement) {
	if (side === "after") return after === void 0 ? {} : shownOn(after.file, linesOf(after, statement));
	const now = after === void 0 ? {} : shownOn(after.file, after.found.lines);
	return before === void 0 ? now : shownGone(before.file, linesOf(before, statement), nearest(now));
}
function nearest({ location }) {
	return location === void 0 ? {} : { location: {
		...location,
		endLine: location.startLine
	} };
}
function linesOf({ found: { lines, statements } }, statement) {
	return (statement === void 0 ? void 0 : statements[statement]) ?? lines;
}

// src/rules/change/analyzer.ts
const SEVERITY = {
	error: "high",
	fail: "high",
	"security-warning": "medium",
	warning: "low",
	suggestion: "low"
};
const SAME$1 = {
	PASS_ROLE_WITH_STAR_IN_RESOURCE: ["pass-role-any", "admin-access"],
	PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE: ["pass-role-any", "admin-access"],
	PASS_ROLE_WITH_NOTACTION_AND_STAR_IN_RESOURCE: ["pass-role-any", "not-action-allow"],
	ALLOW_WITH_NOTACTION: ["not-action-allow"],
	INVALID_ACTION: ["policy-unknown-action"],
	INVALID_SERVICE_IN_ACTION: ["policy-unknown-action"],
	INVALID_SERVICE_NAME: ["policy-unknown-action"],
	POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA: ["policy-too-large"],
	POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA: ["policy-too-large"],
	SYNTAX_ERROR: ["policy-malformed"],
	MISSING_ACTION: ["policy-malformed"],
	MISSING_EFFECT: ["policy-malformed"],
	MISSING_RESOURCE: ["policy-malformed"],
	MISSING_STATEMENT: ["policy-malformed"],
	"no-public-access": ["trust-public"]
};
function questionsOf(read) {
	return changedPairs(read).flatMap((pair) => {
		const { before, after, kind } = pair;
		if (after === void 0 || holdsUnknown(after.text)) return [];
		const { resourceType } = after.found;
		return [{
			key: keyOf$4(pair),
			kind,
			after: after.found.document,
			...resourceType !== void 0 && { resourceType },
			...before !== void 0 && !holdsUnknown(before.text) && { before: before.found.document }
		}];
	});
}
function unaskable(read) {
	return changedPairs(read).filter(({ after }) => after !== void 0 && holdsUnknown(after.text)).length;
}
function changedPairs(read) {
	return unitsOf(read, []).all.flatMap(({ pairs }) => pairs.filter(({ isSame }) => !isSame));
}
function keyOf$4({ after }) {
	if (after === void 0) return "";
	const { file, found } = after;
	const { kind, policyName = "", holder, lines } = found;
	return JSON.stringify([
		scopeOf(file),
		file.file.path,
		holder.address,
		kind,
		policyName,
		lines.start,
		lines.end
	]);
}
function analyzerFindings({ answers }, units, settings, ours) {
	const setting = settings.rules["access-analyzer"];
	const byKey = new Map(units.flatMap((judged) => judged.unit.pairs.map((pair) => [keyOf$4(pair), {
		judged,
		pair
	}])));
	const said = /* @__PURE__ */ new Map();
	for (const { rule, location, path } of ours) {
		const key = placeKey$2(path, location?.startLine);
		said.set(key, (said.get(key) ?? /* @__PURE__ */ new Set()).add(rule));
	}
	return answers.flatMap((answer) => {
		const found = byKey.get(answer.key);
		if (found === void 0) return [];
		return answer.findings.filter(({ type }) => type !== "suggestion" || setting !== "default" && setting !== "off").flatMap((finding) => draftOf$1(found.judged, found.pair, finding, said));
	});
}
function placeKey$2(path, line) {
	return `${path} ${line ?? ""}`;
}
function draftOf$1(judged, pair, { check, type, code, message, learnMore, statement }, said) {
	const { after } = pair;
	if (after === void 0) return [];
	const shown = placeOf(pair, "after", statement);
	const path = after.file.file.path;
	const same = Object.hasOwn(SAME$1, code) ? SAME$1[code] ?? [] : [];
	const ours = said.get(placeKey$2(path, shown.location?.startLine));
	if (same.some((rule) => ours?.has(rule))) return [];
	const { policyName } = after.found;
	const lines = statement === void 0 ? void 0 : after.found.statements[statement];
	const isKnown = check === "validate-policy" && pair.before !== void 0 && lines !== void 0 && isTouched(after.file, lines) === false;
	return [{
		rule: "access-analyzer",
		severity: SEVERITY[type],
		isKnown,
		of: judged,
		path,
		shown,
		subject: { about: code },
		apart: [
			pair.kind,
			policyName ?? "",
			check
		],
		message: sentences(`${capital(documentWords(judged.unit, pair, judged.holder))}: IAM Access Analyzer (${code}) says`).replace(/\.$/, `: ${sentences(message)}`),
		remediation: learnMore === void 0 ? "Change the policy as AWS asks." : `See ${learnMore}.`
	}];
}

// src/rules/change/limit-difference.ts
const EVERYTHING = {
	Version: "2012-10-17",
	Statement: [{
		Effect: "Allow",
		Action: "*",
		Resource: "*"
	}]
};
function boundaryOrScpDifference(before, after, budget) {
	return accessDifference(wholeLimits(before), wholeLimits(after), budget);
}
function wholeLimits(limits) {
	return limits.some((limit) => {
		const { statements, problems } = parsedOnce(limit);
		return problems.length > 0 || statements.some(({ effect }) => effect === "Allow");
	}) ? limits : [...limits, EVERYTHING];
}

// src/rules/change/boundary.ts
const MOST_COMPARISONS = 2e5;
const SAME = {
	changes: [],
	unread: []
};
const known = /* @__PURE__ */ new WeakMap();
function isFreed(judged) {
	const isUnknown = judged.holdings.unknown.some(({ relation, before, after }) => relation === "boundary" && before !== void 0 && after === void 0);
	const { changes, unread } = differenceOf(judged);
	return isUnknown || unread.length > 0 || changes.some(({ kind }) => kind === "added" || kind === "widened");
}
function isLimited(judged) {
	return differenceOf(judged).changes.some(({ kind }) => kind === "removed" || kind === "narrowed");
}
function limitsOf({ holdings }) {
	return {
		before: wholeLimits(textsOf$1(holdings.before)),
		after: wholeLimits(textsOf$1(holdings.after))
	};
}
function boundaryOf({ holdings: { before, after } }) {
	return boundariesIn(after)[0] ?? boundariesIn(before)[0];
}
function differenceOf(judged) {
	let difference = known.get(judged);
	if (difference === void 0) {
		difference = found(judged);
		known.set(judged, difference);
	}
	return difference;
}
function found({ unit, holdings }) {
	if (!isPrincipal(unit) || holdings.unknown.some(({ relation }) => relation === "boundary")) return SAME;
	const before = boundariesIn(holdings.before);
	const after = boundariesIn(holdings.after);
	if (before.length === after.length && before.every(({ text }, at) => text === after[at]?.text)) return SAME;
	return boundaryOrScpDifference(textsOf$1(holdings.before), textsOf$1(holdings.after), new Budget(MOST_COMPARISONS));
}
function textsOf$1(held) {
	return boundariesIn(held).map(({ document }) => document);
}
function boundariesIn(held) {
	return held.filter(({ kind }) => kind === "boundary");
}

// src/rules/change/held.ts
function holdingsOf(unit, units, texts) {
	const vias = isPrincipal(unit) ? viasOf(unit, units) : [];
	const unknown = /* @__PURE__ */ new Set();
	const side = (of) => [...ownDocuments(unit, of), ...vias.flatMap((via) => {
		const attachment = via[of];
		if (attachment === void 0) return [];
		const isLimit = via.relation === "boundary";
		if (via.unit !== void 0) {
			if (!isLimit) return throughUnit(via.unit, via, of, units, texts);
			return ownDocuments(via.unit, of).map((held) => ({
				...held,
				kind: "boundary",
				via
			}));
		}
		const found = texts.of(attachment);
		if (found === void 0) {
			unknown.add(via);
			return [];
		}
		const { name, told } = found;
		return found.documents.map((document) => ({
			kind: isLimit ? "boundary" : "identity",
			document,
			name,
			told,
			via,
			pair: void 0,
			text: textOnce(document)
		}));
	})];
	return {
		before: side("before"),
		after: side("after"),
		vias,
		unknown: [...unknown]
	};
}
function ownDocuments(unit, side) {
	return unit.pairs.flatMap((pair) => {
		const placed = pair[side];
		if (placed === void 0) return [];
		const { kind, document, policyName } = placed.found;
		return [{
			kind,
			document,
			text: placed.text,
			name: policyName,
			told: "own",
			pair,
			via: void 0
		}];
	});
}
function isOfIts({ kind, via }) {
	return !(kind === "boundary" && via !== void 0);
}
function isNewToIt({ via }) {
	return via !== void 0 && via.before === void 0 && via.relation !== "boundary";
}
function throughUnit(target, via, side, units, texts) {
	const own = ownDocuments(target, side).filter(({ kind }) => kind === "identity");
	const more = target.type !== "group" ? [] : viasOf(target, units).filter((inner) => inner.relation === "attached").flatMap((inner) => {
		const attachment = inner[side];
		if (attachment === void 0) return [];
		if (inner.unit !== void 0) return ownDocuments(inner.unit, side);
		const { name, documents = [] } = texts.of(attachment) ?? {};
		return documents.map((document) => ({
			kind: "identity",
			document,
			name,
			pair: void 0,
			via,
			text: textOnce(document),
			told: "elsewhere"
		}));
	});
	return [...own, ...more].map((held) => ({
		...held,
		told: "elsewhere",
		via
	}));
}
function viasOf(unit, units) {
	const vias = /* @__PURE__ */ new Map();
	for (const side of ["before", "after"]) for (const attachment of attachmentsOf(unit, side)) {
		const { relation, target } = attachment.found;
		const found = units.targetOf(attachment);
		const named = found?.number ?? target.arn ?? target.name ?? target.address ?? "";
		const key = JSON.stringify([relation, named]);
		const via = vias.get(key);
		if (via === void 0) vias.set(key, {
			relation,
			key,
			before: void 0,
			after: void 0,
			unit: found,
			[side]: attachment
		});
		else via[side] ??= attachment;
	}
	return [...vias.values()];
}
const texts = /* @__PURE__ */ new WeakMap();
function textOnce(document) {
	if (typeof document !== "object" || document === null) return JSON.stringify(document) ?? "";
	let text = texts.get(document);
	if (text === void 0) {
		text = JSON.stringify(document);
		texts.set(document, text);
	}
	return text;
}

// src/rules/change/rule-effort.ts
const MOST = 15e5;
const STATEMENT = 4;
const NAMED = .2;
const INVERTED = 10;
const TOO_MUCH_FOR_RULES = "is too much to be held against the rules together with the rest of the change; in a smaller one it can be";
const QUICK_RULES = /* @__PURE__ */ new Set([
	"policy-malformed",
	"policy-too-large",
	"trust-public",
	"trust-cross-account",
	"trust-oidc-unbound"
]);
var RuleEffort = class {
	#left;
	constructor(most = MOST) {
		this.#left = most;
	}
	isEnoughFor(...sides) {
		const cost = sides.reduce((sum, side) => sum + costOf(side.filter(isOfIts)), 0);
		if (cost > this.#left) return false;
		this.#left -= cost;
		return true;
	}
};
function costOf(documents) {
	let count = 0;
	let allows = 0;
	let denies = 0;
	for (const { document, kind } of documents) {
		const { statements } = parsedOnce(document);
		count += statements.length;
		if (kind !== "identity") continue;
		for (const statement of statements) {
			const { effect, notActions, resources } = statement;
			const wide = Math.max(1, resources?.length ?? 0);
			if (effect === "Deny") denies += wide;
			else allows += wide * (notActions === void 0 && !isOfAll(statement) ? NAMED : INVERTED);
		}
	}
	return count * STATEMENT + allows * denies;
}
function isOfAll({ actions = [] }) {
	return actions.some((action) => !action.includes(":"));
}

// src/rules/change/statements.ts
function placeKey$1(document, statement) {
	return `${document} ${statement}`;
}
function newStatements(before, after) {
	const earlier = before.flatMap(placed$1);
	const later = after.flatMap(placed$1);
	const left = new Set(earlier);
	const open = new Set(later);
	const matchBy = (keyOf) => {
		const waiting = /* @__PURE__ */ new Map();
		for (const statement of left) {
			const key = keyOf(statement);
			if (key === void 0) continue;
			const those = waiting.get(key);
			if (those === void 0) waiting.set(key, [statement]);
			else those.push(statement);
		}
		for (const those of waiting.values()) those.reverse();
		for (const statement of open) {
			const key = keyOf(statement);
			const other = key === void 0 ? void 0 : waiting.get(key)?.pop();
			if (other === void 0) continue;
			left.delete(other);
			open.delete(statement);
		}
	};
	const numbers = /* @__PURE__ */ new Map();
	const home = ({ held: { pair, via, text } }) => {
		const of = pair ?? via;
		if (of === void 0) return text;
		const number = numbers.get(of) ?? numbers.size;
		numbers.set(of, number);
		return String(number);
	};
	matchBy((statement) => `${home(statement)} ${statement.text}`);
	matchBy(({ held, text }) => `${held.kind} ${text}`);
	matchBy((statement) => statement.sid === void 0 ? void 0 : `${home(statement)} ${statement.sid}`);
	matchBy(home);
	return new Set([...open].map(({ document, statement }) => placeKey$1(document, statement)));
}
function keptStatements(before, after) {
	const earlier = new Set(before.flatMap(placed$1).map(({ held, text }) => `${held.kind} ${text}`));
	const kept = after.flatMap(placed$1).filter(({ held, text }) => earlier.has(`${held.kind} ${text}`));
	return new Set(kept.map(({ document, statement }) => placeKey$1(document, statement)));
}
function placed$1(held, document) {
	const { Statement: found } = isObject(held.document) ? held.document : {};
	return (Array.isArray(found) ? found : [found]).map((item, statement) => {
		const { Sid: sid, ...rest } = isObject(item) ? item : {};
		return {
			held,
			document,
			statement,
			text: JSON.stringify(isObject(item) ? rest : item) ?? "",
			sid: typeof sid === "string" ? sid : void 0
		};
	});
}

// src/rules/change/condition-words.ts
const LONGEST_VALUE = 80;
const MOST_DEMANDS = 3;
const VERBS = {
	stringequals: "is",
	stringnotequals: "is not",
	stringequalsignorecase: "is",
	stringnotequalsignorecase: "is not",
	stringlike: "is like",
	stringnotlike: "is not like",
	arnequals: "is like",
	arnlike: "is like",
	arnnotequals: "is not like",
	arnnotlike: "is not like",
	bool: "is",
	ipaddress: "is in",
	notipaddress: "is not in",
	numericequals: "is",
	numericnotequals: "is not",
	numericlessthan: "is less than",
	numericlessthanequals: "is at most",
	numericgreaterthan: "is more than",
	numericgreaterthanequals: "is at least",
	dateequals: "is",
	datenotequals: "is not",
	datelessthan: "is before",
	datelessthanequals: "is at most",
	dategreaterthan: "is after",
	dategreaterthanequals: "is at least",
	binaryequals: "is"
};
function conditionWords(condition) {
	const demands = Object.entries(condition).flatMap(([operator, keys]) => Object.entries(keys).map(([key, values]) => demandWords(operator, key, values)));
	const more = demands.length - MOST_DEMANDS;
	return (more > 0 ? [...demands.slice(0, MOST_DEMANDS), `${more} more`] : demands).join(" and ");
}
function demandWords(operator, key, values) {
	const [, set = "", name = "", optional] = /^(?:(ForAllValues|ForAnyValue):)?(.*?)(IfExists)?$/is.exec(operator) ?? [];
	const of = {
		forallvalues: "every ",
		foranyvalue: "any "
	}[set.toLowerCase()] ?? "";
	if (name.toLowerCase() === "null") return `${of}${shown$1(key)} is ${values.every((value) => value === "true") ? "absent" : "present"}`;
	const verb = VERBS[name.toLowerCase()] ?? `fits ${shown$1(name)}`;
	const wanted = listed$2(values.map(shown$1)).replace(/ and (?=[^,]*$)/, " or ");
	return `${of}${shown$1(key)} ${verb} ${wanted}${optional === void 0 ? "" : ", if there is any,"}`;
}
function shown$1(text) {
	const named = nameUnknowns(text);
	return named.length > LONGEST_VALUE ? `${named.slice(0, 79)}…` : named;
}

// src/rules/change/live-use.ts
var LiveUse = class {
	examined;
	#unusedDays;
	#services = /* @__PURE__ */ new Map();
	constructor(examined, unusedDays) {
		this.examined = examined;
		this.#unusedDays = unusedDays;
		for (const access of examined.listed) {
			const { namespace, lastAccessedAt } = access;
			const actions = (access.actions ?? []).map((action) => {
				const name = action.action.includes(":") ? action.action : `${namespace}:${action.action}`;
				return [name.toLowerCase(), {
					name,
					evidence: this.#evidence(action)
				}];
			});
			this.#services.set(namespace.toLowerCase(), {
				access,
				evidence: this.#evidence({
					...access,
					lastAccessedAt
				}),
				actions: new Map(actions)
			});
		}
	}
	get entity() {
		return this.examined.entity;
	}
	get services() {
		return [...this.#services.values()];
	}
	service(namespace) {
		return this.#services.get(namespace.toLowerCase());
	}
	wasUsedLately({ ageDays }) {
		return ageDays !== null && ageDays <= this.#unusedDays;
	}
	#evidence(use) {
		const { lastAccessedAt } = use;
		return lastAccessedAt === null ? this.examined.never : this.examined.used({
			...use,
			lastAccessedAt
		});
	}
};
function liveUses({ accounts, collectedAt }, { access }) {
	const examiners = new Map(accounts.map(({ id, entities }) => [id, new Examiner(inventoryOf(entities), {
		...access,
		collectedAt
	}, grantsOf)]));
	const known = /* @__PURE__ */ new Map();
	return (entity) => {
		if (!known.has(entity)) {
			const examiner = examiners.get(entity.accountId);
			known.set(entity, examiner && new LiveUse(examiner.examine(entity), access.unusedDays));
		}
		return known.get(entity);
	};
}
function actionsBehind(service, patterns) {
	const table = serviceActions(service);
	if (table === void 0) return patterns;
	return patterns.flatMap((pattern) => {
		const wanted = pattern.slice(pattern.indexOf(":") + 1).toLowerCase();
		const names = namesIn(table, matchedActions(table, wanted));
		return names.length === 0 ? [pattern] : names.map((name) => `${service}:${name}`);
	});
}

// src/rules/change/short-actions.ts
const FEW = 4;
function shortActions(service, patterns, { held, scope }) {
	if (patterns.length <= FEW || service === "*") return patterns;
	const { statements } = parsedOnce(held.document);
	const written = writtenIn(service, statements.find(({ index }) => index === scope.place.statement)?.actions ?? ["*"]);
	if (written.length === 0 || written.length >= patterns.length) return patterns;
	const changed = new Set(actionsBehind(service, patterns));
	const all = new Set(actionsBehind(service, written));
	if ([...changed].some((action) => !all.has(action))) return patterns;
	return written.map((pattern) => {
		const spared = actionsBehind(service, [pattern]).filter((action) => !changed.has(action));
		if (spared.length === 0) return pattern;
		return `${pattern} except ${spared.length > FEW ? `${spared.length} actions` : spared.join(", ")}`;
	});
}
function writtenIn(service, actions) {
	if (actions.some((action) => /^\*+(?::\*+)?$/.test(action))) return [`${service}:*`];
	return actions.filter((action) => action.toLowerCase().startsWith(`${service}:`));
}

// src/rules/change/told-lines.ts
const MOST_SPARED = 6;
function homeOf({ held, scope }) {
	const { via, pair } = held;
	if (via === void 0) return pair;
	if (via.relation === "boundary") return via;
	if (via.before !== void 0 && via.after !== void 0) return void 0;
	return pair !== void 0 && pair[scope.place.side === "after" ? "before" : "after"] === void 0 ? void 0 : via;
}
function accessLines(changes) {
	const byHome = /* @__PURE__ */ new Map();
	for (const { change, scopes, principals, sides, isDenial } of changes) for (const homed of scopes) {
		const of = homeOf(homed);
		if (of === void 0) continue;
		const lines = byHome.get(of) ?? /* @__PURE__ */ new Map();
		byHome.set(of, lines);
		const { scope, held } = homed;
		const { kind, isCertain } = change;
		const condition = isDenial ? whereOf(scope.condition) : scopeCondition(kind, scope, keptIn(change.kept, sides));
		const resources = resourcesOf(scope);
		const key = JSON.stringify([...[
			kind,
			isCertain,
			isDenial,
			condition,
			resources,
			principals,
			scope.place.side,
			scope.place.statement
		], ...[scope.place.document, scope.effect]]);
		let line = lines.get(key);
		if (line === void 0) {
			line = {
				base: {
					kind,
					isCertain,
					...principals && principals.length > 0 && { principals: principals.map((who) => nameUnknowns(who)) },
					...isDenial && { isDenial },
					...condition !== void 0 && { condition },
					...shownOf$1(of, held, scope.place)
				},
				of,
				services: /* @__PURE__ */ new Map(),
				shown: /* @__PURE__ */ new Map(),
				otherThan: void 0,
				resources: new Set(resources),
				level: 0
			};
			lines.set(key, line);
		}
		line.services.set(change.service, change.actions);
		line.shown.set(change.service, shortActions(change.service, change.actions, homed));
		line.otherThan ??= change.otherThan;
		line.level = Math.max(line.level, ACCESS_LEVELS.indexOf(change.level));
	}
	return [...byHome.values()].flatMap((lines) => [...lines.values()]).map(({ base, of, services, shown, otherThan, resources, level }) => ({
		line: {
			...base,
			actions: writtenActions(shown, otherThan),
			level: ACCESS_LEVELS[level] ?? "write",
			resources: [...resources].sort()
		},
		of,
		services
	}));
}
function writtenActions(byService, otherThan = []) {
	if (!byService.has("*")) return [...byService.values()].flatMap((those) => those.map((text) => nameUnknowns(text))).sort();
	const spared = otherThan.filter((namespace) => !byService.has(namespace));
	if (spared.length === 0) return ["*"];
	return [`* except ${spared.length > MOST_SPARED ? `${spared.length} services` : spared.map((namespace) => `${namespace}:*`).join(", ")}`];
}
function resourcesOf({ resources, notResources }) {
	if (notResources !== void 0) return [`everything but ${notResources.map((text) => nameUnknowns(text)).join(", ")}`];
	return (resources ?? []).map((text) => nameUnknowns(text));
}
function shownOf$1(of, held, place) {
	if ("key" in of) return shownVia(of, place.side);
	return held.pair === void 0 ? {} : placeOf(held.pair, place.side, place.statement);
}
function shownVia(via, side) {
	const { before, after } = via;
	if (side === "after" && after !== void 0) return shownOn(after.file, after.found.lines);
	return before === void 0 ? {} : shownGone(before.file, before.found.lines, {});
}
function trustLines(trust) {
	return trust.map(({ change, pair }) => {
		const { scope, kind, isCertain } = change;
		const condition = scopeCondition(kind, scope, conditionsAt(change.kept.flatMap(({ side, statement }) => {
			const document = pair[side]?.found.document;
			return document === void 0 ? [] : [{
				document,
				statement
			}];
		})));
		return {
			of: pair,
			services: /* @__PURE__ */ new Map(),
			line: {
				kind,
				actions: change.actions,
				principals: principalsOf(scope),
				...condition !== void 0 && { condition },
				isCertain,
				...placeOf(pair, scope.place.side, scope.place.statement)
			}
		};
	});
}
function principalsOf({ principals = [], notPrincipals }) {
	const values = (those) => those.map(({ value }) => nameUnknowns(value));
	return notPrincipals === void 0 ? [...new Set(values(principals))].sort() : [`everyone but ${values(notPrincipals).join(", ")}`];
}
function keptIn(places, sides) {
	return conditionsAt(places.flatMap(({ side, document, statement }) => {
		const held = sides[side][document];
		return held === void 0 ? [] : [{
			document: held.document,
			statement
		}];
	}));
}
function conditionsAt(places) {
	return places.map(({ document, statement }) => parsedOnce(document).statements.find(({ index }) => index === statement)?.condition);
}
function whereOf(condition) {
	return condition === void 0 ? void 0 : `where ${conditionWords(condition)}`;
}
function scopeCondition(kind, { condition, byCondition, effect }, kept) {
	const own = condition === void 0 ? void 0 : conditionWords(condition);
	if (effect === "Deny") return `${kind === "added" || kind === "widened" ? "no longer denied" : "now denied"}${own === void 0 ? "" : ` where ${own}`}`;
	if (own !== void 0) return `where ${own}`;
	if (!byCondition) return void 0;
	const other = kept.find((one) => one !== void 0);
	const words = other === void 0 ? "under a condition" : `where ${conditionWords(other)}`;
	return kind === "added" || kind === "widened" ? `no longer only ${words}` : `now only ${words}`;
}

// src/rules/change/document-findings.ts
const OF_FORM = [
	"policy-malformed",
	"policy-unknown-action",
	"policy-too-large"
];
function documentFindings(judged, rules) {
	const after = judged.holdings.after.filter(isOfIts).map(toldHere);
	if (!after.some(({ told }) => told !== "elsewhere") && after.length < 2) return [];
	const found = troublesOf(judged, after, rules);
	if (found.length === 0) return [];
	const before = judged.holdings.before.filter(isOfIts);
	const isFree = isFreed(judged);
	const freed = ({ rule, statements: [{ document }] }) => isFree && after[document]?.kind === "identity" && !OF_FORM.includes(rule);
	if (before.length === after.length && before.every(({ text }, place) => text === after[place]?.text)) return found.map((trouble) => draftOf(judged, after, trouble, !freed(trouble), /* @__PURE__ */ new Set()));
	const earlier = /* @__PURE__ */ new Map();
	for (const trouble of troublesOf(judged, before, rules)) {
		const key = keyOf$3(trouble);
		const those = earlier.get(key);
		if (those === void 0) earlier.set(key, [trouble]);
		else those.push(trouble);
	}
	const fresh = /* @__PURE__ */ new Set([...newStatements(before, after), ...widenedStatements(judged, after)]);
	const kept = hasLessDenied(judged) ? /* @__PURE__ */ new Set() : keptStatements(before, after);
	return found.map((trouble) => {
		const those = earlier.get(keyOf$3(trouble)) ?? [];
		const at = those.findIndex(({ severity }) => rank(severity) <= rank(trouble.severity));
		const isFresh = freed(trouble) || trouble.statements.some((ref) => isIn(ref, fresh, after));
		const wasThere = trouble.statements.every((ref) => ref.statement !== void 0 && isIn(ref, kept, after));
		const isKnown = !isFresh && (at >= 0 || wasThere);
		if (isKnown && at >= 0) those.splice(at, 1);
		return draftOf(judged, after, trouble, isKnown, fresh);
	});
}
function toldHere(held) {
	return held.told === "elsewhere" && isNewToIt(held) ? {
		...held,
		told: "aws"
	} : held;
}
function hasLessDenied({ difference: { access, trust, unread } }) {
	return unread.length > 0 || access.some(({ change: { kind }, scopes }) => isGain(kind) && scopes.some(({ scope }) => scope.effect === "Deny")) || trust.some(({ change: { kind, scope } }) => isGain(kind) && scope.effect === "Deny");
}
function isGain(kind) {
	return kind === "added" || kind === "widened";
}
function rank(severity) {
	return SEVERITIES.indexOf(severity);
}
function keyOf$3({ rule, about, service }) {
	return JSON.stringify([
		rule,
		about,
		service
	]);
}
function troublesOf({ unit, accountId, isRuled }, documents, rules) {
	const ruled = documents.map(({ kind, document, name, told, via }) => ({
		kind,
		document,
		told,
		...told === "elsewhere" && via?.relation === "member" && { through: via.key },
		holder: unit.type,
		...name !== void 0 && { policyName: name },
		...accountId !== void 0 && { accountId }
	}));
	const troubles = DOCUMENT_RULE_CATALOGUE.filter(({ id }) => rules[id] !== "off" && (isRuled || QUICK_RULES.has(id))).flatMap((rule) => rule.find(ruled));
	const twice = toldTwice(troubles, rules);
	return troubles.filter((trouble) => !twice.has(trouble));
}
function widenedStatements({ difference: { access, trust } }, after) {
	const places = /* @__PURE__ */ new Set();
	const numbers = new Map(after.map((held, number) => [held, number]));
	const byPair = new Map(after.map(({ pair }, number) => [pair, number]));
	for (const { change, scopes } of access) {
		if (!isGain(change.kind)) continue;
		for (const { scope, held } of scopes) {
			if (scope.place.side !== "after") continue;
			places.add(placeKey$1(numbers.get(held) ?? -1, scope.place.statement));
		}
	}
	for (const { change, pair } of trust) {
		if (!isGain(change.kind) || change.scope.place.side !== "after") continue;
		places.add(placeKey$1(byPair.get(pair) ?? -1, change.scope.place.statement));
	}
	return places;
}
function isIn({ document, statement }, places, after) {
	if (statement !== void 0) return places.has(placeKey$1(document, statement));
	const pair = after[document]?.pair;
	return pair !== void 0 && pair.before === void 0;
}
function draftOf(of, after, trouble, isKnown, fresh) {
	const { rule, severity, about, service, says, remedy, details = [] } = trouble;
	const refs = trouble.statements;
	const [first] = refs;
	const shownRef = refs.find((ref) => isIn(ref, fresh, after)) ?? first;
	const held = after[first.document];
	const kind = held?.kind ?? "identity";
	const policyName = held?.via === void 0 ? held?.name : void 0;
	const path = pathOf(after[shownRef.document]) ?? of.unit.file.file.path;
	return {
		rule,
		severity,
		isKnown,
		of,
		holder: policyName === void 0 ? of.holder : {
			...of.holder,
			policyName: nameUnknowns(policyName)
		},
		path,
		shown: shownOf(after[shownRef.document], shownRef),
		subject: {
			...service !== void 0 && { service },
			...about !== void 0 && { about: nameUnknowns(about) }
		},
		...broughtBy(refs.map(({ document }) => after[document])),
		apart: [kind, policyName ?? apartOf(held)],
		message: sentences(`${capital(wordsOf(of, held))} ${nameUnknowns(says)}`),
		remediation: nameUnknowns(remedy),
		details: details.map((detail) => nameUnknowns(detail))
	};
}
function wordsOf({ unit, holder }, held) {
	if (held?.via !== void 0) return `${viaWords(held.via)}, which ${holder.words} has,`;
	return held?.pair === void 0 ? holder.words : documentWords(unit, held.pair, holder);
}
function broughtBy(carriers) {
	return carriers.every((held) => held !== void 0 && isNewToIt(held) && held.pair !== void 0) ? { broughtFrom: carriers.flatMap((held) => held?.pair ?? []) } : {};
}
function apartOf(held) {
	const { via } = held ?? {};
	if (via === void 0) return "";
	return via.unit === void 0 ? via.key : JSON.stringify([via.relation, viaName(via)]);
}
function shownOf(held, { statement }) {
	if (held?.via !== void 0 && isNewToIt(held)) return shownVia(held.via, "after");
	if (held?.pair !== void 0) return placeOf(held.pair, "after", statement);
	return held?.via === void 0 ? {} : shownVia(held.via, "after");
}
function pathOf(held) {
	if (held !== void 0 && isNewToIt(held)) return held.via?.after?.file.file.path;
	return (held?.pair?.after ?? held?.via?.after)?.file.file.path;
}

// src/rules/change/draft.ts
function findingsOf(drafts, { rules }, exemptions) {
	const ids = /* @__PURE__ */ new Map();
	return drafts.flatMap((draft) => {
		const setting = rules[draft.rule];
		if (setting === "off") return [];
		const { of, holder = of?.holder, rule, subject, path, shown, evidence, details, isKnown } = draft;
		const exemption = exemptions.of(named$1(draft)).covering({
			rule,
			subject
		});
		const accountId = draft.accountId ?? of?.accountId;
		return [{
			id: idOf(draft, ids),
			rule,
			severity: setting === "default" || setting === void 0 ? draft.severity : setting,
			status: exemption !== void 0 ? "exempt" : isKnown ? "known" : "new",
			...exemption && { exemption },
			...holder && { holder },
			...accountId !== void 0 && { accountId },
			subject,
			...evidence && { evidence },
			...shown,
			path,
			message: draft.message,
			remediation: draft.remediation,
			...details && details.length > 0 && { details }
		}];
	}).sort(compare);
}
function named$1({ of, path, whose }) {
	if (of === void 0 && whose === void 0) return {
		type: "file",
		path: "/",
		name: path,
		arn: ""
	};
	if (of?.tie !== void 0) return of.tie.entity;
	const holder = of?.unit.holder ?? whose ?? {
		type: "policy",
		address: ""
	};
	const { type } = of?.unit ?? holder;
	const name = of?.unit.name ?? known$1(holder.name);
	return {
		type,
		path: known$1(holder.path) ?? "/",
		name: name ?? `\${${nameUnknowns(holder.name ?? holder.address)}}`,
		arn: known$1(holder.arn) ?? ""
	};
}
function idOf({ rule, of, scope, path, subject, apart = [] }, ids) {
	const { service = null, action = null, about = null } = subject;
	const holder = of === void 0 ? [scope ?? path] : of.tie !== void 0 ? [of.tie.entity.arn] : [
		scopeOf(of.unit.file),
		of.unit.name ?? of.unit.holder.address,
		of.unit.type
	];
	const parts = JSON.stringify([
		rule,
		...holder,
		...apart,
		service,
		action,
		about
	]);
	const count = ids.get(parts) ?? 0;
	ids.set(parts, count + 1);
	return hash("sha256", count === 0 ? parts : `${parts} ${count}`, "hex").slice(0, 16);
}
const RULE_ORDER = new Map(RULES.map(({ id }, place) => [id, place]));
const STATUSES = [
	"new",
	"exempt",
	"known"
];
function compare(one, other) {
	return STATUSES.indexOf(one.status) - STATUSES.indexOf(other.status) || SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) || compareText(one.path, other.path) || (one.location?.startLine ?? 0) - (other.location?.startLine ?? 0) || (RULE_ORDER.get(one.rule) ?? RULES.length) - (RULE_ORDER.get(other.rule) ?? RULES.length) || compareText(one.rule, other.rule) || compareText(one.message, other.message);
}

// src/rules/change/judged-files.ts
function judgedFiles({ files, unread }) {
	const told = /* @__PURE__ */ new Map();
	const closed = new Set(unread.map(({ path }) => path));
	for (const { file, before, after } of files) {
		const { path, previousPath, status } = file;
		const source = after ?? (closed.has(path) ? void 0 : before);
		const known = told.get(path);
		told.set(path, {
			path,
			status,
			...previousPath !== void 0 && { previousPath },
			...source && { format: source.format },
			documents: (known?.documents ?? 0) + (source?.documents.length ?? 0)
		});
	}
	for (const { path, file } of unread) {
		if (told.has(path)) continue;
		const { status = "modified", previousPath } = file ?? {};
		told.set(path, {
			path,
			...previousPath !== void 0 && { previousPath },
			status,
			documents: 0
		});
	}
	return [...told.values()].sort((one, other) => compareText(one.path, other.path));
}

// src/rules/change/open-losses.ts
function openLosses({ files, unread }, units) {
	const paths = new Set(unread.map(({ path }) => path));
	const held = new Set(units.flatMap(({ before, after }) => [...before, ...after].map(({ scope, address }) => keyOf$2(scope, address))));
	const were = /* @__PURE__ */ new Map();
	for (const file of files) for (const { address = "", what } of file.before?.unresolved ?? []) {
		const key = keyOf$2(scopeOf(file), address, what);
		were.set(key, (were.get(key) ?? 0) + 1);
	}
	const open = /* @__PURE__ */ new Set();
	for (const file of files) {
		const scope = scopeOf(file);
		for (const { address = "", what } of file.after?.unresolved ?? []) {
			const key = keyOf$2(scope, address, what);
			const left = were.get(key) ?? 0;
			if (left > 0) were.set(key, left - 1);
			else open.add(held.has(keyOf$2(scope, address)) ? keyOf$2(scope, address) : keyOf$2(scope, ""));
		}
	}
	return ({ before, after }) => {
		if (before === void 0 || after !== void 0) return false;
		const { file, found } = before;
		const scope = scopeOf(file);
		return paths.has(file.file.path) || open.has(keyOf$2(scope, "")) || open.has(keyOf$2(scope, found.holder.address));
	};
}
function perhapsKept(units) {
	const kept = new Set(units.flatMap(({ replacement, pairs }) => replacement?.isCertain === false ? pairs : []));
	return (pair) => kept.has(pair);
}
function doubted({ access, trust, unread }, isOpenLoss) {
	const isLoss = (kind) => kind === "removed" || kind === "narrowed";
	return {
		unread,
		access: access.map((one) => isLoss(one.change.kind) && one.scopes.some(({ held: { pair } }) => pair && isOpenLoss(pair)) ? {
			...one,
			change: {
				...one.change,
				isCertain: false
			}
		} : one),
		trust: trust.map((one) => isLoss(one.change.kind) && isOpenLoss(one.pair) ? {
			...one,
			change: {
				...one.change,
				isCertain: false
			}
		} : one)
	};
}
function keyOf$2(...parts) {
	return JSON.stringify(parts);
}

// src/rules/change/tie.ts
function tiesOf(units, entities) {
	const byArn = new Map(entities.map((entity) => [entity.arn, entity]));
	const byName = /* @__PURE__ */ new Map();
	for (const entity of entities) {
		if (entity.type === "policy" && entity.awsManaged) continue;
		for (const key of [nameKey(entity.type, entity.name), entityPath(entity)]) {
			const those = byName.get(key);
			if (those === void 0) byName.set(key, [entity]);
			else those.push(entity);
		}
	}
	const ties = /* @__PURE__ */ new Map();
	const notices = /* @__PURE__ */ new Map();
	const note = (code, message) => notices.set(message, {
		code,
		message
	});
	for (const unit of units) {
		const { mappedTo, holder, name, type, accountId } = unit;
		const here = (those = []) => those.filter((entity) => accountId === void 0 || entity.accountId === accountId);
		if (mappedTo !== void 0) {
			const found = mappedTo.startsWith("arn:") ? [byArn.get(mappedTo)].flatMap((entity) => entity ?? []) : here(byName.get(mappedTo));
			const [entity, ...more] = found;
			if (entity !== void 0 && more.length === 0) ties.set(unit, {
				entity,
				by: "map"
			});
			else if (entities.length > 0) note(entity === void 0 ? "map-entity-missing" : "map-entity-ambiguous", entity === void 0 ? `The entity "${mappedTo}" under changes.map is not in the inventory, so its use is not looked at.` : `The entity "${mappedTo}" under changes.map is in several accounts: ${accountsOf(found)}. Give its ARN.`);
			continue;
		}
		const arn = known$1(holder.arn);
		const own = arn === void 0 ? void 0 : byArn.get(arn);
		if (own !== void 0) ties.set(unit, {
			entity: own,
			by: "arn"
		});
		if (arn !== void 0 || name === void 0) continue;
		const candidates = here(byName.get(nameKey(type, name)));
		const samePath = candidates.filter(({ path }) => path === holder.path);
		const [entity, ...more] = candidates.length > 1 && samePath.length === 1 ? samePath : candidates;
		if (entity !== void 0 && more.length === 0) ties.set(unit, {
			entity,
			by: "name"
		});
		else if (entity !== void 0) note("change-tie-ambiguous", `${unitWords(unit)} is in several accounts: ${accountsOf(candidates)}. Its use is not looked at; name its ARN under changes.map.`);
	}
	return {
		of: (unit) => ties.get(unit),
		notices: [...notices.values()]
	};
}
function nameKey(type, name) {
	return JSON.stringify([type, name]);
}
function accountsOf(entities) {
	return entities.map(({ accountId }) => accountId).join(", ");
}

// src/rules/change/resource-difference.ts
const MOST_PRINCIPALS = 100;
function resourceDifference(before, after, budget) {
	const allowed = allowances(before, after, budget);
	const told = new Set(allowed.flatMap(({ difference }) => difference.changes.flatMap(({ scopes }) => scopes.flatMap(({ effect, place }) => effect === "Deny" ? [placeKey(place)] : []))));
	const isTold = ({ scopes }) => scopes.every(({ place }) => told.has(placeKey(place)));
	return [...allowed, ...denials(policyOf(before), policyOf(after), isTold, budget)];
}
function placeKey({ side, statement }) {
	return `${side} ${statement}`;
}
function denials(before, after, isTold, budget) {
	if (before.problems.length + after.problems.length > 0) return [];
	const denying = ({ version, statements }) => ({
		version,
		problems: [],
		statements: statements.filter(({ effect }) => effect === "Deny")
	});
	const sides = {
		before: denying(before),
		after: denying(after)
	};
	const who = [...sides.before.statements, ...sides.after.statements].flatMap(deniedBy);
	const names = new Map(who.map((name) => [name.key, name]));
	if (names.size > MOST_PRINCIPALS) return [];
	const found = /* @__PURE__ */ new Map();
	for (const name of names.values()) {
		const own = {
			before: about(sides.before, name.isAmong),
			after: about(sides.after, name.isAmong)
		};
		const { changes } = placedIn(boundaryOrScpDifference(own.before.documents, own.after.documents, budget), own);
		const open = changes.filter((change) => !isTold(change));
		if (open.length === 0) continue;
		const difference = {
			unread: [],
			changes: open.map((change) => ({
				...change,
				kept: [],
				isCertain: false,
				kind: plainKind(change)
			}))
		};
		const key = JSON.stringify(difference);
		const known = found.get(key);
		if (known === void 0) found.set(key, {
			principals: [...name.shown],
			difference,
			isDenial: true
		});
		else known.principals.push(...name.shown);
	}
	return [...found.values()];
}
function plainKind({ kind }) {
	return kind === "added" || kind === "widened" ? "added" : "removed";
}
function deniedBy(statement) {
	const { notPrincipal } = statement;
	if (notPrincipal === void 0) return principalsIn(statement).map((name) => ({
		key: name,
		shown: [shown(name)],
		isAmong: (other) => isAbout(other, name)
	}));
	const key = JSON.stringify(notPrincipal);
	const spared = principalsIn({
		...statement,
		principal: notPrincipal
	}).map(shown).join(", ");
	const isAmong = (other) => JSON.stringify(other.notPrincipal) === key || principalsIn(other).includes("*");
	return [{
		key,
		shown: [`everyone but ${spared}`],
		isAmong
	}];
}
function allowances(before, after, budget) {
	const sides = {
		before: policyOf(before),
		after: policyOf(after)
	};
	const statements = [...sides.before.statements, ...sides.after.statements];
	const names = new Set(statements.filter(({ effect }) => effect === "Allow").flatMap(principalsIn));
	const isPlain = statements.every(({ notPrincipal }) => notPrincipal === void 0);
	const given = (text) => text === void 0 ? [] : [text];
	if (!isPlain || names.size > MOST_PRINCIPALS || names.size === 0) return [{
		principals: [],
		difference: accessDifference(given(before), given(after), budget)
	}];
	const found = /* @__PURE__ */ new Map();
	for (const name of names) {
		const isOfIt = (statement) => isAbout(statement, name);
		const own = {
			before: about(sides.before, isOfIt),
			after: about(sides.after, isOfIt)
		};
		const placed = placedIn(accessDifference(own.before.documents, own.after.documents, budget), own);
		if (placed.changes.length === 0 && placed.unread.length === 0) continue;
		const key = JSON.stringify(placed);
		const known = found.get(key);
		if (known === void 0) found.set(key, {
			principals: [shown(name)],
			difference: placed
		});
		else known.principals.push(shown(name));
	}
	if (!["before", "after"].some((side) => sides[side].problems.length > 0)) return [...found.values()];
	const { unread } = accessDifference(given(before), given(after), budget);
	return [...[...found.values()].map(({ principals, difference }) => ({
		principals,
		difference: {
			changes: difference.changes.map((change) => ({
				...change,
				isCertain: false
			})),
			unread: []
		}
	})), {
		principals: [],
		difference: {
			changes: [],
			unread
		}
	}];
}
function policyOf(text) {
	return text === void 0 ? {
		version: "2012-10-17",
		statements: [],
		problems: []
	} : parsedOnce(text);
}
function principalsIn({ principal = {} }) {
	return Object.entries(principal).flatMap(([type, values]) => values.map((value) => value === "*" ? "*" : `${type}:${value}`));
}
function shown(name) {
	return name === "*" ? "*" : name.slice(name.indexOf(":") + 1);
}
function isAbout(statement, name) {
	const named = principalsIn(statement);
	return named.includes("*") || named.includes(name);
}
function about({ version, statements }, isAmong) {
	const those = statements.filter(isAmong);
	if (those.length === 0) return {
		documents: [],
		places: []
	};
	return {
		documents: [{
			Version: version,
			Statement: those.map(({ effect, actions, notActions, resources, notResources, condition }) => ({
				Effect: effect,
				...actions ? { Action: actions } : { NotAction: notActions },
				...notResources ? { NotResource: notResources } : { Resource: resources ?? ["*"] },
				...condition && { Condition: condition }
			}))
		}],
		places: those.map(({ index }) => index)
	};
}
function placedIn({ changes, unread }, own) {
	const placed = (place) => ({
		...place,
		statement: own[place.side].places[place.statement] ?? place.statement
	});
	return {
		changes: changes.map((change) => ({
			...change,
			scopes: change.scopes.map((scope) => ({
				...scope,
				place: placed(scope.place)
			})),
			kept: change.kept.map(placed)
		})),
		unread
	};
}

// src/rules/change/unit-difference.ts
function unitDifference(unit, holdings, accountId, budget) {
	const parts = [];
	if (isPrincipal(unit)) {
		parts.push(compared("identity", ofKind(holdings, "identity"), accessDifference, budget));
		const limits = holdings.vias.filter(({ relation }) => relation === "boundary");
		if (limits.some(({ before, after }) => before === void 0 || after === void 0) && !limits.some((via) => holdings.unknown.includes(via))) {
			const set = {
				before: holdings.before.filter(({ via }) => via?.relation === "boundary"),
				after: holdings.after.filter(({ via }) => via?.relation === "boundary")
			};
			parts.push(compared("boundary", set, boundaryOrScpDifference, budget));
		}
	}
	for (const pair of unit.pairs) {
		if (pair.isSame) continue;
		const only = {
			before: holdings.before.filter((held) => held.pair === pair && held.via === void 0),
			after: holdings.after.filter((held) => held.pair === pair && held.via === void 0)
		};
		if (pair.kind === "trust") parts.push(comparedTrust(pair, only, accountId, budget));
		else if (pair.kind === "resource") parts.push(comparedResource(only, budget));
		else if (pair.kind === "scp") parts.push(compared("scp", only, boundaryOrScpDifference, budget));
		else if (!isPrincipal(unit)) parts.push(compared(pair.kind, only, accessDifference, budget));
		else if (pair.kind === "boundary") parts.push(compared("boundary", only, boundaryOrScpDifference, budget));
	}
	return {
		access: parts.flatMap(({ access }) => access),
		trust: parts.flatMap(({ trust }) => trust),
		unread: parts.flatMap(({ unread }) => unread)
	};
}
const NOTHING = {
	access: [],
	trust: [],
	unread: []
};
function ofKind({ before, after }, kind) {
	const isOf = (held) => held.kind === kind;
	return {
		before: before.filter(isOf),
		after: after.filter(isOf)
	};
}
function compared(kind, { before, after }, difference, budget) {
	if (textsOf(before) === textsOf(after)) return NOTHING;
	return {
		...homed(kind, difference(documents(before), documents(after), budget), {
			before,
			after
		}),
		trust: []
	};
}
function homed(kind, { changes, unread }, sides) {
	return {
		access: changes.flatMap((change) => {
			const scopes = change.scopes.flatMap((scope) => {
				const held = sides[scope.place.side][scope.place.document] ?? sides.after[0] ?? sides.before[0];
				return held === void 0 ? [] : [{
					scope,
					held
				}];
			});
			return scopes.length === 0 ? [] : [{
				kind,
				change,
				scopes,
				sides
			}];
		}),
		unread: unread.map(({ side, document, problem }) => ({
			held: sides[side][document],
			side,
			problem
		}))
	};
}
function comparedTrust(pair, sides, accountId, budget) {
	const [before] = sides.before;
	const [after] = sides.after;
	const { changes, unread } = trustDifference(before?.document, after?.document, accountId, budget);
	return {
		access: [],
		trust: changes.map((change) => ({
			change,
			pair
		})),
		unread: unread.map(({ side, problem }) => ({
			held: sides[side][0],
			side,
			problem
		}))
	};
}
function comparedResource(sides, budget) {
	const read = resourceDifference(sides.before[0]?.document, sides.after[0]?.document, budget).map(({ difference, principals, isDenial }) => {
		const { access, unread } = homed("resource", difference, sides);
		return {
			access: access.map((change) => ({
				...change,
				principals,
				...isDenial && { isDenial }
			})),
			unread
		};
	});
	const unread = read.flatMap((part) => part.unread);
	return {
		access: read.flatMap(({ access }) => access),
		trust: [],
		unread: [...new Map(unread.map((part) => [`${part.side} ${part.problem}`, part])).values()]
	};
}
function textsOf(held) {
	return held.map(({ text }) => text).sort().join("\n");
}
function documents(held) {
	return held.map(({ document }) => document);
}

// src/rules/change/judged-unit.ts
function judgedUnits(read, entities, settings) {
	const units = unitsOf(read, settings.changes.map);
	const ties = tiesOf(units.all, entities);
	const texts = new ManagedTexts(entities);
	const holdings = new Map(units.all.map((unit) => [unit, holdingsOf(unit, units, texts)]));
	const accountOf = (unit) => unit.accountId ?? ties.of(unit)?.entity.accountId;
	const isOpen = openLosses(read, units.all);
	const isDoubted = perhapsKept(units.all);
	const isOpenLoss = (pair) => isOpen(pair) || isDoubted(pair);
	const budget = new Budget();
	const differences = new Map([...holdings].map(([unit, held]) => [unit, doubted(unitDifference(unit, held, accountOf(unit), budget), isOpenLoss)]));
	const holders = holdersByPolicy(holdings);
	const ruleEffort = new RuleEffort();
	return {
		all: units.all.map((unit) => {
			const held = holdings.get(unit) ?? {
				before: [],
				after: [],
				vias: [],
				unknown: []
			};
			const whole = differences.get(unit) ?? {
				access: [],
				trust: [],
				unread: []
			};
			const having = holders.get(unit) ?? [];
			const tie = ties.of(unit);
			const isRuled = ruleEffort.isEnoughFor(held.before, held.after);
			const unread = isRuled ? whole.unread : [...whole.unread, ...unruled(held, whole)];
			const access = isHeldElsewhere(tie, having, ties) ? whole.access : felt(unit, whole.access, having, differences);
			const difference = {
				...whole,
				access,
				unread
			};
			const lines = [...accessLines(difference.access), ...trustLines(difference.trust)];
			return {
				unit,
				tie,
				accountId: accountOf(unit),
				holdings: held,
				difference,
				lines,
				holders: having,
				isRuled,
				holder: changedHolder(unit, tie, having),
				hasOpenLoss: held.before.some(({ pair }) => pair !== void 0 && isOpenLoss(pair))
			};
		}),
		ties
	};
}
function unruled({ before, after }, { unread }) {
	if (unread.some(({ problem }) => problem === "is too much to be compared together with the rest of the change; in a smaller one it can be")) return [];
	const texts = (side) => side.map(({ text }) => text).join("\n");
	const of = (side) => ({
		held: void 0,
		side,
		problem: TOO_MUCH_FOR_RULES
	});
	return texts(before) === texts(after) ? [of("before"), of("after")] : [of("after")];
}
function holdersByPolicy(holdings) {
	const holders = /* @__PURE__ */ new Map();
	for (const [unit, { vias }] of holdings) for (const via of vias) {
		if (via.unit === void 0 || via.relation !== "attached") continue;
		const those = holders.get(via.unit);
		if (those === void 0) holders.set(via.unit, [unit]);
		else if (!those.includes(unit)) those.push(unit);
	}
	return holders;
}
function isHeldElsewhere(tie, holders, ties) {
	if (holders.length === 0) return true;
	if (tie?.entity.type !== "policy") return false;
	const own = new Set(holders.map((unit) => ties.of(unit)?.entity.arn));
	return tie.entity.attachments.some((arn) => !own.has(arn));
}
function felt(unit, changes, holders, differences) {
	if (changes.length === 0) return changes;
	const pairs = new Set(unit.pairs);
	const felt = new Set(holders.flatMap((holder) => (differences.get(holder)?.access ?? []).flatMap(({ change, scopes }) => scopes.flatMap(({ held, scope }) => held.pair !== void 0 && pairs.has(held.pair) ? [keyOf$1(change, scope.place)] : []))));
	return changes.filter(({ change, scopes, kind }) => kind !== "identity" || scopes.some(({ scope }) => felt.has(keyOf$1(change, scope.place))));
}
function keyOf$1({ kind, service }, { side, statement }) {
	return JSON.stringify([
		kind === "added" || kind === "widened",
		service,
		side,
		statement
	]);
}

// src/rules/change/line-usage.ts
const MOST_ACTIONS = 5;
function usageOfLine({ services, line: { kind } }, live, gains) {
	const { examined } = live;
	if (!examined.accessKnown) return [];
	const isLoss = kind === "removed" || kind === "narrowed";
	return [...services].flatMap(([service, patterns]) => {
		const use = live.service(service);
		const actions = actionsBehind(service, patterns);
		const tracked = actions.flatMap((action) => use?.actions.get(action.toLowerCase()) ?? []);
		const isNews = newActions(service, gains);
		if (tracked.length > 0 && tracked.length === actions.length && tracked.length <= MOST_ACTIONS) return tracked.map(({ name, evidence }) => ({
			of: name,
			evidence,
			alreadyGranted: examined.grants.allows(name) && (isLoss || !isNews(name)),
			serviceGranted: examined.grants.service(service).level !== null
		}));
		const isPassRole = actions.length > 0 && actions.every((action) => action.toLowerCase() === "iam:passrole");
		if (use === void 0 || isPassRole) return [];
		const serviceGranted = examined.grants.service(service).level !== null;
		const alreadyGranted = serviceGranted && (isLoss || !actions.some(isNews));
		return [{
			of: use.access.namespace,
			evidence: use.evidence,
			alreadyGranted,
			serviceGranted
		}];
	});
}
function newActions(service, gains) {
	const names = /* @__PURE__ */ new Set();
	for (const { service: of, actions, otherThan = [] } of gains) {
		if (of === "*" && !otherThan.includes(service)) return () => true;
		if (of !== service) continue;
		for (const action of actionsBehind(service, actions)) names.add(action.toLowerCase());
	}
	const wild = [...names].some((name) => name.includes("*") || name.includes("?"));
	return (action) => wild || names.has(action.toLowerCase()) || names.size > 0 && /[*?]/.test(action);
}

// src/rules/change/live-policies.ts
function otherPolicies({ holdings, unit }, entity, inventory, arnOf) {
	if (entity.type === "policy") return {
		documents: [],
		isMatched: true,
		isComplete: true
	};
	const arns = /* @__PURE__ */ new Set();
	const names = /* @__PURE__ */ new Set();
	for (const { unit: target, before, after } of holdings.vias) {
		const targets = [before?.found.target, after?.found.target];
		const arn = target && arnOf(target);
		if (arn !== void 0) arns.add(arn);
		for (const { arn: own, name } of targets.flatMap((one) => one ?? [])) {
			if (known$1(own) !== void 0) arns.add(own ?? "");
			if (known$1(name) !== void 0) names.add(name ?? "");
		}
		if (target?.name !== void 0) names.add(target.name);
	}
	const isOther = ({ arn, name }) => !arns.has(arn) && !names.has(name);
	const { policies: attached, isComplete } = attachedTo(entity, inventory, isOther);
	const own = (side) => side.filter((held) => held.via === void 0 && held.kind === "identity" && isOfIts(held));
	const inline = withoutOwn(entity.inlinePolicies, own(holdings.before), own(holdings.after));
	const mapped = unit.mappedTo === void 0 ? void 0 : withoutSame(attached, own(holdings.before));
	const isMatched = inline.isMatched || mapped !== void 0 && mapped.length < attached.length;
	return {
		documents: [...inline.left, ...(mapped ?? attached).map(({ document }) => document)],
		isMatched,
		isComplete: isComplete && !holdings.unknown.some(({ relation, after }) => relation !== "boundary" && after !== void 0)
	};
}
function withoutOwn(live, before, after) {
	const named = new Map(live.map((policy) => [policy.name, policy]));
	const left = new Set(live);
	const open = [...before].filter(({ name }) => {
		const found = name === void 0 ? void 0 : named.get(name);
		return found === void 0 || !left.delete(found);
	});
	for (const { name } of after) {
		const found = name === void 0 ? void 0 : named.get(name);
		if (found !== void 0) left.delete(found);
	}
	const still = open.filter(({ name }) => known$1(name) === void 0).filter(({ text }) => {
		const found = [...left].find(({ document }) => JSON.stringify(document) === text);
		return found === void 0 || !left.delete(found);
	});
	const [last, ...more] = [...left];
	const isSole = still.length === 1 && last !== void 0 && more.length === 0;
	if (isSole) left.delete(last);
	return {
		left: [...left].map(({ document }) => document),
		isMatched: still.length === 0 || isSole
	};
}
function withoutSame(attached, own) {
	const texts = new Set(own.map(({ text }) => text));
	return attached.filter(({ document }) => !texts.has(JSON.stringify(document)));
}
function attachedTo(entity, inventory, isAsked) {
	let isComplete = true;
	const managed = (of, isOne) => of.attachedPolicies.filter(isOne).flatMap(({ name, arn }) => {
		const document = inventory.policies.get(arn)?.versions.find(({ isDefault }) => isDefault)?.document;
		if (document === void 0) isComplete = false;
		return document === void 0 ? [] : [{
			name,
			arn,
			document
		}];
	});
	const own = managed(entity, isAsked);
	const brought = (entity.type === "user" ? entity.groups : []).flatMap((arn) => {
		const group = inventory.groups.get(arn);
		if (group === void 0) isComplete = false;
		if (group === void 0 || !isAsked(group)) return [];
		return [...group.inlinePolicies, ...managed(group, () => true)].map(({ document }) => ({
			name: group.name,
			arn: group.arn,
			document
		}));
	});
	return {
		policies: [...own, ...brought],
		isComplete
	};
}
function livePolicies(entity, inventory, policyArn) {
	if (entity.type === "policy") {
		const own = entity.arn === policyArn ? void 0 : entity.versions.find(({ isDefault }) => isDefault);
		return {
			documents: own === void 0 ? [] : [own.document],
			isComplete: true
		};
	}
	const { policies, isComplete } = attachedTo(entity, inventory, ({ arn }) => arn !== policyArn);
	return {
		documents: [...entity.inlinePolicies, ...policies].map(({ document }) => document),
		isComplete
	};
}

// src/rules/change/gained-access.ts
function gainedAccess({ tie, difference, holdings }, { inventory, budget }) {
	const isGain = ({ kind }) => kind === "added" || kind === "widened";
	const inFiles = difference.access.flatMap(({ kind, change }) => kind === "identity" && isGain(change) ? [change] : []);
	if (tie === void 0 || inFiles.length === 0) return inFiles;
	const { documents } = livePolicies(tie.entity, inventory);
	const held = holdings.after.filter((one) => one.kind === "identity" && isOfIts(one));
	const found = accessDifference(documents, [...documents, ...held.map(({ document }) => document)], budget);
	return found.unread.length > 0 ? [...inFiles, ...found.changes] : found.changes.filter(isGain);
}

// src/rules/change/use-words.ts
function serviceCalled({ access: { name, namespace } }) {
	return name === namespace ? namespace : `${name} (${namespace})`;
}
function usersOf({ unit, holder }, { entity }) {
	if (entity.type === "policy") return "those who hold it";
	if (entity.type === "group") return "its members";
	return unit.type === entity.type && holder.name === entity.name ? `the ${entity.type}` : entityWords(entity);
}
function isPlural({ entity }) {
	return entity.type === "policy" || entity.type === "group";
}
function silence({ ageDays, lastAccessedAt, trackedSince }, plural) {
	if (ageDays !== null && lastAccessedAt !== null) return `${plural ? "have" : "has"} not used it for ${ageDays} days (last on ${lastAccessedAt.slice(0, 10)})`;
	return `never used it${trackedSince === void 0 ? "" : ` since ${trackedSince.slice(0, 10)}, as far back as IAM tells`}`;
}
function lastUsed({ ageDays, lastAccessedAt }) {
	const ago = ageDays === 1 ? "1 day ago" : `${ageDays} days ago`;
	return lastAccessedAt === null ? ago : `${ago}, on ${lastAccessedAt.slice(0, 10)}`;
}
function actionsWords(actions) {
	return listed$2([...new Set(actions)].sort());
}

// src/rules/change/grants-unused.ts
const RULE$2 = "change-grants-unused";
const PASS_ROLE$1 = "iam:passrole";
const REMEDY$3 = "Leave it out until it is needed; what is granted and not used only helps whoever takes over the entity. If it is about to be used, an exemption with an end date says so.";
function grantsUnused(judged, live, isTied) {
	const { examined } = live;
	if (!examined.accessKnown || examined.inGrace) return [];
	const gained = judged.difference.access.filter(({ kind, change, scopes }) => kind === "identity" && (change.kind === "added" || change.kind === "widened") && scopes.some(({ held: { via } }) => via?.unit === void 0 || !isTied(via.unit)));
	if (gained.length === 0) return [];
	const granted = new Map(judgedServices(examined).map((service) => [service.access.namespace.toLowerCase(), service]));
	const wide = gained.filter(({ change }) => change.service === "*");
	const byService = /* @__PURE__ */ new Map();
	for (const change of gained) {
		const { service } = change.change;
		if (service === "*") continue;
		const those = byService.get(service);
		if (those === void 0) byService.set(service, [change]);
		else those.push(change);
	}
	const [everything] = wide;
	if (everything !== void 0) {
		const spared = new Set(everything.change.otherThan?.filter((service) => !byService.has(service)));
		return ofEverything$1(judged, live, [...granted].filter(([service]) => !spared.has(service)).map(([, those]) => those), everything);
	}
	return [...byService].flatMap(([service, changes]) => {
		const those = granted.get(service);
		return those === void 0 ? [] : ofService$1(judged, live, those, changes);
	});
}
function ofService$1(judged, live, granted, changes) {
	const { namespace } = granted.access;
	const use = live.service(namespace);
	const [first] = changes;
	if (use === void 0 || first === void 0) return [];
	const patterns = changes.flatMap(({ change }) => change.actions);
	const actions = actionsBehind(namespace, patterns);
	if (actions.every((action) => action.toLowerCase() === PASS_ROLE$1)) return [];
	const who = usersOf(judged, live);
	const shown = changes.flatMap(({ change, scopes: [scope] }) => scope === void 0 ? change.actions : shortActions(namespace.toLowerCase(), change.actions, scope));
	const what = actionsWords(shown.map((text) => nameUnknowns(text)));
	const isWider = changes.every(({ change }) => change.kind === "widened");
	const adds = `${isWider ? "Widens" : "Adds"} ${what} ${isWider ? "of" : "to"} ${judged.holder.words}`;
	const base = {
		rule: RULE$2,
		severity: "medium",
		isKnown: false,
		of: judged,
		...placed(judged, first),
		remediation: REMEDY$3
	};
	if (isUnusedService(live, granted)) {
		const quiet = silence(use.evidence, isPlural(live));
		const may = `${who} already may use ${serviceCalled(use)}, and ${quiet}`;
		return [{
			...base,
			subject: { service: namespace },
			evidence: use.evidence,
			message: sentences(`${adds}; ${may}`)
		}];
	}
	const tracked = actions.map((action) => use.actions.get(action.toLowerCase()));
	const { grants, examiner } = live.examined;
	const uses = tracked.flatMap((one) => one ?? []);
	const areUnused = uses.every(({ name, evidence }) => !live.wasUsedLately(evidence) && grants.allows(name) && examiner.recentGrants.action(name, granted.grantedBy) === null);
	const [one, ...more] = uses;
	if (one === void 0 || uses.length < actions.length || !areUnused) return [];
	const last = uses.reduce((latest, { evidence }) => later$1(latest, evidence), one.evidence);
	const these = more.length === 0 ? one.name : `all of these ${uses.length} actions`;
	return [{
		...base,
		subject: more.length === 0 ? {
			service: namespace,
			action: one.name
		} : {
			service: namespace,
			about: "actions"
		},
		evidence: last,
		message: sentences(`${adds}; ${who} already may use ${these}, and ${silence(last, isPlural(live))}`),
		details: more.length === 0 ? [] : uses.map(({ name }) => name)
	}];
}
function ofEverything$1(judged, live, granted, first) {
	const unused = granted.filter((service) => isUnusedService(live, service));
	if (unused.length === 0) return [];
	const who = usersOf(judged, live);
	const { unusedDays } = live.examined.examiner.thresholds;
	const count = unused.length === 1 ? "1 unused service" : `${unused.length} unused services`;
	const never = unused.filter(({ ageDays }) => ageDays === null).length;
	const stale = unused.length - never;
	const ages = [...stale > 0 ? [`${stale} last used more than ${unusedDays} days ago`] : [], ...never > 0 ? [`${never} not used as far back as IAM tells`] : []];
	return [{
		rule: RULE$2,
		severity: "medium",
		isKnown: false,
		of: judged,
		...placed(judged, first),
		subject: { about: "*" },
		message: sentences(`Adds every action to ${judged.holder.words}; ${who} already may use ${count}: ${ages.join(", and ")}`),
		remediation: REMEDY$3,
		details: unused.flatMap(({ access }) => {
			const use = live.service(access.namespace);
			return use === void 0 ? [] : [`${serviceCalled(use)}: ${silence(use.evidence, isPlural(live))}`];
		})
	}];
}
function isUnusedService({ examined }, service) {
	const { ageDays } = service;
	return (ageDays === null || examined.isUnused(ageDays)) && examined.grantedLatelySince(service) === null;
}
function later$1(one, other) {
	if (other.lastAccessedAt === null) return one;
	if (one.lastAccessedAt === null) return other;
	return Date.parse(one.lastAccessedAt) < Date.parse(other.lastAccessedAt) ? other : one;
}
function placed({ unit }, { scopes }) {
	const [first] = scopes;
	const { pair, via } = first?.held ?? {};
	const { side, statement } = first?.scope.place ?? {
		side: "after",
		statement: 0
	};
	const there = pair === void 0 ? via?.after ?? via?.before : pair.after ?? pair.before;
	const shown = pair !== void 0 ? placeOf(pair, side, statement) : via === void 0 ? {} : shownVia(via, side);
	return {
		path: there?.file.file.path ?? unit.file.file.path,
		shown
	};
}

// src/rules/change/boundary-losses.ts
const REMEDY$2 = "Let the boundary allow what is still in use, or make sure first that nothing needs it any more. Denied attempts count as use.";
function boundaryLosses(judged, live, used, told) {
	const held = boundaryOf(judged);
	if (held === void 0 || !isLimited(judged)) return [];
	const sides = limitsOf(judged);
	const limits = {
		before: grants(sides.before),
		after: grants(sides.after)
	};
	const { via, pair } = held;
	const shown = via !== void 0 && via.before !== via.after && (via.before === void 0 || pair === void 0) ? shownVia(via, "after") : pair === void 0 ? {} : placeOf(pair, "after");
	const there = (shown.location?.path ?? (via?.after ?? pair?.after)?.file.file.path) || void 0;
	return used.flatMap((use) => {
		const { namespace } = use.access;
		if (told.has(namespace)) return [];
		const actions = [...use.actions.values()].filter(({ name, evidence }) => live.wasUsedLately(evidence) && limits.before.allows(name) && !limits.after.allows(name));
		const lets = (side) => limits[side].service(namespace).level !== null;
		const [action, ...more] = actions.map(({ name }) => name);
		if (action === void 0 && !(lets("before") && !lets("after"))) return [];
		const what = action === void 0 ? serviceCalled(use) : actionsWords([action, ...more]);
		const by = via === void 0 ? "its permissions boundary" : `its permissions boundary, ${viaWords(via)},`;
		return [{
			rule: "change-removes-used",
			severity: "medium",
			isKnown: false,
			of: judged,
			path: there ?? judged.unit.file.file.path,
			shown,
			subject: {
				service: namespace,
				...action !== void 0 && more.length === 0 && { action }
			},
			apart: ["boundary"],
			evidence: use.evidence,
			message: sentences(`May take ${what} from ${judged.holder.words}: ${by} no longer allows it; it last used ${serviceCalled(use)} ` + lastUsed(use.evidence)),
			remediation: REMEDY$2
		}];
	});
}
function grants(documents) {
	return grantsOf(documents.map((document, place) => ({
		name: String(place),
		document
	})));
}

// src/rules/change/lost-access.ts
const MOST_HOLDERS = 50;
function lostAccess(judged, entity, account) {
	const lost = entity.type === "policy" ? lostThroughPolicy(judged, entity, account) : lostByPrincipal(judged, entity, account);
	return account.budget.isSpent ? lostByFiles(judged) : lost;
}
function lostByFiles({ difference, holdings }) {
	return {
		changes: certain(difference.access.flatMap(({ kind, change }) => kind === "identity" && isLoss(change.kind) ? [change] : []), false),
		after: holdings.after.map(({ document }) => document)
	};
}
function lostByPrincipal(judged, entity, account) {
	const { before, after } = sidesOf(judged, entity, account);
	const { changes, offset } = before;
	const { changes: found } = accessDifference(changes, after.changes, account.budget);
	const elsewhere = new Set(before.held.flatMap(({ via }, place) => via?.unit !== void 0 && via.after !== void 0 && account.entityOf(via.unit) !== void 0 ? [place + offset] : []));
	return {
		changes: certain(found.filter(({ kind, scopes }) => isLoss(kind) && !scopes.every(({ place }) => place.side === "before" && elsewhere.has(place.document))), before.isMatched && before.isComplete && !judged.hasOpenLoss),
		after: after.changes
	};
}
function sidesOf(judged, entity, account) {
	const arnOf = (unit) => account.entityOf(unit)?.arn;
	const others = otherPolicies(judged, entity, account.inventory, arnOf);
	const kept = others.isMatched ? others.documents : [];
	const side = (of) => {
		const held = judged.holdings[of].filter((one) => one.kind === "identity" && isOfIts(one));
		return {
			held,
			isMatched: others.isMatched,
			isComplete: others.isComplete,
			offset: kept.length,
			changes: [...kept, ...held.map(({ document }) => document)]
		};
	};
	return {
		before: side("before"),
		after: side("after")
	};
}
function lostThroughPolicy({ holdings, hasOpenLoss }, entity, account) {
	const before = holdings.before.map(({ document }) => document);
	const after = holdings.after.map(({ document }) => document);
	const lost = certain(accessDifference(before, after, account.budget).changes.filter(({ kind }) => isLoss(kind)), !hasOpenLoss);
	if (lost.length === 0 || entity.attachments.length > MOST_HOLDERS) return {
		changes: lost,
		after
	};
	const felt = /* @__PURE__ */ new Set();
	let areKnown = true;
	for (const arn of entity.attachments) {
		const holder = account.entityAt(arn);
		if (holder === void 0) return {
			changes: lost,
			after
		};
		const judged = account.judgedOf(holder);
		const sides = judged === void 0 ? otherwise(livePolicies(holder, account.inventory, entity.arn), before, after) : principalSides(judged, holder, account);
		for (const { kind, service } of accessDifference(sides.before, sides.after, account.budget).changes) if (isLoss(kind)) felt.add(service);
		areKnown &&= sides.isComplete;
	}
	const isFelt = ({ service }) => felt.has(service) || felt.has("*") || service === "*" && felt.size > 0;
	return {
		changes: certain(lost.filter(isFelt), areKnown),
		after
	};
}
function principalSides(judged, holder, account) {
	const { before, after } = sidesOf(judged, holder, account);
	return {
		before: before.changes,
		after: after.changes,
		isComplete: before.isComplete
	};
}
function otherwise({ documents, isComplete }, before, after) {
	return {
		before: [...documents, ...before],
		after: [...documents, ...after],
		isComplete
	};
}
function certain(changes, isCertain) {
	return isCertain ? changes : changes.map((change) => ({
		...change,
		isCertain: false
	}));
}
function isLoss(kind) {
	return kind === "removed" || kind === "narrowed";
}

// src/rules/change/removes-used.ts
const RULE$1 = "change-removes-used";
const PASS_ROLE = "iam:passrole";
const REMEDY$1 = "Keep what is still in use, or make sure first that nothing needs it any more. Denied attempts count as use.";
function removesUsed(judged, live, account) {
	if (!live.examined.accessKnown) return [];
	if (isGone(judged)) return wholeEntity(judged, live);
	const used = live.services.filter(({ evidence }) => live.wasUsedLately(evidence));
	if (used.length === 0) return [];
	const lost = lostByPolicies(judged, live, account, used);
	const told = new Set(lost.map(({ subject: { service } }) => service));
	return told.has(void 0) ? lost : [...lost, ...boundaryLosses(judged, live, used, told)];
}
function lostByPolicies(judged, live, account, used) {
	if (!(judged.holdings.before.length > 0 && judged.difference.access.some(({ kind, change }) => kind === "identity" && (change.kind === "removed" || change.kind === "narrowed")))) return [];
	const lost = lostAccess(judged, live.entity, account);
	const byService = /* @__PURE__ */ new Map();
	for (const change of lost.changes) {
		const those = byService.get(change.service);
		if (those === void 0) byService.set(change.service, [change]);
		else those.push(change);
	}
	const wide = byService.get("*") ?? [];
	const everything = wide.find(({ kind }) => kind === "removed") ?? wide[0];
	if (everything !== void 0) {
		const spared = new Set(everything.otherThan?.filter((service) => !byService.has(service)));
		return ofEverything(judged, live, used.filter(({ access }) => !spared.has(access.namespace.toLowerCase())), everything);
	}
	return used.flatMap((use) => {
		const own = byService.get(use.access.namespace.toLowerCase());
		return own === void 0 ? [] : ofService(judged, live, use, own, lost);
	});
}
function isGone({ unit, holdings, hasOpenLoss }) {
	if (hasOpenLoss) return false;
	const trust = unit.pairs.filter(({ kind }) => kind === "trust");
	return trust.length > 0 && trust.every(({ after }) => after === void 0) && holdings.after.length === 0;
}
function wholeEntity(judged, live) {
	const used = live.services.filter(({ evidence }) => live.wasUsedLately(evidence));
	const last = latest(used);
	const pair = judged.unit.pairs.find(({ kind }) => kind === "trust");
	if (last === void 0 || pair === void 0) return [];
	const who = judged.holder.words;
	return [{
		rule: RULE$1,
		severity: "high",
		isKnown: false,
		of: judged,
		path: pair.before?.file.file.path ?? judged.unit.file.file.path,
		shown: placeOf(pair, "before"),
		subject: { about: "entity" },
		evidence: last,
		message: sentences(`Removes ${who}, which last used ${used.length === 1 ? serviceOf(used) : `one of ${used.length} services`} ${lastUsed(last)}`),
		remediation: REMEDY$1,
		details: detailsOf(used)
	}];
}
function ofService(judged, live, use, changes, lost) {
	const { namespace } = use.access;
	const claims = changes.flatMap((change) => claimOf(live, use, change, lost) ?? []);
	const [worst] = claims.sort((one, other) => one.weight - other.weight);
	if (worst === void 0) return [];
	const home = judged.difference.access.find(({ change }) => (change.service === namespace.toLowerCase() || change.service === "*") && (change.kind === "removed" || change.kind === "narrowed"));
	const actions = claims.flatMap((claim) => claim.actions);
	const [action, ...more] = new Set(actions);
	const does = worst.isNarrowed ? "Narrows" : "Removes";
	const scope = home?.scopes[0];
	const shown = scope === void 0 ? worst.patterns : shortActions(namespace.toLowerCase(), worst.patterns, scope);
	const what = actionsWords(shown.map((text) => nameUnknowns(text)));
	const from = worst.isNarrowed ? "of" : "from";
	return [{
		rule: RULE$1,
		severity: worst.severity,
		isKnown: false,
		of: judged,
		...home ? placed(judged, home) : {
			path: judged.unit.file.file.path,
			shown: {}
		},
		subject: action !== void 0 && more.length === 0 ? {
			service: namespace,
			action
		} : { service: namespace },
		evidence: worst.evidence,
		message: sentences(`${does} ${what} ${from} ${judged.holder.words}; ${worst.says}`),
		remediation: REMEDY$1,
		...more.length > 0 && { details: [...new Set(actions)].sort() }
	}];
}
function claimOf(live, use, change, lost) {
	const { namespace } = use.access;
	const { kind, actions: patterns, isCertain } = change;
	const actions = actionsBehind(namespace, patterns);
	const tracked = actions.flatMap((action) => use.actions.get(action.toLowerCase()) ?? []);
	const used = tracked.filter(({ evidence }) => live.wasUsedLately(evidence));
	const isNarrowed = kind === "narrowed";
	const who = isPlural(live) ? "they" : "it";
	const base = {
		isNarrowed,
		patterns,
		actions: used.map(({ name }) => name)
	};
	const perhaps = isCertain ? "" : "; whether all of it is lost could not be told";
	const [first] = used;
	if (first !== void 0) {
		const last = used.reduce((one, { evidence }) => later(one, evidence), first.evidence);
		const what = used.length === 1 ? first.name : `${used.length} of these actions`;
		const where = isNarrowed ? ", and IAM does not tell on which resources" : "";
		return {
			...base,
			weight: isNarrowed || !isCertain ? 2 : 0,
			severity: isNarrowed || !isCertain ? "medium" : "high",
			evidence: last,
			says: `${who} last used ${what} ${lastUsed(last)}${where}${perhaps}`
		};
	}
	if (tracked.length === actions.length) return void 0;
	const when = `${who} last used ${serviceCalled(use)} ${lastUsed(use.evidence)}`;
	if (actions.every((action) => action.toLowerCase() === PASS_ROLE)) {
		const says = `whether roles were handed on leaves no trace, and ${when}`;
		return {
			...base,
			weight: 3,
			severity: "medium",
			evidence: use.evidence,
			says
		};
	}
	const { level, passRoleOnly } = grantsOf(lost.after.map((document, place) => ({
		name: String(place),
		document
	}))).service(namespace);
	if (kind === "removed" && level === null && !passRoleOnly && isCertain) {
		const says = `nothing of the service is left, and ${when}`;
		return {
			...base,
			weight: 1,
			severity: "high",
			evidence: use.evidence,
			says
		};
	}
	const says = `${when}, and IAM does not tell ${isNarrowed ? "with which actions, and on which resources" : "with which actions"}${perhaps}`;
	return {
		...base,
		weight: 3,
		severity: "medium",
		evidence: use.evidence,
		says
	};
}
function ofEverything(judged, live, hit, removal) {
	const home = judged.difference.access.find(({ change }) => change.service === "*" && change.kind !== "added" && change.kind !== "widened");
	const last = latest(hit);
	if (last === void 0 || home === void 0) return [];
	const isNarrowed = removal.kind === "narrowed";
	const isSure = !isNarrowed && removal.isCertain;
	const does = isNarrowed ? "Narrows every action of" : "Removes every action from";
	const many = hit.length === 1 ? serviceOf(hit) : `one of ${hit.length} services that this reaches`;
	return [{
		rule: RULE$1,
		severity: isSure ? "high" : "medium",
		isKnown: false,
		of: judged,
		...placed(judged, home),
		subject: { about: "*" },
		evidence: last,
		message: sentences(`${does} ${judged.holder.words}; ${usersOf(judged, live)} last used ${many} ${lastUsed(last)}` + (isNarrowed ? ", and IAM does not tell on which resources" : "")),
		remediation: REMEDY$1,
		details: detailsOf(hit)
	}];
}
function detailsOf(used) {
	return used.map((use) => `${serviceCalled(use)}: last used ${lastUsed(use.evidence)}`).sort();
}
function serviceOf([use]) {
	return use === void 0 ? "" : serviceCalled(use);
}
function latest(used) {
	const [first] = used;
	return first && used.reduce((one, { evidence }) => later(one, evidence), first.evidence);
}
function later(one, other) {
	if (other.lastAccessedAt === null) return one;
	if (one.lastAccessedAt === null) return other;
	return Date.parse(one.lastAccessedAt) < Date.parse(other.lastAccessedAt) ? other : one;
}

// src/rules/change/live-findings.ts
function wantsUse(judged, isTied) {
	const { difference, unit, tie } = judged;
	if (tie === void 0) return false;
	return isLimited(judged) || unit.pairs.some(({ kind, after }) => kind === "trust" && after === void 0) || difference.access.some(({ kind, scopes }) => kind === "identity" && scopes.some((scope) => homeOf(scope) !== void 0 || scope.held.via?.unit === void 0 || !isTied(scope.held.via.unit)));
}
function liveFindings(units, snapshot, settings) {
	const useOf = liveUses(snapshot, settings);
	const tied = /* @__PURE__ */ new Map();
	const judgedOf = /* @__PURE__ */ new Map();
	for (const judged of units) {
		if (judged.tie === void 0) continue;
		tied.set(judged.unit, judged.tie.entity);
		judgedOf.set(judged.tie.entity, judged);
	}
	const budget = new Budget();
	const accounts = new Map(snapshot.accounts.map(({ id, entities }) => {
		const byArn = new Map(entities.map((entity) => [entity.arn, entity]));
		return [id, {
			inventory: inventoryOf(entities),
			budget,
			entityOf: (unit) => tied.get(unit),
			entityAt: (arn) => byArn.get(arn),
			judgedOf: (entity) => judgedOf.get(entity)
		}];
	}));
	const wanted = units.flatMap((judged) => {
		const use = judged.tie && wantsUse(judged, (unit) => tied.has(unit)) ? useOf(judged.tie.entity) : void 0;
		return use === void 0 ? [] : [{
			judged,
			use
		}];
	});
	const drafts = wanted.flatMap(({ judged, use }) => {
		const account = accounts.get(use.entity.accountId);
		return [...grantsUnused(judged, use, (unit) => tied.has(unit)), ...account === void 0 ? [] : removesUsed(judged, use, account)];
	});
	const gaps = distinct(wanted.flatMap(({ use }) => gapsOf(use.examined)));
	const gains = /* @__PURE__ */ new Map();
	const gainsOf = (judged) => {
		const account = judged.tie && accounts.get(judged.tie.entity.accountId);
		const found = gains.get(judged) ?? (account === void 0 ? [] : gainedAccess(judged, account));
		gains.set(judged, found);
		return found;
	};
	return {
		drafts,
		errors: gaps.filter((gap) => !isToldOnce(gap, snapshot.errors)),
		useOf,
		gainsOf
	};
}

// src/rules/change/replacements.ts
function replacements(units) {
	return units.flatMap(({ unit: { replacement, file, type, holder, name }, holder: { words } }) => {
		if (replacement === void 0) return [];
		const { by, isCertain } = replacement;
		const old = name === void 0 ? `The ${type} ${nameUnknowns(holder.address)}, whose name is not known,` : capital(words);
		const other = by === void 0 ? "one whose name is not known" : `${type} ${by}`;
		return [{
			code: "change-replaced",
			message: `${old} ${isCertain ? "is" : "may be"} replaced by ${other} in ${file.file.path}: what the old one has is told as removed, and what the new one has as new.`
		}];
	});
}

// src/rules/change/told-at-home.ts
function toldOnce(drafts) {
	const news = /* @__PURE__ */ new Set();
	const numbers = /* @__PURE__ */ new Map();
	const numberOf = (pair) => {
		const number = numbers.get(pair) ?? numbers.size;
		numbers.set(pair, number);
		return number;
	};
	const keyOf = ({ rule, subject: { service, action, about } }, pair) => JSON.stringify([
		rule,
		service,
		action,
		about,
		numberOf(pair)
	]);
	for (const draft of drafts) {
		if (draft.isKnown || draft.broughtFrom !== void 0) continue;
		for (const pair of draft.of?.unit.pairs ?? []) news.add(keyOf(draft, pair));
	}
	return drafts.filter((draft) => draft.broughtFrom === void 0 || draft.broughtFrom.length === 0 || !draft.broughtFrom.every((pair) => news.has(keyOf(draft, pair))));
}

// src/rules/change/told-changes.ts
function toldChanges(units, usageOf) {
	return units.flatMap((unit) => {
		const byHome = /* @__PURE__ */ new Map();
		for (const pair of unit.unit.pairs) if (!pair.isSame) byHome.set(pair, []);
		for (const told of unit.lines) {
			const usage = usageOf(unit, told);
			const line = usage.length === 0 ? told.line : {
				...told.line,
				usage
			};
			const lines = byHome.get(told.of);
			if (lines === void 0) byHome.set(told.of, [line]);
			else lines.push(line);
		}
		return [...byHome].map(([of, access]) => "key" in of ? attached(unit, of, access) : changed(unit, of, access));
	}).sort((one, other) => compareText(one.change.path, other.change.path) || one.line - other.line || compareText(one.change.holder.words, other.change.holder.words)).map(({ change }) => change);
}
function changed({ holder }, pair, access) {
	const { before, after, kind } = pair;
	const policyName = (after ?? before)?.found.policyName;
	const there = after ?? before;
	return {
		line: there?.found.lines.start ?? 0,
		change: {
			holder: policyName === void 0 ? holder : {
				...holder,
				policyName: nameUnknowns(policyName)
			},
			kind,
			state: before === void 0 ? "added" : after === void 0 ? "removed" : "changed",
			path: there?.file.file.path ?? "",
			access: access.sort(compareLines)
		}
	};
}
function attached({ holder }, via, access) {
	const there = via.after ?? via.before;
	return {
		line: there?.found.lines.start ?? 0,
		change: {
			holder: {
				...holder,
				words: `${holder.words} by ${viaWords(via)}`,
				policyName: viaName(via)
			},
			kind: via.relation === "boundary" ? "boundary" : "identity",
			state: via.after === void 0 ? "removed" : "added",
			path: there?.file.file.path ?? "",
			access: access.sort(compareLines)
		}
	};
}
const KINDS = [
	"added",
	"widened",
	"removed",
	"narrowed"
];
function compareLines(one, other) {
	return (one.location?.startLine ?? 0) - (other.location?.startLine ?? 0) || KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) || compareText(one.actions.join(), other.actions.join());
}

// src/rules/change/unresolved.ts
const RULE = "change-unresolved";
const REMEDY = "Check it by hand, or write it so that it can be read; an exemption can accept it.";
function unresolvedFindings(read, units, hasInventory) {
	const parts = unreadParts(read, units, unitsByAddress(units));
	return [
		...read.unread.map(({ path, file = {
			path,
			status: "modified"
		}, lines, what, wasThere }) => {
			return draft({
				path,
				shown: shownOn({ file }, lines),
				what,
				isKnown: wasThere,
				words: `The file ${path}`
			});
		}),
		...parts,
		...units.flatMap((judged) => [...judged.difference.unread.flatMap((unread) => unreadDocument(judged, unread).filter((one) => !isToldInPart(unread, one, parts))), ...judged.holdings.unknown.flatMap((via) => unknownVia(judged, via, hasInventory))])
	];
}
function draft({ path, shown, what, isKnown, words, of, scope, whose }) {
	const named = nameUnknowns(what);
	return {
		rule: RULE,
		severity: "high",
		isKnown,
		path,
		shown,
		...of && { of },
		...scope !== void 0 && { scope },
		...whose && {
			whose: whose.holder,
			holder: toldHolder(whose)
		},
		subject: { about: named },
		message: sentences(`${capital(words)} could not be judged in full: ${named}`),
		remediation: REMEDY
	};
}
function unreadParts({ files }, units, byAddress) {
	const altered = alteredAddresses(units);
	const before = /* @__PURE__ */ new Map();
	for (const file of files) for (const unresolved of file.before?.unresolved ?? []) {
		const key = keyOf(file, unresolved);
		before.set(key, (before.get(key) ?? 0) + 1);
	}
	return files.flatMap((file) => (file.after?.unresolved ?? []).map((unresolved) => {
		const { lines, what, address, basis } = unresolved;
		const key = keyOf(file, unresolved);
		const left = before.get(key) ?? 0;
		const place = JSON.stringify([scopeOf(file), address ?? ""]);
		const touched = basis === void 0 && (isTouched(file, lines) ?? altered.has(byAddress.has(place) ? place : scopeOf(file)));
		if (left > 0 && !touched) before.set(key, left - 1);
		const of = ownerOf(units, file, unresolved) ?? byAddress.get(place);
		const whose = of === void 0 ? named(unresolved.holder) : void 0;
		const words = of?.holder.words ?? whose?.words ?? (address === void 0 ? `the file ${file.file.path}` : `the resource ${nameUnknowns(address)}`);
		return draft({
			path: file.file.path,
			shown: shownOn(file, lines),
			what,
			words,
			isKnown: left > 0 && !touched,
			scope: scopeOf(file),
			...of && { of },
			...whose && { whose }
		});
	}));
}
function ownerOf(units, file, { holder, lines, address }) {
	const scope = scopeOf(file);
	if (holder !== void 0) {
		const name = known$1(holder.name);
		const isIt = (one) => one.scope === scope && one.type === holder.type && (holder.address !== "" && one.address === holder.address || name !== void 0 && one.name === name);
		return units.find(({ unit }) => unit.after.some(isIt)) ?? units.find(({ unit }) => unit.before.some(isIt));
	}
	if (address !== void 0) return void 0;
	return units.find(({ unit: { pairs } }) => pairs.some(({ after }) => after?.file === file && after.found.lines.start <= lines.start && after.found.lines.end >= lines.end));
}
function toldHolder({ holder: { type, address, name }, words }) {
	return {
		type,
		address: nameUnknowns(address),
		words,
		...name !== void 0 && { name }
	};
}
function named(holder) {
	const name = known$1(holder?.name);
	return holder === void 0 || name === void 0 ? void 0 : {
		holder,
		words: `${holder.type} ${name}`
	};
}
function keyOf(file, { address, what, basis }) {
	return JSON.stringify([
		scopeOf(file),
		address ?? "",
		what,
		basis
	]);
}
function unitsByAddress(units) {
	const found = /* @__PURE__ */ new Map();
	for (const judged of units) for (const { scope, address } of [...judged.unit.after, ...judged.unit.before]) {
		const key = JSON.stringify([scope, address]);
		if (!found.has(key) && address !== "") found.set(key, judged);
	}
	return found;
}
function alteredAddresses(units) {
	const altered = /* @__PURE__ */ new Set();
	for (const { unit } of units) for (const { before, after, isSame } of unit.pairs) {
		if (isSame) continue;
		for (const placed of [before, after]) if (placed !== void 0) {
			altered.add(scopeOf(placed.file));
			altered.add(JSON.stringify([scopeOf(placed.file), placed.found.holder.address]));
		}
	}
	return altered;
}
function unreadDocument(of, { held, side, problem }) {
	if (side === "before") return [];
	const { pair: own, via } = held ?? {};
	if (held !== void 0 && parsedOnce(held.document).problems.length > 0 && via?.unit !== void 0 && own?.isSame === false) return [];
	const pair = own ?? of.unit.pairs.find(({ after, isSame }) => after !== void 0 && !isSame);
	const shown = pair === void 0 ? {} : placeOf(pair, "after");
	return [draft({
		of,
		path: (pair?.after ?? via?.after)?.file.file.path ?? of.unit.file.file.path,
		shown,
		what: problem,
		isKnown: of.difference.unread.some((other) => other.side === "before" && other.problem === problem && other.held?.text === held?.text),
		words: of.holder.words
	})];
}
function isToldInPart({ problem }, { path, shown }, parts) {
	const { location: whole } = shown;
	if (!holdsUnknown(problem) || whole === void 0) return false;
	return parts.some(({ isKnown, path: at, shown: { location } }) => {
		if (isKnown || at !== path || location === void 0) return false;
		return location.startLine <= whole.endLine && location.endLine >= whole.startLine;
	});
}
function unknownVia(of, via, hasInventory) {
	const { relation, before, after } = via;
	if (before !== void 0 && after !== void 0) return [];
	const attachment = relation === "boundary" ? before : after;
	if (attachment === void 0 || isToldByReader(attachment)) return [];
	const target = viaWords(via);
	const does = {
		attached: "attaches",
		member: "joins",
		boundary: "no longer has the permissions boundary"
	}[relation];
	const why = hasInventory ? "which the inventory does not hold" : "whose text is not in the change: with credentials it is looked up";
	const isRemoved = attachment.file.file.status === "removed";
	return [draft({
		of,
		isKnown: false,
		words: of.holder.words,
		path: attachment.file.file.path,
		shown: isRemoved ? {} : shownVia(via, attachment.side),
		what: `it ${does} ${target}, ${why}`
	})];
}
function isToldByReader({ file, found: { target, lines }, side }) {
	if (!holdsUnknown(target.arn ?? target.name ?? "")) return false;
	return (file[side]?.unresolved ?? []).some((one) => one.lines.start <= lines.end && one.lines.end >= lines.start);
}
function unknownLosses(units) {
	return units.flatMap(({ holdings, holder }) => holdings.unknown.flatMap((via) => {
		const { before, after, relation } = via;
		if (before !== void 0 && after !== void 0) return [];
		if (!(relation === "boundary" ? after !== void 0 : before !== void 0)) return [];
		return [{
			code: "change-loss-unknown",
			message: `${capital(holder.words)} ${{
				attached: "no longer has",
				member: "leaves",
				boundary: "gets the permissions boundary"
			}[relation]} ${viaWords(via)}, whose text is not known here: what that takes away is not told.`
		}];
	}));
}

// src/rules/change/index.ts
function wantedEntities(read, entities, settings) {
	const { all, ties } = judgedUnits(read, entities, settings);
	const isTied = (unit) => ties.of(unit) !== void 0;
	const wanted = all.filter((judged) => wantsUse(judged, isTied));
	return [...new Set(wanted.flatMap(({ tie }) => tie?.entity ?? []))];
}
function analyzerQuestions(read) {
	return questionsOf(read);
}
function asksAnalyzer({ changes }) {
	const { validatePolicy, noNewAccess, accessNotGranted, noPublicAccess } = changes.accessAnalyzer;
	return validatePolicy || noNewAccess || accessNotGranted.length > 0 || noPublicAccess;
}
function judgeChange(read, facts, settings, now) {
	const { snapshot, usage, analyzer } = facts;
	const entities = snapshot?.accounts.flatMap((account) => account.entities) ?? [];
	const { all: units, ties } = judgedUnits(read, entities, settings);
	const live = snapshot === void 0 ? void 0 : liveFindings(units, snapshot, settings);
	const unresolved = unresolvedFindings(read, units, snapshot !== void 0);
	const own = [...toldOnce(units.flatMap((judged) => documentFindings(judged, settings.rules))), ...live?.drafts ?? []];
	const exemptions = new ExemptionBook(settings.exemptions, now);
	const asked = analyzer && analyzerFindings(analyzer, units, settings, own.map(placedDraft));
	const drafts = [
		...own,
		...withoutMalformed(unresolved, own, settings),
		...asked ?? []
	];
	const findings = findingsOf(drafts, settings, exemptions);
	const counts = countNew(findings);
	const errors = [
		...facts.errors,
		...snapshot?.errors ?? [],
		...live?.errors ?? [],
		...analyzer?.errors ?? []
	].sort(compareErrors);
	const isUnknown = errors.length > 0 || findings.some(({ rule, status }) => rule === "change-unresolved" && status === "new") || findings.some(({ rule, status }) => rule === "policy-malformed" && status === "new");
	return {
		conclusion: conclusionOf(counts, settings.gate.failOn, isUnknown),
		isComplete: !isUnknown && unresolved.every(({ isKnown }) => isKnown),
		ref: read.ref,
		files: judgedFiles(read),
		otherFiles: read.otherFiles,
		changes: toldChanges(units, lineUsage(live)),
		findings,
		counts,
		usage,
		exemptions: exemptions.judged().filter(({ matches }) => matches > 0),
		notices: [
			...snapshot === void 0 ? [] : [...oldFacts(snapshot, now), ...ties.notices],
			...unknownLosses(units),
			...replacements(units),
			...unresolvedOff(unresolved, settings),
			...analyzerUnasked(read, facts, settings)
		],
		errors,
		stats: statsOf(snapshot, analyzer)
	};
}
function placedDraft({ rule, shown, path }) {
	return {
		rule,
		path,
		...shown.location && { location: shown.location }
	};
}
function withoutMalformed(unresolved, own, { rules }) {
	if (rules["policy-malformed"] === "off") return unresolved;
	const broken = new Set(own.flatMap(({ rule, of }) => rule === "policy-malformed" && of ? [of] : []));
	return unresolved.filter(({ of, subject }) => of === void 0 || !broken.has(of) || !of.difference.unread.some(({ problem }) => problem === subject.about));
}
function countNew(findings) {
	const counts = {
		critical: 0,
		high: 0,
		medium: 0,
		low: 0
	};
	for (const { status, severity } of findings) if (status === "new") counts[severity]++;
	return counts;
}
function lineUsage(live) {
	return (judged, line) => {
		const use = judged.tie && live?.useOf(judged.tie.entity);
		return use === void 0 ? [] : usageOfLine(line, use, live?.gainsOf(judged) ?? []);
	};
}
function unresolvedOff(unresolved, { rules }) {
	const count = unresolved.filter(({ isKnown }) => !isKnown).length;
	if (rules["change-unresolved"] !== "off" || count === 0) return [];
	return [{
		code: "change-unresolved-off",
		message: `${count === 1 ? "1 part of the change" : `${count} parts of the change`} could not be judged, and the rule change-unresolved, which would tell which, is off.`
	}];
}
function analyzerUnasked(read, { analyzer, usage }, settings) {
	if (!asksAnalyzer(settings)) return [];
	if (analyzer === void 0) {
		if (questionsOf(read).length === 0) return [];
		return [{
			code: "access-analyzer-not-asked",
			message: `IAM Access Analyzer is switched on and was not asked, since ${usage.looked ? "a run with from-snapshot asks AWS nothing" : usage.reason}.`
		}];
	}
	const count = unaskable(read);
	if (count === 0) return [];
	return [{
		code: "access-analyzer-unknown-parts",
		message: `${count === 1 ? "1 policy document holds" : `${count} policy documents hold`} parts that are not known before it is deployed, and IAM Access Analyzer was not asked about ${count === 1 ? "it" : "them"}.`
	}];
}
function statsOf(snapshot, analyzer) {
	const apiCalls = { ...snapshot?.stats.apiCalls };
	for (const [operation, count] of Object.entries(analyzer?.stats.apiCalls ?? {})) apiCalls[operation] = (apiCalls[operation] ?? 0) + count;
	return {
		apiCalls,
		retries: (snapshot?.stats.retries ?? 0) + (analyzer?.stats.retries ?? 0),
		durationMs: snapshot?.stats.durationMs ?? 0
	};
}

export { Definitions, ReadError, analyzerQuestions, asksAnalyzer, baseBranchReader, changeAnnotations, changeComment, changeLog, changeReportJson, changeSarif, changeSummary, commitTree, gate, judgeChange, keepComment, kindByShape, put, quoted, readChange, readCloudFormation, readPullRequest, repeatedKeys, tooDeep, wantedEntities, yamlTree };
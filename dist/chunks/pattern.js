import { __toESM } from "./rolldown-runtime.js";
import { require_picomatch } from "./picomatch.js";

// src/settings/pattern.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
const ONLY_WILDCARDS = /\\(.)|[()[\]|"^$!+@<>]/gs;
const ESCAPABLE = /* @__PURE__ */ new Set([
	"*",
	"?",
	"{",
	"}",
	",",
	"\\"
]);
const DOT = "";
const FLAT_SLASH = "";
const OPTIONS = {
	dot: true,
	noextglob: true,
	nonegate: true,
	regex: false,
	windows: false
};
function literalButWildcards(pattern) {
	return pattern.replace(ONLY_WILDCARDS, (found, escaped) => {
		if (escaped === void 0) return `\\${found}`;
		if (ESCAPABLE.has(escaped)) return found;
		return /\w/.test(escaped) ? escaped : `\\${escaped}`;
	});
}
function pathMatcher(pattern) {
	if (pattern === "") return (text) => text === "";
	const glob = literalButWildcards(pattern).replaceAll(".", DOT);
	const everythingBelow = /(^|[/:])\*$/.test(glob);
	const matches = (0, import_picomatch.default)(everythingBelow ? [glob, `${glob}/**`] : glob, OPTIONS);
	return (text) => text === pattern || matches(text.replaceAll(".", DOT));
}
function textMatcher(pattern) {
	if (pattern === "") return (text) => text === "";
	const flat = (text) => text.replaceAll("/", FLAT_SLASH).replaceAll(".", DOT);
	const matches = (0, import_picomatch.default)(literalButWildcards(flat(pattern)), OPTIONS);
	const anything = /^\*+$/.test(pattern);
	return (text) => anything || text === pattern || matches(flat(text));
}
function entityPath(entity) {
	return `${entity.type}${entity.path}${entity.name}`;
}
function entityMatcher(pattern) {
	const matches = pathMatcher(pattern);
	return pattern.startsWith("arn:") ? (entity) => matches(entity.arn) : (entity) => matches(entityPath(entity));
}

export { entityMatcher, entityPath, pathMatcher, textMatcher };
import { __toESM } from "./rolldown-runtime.js";
import { require_picomatch } from "./picomatch.js";

// src/settings/partition.ts
const AWS = {
	name: "aws",
	regionPrefix: "",
	defaultRegion: "us-east-1"
};
const PARTITIONS = [
	AWS,
	{
		name: "aws-cn",
		regionPrefix: "cn-",
		defaultRegion: "cn-north-1"
	},
	{
		name: "aws-us-gov",
		regionPrefix: "us-gov-",
		defaultRegion: "us-gov-west-1"
	},
	{
		name: "aws-iso",
		regionPrefix: "us-iso-",
		defaultRegion: "us-iso-east-1"
	},
	{
		name: "aws-iso-b",
		regionPrefix: "us-isob-",
		defaultRegion: "us-isob-east-1"
	},
	{
		name: "aws-iso-e",
		regionPrefix: "eu-isoe-",
		defaultRegion: "eu-isoe-west-1"
	},
	{
		name: "aws-iso-f",
		regionPrefix: "us-isof-",
		defaultRegion: "us-isof-south-1"
	},
	{
		name: "aws-eusc",
		regionPrefix: "eusc-",
		defaultRegion: "eusc-de-east-1"
	}
];
const PARTITION_NAMES = PARTITIONS.map((partition) => partition.name);
function partitionOfArn(arn) {
	return arn.split(":")[1] ?? AWS.name;
}
function partitionOfRegion(region) {
	return (PARTITIONS.find(({ regionPrefix }) => regionPrefix !== "" && region.startsWith(regionPrefix)) ?? AWS).name;
}
function defaultRegion(partition) {
	return (PARTITIONS.find(({ name }) => name === partition) ?? AWS).defaultRegion;
}

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

export { PARTITION_NAMES, defaultRegion, entityMatcher, partitionOfArn, partitionOfRegion, pathMatcher, textMatcher };
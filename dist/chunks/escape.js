// src/report/escape.ts
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u{115f}\u{1160}\u{2800}\u{3164}\u{ffa0}]|\u{34f}|(?! )\p{Zs}/gu;
const BREAK = "";
const PLAIN_NAME = /^[\w+=,.@\-/:*]+(?: [\w+=,.@\-/:*]+)*$/;
function visible(foreign) {
	return foreign.replace(HIDDEN, (character) => {
		return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`;
	});
}
function clip(foreign, max) {
	if (foreign.length <= max) return foreign;
	const points = [];
	for (const point of foreign) {
		if (points.length === max) return `${points.slice(0, -1).join("")}…`;
		points.push(point);
	}
	return foreign;
}
function oneLine(foreign) {
	return foreign.replace(/\s+/gu, " ").trim();
}
function reference(character) {
	return `&#${character.codePointAt(0) ?? 0};`;
}
function parted(text) {
	return text.replace(/[@#]/g, `$&${BREAK}`).replace(/:(?=\S)/g, `:${BREAK}`).replace(/\b(?:GH|GHSA|CVE)-(?=\w)/gi, `$&${BREAK}`).replace(/www(?=\.)/gi, `$&${BREAK}`).replace(/[0-9a-f]{6}(?=[0-9a-f])/gi, `$&${BREAK}`);
}
function escaped(line) {
	return parted(visible(line)).replace(/[&<>\\`*_{}[\]#|~$^@]/g, reference).replace(/\.(?=[^\s.])/g, reference).replace(/^[-+=]/, reference).replace(/^(\d+)([.)])/, (_, digits, mark) => digits + reference(mark)).replaceAll(BREAK, "<wbr>");
}
function text(foreign, max = 300) {
	return escaped(clip(oneLine(foreign), max));
}
function textBlock(foreign, max = 4e3) {
	return `<pre>${clip(foreign.trim(), max).split(/\r?\n/).map(escaped).join("\n")}</pre>`;
}
function codeTag(foreign, max = 140) {
	const name = clip(foreign, max);
	return `<code>${name === "" ? "no name" : escaped(name)}</code>`;
}
function code(foreign, max = 140) {
	const name = clip(foreign, max);
	return PLAIN_NAME.test(name) ? `\`${name}\`` : codeTag(foreign, max);
}
function logSafe(foreign) {
	return visible(oneLine(foreign)).replace(/^::/, ": :").replaceAll("##[", "## [").replace(/%(?=0a|0d|25|2c|3a)/gi, "% ");
}

export { clip, code, logSafe, text, textBlock, visible };
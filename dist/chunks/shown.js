// src/settings/shown.ts
const LONGEST = 80;
const CREDENTIALS = [
	/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
	/(?<![A-Za-z0-9+/=])(?=[A-Za-z0-9+/]*\d)(?=[A-Za-z0-9+/]*[a-z])(?=[A-Za-z0-9+/]*[A-Z])[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=])/,
	/\bgh[a-z]_[A-Za-z0-9]{16,}/,
	/\bgithub_pat_\w{16,}/,
	/\bxox[a-z]-[\w-]{10,}/,
	/\bhooks\.slack\.com\/\S+/i,
	/\beyJ[\w-]{8,}\.[\w-]{8,}/,
	/-----BEGIN [A-Z ]*PRIVATE KEY/
];
const UNSAFE = /\p{C}|(?! )\p{Z}|(?<=#)#(?=\[)/gu;
function escaped(text) {
	return text.replace(UNSAFE, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
function looksLikeCredential(text) {
	const part = text.slice(0, 4096);
	return CREDENTIALS.some((form) => form.test(part));
}
function shownText(text) {
	const characters = [...text.slice(0, 162)];
	if (looksLikeCredential(text)) return `a text of ${text.length} characters that looks like a credential and is not shown`;
	return `"${escaped((characters.length > LONGEST ? `${characters.slice(0, LONGEST).join("")}…` : text).replaceAll("\\", "\\\\").replaceAll("\"", "\\\"").replaceAll("\n", "\\n"))}"`;
}
function shownValue(value) {
	if (typeof value === "string") return value === "" ? "an empty text" : shownText(value);
	if (value === null || value === void 0) return "nothing";
	if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
	return typeof value === "object" ? "a mapping" : String(value);
}
function shownKey(key) {
	return /^[\w-]{1,40}$/.test(key) && !looksLikeCredential(key) ? key : shownText(key);
}
function shownPath(path) {
	return /^[\w./@+ -]{1,200}$/.test(path) && !looksLikeCredential(path) ? path : shownText(path);
}

export { shownKey, shownPath, shownText, shownValue };
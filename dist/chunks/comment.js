import { keepComment } from "./change.js";
import { BODY_LIMIT } from "./once.js";

// src/model/pull-comment.ts
const MARKER = /^<!-- iam-sweep pull-request key=([0-9a-f]{16}) -->/;
function markerOf(key) {
	return `<!-- iam-sweep pull-request key=${key} -->\n\n`;
}
const COMMENT_ROOM = BODY_LIMIT - markerOf("0".repeat(16)).length;
function writeComment(key, words) {
	if (!/^[0-9a-f]{16}$/.test(key)) throw new RangeError(`the key of a comment is "${key}", and 16 hexadecimal digits are right`);
	const body = wellFormed(`${markerOf(key)}${words.trim()}`);
	if (body.length > 65536) throw new RangeError(`a comment of ${words.trim().length} characters; at most ${COMMENT_ROOM} are right`);
	return body;
}
function commentKey(body) {
	return MARKER.exec(body.trimStart())?.[1];
}
function isSameComment(one, other) {
	return plain(one) === plain(other);
}
function plain(body) {
	return body.replace(/\r\n?/g, "\n").trim();
}
function wellFormed(text) {
	return text.replace(/\p{Cs}/gu, "�");
}

export { commentKey, isSameComment, keepComment, writeComment };
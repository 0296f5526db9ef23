import "./rolldown-runtime.js";
import { LARGEST_BASELINE } from "./baseline.js";
import { documentSubject } from "./document-words.js";
import { entryItem } from "./json-baseline.js";
import { byCodeUnit, list } from "./json-list.js";
import { isAboutDocument } from "./matter.js";
import { pieces } from "./pieces.js";

// src/report/baseline.ts
function* baselineText(judgement, before, now) {
	const entries = entriesOf(judgement, before, now.toISOString().slice(0, 10));
	let bytes = 0;
	for (const piece of pieces(lines(entries.sort(compare)))) {
		bytes += Buffer.byteLength(piece);
		if (bytes > 50331648) throw new RangeError(`a baseline of ${entries.length} findings would be larger than ${LARGEST_BASELINE} bytes, the most that a run reads: audit fewer entities at a time, each with a baseline of its own`);
		yield piece;
	}
}
function* lines(entries) {
	yield "{\n  \"schemaVersion\": 1,\n";
	yield* list("findings", entries, entryItem, { last: true });
	yield "}\n";
}
function entriesOf(judgement, before, today) {
	const old = new Map(before?.entries.map((entry) => [entry.id, entry]));
	const moved = judgement.baseline?.moved;
	const isClosed = judgement.baseline?.ratchet !== void 0;
	const entries = [];
	for (const finding of judgement.findings) {
		const { status } = finding;
		if (status === "exempt" || isClosed && status === "new") continue;
		const { id } = finding;
		const entry = old.get(moved?.get(id)?.id ?? id);
		entries.push(entryOf(finding, id, entry, today));
		if (entry !== void 0) old.delete(entry.id);
	}
	for (const { id } of judgement.baseline?.gone ?? []) old.delete(id);
	return [...entries, ...old.values()];
}
function entryOf(finding, id, old, today) {
	const { rule, severity, entity, subject } = finding;
	const about = isAboutDocument(finding) ? documentSubject(finding) : subject.action ?? subject.service ?? subject.credential;
	return {
		id,
		since: old?.since ?? today,
		...(old === void 0 || old.severity !== void 0) && { severity },
		rule,
		entity: entity.arn,
		...about !== void 0 && { subject: about },
		...old?.note !== void 0 && { note: old.note }
	};
}
function compare(one, other) {
	return byCodeUnit(one.entity ?? "", other.entity ?? "") || byCodeUnit(one.rule ?? "", other.rule ?? "") || byCodeUnit(one.subject ?? "", other.subject ?? "") || byCodeUnit(one.id, other.id);
}

export { baselineText };
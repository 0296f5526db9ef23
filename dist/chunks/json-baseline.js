import { list } from "./json-list.js";

// src/report/json-baseline.ts
function* baselinePart({ path, entries, known, worse, gone, undecided, ratchet }) {
	yield `  "baseline": {\n    "path": ${JSON.stringify(path)},\n`;
	yield `    "entries": ${entries},\n    "known": ${known},\n`;
	const indent = "    ";
	yield* list("worse", worse, entryItem, { indent });
	yield* list("gone", gone, entryItem, { indent });
	yield* list("undecided", undecided, entryItem, {
		indent,
		last: ratchet === void 0
	});
	if (ratchet !== void 0) {
		const { allowed, open, grown } = ratchet;
		yield `    "ratchet": ${JSON.stringify({
			allowed,
			open,
			grown
		})}\n`;
	}
	yield "  },\n";
}
function entryItem({ id, since, severity, rule, entity, subject, note }) {
	return {
		id,
		since,
		...severity !== void 0 && { severity },
		...rule !== void 0 && { rule },
		...entity !== void 0 && { entity },
		...subject !== void 0 && { subject },
		...note !== void 0 && { note }
	};
}

export { baselinePart, entryItem };
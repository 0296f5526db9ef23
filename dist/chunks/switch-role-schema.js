import { SOURCE_TYPES, SWITCH_EVENT_NAMES } from "./switch-role.js";
import { _enum, array, boolean, datetime, int, literal, number, record, strictObject, string, unknown } from "./zod.js";

// src/model/switch-role-schema.ts
const isoTime = datetime();
const accountId = string().regex(/^\d{12}$/, "expected the 12 digits of an account");
const count = int().min(0);
const roleSwitch = strictObject({
	accountId,
	userId: string().min(1).optional(),
	userArn: string().min(1).optional(),
	notBy: array(string().min(1)).optional(),
	roleArn: string().optional(),
	at: isoTime,
	by: _enum(["console", "api"])
}).refine(({ userId, userArn }) => userId !== void 0 || userArn !== void 0, "expected userId or userArn");
const coverage = strictObject({
	accountId,
	event: _enum(SWITCH_EVENT_NAMES),
	userId: string().optional(),
	regions: array(string().regex(/^[a-z\d-]+$/, "expected the name of a Region")).optional(),
	from: isoTime,
	to: isoTime
});
const problem = strictObject({
	operation: string(),
	code: string(),
	message: string(),
	accountId: accountId.optional()
});
const switchFactsSchema = strictObject({
	eventNames: array(_enum(SWITCH_EVENT_NAMES)),
	switches: array(roleSwitch),
	sessions: array(strictObject({
		accountId,
		sessionName: string(),
		at: isoTime
	})),
	coverage: array(coverage),
	sources: array(strictObject({
		type: _enum(SOURCE_TYPES),
		name: string(),
		accounts: array(string()),
		regions: array(string()),
		from: isoTime.nullable(),
		to: isoTime.nullable(),
		problems: array(problem),
		problemCount: count,
		amounts: record(string(), number())
	})),
	history: strictObject({
		store: string(),
		saved: boolean()
	}).optional()
});
const historyFrame = strictObject({
	schemaVersion: literal(1),
	switches: array(unknown()),
	coverage: array(unknown()),
	told: strictObject({
		state: string(),
		at: isoTime
	}).optional()
});
function parseHistory(value) {
	const frame = historyFrame.safeParse(value);
	if (!frame.success) return {
		success: false,
		path: frame.error.issues[0]?.path ?? [],
		error: frame.error
	};
	const { switches, coverage: covered } = frame.data;
	return firstSlip("switches", switches, roleSwitch) ?? firstSlip("coverage", covered, coverage) ?? {
		success: true,
		data: frame.data
	};
}
function firstSlip(list, entries, schema) {
	for (const [index, entry] of entries.entries()) {
		const { error } = schema.safeParse(entry);
		if (error !== void 0) return {
			success: false,
			path: [
				list,
				index,
				...error.issues[0]?.path ?? []
			],
			error
		};
	}
}

export { parseHistory, switchFactsSchema };
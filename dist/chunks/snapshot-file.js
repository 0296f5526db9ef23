import "./rolldown-runtime.js";
import { switchFactsSchema } from "./switch-role-schema.js";
import { SnapshotFileError } from "./snapshot-file-error.js";
import { _enum, array, boolean, datetime, discriminatedUnion, int, literal, number, object, record, strictObject, string, union, unknown } from "./zod.js";
import { writeWhole } from "./write.js";
import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";

// src/model/snapshot-schema.ts
const isoTime = datetime();
const accountId = string().regex(/^\d{12}$/, "expected the 12 digits of an account");
const policyText = unknown();
const grantingPolicy = strictObject({
	policyName: string(),
	policyType: _enum(["inline", "managed"]),
	policyArn: string().optional(),
	attachedTo: string().optional()
});
const use = {
	lastAccessedAt: isoTime.nullable(),
	lastAccessedBy: string().optional(),
	lastAccessedRegion: string().optional()
};
const service = strictObject({
	namespace: string(),
	name: string(),
	...use,
	actions: array(strictObject({
		action: string(),
		...use
	})).optional(),
	usedBy: array(strictObject({
		arn: string(),
		name: string(),
		type: _enum([
			"user",
			"role",
			"group"
		]),
		lastAccessedAt: isoTime.nullable()
	})).optional(),
	grantedBy: array(grantingPolicy)
});
const factError = {
	operation: string(),
	code: string(),
	message: string()
};
const access = discriminatedUnion("status", [
	strictObject({
		status: literal("complete"),
		reportedAt: isoTime,
		services: array(service)
	}),
	strictObject({
		status: literal("unknown"),
		reason: object(factError)
	}),
	strictObject({ status: literal("not-collected") })
]);
const entity = {
	arn: string(),
	accountId,
	name: string(),
	path: string(),
	id: string(),
	createdAt: isoTime,
	tags: record(string(), string()),
	access
};
const principal = {
	...entity,
	inlinePolicies: array(strictObject({
		name: string(),
		document: policyText
	})),
	attachedPolicies: array(strictObject({
		name: string(),
		arn: string()
	}))
};
const entitySchema = discriminatedUnion("type", [
	strictObject({
		type: literal("role"),
		...principal,
		trustPolicy: policyText,
		boundaryArn: string().optional(),
		lastUsedAt: isoTime.nullable(),
		lastUsedRegion: string().optional()
	}),
	strictObject({
		type: literal("user"),
		...principal,
		boundaryArn: string().optional(),
		groups: array(string()),
		passwordLastUsedAt: isoTime.nullable()
	}),
	strictObject({
		type: literal("group"),
		...principal,
		members: array(string())
	}),
	strictObject({
		type: literal("policy"),
		...entity,
		awsManaged: boolean(),
		attachments: array(string()),
		boundaryUsageCount: int().min(0),
		versions: array(strictObject({
			id: string(),
			isDefault: boolean(),
			createdAt: isoTime,
			document: policyText
		}))
	})
]);
const unknownFacts = strictObject({
	status: literal("unknown"),
	reason: object(factError)
});
const credentials = discriminatedUnion("status", [strictObject({
	status: literal("complete"),
	generatedAt: isoTime,
	users: array(strictObject({
		arn: string(),
		createdAt: isoTime,
		password: strictObject({
			enabled: boolean().nullable(),
			lastUsedAt: isoTime.nullable(),
			lastChangedAt: isoTime.nullable()
		}),
		mfaActive: boolean(),
		accessKeys: array(strictObject({
			slot: union([literal(1), literal(2)]),
			active: boolean(),
			createdAt: isoTime.nullable(),
			lastUsedAt: isoTime.nullable(),
			lastUsedRegion: string().optional(),
			lastUsedService: string().optional()
		}))
	}))
}), unknownFacts]);
const count = int().min(0);
const passwordPolicy = discriminatedUnion("status", [strictObject({
	status: literal("complete"),
	policy: strictObject({
		minimumLength: count,
		requireSymbols: boolean(),
		requireNumbers: boolean(),
		requireUppercase: boolean(),
		requireLowercase: boolean(),
		reusePrevention: count.optional(),
		maxAgeDays: count.optional()
	}).nullable()
}), unknownFacts]);
const snapshotSchema = strictObject({
	schemaVersion: literal(1),
	tool: strictObject({
		name: string(),
		version: string()
	}),
	collectedAt: isoTime,
	granularity: _enum(["service", "action"]),
	accounts: array(strictObject({
		id: accountId,
		alias: string().optional(),
		name: string().optional(),
		partition: string(),
		inventory: _enum(["complete", "incomplete"]),
		entities: array(entitySchema),
		credentials: credentials.optional(),
		passwordPolicy: passwordPolicy.optional()
	})),
	switchRole: switchFactsSchema.optional(),
	errors: array(strictObject({
		accountId: accountId.optional(),
		entityArn: string().optional(),
		...factError
	})),
	stats: strictObject({
		apiCalls: record(string(), int().min(0)),
		retries: int().min(0),
		durationMs: number().min(0)
	})
});
function parseSnapshot(value) {
	return snapshotSchema.safeParse(value);
}

// src/files/snapshot-file.ts
function saveSnapshot(path, snapshot) {
	return writeWhole(path, snapshotJson(snapshot));
}
async function loadSnapshot(path, shownPath) {
	const wrong = (what, cause) => new SnapshotFileError(`from-snapshot ${shownPath}: ${what}`, cause === void 0 ? void 0 : { cause });
	const bytes = await readFile(path).catch((error) => {
		const what = error.code === "ENOENT" ? "there is no such file" : error.message;
		throw wrong(`${what}. Give the path of a file that an earlier run wrote by save-snapshot.`, error);
	});
	let value;
	try {
		value = JSON.parse((isGzip(bytes) ? gunzipSync(bytes) : bytes).toString("utf8"));
	} catch (error) {
		throw wrong(`it is not JSON (${error.message}); the file may be cut off.`, error);
	}
	const version = value?.schemaVersion;
	if (version !== 1) throw wrong(`schemaVersion is ${JSON.stringify(version) ?? "missing"}; this version reads 1.`);
	const parsed = parseSnapshot(value);
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		throw wrong(`${issue?.path.join(".") || "the file"}: ${issue?.message ?? "invalid"}. It is not a snapshot as save-snapshot writes it.`);
	}
	return parsed.data;
}
function isGzip(bytes) {
	return bytes[0] === 31 && bytes[1] === 139;
}
function* snapshotJson({ accounts, ...rest }) {
	yield `${JSON.stringify(rest).slice(0, -1)},"accounts":[`;
	for (const [index, { entities, ...account }] of accounts.entries()) {
		yield `${index === 0 ? "" : ","}\n${JSON.stringify(account).slice(0, -1)},"entities":[`;
		for (const [position, entity] of entities.entries()) yield `${position === 0 ? "" : ","}\n${JSON.stringify(entity)}`;
		yield "]}";
	}
	yield "]}\n";
}

export { loadSnapshot, saveSnapshot };
import { Definitions, ReadError, kindByShape, put, quoted, readCloudFormation, repeatedKeys, tooDeep, yamlTree } from "./change.js";
import { HELD_STAND_INS, holdsUnknown, nameUnknowns, unknown, unknownNames } from "./rules.js";
import { gunzipSync } from "node:zlib";

// src/changes/terraform/budget.ts
var TooLarge = class extends Error {
	name = "TooLarge";
};
var Budget = class {
	#left;
	#depth = 0;
	constructor(units) {
		this.#left = units;
	}
	spend(units) {
		this.#left -= units;
		if (this.#left < 0) throw new TooLarge("the module makes more of itself than is read");
	}
	nested(work) {
		if (this.#depth >= 250) throw new TooLarge("values depend on values more than 250 times over");
		this.#depth++;
		try {
			return work();
		} finally {
			this.#depth--;
		}
	}
};

// src/changes/terraform/json-text.ts
const TOKEN = /[ \t\n\r]*(?:("[^"\\\n]*(?:\\.[^"\\\n]*)*")|(-?\d[\d.eE+-]*|true|false|null)(?![\w.+-])|([{}[\],:])|([\ue000-\uf8ff]+))/uy;
const WRITTEN_STAND_IN = /\\u(?:e[\da-f]{3}|f[0-8][\da-f]{2})/i;
function readJsonText(text) {
	return new JsonReader(text).whole();
}
var JsonReader = class {
	#text;
	#at = 0;
	#line = 1;
	#depth = 0;
	constructor(text) {
		this.#text = text;
	}
	whole() {
		const value = this.#value(this.#next());
		if (this.#text.slice(this.#at).trim() !== "") throw this.#broken();
		return value;
	}
	#broken() {
		const white = /^\s*/.exec(this.#text.slice(this.#at, this.#at + 1e3))?.[0] ?? "";
		return new ReadError(this.#line + white.split("\n").length - 1, "what stands here is no JSON");
	}
	#next() {
		TOKEN.lastIndex = this.#at;
		const match = TOKEN.exec(this.#text);
		if (match === null) throw this.#broken();
		const [whole, string, word, sign, standIn] = match;
		const text = string ?? word ?? sign ?? standIn ?? "";
		for (let at = whole.indexOf("\n"); at >= 0; at = whole.indexOf("\n", at + 1)) this.#line++;
		this.#at += whole.length;
		return {
			text,
			kind: string !== void 0 ? "string" : word !== void 0 ? "word" : sign ? "sign" : "stand-in",
			line: this.#line
		};
	}
	#value(token) {
		const lines = {
			start: token.line,
			end: token.line
		};
		if (token.kind === "stand-in") return {
			kind: "scalar",
			value: token.text,
			lines
		};
		if (token.kind !== "sign") return {
			kind: "scalar",
			value: this.#scalar(token),
			lines
		};
		if (token.text !== "{" && token.text !== "[") throw new ReadError(token.line, "what stands here is no JSON");
		if (this.#depth >= 100) throw tooDeep(token.line);
		this.#depth++;
		const value = token.text === "{" ? this.#map(token.line) : this.#list(token.line);
		this.#depth--;
		return value;
	}
	#scalar(token) {
		if (WRITTEN_STAND_IN.test(token.text)) throw new ReadError(token.line, HELD_STAND_INS);
		try {
			return JSON.parse(token.text);
		} catch {
			throw new ReadError(token.line, "what stands here is no JSON");
		}
	}
	#list(start) {
		const items = [];
		for (let token = this.#next(); token.text !== "]" || token.kind !== "sign"; token = this.#next()) {
			items.push(this.#value(token));
			if (this.#closes("]")) break;
		}
		return {
			kind: "list",
			items,
			lines: {
				start,
				end: this.#line
			}
		};
	}
	#map(start) {
		const pairs = [];
		for (let token = this.#next(); token.text !== "}" || token.kind !== "sign"; token = this.#next()) {
			if (token.kind !== "string") throw new ReadError(token.line, "what stands here is no JSON");
			const colon = this.#next();
			if (colon.text !== ":" || colon.kind !== "sign") throw new ReadError(colon.line, "what stands here is no JSON");
			const value = this.#value(this.#next());
			pairs.push({
				key: String(this.#scalar(token)),
				line: token.line,
				value
			});
			if (this.#closes("}")) break;
		}
		return {
			kind: "map",
			pairs,
			lines: {
				start,
				end: this.#line
			}
		};
	}
	#closes(end) {
		const token = this.#next();
		if (token.kind === "sign" && token.text === end) return true;
		if (token.kind === "sign" && token.text === ",") return false;
		throw new ReadError(token.line, "what stands here is no JSON");
	}
};

// src/changes/terraform/value.ts
var Unknown = class {
	name;
	what;
	isCertain;
	constructor(name, what, isCertain = false) {
		this.name = name;
		this.what = what;
		this.isCertain = isCertain;
	}
};
const CERTAIN = /^(?:arn|id|name|url|unique_id|account_id|user_id|caller_arn|partition|dns_suffix|region|bucket|issuer|.*_(?:arn|id|url|name|provider))$/;
function namesOneThing(attribute) {
	return CERTAIN.test(attribute);
}
function isList(data) {
	return Array.isArray(data);
}
function isMap(data) {
	return data instanceof Map;
}
function itemsOf(value) {
	if (value === void 0 || value.data === null) return [];
	return isList(value.data) ? value.data : [value];
}
function fieldOf(value, name) {
	return value !== void 0 && isMap(value.data) ? value.data.get(name) : void 0;
}
function textOf(value) {
	if (value === void 0) return void 0;
	const { data } = value;
	if (data instanceof Unknown) return unknown(data.name);
	return typeof data === "string" || typeof data === "number" || typeof data === "boolean" ? String(data) : void 0;
}
const MOST_JSON = 1e6;
function decodedOf(value) {
	if (value.decoded !== void 0) return value.decoded;
	const { data, place } = value;
	if (data instanceof Unknown) return value;
	const nothing = (what) => ({
		data: new Unknown(what, what),
		place
	});
	if (typeof data !== "string") return nothing("a value that is no JSON text");
	if (data.length > MOST_JSON) return nothing(`a text of more than ${MOST_JSON} characters`);
	try {
		return fromPlaced(readJsonText(data), place, value.textFrom);
	} catch (error) {
		if (!(error instanceof ReadError)) throw error;
		const unclear = holdsUnknown(data) ? ", parts of which are not known" : "";
		return nothing(`a text that can't be read as JSON (its line ${error.line}: ${error.message})${unclear}`);
	}
}
function fromPlaced(read, place, textFrom) {
	const at = (lines) => textFrom === void 0 ? place : {
		path: place.path,
		lines: {
			start: lines.start + textFrom - 1,
			end: lines.end + textFrom - 1
		}
	};
	const convert = (value) => {
		const here = at(value.lines);
		if (value.kind === "scalar") return {
			data: value.value,
			place: here
		};
		if (value.kind === "unreadable") return {
			data: new Unknown(value.what, value.what),
			place: here
		};
		if (value.kind === "list") return {
			data: value.items.map(convert),
			place: here
		};
		const entries = new Map(value.pairs.map((pair) => [pair.key, convert(pair.value)]));
		for (const { key, line } of repeatedKeys(value)) {
			const what = `the key ${quoted(key)}, which is given twice`;
			entries.set(key, {
				data: new Unknown(what, what),
				place: at({
					start: line,
					end: line
				})
			});
		}
		return {
			data: entries,
			place: here
		};
	};
	return convert(read);
}

// src/changes/terraform/plain-json.ts
function plainJson(value, budget) {
	budget.spend(1);
	const { data } = value;
	if (data instanceof Unknown) return unknown(data.name);
	if (isList(data)) return budget.nested(() => data.map((item) => plainJson(item, budget)));
	if (isMap(data)) return budget.nested(() => Object.fromEntries([...data].map(([key, item]) => [key, plainJson(item, budget)])));
	if (typeof data === "string") budget.spend(data.length);
	return data;
}

// src/changes/terraform/document.ts
const DECIDING = [
	"Effect",
	"Action",
	"NotAction"
];
function readDocument(given, budget) {
	const value = typeof given.data === "string" || given.decoded !== void 0 ? decodedOf(given) : given;
	const { place } = value;
	const open = [];
	const nothing = (what) => ({
		place,
		statements: [],
		parts: [],
		open: [{
			place,
			what
		}]
	});
	if (value.data instanceof Unknown) return nothing(value.data.what);
	if (!isMap(value.data)) return nothing("a value that is no policy document");
	try {
		const found = fieldOf(value, "Statement");
		const parts = itemsOf(found);
		const statements = parts.filter((statement) => {
			const { data } = statement;
			if (data instanceof Unknown) open.push({
				place: statement.place,
				what: data.what
			});
			else if (isOpenText(data)) open.push({
				place: statement.place,
				what: halfKnown(data)
			});
			else return true;
			return false;
		});
		for (const statement of statements) open.push(...openParts(statement));
		return {
			document: Object.fromEntries([...value.data].map(([key, item]) => {
				if (key !== "Statement") return [key, plainJson(item, budget)];
				const plain = statements.map((statement) => plainJson(statement, budget));
				return [key, isList(item.data) || plain.length !== 1 ? plain : plain[0]];
			})),
			place,
			statements: statements.map((statement) => statement.place),
			parts,
			open
		};
	} catch (error) {
		if (!(error instanceof TooLarge)) throw error;
		return nothing(`a policy document that is too large: ${error.message}`);
	}
}
function isOpenText(data) {
	return typeof data === "string" && holdsUnknown(data);
}
function openParts(statement) {
	if (!isMap(statement.data)) return [];
	return [...statement.data].flatMap(([element, value]) => DECIDING.includes(element) ? itemsOf(value).flatMap(decidingPart) : [...openInside(value, 0)]);
}
function decidingPart(value) {
	const { data, place } = value;
	if (data instanceof Unknown) return [{
		place,
		what: data.what
	}];
	const text = textOf(value);
	if (text === void 0 || !holdsUnknown(text)) return [];
	return [{
		place,
		what: halfKnown(text)
	}];
}
function* openInside(value, depth) {
	const { data, place } = value;
	if (data instanceof Unknown && !data.isCertain) yield {
		place,
		what: data.what
	};
	if (typeof data === "string" && mayBeAnything(data)) yield {
		place,
		what: halfKnown(data)
	};
	if (depth > 3) return;
	if (isList(data)) for (const item of data) yield* openInside(item, depth + 1);
	if (isMap(data)) for (const item of data.values()) yield* openInside(item, depth + 1);
}
function mayBeAnything(text) {
	if (!holdsUnknown(text) || !/^[*?]*$/.test(nameUnknowns(text, () => ""))) return false;
	return unknownNames(text).some((name) => /^(?:var|local|module|each|count|self)\./.test(name));
}
function halfKnown(text) {
	return `${JSON.stringify(nameUnknowns(text))}, of which ${unknownNames(text).join(", ")} is not known`;
}
function looksLikePolicy(value) {
	return itemsOf(fieldOf(value, "Statement")).some(({ data }) => isMap(data) ? data.has("Effect") : data instanceof Unknown || isOpenText(data));
}

// src/changes/terraform/found.ts
var Found = class {
	places = /* @__PURE__ */ new Map();
	#byPath = /* @__PURE__ */ new Map();
	#said = /* @__PURE__ */ new Set();
	#taken = /* @__PURE__ */ new Set();
	#budget;
	constructor(paths, budget) {
		this.#budget = budget;
		for (const path of paths) this.#of(path);
	}
	#of(path) {
		let growing = this.#byPath.get(path);
		if (growing === void 0) {
			growing = {
				documents: [],
				attachments: [],
				unresolved: []
			};
			this.#byPath.set(path, growing);
		}
		return growing;
	}
	document(value, of) {
		const { address, kind, holder, policyName, resourceType } = of;
		const read = readDocument(value, this.#budget);
		for (const part of read.parts) this.#taken.add(part);
		for (const { place, what } of read.open) this.unresolved(place, what, address, of.holder);
		if (read.document === void 0) return;
		const { path, lines } = read.place;
		const name = policyName === void 0 ? {} : { policyName };
		const statements = statementLines(read);
		const { document } = read;
		const ofKind = kind ?? kindByShape(document);
		const found = {
			kind: ofKind,
			holder,
			...name,
			...resourceType !== void 0 && ofKind === "resource" && { resourceType },
			document,
			lines,
			statements
		};
		this.made(path, found, address);
	}
	made(path, found, address) {
		this.#of(path).documents.push(found);
		const places = this.places.get(address) ?? [];
		this.places.set(address, places);
		const { lines, statements } = found;
		places.push({
			path,
			lines,
			statements
		});
	}
	hasTaken(statement) {
		return this.#taken.has(statement);
	}
	attachment(place, attachment) {
		this.#of(place.path).attachments.push({
			...attachment,
			lines: place.lines
		});
	}
	unresolved({ path, lines }, what, address, holder) {
		const key = JSON.stringify([
			path,
			lines,
			what,
			address
		]);
		if (this.#said.has(key)) return;
		this.#said.add(key);
		this.#of(path).unresolved.push({
			lines,
			what,
			...address !== void 0 && { address },
			...holder !== void 0 && holder.address !== address && { holder }
		});
	}
	sources(format) {
		return new Map([...this.#byPath].map(([path, found]) => [path, {
			format,
			...found
		}]));
	}
};
function statementLines({ place, statements }) {
	return statements.map((statement) => statement.path === place.path ? statement.lines : place.lines);
}

// src/changes/terraform/resource.ts
const TERRAFORM_TYPES = {
	role: /(?:^|\.)aws(?:cc)?_iam_role\./,
	user: /(?:^|\.)aws(?:cc)?_iam_user\./,
	group: /(?:^|\.)aws(?:cc)?_iam_group\./,
	policy: /(?:^|\.)(?:aws_iam_policy|awscc_iam_managed_policy)\./
};
function textField(resource, name) {
	return textOf(resource.fields.get(name));
}
function itself(resource, type) {
	const given = [
		"name",
		"path",
		"arn"
	].flatMap((part) => {
		const text = textField(resource, part);
		return text === void 0 ? [] : [[part, text]];
	});
	return {
		type,
		address: resource.address,
		...Object.fromEntries(given)
	};
}
function namedHolder(resource, type, argument, neighbours, value = resource.fields.get(argument)) {
	const name = textOf(value);
	return {
		type,
		address: addressIn(value, type, argument, resource, neighbours) ?? "",
		...name !== void 0 && { name }
	};
}
function policyTarget(resource, argument, neighbours, value = resource.fields.get(argument)) {
	const arn = textOf(value);
	const address = addressIn(value, "policy", argument, resource, neighbours);
	return {
		...arn !== void 0 && { arn },
		...address !== void 0 && { address }
	};
}
function addressIn(value, type, argument, resource, neighbours) {
	const fits = (address) => address !== void 0 && (TERRAFORM_TYPES[type]?.test(address) ?? false) ? address : void 0;
	const referred = fits(value?.reference);
	if (referred !== void 0 || value === void 0) return referred;
	if (value.data instanceof Unknown) return fits(neighbours.referenceOf(resource, argument));
	const text = textOf(value);
	return text === void 0 ? void 0 : neighbours.addressOf(type, text);
}
function listField(resource, name) {
	return itemsOf(resource.fields.get(name));
}

// src/changes/terraform/principals.ts
const PRINCIPALS = {
	aws_iam_policy: (resource, found) => {
		document(resource, found, "policy", {
			kind: "identity",
			holder: itself(resource, "policy")
		});
	},
	aws_iam_role: (resource, found, neighbours) => {
		const holder = itself(resource, "role");
		document(resource, found, "assume_role_policy", {
			kind: "trust",
			holder
		});
		for (const block of listField(resource, "inline_policy")) if (isMap(block.data)) inlinePolicy(block, holder, resource, found);
		else open$1(block, "inline_policy", resource, found);
		attach(resource, found, neighbours, holder, "managed_policy_arns");
		boundary(resource, found, neighbours, holder);
	},
	aws_iam_user: (resource, found, neighbours) => {
		boundary(resource, found, neighbours, itself(resource, "user"));
	},
	aws_iam_role_policy: ofPrincipal("role"),
	aws_iam_user_policy: ofPrincipal("user"),
	aws_iam_group_policy: ofPrincipal("group"),
	aws_iam_role_policy_attachment: attachmentOf("role", "role", "policy_arn"),
	aws_iam_user_policy_attachment: attachmentOf("user", "user", "policy_arn"),
	aws_iam_group_policy_attachment: attachmentOf("group", "group", "policy_arn"),
	aws_iam_role_policy_attachments_exclusive: attachmentOf("role", "role_name", "policy_arns"),
	aws_iam_user_policy_attachments_exclusive: attachmentOf("user", "user_name", "policy_arns"),
	aws_iam_group_policy_attachments_exclusive: attachmentOf("group", "group_name", "policy_arns"),
	aws_iam_role_policies_exclusive: removesOthers("role_name"),
	aws_iam_user_policies_exclusive: removesOthers("user_name"),
	aws_iam_group_policies_exclusive: removesOthers("group_name"),
	aws_iam_policy_attachment: (resource, found, neighbours) => {
		for (const type of [
			"role",
			"user",
			"group"
		]) for (const value of listField(resource, `${type}s`)) {
			attach(resource, found, neighbours, namedHolder(resource, type, `${type}s`, neighbours, value), "policy_arn");
			open$1(value, `${type}s`, resource, found);
		}
	},
	aws_iam_group_membership: (resource, found, neighbours) => {
		const { name, address } = namedHolder(resource, "group", "group", neighbours);
		for (const user of listField(resource, "users")) {
			member(resource, found, namedHolder(resource, "user", "users", neighbours, user), {
				name,
				address
			});
			open$1(user, "users", resource, found);
		}
	},
	aws_iam_user_group_membership: (resource, found, neighbours) => {
		const holder = namedHolder(resource, "user", "user", neighbours);
		for (const group of listField(resource, "groups")) {
			const { name, address } = namedHolder(resource, "group", "groups", neighbours, group);
			member(resource, found, holder, {
				name,
				address
			});
			open$1(group, "groups", resource, found);
		}
	}
};
function document(resource, found, argument, of) {
	const value = resource.fields.get(argument);
	if (value === void 0 || value.data === null || value.data === "") return;
	found.document(value, {
		...of,
		address: resource.address
	});
}
function inlinePolicy(block, holder, resource, found) {
	const policy = fieldOf(block, "policy");
	const name = textOf(fieldOf(block, "name"));
	if (policy === void 0 || policy.data === null || policy.data === "") return;
	const { address } = resource;
	found.document(policy, {
		kind: "identity",
		holder,
		...name !== void 0 && { policyName: name },
		address
	});
}
function ofPrincipal(type) {
	return (resource, found, neighbours) => {
		const policyName = textField(resource, "name");
		document(resource, found, "policy", {
			kind: "identity",
			holder: namedHolder(resource, type, type, neighbours),
			...policyName !== void 0 && { policyName }
		});
		const holder = resource.fields.get(type);
		if (holder !== void 0) open$1(holder, type, resource, found);
	};
}
function attachmentOf(type, argument, policies) {
	return (resource, found, neighbours) => {
		attach(resource, found, neighbours, namedHolder(resource, type, argument, neighbours), policies);
		const holder = resource.fields.get(argument);
		if (holder !== void 0) open$1(holder, argument, resource, found);
	};
}
function attach(resource, found, neighbours, holder, argument, relation = "attached") {
	for (const value of listField(resource, argument)) {
		const target = policyTarget(resource, argument, neighbours, value);
		found.attachment(resource.place, {
			relation,
			holder,
			target
		});
		if (target.address === void 0 && value.data instanceof Unknown) found.unresolved(value.place, `${argument}: ${value.data.what}`, resource.address, holder);
	}
}
function boundary(resource, found, neighbours, holder) {
	for (const value of listField(resource, "permissions_boundary")) {
		if (value.data === "") continue;
		const target = policyTarget(resource, "permissions_boundary", neighbours, value);
		found.attachment(resource.place, {
			relation: "boundary",
			holder,
			target
		});
		if (target.address === void 0) open$1(value, "permissions_boundary", resource, found);
	}
}
function member(resource, found, holder, group) {
	const target = {
		...group.name !== void 0 && { name: group.name },
		...group.address !== "" && { address: group.address }
	};
	found.attachment(resource.place, {
		relation: "member",
		holder,
		target
	});
}
function removesOthers(argument) {
	return (resource, found) => {
		const whose = argument.replace("_name", "");
		const what = `${resource.type}, which removes every inline policy that the ${whose} has and it does not list`;
		found.unresolved(resource.place, what, resource.address);
	};
}
function open$1(value, argument, resource, found) {
	if (!(value.data instanceof Unknown) || value.data.isCertain) return;
	found.unresolved(value.place, `${argument}: ${value.data.what}`, resource.address);
}

// src/changes/terraform/resource-types.ts
const TYPES = {
	aws_api_gateway_rest_api: "AWS::ApiGateway::RestApi",
	aws_api_gateway_rest_api_policy: "AWS::ApiGateway::RestApi",
	aws_backup_vault_policy: "AWS::Backup::BackupVault",
	aws_codeartifact_domain_permissions_policy: "AWS::CodeArtifact::Domain",
	aws_codeartifact_repository_permissions_policy: "AWS::CodeArtifact::Repository",
	aws_ecr_repository_policy: "AWS::ECR::Repository",
	aws_efs_file_system_policy: "AWS::EFS::FileSystem",
	aws_elasticsearch_domain: "AWS::OpenSearchService::Domain",
	aws_elasticsearch_domain_policy: "AWS::OpenSearchService::Domain",
	aws_glacier_vault: "AWS::S3::Glacier",
	aws_kms_external_key: "AWS::KMS::Key",
	aws_kms_key: "AWS::KMS::Key",
	aws_kms_key_policy: "AWS::KMS::Key",
	aws_kms_replica_external_key: "AWS::KMS::Key",
	aws_kms_replica_key: "AWS::KMS::Key",
	aws_lambda_permission: "AWS::Lambda::Function",
	aws_opensearch_domain: "AWS::OpenSearchService::Domain",
	aws_opensearch_domain_policy: "AWS::OpenSearchService::Domain",
	aws_s3_access_point: "AWS::S3::AccessPoint",
	aws_s3_bucket: "AWS::S3::Bucket",
	aws_s3_bucket_policy: "AWS::S3::Bucket",
	aws_s3control_access_point_policy: "AWS::S3::AccessPoint",
	aws_s3control_bucket_policy: "AWS::S3Outposts::Bucket",
	aws_s3tables_table_bucket_policy: "AWS::S3Tables::TableBucket",
	aws_s3tables_table_policy: "AWS::S3Tables::Table",
	aws_secretsmanager_secret: "AWS::SecretsManager::Secret",
	aws_secretsmanager_secret_policy: "AWS::SecretsManager::Secret",
	aws_sns_topic: "AWS::SNS::Topic",
	aws_sns_topic_policy: "AWS::SNS::Topic",
	aws_sqs_queue: "AWS::SQS::Queue",
	aws_sqs_queue_policy: "AWS::SQS::Queue",
	aws_vpc_endpoint: "AWS::EC2::VPCEndpoint",
	aws_vpc_endpoint_policy: "AWS::EC2::VPCEndpoint"
};
function resourceTypeOf(type) {
	const known = Object.hasOwn(TYPES, type) ? TYPES[type] : void 0;
	return known === void 0 ? {} : { resourceType: known };
}

// src/changes/terraform/stack-template.ts
const readStackTemplate = (resource, found) => {
	const { address, place } = resource;
	const value = resource.fields.get("template_body");
	if (value === void 0 || value.data === null || value.data === "") {
		const url = textField(resource, "template_url");
		if (url === void 0 || url === "") return;
		const shown = quoted(nameUnknowns(url));
		found.unresolved(place, `template_url ${shown}, a template that is kept elsewhere`, address);
		return;
	}
	if (value.data instanceof Unknown) {
		open$1(value, "template_body", resource, found);
		return;
	}
	const { data } = value;
	if (typeof data !== "string") return;
	if (holdsUnknown(data)) {
		if (/AWS::|Statement/.test(data)) found.unresolved(value.place, "template_body, parts of which are not known", address);
		return;
	}
	const { textFrom = 0 } = value;
	const at = ({ start, end }) => {
		if (textFrom === 0) return value.place;
		return {
			path: value.place.path,
			lines: {
				start: start + textFrom - 1,
				end: end + textFrom - 1
			}
		};
	};
	const inside = (id) => id === "" ? "" : `${address}/${id}`;
	const moved = (holder) => ({
		...holder,
		address: inside(holder.address)
	});
	try {
		const { documents, attachments, unresolved, nested = [] } = readCloudFormation(data, place.path, parametersOf(resource));
		for (const document of documents) {
			const { path, lines } = at(document.lines);
			const statements = document.statements.map((statement) => at(statement).lines);
			found.made(path, {
				...document,
				holder: moved(document.holder),
				lines,
				statements
			}, address);
		}
		for (const { lines, relation, holder, target } of attachments) {
			const to = {
				...target,
				...target.address !== void 0 && { address: inside(target.address) }
			};
			found.attachment(at(lines), {
				relation,
				holder: moved(holder),
				target: to
			});
		}
		for (const { lines } of nested) found.unresolved(at(lines), "template_body: a nested stack, whose template is not read here", address);
		for (const { lines, what } of unresolved) found.unresolved(at(lines), `template_body: ${what}`, address);
	} catch (error) {
		if (!(error instanceof ReadError)) throw error;
		found.unresolved(value.place, `template_body, which can't be read: ${error.message}`, address);
	}
};
function parametersOf(resource) {
	const given = resource.fields.get("parameters")?.data;
	if (!(given instanceof Map)) return {};
	return Object.fromEntries([...given].flatMap(([name, { data }]) => typeof data === "string" && !holdsUnknown(data) ? [[name, data]] : []));
}

// src/changes/terraform/resource-policies.ts
const RESOURCE_POLICIES = {
	aws_s3_bucket_policy: ["policy", "bucket"],
	aws_s3_bucket: ["policy", "bucket"],
	aws_s3_access_point: ["policy", "name"],
	aws_sqs_queue_policy: ["policy", "queue_url"],
	aws_sqs_queue: ["policy", "name"],
	aws_sns_topic_policy: ["policy", "arn"],
	aws_sns_topic: ["policy", "name"],
	aws_kms_key: ["policy", "description"],
	aws_kms_key_policy: ["policy", "key_id"],
	aws_kms_external_key: ["policy", "description"],
	aws_kms_replica_key: ["policy", "description"],
	aws_secretsmanager_secret: ["policy", "name"],
	aws_secretsmanager_secret_policy: ["policy", "secret_arn"],
	aws_ecr_repository_policy: ["policy", "repository"],
	aws_ecr_registry_policy: ["policy", "registry_id"],
	aws_organizations_resource_policy: ["content", "id"]
};
const LIKELY = /^(?:(?:.*_)?policy(?:_document|_text)?|.*_policies)$/;
const CERTAINLY = /^(?:policy|access_polic(?:y|ies)|(?:.*_)?policy_(?:document|text)|(?:auth|bucket|delivery_destination|file_system|iam|inline|key|permissions|registry|repository|resource)_policy)$/;
const NETWORKS = /^aws(?:cc)?_networkmanager_/;
const MOST_BLOCKS = 4;
const SCP_TYPES = ["SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY"];
const OTHER_POLICIES = {
	...Object.fromEntries(Object.entries(RESOURCE_POLICIES).map(([type, [argument, owner]]) => [type, (resource, found) => document(resource, found, argument, {
		kind: "resource",
		holder: owned(resource, "resource", owner),
		...resourceTypeOf(type)
	})])),
	aws_organizations_policy: (resource, found) => {
		const type = resource.fields.get("type");
		const known = type === void 0 || type.data === null ? "SERVICE_CONTROL_POLICY" : textOf(type);
		if (type !== void 0) open$1(type, "type", resource, found);
		if (SCP_TYPES.includes(known ?? "") || type?.data instanceof Unknown) document(resource, found, "content", {
			kind: "scp",
			holder: itself(resource, "organization")
		});
	},
	aws_ssoadmin_permission_set_inline_policy: (resource, found) => document(resource, found, "inline_policy", {
		kind: "identity",
		holder: permissionSet(resource)
	}),
	aws_ssoadmin_managed_policy_attachment: (resource, found, neighbours) => attach(resource, found, neighbours, permissionSet(resource), "managed_policy_arn"),
	aws_ssoadmin_customer_managed_policy_attachment: (resource, found) => {
		for (const block of itemsOf(resource.fields.get("customer_managed_policy_reference"))) byName(block, "attached", resource, found);
	},
	aws_ssoadmin_permissions_boundary_attachment: (resource, found) => {
		for (const block of itemsOf(resource.fields.get("permissions_boundary"))) {
			const arn = textOf(fieldOf(block, "managed_policy_arn"));
			const holder = permissionSet(resource);
			if (arn !== void 0) found.attachment(resource.place, {
				relation: "boundary",
				holder,
				target: { arn }
			});
			for (const inner of itemsOf(fieldOf(block, "customer_managed_policy_reference"))) byName(inner, "boundary", resource, found);
			open$1(block, "permissions_boundary", resource, found);
		}
	},
	aws_ssoadmin_account_assignment: (resource, found, neighbours) => assignment(resource, found, neighbours),
	aws_cloudformation_stack: readStackTemplate,
	aws_cloudformation_stack_set: readStackTemplate,
	aws_serverlessapplicationrepository_cloudformation_stack: (resource, found) => found.unresolved(resource.place, "an application, whose template is kept elsewhere", resource.address),
	aws_lambda_permission: (resource, found) => {
		const statement = lambdaStatement(resource);
		const value = {
			data: /* @__PURE__ */ new Map([["Version", {
				data: "2012-10-17",
				place: resource.place
			}], ["Statement", {
				data: [statement],
				place: resource.place
			}]]),
			place: resource.place
		};
		const policyName = textField(resource, "statement_id");
		found.document(value, {
			kind: "resource",
			holder: owned(resource, "resource", "function_name"),
			...resourceTypeOf(resource.type),
			...policyName !== void 0 && { policyName },
			address: resource.address
		});
	}
};
const readUnlisted = (resource, found) => {
	if (!NETWORKS.test(resource.type)) readLikely(resource.fields, resource, found, 0);
};
function readLikely(fields, resource, found, depth) {
	for (const [argument, value] of fields) {
		const { data } = value;
		if (isMap(data) || isList(data)) {
			if (depth >= MOST_BLOCKS) continue;
			for (const item of itemsOf(value)) if (isMap(item.data)) readLikely(item.data, resource, found, depth + 1);
		} else if (LIKELY.test(argument)) readLikelyValue(argument, value, resource, found);
	}
}
function readLikelyValue(argument, value, resource, found) {
	const { address, type } = resource;
	if (value.data instanceof Unknown) {
		if (CERTAINLY.test(argument)) open$1(value, argument, resource, found);
		return;
	}
	if (typeof value.data !== "string") return;
	const decoded = decodedOf(value);
	if (decoded.data instanceof Unknown && holdsUnknown(value.data) && CERTAINLY.test(argument)) found.unresolved(value.place, `${argument}: ${decoded.data.what}`, address);
	else if (looksLikePolicy(decoded)) found.document(value, {
		holder: itself(resource, "resource"),
		...resourceTypeOf(type),
		address
	});
}
const assignment = (resource, found) => {
	const said = (name) => quoted(nameUnknowns(textField(resource, name) ?? "not told")).slice(1, -1);
	const principal = `${said("principal_type").toLowerCase()} ${said("principal_id")}`;
	const what = `the assignment of the permission set ${said("permission_set_arn")} to ${principal} in ${said("target_id")}, whose access is not compared`;
	found.unresolved(resource.place, what, resource.address);
};
function byName(block, relation, resource, found) {
	const name = textOf(fieldOf(block, "name"));
	if (name !== void 0) found.attachment(resource.place, {
		relation,
		holder: permissionSet(resource),
		target: { name }
	});
	else open$1(block, "customer_managed_policy_reference", resource, found);
}
function permissionSet(resource) {
	const arn = textField(resource, "permission_set_arn");
	return {
		type: "permission-set",
		address: resource.fields.get("permission_set_arn")?.reference ?? "",
		...arn !== void 0 && { arn }
	};
}
function owned(resource, type, owner) {
	const value = resource.fields.get(owner);
	const text = textOf(value);
	const isArn = /(?:^|_)arn$/.test(owner);
	return {
		type,
		address: value?.reference ?? resource.address,
		...text !== void 0 && (isArn ? { arn: text } : { name: text })
	};
}
function lambdaStatement(resource) {
	const { place } = resource;
	const field = (name) => {
		const value = resource.fields.get(name);
		return value?.data === null || value?.data === "" ? void 0 : value;
	};
	const map = (entries) => ({
		data: new Map(entries.filter((entry) => entry[1] !== void 0)),
		place
	});
	const condition = map([["ArnLike", wrapped("AWS:SourceArn", field("source_arn"), place)], ["StringEquals", joined([
		["AWS:SourceAccount", field("source_account")],
		["lambda:EventSourceToken", field("event_source_token")],
		["lambda:FunctionUrlAuthType", field("function_url_auth_type")],
		["aws:PrincipalOrgID", field("principal_org_id")]
	], place)]]);
	const hasCondition = isMap(condition.data) && condition.data.size > 0;
	return map([
		["Sid", field("statement_id")],
		["Effect", {
			data: "Allow",
			place
		}],
		["Principal", lambdaPrincipal(field("principal"), place)],
		["Action", field("action")],
		["Resource", field("function_name")],
		["Condition", hasCondition ? condition : void 0]
	]);
}
function lambdaPrincipal(value, place) {
	const text = textOf(value);
	if (value === void 0 || text === void 0 || text === "*") return value;
	const kind = /\.amazonaws\.com(?:\.cn)?$/.test(text) ? "Service" : "AWS";
	return {
		data: /* @__PURE__ */ new Map([[kind, value]]),
		place
	};
}
function wrapped(key, value, place) {
	return value === void 0 ? void 0 : {
		data: /* @__PURE__ */ new Map([[key, value]]),
		place
	};
}
function joined(entries, place) {
	const given = entries.filter((entry) => entry[1] !== void 0);
	return given.length === 0 ? void 0 : {
		data: new Map(given),
		place
	};
}

// src/changes/terraform/awscc.ts
const AWSCC = {
	awscc_iam_role: (resource, found, neighbours) => {
		const holder = called(resource, "role", "role_name");
		document(resource, found, "assume_role_policy_document", {
			kind: "trust",
			holder
		});
		principal(resource, found, neighbours, holder);
	},
	awscc_iam_user: (resource, found, neighbours) => {
		const holder = called(resource, "user", "user_name");
		principal(resource, found, neighbours, holder);
		for (const group of listField(resource, "groups")) {
			const { name, address } = namedHolder(resource, "group", "groups", neighbours, group);
			const target = {
				...name !== void 0 && { name },
				...address !== "" && { address }
			};
			found.attachment(resource.place, {
				relation: "member",
				holder,
				target
			});
			open$1(group, "groups", resource, found);
		}
	},
	awscc_iam_group: (resource, found, neighbours) => principal(resource, found, neighbours, called(resource, "group", "group_name")),
	awscc_iam_managed_policy: (resource, found, neighbours) => {
		const policy = called(resource, "policy", "managed_policy_name");
		document(resource, found, "policy_document", {
			kind: "identity",
			holder: policy
		});
		const { name, address } = policy;
		for (const type of [
			"role",
			"user",
			"group"
		]) for (const value of listField(resource, `${type}s`)) {
			const holder = namedHolder(resource, type, `${type}s`, neighbours, value);
			const target = {
				address,
				...name !== void 0 && { name }
			};
			found.attachment(resource.place, {
				relation: "attached",
				holder,
				target
			});
			open$1(value, `${type}s`, resource, found);
		}
	},
	awscc_iam_role_policy: inline("role"),
	awscc_iam_user_policy: inline("user"),
	awscc_iam_group_policy: inline("group"),
	awscc_organizations_policy: (resource, found) => {
		const type = textField(resource, "type");
		if (type !== void 0 && /^(?!SERVICE_CONTROL|RESOURCE_CONTROL)[A-Z_]+_POLICY$/.test(type)) return;
		document(resource, found, "content", {
			kind: "scp",
			holder: called(resource, "organization", "name")
		});
	},
	awscc_sso_permission_set: (resource, found, neighbours) => {
		const holder = called(resource, "permission-set", "name");
		document(resource, found, "inline_policy", {
			kind: "identity",
			holder
		});
		document(resource, found, "inline_policy_document", {
			kind: "identity",
			holder
		});
		attach(resource, found, neighbours, holder, "managed_policies");
		for (const argument of ["customer_managed_policy_references", "permissions_boundary"]) if (listField(resource, argument).length > 0) found.unresolved(resource.place, `${argument} of a permission set, which are not read`, resource.address);
	},
	awscc_sso_assignment: assignment
};
function called(resource, type, argument) {
	const name = textField(resource, argument);
	const path = textField(resource, "path");
	const { address } = resource;
	return {
		type,
		address,
		...name !== void 0 && { name },
		...path !== void 0 && { path }
	};
}
function principal(resource, found, neighbours, holder) {
	for (const block of listField(resource, "policies")) {
		const policy = fieldOf(block, "policy_document");
		const policyName = textOf(fieldOf(block, "policy_name"));
		if (!isMap(block.data)) open$1(block, "policies", resource, found);
		else if (policy !== void 0 && policy.data !== null) {
			const name = policyName === void 0 ? {} : { policyName };
			found.document(policy, {
				kind: "identity",
				holder,
				...name,
				address: resource.address
			});
		}
	}
	attach(resource, found, neighbours, holder, "managed_policy_arns");
	attach(resource, found, neighbours, holder, "permissions_boundary", "boundary");
}
function inline(type) {
	return (resource, found, neighbours) => {
		const policyName = textField(resource, "policy_name");
		const argument = `${type}_name`;
		document(resource, found, "policy_document", {
			kind: "identity",
			holder: namedHolder(resource, type, argument, neighbours),
			...policyName !== void 0 && { policyName }
		});
		const holder = resource.fields.get(argument);
		if (holder !== void 0) open$1(holder, argument, resource, found);
	};
}

// src/changes/terraform/read-resource.ts
function isOfAws(type) {
	return /^aws(?:cc)?_/.test(type);
}
const readResource = (resource, found, neighbours) => {
	([
		PRINCIPALS,
		AWSCC,
		OTHER_POLICIES
	].find((types) => Object.hasOwn(types, resource.type))?.[resource.type] ?? readUnlisted)(resource, found, neighbours);
};

// src/changes/terraform/block-value.ts
function blockFields(block, scope, path, address) {
	const fields = /* @__PURE__ */ new Map();
	for (const { name, value } of block.body.attributes) {
		const read = scope.evaluate(value, path, address);
		const twice = `the argument ${name}, which is given twice`;
		fields.set(name, fields.has(name) ? {
			...read,
			data: new Unknown(twice, twice)
		} : read);
	}
	for (const inner of block.body.blocks) {
		const place = {
			path,
			lines: inner.lines
		};
		const isDynamic = inner.type === "dynamic";
		const name = (isDynamic ? inner.labels[0] : inner.type) ?? "";
		const what = `a dynamic block of ${name}`;
		const value = isDynamic ? {
			data: new Unknown(`${what} of ${address}`, what),
			place
		} : {
			data: blockFields(inner, scope, path, address),
			place
		};
		const before = fields.get(name);
		const items = Array.isArray(before?.data) ? before.data : [];
		fields.set(name, {
			data: [...items, value],
			place: before?.place ?? place
		});
	}
	return fields;
}

// src/changes/terraform/data-document.ts
function policyDocumentOf(definition, scope) {
	const { address, block, path } = definition;
	const place = {
		path,
		lines: block.lines
	};
	try {
		return scope.remembered(`${address}.json`, place, () => documentText(blockFields(block, scope, path, address), place, scope.budget));
	} catch (error) {
		if (!(error instanceof TooLarge)) throw error;
		return {
			data: new Unknown(`${address}.json`, error.message),
			place
		};
	}
}
function documentText(fields, place, budget) {
	const decoded = {
		data: documentFields(fields, place),
		place
	};
	return {
		data: JSON.stringify(plainJson(decoded, budget)),
		decoded,
		place
	};
}
function documentFields(fields, place) {
	const given = (name) => documents(fields.get(name)).map(decodedOf);
	const version = fields.get("version");
	const own = {
		data: new Map([
			["Version", version === void 0 || version.data === null ? {
				data: "2012-10-17",
				place
			} : version],
			...present("Id", fields.get("policy_id")),
			["Statement", {
				data: itemsOf(fields.get("statement")).map(statement),
				place
			}]
		]),
		place
	};
	const merged = /* @__PURE__ */ new Map();
	const statements = [];
	for (const document of [
		...given("source_policy_documents"),
		own,
		...given("override_policy_documents")
	]) {
		if (!isMap(document.data)) statements.push(document);
		merge(document, merged, statements);
	}
	return merged.set("Statement", {
		data: statements,
		place
	});
}
function documents(value) {
	return itemsOf(value).filter(({ data }) => data !== null && data !== "");
}
function merge(document, merged, statements) {
	const version = fieldOf(document, "Version");
	if (version !== void 0 && (textOf(version) ?? "") > (textOf(merged.get("Version")) ?? "")) merged.set("Version", version);
	const id = fieldOf(document, "Id");
	if (id !== void 0) merged.set("Id", id);
	for (const item of itemsOf(fieldOf(document, "Statement"))) {
		const sid = textOf(fieldOf(item, "Sid"));
		const at = sid ? statements.findIndex((known) => textOf(fieldOf(known, "Sid")) === sid) : -1;
		if (at >= 0) statements[at] = item;
		else statements.push(item);
	}
}
function statement(block) {
	if (!isMap(block.data)) return block;
	const field = (name) => fieldOf(block, name);
	const effect = field("effect");
	const entries = [
		...present("Sid", field("sid")),
		["Effect", effect === void 0 || effect.data === null ? {
			data: "Allow",
			place: block.place
		} : effect],
		...texts("Action", field("actions")),
		...texts("NotAction", field("not_actions")),
		...texts("Resource", field("resources")),
		...texts("NotResource", field("not_resources")),
		...principals("Principal", field("principals")),
		...principals("NotPrincipal", field("not_principals")),
		...conditions(field("condition"))
	];
	return {
		data: new Map(entries),
		place: block.place
	};
}
function present(name, value) {
	return value === void 0 || value.data === null || value.data === "" ? [] : [[name, value]];
}
function texts(name, value) {
	const items = itemsOf(value);
	return value === void 0 || items.length === 0 ? [] : [[name, inOrder(items, value)]];
}
function withVariables(item) {
	return typeof item.data === "string" ? {
		...item,
		data: item.data.replaceAll("&{", "${")
	} : item;
}
function inOrder(items, of) {
	const [only] = items;
	if (items.length === 1 && only !== void 0) return withVariables(only);
	const sorted = [...new Map(items.map((item) => [textOf(item) ?? "", item]))].sort(([one], [other]) => one < other ? 1 : -1);
	const [first] = sorted;
	if (sorted.length === 1 && first !== void 0) return withVariables(first[1]);
	return {
		data: sorted.map(([, item]) => withVariables(item)),
		place: of.place
	};
}
function principals(name, value) {
	const blocks = itemsOf(value);
	if (value === void 0 || blocks.length === 0) return [];
	if (!blocks.every(({ data }) => isMap(data))) return [[name, blocks.find(({ data }) => !isMap(data)) ?? value]];
	const byType = /* @__PURE__ */ new Map();
	for (const block of blocks) {
		const type = textOf(fieldOf(block, "type")) ?? "";
		byType.set(type, [...byType.get(type) ?? [], ...itemsOf(fieldOf(block, "identifiers"))]);
	}
	const everyone = byType.get("*");
	if (byType.size === 1 && everyone?.length === 1 && everyone[0]?.data === "*") return [[name, {
		data: "*",
		place: value.place
	}]];
	const entries = [...byType].map(([type, items]) => [type, inOrder(items, value)]);
	return [[name, {
		data: new Map(entries),
		place: value.place
	}]];
}
function conditions(value) {
	const blocks = itemsOf(value);
	if (value === void 0 || blocks.length === 0) return [];
	const open = blocks.find(({ data }) => !isMap(data));
	if (open !== void 0) return [["Condition", open]];
	const byTest = /* @__PURE__ */ new Map();
	for (const block of blocks) {
		const [test = "", variable = ""] = ["test", "variable"].map((part) => textOf(fieldOf(block, part)));
		const keys = byTest.get(test) ?? /* @__PURE__ */ new Map();
		byTest.set(test, keys.set(variable, [...keys.get(variable) ?? [], ...itemsOf(fieldOf(block, "values"))]));
	}
	const operators = [...byTest].map(([test, keys]) => {
		const entries = [...keys].map(([key, items]) => [key, asWritten(items, value.place)]);
		return [test, {
			data: new Map(entries),
			place: value.place
		}];
	});
	return [["Condition", {
		data: new Map(operators),
		place: value.place
	}]];
}
function asWritten(items, place) {
	const [only] = items;
	if (items.length === 1 && only !== void 0) return withVariables(only);
	return {
		data: items.map(withVariables),
		place
	};
}

// src/changes/terraform/file-path.ts
const HERE = "path.module";
function pathOfFile(text, from) {
	if (text === void 0) return void 0;
	const path = nameUnknowns(text, (name) => name === HERE ? "." : `\u0000${name}`);
	if (holdsUnknown(path) || path.includes("\0") || path.startsWith("/") || path === "") return void 0;
	const parts = from.split("/").slice(0, -1);
	for (const part of path.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === void 0) return void 0;
	}
	return parts.join("/");
}
const CALL = /\b(?:file|filebase64|templatefile)\s*\(\s*"(?:\$\{path\.module\}\/)?([^"$\\\n]{1,500})"/g;
function filesNamed(source, from) {
	return [...source.matchAll(CALL)].flatMap(([, name]) => pathOfFile(name, from) ?? []);
}

// src/changes/terraform/describe.ts
const LONGEST = 80;
function describe(expression) {
	const words = write(expression, 4);
	return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}
function write(expression, depth) {
	if (depth === 0) return "…";
	const inner = (part) => write(part, depth - 1);
	switch (expression.kind) {
		case "literal": return JSON.stringify(expression.value).slice(0, LONGEST);
		case "template": return JSON.stringify(expression.parts.slice(0, 8).map((part) => typeof part === "string" ? part.slice(0, LONGEST) : `\${${inner(part)}}`).join(""));
		case "list": return `[${expression.items.slice(0, 4).map(inner).join(", ")}]`;
		case "object": return "{…}";
		case "name": return expression.name;
		case "access": {
			const { key } = expression;
			const isWord = key.kind === "literal" && typeof key.value === "string" && /^[\w-]+$/.test(key.value);
			return `${write(expression.of, depth)}${isWord ? `.${key.value}` : `[${inner(key)}]`}`;
		}
		case "call": return `${expression.name}(${expression.args.slice(0, 4).map(inner).join(", ")})`;
		case "conditional": return `${inner(expression.test)} ? ${inner(expression.whenTrue)} : ${inner(expression.whenFalse)}`;
		case "operation": return expression.operands.map(inner).join(` ${expression.operator} `);
		case "open": return expression.what;
	}
}

// src/changes/terraform/text-functions.ts
const TEXT_FUNCTIONS = {
	lower: whole((text) => text.toLowerCase()),
	upper: whole((text) => text.toUpperCase()),
	trimspace: whole((text) => text.trim()),
	trimprefix: withTwo((text, prefix) => text.startsWith(prefix) ? text.slice(prefix.length) : text),
	trimsuffix: withTwo((text, suffix) => suffix !== "" && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text),
	join: ([separator, ...lists], _place, budget) => {
		const between = textOf(separator);
		const items = lists.flatMap(({ data }) => isList(data) ? data : [void 0]);
		const texts = items.map((item) => textOf(item));
		if (between === void 0 || !texts.every((text) => text !== void 0)) return void 0;
		if (items.some((item) => item?.data instanceof Unknown && !item.data.isCertain)) return void 0;
		budget.spend(texts.reduce((sum, text) => sum + text.length + between.length, 0));
		return texts.join(between);
	},
	split: ([separator, value], place) => {
		const between = known(separator);
		const text = known(value);
		if (between === void 0 || text === void 0 || between === "") return void 0;
		return text.split(between).map((data) => ({
			data,
			place
		}));
	},
	replace: ([value, from, to], _place, budget) => {
		const text = known(value);
		const searched = known(from);
		const replacement = textOf(to);
		if (text === void 0 || searched === void 0 || searched === "" || replacement === void 0) return void 0;
		if (searched.length > 1 && searched.startsWith("/") && searched.endsWith("/")) return void 0;
		const parts = text.split(searched);
		budget.spend(parts.length * replacement.length);
		return parts.join(replacement);
	},
	format: ([pattern, ...values], _place, budget) => format(known(pattern), values, budget),
	formatlist: ([pattern, list, ...more], place, budget) => {
		if (list === void 0 || !isList(list.data) || more.some(({ data }) => isList(data))) return void 0;
		const texts = list.data.map((item) => format(known(pattern), [item, ...more], budget));
		return texts.every((text) => text !== void 0) ? texts.map((data) => ({
			data,
			place
		})) : void 0;
	}
};
function format(pattern, values, budget) {
	if (pattern === void 0) return void 0;
	let next = 0;
	let sound = true;
	const text = pattern.replace(/%(.?)/g, (_, verb) => {
		if (verb === "%") return "%";
		const value = textOf(values[next++]);
		const isNumber = value !== void 0 && /^-?\d+$/.test(value);
		if (value === void 0 || !(/^[sv]$/.test(verb) || verb === "d" && isNumber)) sound = false;
		budget.spend(value?.length ?? 0);
		return value ?? "";
	});
	return sound && next === values.length ? text : void 0;
}
function known(value) {
	const text = textOf(value);
	return text === void 0 || holdsUnknown(text) ? void 0 : text;
}
function whole(change) {
	return ([value]) => {
		const text = value?.data instanceof Unknown ? void 0 : textOf(value);
		return text === void 0 ? void 0 : change(text);
	};
}
function withTwo(change) {
	return ([value, other]) => {
		const [text, second] = [known(value), known(other)];
		return text === void 0 || second === void 0 ? void 0 : change(text, second);
	};
}

// src/changes/terraform/yaml-text.ts
const WORK = 10;
function yamlOf(value, budget) {
	const { data, place, textFrom } = value;
	if (data instanceof Unknown) return value;
	const nothing = (what) => ({
		data: new Unknown(what, what),
		place
	});
	if (typeof data !== "string") return nothing("a value that is no YAML text");
	if (holdsUnknown(data)) return nothing("a YAML text, parts of which are not known");
	budget.spend(WORK * data.length);
	try {
		return fromPlaced(yamlTree(data), place, textFrom);
	} catch (error) {
		if (!(error instanceof ReadError)) throw error;
		return nothing(`a text that can't be read as YAML (its line ${error.line}: ${error.message})`);
	}
}

// src/changes/terraform/functions.ts
const READS_FILES$1 = /* @__PURE__ */ new Set([
	"file",
	"templatefile",
	"filebase64",
	"fileset",
	"fileexists",
	"filemd5",
	"filesha256"
]);
function callFunction(name, args, words, place, budget) {
	if (READS_FILES$1.has(name)) return { data: new Unknown(words, `${words}, a file that is not read`) };
	const known = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : void 0;
	const result = known?.(args, place, budget);
	if (result !== void 0) {
		budget.spend(sizeOf(result.data));
		return result;
	}
	const open = args.map(({ data }) => data).filter((data) => data instanceof Unknown);
	const [first] = open;
	if (known === void 0 || first === void 0) return { data: new Unknown(words, `${words}, which is not worked out`) };
	const isCertain = Object.hasOwn(TEXT_FUNCTIONS, name) && open.every((data) => data.isCertain);
	return { data: new Unknown(words, first.what, isCertain) };
}
function sizeOf(data) {
	if (typeof data === "string" || isList(data)) return data.length;
	return isMap(data) ? data.size : 1;
}
const FUNCTIONS = {
	jsonencode: ([value], _place, budget) => {
		if (value === void 0) return void 0;
		return {
			data: JSON.stringify(plainJson(value, budget)),
			decoded: value
		};
	},
	jsondecode: ([value]) => value === void 0 ? void 0 : pick(decodedOf(value)),
	yamldecode: ([value], _place, budget) => value === void 0 ? void 0 : pick(yamlOf(value, budget)),
	concat: (args) => ({ data: args.flatMap(spread) }),
	flatten: ([value]) => {
		if (value === void 0 || !isList(value.data)) return void 0;
		return { data: flat(value.data, 0) };
	},
	merge: (args) => {
		const maps = args.filter(({ data }) => data !== null);
		if (!maps.every(({ data }) => isMap(data))) return void 0;
		return { data: new Map(maps.flatMap(({ data }) => isMap(data) ? [...data] : [])) };
	},
	tolist: same,
	tomap: same,
	tostring: ([value]) => {
		const text = value?.data instanceof Unknown ? void 0 : textOf(value);
		return text === void 0 ? void 0 : { data: text };
	},
	toset: ([value]) => distinct(value, true),
	distinct: ([value]) => distinct(value, false),
	compact: ([value]) => {
		if (value === void 0 || !isList(value.data)) return void 0;
		return { data: value.data.filter(({ data }) => data !== "" && data !== null) };
	},
	sort: ([value]) => {
		const texts = knownTexts(value);
		return texts && { data: texts.toSorted(byText).map(([, item]) => item) };
	},
	keys: ([value], place) => {
		if (value === void 0 || !isMap(value.data)) return void 0;
		return { data: [...value.data.keys()].sort().map((data) => ({
			data,
			place
		})) };
	},
	values: ([value]) => {
		if (value === void 0 || !isMap(value.data)) return void 0;
		return { data: [...value.data].sort(([one], [other]) => one < other ? -1 : 1).map(([, item]) => item) };
	},
	lookup: ([map, key, fallback]) => {
		const name = textOf(key);
		if (map === void 0 || !isMap(map.data) || name === void 0 || holdsUnknown(name)) return void 0;
		const found = map.data.get(name) ?? fallback;
		return found && pick(found);
	},
	element: ([list, index]) => {
		if (list === void 0 || !isList(list.data) || typeof index?.data !== "number") return void 0;
		const found = list.data[index.data % list.data.length];
		return found && pick(found);
	},
	length: ([value]) => {
		if (value === void 0 || value.data instanceof Unknown) return void 0;
		if (isList(value.data) && value.data.some(({ data }) => data instanceof Unknown)) return void 0;
		if (isList(value.data) || isMap(value.data)) return { data: sizeOf(value.data) };
	},
	contains: ([list, wanted]) => {
		const texts = knownTexts(list);
		const text = textOf(wanted);
		if (texts === void 0 || text === void 0 || holdsUnknown(text)) return void 0;
		return { data: texts.some(([item]) => item === text) };
	},
	coalesce: (args) => {
		const found = args.find(({ data }) => data !== null && data !== "");
		return found === void 0 || found.data instanceof Unknown ? void 0 : pick(found);
	},
	...Object.fromEntries(Object.entries(TEXT_FUNCTIONS).map(([name, work]) => [name, (args, place, budget) => {
		const data = work(args, place, budget);
		return data === void 0 ? void 0 : { data };
	}]))
};
function pick(value) {
	return {
		data: value.data,
		...value.decoded !== void 0 && { decoded: value.decoded }
	};
}
function same([value]) {
	return value === void 0 || value.data instanceof Unknown ? void 0 : { data: value.data };
}
function spread(value) {
	return isList(value.data) ? value.data : [value];
}
function flat(items, depth) {
	return items.flatMap((item) => isList(item.data) && depth < 20 ? flat(item.data, depth + 1) : [item]);
}
function knownTexts(value) {
	if (value === void 0 || !isList(value.data)) return void 0;
	const texts = value.data.map((item) => [textOf(item), item]);
	return texts.every((pair) => {
		const [text, item] = pair;
		return text !== void 0 && !(item.data instanceof Unknown);
	}) ? texts : void 0;
}
function distinct(value, sorted) {
	if (value === void 0 || !isList(value.data)) return void 0;
	const texts = knownTexts(value);
	if (texts === void 0) return { data: value.data };
	const items = [...new Map(texts)];
	return { data: (sorted ? items.sort(byText) : items).map(([, item]) => item) };
}
function byText([one], [other]) {
	return one < other ? -1 : one > other ? 1 : 0;
}

// src/changes/terraform/reference.ts
function resolveReference(expression, context) {
	const place = {
		path: context.path,
		lines: expression.lines
	};
	const accesses = [];
	let of = expression;
	for (; of.kind === "access"; of = of.of) {
		const data = evaluate(of.key, context).data;
		const key = typeof data === "string" || typeof data === "number" ? data : new Unknown("", describe(of.key));
		const isWord = typeof key === "string" && /^[\w-]+$/.test(key);
		accesses.unshift({
			key,
			words: isWord ? `.${key}` : `[${describe(of.key)}]`
		});
	}
	if (of.kind !== "name") return follow(evaluate(of, context), accesses, place);
	return named(of.name, accesses, place, context);
}
function named(root, accesses, place, context) {
	const [first, second] = accesses.map(({ key }) => typeof key === "string" ? key : "");
	const words = root + accesses.map((access) => access.words).join("");
	const nothing = (what, isCertain = false, name = words) => ({
		data: new Unknown(name, what, isCertain),
		place
	});
	switch (root) {
		case "var": return follow(context.scope.variable(first ?? "", place), accesses.slice(1), place);
		case "local": return follow(context.scope.local(first ?? "", place), accesses.slice(1), place);
		case "data": return attribute(`data.${first}.${second}`, accesses.slice(2), words, place, context);
		case "each":
		case "count":
		case "self": return nothing(`${words}, which differs from instance to instance`, false, `${words} of ${context.address}`);
		case "path":
		case "terraform": return nothing(`${words}, which is set when Terraform runs`, true);
		case "module": return nothing(`${words}, an output of another module`);
		default:
			if (accesses.length === 0) return nothing(`${words}, which names nothing`);
			return attribute(`${root}.${first}`, accesses.slice(1), words, place, context);
	}
}
function attribute(address, accesses, words, place, context) {
	const [chosen, ...further] = accesses[0]?.words.startsWith("[") ?? false ? accesses.slice(1) : accesses;
	const name = typeof chosen?.key === "string" ? chosen.key : "";
	const definition = context.scope.definitions.get(address);
	const unknown = () => {
		const last = accesses.at(-1)?.key;
		const isCertain = typeof last === "string" && namesOneThing(last);
		const what = definition === void 0 && !address.startsWith("data.") ? `${words}, which these files do not declare` : `${words}, which is known when Terraform has run`;
		return {
			data: new Unknown(words, what, isCertain),
			place,
			reference: address
		};
	};
	if (definition === void 0 || name === "") return unknown();
	if (definition.address.startsWith("data.aws_iam_policy_document.") && /^(?:minified_)?json$/.test(name)) return {
		...policyDocumentOf(definition, context.scope),
		reference: address
	};
	const written = writtenAttribute(definition, name);
	if (written === void 0) return unknown();
	const value = context.scope.remembered(`${address}.${name}`, place, () => evaluate(written, {
		...context,
		path: definition.path,
		address
	}));
	if (value.data instanceof Unknown && !namesOneThing(name)) return {
		...value,
		reference: address
	};
	if (value.data instanceof Unknown) return unknown();
	return {
		...follow(value, further, place),
		reference: address
	};
}
function writtenAttribute({ type, block }, name) {
	const wanted = name === "id" && /^aws_iam_(?:role|user|group)$/.test(type) ? "name" : name;
	return block.body.attributes.find((attribute) => attribute.name === wanted)?.value;
}
function follow(value, accesses, place) {
	let current = value;
	for (const { key, words } of accesses) {
		const { data } = current;
		if (data instanceof Unknown) {
			const what = data.what.startsWith(data.name) ? data.what.slice(data.name.length) : `, part of ${data.what}`;
			const name = data.name + words;
			current = {
				data: new Unknown(name, name + what, data.isCertain),
				place
			};
		} else current = step(data, key) ?? {
			data: missing(key, words),
			place
		};
	}
	return current;
}
function step(data, key) {
	if (isMap(data) && !(key instanceof Unknown)) return data.get(String(key));
	if (!isList(data) || key instanceof Unknown) return void 0;
	const at = Number(key);
	const isCounted = data.slice(0, at + 1).every((item) => !(item.data instanceof Unknown));
	return Number.isInteger(at) && isCounted ? data[at] : void 0;
}
function missing(key, words) {
	const what = key instanceof Unknown ? `the key ${key.what}` : `the key ${quoted(String(key))}, which is not there`;
	return new Unknown(words, what);
}

// src/changes/terraform/evaluate.ts
function evaluate(expression, context) {
	const { budget } = context.scope;
	budget.spend(1);
	return budget.nested(() => work(expression, context));
}
function work(expression, context) {
	const place = {
		path: context.path,
		lines: expression.lines
	};
	const known = (data) => ({
		data,
		place
	});
	switch (expression.kind) {
		case "literal": return known(expression.value);
		case "template": return template(expression, place, context);
		case "list": return known(expression.items.map((item) => evaluate(item, context)));
		case "object": {
			const entries = expression.entries.map(({ key, value }) => {
				return [textOf(evaluate(key, context)) ?? unknown(describe(key)), evaluate(value, context)];
			});
			return known(new Map(entries));
		}
		case "name":
		case "access": {
			const resolved = resolveReference(expression, context);
			return resolved.data instanceof Unknown ? {
				...resolved,
				place
			} : resolved;
		}
		case "call": return call(expression, place, context);
		case "conditional": return conditional(expression, place, context);
		case "operation": return known(operation(expression, context));
		case "open": return known(new Unknown(expression.what, expression.what));
	}
}
function template(expression, place, context) {
	const [only] = expression.parts;
	if (expression.parts.length === 1 && only !== void 0 && typeof only !== "string") return evaluate(only, context);
	let text = "";
	let breaksLines = false;
	for (const part of expression.parts) {
		if (typeof part === "string") {
			text += part;
			continue;
		}
		const value = evaluate(part, context);
		const written = textOf(value) ?? unknown(describe(part));
		context.scope.budget.spend(written.length);
		if (written.includes("\n")) breaksLines = true;
		text += written;
	}
	const { firstLine } = expression;
	return {
		data: text,
		place,
		...firstLine !== void 0 && !breaksLines && { textFrom: firstLine }
	};
}
function call(expression, place, context) {
	const words = () => describe(expression);
	if (expression.name === "try" || expression.name === "can") {
		const what = `${words()}, which depends on what fails`;
		return {
			data: new Unknown(words(), what),
			place
		};
	}
	const args = expression.args.map((arg) => evaluate(arg, context));
	if (expression.spread) {
		const last = args.pop();
		if (last === void 0 || !isList(last.data)) return {
			data: new Unknown(words(), words()),
			place
		};
		for (const item of last.data) args.push(item);
	}
	context.scope.budget.spend(args.length);
	if (expression.name === "templatefile") context.scope.takes(args[0], place);
	if (expression.name === "file") return context.scope.file(args[0], words(), place);
	return {
		place,
		...callFunction(expression.name, args, words(), place, context.scope.budget)
	};
}
function conditional(expression, place, context) {
	const { data } = evaluate(expression.test, context);
	if (data === true || data === "true") return evaluate(expression.whenTrue, context);
	if (data === false || data === "false") return evaluate(expression.whenFalse, context);
	const [then, otherwise] = [expression.whenTrue, expression.whenFalse].map((part) => evaluate(part, context));
	const text = textOf(then);
	if (then !== void 0 && text !== void 0 && text === textOf(otherwise)) return {
		...then,
		place
	};
	const name = describe(expression);
	return {
		data: new Unknown(name, `the condition ${describe(expression.test)}`),
		place
	};
}
function operation(expression, context) {
	const { operator } = expression;
	const values = expression.operands.map((operand) => evaluate(operand, context).data);
	const nothing = new Unknown(describe(expression), describe(expression));
	const [one, other] = values;
	if (operator === "!" && typeof one === "boolean") return !one;
	if (operator === "&&" && values.includes(false)) return false;
	if (operator === "||" && values.includes(true)) return true;
	if (values.some((value) => value === void 0 || value instanceof Unknown || isList(value) || isMap(value))) return nothing;
	if ([one, other].some((value) => typeof value === "string" && holdsUnknown(value))) return nothing;
	if (operator === "==") return one === other;
	if (operator === "!=") return one !== other;
	if (operator === "&&") return one === true && other === true;
	if (operator === "||") return false;
	if (typeof one !== "number" || values.length === 2 && typeof other !== "number") return nothing;
	return calculate(operator, one, Number(other)) ?? nothing;
}
function calculate(operator, one, other) {
	switch (operator) {
		case "-": return Number.isNaN(other) ? -one : one - other;
		case "+": return one + other;
		case "*": return one * other;
		case ">": return one > other;
		case ">=": return one >= other;
		case "<": return one < other;
		case "<=": return one <= other;
		default: return;
	}
}

// src/changes/terraform/expression-parts.ts
function partsOf(expression) {
	switch (expression.kind) {
		case "literal":
		case "name":
		case "open": return [];
		case "template": return expression.parts.filter((part) => typeof part !== "string");
		case "list": return expression.items;
		case "object": return expression.entries.flatMap(({ key, value }) => [key, value]);
		case "access": return [expression.of, expression.key];
		case "call": return expression.args;
		case "conditional": return [
			expression.test,
			expression.whenTrue,
			expression.whenFalse
		];
		case "operation": return expression.operands;
	}
}
function localOf(expression) {
	if (expression.kind !== "access") return void 0;
	const { of, key } = expression;
	if (of.kind !== "name" || of.name !== "local" || key.kind !== "literal") return void 0;
	return typeof key.value === "string" ? key.value : void 0;
}

// src/changes/terraform/scope.ts
const UNITS = 4e6;
var ModuleScope = class {
	budget = new Budget(UNITS);
	definitions = /* @__PURE__ */ new Map();
	repeated = [];
	wanted = /* @__PURE__ */ new Set();
	#texts;
	#variables = /* @__PURE__ */ new Map();
	#locals = /* @__PURE__ */ new Map();
	#values = /* @__PURE__ */ new Map();
	constructor(files, texts = /* @__PURE__ */ new Map()) {
		this.#texts = texts;
		for (const { path, body } of files) for (const block of body.blocks) this.#define(block, path);
		for (const { path, body } of files.filter((file) => isVariableFile(file.path))) for (const { name, value } of body.attributes) this.#variables.set(name, {
			value,
			path
		});
	}
	#define(block, path) {
		const { type, labels, body } = block;
		const [first = "", second = ""] = labels;
		if (type === "locals") for (const { name, value } of body.attributes) this.#locals.set(name, {
			value,
			path
		});
		if (type === "variable") {
			const value = body.attributes.find(({ name }) => name === "default")?.value;
			this.#variables.set(first, {
				value,
				path
			});
		}
		if (type !== "resource" && type !== "data") return;
		const address = `${type === "data" ? "data." : ""}${first}.${second}`;
		const definition = {
			address,
			type: first,
			name: second,
			block,
			path
		};
		if (this.definitions.has(address)) this.repeated.push(definition);
		else this.definitions.set(address, definition);
	}
	variable(name, place) {
		const found = this.#variables.get(name);
		const words = `var.${name}`;
		if (found === void 0) return nothing(words, `${words}, which these files do not declare`, place);
		if (found.value === void 0) return nothing(words, `${words}, which has no default`, place);
		return this.#once(words, found.value, found.path);
	}
	local(name, place) {
		const found = this.#locals.get(name);
		const words = `local.${name}`;
		if (found?.value === void 0) return nothing(words, `${words}, which these files do not declare`, place);
		return this.#once(words, found.value, found.path);
	}
	file(name, words, place) {
		const path = pathOfFile(textOf(name), place.path);
		if (path !== void 0) this.wanted.add(path);
		const text = path === void 0 ? void 0 : this.#texts.get(path);
		if (path === void 0 || text === void 0) return nothing(words, `${words}, a file that is not read`, place);
		if (holdsUnknown(text)) return nothing(words, `${words}, ${HELD_STAND_INS}`, place);
		this.budget.spend(text.length);
		return {
			data: text,
			place: {
				path,
				lines: {
					start: 1,
					end: text.replace(/\n$/, "").split("\n").length
				}
			},
			textFrom: 1
		};
	}
	takes(name, place) {
		const path = pathOfFile(textOf(name), place.path);
		if (path !== void 0) this.wanted.add(path);
	}
	placeOf(name) {
		const [root, ...rest] = name.split(".");
		const named = root === "var" ? this.#variables : root === "local" ? this.#locals : void 0;
		if (named === void 0) {
			const definition = this.definitions.get(name);
			return definition && {
				path: definition.path,
				lines: definition.block.lines
			};
		}
		const found = named.get(rest.join("."));
		return found?.value && {
			path: found.path,
			lines: found.value.lines
		};
	}
	#once(words, expression, path) {
		return this.remembered(words, {
			path,
			lines: expression.lines
		}, () => evaluate(expression, {
			scope: this,
			path,
			address: ""
		}));
	}
	remembered(words, place, work) {
		const known = this.#values.get(words);
		if (known === "in work") return nothing(words, `${words}, which depends on itself`, place);
		if (known !== void 0) return known;
		this.#values.set(words, "in work");
		try {
			const value = work();
			this.#values.set(words, value);
			return value;
		} catch (error) {
			if (error instanceof TooLarge) this.#values.set(words, nothing(words, error.message, place));
			throw error;
		}
	}
	evaluate(expression, path, address) {
		try {
			return evaluate(expression, {
				scope: this,
				path,
				address
			});
		} catch (error) {
			if (!(error instanceof TooLarge)) throw error;
			const place = {
				path,
				lines: expression.lines
			};
			return {
				data: new Unknown(address, `a value that is too large: ${error.message}`),
				place
			};
		}
	}
	isAbsent(definition) {
		return this.#isNone(definition, (value) => this.#isFixed(value, /* @__PURE__ */ new Set()));
	}
	isOff(definition) {
		return this.#isNone(definition, (value) => !this.#isFixed(value, /* @__PURE__ */ new Set()));
	}
	#isNone({ block, path, address }, counts) {
		return block.body.attributes.some(({ name, value }) => {
			if (name !== "count" && name !== "for_each" || !counts(value)) return false;
			const { data } = this.evaluate(value, path, address);
			return data === 0 || isList(data) && data.length === 0 || isMap(data) && data.size === 0;
		});
	}
	#isFixed(expression, seen) {
		const local = localOf(expression);
		if (local !== void 0) {
			if (seen.has(local)) return true;
			seen.add(local);
			const value = this.#locals.get(local)?.value;
			return value !== void 0 && this.#isFixed(value, seen);
		}
		if (expression.kind === "name" || expression.kind === "open") return false;
		return partsOf(expression).every((part) => this.#isFixed(part, seen));
	}
};
function nothing(name, what, place) {
	return {
		data: new Unknown(name, what),
		place
	};
}
function isVariableFile(path) {
	return /\.tfvars(?:\.json)?$/.test(path);
}

// src/changes/terraform/basis.ts
const APART = [
	"policy",
	"assume_role_policy",
	"managed_policy_arns",
	"description",
	"tags"
];
const READS_FILES = /\b(?:file\w*|templatefile)\s*\(/;
function withBasis(sources, parsed, definitions, texts, given) {
	if (![...sources.values()].some(({ unresolved }) => unresolved.length > 0)) return new Map(sources);
	const cut = cutter([...given, ...[...texts].map(([path, text]) => ({
		path,
		text
	}))]);
	const read = [...texts].map(([path, text]) => `${path} ${text}`).sort();
	const withRead = (path, lines) => {
		const text = cut(path, lines);
		return READS_FILES.test(text) ? [text, ...read].join("\n") : text;
	};
	const named = new Definitions(namedIn(parsed, withRead));
	const basisOf = (path, { lines, address }) => {
		const own = [cut(path, lines), ...frameOf(address, definitions, cut)];
		return named.basisOf(own.some((text) => READS_FILES.test(text)) ? [...own, ...read] : own);
	};
	return new Map([...sources].map(([path, source]) => [path, {
		...source,
		unresolved: source.unresolved.map((part) => ({
			...part,
			basis: basisOf(path, part)
		}))
	}]));
}
function cutter(files) {
	const texts = new Map(files.map(({ path, text }) => [path, text]));
	const split = /* @__PURE__ */ new Map();
	return (path, { start, end }) => {
		let lines = split.get(path);
		if (lines === void 0) {
			lines = (texts.get(path) ?? "").split("\n").map((line) => line.trim());
			split.set(path, lines);
		}
		return lines.slice(start - 1, end).join("\n");
	};
}
function namedIn(files, cut) {
	const named = /* @__PURE__ */ new Map();
	for (const { path, body } of files) {
		for (const block of body.blocks) {
			if (block.type === "locals") for (const { name, lines } of block.body.attributes) put(named, name, cut(path, lines));
			const name = nameOf(block);
			if (name !== void 0) put(named, name, cut(path, block.lines));
		}
		if (!isVariableFile(path)) continue;
		for (const { name, lines } of body.attributes) put(named, name, cut(path, lines));
	}
	return named;
}
function nameOf({ type, labels }) {
	if (type === "variable" || type === "module") return labels[0];
	return type === "data" ? labels[1] : void 0;
}
function frameOf(address, definitions, cut) {
	const found = definitions.get(address ?? "");
	if (found === void 0) return [];
	const { path, block } = found;
	return block.body.attributes.filter(({ name }) => !APART.includes(name)).map(({ lines }) => cut(path, lines));
}

// node_modules/web-tree-sitter/web-tree-sitter.js
var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", {
	value,
	configurable: true
});
var Edit = class {
	static {
		__name(this, "Edit");
	}
	startPosition;
	oldEndPosition;
	newEndPosition;
	startIndex;
	oldEndIndex;
	newEndIndex;
	constructor({ startIndex, oldEndIndex, newEndIndex, startPosition, oldEndPosition, newEndPosition }) {
		this.startIndex = startIndex >>> 0;
		this.oldEndIndex = oldEndIndex >>> 0;
		this.newEndIndex = newEndIndex >>> 0;
		this.startPosition = startPosition;
		this.oldEndPosition = oldEndPosition;
		this.newEndPosition = newEndPosition;
	}
	editPoint(point, index) {
		let newIndex = index;
		const newPoint = { ...point };
		if (index >= this.oldEndIndex) {
			newIndex = this.newEndIndex + (index - this.oldEndIndex);
			const originalRow = point.row;
			newPoint.row = this.newEndPosition.row + (point.row - this.oldEndPosition.row);
			newPoint.column = originalRow === this.oldEndPosition.row ? this.newEndPosition.column + (point.column - this.oldEndPosition.column) : point.column;
		} else if (index > this.startIndex) {
			newIndex = this.newEndIndex;
			newPoint.row = this.newEndPosition.row;
			newPoint.column = this.newEndPosition.column;
		}
		return {
			point: newPoint,
			index: newIndex
		};
	}
	editRange(range) {
		const newRange = {
			startIndex: range.startIndex,
			startPosition: { ...range.startPosition },
			endIndex: range.endIndex,
			endPosition: { ...range.endPosition }
		};
		if (range.endIndex >= this.oldEndIndex) {
			if (range.endIndex !== Number.MAX_SAFE_INTEGER) {
				newRange.endIndex = this.newEndIndex + (range.endIndex - this.oldEndIndex);
				newRange.endPosition = {
					row: this.newEndPosition.row + (range.endPosition.row - this.oldEndPosition.row),
					column: range.endPosition.row === this.oldEndPosition.row ? this.newEndPosition.column + (range.endPosition.column - this.oldEndPosition.column) : range.endPosition.column
				};
				if (newRange.endIndex < this.newEndIndex) {
					newRange.endIndex = Number.MAX_SAFE_INTEGER;
					newRange.endPosition = {
						row: Number.MAX_SAFE_INTEGER,
						column: Number.MAX_SAFE_INTEGER
					};
				}
			}
		} else if (range.endIndex > this.startIndex) {
			newRange.endIndex = this.startIndex;
			newRange.endPosition = { ...this.startPosition };
		}
		if (range.startIndex >= this.oldEndIndex) {
			newRange.startIndex = this.newEndIndex + (range.startIndex - this.oldEndIndex);
			newRange.startPosition = {
				row: this.newEndPosition.row + (range.startPosition.row - this.oldEndPosition.row),
				column: range.startPosition.row === this.oldEndPosition.row ? this.newEndPosition.column + (range.startPosition.column - this.oldEndPosition.column) : range.startPosition.column
			};
			if (newRange.startIndex < this.newEndIndex) {
				newRange.startIndex = Number.MAX_SAFE_INTEGER;
				newRange.startPosition = {
					row: Number.MAX_SAFE_INTEGER,
					column: Number.MAX_SAFE_INTEGER
				};
			}
		} else if (range.startIndex > this.startIndex) {
			newRange.startIndex = this.startIndex;
			newRange.startPosition = { ...this.startPosition };
		}
		return newRange;
	}
};
var SIZE_OF_SHORT = 2;
var SIZE_OF_INT = 4;
var SIZE_OF_CURSOR = 4 * SIZE_OF_INT;
var SIZE_OF_NODE = 5 * SIZE_OF_INT;
var SIZE_OF_POINT = 2 * SIZE_OF_INT;
var SIZE_OF_RANGE = 2 * SIZE_OF_INT + 2 * SIZE_OF_POINT;
var ZERO_POINT = {
	row: 0,
	column: 0
};
var INTERNAL = /* @__PURE__ */ Symbol("INTERNAL");
function assertInternal(x) {
	if (x !== INTERNAL) throw new Error("Illegal constructor");
}
__name(assertInternal, "assertInternal");
function isPoint(point) {
	return !!point && typeof point.row === "number" && typeof point.column === "number";
}
__name(isPoint, "isPoint");
function setModule(module2) {
	C = module2;
}
__name(setModule, "setModule");
var C;
function newFinalizer(handler) {
	try {
		return new FinalizationRegistry(handler);
	} catch (e) {
		console.error("Unsupported FinalizationRegistry:", e);
		return;
	}
}
__name(newFinalizer, "newFinalizer");
var finalizer = newFinalizer((address) => {
	C._ts_lookahead_iterator_delete(address);
});
var LookaheadIterator = class {
	static {
		__name(this, "LookaheadIterator");
	}
	[0] = 0;
	language;
	positioned = false;
	constructor(internal, address, language) {
		assertInternal(internal);
		this[0] = address;
		this.language = language;
		finalizer?.register(this, address, this);
	}
	get currentTypeId() {
		return this.positioned ? C._ts_lookahead_iterator_current_symbol(this[0]) : null;
	}
	get currentType() {
		const id = this.currentTypeId;
		if (id === null) return null;
		return this.language.types[id] ?? C.UTF8ToString(C._ts_language_symbol_name(this.language[0], id));
	}
	delete() {
		finalizer?.unregister(this);
		C._ts_lookahead_iterator_delete(this[0]);
		this[0] = 0;
	}
	reset(language, stateId) {
		if (C._ts_lookahead_iterator_reset(this[0], language[0], stateId)) {
			this.language = language;
			this.positioned = false;
			return true;
		}
		return false;
	}
	resetState(stateId) {
		if (!C._ts_lookahead_iterator_reset_state(this[0], stateId)) return false;
		this.positioned = false;
		return true;
	}
	[Symbol.iterator]() {
		return { next: /* @__PURE__ */ __name(() => {
			this.positioned = Boolean(C._ts_lookahead_iterator_next(this[0]));
			const value = this.currentType;
			return value === null ? {
				done: true,
				value: ""
			} : {
				done: false,
				value
			};
		}, "next") };
	}
};
function getText(tree, startIndex, endIndex, startPosition) {
	const length = endIndex - startIndex;
	let result = tree.textCallback(startIndex, startPosition);
	if (result) {
		startIndex += result.length;
		while (startIndex < endIndex) {
			const string = tree.textCallback(startIndex, startPosition);
			if (string && string.length > 0) {
				startIndex += string.length;
				result += string;
			} else break;
		}
		if (startIndex > endIndex) result = result.slice(0, length);
	}
	return result ?? "";
}
__name(getText, "getText");
var finalizer2 = newFinalizer((address) => {
	C._ts_tree_delete(address);
});
var Tree = class _Tree {
	static {
		__name(this, "Tree");
	}
	[0] = 0;
	textCallback;
	language;
	constructor(internal, address, language, textCallback) {
		assertInternal(internal);
		this[0] = address;
		this.language = language;
		this.textCallback = textCallback;
		finalizer2?.register(this, address, this);
	}
	copy() {
		const address = C._ts_tree_copy(this[0]);
		return new _Tree(INTERNAL, address, this.language, this.textCallback);
	}
	delete() {
		finalizer2?.unregister(this);
		C._ts_tree_delete(this[0]);
		this[0] = 0;
	}
	get rootNode() {
		C._ts_tree_root_node_wasm(this[0]);
		return unmarshalNode(this);
	}
	rootNodeWithOffset(offsetBytes, offsetExtent) {
		const address = TRANSFER_BUFFER + SIZE_OF_NODE;
		C.setValue(address, offsetBytes, "i32");
		marshalPoint(address + SIZE_OF_INT, offsetExtent);
		C._ts_tree_root_node_with_offset_wasm(this[0]);
		return unmarshalNode(this);
	}
	edit(edit) {
		marshalEdit(edit);
		C._ts_tree_edit_wasm(this[0]);
	}
	walk() {
		return this.rootNode.walk();
	}
	getChangedRanges(other) {
		if (!(other instanceof _Tree)) throw new TypeError("Argument must be a Tree");
		C._ts_tree_get_changed_ranges_wasm(this[0], other[0]);
		const count = C.getValue(TRANSFER_BUFFER, "i32");
		const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
		const result = new Array(count);
		if (count > 0) {
			let address = buffer;
			for (let i2 = 0; i2 < count; i2++) {
				result[i2] = unmarshalRange(address);
				address += SIZE_OF_RANGE;
			}
			C._free(buffer);
		}
		return result;
	}
	getIncludedRanges() {
		C._ts_tree_included_ranges_wasm(this[0]);
		const count = C.getValue(TRANSFER_BUFFER, "i32");
		const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
		const result = new Array(count);
		if (count > 0) {
			let address = buffer;
			for (let i2 = 0; i2 < count; i2++) {
				result[i2] = unmarshalRange(address);
				address += SIZE_OF_RANGE;
			}
			C._free(buffer);
		}
		return result;
	}
};
var finalizer3 = newFinalizer((address) => {
	C._ts_tree_cursor_delete_wasm(address);
});
var TreeCursor = class _TreeCursor {
	static {
		__name(this, "TreeCursor");
	}
	[0] = 0;
	[1] = 0;
	[2] = 0;
	[3] = 0;
	tree;
	constructor(internal, tree) {
		assertInternal(internal);
		this.tree = tree;
		unmarshalTreeCursor(this);
		finalizer3?.register(this, this.tree[0], this);
	}
	copy() {
		const copy = new _TreeCursor(INTERNAL, this.tree);
		C._ts_tree_cursor_copy_wasm(this.tree[0]);
		unmarshalTreeCursor(copy);
		return copy;
	}
	delete() {
		finalizer3?.unregister(this);
		marshalTreeCursor(this);
		C._ts_tree_cursor_delete_wasm(this.tree[0]);
		this[0] = this[1] = this[2] = 0;
	}
	get currentNode() {
		marshalTreeCursor(this);
		C._ts_tree_cursor_current_node_wasm(this.tree[0]);
		return unmarshalNode(this.tree);
	}
	get currentFieldId() {
		marshalTreeCursor(this);
		return C._ts_tree_cursor_current_field_id_wasm(this.tree[0]);
	}
	get currentFieldName() {
		return this.tree.language.fields[this.currentFieldId];
	}
	get currentDepth() {
		marshalTreeCursor(this);
		return C._ts_tree_cursor_current_depth_wasm(this.tree[0]);
	}
	get currentDescendantIndex() {
		marshalTreeCursor(this);
		return C._ts_tree_cursor_current_descendant_index_wasm(this.tree[0]);
	}
	get nodeType() {
		return this.tree.language.types[this.nodeTypeId] || "ERROR";
	}
	get nodeTypeId() {
		marshalTreeCursor(this);
		return C._ts_tree_cursor_current_node_type_id_wasm(this.tree[0]);
	}
	get nodeStateId() {
		marshalTreeCursor(this);
		return C._ts_tree_cursor_current_node_state_id_wasm(this.tree[0]);
	}
	get nodeId() {
		marshalTreeCursor(this);
		return C._ts_tree_cursor_current_node_id_wasm(this.tree[0]);
	}
	get nodeIsNamed() {
		marshalTreeCursor(this);
		return C._ts_tree_cursor_current_node_is_named_wasm(this.tree[0]) === 1;
	}
	get nodeIsMissing() {
		marshalTreeCursor(this);
		return C._ts_tree_cursor_current_node_is_missing_wasm(this.tree[0]) === 1;
	}
	get nodeText() {
		marshalTreeCursor(this);
		const startIndex = C._ts_tree_cursor_start_index_wasm(this.tree[0]);
		const endIndex = C._ts_tree_cursor_end_index_wasm(this.tree[0]);
		C._ts_tree_cursor_start_position_wasm(this.tree[0]);
		const startPosition = unmarshalPoint(TRANSFER_BUFFER);
		return getText(this.tree, startIndex, endIndex, startPosition);
	}
	get startPosition() {
		marshalTreeCursor(this);
		C._ts_tree_cursor_start_position_wasm(this.tree[0]);
		return unmarshalPoint(TRANSFER_BUFFER);
	}
	get endPosition() {
		marshalTreeCursor(this);
		C._ts_tree_cursor_end_position_wasm(this.tree[0]);
		return unmarshalPoint(TRANSFER_BUFFER);
	}
	get startIndex() {
		marshalTreeCursor(this);
		return C._ts_tree_cursor_start_index_wasm(this.tree[0]);
	}
	get endIndex() {
		marshalTreeCursor(this);
		return C._ts_tree_cursor_end_index_wasm(this.tree[0]);
	}
	gotoFirstChild() {
		marshalTreeCursor(this);
		const result = C._ts_tree_cursor_goto_first_child_wasm(this.tree[0]);
		unmarshalTreeCursor(this);
		return result === 1;
	}
	gotoLastChild() {
		marshalTreeCursor(this);
		const result = C._ts_tree_cursor_goto_last_child_wasm(this.tree[0]);
		unmarshalTreeCursor(this);
		return result === 1;
	}
	gotoParent() {
		marshalTreeCursor(this);
		const result = C._ts_tree_cursor_goto_parent_wasm(this.tree[0]);
		unmarshalTreeCursor(this);
		return result === 1;
	}
	gotoNextSibling() {
		marshalTreeCursor(this);
		const result = C._ts_tree_cursor_goto_next_sibling_wasm(this.tree[0]);
		unmarshalTreeCursor(this);
		return result === 1;
	}
	gotoPreviousSibling() {
		marshalTreeCursor(this);
		const result = C._ts_tree_cursor_goto_previous_sibling_wasm(this.tree[0]);
		unmarshalTreeCursor(this);
		return result === 1;
	}
	gotoDescendant(goalDescendantIndex) {
		marshalTreeCursor(this);
		C._ts_tree_cursor_goto_descendant_wasm(this.tree[0], goalDescendantIndex);
		unmarshalTreeCursor(this);
	}
	gotoFirstChildForIndex(goalIndex) {
		marshalTreeCursor(this);
		C.setValue(TRANSFER_BUFFER + SIZE_OF_CURSOR, goalIndex, "i32");
		const result = C._ts_tree_cursor_goto_first_child_for_index_wasm(this.tree[0]);
		unmarshalTreeCursor(this);
		return result === 1;
	}
	gotoFirstChildForPosition(goalPosition) {
		marshalTreeCursor(this);
		marshalPoint(TRANSFER_BUFFER + SIZE_OF_CURSOR, goalPosition);
		const result = C._ts_tree_cursor_goto_first_child_for_position_wasm(this.tree[0]);
		unmarshalTreeCursor(this);
		return result === 1;
	}
	reset(node) {
		marshalNode(node);
		marshalTreeCursor(this, TRANSFER_BUFFER + SIZE_OF_NODE);
		C._ts_tree_cursor_reset_wasm(this.tree[0]);
		unmarshalTreeCursor(this);
	}
	resetTo(cursor) {
		marshalTreeCursor(this, TRANSFER_BUFFER);
		marshalTreeCursor(cursor, TRANSFER_BUFFER + SIZE_OF_CURSOR);
		C._ts_tree_cursor_reset_to_wasm(this.tree[0], cursor.tree[0]);
		unmarshalTreeCursor(this);
	}
};
var Node = class {
	static {
		__name(this, "Node");
	}
	[0] = 0;
	_children;
	_namedChildren;
	constructor(internal, { id, tree, startIndex, startPosition, other }) {
		assertInternal(internal);
		this[0] = other;
		this.id = id;
		this.tree = tree;
		this.startIndex = startIndex;
		this.startPosition = startPosition;
	}
	id;
	startIndex;
	startPosition;
	tree;
	get typeId() {
		marshalNode(this);
		return C._ts_node_symbol_wasm(this.tree[0]);
	}
	get grammarId() {
		marshalNode(this);
		return C._ts_node_grammar_symbol_wasm(this.tree[0]);
	}
	get type() {
		return this.tree.language.types[this.typeId] || "ERROR";
	}
	get grammarType() {
		return this.tree.language.types[this.grammarId] || "ERROR";
	}
	get isNamed() {
		marshalNode(this);
		return C._ts_node_is_named_wasm(this.tree[0]) === 1;
	}
	get isExtra() {
		marshalNode(this);
		return C._ts_node_is_extra_wasm(this.tree[0]) === 1;
	}
	get isError() {
		marshalNode(this);
		return C._ts_node_is_error_wasm(this.tree[0]) === 1;
	}
	get isMissing() {
		marshalNode(this);
		return C._ts_node_is_missing_wasm(this.tree[0]) === 1;
	}
	get hasChanges() {
		marshalNode(this);
		return C._ts_node_has_changes_wasm(this.tree[0]) === 1;
	}
	get hasError() {
		marshalNode(this);
		return C._ts_node_has_error_wasm(this.tree[0]) === 1;
	}
	get endIndex() {
		marshalNode(this);
		return C._ts_node_end_index_wasm(this.tree[0]);
	}
	get endPosition() {
		marshalNode(this);
		C._ts_node_end_point_wasm(this.tree[0]);
		return unmarshalPoint(TRANSFER_BUFFER);
	}
	get text() {
		return getText(this.tree, this.startIndex, this.endIndex, this.startPosition);
	}
	get parseState() {
		marshalNode(this);
		return C._ts_node_parse_state_wasm(this.tree[0]);
	}
	get nextParseState() {
		marshalNode(this);
		return C._ts_node_next_parse_state_wasm(this.tree[0]);
	}
	equals(other) {
		return this.tree === other.tree && this.id === other.id;
	}
	child(index) {
		marshalNode(this);
		C._ts_node_child_wasm(this.tree[0], index);
		return unmarshalNode(this.tree);
	}
	namedChild(index) {
		marshalNode(this);
		C._ts_node_named_child_wasm(this.tree[0], index);
		return unmarshalNode(this.tree);
	}
	childForFieldId(fieldId) {
		marshalNode(this);
		C._ts_node_child_by_field_id_wasm(this.tree[0], fieldId);
		return unmarshalNode(this.tree);
	}
	childForFieldName(fieldName) {
		const fieldId = this.tree.language.fields.indexOf(fieldName);
		if (fieldId !== -1) return this.childForFieldId(fieldId);
		return null;
	}
	fieldNameForChild(index) {
		marshalNode(this);
		const address = C._ts_node_field_name_for_child_wasm(this.tree[0], index);
		if (!address) return null;
		return C.AsciiToString(address);
	}
	fieldNameForNamedChild(index) {
		marshalNode(this);
		const address = C._ts_node_field_name_for_named_child_wasm(this.tree[0], index);
		if (!address) return null;
		return C.AsciiToString(address);
	}
	childrenForFieldName(fieldName) {
		const fieldId = this.tree.language.fields.indexOf(fieldName);
		if (fieldId !== -1 && fieldId !== 0) return this.childrenForFieldId(fieldId);
		return [];
	}
	childrenForFieldId(fieldId) {
		marshalNode(this);
		C._ts_node_children_by_field_id_wasm(this.tree[0], fieldId);
		const count = C.getValue(TRANSFER_BUFFER, "i32");
		const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
		const result = new Array(count);
		if (count > 0) {
			let address = buffer;
			for (let i2 = 0; i2 < count; i2++) {
				result[i2] = unmarshalNode(this.tree, address);
				address += SIZE_OF_NODE;
			}
			C._free(buffer);
		}
		return result;
	}
	firstChildForIndex(index) {
		marshalNode(this);
		const address = TRANSFER_BUFFER + SIZE_OF_NODE;
		C.setValue(address, index, "i32");
		C._ts_node_first_child_for_byte_wasm(this.tree[0]);
		return unmarshalNode(this.tree);
	}
	firstNamedChildForIndex(index) {
		marshalNode(this);
		const address = TRANSFER_BUFFER + SIZE_OF_NODE;
		C.setValue(address, index, "i32");
		C._ts_node_first_named_child_for_byte_wasm(this.tree[0]);
		return unmarshalNode(this.tree);
	}
	get childCount() {
		marshalNode(this);
		return C._ts_node_child_count_wasm(this.tree[0]);
	}
	get namedChildCount() {
		marshalNode(this);
		return C._ts_node_named_child_count_wasm(this.tree[0]);
	}
	get firstChild() {
		return this.child(0);
	}
	get firstNamedChild() {
		return this.namedChild(0);
	}
	get lastChild() {
		return this.child(this.childCount - 1);
	}
	get lastNamedChild() {
		return this.namedChild(this.namedChildCount - 1);
	}
	get children() {
		if (!this._children) {
			marshalNode(this);
			C._ts_node_children_wasm(this.tree[0]);
			const count = C.getValue(TRANSFER_BUFFER, "i32");
			const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
			this._children = new Array(count);
			if (count > 0) {
				let address = buffer;
				for (let i2 = 0; i2 < count; i2++) {
					this._children[i2] = unmarshalNode(this.tree, address);
					address += SIZE_OF_NODE;
				}
				C._free(buffer);
			}
		}
		return this._children;
	}
	get namedChildren() {
		if (!this._namedChildren) {
			marshalNode(this);
			C._ts_node_named_children_wasm(this.tree[0]);
			const count = C.getValue(TRANSFER_BUFFER, "i32");
			const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
			this._namedChildren = new Array(count);
			if (count > 0) {
				let address = buffer;
				for (let i2 = 0; i2 < count; i2++) {
					this._namedChildren[i2] = unmarshalNode(this.tree, address);
					address += SIZE_OF_NODE;
				}
				C._free(buffer);
			}
		}
		return this._namedChildren;
	}
	descendantsOfType(types, startPosition = ZERO_POINT, endPosition = ZERO_POINT) {
		if (!Array.isArray(types)) types = [types];
		const symbols = [];
		const typesBySymbol = this.tree.language.types;
		for (const node_type of types) if (node_type == "ERROR") symbols.push(65535);
		for (let i2 = 0, n = typesBySymbol.length; i2 < n; i2++) if (types.includes(typesBySymbol[i2])) symbols.push(i2);
		const symbolsAddress = C._malloc(SIZE_OF_INT * symbols.length);
		for (let i2 = 0, n = symbols.length; i2 < n; i2++) C.setValue(symbolsAddress + i2 * SIZE_OF_INT, symbols[i2], "i32");
		marshalNode(this);
		C._ts_node_descendants_of_type_wasm(this.tree[0], symbolsAddress, symbols.length, startPosition.row, startPosition.column, endPosition.row, endPosition.column);
		const descendantCount = C.getValue(TRANSFER_BUFFER, "i32");
		const descendantAddress = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
		const result = new Array(descendantCount);
		if (descendantCount > 0) {
			let address = descendantAddress;
			for (let i2 = 0; i2 < descendantCount; i2++) {
				result[i2] = unmarshalNode(this.tree, address);
				address += SIZE_OF_NODE;
			}
		}
		C._free(descendantAddress);
		C._free(symbolsAddress);
		return result;
	}
	get nextSibling() {
		marshalNode(this);
		C._ts_node_next_sibling_wasm(this.tree[0]);
		return unmarshalNode(this.tree);
	}
	get previousSibling() {
		marshalNode(this);
		C._ts_node_prev_sibling_wasm(this.tree[0]);
		return unmarshalNode(this.tree);
	}
	get nextNamedSibling() {
		marshalNode(this);
		C._ts_node_next_named_sibling_wasm(this.tree[0]);
		return unmarshalNode(this.tree);
	}
	get previousNamedSibling() {
		marshalNode(this);
		C._ts_node_prev_named_sibling_wasm(this.tree[0]);
		return unmarshalNode(this.tree);
	}
	get descendantCount() {
		marshalNode(this);
		return C._ts_node_descendant_count_wasm(this.tree[0]);
	}
	get parent() {
		marshalNode(this);
		C._ts_node_parent_wasm(this.tree[0]);
		return unmarshalNode(this.tree);
	}
	childWithDescendant(descendant) {
		marshalNode(this);
		marshalNode(descendant, 1);
		C._ts_node_child_with_descendant_wasm(this.tree[0]);
		return unmarshalNode(this.tree);
	}
	descendantForIndex(start2, end = start2) {
		if (typeof start2 !== "number" || typeof end !== "number") throw new Error("Arguments must be numbers");
		marshalNode(this);
		const address = TRANSFER_BUFFER + SIZE_OF_NODE;
		C.setValue(address, start2, "i32");
		C.setValue(address + SIZE_OF_INT, end, "i32");
		C._ts_node_descendant_for_index_wasm(this.tree[0]);
		return unmarshalNode(this.tree);
	}
	namedDescendantForIndex(start2, end = start2) {
		if (typeof start2 !== "number" || typeof end !== "number") throw new Error("Arguments must be numbers");
		marshalNode(this);
		const address = TRANSFER_BUFFER + SIZE_OF_NODE;
		C.setValue(address, start2, "i32");
		C.setValue(address + SIZE_OF_INT, end, "i32");
		C._ts_node_named_descendant_for_index_wasm(this.tree[0]);
		return unmarshalNode(this.tree);
	}
	descendantForPosition(start2, end = start2) {
		if (!isPoint(start2) || !isPoint(end)) throw new Error("Arguments must be {row, column} objects");
		marshalNode(this);
		const address = TRANSFER_BUFFER + SIZE_OF_NODE;
		marshalPoint(address, start2);
		marshalPoint(address + SIZE_OF_POINT, end);
		C._ts_node_descendant_for_position_wasm(this.tree[0]);
		return unmarshalNode(this.tree);
	}
	namedDescendantForPosition(start2, end = start2) {
		if (!isPoint(start2) || !isPoint(end)) throw new Error("Arguments must be {row, column} objects");
		marshalNode(this);
		const address = TRANSFER_BUFFER + SIZE_OF_NODE;
		marshalPoint(address, start2);
		marshalPoint(address + SIZE_OF_POINT, end);
		C._ts_node_named_descendant_for_position_wasm(this.tree[0]);
		return unmarshalNode(this.tree);
	}
	walk() {
		marshalNode(this);
		C._ts_tree_cursor_new_wasm(this.tree[0]);
		return new TreeCursor(INTERNAL, this.tree);
	}
	edit(edit) {
		if (this.startIndex >= edit.oldEndIndex) {
			this.startIndex = edit.newEndIndex + (this.startIndex - edit.oldEndIndex);
			let subbedPointRow;
			let subbedPointColumn;
			if (this.startPosition.row > edit.oldEndPosition.row) {
				subbedPointRow = this.startPosition.row - edit.oldEndPosition.row;
				subbedPointColumn = this.startPosition.column;
			} else {
				subbedPointRow = 0;
				subbedPointColumn = this.startPosition.column;
				if (this.startPosition.column >= edit.oldEndPosition.column) subbedPointColumn = this.startPosition.column - edit.oldEndPosition.column;
			}
			if (subbedPointRow > 0) {
				this.startPosition.row += subbedPointRow;
				this.startPosition.column = subbedPointColumn;
			} else this.startPosition.column += subbedPointColumn;
		} else if (this.startIndex > edit.startIndex) {
			this.startIndex = edit.newEndIndex;
			this.startPosition.row = edit.newEndPosition.row;
			this.startPosition.column = edit.newEndPosition.column;
		}
	}
	toString() {
		marshalNode(this);
		const address = C._ts_node_to_string_wasm(this.tree[0]);
		const result = C.AsciiToString(address);
		C._free(address);
		return result;
	}
};
function unmarshalCaptures(query, tree, address, patternIndex, result) {
	for (let i2 = 0, n = result.length; i2 < n; i2++) {
		const captureIndex = C.getValue(address, "i32");
		address += SIZE_OF_INT;
		const node = unmarshalNode(tree, address);
		address += SIZE_OF_NODE;
		result[i2] = {
			patternIndex,
			name: query.captureNames[captureIndex],
			node
		};
	}
	return address;
}
__name(unmarshalCaptures, "unmarshalCaptures");
function marshalNode(node, index = 0) {
	let address = TRANSFER_BUFFER + index * SIZE_OF_NODE;
	C.setValue(address, node.id, "i32");
	address += SIZE_OF_INT;
	C.setValue(address, node.startIndex, "i32");
	address += SIZE_OF_INT;
	C.setValue(address, node.startPosition.row, "i32");
	address += SIZE_OF_INT;
	C.setValue(address, node.startPosition.column, "i32");
	address += SIZE_OF_INT;
	C.setValue(address, node[0], "i32");
}
__name(marshalNode, "marshalNode");
function unmarshalNode(tree, address = TRANSFER_BUFFER) {
	const id = C.getValue(address, "i32");
	address += SIZE_OF_INT;
	if (id === 0) return null;
	const index = C.getValue(address, "i32");
	address += SIZE_OF_INT;
	const row = C.getValue(address, "i32");
	address += SIZE_OF_INT;
	const column = C.getValue(address, "i32");
	address += SIZE_OF_INT;
	const other = C.getValue(address, "i32");
	return new Node(INTERNAL, {
		id,
		tree,
		startIndex: index,
		startPosition: {
			row,
			column
		},
		other
	});
}
__name(unmarshalNode, "unmarshalNode");
function marshalTreeCursor(cursor, address = TRANSFER_BUFFER) {
	C.setValue(address + 0 * SIZE_OF_INT, cursor[0], "i32");
	C.setValue(address + 1 * SIZE_OF_INT, cursor[1], "i32");
	C.setValue(address + 2 * SIZE_OF_INT, cursor[2], "i32");
	C.setValue(address + 3 * SIZE_OF_INT, cursor[3], "i32");
}
__name(marshalTreeCursor, "marshalTreeCursor");
function unmarshalTreeCursor(cursor) {
	cursor[0] = C.getValue(TRANSFER_BUFFER + 0 * SIZE_OF_INT, "i32");
	cursor[1] = C.getValue(TRANSFER_BUFFER + 1 * SIZE_OF_INT, "i32");
	cursor[2] = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32");
	cursor[3] = C.getValue(TRANSFER_BUFFER + 3 * SIZE_OF_INT, "i32");
}
__name(unmarshalTreeCursor, "unmarshalTreeCursor");
function marshalPoint(address, point) {
	C.setValue(address, point.row, "i32");
	C.setValue(address + SIZE_OF_INT, point.column, "i32");
}
__name(marshalPoint, "marshalPoint");
function unmarshalPoint(address) {
	return {
		row: C.getValue(address, "i32") >>> 0,
		column: C.getValue(address + SIZE_OF_INT, "i32") >>> 0
	};
}
__name(unmarshalPoint, "unmarshalPoint");
function marshalRange(address, range) {
	marshalPoint(address, range.startPosition);
	address += SIZE_OF_POINT;
	marshalPoint(address, range.endPosition);
	address += SIZE_OF_POINT;
	C.setValue(address, range.startIndex, "i32");
	address += SIZE_OF_INT;
	C.setValue(address, range.endIndex, "i32");
	address += SIZE_OF_INT;
}
__name(marshalRange, "marshalRange");
function unmarshalRange(address) {
	const result = {};
	result.startPosition = unmarshalPoint(address);
	address += SIZE_OF_POINT;
	result.endPosition = unmarshalPoint(address);
	address += SIZE_OF_POINT;
	result.startIndex = C.getValue(address, "i32") >>> 0;
	address += SIZE_OF_INT;
	result.endIndex = C.getValue(address, "i32") >>> 0;
	return result;
}
__name(unmarshalRange, "unmarshalRange");
function marshalEdit(edit, address = TRANSFER_BUFFER) {
	marshalPoint(address, edit.startPosition);
	address += SIZE_OF_POINT;
	marshalPoint(address, edit.oldEndPosition);
	address += SIZE_OF_POINT;
	marshalPoint(address, edit.newEndPosition);
	address += SIZE_OF_POINT;
	C.setValue(address, edit.startIndex, "i32");
	address += SIZE_OF_INT;
	C.setValue(address, edit.oldEndIndex, "i32");
	address += SIZE_OF_INT;
	C.setValue(address, edit.newEndIndex, "i32");
	address += SIZE_OF_INT;
}
__name(marshalEdit, "marshalEdit");
function unmarshalLanguageMetadata(address) {
	return {
		major_version: C.getValue(address, "i32"),
		minor_version: C.getValue(address += SIZE_OF_INT, "i32"),
		patch_version: C.getValue(address += SIZE_OF_INT, "i32")
	};
}
__name(unmarshalLanguageMetadata, "unmarshalLanguageMetadata");
var LANGUAGE_FUNCTION_REGEX = /^tree_sitter_\w+$/;
var Language = class _Language {
	static {
		__name(this, "Language");
	}
	[0] = 0;
	types;
	fields;
	constructor(internal, address) {
		assertInternal(internal);
		this[0] = address;
		this.types = new Array(C._ts_language_symbol_count(this[0]));
		for (let i2 = 0, n = this.types.length; i2 < n; i2++) if (C._ts_language_symbol_type(this[0], i2) < 2) this.types[i2] = C.UTF8ToString(C._ts_language_symbol_name(this[0], i2));
		this.fields = new Array(C._ts_language_field_count(this[0]) + 1);
		for (let i2 = 0, n = this.fields.length; i2 < n; i2++) {
			const fieldName = C._ts_language_field_name_for_id(this[0], i2);
			if (fieldName !== 0) this.fields[i2] = C.UTF8ToString(fieldName);
			else this.fields[i2] = null;
		}
	}
	get name() {
		const ptr = C._ts_language_name(this[0]);
		if (ptr === 0) return null;
		return C.UTF8ToString(ptr);
	}
	get abiVersion() {
		return C._ts_language_abi_version(this[0]);
	}
	get metadata() {
		C._ts_language_metadata_wasm(this[0]);
		if (C.getValue(TRANSFER_BUFFER, "i32") === 0) return null;
		return unmarshalLanguageMetadata(TRANSFER_BUFFER + SIZE_OF_INT);
	}
	get fieldCount() {
		return this.fields.length - 1;
	}
	get stateCount() {
		return C._ts_language_state_count(this[0]);
	}
	fieldIdForName(fieldName) {
		const result = this.fields.indexOf(fieldName);
		return result !== -1 ? result : null;
	}
	fieldNameForId(fieldId) {
		return this.fields[fieldId] ?? null;
	}
	idForNodeType(type, named) {
		const typeLength = C.lengthBytesUTF8(type);
		const typeAddress = C._malloc(typeLength + 1);
		C.stringToUTF8(type, typeAddress, typeLength + 1);
		const result = C._ts_language_symbol_for_name(this[0], typeAddress, typeLength, named ? 1 : 0);
		C._free(typeAddress);
		return result || null;
	}
	get nodeTypeCount() {
		return C._ts_language_symbol_count(this[0]);
	}
	nodeTypeForId(typeId) {
		const name2 = C._ts_language_symbol_name(this[0], typeId);
		return name2 ? C.UTF8ToString(name2) : null;
	}
	nodeTypeIsNamed(typeId) {
		return C._ts_language_type_is_named_wasm(this[0], typeId) ? true : false;
	}
	nodeTypeIsVisible(typeId) {
		return C._ts_language_type_is_visible_wasm(this[0], typeId) ? true : false;
	}
	get supertypes() {
		C._ts_language_supertypes_wasm(this[0]);
		const count = C.getValue(TRANSFER_BUFFER, "i32");
		const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
		const result = new Array(count);
		if (count > 0) {
			let address = buffer;
			for (let i2 = 0; i2 < count; i2++) {
				result[i2] = C.getValue(address, "i16");
				address += SIZE_OF_SHORT;
			}
		}
		return result;
	}
	subtypes(supertype) {
		C._ts_language_subtypes_wasm(this[0], supertype);
		const count = C.getValue(TRANSFER_BUFFER, "i32");
		const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
		const result = new Array(count);
		if (count > 0) {
			let address = buffer;
			for (let i2 = 0; i2 < count; i2++) {
				result[i2] = C.getValue(address, "i16");
				address += SIZE_OF_SHORT;
			}
		}
		return result;
	}
	nextState(stateId, typeId) {
		return C._ts_language_next_state(this[0], stateId, typeId);
	}
	lookaheadIterator(stateId) {
		const address = C._ts_lookahead_iterator_new(this[0], stateId);
		if (address) return new LookaheadIterator(INTERNAL, address, this);
		return null;
	}
	static async load(input) {
		let binary2;
		if (input instanceof Uint8Array) binary2 = input;
		else if (globalThis.process?.versions.node) binary2 = await (await import("fs/promises")).readFile(input);
		else {
			const response = await fetch(input);
			if (!response.ok) {
				const body2 = await response.text();
				throw new Error(`Language.load failed with status ${response.status}.

${body2}`);
			}
			const retryResp = response.clone();
			try {
				binary2 = await WebAssembly.compileStreaming(response);
			} catch (reason) {
				console.error("wasm streaming compile failed:", reason);
				console.error("falling back to ArrayBuffer instantiation");
				binary2 = new Uint8Array(await retryResp.arrayBuffer());
			}
		}
		const mod = await C.loadWebAssemblyModule(binary2, { loadAsync: true });
		return _Language.loadFromWasmExports(mod, { sync: false });
	}
	static loadFromWasmExports(mod, { sync }) {
		const symbolNames = Object.keys(mod);
		const functionName = symbolNames.find((key) => LANGUAGE_FUNCTION_REGEX.test(key) && !key.includes("external_scanner_"));
		if (!functionName) {
			console.log(`Couldn't find language function in Wasm file. Symbols:
${JSON.stringify(symbolNames, null, 2)}`);
			throw new Error(`Language.${sync ? "loadSync" : "load"} failed: no language function found in Wasm file`);
		}
		const languageAddress = mod[functionName]();
		return new _Language(INTERNAL, languageAddress);
	}
	static loadSync(wasmModule) {
		const mod = C.loadWebAssemblyModule(wasmModule, { loadAsync: false });
		return _Language.loadFromWasmExports(mod, { sync: true });
	}
};
async function Module2(moduleArg = {}) {
	var moduleRtn;
	var Module = moduleArg;
	var ENVIRONMENT_IS_WEB = typeof window == "object";
	var ENVIRONMENT_IS_WORKER = typeof WorkerGlobalScope != "undefined";
	var ENVIRONMENT_IS_NODE = typeof process == "object" && process.versions?.node && process.type != "renderer";
	if (ENVIRONMENT_IS_NODE) {
		const { createRequire } = await import("module");
		var require = createRequire(import.meta.url);
	}
	Module.currentQueryProgressCallback = null;
	Module.currentProgressCallback = null;
	Module.currentLogCallback = null;
	Module.currentParseCallback = null;
	var arguments_ = [];
	var thisProgram = "./this.program";
	var quit_ = /* @__PURE__ */ __name((status, toThrow) => {
		throw toThrow;
	}, "quit_");
	var _scriptName = import.meta.url;
	var scriptDirectory = "";
	function locateFile(path) {
		if (Module["locateFile"]) return Module["locateFile"](path, scriptDirectory);
		return scriptDirectory + path;
	}
	__name(locateFile, "locateFile");
	var readAsync, readBinary;
	if (ENVIRONMENT_IS_NODE) {
		var fs = require("fs");
		if (_scriptName.startsWith("file:")) scriptDirectory = require("path").dirname(require("url").fileURLToPath(_scriptName)) + "/";
		readBinary = /* @__PURE__ */ __name((filename) => {
			filename = isFileURI(filename) ? new URL(filename) : filename;
			return fs.readFileSync(filename);
		}, "readBinary");
		readAsync = /* @__PURE__ */ __name(async (filename, binary2 = true) => {
			filename = isFileURI(filename) ? new URL(filename) : filename;
			return fs.readFileSync(filename, binary2 ? void 0 : "utf8");
		}, "readAsync");
		if (process.argv.length > 1) thisProgram = process.argv[1].replace(/\\/g, "/");
		arguments_ = process.argv.slice(2);
		quit_ = /* @__PURE__ */ __name((status, toThrow) => {
			process.exitCode = status;
			throw toThrow;
		}, "quit_");
	} else if (ENVIRONMENT_IS_WEB || ENVIRONMENT_IS_WORKER) {
		try {
			scriptDirectory = new URL(".", _scriptName).href;
		} catch {}
		if (ENVIRONMENT_IS_WORKER) readBinary = /* @__PURE__ */ __name((url) => {
			var xhr = new XMLHttpRequest();
			xhr.open("GET", url, false);
			xhr.responseType = "arraybuffer";
			xhr.send(null);
			return new Uint8Array(xhr.response);
		}, "readBinary");
		readAsync = /* @__PURE__ */ __name(async (url) => {
			if (isFileURI(url)) return new Promise((resolve, reject) => {
				var xhr = new XMLHttpRequest();
				xhr.open("GET", url, true);
				xhr.responseType = "arraybuffer";
				xhr.onload = () => {
					if (xhr.status == 200 || xhr.status == 0 && xhr.response) {
						resolve(xhr.response);
						return;
					}
					reject(xhr.status);
				};
				xhr.onerror = reject;
				xhr.send(null);
			});
			var response = await fetch(url, { credentials: "same-origin" });
			if (response.ok) return response.arrayBuffer();
			throw new Error(response.status + " : " + response.url);
		}, "readAsync");
	}
	var out = console.log.bind(console);
	var err = console.error.bind(console);
	var dynamicLibraries = [];
	var wasmBinary;
	var ABORT = false;
	var EXITSTATUS;
	var isFileURI = /* @__PURE__ */ __name((filename) => filename.startsWith("file://"), "isFileURI");
	var readyPromiseResolve, readyPromiseReject;
	var wasmMemory, HEAP8, HEAPU8, HEAPU16, HEAPU32;
	var HEAP_DATA_VIEW;
	var runtimeInitialized = false;
	function updateMemoryViews() {
		var b = wasmMemory.buffer;
		Module["HEAP8"] = HEAP8 = new Int8Array(b);
		Module["HEAP16"] = new Int16Array(b);
		Module["HEAPU8"] = HEAPU8 = new Uint8Array(b);
		Module["HEAPU16"] = HEAPU16 = new Uint16Array(b);
		Module["HEAP32"] = new Int32Array(b);
		Module["HEAPU32"] = HEAPU32 = new Uint32Array(b);
		Module["HEAPF32"] = new Float32Array(b);
		Module["HEAPF64"] = new Float64Array(b);
		Module["HEAP64"] = new BigInt64Array(b);
		Module["HEAPU64"] = new BigUint64Array(b);
		Module["HEAP_DATA_VIEW"] = HEAP_DATA_VIEW = new DataView(b);
		LE_HEAP_UPDATE();
	}
	__name(updateMemoryViews, "updateMemoryViews");
	function initMemory() {
		if (Module["wasmMemory"]) wasmMemory = Module["wasmMemory"];
		else {
			var INITIAL_MEMORY = Module["INITIAL_MEMORY"] || 33554432;
			wasmMemory = new WebAssembly.Memory({
				"initial": INITIAL_MEMORY / 65536,
				"maximum": 32768
			});
		}
		updateMemoryViews();
	}
	__name(initMemory, "initMemory");
	var __RELOC_FUNCS__ = [];
	function preRun() {
		if (Module["preRun"]) {
			if (typeof Module["preRun"] == "function") Module["preRun"] = [Module["preRun"]];
			while (Module["preRun"].length) addOnPreRun(Module["preRun"].shift());
		}
		callRuntimeCallbacks(onPreRuns);
	}
	__name(preRun, "preRun");
	function initRuntime() {
		runtimeInitialized = true;
		callRuntimeCallbacks(__RELOC_FUNCS__);
		wasmExports["__wasm_call_ctors"]();
		callRuntimeCallbacks(onPostCtors);
	}
	__name(initRuntime, "initRuntime");
	function preMain() {}
	__name(preMain, "preMain");
	function postRun() {
		if (Module["postRun"]) {
			if (typeof Module["postRun"] == "function") Module["postRun"] = [Module["postRun"]];
			while (Module["postRun"].length) addOnPostRun(Module["postRun"].shift());
		}
		callRuntimeCallbacks(onPostRuns);
	}
	__name(postRun, "postRun");
	function abort(what) {
		Module["onAbort"]?.(what);
		what = "Aborted(" + what + ")";
		err(what);
		ABORT = true;
		what += ". Build with -sASSERTIONS for more info.";
		var e = new WebAssembly.RuntimeError(what);
		readyPromiseReject?.(e);
		throw e;
	}
	__name(abort, "abort");
	var wasmBinaryFile;
	function findWasmBinary() {
		if (Module["locateFile"]) return locateFile("web-tree-sitter.wasm");
		return new URL("web-tree-sitter.wasm", import.meta.url).href;
	}
	__name(findWasmBinary, "findWasmBinary");
	function getBinarySync(file) {
		if (file == wasmBinaryFile && wasmBinary) return new Uint8Array(wasmBinary);
		if (readBinary) return readBinary(file);
		throw "both async and sync fetching of the wasm failed";
	}
	__name(getBinarySync, "getBinarySync");
	async function getWasmBinary(binaryFile) {
		if (!wasmBinary) try {
			var response = await readAsync(binaryFile);
			return new Uint8Array(response);
		} catch {}
		return getBinarySync(binaryFile);
	}
	__name(getWasmBinary, "getWasmBinary");
	async function instantiateArrayBuffer(binaryFile, imports) {
		try {
			var binary2 = await getWasmBinary(binaryFile);
			return await WebAssembly.instantiate(binary2, imports);
		} catch (reason) {
			err(`failed to asynchronously prepare wasm: ${reason}`);
			abort(reason);
		}
	}
	__name(instantiateArrayBuffer, "instantiateArrayBuffer");
	async function instantiateAsync(binary2, binaryFile, imports) {
		if (!binary2 && !isFileURI(binaryFile) && !ENVIRONMENT_IS_NODE) try {
			var response = fetch(binaryFile, { credentials: "same-origin" });
			return await WebAssembly.instantiateStreaming(response, imports);
		} catch (reason) {
			err(`wasm streaming compile failed: ${reason}`);
			err("falling back to ArrayBuffer instantiation");
		}
		return instantiateArrayBuffer(binaryFile, imports);
	}
	__name(instantiateAsync, "instantiateAsync");
	function getWasmImports() {
		return {
			"env": wasmImports,
			"wasi_snapshot_preview1": wasmImports,
			"GOT.mem": new Proxy(wasmImports, GOTHandler),
			"GOT.func": new Proxy(wasmImports, GOTHandler)
		};
	}
	__name(getWasmImports, "getWasmImports");
	async function createWasm() {
		function receiveInstance(instance2, module2) {
			wasmExports = instance2.exports;
			wasmExports = relocateExports(wasmExports, 1024);
			var metadata2 = getDylinkMetadata(module2);
			if (metadata2.neededDynlibs) dynamicLibraries = metadata2.neededDynlibs.concat(dynamicLibraries);
			mergeLibSymbols(wasmExports, "main");
			LDSO.init();
			loadDylibs();
			__RELOC_FUNCS__.push(wasmExports["__wasm_apply_data_relocs"]);
			assignWasmExports(wasmExports);
			return wasmExports;
		}
		__name(receiveInstance, "receiveInstance");
		function receiveInstantiationResult(result2) {
			return receiveInstance(result2["instance"], result2["module"]);
		}
		__name(receiveInstantiationResult, "receiveInstantiationResult");
		var info2 = getWasmImports();
		if (Module["instantiateWasm"]) return new Promise((resolve, reject) => {
			Module["instantiateWasm"](info2, (mod, inst) => {
				resolve(receiveInstance(mod, inst));
			});
		});
		wasmBinaryFile ??= findWasmBinary();
		return receiveInstantiationResult(await instantiateAsync(wasmBinary, wasmBinaryFile, info2));
	}
	__name(createWasm, "createWasm");
	class ExitStatus {
		static {
			__name(this, "ExitStatus");
		}
		name = "ExitStatus";
		constructor(status) {
			this.message = `Program terminated with exit(${status})`;
			this.status = status;
		}
	}
	var GOT = {};
	var currentModuleWeakSymbols = /* @__PURE__ */ new Set([]);
	var GOTHandler = { get(obj, symName) {
		var rtn = GOT[symName];
		if (!rtn) rtn = GOT[symName] = new WebAssembly.Global({
			"value": "i32",
			"mutable": true
		});
		if (!currentModuleWeakSymbols.has(symName)) rtn.required = true;
		return rtn;
	} };
	var LE_HEAP_LOAD_F32 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getFloat32(byteOffset, true), "LE_HEAP_LOAD_F32");
	var LE_HEAP_LOAD_F64 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getFloat64(byteOffset, true), "LE_HEAP_LOAD_F64");
	var LE_HEAP_LOAD_I16 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getInt16(byteOffset, true), "LE_HEAP_LOAD_I16");
	var LE_HEAP_LOAD_I32 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getInt32(byteOffset, true), "LE_HEAP_LOAD_I32");
	var LE_HEAP_LOAD_I64 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getBigInt64(byteOffset, true), "LE_HEAP_LOAD_I64");
	var LE_HEAP_LOAD_U32 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getUint32(byteOffset, true), "LE_HEAP_LOAD_U32");
	var LE_HEAP_STORE_F32 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setFloat32(byteOffset, value, true), "LE_HEAP_STORE_F32");
	var LE_HEAP_STORE_F64 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setFloat64(byteOffset, value, true), "LE_HEAP_STORE_F64");
	var LE_HEAP_STORE_I16 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setInt16(byteOffset, value, true), "LE_HEAP_STORE_I16");
	var LE_HEAP_STORE_I32 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setInt32(byteOffset, value, true), "LE_HEAP_STORE_I32");
	var LE_HEAP_STORE_I64 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setBigInt64(byteOffset, value, true), "LE_HEAP_STORE_I64");
	var LE_HEAP_STORE_U32 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setUint32(byteOffset, value, true), "LE_HEAP_STORE_U32");
	var callRuntimeCallbacks = /* @__PURE__ */ __name((callbacks) => {
		while (callbacks.length > 0) callbacks.shift()(Module);
	}, "callRuntimeCallbacks");
	var onPostRuns = [];
	var addOnPostRun = /* @__PURE__ */ __name((cb) => onPostRuns.push(cb), "addOnPostRun");
	var onPreRuns = [];
	var addOnPreRun = /* @__PURE__ */ __name((cb) => onPreRuns.push(cb), "addOnPreRun");
	var UTF8Decoder = typeof TextDecoder != "undefined" ? new TextDecoder() : void 0;
	var findStringEnd = /* @__PURE__ */ __name((heapOrArray, idx, maxBytesToRead, ignoreNul) => {
		var maxIdx = idx + maxBytesToRead;
		if (ignoreNul) return maxIdx;
		while (heapOrArray[idx] && !(idx >= maxIdx)) ++idx;
		return idx;
	}, "findStringEnd");
	var UTF8ArrayToString = /* @__PURE__ */ __name((heapOrArray, idx = 0, maxBytesToRead, ignoreNul) => {
		var endPtr = findStringEnd(heapOrArray, idx, maxBytesToRead, ignoreNul);
		if (endPtr - idx > 16 && heapOrArray.buffer && UTF8Decoder) return UTF8Decoder.decode(heapOrArray.subarray(idx, endPtr));
		var str = "";
		while (idx < endPtr) {
			var u0 = heapOrArray[idx++];
			if (!(u0 & 128)) {
				str += String.fromCharCode(u0);
				continue;
			}
			var u1 = heapOrArray[idx++] & 63;
			if ((u0 & 224) == 192) {
				str += String.fromCharCode((u0 & 31) << 6 | u1);
				continue;
			}
			var u2 = heapOrArray[idx++] & 63;
			if ((u0 & 240) == 224) u0 = (u0 & 15) << 12 | u1 << 6 | u2;
			else u0 = (u0 & 7) << 18 | u1 << 12 | u2 << 6 | heapOrArray[idx++] & 63;
			if (u0 < 65536) str += String.fromCharCode(u0);
			else {
				var ch = u0 - 65536;
				str += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
			}
		}
		return str;
	}, "UTF8ArrayToString");
	var getDylinkMetadata = /* @__PURE__ */ __name((binary2) => {
		var offset = 0;
		var end = 0;
		function getU8() {
			return binary2[offset++];
		}
		__name(getU8, "getU8");
		function getLEB() {
			var ret = 0;
			var mul = 1;
			while (1) {
				var byte = binary2[offset++];
				ret += (byte & 127) * mul;
				mul *= 128;
				if (!(byte & 128)) break;
			}
			return ret;
		}
		__name(getLEB, "getLEB");
		function getString() {
			var len = getLEB();
			offset += len;
			return UTF8ArrayToString(binary2, offset - len, len);
		}
		__name(getString, "getString");
		function getStringList() {
			var count2 = getLEB();
			var rtn = [];
			while (count2--) rtn.push(getString());
			return rtn;
		}
		__name(getStringList, "getStringList");
		function failIf(condition, message) {
			if (condition) throw new Error(message);
		}
		__name(failIf, "failIf");
		if (binary2 instanceof WebAssembly.Module) {
			var dylinkSection = WebAssembly.Module.customSections(binary2, "dylink.0");
			failIf(dylinkSection.length === 0, "need dylink section");
			binary2 = new Uint8Array(dylinkSection[0]);
			end = binary2.length;
		} else {
			var int32View = new Uint32Array(new Uint8Array(binary2.subarray(0, 24)).buffer);
			failIf(!(int32View[0] == 1836278016 || int32View[0] == 6386541), "need to see wasm magic number");
			failIf(binary2[8] !== 0, "need the dylink section to be first");
			offset = 9;
			var section_size = getLEB();
			end = offset + section_size;
			failIf(getString() !== "dylink.0");
		}
		var customSection = {
			neededDynlibs: [],
			tlsExports: /* @__PURE__ */ new Set(),
			weakImports: /* @__PURE__ */ new Set(),
			runtimePaths: []
		};
		var WASM_DYLINK_MEM_INFO = 1;
		var WASM_DYLINK_NEEDED = 2;
		var WASM_DYLINK_EXPORT_INFO = 3;
		var WASM_DYLINK_IMPORT_INFO = 4;
		var WASM_DYLINK_RUNTIME_PATH = 5;
		var WASM_SYMBOL_TLS = 256;
		var WASM_SYMBOL_BINDING_MASK = 3;
		var WASM_SYMBOL_BINDING_WEAK = 1;
		while (offset < end) {
			var subsectionType = getU8();
			var subsectionSize = getLEB();
			if (subsectionType === WASM_DYLINK_MEM_INFO) {
				customSection.memorySize = getLEB();
				customSection.memoryAlign = getLEB();
				customSection.tableSize = getLEB();
				customSection.tableAlign = getLEB();
			} else if (subsectionType === WASM_DYLINK_NEEDED) customSection.neededDynlibs = getStringList();
			else if (subsectionType === WASM_DYLINK_EXPORT_INFO) {
				var count = getLEB();
				while (count--) {
					var symname = getString();
					var flags2 = getLEB();
					if (flags2 & WASM_SYMBOL_TLS) customSection.tlsExports.add(symname);
				}
			} else if (subsectionType === WASM_DYLINK_IMPORT_INFO) {
				var count = getLEB();
				while (count--) {
					getString();
					var symname = getString();
					var flags2 = getLEB();
					if ((flags2 & WASM_SYMBOL_BINDING_MASK) == WASM_SYMBOL_BINDING_WEAK) customSection.weakImports.add(symname);
				}
			} else if (subsectionType === WASM_DYLINK_RUNTIME_PATH) customSection.runtimePaths = getStringList();
			else offset += subsectionSize;
		}
		return customSection;
	}, "getDylinkMetadata");
	function getValue(ptr, type = "i8") {
		if (type.endsWith("*")) type = "*";
		switch (type) {
			case "i1": return HEAP8[ptr];
			case "i8": return HEAP8[ptr];
			case "i16": return LE_HEAP_LOAD_I16((ptr >> 1) * 2);
			case "i32": return LE_HEAP_LOAD_I32((ptr >> 2) * 4);
			case "i64": return LE_HEAP_LOAD_I64((ptr >> 3) * 8);
			case "float": return LE_HEAP_LOAD_F32((ptr >> 2) * 4);
			case "double": return LE_HEAP_LOAD_F64((ptr >> 3) * 8);
			case "*": return LE_HEAP_LOAD_U32((ptr >> 2) * 4);
			default: abort(`invalid type for getValue: ${type}`);
		}
	}
	__name(getValue, "getValue");
	var newDSO = /* @__PURE__ */ __name((name2, handle2, syms) => {
		var dso = {
			refcount: Infinity,
			name: name2,
			exports: syms,
			global: true
		};
		LDSO.loadedLibsByName[name2] = dso;
		if (handle2 != void 0) LDSO.loadedLibsByHandle[handle2] = dso;
		return dso;
	}, "newDSO");
	var LDSO = {
		loadedLibsByName: {},
		loadedLibsByHandle: {},
		init() {
			newDSO("__main__", 0, wasmImports);
		}
	};
	var ___heap_base = 82240;
	var alignMemory = /* @__PURE__ */ __name((size, alignment) => Math.ceil(size / alignment) * alignment, "alignMemory");
	var getMemory = /* @__PURE__ */ __name((size) => {
		if (runtimeInitialized) return _calloc(size, 1);
		var ret = ___heap_base;
		var end = ret + alignMemory(size, 16);
		___heap_base = end;
		GOT["__heap_base"].value = end;
		return ret;
	}, "getMemory");
	var isInternalSym = /* @__PURE__ */ __name((symName) => [
		"__cpp_exception",
		"__c_longjmp",
		"__wasm_apply_data_relocs",
		"__dso_handle",
		"__tls_size",
		"__tls_align",
		"__set_stack_limits",
		"_emscripten_tls_init",
		"__wasm_init_tls",
		"__wasm_call_ctors",
		"__start_em_asm",
		"__stop_em_asm",
		"__start_em_js",
		"__stop_em_js"
	].includes(symName) || symName.startsWith("__em_js__"), "isInternalSym");
	var uleb128EncodeWithLen = /* @__PURE__ */ __name((arr) => {
		const n = arr.length;
		return [
			n % 128 | 128,
			n >> 7,
			...arr
		];
	}, "uleb128EncodeWithLen");
	var wasmTypeCodes = {
		"i": 127,
		"p": 127,
		"j": 126,
		"f": 125,
		"d": 124,
		"e": 111
	};
	var generateTypePack = /* @__PURE__ */ __name((types) => uleb128EncodeWithLen(Array.from(types, (type) => {
		return wasmTypeCodes[type];
	})), "generateTypePack");
	var convertJsFunctionToWasm = /* @__PURE__ */ __name((func2, sig) => {
		var bytes = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 1, ...uleb128EncodeWithLen([
			1,
			96,
			...generateTypePack(sig.slice(1)),
			...generateTypePack(sig[0] === "v" ? "" : sig[0])
		]), 2, 7, 1, 1, 101, 1, 102, 0, 0, 7, 5, 1, 1, 102, 0, 0);
		var module2 = new WebAssembly.Module(bytes);
		return new WebAssembly.Instance(module2, { "e": { "f": func2 } }).exports["f"];
	}, "convertJsFunctionToWasm");
	var wasmTableMirror = [];
	var wasmTable = new WebAssembly.Table({
		"initial": 31,
		"element": "anyfunc"
	});
	var getWasmTableEntry = /* @__PURE__ */ __name((funcPtr) => {
		var func2 = wasmTableMirror[funcPtr];
		if (!func2) wasmTableMirror[funcPtr] = func2 = wasmTable.get(funcPtr);
		return func2;
	}, "getWasmTableEntry");
	var updateTableMap = /* @__PURE__ */ __name((offset, count) => {
		if (functionsInTableMap) for (var i2 = offset; i2 < offset + count; i2++) {
			var item = getWasmTableEntry(i2);
			if (item) functionsInTableMap.set(item, i2);
		}
	}, "updateTableMap");
	var functionsInTableMap;
	var getFunctionAddress = /* @__PURE__ */ __name((func2) => {
		if (!functionsInTableMap) {
			functionsInTableMap = /* @__PURE__ */ new WeakMap();
			updateTableMap(0, wasmTable.length);
		}
		return functionsInTableMap.get(func2) || 0;
	}, "getFunctionAddress");
	var freeTableIndexes = [];
	var getEmptyTableSlot = /* @__PURE__ */ __name(() => {
		if (freeTableIndexes.length) return freeTableIndexes.pop();
		return wasmTable["grow"](1);
	}, "getEmptyTableSlot");
	var setWasmTableEntry = /* @__PURE__ */ __name((idx, func2) => {
		wasmTable.set(idx, func2);
		wasmTableMirror[idx] = wasmTable.get(idx);
	}, "setWasmTableEntry");
	var addFunction = /* @__PURE__ */ __name((func2, sig) => {
		var rtn = getFunctionAddress(func2);
		if (rtn) return rtn;
		var ret = getEmptyTableSlot();
		try {
			setWasmTableEntry(ret, func2);
		} catch (err2) {
			if (!(err2 instanceof TypeError)) throw err2;
			setWasmTableEntry(ret, convertJsFunctionToWasm(func2, sig));
		}
		functionsInTableMap.set(func2, ret);
		return ret;
	}, "addFunction");
	var updateGOT = /* @__PURE__ */ __name((exports, replace) => {
		for (var symName in exports) {
			if (isInternalSym(symName)) continue;
			var value = exports[symName];
			GOT[symName] ||= new WebAssembly.Global({
				"value": "i32",
				"mutable": true
			});
			if (replace || GOT[symName].value == 0) {
				if (typeof value == "function") GOT[symName].value = addFunction(value);
				else if (typeof value == "number") GOT[symName].value = value;
				else err(`unhandled export type for '${symName}': ${typeof value}`);
			}
		}
	}, "updateGOT");
	var relocateExports = /* @__PURE__ */ __name((exports, memoryBase2, replace) => {
		var relocated = {};
		for (var e in exports) {
			var value = exports[e];
			if (typeof value == "object") value = value.value;
			if (typeof value == "number") value += memoryBase2;
			relocated[e] = value;
		}
		updateGOT(relocated, replace);
		return relocated;
	}, "relocateExports");
	var isSymbolDefined = /* @__PURE__ */ __name((symName) => {
		var existing = wasmImports[symName];
		if (!existing || existing.stub) return false;
		return true;
	}, "isSymbolDefined");
	var dynCall = /* @__PURE__ */ __name((sig, ptr, args2 = [], promising = false) => {
		var rtn = getWasmTableEntry(ptr)(...args2);
		function convert(rtn2) {
			return rtn2;
		}
		__name(convert, "convert");
		return convert(rtn);
	}, "dynCall");
	var stackSave = /* @__PURE__ */ __name(() => _emscripten_stack_get_current(), "stackSave");
	var stackRestore = /* @__PURE__ */ __name((val) => __emscripten_stack_restore(val), "stackRestore");
	var createInvokeFunction = /* @__PURE__ */ __name((sig) => (ptr, ...args2) => {
		var sp = stackSave();
		try {
			return dynCall(sig, ptr, args2);
		} catch (e) {
			stackRestore(sp);
			if (e !== e + 0) throw e;
			_setThrew(1, 0);
			if (sig[0] == "j") return 0n;
		}
	}, "createInvokeFunction");
	var resolveGlobalSymbol = /* @__PURE__ */ __name((symName, direct = false) => {
		var sym;
		if (isSymbolDefined(symName)) sym = wasmImports[symName];
		else if (symName.startsWith("invoke_")) sym = wasmImports[symName] = createInvokeFunction(symName.split("_")[1]);
		return {
			sym,
			name: symName
		};
	}, "resolveGlobalSymbol");
	var onPostCtors = [];
	var addOnPostCtor = /* @__PURE__ */ __name((cb) => onPostCtors.push(cb), "addOnPostCtor");
	var UTF8ToString = /* @__PURE__ */ __name((ptr, maxBytesToRead, ignoreNul) => ptr ? UTF8ArrayToString(HEAPU8, ptr, maxBytesToRead, ignoreNul) : "", "UTF8ToString");
	var loadWebAssemblyModule = /* @__PURE__ */ __name((binary, flags, libName, localScope, handle) => {
		var metadata = getDylinkMetadata(binary);
		function loadModule() {
			var memAlign = Math.pow(2, metadata.memoryAlign);
			var memoryBase = metadata.memorySize ? alignMemory(getMemory(metadata.memorySize + memAlign), memAlign) : 0;
			var tableBase = metadata.tableSize ? wasmTable.length : 0;
			if (handle) {
				HEAP8[handle + 8] = 1;
				LE_HEAP_STORE_U32((handle + 12 >> 2) * 4, memoryBase);
				LE_HEAP_STORE_I32((handle + 16 >> 2) * 4, metadata.memorySize);
				LE_HEAP_STORE_U32((handle + 20 >> 2) * 4, tableBase);
				LE_HEAP_STORE_I32((handle + 24 >> 2) * 4, metadata.tableSize);
			}
			if (metadata.tableSize) wasmTable.grow(metadata.tableSize);
			var moduleExports;
			function resolveSymbol(sym) {
				var resolved = resolveGlobalSymbol(sym).sym;
				if (!resolved && localScope) resolved = localScope[sym];
				if (!resolved) resolved = moduleExports[sym];
				return resolved;
			}
			__name(resolveSymbol, "resolveSymbol");
			var proxy = new Proxy({}, { get(stubs, prop) {
				switch (prop) {
					case "__memory_base": return memoryBase;
					case "__table_base": return tableBase;
				}
				if (prop in wasmImports && !wasmImports[prop].stub) return wasmImports[prop];
				if (!(prop in stubs)) {
					var resolved;
					stubs[prop] = (...args2) => {
						resolved ||= resolveSymbol(prop);
						return resolved(...args2);
					};
				}
				return stubs[prop];
			} });
			currentModuleWeakSymbols = metadata.weakImports;
			var info = {
				"GOT.mem": new Proxy({}, GOTHandler),
				"GOT.func": new Proxy({}, GOTHandler),
				"env": proxy,
				"wasi_snapshot_preview1": proxy
			};
			function postInstantiation(module, instance) {
				updateTableMap(tableBase, metadata.tableSize);
				moduleExports = relocateExports(instance.exports, memoryBase);
				if (!flags.allowUndefined) reportUndefinedSymbols();
				function addEmAsm(addr, body) {
					var args = [];
					var arity = 0;
					for (; arity < 16; arity++) if (body.indexOf("$" + arity) != -1) args.push("$" + arity);
					else break;
					args = args.join(",");
					`${args}${body}`;
					ASM_CONSTS[start] = void 0;
				}
				__name(addEmAsm, "addEmAsm");
				if ("__start_em_asm" in moduleExports) {
					var start = moduleExports["__start_em_asm"];
					var stop = moduleExports["__stop_em_asm"];
					while (start < stop) {
						var jsString = UTF8ToString(start);
						addEmAsm(start, jsString);
						start = HEAPU8.indexOf(0, start) + 1;
					}
				}
				function addEmJs(name, cSig, body) {
					var jsArgs = [];
					cSig = cSig.slice(1, -1);
					if (cSig != "void") {
						cSig = cSig.split(",");
						for (var i in cSig) {
							var jsArg = cSig[i].split(" ").pop();
							jsArgs.push(jsArg.replace("*", ""));
						}
					}
					`${jsArgs}${body}`;
					moduleExports[name] = void 0;
				}
				__name(addEmJs, "addEmJs");
				for (var name in moduleExports) if (name.startsWith("__em_js__")) {
					var start = moduleExports[name];
					var jsString = UTF8ToString(start);
					var parts = jsString.split("<::>");
					addEmJs(name.replace("__em_js__", ""), parts[0], parts[1]);
					delete moduleExports[name];
				}
				var applyRelocs = moduleExports["__wasm_apply_data_relocs"];
				if (applyRelocs) {
					if (runtimeInitialized) applyRelocs();
					else __RELOC_FUNCS__.push(applyRelocs);
				}
				var init = moduleExports["__wasm_call_ctors"];
				if (init) {
					if (runtimeInitialized) init();
					else addOnPostCtor(init);
				}
				return moduleExports;
			}
			__name(postInstantiation, "postInstantiation");
			if (flags.loadAsync) return (async () => {
				var instance2;
				if (binary instanceof WebAssembly.Module) instance2 = new WebAssembly.Instance(binary, info);
				else ({module: binary, instance: instance2} = await WebAssembly.instantiate(binary, info));
				return postInstantiation(binary, instance2);
			})();
			var module = binary instanceof WebAssembly.Module ? binary : new WebAssembly.Module(binary);
			return postInstantiation(module, new WebAssembly.Instance(module, info));
		}
		__name(loadModule, "loadModule");
		flags = {
			...flags,
			rpath: {
				parentLibPath: libName,
				paths: metadata.runtimePaths
			}
		};
		if (flags.loadAsync) return metadata.neededDynlibs.reduce((chain, dynNeeded) => chain.then(() => loadDynamicLibrary(dynNeeded, flags, localScope)), Promise.resolve()).then(loadModule);
		metadata.neededDynlibs.forEach((needed) => loadDynamicLibrary(needed, flags, localScope));
		return loadModule();
	}, "loadWebAssemblyModule");
	var mergeLibSymbols = /* @__PURE__ */ __name((exports, libName2) => {
		for (var [sym, exp] of Object.entries(exports)) {
			const setImport = /* @__PURE__ */ __name((target) => {
				if (!isSymbolDefined(target)) wasmImports[target] = exp;
			}, "setImport");
			setImport(sym);
			const main_alias = "__main_argc_argv";
			if (sym == "main") setImport(main_alias);
			if (sym == main_alias) setImport("main");
		}
	}, "mergeLibSymbols");
	var asyncLoad = /* @__PURE__ */ __name(async (url) => {
		var arrayBuffer = await readAsync(url);
		return new Uint8Array(arrayBuffer);
	}, "asyncLoad");
	function loadDynamicLibrary(libName2, flags2 = {
		global: true,
		nodelete: true
	}, localScope2, handle2) {
		var dso = LDSO.loadedLibsByName[libName2];
		if (dso) {
			if (!flags2.global) {
				if (localScope2) Object.assign(localScope2, dso.exports);
			} else if (!dso.global) {
				dso.global = true;
				mergeLibSymbols(dso.exports, libName2);
			}
			if (flags2.nodelete && dso.refcount !== Infinity) dso.refcount = Infinity;
			dso.refcount++;
			if (handle2) LDSO.loadedLibsByHandle[handle2] = dso;
			return flags2.loadAsync ? Promise.resolve(true) : true;
		}
		dso = newDSO(libName2, handle2, "loading");
		dso.refcount = flags2.nodelete ? Infinity : 1;
		dso.global = flags2.global;
		function loadLibData() {
			if (handle2) {
				var data = LE_HEAP_LOAD_U32((handle2 + 28 >> 2) * 4);
				var dataSize = LE_HEAP_LOAD_U32((handle2 + 32 >> 2) * 4);
				if (data && dataSize) {
					var libData = HEAP8.slice(data, data + dataSize);
					return flags2.loadAsync ? Promise.resolve(libData) : libData;
				}
			}
			var libFile = locateFile(libName2);
			if (flags2.loadAsync) return asyncLoad(libFile);
			if (!readBinary) throw new Error(`${libFile}: file not found, and synchronous loading of external files is not available`);
			return readBinary(libFile);
		}
		__name(loadLibData, "loadLibData");
		function getExports() {
			if (flags2.loadAsync) return loadLibData().then((libData) => loadWebAssemblyModule(libData, flags2, libName2, localScope2, handle2));
			return loadWebAssemblyModule(loadLibData(), flags2, libName2, localScope2, handle2);
		}
		__name(getExports, "getExports");
		function moduleLoaded(exports) {
			if (dso.global) mergeLibSymbols(exports, libName2);
			else if (localScope2) Object.assign(localScope2, exports);
			dso.exports = exports;
		}
		__name(moduleLoaded, "moduleLoaded");
		if (flags2.loadAsync) return getExports().then((exports) => {
			moduleLoaded(exports);
			return true;
		});
		moduleLoaded(getExports());
		return true;
	}
	__name(loadDynamicLibrary, "loadDynamicLibrary");
	var reportUndefinedSymbols = /* @__PURE__ */ __name(() => {
		for (var [symName, entry] of Object.entries(GOT)) if (entry.value == 0) {
			var value = resolveGlobalSymbol(symName, true).sym;
			if (!value && !entry.required) continue;
			if (typeof value == "function") entry.value = addFunction(value, value.sig);
			else if (typeof value == "number") entry.value = value;
			else throw new Error(`bad export type for '${symName}': ${typeof value}`);
		}
	}, "reportUndefinedSymbols");
	var runDependencies = 0;
	var dependenciesFulfilled = null;
	var removeRunDependency = /* @__PURE__ */ __name((id) => {
		runDependencies--;
		Module["monitorRunDependencies"]?.(runDependencies);
		if (runDependencies == 0) {
			if (dependenciesFulfilled) {
				var callback = dependenciesFulfilled;
				dependenciesFulfilled = null;
				callback();
			}
		}
	}, "removeRunDependency");
	var addRunDependency = /* @__PURE__ */ __name((id) => {
		runDependencies++;
		Module["monitorRunDependencies"]?.(runDependencies);
	}, "addRunDependency");
	var loadDylibs = /* @__PURE__ */ __name(async () => {
		if (!dynamicLibraries.length) {
			reportUndefinedSymbols();
			return;
		}
		addRunDependency("loadDylibs");
		for (var lib of dynamicLibraries) await loadDynamicLibrary(lib, {
			loadAsync: true,
			global: true,
			nodelete: true,
			allowUndefined: true
		});
		reportUndefinedSymbols();
		removeRunDependency("loadDylibs");
	}, "loadDylibs");
	var noExitRuntime = true;
	function setValue(ptr, value, type = "i8") {
		if (type.endsWith("*")) type = "*";
		switch (type) {
			case "i1":
				HEAP8[ptr] = value;
				break;
			case "i8":
				HEAP8[ptr] = value;
				break;
			case "i16":
				LE_HEAP_STORE_I16((ptr >> 1) * 2, value);
				break;
			case "i32":
				LE_HEAP_STORE_I32((ptr >> 2) * 4, value);
				break;
			case "i64":
				LE_HEAP_STORE_I64((ptr >> 3) * 8, BigInt(value));
				break;
			case "float":
				LE_HEAP_STORE_F32((ptr >> 2) * 4, value);
				break;
			case "double":
				LE_HEAP_STORE_F64((ptr >> 3) * 8, value);
				break;
			case "*":
				LE_HEAP_STORE_U32((ptr >> 2) * 4, value);
				break;
			default: abort(`invalid type for setValue: ${type}`);
		}
	}
	__name(setValue, "setValue");
	var ___memory_base = new WebAssembly.Global({
		"value": "i32",
		"mutable": false
	}, 1024);
	var ___stack_high = 82240;
	var ___stack_low = 16704;
	var ___stack_pointer = new WebAssembly.Global({
		"value": "i32",
		"mutable": true
	}, 82240);
	var ___table_base = new WebAssembly.Global({
		"value": "i32",
		"mutable": false
	}, 1);
	var __abort_js = /* @__PURE__ */ __name(() => abort(""), "__abort_js");
	__abort_js.sig = "v";
	var getHeapMax = /* @__PURE__ */ __name(() => 2147483648, "getHeapMax");
	var growMemory = /* @__PURE__ */ __name((size) => {
		var pages = (size - wasmMemory.buffer.byteLength + 65535) / 65536 | 0;
		try {
			wasmMemory.grow(pages);
			updateMemoryViews();
			return 1;
		} catch (e) {}
	}, "growMemory");
	var _emscripten_resize_heap = /* @__PURE__ */ __name((requestedSize) => {
		var oldSize = HEAPU8.length;
		requestedSize >>>= 0;
		var maxHeapSize = getHeapMax();
		if (requestedSize > maxHeapSize) return false;
		for (var cutDown = 1; cutDown <= 4; cutDown *= 2) {
			var overGrownHeapSize = oldSize * (1 + .2 / cutDown);
			overGrownHeapSize = Math.min(overGrownHeapSize, requestedSize + 100663296);
			if (growMemory(Math.min(maxHeapSize, alignMemory(Math.max(requestedSize, overGrownHeapSize), 65536)))) return true;
		}
		return false;
	}, "_emscripten_resize_heap");
	_emscripten_resize_heap.sig = "ip";
	var _fd_close = /* @__PURE__ */ __name((fd) => 52, "_fd_close");
	_fd_close.sig = "ii";
	var INT53_MAX = 9007199254740992;
	var INT53_MIN = -9007199254740992;
	var bigintToI53Checked = /* @__PURE__ */ __name((num) => num < INT53_MIN || num > INT53_MAX ? NaN : Number(num), "bigintToI53Checked");
	function _fd_seek(fd, offset, whence, newOffset) {
		offset = bigintToI53Checked(offset);
		return 70;
	}
	__name(_fd_seek, "_fd_seek");
	_fd_seek.sig = "iijip";
	var printCharBuffers = [
		null,
		[],
		[]
	];
	var printChar = /* @__PURE__ */ __name((stream, curr) => {
		var buffer = printCharBuffers[stream];
		if (curr === 0 || curr === 10) {
			(stream === 1 ? out : err)(UTF8ArrayToString(buffer));
			buffer.length = 0;
		} else buffer.push(curr);
	}, "printChar");
	var _fd_write = /* @__PURE__ */ __name((fd, iov, iovcnt, pnum) => {
		var num = 0;
		for (var i2 = 0; i2 < iovcnt; i2++) {
			var ptr = LE_HEAP_LOAD_U32((iov >> 2) * 4);
			var len = LE_HEAP_LOAD_U32((iov + 4 >> 2) * 4);
			iov += 8;
			for (var j = 0; j < len; j++) printChar(fd, HEAPU8[ptr + j]);
			num += len;
		}
		LE_HEAP_STORE_U32((pnum >> 2) * 4, num);
		return 0;
	}, "_fd_write");
	_fd_write.sig = "iippp";
	function _tree_sitter_log_callback(isLexMessage, messageAddress) {
		if (Module.currentLogCallback) {
			const message = UTF8ToString(messageAddress);
			Module.currentLogCallback(message, isLexMessage !== 0);
		}
	}
	__name(_tree_sitter_log_callback, "_tree_sitter_log_callback");
	function _tree_sitter_parse_callback(inputBufferAddress, index, row, column, lengthAddress) {
		const INPUT_BUFFER_SIZE = 10240;
		const string = Module.currentParseCallback(index, {
			row,
			column
		});
		if (typeof string === "string") {
			setValue(lengthAddress, string.length, "i32");
			stringToUTF16(string, inputBufferAddress, INPUT_BUFFER_SIZE);
		} else setValue(lengthAddress, 0, "i32");
	}
	__name(_tree_sitter_parse_callback, "_tree_sitter_parse_callback");
	function _tree_sitter_progress_callback(currentOffset, hasError) {
		if (Module.currentProgressCallback) return Module.currentProgressCallback({
			currentOffset,
			hasError
		});
		return false;
	}
	__name(_tree_sitter_progress_callback, "_tree_sitter_progress_callback");
	function _tree_sitter_query_progress_callback(currentOffset) {
		if (Module.currentQueryProgressCallback) return Module.currentQueryProgressCallback({ currentOffset });
		return false;
	}
	__name(_tree_sitter_query_progress_callback, "_tree_sitter_query_progress_callback");
	var runtimeKeepaliveCounter = 0;
	var keepRuntimeAlive = /* @__PURE__ */ __name(() => noExitRuntime || runtimeKeepaliveCounter > 0, "keepRuntimeAlive");
	var _proc_exit = /* @__PURE__ */ __name((code) => {
		EXITSTATUS = code;
		if (!keepRuntimeAlive()) {
			Module["onExit"]?.(code);
			ABORT = true;
		}
		quit_(code, new ExitStatus(code));
	}, "_proc_exit");
	_proc_exit.sig = "vi";
	var exitJS = /* @__PURE__ */ __name((status, implicit) => {
		EXITSTATUS = status;
		_proc_exit(status);
	}, "exitJS");
	var handleException = /* @__PURE__ */ __name((e) => {
		if (e instanceof ExitStatus || e == "unwind") return EXITSTATUS;
		quit_(1, e);
	}, "handleException");
	var lengthBytesUTF8 = /* @__PURE__ */ __name((str) => {
		var len = 0;
		for (var i2 = 0; i2 < str.length; ++i2) {
			var c = str.charCodeAt(i2);
			if (c <= 127) len++;
			else if (c <= 2047) len += 2;
			else if (c >= 55296 && c <= 57343) {
				len += 4;
				++i2;
			} else len += 3;
		}
		return len;
	}, "lengthBytesUTF8");
	var stringToUTF8Array = /* @__PURE__ */ __name((str, heap, outIdx, maxBytesToWrite) => {
		if (!(maxBytesToWrite > 0)) return 0;
		var startIdx = outIdx;
		var endIdx = outIdx + maxBytesToWrite - 1;
		for (var i2 = 0; i2 < str.length; ++i2) {
			var u = str.codePointAt(i2);
			if (u <= 127) {
				if (outIdx >= endIdx) break;
				heap[outIdx++] = u;
			} else if (u <= 2047) {
				if (outIdx + 1 >= endIdx) break;
				heap[outIdx++] = 192 | u >> 6;
				heap[outIdx++] = 128 | u & 63;
			} else if (u <= 65535) {
				if (outIdx + 2 >= endIdx) break;
				heap[outIdx++] = 224 | u >> 12;
				heap[outIdx++] = 128 | u >> 6 & 63;
				heap[outIdx++] = 128 | u & 63;
			} else {
				if (outIdx + 3 >= endIdx) break;
				heap[outIdx++] = 240 | u >> 18;
				heap[outIdx++] = 128 | u >> 12 & 63;
				heap[outIdx++] = 128 | u >> 6 & 63;
				heap[outIdx++] = 128 | u & 63;
				i2++;
			}
		}
		heap[outIdx] = 0;
		return outIdx - startIdx;
	}, "stringToUTF8Array");
	var stringToUTF8 = /* @__PURE__ */ __name((str, outPtr, maxBytesToWrite) => stringToUTF8Array(str, HEAPU8, outPtr, maxBytesToWrite), "stringToUTF8");
	var stackAlloc = /* @__PURE__ */ __name((sz) => __emscripten_stack_alloc(sz), "stackAlloc");
	var stringToUTF8OnStack = /* @__PURE__ */ __name((str) => {
		var size = lengthBytesUTF8(str) + 1;
		var ret = stackAlloc(size);
		stringToUTF8(str, ret, size);
		return ret;
	}, "stringToUTF8OnStack");
	var AsciiToString = /* @__PURE__ */ __name((ptr) => {
		var str = "";
		while (1) {
			var ch = HEAPU8[ptr++];
			if (!ch) return str;
			str += String.fromCharCode(ch);
		}
	}, "AsciiToString");
	var stringToUTF16 = /* @__PURE__ */ __name((str, outPtr, maxBytesToWrite) => {
		maxBytesToWrite ??= 2147483647;
		if (maxBytesToWrite < 2) return 0;
		maxBytesToWrite -= 2;
		var startPtr = outPtr;
		var numCharsToWrite = maxBytesToWrite < str.length * 2 ? maxBytesToWrite / 2 : str.length;
		for (var i2 = 0; i2 < numCharsToWrite; ++i2) {
			var codeUnit = str.charCodeAt(i2);
			LE_HEAP_STORE_I16((outPtr >> 1) * 2, codeUnit);
			outPtr += 2;
		}
		LE_HEAP_STORE_I16((outPtr >> 1) * 2, 0);
		return outPtr - startPtr;
	}, "stringToUTF16");
	new Int8Array(new Int16Array([1]).buffer)[0];
	function LE_HEAP_UPDATE() {
		HEAPU16.unsigned = ((x) => x & 65535);
		HEAPU32.unsigned = ((x) => x >>> 0);
	}
	__name(LE_HEAP_UPDATE, "LE_HEAP_UPDATE");
	initMemory();
	if (Module["noExitRuntime"]) noExitRuntime = Module["noExitRuntime"];
	if (Module["print"]) out = Module["print"];
	if (Module["printErr"]) err = Module["printErr"];
	if (Module["dynamicLibraries"]) dynamicLibraries = Module["dynamicLibraries"];
	if (Module["wasmBinary"]) wasmBinary = Module["wasmBinary"];
	if (Module["arguments"]) arguments_ = Module["arguments"];
	if (Module["thisProgram"]) thisProgram = Module["thisProgram"];
	if (Module["preInit"]) {
		if (typeof Module["preInit"] == "function") Module["preInit"] = [Module["preInit"]];
		while (Module["preInit"].length > 0) Module["preInit"].shift()();
	}
	Module["setValue"] = setValue;
	Module["getValue"] = getValue;
	Module["UTF8ToString"] = UTF8ToString;
	Module["stringToUTF8"] = stringToUTF8;
	Module["lengthBytesUTF8"] = lengthBytesUTF8;
	Module["AsciiToString"] = AsciiToString;
	Module["stringToUTF16"] = stringToUTF16;
	Module["loadWebAssemblyModule"] = loadWebAssemblyModule;
	Module["LE_HEAP_STORE_I64"] = LE_HEAP_STORE_I64;
	var ASM_CONSTS = {}, _calloc, _setThrew, __emscripten_stack_restore, __emscripten_stack_alloc, _emscripten_stack_get_current;
	function assignWasmExports(wasmExports2) {
		Module["_malloc"] = wasmExports2["malloc"];
		Module["_calloc"] = _calloc = wasmExports2["calloc"];
		Module["_realloc"] = wasmExports2["realloc"];
		Module["_free"] = wasmExports2["free"];
		Module["_ts_range_edit"] = wasmExports2["ts_range_edit"];
		Module["_memcmp"] = wasmExports2["memcmp"];
		Module["_ts_language_symbol_count"] = wasmExports2["ts_language_symbol_count"];
		Module["_ts_language_state_count"] = wasmExports2["ts_language_state_count"];
		Module["_ts_language_abi_version"] = wasmExports2["ts_language_abi_version"];
		Module["_ts_language_name"] = wasmExports2["ts_language_name"];
		Module["_ts_language_field_count"] = wasmExports2["ts_language_field_count"];
		Module["_ts_language_next_state"] = wasmExports2["ts_language_next_state"];
		Module["_ts_language_symbol_name"] = wasmExports2["ts_language_symbol_name"];
		Module["_ts_language_symbol_for_name"] = wasmExports2["ts_language_symbol_for_name"];
		Module["_strncmp"] = wasmExports2["strncmp"];
		Module["_ts_language_symbol_type"] = wasmExports2["ts_language_symbol_type"];
		Module["_ts_language_field_name_for_id"] = wasmExports2["ts_language_field_name_for_id"];
		Module["_ts_lookahead_iterator_new"] = wasmExports2["ts_lookahead_iterator_new"];
		Module["_ts_lookahead_iterator_delete"] = wasmExports2["ts_lookahead_iterator_delete"];
		Module["_ts_lookahead_iterator_reset_state"] = wasmExports2["ts_lookahead_iterator_reset_state"];
		Module["_ts_lookahead_iterator_reset"] = wasmExports2["ts_lookahead_iterator_reset"];
		Module["_ts_lookahead_iterator_next"] = wasmExports2["ts_lookahead_iterator_next"];
		Module["_ts_lookahead_iterator_current_symbol"] = wasmExports2["ts_lookahead_iterator_current_symbol"];
		Module["_ts_point_edit"] = wasmExports2["ts_point_edit"];
		Module["_ts_parser_delete"] = wasmExports2["ts_parser_delete"];
		Module["_ts_parser_reset"] = wasmExports2["ts_parser_reset"];
		Module["_ts_parser_set_language"] = wasmExports2["ts_parser_set_language"];
		Module["_ts_parser_set_included_ranges"] = wasmExports2["ts_parser_set_included_ranges"];
		Module["_ts_query_new"] = wasmExports2["ts_query_new"];
		Module["_ts_query_delete"] = wasmExports2["ts_query_delete"];
		Module["_iswspace"] = wasmExports2["iswspace"];
		Module["_iswalnum"] = wasmExports2["iswalnum"];
		Module["_ts_query_copy"] = wasmExports2["ts_query_copy"];
		Module["_ts_query_pattern_count"] = wasmExports2["ts_query_pattern_count"];
		Module["_ts_query_capture_count"] = wasmExports2["ts_query_capture_count"];
		Module["_ts_query_string_count"] = wasmExports2["ts_query_string_count"];
		Module["_ts_query_capture_name_for_id"] = wasmExports2["ts_query_capture_name_for_id"];
		Module["_ts_query_capture_quantifier_for_id"] = wasmExports2["ts_query_capture_quantifier_for_id"];
		Module["_ts_query_string_value_for_id"] = wasmExports2["ts_query_string_value_for_id"];
		Module["_ts_query_predicates_for_pattern"] = wasmExports2["ts_query_predicates_for_pattern"];
		Module["_ts_query_start_byte_for_pattern"] = wasmExports2["ts_query_start_byte_for_pattern"];
		Module["_ts_query_end_byte_for_pattern"] = wasmExports2["ts_query_end_byte_for_pattern"];
		Module["_ts_query_is_pattern_rooted"] = wasmExports2["ts_query_is_pattern_rooted"];
		Module["_ts_query_is_pattern_non_local"] = wasmExports2["ts_query_is_pattern_non_local"];
		Module["_ts_query_is_pattern_guaranteed_at_step"] = wasmExports2["ts_query_is_pattern_guaranteed_at_step"];
		Module["_ts_query_disable_capture"] = wasmExports2["ts_query_disable_capture"];
		Module["_ts_query_disable_pattern"] = wasmExports2["ts_query_disable_pattern"];
		Module["_ts_tree_copy"] = wasmExports2["ts_tree_copy"];
		Module["_ts_tree_delete"] = wasmExports2["ts_tree_delete"];
		Module["_ts_init"] = wasmExports2["ts_init"];
		Module["_ts_parser_new_wasm"] = wasmExports2["ts_parser_new_wasm"];
		Module["_ts_parser_enable_logger_wasm"] = wasmExports2["ts_parser_enable_logger_wasm"];
		Module["_ts_parser_parse_wasm"] = wasmExports2["ts_parser_parse_wasm"];
		Module["_ts_parser_included_ranges_wasm"] = wasmExports2["ts_parser_included_ranges_wasm"];
		Module["_ts_language_type_is_named_wasm"] = wasmExports2["ts_language_type_is_named_wasm"];
		Module["_ts_language_type_is_visible_wasm"] = wasmExports2["ts_language_type_is_visible_wasm"];
		Module["_ts_language_metadata_wasm"] = wasmExports2["ts_language_metadata_wasm"];
		Module["_ts_language_supertypes_wasm"] = wasmExports2["ts_language_supertypes_wasm"];
		Module["_ts_language_subtypes_wasm"] = wasmExports2["ts_language_subtypes_wasm"];
		Module["_ts_tree_root_node_wasm"] = wasmExports2["ts_tree_root_node_wasm"];
		Module["_ts_tree_root_node_with_offset_wasm"] = wasmExports2["ts_tree_root_node_with_offset_wasm"];
		Module["_ts_tree_edit_wasm"] = wasmExports2["ts_tree_edit_wasm"];
		Module["_ts_tree_included_ranges_wasm"] = wasmExports2["ts_tree_included_ranges_wasm"];
		Module["_ts_tree_get_changed_ranges_wasm"] = wasmExports2["ts_tree_get_changed_ranges_wasm"];
		Module["_ts_tree_cursor_new_wasm"] = wasmExports2["ts_tree_cursor_new_wasm"];
		Module["_ts_tree_cursor_copy_wasm"] = wasmExports2["ts_tree_cursor_copy_wasm"];
		Module["_ts_tree_cursor_delete_wasm"] = wasmExports2["ts_tree_cursor_delete_wasm"];
		Module["_ts_tree_cursor_reset_wasm"] = wasmExports2["ts_tree_cursor_reset_wasm"];
		Module["_ts_tree_cursor_reset_to_wasm"] = wasmExports2["ts_tree_cursor_reset_to_wasm"];
		Module["_ts_tree_cursor_goto_first_child_wasm"] = wasmExports2["ts_tree_cursor_goto_first_child_wasm"];
		Module["_ts_tree_cursor_goto_last_child_wasm"] = wasmExports2["ts_tree_cursor_goto_last_child_wasm"];
		Module["_ts_tree_cursor_goto_first_child_for_index_wasm"] = wasmExports2["ts_tree_cursor_goto_first_child_for_index_wasm"];
		Module["_ts_tree_cursor_goto_first_child_for_position_wasm"] = wasmExports2["ts_tree_cursor_goto_first_child_for_position_wasm"];
		Module["_ts_tree_cursor_goto_next_sibling_wasm"] = wasmExports2["ts_tree_cursor_goto_next_sibling_wasm"];
		Module["_ts_tree_cursor_goto_previous_sibling_wasm"] = wasmExports2["ts_tree_cursor_goto_previous_sibling_wasm"];
		Module["_ts_tree_cursor_goto_descendant_wasm"] = wasmExports2["ts_tree_cursor_goto_descendant_wasm"];
		Module["_ts_tree_cursor_goto_parent_wasm"] = wasmExports2["ts_tree_cursor_goto_parent_wasm"];
		Module["_ts_tree_cursor_current_node_type_id_wasm"] = wasmExports2["ts_tree_cursor_current_node_type_id_wasm"];
		Module["_ts_tree_cursor_current_node_state_id_wasm"] = wasmExports2["ts_tree_cursor_current_node_state_id_wasm"];
		Module["_ts_tree_cursor_current_node_is_named_wasm"] = wasmExports2["ts_tree_cursor_current_node_is_named_wasm"];
		Module["_ts_tree_cursor_current_node_is_missing_wasm"] = wasmExports2["ts_tree_cursor_current_node_is_missing_wasm"];
		Module["_ts_tree_cursor_current_node_id_wasm"] = wasmExports2["ts_tree_cursor_current_node_id_wasm"];
		Module["_ts_tree_cursor_start_position_wasm"] = wasmExports2["ts_tree_cursor_start_position_wasm"];
		Module["_ts_tree_cursor_end_position_wasm"] = wasmExports2["ts_tree_cursor_end_position_wasm"];
		Module["_ts_tree_cursor_start_index_wasm"] = wasmExports2["ts_tree_cursor_start_index_wasm"];
		Module["_ts_tree_cursor_end_index_wasm"] = wasmExports2["ts_tree_cursor_end_index_wasm"];
		Module["_ts_tree_cursor_current_field_id_wasm"] = wasmExports2["ts_tree_cursor_current_field_id_wasm"];
		Module["_ts_tree_cursor_current_depth_wasm"] = wasmExports2["ts_tree_cursor_current_depth_wasm"];
		Module["_ts_tree_cursor_current_descendant_index_wasm"] = wasmExports2["ts_tree_cursor_current_descendant_index_wasm"];
		Module["_ts_tree_cursor_current_node_wasm"] = wasmExports2["ts_tree_cursor_current_node_wasm"];
		Module["_ts_node_symbol_wasm"] = wasmExports2["ts_node_symbol_wasm"];
		Module["_ts_node_field_name_for_child_wasm"] = wasmExports2["ts_node_field_name_for_child_wasm"];
		Module["_ts_node_field_name_for_named_child_wasm"] = wasmExports2["ts_node_field_name_for_named_child_wasm"];
		Module["_ts_node_children_by_field_id_wasm"] = wasmExports2["ts_node_children_by_field_id_wasm"];
		Module["_ts_node_first_child_for_byte_wasm"] = wasmExports2["ts_node_first_child_for_byte_wasm"];
		Module["_ts_node_first_named_child_for_byte_wasm"] = wasmExports2["ts_node_first_named_child_for_byte_wasm"];
		Module["_ts_node_grammar_symbol_wasm"] = wasmExports2["ts_node_grammar_symbol_wasm"];
		Module["_ts_node_child_count_wasm"] = wasmExports2["ts_node_child_count_wasm"];
		Module["_ts_node_named_child_count_wasm"] = wasmExports2["ts_node_named_child_count_wasm"];
		Module["_ts_node_child_wasm"] = wasmExports2["ts_node_child_wasm"];
		Module["_ts_node_named_child_wasm"] = wasmExports2["ts_node_named_child_wasm"];
		Module["_ts_node_child_by_field_id_wasm"] = wasmExports2["ts_node_child_by_field_id_wasm"];
		Module["_ts_node_next_sibling_wasm"] = wasmExports2["ts_node_next_sibling_wasm"];
		Module["_ts_node_prev_sibling_wasm"] = wasmExports2["ts_node_prev_sibling_wasm"];
		Module["_ts_node_next_named_sibling_wasm"] = wasmExports2["ts_node_next_named_sibling_wasm"];
		Module["_ts_node_prev_named_sibling_wasm"] = wasmExports2["ts_node_prev_named_sibling_wasm"];
		Module["_ts_node_descendant_count_wasm"] = wasmExports2["ts_node_descendant_count_wasm"];
		Module["_ts_node_parent_wasm"] = wasmExports2["ts_node_parent_wasm"];
		Module["_ts_node_child_with_descendant_wasm"] = wasmExports2["ts_node_child_with_descendant_wasm"];
		Module["_ts_node_descendant_for_index_wasm"] = wasmExports2["ts_node_descendant_for_index_wasm"];
		Module["_ts_node_named_descendant_for_index_wasm"] = wasmExports2["ts_node_named_descendant_for_index_wasm"];
		Module["_ts_node_descendant_for_position_wasm"] = wasmExports2["ts_node_descendant_for_position_wasm"];
		Module["_ts_node_named_descendant_for_position_wasm"] = wasmExports2["ts_node_named_descendant_for_position_wasm"];
		Module["_ts_node_start_point_wasm"] = wasmExports2["ts_node_start_point_wasm"];
		Module["_ts_node_end_point_wasm"] = wasmExports2["ts_node_end_point_wasm"];
		Module["_ts_node_start_index_wasm"] = wasmExports2["ts_node_start_index_wasm"];
		Module["_ts_node_end_index_wasm"] = wasmExports2["ts_node_end_index_wasm"];
		Module["_ts_node_to_string_wasm"] = wasmExports2["ts_node_to_string_wasm"];
		Module["_ts_node_children_wasm"] = wasmExports2["ts_node_children_wasm"];
		Module["_ts_node_named_children_wasm"] = wasmExports2["ts_node_named_children_wasm"];
		Module["_ts_node_descendants_of_type_wasm"] = wasmExports2["ts_node_descendants_of_type_wasm"];
		Module["_ts_node_is_named_wasm"] = wasmExports2["ts_node_is_named_wasm"];
		Module["_ts_node_has_changes_wasm"] = wasmExports2["ts_node_has_changes_wasm"];
		Module["_ts_node_has_error_wasm"] = wasmExports2["ts_node_has_error_wasm"];
		Module["_ts_node_is_error_wasm"] = wasmExports2["ts_node_is_error_wasm"];
		Module["_ts_node_is_missing_wasm"] = wasmExports2["ts_node_is_missing_wasm"];
		Module["_ts_node_is_extra_wasm"] = wasmExports2["ts_node_is_extra_wasm"];
		Module["_ts_node_parse_state_wasm"] = wasmExports2["ts_node_parse_state_wasm"];
		Module["_ts_node_next_parse_state_wasm"] = wasmExports2["ts_node_next_parse_state_wasm"];
		Module["_ts_query_matches_wasm"] = wasmExports2["ts_query_matches_wasm"];
		Module["_ts_query_captures_wasm"] = wasmExports2["ts_query_captures_wasm"];
		Module["_memset"] = wasmExports2["memset"];
		Module["_memcpy"] = wasmExports2["memcpy"];
		Module["_memmove"] = wasmExports2["memmove"];
		Module["_iswalpha"] = wasmExports2["iswalpha"];
		Module["_iswblank"] = wasmExports2["iswblank"];
		Module["_iswdigit"] = wasmExports2["iswdigit"];
		Module["_iswlower"] = wasmExports2["iswlower"];
		Module["_iswpunct"] = wasmExports2["iswpunct"];
		Module["_iswupper"] = wasmExports2["iswupper"];
		Module["_iswxdigit"] = wasmExports2["iswxdigit"];
		Module["_memchr"] = wasmExports2["memchr"];
		Module["_strlen"] = wasmExports2["strlen"];
		Module["_strcmp"] = wasmExports2["strcmp"];
		Module["_strncat"] = wasmExports2["strncat"];
		Module["_strncpy"] = wasmExports2["strncpy"];
		Module["_towlower"] = wasmExports2["towlower"];
		Module["_towupper"] = wasmExports2["towupper"];
		_setThrew = wasmExports2["setThrew"];
		__emscripten_stack_restore = wasmExports2["_emscripten_stack_restore"];
		__emscripten_stack_alloc = wasmExports2["_emscripten_stack_alloc"];
		_emscripten_stack_get_current = wasmExports2["emscripten_stack_get_current"];
		wasmExports2["__wasm_apply_data_relocs"];
	}
	__name(assignWasmExports, "assignWasmExports");
	var wasmImports = {
		__heap_base: ___heap_base,
		__indirect_function_table: wasmTable,
		__memory_base: ___memory_base,
		__stack_high: ___stack_high,
		__stack_low: ___stack_low,
		__stack_pointer: ___stack_pointer,
		__table_base: ___table_base,
		_abort_js: __abort_js,
		emscripten_resize_heap: _emscripten_resize_heap,
		fd_close: _fd_close,
		fd_seek: _fd_seek,
		fd_write: _fd_write,
		memory: wasmMemory,
		tree_sitter_log_callback: _tree_sitter_log_callback,
		tree_sitter_parse_callback: _tree_sitter_parse_callback,
		tree_sitter_progress_callback: _tree_sitter_progress_callback,
		tree_sitter_query_progress_callback: _tree_sitter_query_progress_callback
	};
	function callMain(args2 = []) {
		var entryFunction = resolveGlobalSymbol("main").sym;
		if (!entryFunction) return;
		args2.unshift(thisProgram);
		var argc = args2.length;
		var argv = stackAlloc((argc + 1) * 4);
		var argv_ptr = argv;
		args2.forEach((arg) => {
			LE_HEAP_STORE_U32((argv_ptr >> 2) * 4, stringToUTF8OnStack(arg));
			argv_ptr += 4;
		});
		LE_HEAP_STORE_U32((argv_ptr >> 2) * 4, 0);
		try {
			var ret = entryFunction(argc, argv);
			exitJS(ret, true);
			return ret;
		} catch (e) {
			return handleException(e);
		}
	}
	__name(callMain, "callMain");
	function run(args2 = arguments_) {
		if (runDependencies > 0) {
			dependenciesFulfilled = run;
			return;
		}
		preRun();
		if (runDependencies > 0) {
			dependenciesFulfilled = run;
			return;
		}
		function doRun() {
			Module["calledRun"] = true;
			if (ABORT) return;
			initRuntime();
			readyPromiseResolve?.(Module);
			Module["onRuntimeInitialized"]?.();
			if (!(Module["noInitialRun"] || false)) callMain(args2);
			postRun();
		}
		__name(doRun, "doRun");
		if (Module["setStatus"]) {
			Module["setStatus"]("Running...");
			setTimeout(() => {
				setTimeout(() => Module["setStatus"](""), 1);
				doRun();
			}, 1);
		} else doRun();
	}
	__name(run, "run");
	var wasmExports = await createWasm();
	run();
	if (runtimeInitialized) moduleRtn = Module;
	else moduleRtn = new Promise((resolve, reject) => {
		readyPromiseResolve = resolve;
		readyPromiseReject = reject;
	});
	return moduleRtn;
}
__name(Module2, "Module");
var web_tree_sitter_default = Module2;
var Module3 = null;
async function initializeBinding(moduleOptions) {
	return Module3 ??= await web_tree_sitter_default(moduleOptions);
}
__name(initializeBinding, "initializeBinding");
function checkModule() {
	return !!Module3;
}
__name(checkModule, "checkModule");
var TRANSFER_BUFFER;
var LANGUAGE_VERSION;
var MIN_COMPATIBLE_VERSION;
var finalizer4 = newFinalizer((addresses) => {
	C._ts_parser_delete(addresses[0]);
	C._free(addresses[1]);
});
var Parser = class {
	static {
		__name(this, "Parser");
	}
	[0] = 0;
	[1] = 0;
	logCallback = null;
	language = null;
	static async init(moduleOptions) {
		setModule(await initializeBinding(moduleOptions));
		TRANSFER_BUFFER = C._ts_init();
		LANGUAGE_VERSION = C.getValue(TRANSFER_BUFFER, "i32");
		MIN_COMPATIBLE_VERSION = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
	}
	constructor() {
		this.initialize();
		finalizer4?.register(this, [this[0], this[1]], this);
	}
	initialize() {
		if (!checkModule()) throw new Error("cannot construct a Parser before calling `init()`");
		C._ts_parser_new_wasm();
		this[0] = C.getValue(TRANSFER_BUFFER, "i32");
		this[1] = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
	}
	delete() {
		finalizer4?.unregister(this);
		C._ts_parser_delete(this[0]);
		C._free(this[1]);
		this[0] = 0;
		this[1] = 0;
	}
	setLanguage(language) {
		let address;
		if (!language) {
			address = 0;
			this.language = null;
		} else if (language.constructor === Language) {
			address = language[0];
			const version = C._ts_language_abi_version(address);
			if (version < MIN_COMPATIBLE_VERSION || LANGUAGE_VERSION < version) throw new Error(`Incompatible language version ${version}. Compatibility range ${MIN_COMPATIBLE_VERSION} through ${LANGUAGE_VERSION}.`);
			this.language = language;
		} else throw new Error("Argument must be a Language");
		C._ts_parser_set_language(this[0], address);
		return this;
	}
	parse(callback, oldTree, options) {
		if (typeof callback === "string") C.currentParseCallback = (index) => callback.slice(index);
		else if (typeof callback === "function") C.currentParseCallback = callback;
		else throw new Error("Argument must be a string or a function");
		if (options?.progressCallback) C.currentProgressCallback = options.progressCallback;
		else C.currentProgressCallback = null;
		if (this.logCallback) {
			C.currentLogCallback = this.logCallback;
			C._ts_parser_enable_logger_wasm(this[0], 1);
		} else {
			C.currentLogCallback = null;
			C._ts_parser_enable_logger_wasm(this[0], 0);
		}
		let rangeCount = 0;
		let rangeAddress = 0;
		if (options?.includedRanges) {
			rangeCount = options.includedRanges.length;
			rangeAddress = C._calloc(rangeCount, SIZE_OF_RANGE);
			let address = rangeAddress;
			for (let i2 = 0; i2 < rangeCount; i2++) {
				marshalRange(address, options.includedRanges[i2]);
				address += SIZE_OF_RANGE;
			}
		}
		const treeAddress = C._ts_parser_parse_wasm(this[0], this[1], oldTree ? oldTree[0] : 0, rangeAddress, rangeCount);
		if (!treeAddress) {
			C.currentParseCallback = null;
			C.currentLogCallback = null;
			C.currentProgressCallback = null;
			return null;
		}
		if (!this.language) throw new Error("Parser must have a language to parse");
		const result = new Tree(INTERNAL, treeAddress, this.language, C.currentParseCallback);
		C.currentParseCallback = null;
		C.currentLogCallback = null;
		C.currentProgressCallback = null;
		return result;
	}
	reset() {
		C._ts_parser_reset(this[0]);
	}
	getIncludedRanges() {
		C._ts_parser_included_ranges_wasm(this[0]);
		const count = C.getValue(TRANSFER_BUFFER, "i32");
		const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
		const result = new Array(count);
		if (count > 0) {
			let address = buffer;
			for (let i2 = 0; i2 < count; i2++) {
				result[i2] = unmarshalRange(address);
				address += SIZE_OF_RANGE;
			}
			C._free(buffer);
		}
		return result;
	}
	setLogger(callback) {
		if (!callback) this.logCallback = null;
		else if (typeof callback !== "function") throw new Error("Logger callback must be a function");
		else this.logCallback = callback;
		return this;
	}
	getLogger() {
		return this.logCallback;
	}
};
var PREDICATE_STEP_TYPE_CAPTURE = 1;
var PREDICATE_STEP_TYPE_STRING = 2;
var QUERY_WORD_REGEX = /[\w-]+/g;
var isCaptureStep = /* @__PURE__ */ __name((step) => step.type === "capture", "isCaptureStep");
var isStringStep = /* @__PURE__ */ __name((step) => step.type === "string", "isStringStep");
var QueryErrorKind = {
	Syntax: 1,
	NodeName: 2,
	FieldName: 3,
	CaptureName: 4,
	PatternStructure: 5
};
var QueryError = class _QueryError extends Error {
	constructor(kind, info2, index, length) {
		super(_QueryError.formatMessage(kind, info2));
		this.kind = kind;
		this.info = info2;
		this.index = index;
		this.length = length;
		this.name = "QueryError";
	}
	kind;
	info;
	index;
	length;
	static {
		__name(this, "QueryError");
	}
	static formatMessage(kind, info2) {
		switch (kind) {
			case QueryErrorKind.NodeName: return `Bad node name '${info2.word}'`;
			case QueryErrorKind.FieldName: return `Bad field name '${info2.word}'`;
			case QueryErrorKind.CaptureName: return `Bad capture name @${info2.word}`;
			case QueryErrorKind.PatternStructure: return `Bad pattern structure at offset ${info2.suffix}`;
			case QueryErrorKind.Syntax: return `Bad syntax at offset ${info2.suffix}`;
		}
	}
};
function parseAnyPredicate(steps, index, operator, textPredicates) {
	if (steps.length !== 3) throw new Error(`Wrong number of arguments to \`#${operator}\` predicate. Expected 2, got ${steps.length - 1}`);
	if (!isCaptureStep(steps[1])) throw new Error(`First argument of \`#${operator}\` predicate must be a capture. Got "${steps[1].value}"`);
	const isPositive = operator === "eq?" || operator === "any-eq?";
	const matchAll = !operator.startsWith("any-");
	if (isCaptureStep(steps[2])) {
		const captureName1 = steps[1].name;
		const captureName2 = steps[2].name;
		textPredicates[index].push((captures) => {
			const nodes1 = [];
			const nodes2 = [];
			for (const c of captures) {
				if (c.name === captureName1) nodes1.push(c.node);
				if (c.name === captureName2) nodes2.push(c.node);
			}
			const compare = /* @__PURE__ */ __name((n1, n2, positive) => {
				return positive ? n1.text === n2.text : n1.text !== n2.text;
			}, "compare");
			return matchAll ? nodes1.every((n1) => nodes2.some((n2) => compare(n1, n2, isPositive))) : nodes1.some((n1) => nodes2.some((n2) => compare(n1, n2, isPositive)));
		});
	} else {
		const captureName = steps[1].name;
		const stringValue = steps[2].value;
		const matches = /* @__PURE__ */ __name((n) => n.text === stringValue, "matches");
		const doesNotMatch = /* @__PURE__ */ __name((n) => n.text !== stringValue, "doesNotMatch");
		textPredicates[index].push((captures) => {
			const nodes = [];
			for (const c of captures) if (c.name === captureName) nodes.push(c.node);
			const test = isPositive ? matches : doesNotMatch;
			return matchAll ? nodes.every(test) : nodes.some(test);
		});
	}
}
__name(parseAnyPredicate, "parseAnyPredicate");
function parseMatchPredicate(steps, index, operator, textPredicates) {
	if (steps.length !== 3) throw new Error(`Wrong number of arguments to \`#${operator}\` predicate. Expected 2, got ${steps.length - 1}.`);
	if (steps[1].type !== "capture") throw new Error(`First argument of \`#${operator}\` predicate must be a capture. Got "${steps[1].value}".`);
	if (steps[2].type !== "string") throw new Error(`Second argument of \`#${operator}\` predicate must be a string. Got @${steps[2].name}.`);
	const isPositive = operator === "match?" || operator === "any-match?";
	const matchAll = !operator.startsWith("any-");
	const captureName = steps[1].name;
	const regex = new RegExp(steps[2].value);
	textPredicates[index].push((captures) => {
		const nodes = [];
		for (const c of captures) if (c.name === captureName) nodes.push(c.node.text);
		const test = /* @__PURE__ */ __name((text, positive) => {
			return positive ? regex.test(text) : !regex.test(text);
		}, "test");
		if (nodes.length === 0) return !isPositive;
		return matchAll ? nodes.every((text) => test(text, isPositive)) : nodes.some((text) => test(text, isPositive));
	});
}
__name(parseMatchPredicate, "parseMatchPredicate");
function parseAnyOfPredicate(steps, index, operator, textPredicates) {
	if (steps.length < 2) throw new Error(`Wrong number of arguments to \`#${operator}\` predicate. Expected at least 1. Got ${steps.length - 1}.`);
	if (steps[1].type !== "capture") throw new Error(`First argument of \`#${operator}\` predicate must be a capture. Got "${steps[1].value}".`);
	const isPositive = operator === "any-of?";
	const captureName = steps[1].name;
	const stringSteps = steps.slice(2);
	if (!stringSteps.every(isStringStep)) throw new Error(`Arguments to \`#${operator}\` predicate must be strings.".`);
	const values = stringSteps.map((s) => s.value);
	textPredicates[index].push((captures) => {
		const nodes = [];
		for (const c of captures) if (c.name === captureName) nodes.push(c.node.text);
		if (nodes.length === 0) return !isPositive;
		return nodes.every((text) => values.includes(text)) === isPositive;
	});
}
__name(parseAnyOfPredicate, "parseAnyOfPredicate");
function parseIsPredicate(steps, index, operator, assertedProperties, refutedProperties) {
	if (steps.length < 2 || steps.length > 3) throw new Error(`Wrong number of arguments to \`#${operator}\` predicate. Expected 1 or 2. Got ${steps.length - 1}.`);
	if (!steps.every(isStringStep)) throw new Error(`Arguments to \`#${operator}\` predicate must be strings.".`);
	const properties = operator === "is?" ? assertedProperties : refutedProperties;
	if (!properties[index]) properties[index] = {};
	properties[index][steps[1].value] = steps[2]?.value ?? null;
}
__name(parseIsPredicate, "parseIsPredicate");
function parseSetDirective(steps, index, setProperties) {
	if (steps.length < 2 || steps.length > 3) throw new Error(`Wrong number of arguments to \`#set!\` predicate. Expected 1 or 2. Got ${steps.length - 1}.`);
	if (!steps.every(isStringStep)) throw new Error(`Arguments to \`#set!\` predicate must be strings.".`);
	if (!setProperties[index]) setProperties[index] = {};
	setProperties[index][steps[1].value] = steps[2]?.value ?? null;
}
__name(parseSetDirective, "parseSetDirective");
function parsePattern(index, stepType, stepValueId, captureNames, stringValues, steps, textPredicates, predicates, setProperties, assertedProperties, refutedProperties) {
	if (stepType === PREDICATE_STEP_TYPE_CAPTURE) {
		const name2 = captureNames[stepValueId];
		steps.push({
			type: "capture",
			name: name2
		});
	} else if (stepType === PREDICATE_STEP_TYPE_STRING) steps.push({
		type: "string",
		value: stringValues[stepValueId]
	});
	else if (steps.length > 0) {
		if (steps[0].type !== "string") throw new Error("Predicates must begin with a literal value");
		const operator = steps[0].value;
		switch (operator) {
			case "any-not-eq?":
			case "not-eq?":
			case "any-eq?":
			case "eq?":
				parseAnyPredicate(steps, index, operator, textPredicates);
				break;
			case "any-not-match?":
			case "not-match?":
			case "any-match?":
			case "match?":
				parseMatchPredicate(steps, index, operator, textPredicates);
				break;
			case "not-any-of?":
			case "any-of?":
				parseAnyOfPredicate(steps, index, operator, textPredicates);
				break;
			case "is?":
			case "is-not?":
				parseIsPredicate(steps, index, operator, assertedProperties, refutedProperties);
				break;
			case "set!":
				parseSetDirective(steps, index, setProperties);
				break;
			default: predicates[index].push({
				operator,
				operands: steps.slice(1)
			});
		}
		steps.length = 0;
	}
}
__name(parsePattern, "parsePattern");
var finalizer5 = newFinalizer((address) => {
	C._ts_query_delete(address);
});
var Query = class {
	static {
		__name(this, "Query");
	}
	[0] = 0;
	exceededMatchLimit;
	textPredicates;
	captureNames;
	captureQuantifiers;
	predicates;
	setProperties;
	assertedProperties;
	refutedProperties;
	matchLimit;
	constructor(language, source) {
		const sourceLength = C.lengthBytesUTF8(source);
		const sourceAddress = C._malloc(sourceLength + 1);
		C.stringToUTF8(source, sourceAddress, sourceLength + 1);
		const address = C._ts_query_new(language[0], sourceAddress, sourceLength, TRANSFER_BUFFER, TRANSFER_BUFFER + SIZE_OF_INT);
		if (!address) {
			const errorId = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
			const errorByte = C.getValue(TRANSFER_BUFFER, "i32");
			const errorIndex = C.UTF8ToString(sourceAddress, errorByte).length;
			const suffix = source.slice(errorIndex, errorIndex + 100).split("\n")[0];
			const word = suffix.match(QUERY_WORD_REGEX)?.[0] ?? "";
			C._free(sourceAddress);
			switch (errorId) {
				case QueryErrorKind.Syntax: throw new QueryError(QueryErrorKind.Syntax, { suffix: `${errorIndex}: '${suffix}'...` }, errorIndex, 0);
				case QueryErrorKind.NodeName: throw new QueryError(errorId, { word }, errorIndex, word.length);
				case QueryErrorKind.FieldName: throw new QueryError(errorId, { word }, errorIndex, word.length);
				case QueryErrorKind.CaptureName: throw new QueryError(errorId, { word }, errorIndex, word.length);
				case QueryErrorKind.PatternStructure: throw new QueryError(errorId, { suffix: `${errorIndex}: '${suffix}'...` }, errorIndex, 0);
			}
		}
		const stringCount = C._ts_query_string_count(address);
		const captureCount = C._ts_query_capture_count(address);
		const patternCount = C._ts_query_pattern_count(address);
		const captureNames = new Array(captureCount);
		const captureQuantifiers = new Array(patternCount);
		const stringValues = new Array(stringCount);
		for (let i2 = 0; i2 < captureCount; i2++) {
			const nameAddress = C._ts_query_capture_name_for_id(address, i2, TRANSFER_BUFFER);
			const nameLength = C.getValue(TRANSFER_BUFFER, "i32");
			captureNames[i2] = C.UTF8ToString(nameAddress, nameLength);
		}
		for (let i2 = 0; i2 < patternCount; i2++) {
			const captureQuantifiersArray = new Array(captureCount);
			for (let j = 0; j < captureCount; j++) {
				const quantifier = C._ts_query_capture_quantifier_for_id(address, i2, j);
				captureQuantifiersArray[j] = quantifier;
			}
			captureQuantifiers[i2] = captureQuantifiersArray;
		}
		for (let i2 = 0; i2 < stringCount; i2++) {
			const valueAddress = C._ts_query_string_value_for_id(address, i2, TRANSFER_BUFFER);
			const nameLength = C.getValue(TRANSFER_BUFFER, "i32");
			stringValues[i2] = C.UTF8ToString(valueAddress, nameLength);
		}
		const setProperties = new Array(patternCount);
		const assertedProperties = new Array(patternCount);
		const refutedProperties = new Array(patternCount);
		const predicates = new Array(patternCount);
		const textPredicates = new Array(patternCount);
		for (let i2 = 0; i2 < patternCount; i2++) {
			const predicatesAddress = C._ts_query_predicates_for_pattern(address, i2, TRANSFER_BUFFER);
			const stepCount = C.getValue(TRANSFER_BUFFER, "i32");
			predicates[i2] = [];
			textPredicates[i2] = [];
			const steps = new Array();
			let stepAddress = predicatesAddress;
			for (let j = 0; j < stepCount; j++) {
				const stepType = C.getValue(stepAddress, "i32");
				stepAddress += SIZE_OF_INT;
				const stepValueId = C.getValue(stepAddress, "i32");
				stepAddress += SIZE_OF_INT;
				parsePattern(i2, stepType, stepValueId, captureNames, stringValues, steps, textPredicates, predicates, setProperties, assertedProperties, refutedProperties);
			}
			Object.freeze(textPredicates[i2]);
			Object.freeze(predicates[i2]);
			Object.freeze(setProperties[i2]);
			Object.freeze(assertedProperties[i2]);
			Object.freeze(refutedProperties[i2]);
		}
		C._free(sourceAddress);
		this[0] = address;
		this.captureNames = captureNames;
		this.captureQuantifiers = captureQuantifiers;
		this.textPredicates = textPredicates;
		this.predicates = predicates;
		this.setProperties = setProperties;
		this.assertedProperties = assertedProperties;
		this.refutedProperties = refutedProperties;
		this.exceededMatchLimit = false;
		finalizer5?.register(this, address, this);
	}
	delete() {
		finalizer5?.unregister(this);
		C._ts_query_delete(this[0]);
		this[0] = 0;
	}
	matches(node, options = {}) {
		const startPosition = options.startPosition ?? ZERO_POINT;
		const endPosition = options.endPosition ?? ZERO_POINT;
		const startIndex = options.startIndex ?? 0;
		const endIndex = options.endIndex ?? 0;
		const startContainingPosition = options.startContainingPosition ?? ZERO_POINT;
		const endContainingPosition = options.endContainingPosition ?? ZERO_POINT;
		const startContainingIndex = options.startContainingIndex ?? 0;
		const endContainingIndex = options.endContainingIndex ?? 0;
		const matchLimit = options.matchLimit ?? 4294967295;
		const maxStartDepth = options.maxStartDepth ?? 4294967295;
		const progressCallback = options.progressCallback;
		if (typeof matchLimit !== "number") throw new Error("Arguments must be numbers");
		this.matchLimit = matchLimit;
		if (endIndex !== 0 && startIndex > endIndex) throw new Error("`startIndex` cannot be greater than `endIndex`");
		if (endPosition !== ZERO_POINT && (startPosition.row > endPosition.row || startPosition.row === endPosition.row && startPosition.column > endPosition.column)) throw new Error("`startPosition` cannot be greater than `endPosition`");
		if (endContainingIndex !== 0 && startContainingIndex > endContainingIndex) throw new Error("`startContainingIndex` cannot be greater than `endContainingIndex`");
		if (endContainingPosition !== ZERO_POINT && (startContainingPosition.row > endContainingPosition.row || startContainingPosition.row === endContainingPosition.row && startContainingPosition.column > endContainingPosition.column)) throw new Error("`startContainingPosition` cannot be greater than `endContainingPosition`");
		if (progressCallback) C.currentQueryProgressCallback = progressCallback;
		marshalNode(node);
		C._ts_query_matches_wasm(this[0], node.tree[0], startPosition.row, startPosition.column, endPosition.row, endPosition.column, startIndex, endIndex, startContainingPosition.row, startContainingPosition.column, endContainingPosition.row, endContainingPosition.column, startContainingIndex, endContainingIndex, matchLimit, maxStartDepth);
		const rawCount = C.getValue(TRANSFER_BUFFER, "i32");
		const startAddress = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
		const didExceedMatchLimit = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32");
		const result = new Array(rawCount);
		this.exceededMatchLimit = Boolean(didExceedMatchLimit);
		let filteredCount = 0;
		let address = startAddress;
		for (let i2 = 0; i2 < rawCount; i2++) {
			const patternIndex = C.getValue(address, "i32");
			address += SIZE_OF_INT;
			const captureCount = C.getValue(address, "i32");
			address += SIZE_OF_INT;
			const captures = new Array(captureCount);
			address = unmarshalCaptures(this, node.tree, address, patternIndex, captures);
			if (this.textPredicates[patternIndex].every((p) => p(captures))) {
				result[filteredCount] = {
					patternIndex,
					captures
				};
				const setProperties = this.setProperties[patternIndex];
				result[filteredCount].setProperties = setProperties;
				const assertedProperties = this.assertedProperties[patternIndex];
				result[filteredCount].assertedProperties = assertedProperties;
				const refutedProperties = this.refutedProperties[patternIndex];
				result[filteredCount].refutedProperties = refutedProperties;
				filteredCount++;
			}
		}
		result.length = filteredCount;
		C._free(startAddress);
		C.currentQueryProgressCallback = null;
		return result;
	}
	captures(node, options = {}) {
		const startPosition = options.startPosition ?? ZERO_POINT;
		const endPosition = options.endPosition ?? ZERO_POINT;
		const startIndex = options.startIndex ?? 0;
		const endIndex = options.endIndex ?? 0;
		const startContainingPosition = options.startContainingPosition ?? ZERO_POINT;
		const endContainingPosition = options.endContainingPosition ?? ZERO_POINT;
		const startContainingIndex = options.startContainingIndex ?? 0;
		const endContainingIndex = options.endContainingIndex ?? 0;
		const matchLimit = options.matchLimit ?? 4294967295;
		const maxStartDepth = options.maxStartDepth ?? 4294967295;
		const progressCallback = options.progressCallback;
		if (typeof matchLimit !== "number") throw new Error("Arguments must be numbers");
		this.matchLimit = matchLimit;
		if (endIndex !== 0 && startIndex > endIndex) throw new Error("`startIndex` cannot be greater than `endIndex`");
		if (endPosition !== ZERO_POINT && (startPosition.row > endPosition.row || startPosition.row === endPosition.row && startPosition.column > endPosition.column)) throw new Error("`startPosition` cannot be greater than `endPosition`");
		if (endContainingIndex !== 0 && startContainingIndex > endContainingIndex) throw new Error("`startContainingIndex` cannot be greater than `endContainingIndex`");
		if (endContainingPosition !== ZERO_POINT && (startContainingPosition.row > endContainingPosition.row || startContainingPosition.row === endContainingPosition.row && startContainingPosition.column > endContainingPosition.column)) throw new Error("`startContainingPosition` cannot be greater than `endContainingPosition`");
		if (progressCallback) C.currentQueryProgressCallback = progressCallback;
		marshalNode(node);
		C._ts_query_captures_wasm(this[0], node.tree[0], startPosition.row, startPosition.column, endPosition.row, endPosition.column, startIndex, endIndex, startContainingPosition.row, startContainingPosition.column, endContainingPosition.row, endContainingPosition.column, startContainingIndex, endContainingIndex, matchLimit, maxStartDepth);
		const count = C.getValue(TRANSFER_BUFFER, "i32");
		const startAddress = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
		const didExceedMatchLimit = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32");
		const result = new Array();
		this.exceededMatchLimit = Boolean(didExceedMatchLimit);
		const captures = new Array();
		let address = startAddress;
		for (let i2 = 0; i2 < count; i2++) {
			const patternIndex = C.getValue(address, "i32");
			address += SIZE_OF_INT;
			const captureCount = C.getValue(address, "i32");
			address += SIZE_OF_INT;
			const captureIndex = C.getValue(address, "i32");
			address += SIZE_OF_INT;
			captures.length = captureCount;
			address = unmarshalCaptures(this, node.tree, address, patternIndex, captures);
			if (this.textPredicates[patternIndex].every((p) => p(captures))) {
				const capture = captures[captureIndex];
				capture.setProperties = this.setProperties[patternIndex];
				capture.assertedProperties = this.assertedProperties[patternIndex];
				capture.refutedProperties = this.refutedProperties[patternIndex];
				result.push(capture);
			}
		}
		C._free(startAddress);
		C.currentQueryProgressCallback = null;
		return result;
	}
	predicatesForPattern(patternIndex) {
		return this.predicates[patternIndex];
	}
	disableCapture(captureName) {
		const captureNameLength = C.lengthBytesUTF8(captureName);
		const captureNameAddress = C._malloc(captureNameLength + 1);
		C.stringToUTF8(captureName, captureNameAddress, captureNameLength + 1);
		C._ts_query_disable_capture(this[0], captureNameAddress, captureNameLength);
		C._free(captureNameAddress);
	}
	disablePattern(patternIndex) {
		if (patternIndex >= this.predicates.length) throw new Error(`Pattern index is ${patternIndex} but the pattern count is ${this.predicates.length}`);
		C._ts_query_disable_pattern(this[0], patternIndex);
	}
	didExceedMatchLimit() {
		return this.exceededMatchLimit;
	}
	startIndexForPattern(patternIndex) {
		if (patternIndex >= this.predicates.length) throw new Error(`Pattern index is ${patternIndex} but the pattern count is ${this.predicates.length}`);
		return C._ts_query_start_byte_for_pattern(this[0], patternIndex);
	}
	endIndexForPattern(patternIndex) {
		if (patternIndex >= this.predicates.length) throw new Error(`Pattern index is ${patternIndex} but the pattern count is ${this.predicates.length}`);
		return C._ts_query_end_byte_for_pattern(this[0], patternIndex);
	}
	patternCount() {
		return C._ts_query_pattern_count(this[0]);
	}
	captureIndexForName(captureName) {
		return this.captureNames.indexOf(captureName);
	}
	isPatternRooted(patternIndex) {
		return C._ts_query_is_pattern_rooted(this[0], patternIndex) === 1;
	}
	isPatternNonLocal(patternIndex) {
		return C._ts_query_is_pattern_non_local(this[0], patternIndex) === 1;
	}
	isPatternGuaranteedAtStep(byteIndex) {
		return C._ts_query_is_pattern_guaranteed_at_step(this[0], byteIndex) === 1;
	}
};

// src/changes/terraform/grammar.data.json
var runtime = "H4sIAAAAAAACA+y9f5Rd13Uedn7cX+/d92beAANwiIHAcy9gZaAQBNSwA5ZQpTlYGgwRCKbaxdWltu4agsSQxH1DADPzCFJZLAeyGIexlVhxlIS2ZZtJ3FKxzYRN5VZp1RhxVUVu5JptHFepZEtVnVapnUSxlViRZbH6vn3ufffNDCjaK63zR6klvDv3nnvu+bHPPnvvs/e31aWtJ7VSSg2yy+9fv3J1eM8pHX/yT0RHlP67+s6H9bbefths41+9rR6229vhX7mtHo625Y8Yv/Xf6mGlHlbNXb39cLq9HQok28+Ge4PtHf/h4eQFvvIc/s3qMnr74eS5nbWi2LPb+tnQmucejraf4127/dy2fs583s4cfPrS1pXVrauXrm89cW20en1z7caVtaffnj12efXpzSujNZXYtas3Dq49ufXo5pXro7Wrq5trW1f+xNrqE2uXrit1m9fTxy6vbq2tDdUdeLuzeumRa5uj1WpLdd7ge4+uX9taUwpvHB1trq2tbl0ZjdY2VzeeWtt8/+r1zWuPb65tba0+eml9/ZFLjw6l5FvaJXeX0ShzaKLMpc2ttXGBFAXm2gXWrz0+fhzj8fTq6tbo0qPD1evXrlwdrW3abVbbX119cu3Ja5vvX33k0taa3WZ7equro0uPrK/V99KVBx+658m1J/O6jvVrT9ttXd/u1befuPL4E637+SoHONTCzyXyMaNvRjdvGty5c3X1ytXLVzbXHh2tPvbU1UdHV65dla/r6+qI/THzoyaOE2VsGseRiuPU2GkbKZsMrFIzUWSNMTpScaR1rE2kYpulkdE2UypWHW0jrYzJ9lmdxFHaSzNr1X4Vx1onmZo9ECmlojiKokgdVHEaR3lkMx0bra3NulprzWdKqVxrY/mnwZ9aRTZSKlKqq3gjVlHcj3Q0Z9SUmlJKCqmewVMT/sOF7pg4jnkz1lpeVkZ+VMyXlIpRuv5Ha6NUktu4g29FCs1SsdWq00ne2dnWXuXb2n/lt/jzJfn5Tfn5dfl58Wv8eVV+Pv4N/nziGypPP1b8iJ5ZXX360taTJJjVR0fXNrfUXzXJk5fW1689qsrkUbl4W7q5Jlf/SfTY5tqa+mP90dbq5qWrj6+trl2+MlLvxeQ++uR1tW9utLW6funq409denxtdev9Tz5ybX310WtPXR2pv2zumHg2ujRaC49+bPLRpUeurN5Y29y6cu2qetEM2o+uXnpyTX1ksvhjV9bWL4eaPmQOThRfe2YkX1J/9I49WsbqfkfP7/HosWub8vhIujXavIrOze9Vxej919fUu9+yu0F4mbVcuaz+V30nCly7Nrz0xNqly6tXRmubl0b4wtrT6uf14b0fXl5bXxutqf9aF3s/31zbWqu793HpxG0Kqf9SH7pdA54Zqb+hj+399NGnNjfXro5CX9VPa8w7uYjM+w9pzA5ZUtPcP6enx/fk6wsHx3fQ5Hqk1If1WyafXLn66PpTl9cuC3Ftqft7o63AQDFUf5Z1y9/hc388u7L19Nb1S4+uqcdweWn96lNPqv39ptyj166/X/0ZfbC5cf0S+OTVmmJaTx69dH301GZNlT+gDzRPtkabV64+Hh58Pyds8pX2bP9pXe56vvHUpaujK49dWdusS73QqiVUf+PS+lNNLX9K3zVu8uba5SuPXhqtbfFp6IH6vlaRrdGlzdHqI+8frU0U+ZMcYSmydvXy7gLPkzKkwJWtZnA2r10brV1WH2y93np69drV1fVrj15aV9+r37pXgcefurR56epobe3y6iWQ6Np19ZKZG8/dlS1uMmF01E/s8axu4I8b0AB3OE7lXzRT9d+BBP6CSUdbq1euXhmpP2/2jQnq6trT5G7qh8zh8d21q6x+/drjj69tyvM/Z2bHz2WD5f0fNEfG93eQppT4AZZoVj6YAYYB1HBZSny/cXuVuHFl6wqawTJ/2tzZLvPk2ujS5UujS/LwBTPJnp66vraJWkIL/tTku1tPPdJ6+H1khxwrTOjq1WuXwyf/pCn3eHJl9MTqtccew0pkqefNTF0K611ufpCjyZt7jsn3mrvq54+vjVYffQLPJot8gBxc5vSpza1rrbm6SVJoP8Ksy7PXSavtZ0IB8vRbZLLtp8Ig+fD39OE9H46uyfNvkgW2nz9+bXRt9bErm1vowpX1MJ2/q4/uVW790mSxb+h7vlN1XOZXL689I2/8K/32N/PG9WtbVygn8aWv6+/a6yXZ9q48sg6mwoL/Uh/fqyDF12tPbU0W/hd79/Hy2taja1cvX7oahvRr+q4967zELYNFflsv7JzMsKOQ3mQxhCH7rV1NnCgr8kJd+J+/ceHJJfhV/Ue/Q+Enr2xtNd3/Z7u6P1k81PpPdbmjmLDgyRn6J9rtKAUuPFnmN3cNpNTUoo7fIB/eWU2rwP+9i37rRos0Urf6H1OY2Kvc5bXroyek0Ff03bct1NBA6+P/165OTowYy/yfev9oK0ylSE68/Y/YHt7eITa1VtOv6z9ym0Iyy62i/8e4Pt7dXLu6+sj7dwzCl9sfnVxf3B9Z6H9vfxSF2t+aLPolCl8s+vjmpSefvLQ50ccv6rmJNokYIc9+TR+pn7Xrb5X4Vb1v8m3e/cK4zl1j8PlxnXJ31wD8b2SV8vYuXvEPxw/BHyYf/gppdfymfHyiyD8YF+H7exT5ZZIzi7QoqtXpvz+mljY/+V+45tpjgR1rJ2P6n8fT23q0g9++Np5eaeDti/4S19Ze9U2u4/9Jv+0Nq5ws/YvjGawZx5W6B5+lUMpnwi6aJ39v51utdv6Pk2+1nvzC+MnoWi1t8slnKOROrhc++Ltjmm4RWPP401zyO8Zka/XaY8LUWeZ/GNc9yZA/Ne7EE5e2goQQRIP/ftxUPFvb3LwWpLS/M1Fd68EtfUfrwQQv/7nJd54ZbQap6m+PmyACn+wvfPbfjamTNL6rwCdbmsGTl0aPPlE3/r/drUyEJ39LQ0WGMnQvdeXr71fH0ifXnnzy2o019Ze1aC7Xn7ikHsflI+uXrg7Vf8bbl688fmWkforX69eeXttU/zmvr8Niov4qr5+6fn1tU/0V3bmy9fQz8sKP84OPPrGpLidbo831tatqDRdQZH9Mi057aaR+Mlxef7/6CZ2NroVPvMJrqfZndLa1Nnroic21p9Vf13eutmxpYvvZXNsaXdtcU39N37H7odgNPqYP73pC4VD2CfWynguWiEvXr6+/f5Xi7+ba+rVHt9RfMZn5nO68S6ujJj/yl/Rf1H9Bv6Q/qn9E/7B+Ub/9B/VHzY+YHzU/bL7rL5kf1R/Rf17/sQ+bP2v+jPlv9Cf0z+r/Sv9N/V/oV3VP6+7NX8x/1Lymtd02S04vmPeUxqvvjpacWe7ro9p//F+oasHMOeNff/311+3GSl/nZskp/7reKC3eeO+5vsLvbGnwM+CfznhdLZpZZ5y6X6np3GlnB1fw6z+rqtI4s2BUaaVWZ+cXjTJLTcXRZMW2VbENFVtW3NOoORpcyVnhIWe8WjQq/8XYpLCHLjl9QimvN/rKKTwaoCpVhsLSCuP1cNEotPlctOTUgukVxilcDEp8r4xwPVvGF6Jtn7nY61FpXeSsiy7Ml9ZZn12cLyNvR4U1285g+Jw9mi4YNaPZRns0wx9K5aw5Qg+a6mMX5WiZcmbR9PCqt6PK6eNGnTYql4J6ua/sklNOez0s9aIZGGmq0yiNfkQL5lhpoiWvCu2Vi5zxdjQsExd5vTFvMbyJlD5uVNl5GR3HwOwehpW+2msYYhmGTIYhk2GInXVxaxjiNz8M8Y5hiPcahg7HQOP72qGL5/sqP9pBPQaVmiUXnVB3+1tqY7mvUOIBf+d5uTpVl8tlsLLSLEvXojJmjd5dkBuqsI6EK50z6JxxGnfOz5faaXYOI1pos+1stOSs0+3O6XHnrHQiG38pdjpfNJFTzmKMrcMw4fsKdzUogpVETYvDtPdVnuffpfX2UeUHwzI6hom1GCC21tnBqov8oDqm8h+2Ot2WCVNOnVCDqrRcV9L12NkLIG9n71aq1FxoGGmvi8hprx6IQCGxs8My8fpcHy9q//CDvK39tYt82fhpee2o9r/WrZypTijl7AmlS+3jGze83ljuo753bRSpN4VGr/DaV/WQ7zntRxf69qj2r/aq+sXoRnW3Us7I65wJ/64NZ3wy2pRGmiJyiTfn+tbbQuM9429ub5Up+uHfdaFv8Rn+1XrNJeAlK33dM6Chs+f7mo25q+k6GYhFJ1CdcB//rot963QR5d/mR9uLpoeqo/vVAPN2fjoXVtLDT/smv+uizTA5Xlf10/zzVifbVhbs4DEM5KB3iCOzYHr+zLlwRxad5lLVU7lV9X8W9NCeWNCLU2Z7PLmRTG6EyTXsh2YPwRK/u28OeV1Yzm80BEXK/Jp6fk09vxrzq8fzqzm/EabJtObXYH4Tbwoj86s5v5oLtz2/4cUwv3o8v6jAaU6UlvnFmgjza/CezG8yMb/8q/Wai0vrTJhfU8+vxvxK7wvcd9HE/FrMr3GmsLnfLnSYYyyM+9WgZ3dMby+S/iUjZzfrHuoqxyOVY3XewUlR3m0sR0tclGrwxKE8H8qqvWmGZXyMo+3se8CY/M1bERhvLCt4WFp/E+zupjlf6vnBvYecXo6WyO1jf9MMpvgMxV7XF8AQ8MDZwVTO51j7n9Mmxoa3jf2N22dWxv7welVaf3gI9p4EHr8BtuwtZgJTZ07quz3XXV5EXhUG/BRt8+Y8enNSD2SOrb8P9SwYdVKfLaNl2ZyFqS6Yh1DRMRetez2qsBOgLK5PaoU5sH5ueNyoInXWD4YNu10winuAS1qcnzwyw2oG6//HWict5qfYDad9PCqTqrQLRsmefW8RO7tgetESGORx0zttM1C7z6pBN8ej2frR7GmLAYzC/ajkVoWK02jJpTUL5jMSEOghc+Ys9mNnxizackH6Y5WLB4dkFzFc02CA21sVGqm5DSaUebyrnP5mV9WrOeKWG9UM/ANaY0VzOUYPynLc9Hajr4V1yICt9NH9qCLlRlWBtRQNsTUJbUByy/HCCaUgOuEnAocBR+JLWl4CQ+bKySHJDKdzr/K3aL0NruiUPzX03QejbacGj3u1Enud57NswXu8euCQU944DTr/a1N6ajvMCwbqlAzUvRi2M3pJRs/JzzsgbIDifu6bduOMvht/nC3jiLLnQ6C2Yy4mDRXoCSblGCWKYdEH81qOlno698r10f6N+WLaLrlp1+VmGp3USZG66KSOigTbP4hsSkZ04n/bk7+uK9M/2yeZYweItp31KVZFjK3mBJYH55GNv2k2z+i7cxct97XrgpV4JcIu+ZNIL9yKyhjTiz+yG+DZc2BGIHUUzW746Q0QVuTiqkh7sXydrYBEc1PWavimlm92Id9JOXPIK6xZkj0JvIznC14NSLtV0XFcFFmFhbdg5ooY/I10jWbZ4yY7DcpGoyK+WMRyf/Y0OxSjsaF9Ue51XkTSmVg6iE+w00Wv7lGRhpkbuE5VdqS3GF6XVq+42PUqr/D3nEvnq1fOuu97np/CoumgnRjVUINz1h8a+bue8l+ONrjpOZe6xN/8kt3wvRuQSLMLRYoFc1Iv+G+9biH4Wd/d8GaFkm3kf11Vi8blLnaZS+eLDPXeV6QYOvCpjX7kdZGAw37LbvjsBnndgjksA3msiLnJ2pN6oezgC1hJGGu8g/Hq+C/LYEp7QSxmI9r2X4449C53iX9k3XWGVeW/ZoeLxoGCwzt7FUc9VZlwzaBXv/e6vYhendR3l5HnxtHxr7MhXrl4uW8O5RTxhdGEDqMb8TLHwC6YU/7X1bpLwkhwEl2vKhKvOBKxlDoGsl8w74i9YjPeUWHFJi7D/y9w7FrF7quL3VeV6aK5T1qYoIXGKwzPSb2Qo6UUzHP+46awuMv4pFbSuJT63H0yfqf4xykuShQpI4z4cMqkGjrAgnnARd6uVyeUpiCRBDq5l+/d65LlftJLc5f0NVtTJBh9LCk0qMd9yGCXxpRTZNjz+876SKScVuWQA25XHKvVbCyDE7TfMGQRQcE6xXlgeSmEv+9FObY3rPlbqrXmbylZ8xjIMONUxO0Z/ba6zFxTJGzjsldzf8+Xq2LKdaHodAODBj+Nzss+4bgWBiVXY1QNF81hUlwZg+YuSDtA1Cww64+sk4RJRJAS0LU+JmRUyX5faLPk+vgOVO5lVqD8p5RfwNePzUMYOKPfzbufVv5t7bvnsF/d7bMN8NTQtwx9o5DilB/cQCFchYV6Rr87p2ZCJVbj7cFGGG68PQhMmrKuM3huN/q1mYHLJR7XttK3QRECZ8VOtFRElG1P6gUXr/QNHyvcV+Gz2KH7mhIjXyiji5hIbrB8N+IVJdAzeinPfy0y+rloO+zlPh5VFMsK7QyEo9jw0QLlkXqHXjQyes54Qz0f7OMnx8pmqVA5xBBTeeV/SH8zVy5+GQo2tuEXueEvmo9oEWtf0qI2cBggmyivzqi3iPR7GILlaQpkmgKZ12f0h7VIwnfh7nETnaYaqxdMLyg6C+ZFDd78opa/XtLg+i+Fvz6qITR/VFMu4a7dt2B/VAIm2J8h+4sq1CRbRI+EV0bz2BZwnVUFf+eEjw+Ecimio7MQYHUtvhvMRYKOZPiFXYhaGpSX8abCZsdn3QsvcxdLXXx24YWXsY1FLj573wsvl5mLz56Sx5UId9Uiv2RFiMu+rV684lKXYV+jRSZq9rUMg81OL8uUcv1F22Sb5J+6EmrVG1WziZ2rMGAw4Sz39SFy4qBloSqs7FAgd52KIy3dy/9WrWbuVBWF6N9YUSws5JjaCvD/a4liBYCWGDREKIt5rSaavE1rQVXUu1RFrmLYAXKnB/uDWa20/sTQG5FVvqjOgR3/o445uK2fg76oRdOhQnLQbAuTvgM2uztfhmkGfOdOkCa+lyyYQV7uq4o+lb4ioQJYTNFyWsxSYyi4dw4oENdCsF0SIdJyR8doW4jiabTtZkEnGeTxDPJ4SnkcxFrsZ+HywHIfBj7rDtDAOE3NKdB4OrERpWEjKu1yMfCq6EGU6iu3H3x6P3RDjD4Gx81CgtZumjZaR96ioRZmTrspMZLloORtx+/FkNNnlikDJS4Gm6B0F4M5dPAzKKxL3VSFdkyfUGlpIasWmZvKi9Tl7uCFvnXT7o5zfeOsy6ui21YS3L6+cl3XxyTN9DUqPLYsv6fwG4EXZqft++RqcNo+LFfqtH2vi/zSEDw9g6YZ4Wpw2j4gV+q0vc9F/iuqcpF/jf/eVw3moLA8s9zXkF/2gXV1Xf+CkCybgV6IzZz7ncwaf0/1de51MeMOYMFGLoMcndgljve2m3YzVI+grJYdDFsWLbnO2ATQGZsAMIP7o2233w2C8s557+HPqhjkZtvhZXtCxWCRVI6SgrILN7wOSDDGT1Twr15eZOPJtROTG7u0KsPUdl1elZhfWCIxofMuoxCcGQqbYcLn5ONp2S0ylxQdNyXq4JgCOkIBmVBAlxTQzDds1XdgiLo75rs923NvMNsLzWyfambbybRmp+2gmeq5ZqqzZqpdJcaI8Uxnt51pe7uZNnmYXjcDsW7GHVjpqxwbIMVHveF6m8t92hfC+YFcDU7TvqJF4QsiC+zObFxvHuI2Xp8v3+g1853q1WEjVvIzkJ8MktBNDRPHN2fNfmFzp4Zl/xinG3KnHh/OuD6Y6T34oYUAYhJYF3hHzA2Kug2PjvSG/x38nKPFqlOVWbhddF3m7aiWkooOqj4M1VSDPBKnKcqXGf52ZS5W/xxW/xSKIvSdEmccsPqnfm69ACEmEY5QsrbVPxtb/Vkp1DZ8Cgyxil2Ws3dgZHMucagJjdT3q1mXSZ8z18V6yMTIlLkOVkSGRaJc5von1D33qztwdVLffUYdkNpnqQrEo+IOu+Rm/Nx6yQdzVZljrKZc5HJnZzS2eLNR7NtlA1lqpJKpk/rDujBuH3bsHAboAX6yooefqEghSXldTGP69y33kz0LsYDO3YAsmcxe/vbZ0a4MV5G5nrcjSrcYYiOWsJ68MQ12JdvqNNXHntcr0ZLr+ec2qKR2LF5LyMu6tTFzudZSFHUu2TUP5a5Lu+QbFEi8wSrqeFOVHZdiFUGb6FH0UPWH6s80p2STlWRFKi9xL0/ZvaowdfNvYKbRh8x/6/XXX083io5XRdcu0YiBfmQQ+++EIvZtoWV7i/f2h/W1392Jn+y4yZoiqEZvNa+eJsGwWOhPF/3pug77g4axN2/0ORM+Z1hP7tIiE3GhTGEMtkvOlF3wQB0MkL2yE1QTH2GEemUSlqibwmdlYfEweBaiJkpHo3rNYCXCzEvJZIAF2fXRiGbn1HUvsrHdoY9GZSq6XKcqu35Qua5LhV54y7hkUcHMNlhU6E5vUUFdzxYhP2IJYYPBFzhhAze93Dfgejz9TdwdVZni8/tdKsecKWj5oLwTlVSZO2JFTy9E2zBtoVtgDh2Xus6F+TKFHYzMIR53LrCAbFxN7Dq5bHEJCAczBLUvFbaXgj3OutTtRyNTsX+n7iCqSOVsMIX0o9wUVqqbWjAf0ezSR3jyyePMNyBQLTbmIuXEsXmc2s54isqu8L4uutdFLa57fp7WanQvzE7N+0yb95lJ3tetZ5XVx87kst0nPIhzHZBLaTA+MnFGJs7IxBnlpvvUE8wytjmypRJfnfKDqtjvdZFaWm3BR8sujCFTJ9ThYoBRmSv24WcWIgEmtkdu6A5Q+iPHTKAeaLef9FaV5oQCD4NOWeyjGll0OGpFz1GUnitTd4DLY4A9vh/2+Dm5UtjtuXUYl0AnSseHxolsLIZ7SD2Oxs+tN2SSyhqQnQJGKlLNHMaK83eYKxZbhXH949adpg21f9zOibW2f9wOTvNkl71ELSw97Xs868lAFtPhoMW4aT87BL2DPlPsaTVHLjM58LejMidTTlweFtlyX5GNGeFgBlz4oFdFZpfITMo5rBlFDpkHPptjL6gpMBcKRCE3V2ElvVGxwL4ysK/MHRT2ZQIzZh1vhh9P+7lhXibcO8W+7zqiz4pTSyL7WYKLDMyZjAQsrCeLoIcZzLgIstYigCjBRcDzodsuAtSckdjr6mURYFxTWcuZ8Fy3T8i+g8Z3aKF0HcjLdYdweQgMq8MxMHkjsJtc2h84G/5uCfB9PfEUcjsPFBLIVLM5jYFF6rr18hJTIGTJYgafozyKjV2OZO6VzcwuuT73eZmFINga1+fhmhA8xYJM6stFlsmbs7XxkVkuCnNOc40sTTfDs7K5dZYN65bC11xVCwlaiFzTSDkLljabuxk3e55kOhOEonA2qnH6JxLqgplFS/r+FKTPf2Z0jLNERw2bx+zUyD9Cp5qYVrIYSjoHx/IUCA94GEvnDfIOGzgBDxPJCaL6dDHi6SJPVMLBY7RAJmgGh2CGYHVsZuTUcTMn1SgymV3V8AADdcAVBIqYLPiotP7tF2WolCj8WZk6ezFaGm9TdNixzrr0/Ng3J/VGfHOEmd/ON2diF4P9I2xetfdVhHdhjaTViUJ/M8Gl6mv0zjsM+MPwlTEU8GB744lktC3Wh3AyuQL1KpgGhyWNhPVB5QkFo1Q4r7R9BdkQx1diODuh1DBfDOeVQaZVR42fqgYrXg+njDJyDjp4gIasnKoiHT7yH+/oqW1RQhI5VJ4r6OTl/F0XI+wxEebB30xaQ4S/mjGKnPKOxylKtnJ6dc0dzYtYTG1RGWz/MbiXmafcR7OcFQkA9GxW5PCaX8fFYbC34GnlJjytjMMpTdzaUmKoJaZu6225UiSeVm5cvXha1U0Gb4CROTlLZZY/1F/DBpTykB49SRbMQjjn5KbUk6s5WoR5ppjXdMczBvliJFtJDAsjHAyw7LwqYLJInRW3thyrv8+REEMF1Hses4GJJc15Pq+i0xYVwpvFcGXGQo0Y24zWHGmDkV2Em2GGFU1JfFAVUzj2spCnUlnP+OC0WRJnALT3qPY/3a1qa5mcrm2DHuSwIMYhczjbas6oQG5Htf8pvCekRr9FWUWViy6KxwRsP9LYwua2rZBZroepo0kU/rMm2vs/nIZF/gtqpW9z/wXluoMOvbrkAuvF9iwa8wNZ5bqD2fqewb0fsRP3cExxq/0inFqEJq2DOTDQZadxhHTlQOgSNqKyA3blOufnS/gxgC47oMuocZKL2nQZTTrJdRq67DSOkIfFAWTOWdchCVqRDi33NfH9TI7bDPTHKxXob4414RU/N4Spp1/lsCcq0UhSIYLzQdMzQiS9i31Vb/zw6ATpjrvSA8OMXMyzoqYjRTzRlSLG6TKPZ6SlaAadaVJnYVrO8ak8rAmcfNBYSj7JI9p4vD0mslH9ba2jbTl4pqON0KMzg/m+AtUF1zFxMKyEDlOsBfh48k+eI4i9ORyaljFs9PEJZTaDXBWfUNrZ4Ow5psuSfkn4FBgOjOJS4j1YBzQKQlKQTT8sAZdyWL2SNZH/vdOmL2YeNyy7xxTOW2Xz6olel/pfVSsu9cdXeBy7XSShS+tFBz9L9PdQC+Y6rZV91xHRyUfDk1qd4zGby2Ra1YIZTVhwYFxIKcDVShoFuNRsQxyEBtcmyXRMkh1UumhG4cMkyTRfNNeFVNdlQxQtsujVbYIyd0ZDtO6f0TxZdzk9aalzwUKwh/Ul9eVwKjWaYfXc2VP/eTWcihHRbrFJwR9QD/quC/Y857o0qPltcq8MDFT2kyVwrnr7E4cyrx1U5sFdUJ9IEdsrfc6BMEO0y/+qOgexsssTYOxCLRltuT/txj6207nru2noW7GopNjRIETS/UE8aKBI0gibXeD2KYJye/d0SVtQjsW0H4Ph9rDn85/EpRXGDzIfX6ErCOYMV1C8XdJ6BjJSLvkmGFYMiQVeXTHFVEgpvQjDyk8k0sIULm1sPc3EWdlzuFWvf0xh4tIL82UCjf/ifJE0JHO7rnTaXYEqF4tQn7pkWPYoZnVwMNgbt5KW8nQZvBviG4dxBmqVm8Fig6FzglQoQCRVuQ/7Q2cq1iaxKoZ1Jz7ft7D99nz8YN+evfm9L7zgaIR65ezX9QdfeLnoNE/N2Q/s8dSGpxpPX7yldjw2+dnvff6Fl3bd5+7Wyd0+17lfiXkJzGBFhCwhXbKMJUrs2HahRQZVQi2Yd5SWjjHCcPzseuUajhKYUHpGT0F8xcPS+mTI+nDSbT18IXFepXjID6vKlOz1pGZuOxPUnLWoOcubqUpcepHiB0c4rcokDGHydqXK/Wft973wsldu/9n4oXn2U/gNXq93kcCCBrKLDPakonKAXSRxOXXfhpCKfIKU4PCWQwEeVbJpYZiKJIyjKKtkje/eoax2YDNuWas7fvbNWavJ0949rl5MVUvijfkO1xVPE1iGtkXmzzgXMFRrA3s1hj7DmEeLGl5C3ZM6O6O78mifgy3eLuop2BvP6J4wsll4AMEtJS0yihrgfDwZlc1BzkNd6k+s9DuB06ZOD+6Qy4wskQzs/hX6NNIFW8vqB+H1OrfjnTV7dFHNHkEpezBAryEI+O1z80WC6hS8GBzPBYaDqszEzRdf9LYpgbnqi4mKhv5ZkVywI9iTeoqxLtyRLanOWdm5ls6LHCBNWgwUzPPYhmRtMw7o4sl+Glr07c3/ef77gvZqcKTsLE+MSDAlYDC8KRJQ/h40lQpNfaf9c3ad+6fQ1O32z0T2zwmaSvegqVmhqUFDU6nQVOo6oCnZWha5pXZP6lnQVOoNPB3nQVhpTVgpCYu+/fWMT/aw0+phW5n619TDzpvpYWeih7Jqfr89bMkDzbYQ1ks5nOprY621Gv9Y2vD95+EmTC69Yw2k/p5ztekgbSql9wdX1fFz/STfKVCMVwx49JTRyuTUu2qi5cqu22T9PSvBO7z1iVA9nojg0OvmjcByz7nWJ3h+SZmF59pJ0zAdGHxnuZ/hmJxV1wvGtBZMIAgTgtp6Y/5iAn8x/sQ5iETBPAwrqR7cMe7Bu7hSfTEuxD3Nz4GcjJyFmOHgnoKa+kN1oNT7ykjUCrVgvmeC4sa6xR8sXux7xtXHzuaL5n3iLv8QTU1iVBRnY29k1fftpLfzUj0C5XAqE1qxasfSaXXESsQVOxJJRyKJ+MK5sW0FRdk6KEo6crugKCN63feMq5egqFZHGPHF82Ovein4sDC85JBL29xucI948tyiDAtl7g1mOG7PsJuYPTYKvbYT0xfvNX0x3KAvjFVDxrm9OS033jF9cei1Ra9tmD7LeatJ7TsTbr0pWCFc0ZYGZVwHZjg7FJNWj9oCzS4OB8uGn+svmChEOyr6bFZoyWBenK/FMh6vhPAAI4txvLfYZmOJ6Evwb8wY6kXGZYCgIhA1RYwi6SVhtLI3EDdQRoayXi3KZQyGG06lOmCW5T6FGnVU+5/tVj4dzMNeWXPlZs7oV62LvF50CRZdz8iiS8CryeK+SC7d2HEHd+CdsLkn0oBk6PXgSJkypi6MfjKxrXebCrhYgnNzN7+NkJAitK2paaeM0BlPMm5pig201oGXZ3CQ+2JQv1k7zsnZPkr3Iv3XlWcTNSc7pY9eS6KdEjKBc3gJvbrjeufny47rBCvM7HrRafbmTptMOpN7c6/Zm3u3lWhbe3OPe3Mie3PiUlEm6r05afbmpLU3J/XenIhYi16JriOayuyQto6UTtRiOfkoXddTcV2vT7Ws3zd0CZ2fcbqFn5w6AvWbDk51lL8ZbfJ+ulw/SOFip7zm/Ybo/MmVUGWJ9yYEwSwE9nIqYhEEhekL/0hC0FFDvG1jjRBu3vzHxpBwu1wu0r0ycbbmOqCH4Ak5ONnPmgI7CDEvOdrpRFPtToEV7tF+Gt4VCQdEhIRRYRtJQAet0oISaZ1y6Tkep+1USoM60BNRKCKXo2cJiLtHKzStWZlPLxRT9J/rtNa1L4ZTUw16If7Tpi2W7WDYloyaDp4r/bTNrMfrvR9WkYVhG6pFIqqFrVWLLHdTfcNOk4dWLsGgwaBY5NwCxgJcJxfvdIljhq0EIlUUzEAiUCUteWqlj1nugBR70nEL5x6Ssw3qiz2p93mQ4L4dSgzo3TEu5Q3LJ6G8rc2SIhotPdjXb+LFlXCYKC/SlIWRKHqYmTBvU1JPX4yes+tVMY07zxQUGJ5F1+XUGkYpGUMElgy4nlwHW+C0mzqjB5ATMqqmUjPFMNe5SH4qf3ue1VZu4Hq4YE0rLt/kyfY8bEGZHP0n0vJpzBbi9C3MN2R1N/VFxu/oEVV0MZPdTkVPRUW/qaUrHZfwZe4Jo7Ijnj1ZJfYXhMrLWamlhiMGON7vuawOOkwXzTPCgJ91tsL5/7O1IdVK+8pEeHEiehKk1qwltWIEKbVK028ntaaiJ9VNzxqx9dm6EWEyhO+NZfkIVBi1ZPkoFitnQnUjatQNaVpyblhAPVL83xvwvJgcwFs6MGSF9QaygBGTeWB1t9RKJLbZtw2nDkaAJt35n4pxhPIpRK7T5Tyc5GT1WtzFBloSxjlhrc2Gne5iBmI5gloBW5BYLhEHmsupfbBc5sF2+eD/95bLXExleVWmZz/4wodhGUz3tpVxr+/UFhE0JthEkpM6qYOZEp/QQSfxWYWtMAvs4hD+6AoLgJDSrXKXcx9MWlzFiAHPuKQxpZDV5z7y0CUMQtbGLBJPxmdtEOoAjatsvksu2MOGoEVOSWVthDN2KEJpSxFCB6kIiZxyO0UokSUwYUPQbTmlthkokUuU2AxUI5eoRi5RfgF6GeUSFoORqw/LqWpMI/+m9k5L77T0Tje9003vdKt3WnqnpXe6Eb2WSvhuiB73jiKin0ZfRg+kwn1hBa4qFzaCW7SMjsKGcxMRZvvCydNSIXsSVCX6tuysRL9RJTk8qKNo6aiWw2j/y72q0IESLaI95gtViyoIWd1l3jdEqhlORUpHpjH59WzuTZHS9bpIxfLOANsUqyx43uDT4QCuSBini/VMbqpgGVETlpFdJlMKBR05axnbzbt04XBJ/uFu7bPthmV+LLidwY2SnE2cZaYYSjbA9qsF9ORUVQxc7N1GMQO0E7gnFfsAWCBn6MV+uHDkCFE5obrFAbFWuGkX8Uy+h0pSF5N30hUf/+wPh6dlJ9p26fg4Pm2O4x3jBPpw3YkxLuE2+EgPn+vip9uc7Hfouuc2JIwvlXg0cTlzy4J11I+W3Azc9cH9QgGLWXOINupg1NLgJ3OgyBw+nckxVO7Iv2YL69DeboyCg9zVrcMfKxRg4RjRRSGvWOgYC+EPRCKgkNsXagkhNXEr0mZc4/jWCuCbCntUU86w/iO9ynX66tBRzct0DJnT3PKnKn57Pi8ZK94h3874sD8uF+9+dcBmzufwy54rM3/ng/Qm7KxIeJEScV0VXQo4uI9QXNd12WCfROn1GPDAkGZIFwhsppvfIVxJAMQhXLwjLyLu0DrM0rHgIPgOega56Lv7EV9d5pF9PPaoiwn5JLstdtceHUngqZWLF1uP0Y3lQagGCaIY6fuGrx18uayjTMMHNZkNMV8YsPgSqQMnUtToViRcg/VE4Y8XNf56kdhKSfBGSbBgMP/gWz3urIzJiMRXm05mucuCk1kOLcAMHMNKy0hqEYc7aS8dFQKGhwxfPXYcujrKDQ2nZegl/R5G2UXsgM3risWNe8pnVPSF3Sdtz+N6fPD7Ufpo8VRHYkXdlLQ/BIXMuSyEjAyEM4hnlcxQRJiGMEORzNAJBUci0xQSkIMQ2FZiBsrgnXifHOLpOn5SN/GTctKtwzyFUFxyIIS8Y6pcUiHgEcNhamOGPS/4SAiuZNCxDJESA+VL8IwUt7anjN7Wzzn1ytn02bNff/311+/6YGGOav/Rr6mqJG8UDfxoXDIuk9gv6pVnS3MW4SnT74Oh9OVSv0v5wegiLUi6T++hr39NVf4U1L/t6TzUiBBW5VT+e8d1HpBQyIX38CpQ/mv6IjYh/6l/CZg1woJ5BPLmlf+63cAFDj28vVGqG6X2dkMCO4lXgvAhVdGeW+qqVGXiF8LxyalSokcZgu4i/5yzT28Ee2UsLt0JbHSn4A+XVTCLA2psUzCvUFnAO8GdXo4zlXEbszLjIIQYU+PUqIyx8IebTjs12nhiZ5s6t21TGTWt6ky0CowzNAcnvdj/gKijmyaK8SEbj15c4pTzmY3KL8AdEaHI4m7noV/YG6MyDWwmcukmN9NwnJDlRSwu3oCgCXBmEvaK5mT1INVfomQ0G4Bvenne3GcUAVFGnvBwS6kWzKsG3Dnyz2y4dAi/yBovSqy/sjJmYQfWokJISch46OaFUs8XhA9yeh7RtEToygUdpOPIr3tlvCIoF1mp0eAeoIrQtACkU2q6xs5WxKwgOB30w0GVi/CExVrGfrYqQoyBZnzWAH/HNayZ+B2qXgcoTKlT/ue2aS7zOWTDZzaKmkSoBsGJ8K4iA4W//noqHvdvhWR64/FSDW+QdL0eDf07qwIWSw4O1kSoRE7WOXyaL98JHfHG0EP7vWtlflTYehjrEYucehC8HoHGpaJRF38RQiWWfsH1DQLfW274aKNiz87NgyDmERtJVdnpgLYQbwozA4FnI4i/Tg83XbLB4aubqZ+o20m3soDl05pH69R5AKBhMmUmDS7qgY22nea+N5sHR2OBvGvGEofY6FYdRc84e5lws3vCs1xC8FGv4YSbZsINJ9xSoI3qCbc7Jty2JjySCU9bq1/woy7KQcRsIShZoFY/EACkFIYJ3SxTU3PDejnX8HK2KVDqEPayGcL06fTbsBv2C2dNXHFchrB6t1vUK43sBNIUieOGg2HJ9hjB8Rk3quEsdW2EVEn9yaqMzDa4+Dek4gBVhTjJo4C9k/viFqHObsOjUZ29+dLNmzdvEmZBmoTnn8R8575X+esb/nM/9Q9+Kt7CJnHT5aWiAdupYZltlBoacdbqyycsvRy+zS5ftSU5ccepi32s9M75fidvFkipTqhPEvgkau0n6DTf97dsVajgwlx26G2OOsQD8XxfToEyrBOoIYOiNH77HGH0bBgBqiNw8k6c2RCktCGhsdj6jUokuPRisxgAjvGqLRTEjE9YWjEx87BbPdinQ8r5PvbyQQEMExxWxZAHzNBlGyXumoCDgCbCJmwKxWB+XFPcZS9UYXpR3jQyKw08+4eEKRpulGZQyBvGWdAzittwJmbGrBpfwfhtYrJgdSggPw4KQm1tn+vH8mFsjOai/GAxp36hutiPJ+t51aKTehEXasF83DotBKkXzcdte84wP3pifqTP4qkblUkFO0kzM9LP+tWBMCFnLs4HeIpFMwDxqqO6jKQYA3M/a8Uo/Skru9otLMltBjC5KAybWjTHbMNtlcBbQoUnAsUpwbi8l978pfIOIibXQOi19QvYjp9xZujTjTIalknAT3BRJdBZiD6RJYeZ8Ath4w7fHyyawxDCtTMPAsAF7rZG8BUzILrQgRhugUcBNRG+qv0zTssHGW0+5wKEh6UT+xAfhgwRuAmhIusPm/aH6csX9xL5mRxlYIo2oytUlBzV/vlvqAoMj55/MmchGgBzJQev6oTqEROH3tzyhg0LE3OsGQYi0jx6cD6czGUFZKB8PI1hgLNmgDvDslsPsMB0zTn4itQDnDX9jFr95JHhH4EBOt2o/MmhbIB+UMFn2s8Tyw7RLJ+xp4kbpo6bW5YwKIFsVCAjFchKMU5m0XwGR7hzgcP4tOamNcId45TQUZgDqDRE/rmNAJ3qGIsqDY/wHcFceb0tCWO3+roWUU7VkAIR0TEhyBEUylEfoCCnagdrOXzWYm4mWEhWRB4WZ38XV/brQRox/q0Iy9hDGmHDJcidLjh1k9BDw0PrVxH7JoEGWLMZ/B5GZSdoSJnrsGv8/qsmBJMzyMPfic9QiFEixFDVfNWIIawRFA2ZgH/LDYataBaDmrlBFjsoI4pjgvnDhT6X+x73dFsonwVItKxUIsRaGRD2Cr4FCoX9HLwptIuCIK2xV1P7mdhZtXi/KZG/f997azShJAmOgRGBgLCLthIfmEDmUEPrGiL/jIvkJiPxqtLypLbNS534REj8QWAFSVUq6bUK6otud2m29c5sjQgk72Tjd7htNeFSnGbj7YYgThtIux3c7RFCK9AubnDMz43pWJB9/HOkW9HABJRBIp7x0fCBOeLiaUemErVmrykl9DZbGoa2QLZDrJqEYEWU7bgagQ5Xash2Nc43hGLIdkqUDgPqiX3onIRYwcm/NbSoGbFHoPcYBCqDFtckTUAeKojPOYNuRT369US0mJ3jUROok954uJrNnaaGEyJno9qLk70byIjM5dJBQs3xwWzzIBEUDWAOAjibOJ8Rw1xlrdVbDTaNELo9yVHACdscRYfYVIRI3hiVcQMGG+/kKLpGONUC5GydGq8q4Syax6XCWRL/VkIr7uYsPKHU4Cx2grNg/WCkFTlLLGgPNL147XSttpqgtgZQ6lfh5xcHzpL4O7EGyVm0cBYax181QhPQ2slZknNEI33LjYKIxygGTgPOQrlfkTYE+IVeOXNoc+i2DdRqhDptgP3mwhGnRSvKM0cow/ksmQBJI5ugMKrnh0ua3jGfrxpnzpF9xuxaDPuCS4KNIGkIzLgsEFhGrEsxUMYksKBC4xxzLqg9Nc2CTcbsjGhHy4LmKyg3fEBjzPRFwcADZ1NtFWXCGqIFWNCGnTeVraFmG5GwDSLjt8gP4mRNfjiUiQNiDCSvG6NSBcuEcnanZUKJKJaJ4a+H/VN+VEN+qLwmP+XfCuZ74/FSC/npmvziXIb3sIsC+QGba1T5r31dVRKSiWXk4lFp0ZxaNrQu2Ryjnsv3SXXK3wm7JakuFqqLxWILAFzdbGfw+nMxiE4TjL+gNWO8nYl1QYBWI9nOIDRIL6NAdGFDi4S+OCCREF3AV48C0RkhOvLLzg6is2O2lpDo5Fhzgui6O3iaRXA3Sa7TkFxnB8lRHLO3ITn7HUnO7iQ5u5vkbENyFmXjFsnFgeRatrBkb1vY2BLmqDhi1HfbwqLaFhbtsIVh1PPxaMbSGRl2y2HPafU+plyc39RGP8c8FeosNOTBQ0F3o4VE0iJgFznbvVmas93n/tOX/alNHkXT6PoT+j+A/icmkbPq36cJltaL8CosWN2rZeS768PwpvWdCwjY40s6/4FIW0iWNwnOLCCNuo5QF3BBw6BR3N/yVlRprEiB/ysCvMX4WoXDRgQz44Mh8ln8L/GaqJ1i5Lf+2Q2eR1h/S50P8LZLVRlf6Ivip5tIXRhAhJtgBsTgUSM2SpoOgeWV+PhZuZoLsteCOUwoUOJbEIaW5x6LwKDE1QKihXl196K5W65OCa4pIAOg5fHqPgFKhQ0e577aLw3Zt6UhfEsvBrNY9CDhrcetD9jWxkfYyaJwqI/Q+/OtQZz4y/qIzq47RpNX+n6l5crcr4xc2fuV3fmduj04BLj9nLjglKTyfx6ZRE5FB0POClUyG/JLzJWJYOWlorGoAERAlaiH0H513BwmGA4gFbyS9TgaEpVvvgIYARl1CG9l6otMxLfOaS4TQqabmvUHPFItxxxce3IskpfR/UrtKmYnio3R3xi7yr3+GA0/hqw1ONZFm16tsL48ZDgAodAtRQKeW3is45Oy+wihyMhhCME4L3NuZ4sUBMxEjpBTMQbSdRAofjEQ30SXr8QNi3K3CKPzNArveHnAhShYXyakSVkwgyqnQu81zycwTfR+EGHfvkK1NyB3gt2OIXMzWEyT4GUL7ZKRn8OJbCqhI50GS9S4To0lqlynxhANbLEnpvFMhOhIcE+B/QNm/Qoh7dS8M3VzIEXlPx/gKwZMKADWEwwGxHkHqoCwB8FMo4wmBAkBtx8Sh0SCVh5JxpwaOz+hGZh7jWli7eMAYWEEloKPCEuRuDjcjyTabjd2vglH4jb4agkqXCsszzTY+cngEBlBA0QVARhDsNIDwhyvCFU+Ca5vag92AdOFvck1mCFtiP2c1uhjKv8n1uQ8u5NAZzGSCQqAj4YClml9Z4hATLhudHmlyXWJp1MGqG3otwyFFISPKOCtt3PRWN9DtDKUpdEm8BRGm0WXOWwwanRVscS2T+tTHKJgyX4kgF1twJtWzSDKwkJ2jYquM3LEqRlJZgMISlfUoCikL0kCmHBUo0Z1AIEoZx4GcpTjKHg3nEDzJPFDzhCsLzoKRhf6Aeg0VOngP1KnEhCLvksYaluDItGd3SUXxt5Euo0JFtc2FnxP1n0kWKux6PY64I6kYd1FYd0Vvbpttf6gatkWCDB5/g8jJoIS3xVzLCTDeakj8hOckbuyRDSCyHnTOi35d0C5LxA4+8VuwLJ+sSvgN3PfFolf6FSYU7gOCNJyN4Af3uzKu1+ncdxJQia59awgxcItEiWPyV1CILy7Bg65LMRBFF5NAISEscsByI32GphQkuOMh+TIPQF3S9aH7jv54IJ5gCi6C2YdxkxaFBjZ7mxFwzk//oA0ZZ0ejOIMVu9xGNEniK4xR3+tKCTu0H4wDB8PNdQft+wM65PcOiygpJEjEsfzncEZp/yXOpW08UsdiRoKTg71uA6qAHzzlU4Y+690auChuoxwJy2spUaQJOAkreb1ix8PL6r6xXrGPt7JZT4+HWbsw13xovtUXSD8/gzuf7JbSWeMOAH8wpgbRzVhXQ/ILRz0YSn5xMIQIDZlBNsRQIwJy6AruGqMj1oemrLKGkg3wGa2xLo8amo4j1BDSCEVwm7eRwSPowbwWWIMA9VAwFLOzkQqgBmoYFdiQIImHEDYkbH7rePqvbJRvqeIRUg5xpFmjppILLFfVZUzM4nCKw/I69dpPNLxmBBAwIvmCaYG2NWGvPm2F3oIiU/+I/pTwN0Iezt9fdQrTr/yXGlfZlf0pr95E6LgIY/N12KPnc9LMyjFuKN8BD7tJdWAwsnN4N5DENN+w+psm30fh2NEMAcH3/VZp8PVHDMyQFY4HwWvfydZWBbM3fQ3wI1hHbOuJeOIKrtyrGvFgcZUYnuFcGkBE2Poq2bFYbx2AMSuYABEazlxtR8fYRvhJ10IvnhwJ+8yhkHcVBZgNZIsO6bOryMgLrximXudFXd4bCEEXaJNT4XQL9yhZgqbaql8wk2qHkJkVQna7nfsv0L/U3oYoh/U0sVgr9FxS/QYHINXMBo1nWZhenhB77TSaZXTEyquxyL9Dp2Og/Aq8CsCO3KHNtuC+IRNE5hPcCc5l39a63hbACcFk6eIBMojbmFozTJCEaKZuNGKWVnEF9mQSBx0y4O9j2L0l9pusPir8YPl8HJHog5shAdGARFczH+GGZqUmB1qxFwxSXDry8Rntk4bl/+i1fH2ONYvWq7z9CWyjxOXy4qNdRzdFzO6j5AuyyHFDU+36ug+iwRhYp1UwpoiAf6rSgG+SQLwT1amFwGGGY+dhHHiko4Bc95kMF9Uj6mgU/G8IJa3cOoa0+M8WPRjbvzStpxKN02yY727OeH1euhV8D3v1eGIAwlH1LszOEYCgNzycI7efHa/cQbHqPFwHjhVWzajcPxpWtCf6qQewFWZQjHJ9eNdnQG9THRzXzaB2VkrPisKgghJO4QXwPRSu7FvyDS/oCXa83k9xngn2/unajiVKoBG0atYiZMfGd2H9I4BgXocjXEP6e0kY3E7cLGQ6fBDIbArjAZAD18IZu7ntUxrF+k6kz/EBvTRgPgPsQHASmEWGX/q3Djsk6cc+oQalCZEzX4IO1Lz3bj93XhXUGzz3VQQxlKcWqcix8aM6a0CcC4Ff/gE8SbSKWJxE9w8kcUUwFcxQMqZsAilAyIrQ+dBv2jIDACbBjhkPMTqnuvzRV+u9NNDgRjFrlNmaJYNTY0rCQdER23IC9IKUxGej3drT/P0dm+rJur8dlEuRlhoM0wdWp5gcB1KBBUcUIhzFcKn5NTpXAC/gjQUEYVL08/P1uNEpQFOijaMk5kYJ8txYuuZA8Zr0P4btCuVdqVoVzrZrnTcruxfT7s8VmLvD5MbKNqQBFIaWUog8OQMj+xRi50IIkbaMUOWmDuTfzEx09sGuX3VCXW4luhS2aAy7Kgh42E+BtG3S2KNm66hKKFIHg7hulBlZpihkJsMgkEl9JMhoHV0bC7CkXjl55KFEGo49FGis4ZkPmXjfS7n0WWXHnA8lbsgKQXmxKm955WbgSQr8VzRfCVZDKykjyHsxszLVfXK84igQHItumcRGc3WloBEsn3EklhG0BAjGhUGLhK5wCy5gej/LfD0OrlA21wB5Tti2Egx5axIWInAefIYb1n0/qlF6nox0S/pC2VdckIl6GoCUx0NqvpiC6RNgAjKyeS6oLBoAiL5sOAGSmjh7QSItMkTOUbZjfKQMbI2EmBujchVxJieFbBdWJJmTtf+f2hAEqCWJimoNCGjVUxXkh30RE80O7a02mBpXSbApDnPzDc7smWGFNK7UmXGQZ5d7tN3qUurNvIDHPZ6Oh9bKRfx73SOAY4aukneruKz0x8s9708D7sqqWbG7XtWvMw/SLohzjtd3/vOYIn1XL8qGMAKX8DpFeKqTgugGiH8vmW0HaPkirD5QBA1HxamHBKEiz1BlUFUfh5ypb8J98Mfyf3vYaLd0H9RnUfrBjm3hO8huBJqmrGtDaepZzBZz1/P/Q92JuqBZWCPqkKG54ekmaMmh7XCtiSqbsPpGJv2BIwaC2aWvrC1kQQqbfVgDZuI3KxVrYr3mU/ppg5JwhnXynl5NnBZJzcXeHNBcmsBJLYKKTXuFu0iY8Y3JfGjNXyu04P/uAHN/ZtGp9uSC/319ALASL9NyjdPQff56snKqZAkPfH2Kvzi14etSFQaf1+7X6B/FbNOMqvRr6j1ChfrPr/hk+tEGTP+1i8hMwkLBNQ167OnaPeUFEhaXJsI/bs1RHTAdO4kaZQV6PnsBg5djmp/63TFNYGNoypJ1mUK3TNziTiwoAspUveZGsh7/JH6E6jxKfmOx+ming/fhBrisvPIcGkk9frQxfNlsHbmP90TNT9YAzKKC2KwojN5qehuT/t4fULB5AhaXN5VqfFKFJykByFFVFWEOIuWR+qss8E7njb84Ktj5EA5WmE8aohreY4HLeKmEwcfewDQ2JZ7/fhENGMM0Ru719O2QPd6eGNLMjTxtobJTP6edK+3IZAYsR7erow9zZVEJ+jG5aU+AI7rXGnNcS3PzAknZXa69iRyBq5bjhdWHC8Mz8ANAnjL2mXP6YmD8LFzj2mcewwPwk1IAppOHISb+iDc7DgIN/VBeO1hEj8oQU9RKZki1RjWRTJANl548PpiCElUiuubYI33EAkz6fclEBezK/1EjI2Z/MxO563KZmEub1U3K9Vlobo9XcKmIe/Ar4FWkUm6EtGAzixjx8G9iGtysiRSW6iNvv3xbmoTyhBqi0ltcaA2w9OSPwi1mXxPkhp7v9nbUFG8k4riN0lF8Zulovg2VBTfnop2NR9gCCt91V5CTAc/4Zpj6L/Tds6Jam/TtnMOgb32cs4J2a9t4xRWO0BNwzfHvCnfHBNAkHa6hqVwvucoazqHRZRutylGAunImdp1jRittdMzJsHPFUZ8QeGnY4KfjhE/Hap5jd+pbjvqGPE7hdAnDqK7/E7hHYbanS4iz0GwZTMmZXDHkXHxc3BIhWc9Is0Nz5NlXoIrqRVvvQl/SQfZV/ltp+Yhs+a/ZYyhvTnExjhNqxH2LeACyJ/GM5kwHxr50QzllsfA4qkLpk1BS1eE+n7nfDBGq6G3dDG3XNcb/gPf+3y2XmppuYFV9Vk+N3ybXlHytm35HmMMs/DY+F5T8M6m4Jz8zMrPoB4V4wfNa7PN1Vxzdbiuiolv/dxmyXziDvXqV85+AM42z9HJKgpGXhfjDIw/A/nJ5EfxBJbuEjhw83eFfPX539c63Q6Hg5iOqA72G5ZaEvLWoNZM3h3iyGzI96JLMZXGIlOP3RjMBoGxJrwZJFgXQx1yYkAhPtwSx+uzPzFpQiJPIZHrIJEj160I5X2izOE0FkKylhMWuygJzdRK/rtGSzZXnCgwPFUCh4LdTvJtGkEYjgU8z9DFZFKp/s74/aYxQst3GLMqlA8htTRj42ltt5HmyEE/zY1yShGCjQWriXDDZjKCVB6UAKOfimNtrIpyHzFERiS/gCYsuMCmhQscwmJCEV1DB08WMa0iqsYQmSyiwxZhncE6kqDkGj1I11AH+c/+22Z+2+Bo9zUjGTN5ukg0/+APQAcTJGMp3iKK8p2S+3wggcvlrGyLfZ5VOzrozBb9ABB8UOK1izsEo+GwJMJBeHefodxMF38HEiIXd2AjOrgsh/RN7mNSmyRuRtGDC0YM9v6TnQowbziMLA65O9ydVTHj+m52pZgL+vpB9GFesJFO6kG5L+jniLy685xc96Cko6GZGwjRPd+hRRHTbJfcPp4GxAHSHajptVHiznN92xwDDOrDXu1mXGfoppAqvHJvcdkQGZ8H631COwbrxxKudHDaRffyYn9zph4zWsztC3LL3Uyf6PYBE6x1aITDL2QoMnL4lYTUbomcmCU4OJrmidl0ODFL6xOz/SSC1rFZAGSebo7NklqtzerToxinR+z1PlneUgkuGT0eEpFz9HBg56bcXFUeptQR+c8hLNjpo8Z3oXq+aip3eHAn9vMvaEItelUcACa7DbHsn9PuAN0Rphm+/xpU5GmePn9GHGKnUOqXdZkGrAP8+RldZPj9LPNdWQn6sE2mnRe0O+Qi/4KGq0GYtYAwhUD4bOxTE7sD9IyJRiUtg9NIAlWNjYP7whLpEO+aS4RElQGzQADmFs3hN9msV6VZr+7RLDrSflb/PpsXHMiYpYGDK+hMuCWJdwgyT6OXaHBJWF4rYrK+X71owiQB4t/4HHP2oqm8ljn7uIEdhoEWEkXdc+ngrZL1Y5qoUxiMKfzTky2kR/+X5b4Nx7F2VO5vALsTl5FyLXEsS+D+94JBkD5hR16mtUgii+wY58BKsqqYB/uUYLHV+4xHxDgQhf5yfr6M4T9DQG8LF2fBYYjHueYmDgQCnnnljpxuxNTgN8mZIZanFf+clzpF7Pb7zzIuCrVfmEwHhLrg0m1vGfn9RPh9ycjUfgy/c2f0zXD/M+GXa0ad0R8Jf78Yfr8Kqe9bQCF6PpT4JhZGtmhewN960XwFHkL7eSy5YL4SBKPouP2MOQ0ZFpe3zGlKNtFx+wkjyT+i4/ZVc5qaRrRgXjAwTPLQ/XlzRi/I5UfMGf02ubxpkFCUZT9mFvU7pYaXzGm9KJcvmtP6Hin7TX1Gn5W7X9Wnzbul45/S4kR3SzNJk72lT9uPoXMf05WLBwfCspH26uJIWD6ZHGlHC+Y1zbHmjL6JI54Iwuxruo53EAqMxbcsA2uKA+SbO3JaBQe/z2hhRZ8Vp6nPysLi8p1qLd+XZPm+1F6+0wL8MV6xkf+Mrlw+2JJYIXQlWmpISDorPlmlJT2FTgaaamWAYAZ3hMagPzhhQUPzSfJ5Q3LTQixtMru5F5kR7AoE6OeFzFDyG4Hcnjfi7d7Qyx+AzJ4fk9lHxmR2c0xmIJ03S2bf2JPMfjOQ2VcCmX1Fn7YvoisvBjKzYnMGYOLddZHyCEeGHN5F7shp+2EdNpspF/kPa0iH+wYHg8viZ/TORAkyF+GdYkqi2NWCudUh90d8cwdITuJ5dyTsJQkTf3Iv2U98OtEmF1h7IgnULPNLLWDYgiQAdv+T4zP1suv2nSG6p6m88j+kv5krd+TlImB1vogoCs30bMT+ewneTN1wMAM3ry7Y3qzrio2/6zWhaLquA5Afg3zPneD9zqsXNZr0opa/XtLAQXwp/PVRXaYAgJGMJD2a+wHBCdwoYD9F2/7LUQxOjwy7FaoBSB42k56c3hTTjjtHBn/QniRS6sFHFJhWFYRkASAlpG6AJO1BItvPrGuSB9q6nj808nc95b8cbfAr7kjjWTztjtSexR13BKngS+uO1B7GlUB/0W+iy0y4rlO9AoEKFNBFSzvztWMxAJET8WDqoJPinLqNi/uYZy2tXK8G2Ok1ADscIW7iPQL99ZjGOmXWWxTFc8kR0mXCaoHP2Q+v1Mbxh6QloQ0HsBceELkqZFdCKebk+wIjYg5cEEyi7XP9cCTxsIhtH+oSVpE5sCN3mEeMEfIrwsmyfZTwdV1JGupwfPAwvVt4jsDDchwiSIWij6JGO5GbK/WlQDl+QSAdBcT0Q93S9g1fSJmNi/eQTwvaFcAubo1v1Tm3giuksFJnB2/B+0e1/428CoVnQSjzGKl5qg7ME+GZJqTRc3BoNWBwOTpaxHQQof4zEMH/8HIzWsG5/0Nd2sQi5F+9DjQ2DM0vMkH5V9V4aOx4aGJnOTSxuNajAlX7KjOhn4yKDaNiKWe0xwGl6PUyHoeUgJZNqrHnO24wmHF0jxk0sriMbSK+DDJQyeAtk4NUF86Zob4ciDCXhvQstB5AdYFpay/lhbpAiNIhRbRGyRI05WOIEz6u1GnFU3S7oLJF9aFAWgTke+NiMoZCiCmJrK7f5N9hFKPfxyjigLpWOmUBpT59MLjmizZM2b7JS197MEf0YKbmzldr2Zoobzd1fTC8Zx1PNHV8RaESA33411VF8NG4GfEE/6RQec0JFftpGmpgjaVehvswuVAVr0K8PRLR4jiJCmhLud2rFa5phQuNiHEqNRXElBkBWZTWTJF9Ui4GNmCZi1eoFiDtGeqvcug1A/11ZsGcwiHjbv11uuX0SWU0qzOUixqbQY2doxo7t1ONzXdrsHONBptR02gfzqJHM9BiZxjNMKqYpGXs+JkFx8+ZHY6fCcmK6lLwCrSSys3iCJnnozKEEBxeNNxeirvMkjvycr1ckuADUAqO3rkAKIeAJSoPjfKRUpJNBXHvmMQxBfc8zg391o+VOfOjw889l+FjKnRbZ/bNgraUIbCh1pYyosLh9SJvtJm8jgpLWv4LyYI5JTLzcfNukSZx+Q4RKHF5LyQkwzzADwCmEAbOBm+5sOG+MBzUVuMmM4D5FDwrRBK8Vy4hH75DLiE1vps6nRhSRcqzD7vIfwlr46wq7srHdBj7bFPGNoA2UpLjMecr5RF3Vwj6cUfOZi+8XEzle/JwYUGBNRJSBDkr0xpWVHJWkuLbSJhlvDtfZY0rysTFtJRV4o6UIC9gXKMcp7kI7u91YUv9OzGW3WvqTWypzZ5xm510x55x+70T3M43k1bGQsJ3nRY3jpewccT+l1UrtuRNqbLPt1RZTCJ0ibau8cIOXQNyclBcg2p7SzfKL1Wjr2o5YA3qxbExoRwek8/smKh68hqU37sdM4ze0mf0Kbl8wZzR/5ZcQre9V8pCvTgnNUC9eKdcvkhNI64VlD8e2qBPM4OjgkRF8Qq4K58LGsbn9GmLPJGfQXz24ABnqu9mz9W8ty4FXvEJLeoF/cH9KQjsanDQ3fWyZLWs/fdoTsMQNVaZliWtZZV5lUjcYp8B4wH3zWDejOtq5MwJ1lIkkc2tGM6QrCoKmUyCeaov6XVrFVd8oZaGYwW3X6duc31JZdin08OkHtSXw92+xJWE5J20bLFdZdwklQpS2IPiYObSwcxtSoQAXpyNDt5KlsYOZIKUq6uyj+tsAns9dn0Xu/6FsSGI6VKSxmxwO5dHKwgGrepj18/R20xcra1ocWHeeYaE+fjW61bmw4elNNisORmm/XOaolRbwbxPfj5BR2p/X6CEkHKc4JNt/iyz2RFUgNpEDvM19wZJsp2wacNi1sUSnGaW3GxQIuu8NbePiIs5wUC1E+uYldxqHPyx+ABGz2yTknc9kSQTstskzLuuJ4t7Mapn9DhAkGQHW20UshIvuMgvMBKJiWpx6gboqsCzn+/wNJSZHepDLjr+xkEkiIMhto/AWysEaaiGavyRnWf6U/CSXBy+6QIqZmtKIIYnU7UkkTSxWwhrCkdq4Ipe+c/u4opv1vLyuR3c8Jbegxsq4ZpigSFfnBe+iTeeD1zxc1rSdDZGl3hsdInHRpd4bHRpmOkx4Wlf0TC6NAzybWMGefeYK75zzBUXx1zxnjEHPTvmisHo8mEjcBYfMpKA/UOGKdlpoR4cqDfq333dbuBLY67IglkIk/LK68HBRjYVoKNocBGmtNcMvLt+JTadJiIxPSZAwWUcCSaVi8nTYok1BaKv7+EKqjgFp4ikX4NFHZMDJcgBED6jk/ptCLHRe+t8e2exLpLaoBckiChIECFjR7JbXohEXmAmWMkfUEluihjyQp3CEzi7qaBwdERe+FcWMNODPcWFThAXOsL32yJDzMTYIjJEQWSIdokMKEVo47HIQBN7XCtIVkDLJcm3YBSHkN4WWDLgVmFnbWKB5fwxE3ctZN4EGE+dLxoB/VkroVXUjmpNalwR1Ft06w+DHWd5wBaSxdAFz4NRrU+sOVKAywnD6YObVv+0nBwQG3nbRQ0wcsAyUfV7OykHULQkGkOYdxCNQEaHHNQIOJ6Iq0wFDltLOrkapEVGaDdeMxRNei3+NmKTAgXFtdXEbItjZ61P1KTHHQvE5+x8ONndTWWxUBkhRzPuFZWknDGgstqSWMQTWdRrcrFTR2Mb/tPK7v1fZOok6dFgtqaWuE6S3rrHxPZfkMRX9paLxrRlSIO8gQTsrSdMNxGi84OzNeiLQQf2pD5LN+B12V0o0qQ0V6i2n3mIUo8bP/OkDu8SbYkOx43zQzaGcsA3wrb4kETgnaQNXoRoOmnBL8pFg3+nBmJIg2oChR2IC8zMAd8qwttXuSMMRjtSMc+/35oYzEz7b+YinUXiZMdvyw4Vs3MRP2nreOZBmV7oEz98toyRPdzUIpqhoGUQoVfEwQEaHHpuvWwCsuDX8G7xQka1dbh/tGguh1Bquv0woNCaOpjatoKpJeozhFMzFhQwmHTZTeite6x26jUSiG4Z1Boid5f7wWPY1AiMDKs2AQd1IqzatAPu6mY+Qcm0HVVt3iCq2kxEVdtWVLVdhKszuV7+O3AbbuKRBSCbQYqQN1rY7XRXEczQY1WdkFmJq0DZxoSIa0yIqMGEiLnJtTAhogYTInZRgwmhozpwZzcmhGSIo/dkCNzegQkBcIlDDQRAGLuAc69EapdoYjrYTIZj3mw70eCvneGYddhhQHVUEp9ahxieooOajISSJGF1HCj+6snPrDTjcB29/Au6RoIRjIHG/2fsCxIRr6EO+RIzrVcr8KkSx0My1mM1AEwQdqHYMgdA9nIpPMFlMPa7rDH1x4J2wvjHfBk6h0tWxH9P7AvGmeN2DpKMafi8YSIBTOQ7likhS0S7i/Mf6pgD0pUvqWFpBWVevOQQPVuzcuFl3wN+ghB0bkAP4dgDYeTcKt9T0BT7gLh2gO8dWBa3mVPLfT3OqjZbzmBf7TLdBg8n6GJztuzRSbEPM9pUePJu10fmO7qIuin8FlOET40YWfwgYQujcQIDJfRVx9USGKCH5LYWhsBoiNoJxqtdH0dkb/SS6yGBB5hpF65iPfqSUCg7GJQJd4CKS0jo1BU3rb5EGyOeaF+I/Y7gMBNQXw+cY/aPabPt7gisPa/lkZKQK2PmHk/i9ByMtt1Bty9wdrZkGn9WxT7IB0wk18X5E1KSIJx726HCHNkVMvwkyCQ1YY9FUXo+dSjXMQjd9Vw077KqQJ7xLgFOXL/Ki0Gor07sAlEoR+xPitiSFOCKXTcIFSPeKRM/23Qez2n8ZZFxrwoE7sDpuM89BqIKzLBiYp8pUrf/hDLo4ZAnQdbNICOodcwDapEy/SFRwN7rLA433oOYe7DR/bDIwu9//wllJXojclPn+ilOUY/b92JF8Op9WCW8egAMzRIg2pnBvwtKXqJBXvRR9ttsuOlNgZymrZyrYjqESLEO4S6oV0KD8S3B0JesHIRsP0VHqPD5haZJrmkIoYn8nGgW72SycSiep0L1fmkYkmvw9n2nBbTdwk73ZoaHqAVvtGDi29yPbnMfXK7pP6/eV84JnlIYATf3cs1IloWr71EPOP+XFNjr30j0vpDIucWA/Cl/r7PzhcBA1QstmwjrjwLvkSSRXGnCXHBk3Kc8jxXdw4rucEUX07lwq32ypvdxTR9wEYgW+f2KgVfFDPIOhvBALKwDggMlgXWQlKnXROO1G02uXbi3TbuZ9trN8WdVzKA6+MM6wO8OsOpk7aLCrqzdLtZugp967UaydqPgOyv5J7xCWp6wdhPXqyiCdSqokXVKaAxrt5b9GNUWwM74lbTsIIUTIFKLHmwpGAKmSaqXdIol3ZlHqfAi5cWIaxyvdRwzc6dygEx2UPDcStIW5Zt9iSV2eRD/DZOgEkmQWRoQogPbBgdvuQ9rB2sThCJULXUt9wkEh0lF5FYuqVZ1reMgO40zIHN9CBnSBAk2QCTl4jku0oFoPeJbOw31Y389RrXTWdC6jZtCMtbEzfLsYj9Fvym3v8oL5CfbF4S9N/kpQfF9k4VdWphwdrrXyqk0J1ad1D1IYl6Li6/TtYpltUT8ISIxDJiuB0ytyAMuNVVjs3H4p5lg9O6QSAeOvPl1bbahv4UvCMJzfajaVNN4a9epv2gjRrYekQZ5ZFW7yTaNek/9JCgv/OCqsUDv4mIXmEMmowRvgLQUNzBsMQQlAYsLOUgiRI7RhV2A4RogXjHSILI9yv9DrbdF53iAieUcAkAecMHpPNsQzEfvNkOKHteIiUBJKQnGq8QHX4lacKpCdIPKYzWwKv/3tN5uApHGGq+3MuphIgDRoik/lnpDEvN44y3uwPQ5zxC2eRmRn491v8EEiXiCTbkPqWD7IorS+XwlgEoJsJu+UU5XZa1DI2fwUjnl+uepsWGznKpN6gjh6DCkuEyrsntSR2UuKLUprntQ3XLXu9C3EI1MyfVpdt5Xcl/tvA8bk94ou3gYrqkMpq57vm8nElLlSABMrfksAcis5KycHkJckjCDrLE9oaFLZcoeySG72EvGfepKn2Ie6EZlxrB6+ElHZQctyFznAs5p0ZkMcorZeV/JfbXzfuiHxcNwHVPBdTFKhD6l0qcu9iPLXpWAwsyD9CMQrRGCqIW+BWlPNw5VUfDhbzlUfVqNHaoQgfFpBc24FY4A0PE602t2QRx+R28yBME2IQgm5zDTd9WI3c8gJYAZlWY5wEsAU6+qcSVygaHQi4yyicZw7aJ55fnnje4SS0KIlxEmqRxZ36OjJgszYxIipZGG3XX8B8zGsks2w1idUFpsd5gB7FcntZFk6h/r0NjOXv9MJ0TJ81BXjIAnNbFy0FvXbbvGR7UtPWpG7dXOjpT2cNaNWvlxYYUjSxLonNvlx41lIF7t1I1qEuT+TEeY/cc61LYFmVAh36R1PSS9pNxGhOwzGibG/IxGM+BZldenAGalsfHlP5XUEHivtXQ6BqdECFYHDd1bMV8RUTQl9kZJ4IsJIYsLjD5iZDyBYh+g5Anlf0BZGVcZDoRssHyfCvAzEjqf1qc24dTnGBfwWbE6ivmDQJF3S9TaoFfDEWUuPc6kt2GJAG4smwzbMY0uJu+HM5jOaUs52B63S5CnGWLIvTRxcYCapFv2A3BOtHAfT4NXLQV/n1ZOz0TqEEgrDVHfgoDI1CJyGrOrOByugEE18VJEuI8w5DUaUe87ohEdlnyrAnByOzQi0yBG1dULGlHIuRF5Q0x21FYF3Bb0+lT7HK0WaRbMKQGI2qNb9FoDqN+ODsUtfIfJ40tgQ8VjbKgyrvEdpEO3w3cwQv+9cfVjfAcjoA2oqcqBxnvcnhLMUJlIoD1QJbJKYEPtcXtf0EpC7Jl5sF7UkryC/X0NmobT+W/HRAcNa8WM10ok/opZabkIskDXnUaRiUTV4MFni641/wKasuA9GqFyI3Yk0yQ1oIDRFWQyqigILItA49E4NC1oCvXhhG4yGQtiTAK5uJZSfbRBaJiU7U0m4t+YT1W3qk8lNCYZR755tVIVEoNJwT6HKy3gNo1Ip8b1JHlm5ueGpWATH25AXNGzPGBDEywaI+LyIFrA8gQQJPzzS6oafFcI9cB57oM1vIJtrZNIyCqSCDo03bbWia3XiXDc262TuA6pDdPYXiexrJOoXh8mrI/dWMZcH7s6IKEVXstG2Wp5e0H8v9Zy2cowzRrM95Qo3iYsCEHcrhNwosB9pwXWXog+yn8+0zPbAU7n/+Hu/WPsOtPzsPN95/ePe++ZHySHM0PxO4ej3eEuuWQTlWSXcszDihzNjmgSjtAKhZAoqYAKd+hWQykyU8s79Fq2FWSRMKgKqMCmUYMNtGh3HaF1URfY1kphA4tGaLaw/3AbI94aiesW+WOLpoHbrK36ed73O/fc4VCUdtd1WwngvXPvued8v7/3e9/nfR412zO1F0BPpfrdiYt6bhQZ/I/gne7ZUMwBNhRzbaR0bCGjE4PcS6Vd6TlRzIwBZZc52eSToSxT5iI5o0dS9d4LgLw4ng9EibiphfgPctIst0ouHwYiUO+XnTH0WmXorQYMvdWQoXfBH58RThjcKhWG3gW5Yyo85TOGXk1ND7CXexd/ObwVilAByT5tC1CT+1KbPkoDSmwEa3DKjsUZIFzZkUbOhMbAs2TTJyISrPiFsE/PSLI50eFhNl5feEAMLnYUxHsySWY1QuqLqHe2c8iW9WiJ8H7LEhndxGtNCTVi36tC4WPcyJXXppKcX6hKkZtMv0GjvQuQ2DJDtIMi3dVTiV4Ckg6vesHeojjUFYlKRn7HFB4ov0A+YkRHMqLDh4zog0s29tIDIxob4OA5AMgqKCQqe/KfidBzdUF9frWcKE3t+oGih8Pp+Oiihz/wZBQgFsp0gJqo/N2ImdCyejwpAaBZXIfxkqfkrPykHq4PueKWXMHj9rOHXvG8XPGsoAcOu+IlueIFic8ddsWrGkoTkrlDL/my8jO/waa5e+g1nsP5Li65f/h93tZr7isgA6Ae3Uiel5eXHIG4jNF9zTA1/oL9GtUG+PnghuzgQx6S9V4gTtFDrljuw1deLnB2xYybWkOMK8L9TxvtwH3O9KzVm/YJXCGxw/POdNVtTSXlQbKP+DGOaA+ywCvNtNWYXh+oPPC4S/K48zP5+rL8u2vm9L6aZyXAM7jwirw8QT95c8yFCGw+Bvr1abPoym48bVqKZzabGgwGkOKaoOPX4WA8hXdPtKdujkIn0jBYZEp41AOJDxzTw0Pojunh4RgW7BqfHXPl6TDDZydhLJ1USEaFYws51eSJdTvCy6YwGIab9gwhtjhKp/0RPB2umenwCE60yBm5Q6LwXBfz2J0Ih1Y6Ja4T3E6J5wwc4asRn+G/bGKRvRfuwFz4BSsV7SJ3YEoOAaJXNhi7D4Vcm+elTTcCwVUXNEd9S3qCvcAd9aiMsbqX2cxjOKNEckySoOGcydyiwFYgGSRMTSN8Tt6LbOCuySEjOu5dUHTRJC51I3VBTeApStwEgAL6aRJxQR34PJDPg4OfexfNvAsKWE1CFNRdk8mJeow1M0Yg8mob0UMFqiGkchyofywig5ucEHRk0WrZ5IiQSh/itQF4RL02HECRNHktGaSxMB6lYlQqA2+Mgg6yhVP0ddyPp4fllkYSIlqe3T52cSmdrEpJVEyGgYJqmWl71HkoKwKiY6Z9TrtsF87cRfeYG9fX8Hb2Bd/ChbtWQqWAYVx4ZVKOKdvGnb2pbsZIfJKjKQ/C3JMRnE131hi2GA2cfPp1u8oLtuSmCXumW74NAsNzJmrW7L74HVd04V3C2pdut6cxIJeQ3bGEpWvFpXPZHSnyMhwHClpsCeN9CTvuigSIUHaHc1jDodJ8hhsevMrLnWnWmbHVPN4FzafoF1/AB682n+2CZtQFzYlwFnhhQRxiG9OWDqhGHOej1KVdMpUByYSPxrkGqVENh2izgFYm3feCUxKkJUH6BowiufW1dkFQVaCEZY5F5BlNMOVxUX+FNCqHcewvRCyW8l54SIS7V06uJ7VDk6IESwTB0qwCKKT5FLQvguYEqupi8DSeQA1HHi247j7lTgh8qctANU6aKZKOy2UORupKM5EUHrKSNxN+8bjHgrENea/HAWtrJgI3lSAPwu1x92Gw1xzvgqa2V9yqKqEHeFc3iYvhIFFPOJAGDgBP81pbTdu8S27TGRi0hZtI4xzBUlQg99C47GwQtQVu3x5xzBwp3gctoHFH3HFecM5YFCNvarRntYtnSesmrubdyRef+7snN2kl5zDKIuTkfBjsueP0ASOZDbeJXY11Xtq+ORJe4Y2aWC/wdwLwdZUko1jnttDJKG30vtObbomR9xVDvmEukrF4LJ6F22DDxWLyfXbKEo7Y2DnzYYBruE2KQFokCQIzR3xMBvrR7jNtxbBBhS+dZuJckb2m5bMy/fAprsOK4MhkL+J+HJ0NwlHg1vDGMjMJd6840AXSEcv6W4KyPnNjv0qW58zTxMVDzzMCe9Imgp7HkUwcYQnKwBKYucll+DSeFgN+17X4tOAC0d27Z+9cNkHZIwjBO7jMcSBBqWBVsoyxohDFjW8XJbS4Km2Ua/hMtNyK6yUuidroGgaCsJbcAcJhmdsT49FtLttgdW1kV4FIEQ7Zc8aKqKKmgFXCz0n2PXcET6u28di+Gp9DxX6MkARJ+MP54WmIrJeaaHvZPO08RT4TsDL0buEyeJAB3Fi4bBC/WEGjZSyv2btsSMyiDXxtJEoxBC+iD/rCEhnPQLt8HunnW9S3k83TE83jNNsUpa8au9QV7uTOyAqONeIxV8yJ7HMowY+NjNRjd74e5GpHZBsUYqWeYZ5sYpT3CyxPPCQOIpNOjoAoQc0k8kFnVDs8kZcuumy+0Jnm08xhdI+xLtzOuqD5tFtucrfiziA+GV5BGGoRaxiOWiUf2Jkp8mxyONBz0U6Iu3pPch6e5CVtgTKcMxUfq/yPTwoq+EqbIFPrnHmK6X8REu50mfIbY0UVbAatVIsr062xmot/zS5oY4wiXJFti+cwEvAmrYindjhijOSTFEyhf1g+SSHCoE+xqOQGoeYiCakTCmOBwAw+bNEkLOBvtIj+RD59rpi68bngqcuwa3CAf1Lsmis8PTJeiXGmFvl54qUiMcmTHkyctJngA2atkkmrVLNWKbRVskGrVIM2QYBHWqXYxkQYNMmlvkngowbusXqoj7qSJrnEMqJJMt8kicvEMs+GTVI92CTV1BXSHhVyC9keT7A9nhCqHj8IS/dpjO/8nBm3sYbJnQz0GzI7MPY40GKMsSYXbAA2P1ejCeTvgQ0HqBzsviaSrw4/8iz2R55FPfIs9keeRX/kKd0G7rvR3RPgriw/WKjpXiz/S2ePi0f9nt1ts56lK4djbFUykn4TKpJvGND2aIJYJsxL9fFhrnupORLE3+SM6JUdFUpKKCNWmJpuQeGbNRi77PWpqzftk/7N8/7N63iD45lk646wx4xkrUXRw7225uzr76d3a3waonrmPHtW3hXTuCvKZg3RqTdNuxhd6VZIj4gE47VmXbM0FjSR7ZjSgJ0A99nt5jEYLCFjkG+ArqOWuJ/Ie4VCq3HFrfFQ0C67ld32+Hafmne8XmBjFCwygHqzFDgcTjMB9GtQs9ASY32eHbjhx2lWJIk+dIuiyRg2he1T4/NBMol1C6cM8t3/ZgjamQUXng6+GV4MTsrb/zy8GKzI22+EF4Na3v6d8GJA+sjv97c+U2TB5YM0eqIDczXo8o9FSJA/mEqPLclPnLEr2Pzk9FgGoW/FHmAjg8NDB8d8S8MhkM2auT60mYvWt7CnZ8p06t0j6AoKYRmOXHdd1v0++ZlO1K+4TLSXmEComXkgdZdtdBFLMAeOy/2wYbmxi+aCw80amfhYuHg6Fw/LBxhVFRWMkI14OnyZpDHBpv0NZow1BWaanNv3xdnzQd6C4WWsDlV1b7Yj8TyOZpi30QDzBoPFy+uRg+xb5HcQQ4AeoG/n7USOtWB9a3MHO6rcWWvRNTjWInWc3DKS+5gPF+Z8XoGgvGC/nfuy8mBblqirhFG+lbtQ6fpD0ITgIDzCGbeAkVHQ2moK+XnZ5oyQ+5z811DPLdbzD8HBuscDSSkt8628XeR4ALJmCdGyxi0J5doHGChgPgN/2FQXU/7ELU1d0//VLrqJUMc1jZsMfounGfn9RH6f6e8n+nvlEyhxmizdyC9L1mdefitvdbS2IynbyOUHyxbOly2Ue5eHjA28/lbuCqy+BbuGDDAfv5OKC/a3ctUp/M2c8wROntzncoQX7G/kyPbV5LTFzkL4QDk9srPBfXV2Z2eDv0G7O4MbFjlF7RExESdDgJWcHTnlFmGxT4izwkrQ/ZNgrymxKFDAfMQn/mZO2jXSHCxJZZXTKnRLfYYXKrJETqvfyn2Z5ddgvsmUk4qvv6ev39HXX8aeF5BJLEOG5ff0c+6FwWXzgf79nr6+o5//ItaJI5fNt/FautEdkmliq5nIVnPnsvmWkUXkN8xgqGeb9nvKq5YJ2dS6vP09I4RX2enwO0YIrzJJDMbUyEAGJYRX2TnzbSOEV9k584ERwqvsnPmWEl5lm/Z9I4RX2enwl40QXmWnw/eMEF5l58wvKuFVdjp8h7mXbIWvGLEE3jYca/ZtczF8DlZAMHWL9REZgPfNxfDW7PunqbOcwc5wGRLX659QSsUZZ1WmrFWzZfoSN8RLgw1xQEPERfH9XMd724DiJHMNUt3xq/PUeuxXL96aCwq7/ps5ZPPez5vGUd33g/wi7hVgDn2QM0dXhnLV2R7SZOfHKPcYjNEKY/SxwQAN+wGayzxrRxycsOtkYI5d2Q/M8SccffcPjL5vHzL6nL1sfgOvsY4wjJ+c4++OjFfM5e8hVjfWAXf/+xtw35sNuN+YDbhvzwbcB59gwH3r4wy4EANq02Xd5tRVfrzhs5eVl9LvlzgXcFyN53gGMDqGPANqSTJzZUCnpzu2moiwwh/ct6/7oMg7uTsOjdulnv1mypgdPAe2/mwzsVfEYy88MbjVy+2QGI5L4ssiB+aSUYDkCSggrjIOWHoSuRVcS2dljs9yaeVQvJoXJF73xnBOvCBzAiqjpTvuss4hBDupjz5AFld6srhmyM27NG2PeqY4usgLLquy//Yu8uIhTHEhfTnc73qmuOZdmMnKFBcqU1zomeIGPHGhJG6FmJPLgqSr8QPSxYU9XVzY08WFShdXcaiEShd3knRxodLF5RxOMEVRh73WEetZzNHFFaSLqzxdHEnYCngnj6w1fFcLZ1szwutKM3ZHyNxGurjQ08XlUoHKFUApHiUQkAmGDlCBA3RxTU8XV7mGHHFj1/SJY83INcohVzZHpMMjRnY05pC5I9NvuMqN0bkcmkfmSOOcZCADllgQrCAJUkIal0/hWxPSuGKeNI60egV8H2PBuOZotSFp3LikKXBSSeOOCka77G1FXa05LZfdynXJEwck4LpnmWgnxFPpWfCPummdjtylabss7wncGmMyHXHLGnoKMIvGm8IKEukfb5OF4W0jrP9vVUhtWEZoprDkgajaUnxihG2UAwRI5UpAhMpNu7HWVKX+Gr4hwlQL+UUx+AUW9vNTNucayI7IHYggW4nYRdEdp7XljvZHkoqYEbFq+Dl2DtymXkTUD0S6yI8kz9IEnopCeC0yN1Lw6xhS28gwdGNCOWuXITmwqJ1fynzr3GcK5qzhYnekp09zOZrqKySpcBMcSPVAOch+PS5LotK0LfJmurBFqGzW3QM/QrfvVl3pVm+slX+jsAviOnjfELiqK5GHmF4iGvqS51zAeW+ql8CNMBI6ElJ+v0BgxS/lU558cACfSMTueT1qAxvaKPG3FUX7VACqt64GzTJ26lYdkyF4rrBWkfZ0gVmayzRHkBv2rtcHX76a/ezV4Mfh2myKztCnRaAHFcKJzpOkT6py7TaFp2FMcLFsO+IHS5R5vPviHrMIR+EVRa8L5SYOOdoL+Sw7P5fs/CUART7qApGsRYgYLpDFrQE5QOAf4/OaHsIAUFKsjhHObUl8epV5UaLjVQ5PAeVQxwv9Tgx5LBjyeBctalXo2mVTstSkylZjfUi7YtQ8hJpE6hYQzi68HlXsigNShrGnxMdmczZ4WjqHqakZPtjWYP3TCP1slg1YEmJPqQX74WqTd2QoUnuNR4ti3myD11aY0mC2FTxaZN5yi3FEoeVG2YDw1bai5Tbi9ig0uaMZTa7iot8z8vo1fX1HX+/pxvambnTf1M+58QWXzV/Tv+/Ky0uyo7+GSaObXOyy2aGh6A8NXzYS+X2LmCkoZf2RCfBNoxIDNKmI8AxPh18zAvEMxaSq5O3bNOD4s7dowFnYF/dpwPHtX6MBx7dfpgHHa9+kAcc73KMBx7d3Yb/x0tdgvvGzl2C9hQIlIkz8Sg/vPi9w5USocU+HVzAjb/U5lJtu4kKS9GBByiCCWWJaK4jpfsHxfL/3dv2SHkeVX9AnZUoqppsSZ1L/hIhHjdXPNiFsGinwY7d8UXS9/A9rfiuS5jOeyhd6/MsbBIo8v2mreuFQrsOwe9/Am/rukl2RJfG84F/KbmPqPapc9Spd9ew+9obNdqVnB13Sle84/ZolQT4ECNafEpxupamNyyF3nA23zKWRWftHyAUAc/ToQXO0KZySPQEZ065eDFcQen1XAZbwbAqiclHWz2Igei4bG3c8ovRqn/a++q7kJFayJhYERCJjfgEx8M02F0d4KJjLiEJetilEXmgBHCbE1jUF8lTTPvGMXoqc1ojEOItevGBEdhaXcymSWZ5h66dA3Ag7ceJyvOnlweHql0TSM/jnPNKPHpQHHytTSy8PnggnhggeRDPBg6gXPAh9Tnt+nflCXKCHFN0AxEvgzXPpjj1T5AiAhchlEs/NfaA2UsYVMuSMJHI/zxTZo2kZ0BeJcEu6h9aqRLgdSIQXEuZ6ZBvYXu2BGvVWq2el8pb5/az8WGXCH6i4etrHfcW5o/r2yB5R8UKT4QIEHivhu0lnO1gqO5jMoIgInikVAJpMdJs2iYSL+myYTe7ZoqF06OmkeOB08tCDCfhxRN9AjiaXgxPIa/98gBPKqh6S504oQIGe5GHWH1Sy/qCS8aBi9aCS8aCS6EEl40ElogFO3FfFM0o6d0ZJeUax/oySUh9B0cOA+qcEDPN1pYkH1DBzZ5TIn1FSSYiN+jMKknUPnFFWcUZpJzylwPWbvQYUs3WTbuW1NoY8xGvKaB16Rms9nNjpN7CT9YcTO3c40WWjEo25DaYNpf5wAkVkfzhJ5w8nNCJSHE4qTcDzCcb+cFJR7ZQnORxOxnI48VYtrafONDUgEjs8CR/rF7Vm9cA4m4gA9PczzmIZZ/FwnK2+C/y3DrZYB1vcDzZN+xbZZzkHxzLKYiALa/yEoywGBU4k1GuJDq9YxHAwhN428tc7ph1zeMWqpmNnpOBUSc0A8IGNNRhjIcdY5McYuy7U7NxFx5hvNpUoBRZcBCml66lW58eYlQogKT3EgcPqGKMS8qFjjCNs0a162vTKrfJInLjVAW167AdZLMxm1fQbIAGYql6vq+YGWeYHWSzMTpHEJ2WQge7SD7JwfpBxpQ37QRYzyeDgIIt59JZBNkGsuR9kRzRKiQgsiV2Ou5K2hTvmPU2H08XSpi2Uoivvfenl2WBFrOLybHCcRvqmXZnxxdoHmbnySgFCJJen48KRRAkOgH7Mwp9UCn5wSfjf/k4KMQlP/mZn5G9LzpL8bamxB8nfSN+dS0gv15Be3jOvW/J0D6jU7UGG8AOxP9wOBctnsT/kxPqE+mW08TJNp21qfrkF4HMebmfxUnbIChTBeObfCMpfCz0Zk2S8CentTBiqjbtfDbpNoZxL1rhVIRPwM1PSyawSB0oGLlCWY/nt7LQ8R1Y5sVcKMO8ESk7QjW9oZjqwVfk5MjzmgOfkQr8IPGd+2RSAPlw2yBySTGkTNIFcAQxmoHq0EW8FxBrAtvLreBP4Cebd8Nf4NuC3/OWmwY8F+dLn83N+BGIpKFCYZ0ZyVLyCrT7CP9UrdwTF+aLLtkhYQD6EVBJS0i6RhBQhbT/TFcpwhuvYLvwGTYdfrMF+MNcHiRYz4apUU+1qMSICl11DRt7WnWsCOSuEHTtrCEE3e+U/hhSyzKbl1moa9k1q4u5fF4nYTVGT3p22oWT9i9I1vnCSZYMEOdIQRDfXppqGqJQEO2vUbDabkjw3vPAbTGVhek4GT3FwdZ9Rv27/gl0WZidSbJERL3D6cAOiLqEKDUhtNijzwcLWmoX90YUNPm5hg4OFDaSw9eSQstZ9WYOy/NmRWVbB6XEPECkZaHfUyxEUBQ4hOEYfdXWz5AwBH/R/LTIpi0IIi64iZ+vI1cIfC/kxOgEjcfyN5CXysldtLpSrqfr/wJlLq0b/eJv2wND/V/AQIPgn5vgNFalm3jy52iU8l9KjV3gfYKIoNxcPuPbnfhXjVzF/lZTiEV4W3vKVNhY/YCzQhELYphKaErKdLNMPWJBIDX7AdM4PWMIPmMs0HJN9nUnw9AMirJFpSvfY5TMnoG8idQL2rRe7XLKixMKk/690Vb1QzbLoNRaiPaNnRg2ofF2XbXAfIi1YKC2b2B25pocsGJuIXGN9S3HKSDeJlsof5OSPD3LyI5qW4bQrKB+sh21BTv5CT1qR5+S3A05+RfwXPSd/rupf5AGN/YEjxYEDI8WFcuY4OuPkz5WTPz3AyQ8XQRMLuznz3sCad13gBl8XpuuPX2dWkcWnA8rHuIsQu3rO2giwPFOMNGqYMPfEA8tzplPKzx0/T1pa9tVNbEIsPg5ks8KPpPClS5TYiFzCJVnXBdWsgIN34BwXdogA6Xv8tr7uijtNISTuBomRBxqRRRkxGhVKXfitcuYlnaTX4ni3h/zZIcg9G4LcEx19B0DuyU36Y3PWV7+U+m5LWz8xuM0M2j4SaDu4pOdqB79lKdU7ULNMeR2gJsHSkYeijZG8LeM1EvMWfuYxGn582azg3WmTXAwBXkd+X/DM3I+Z6y3BQu6dyU36PENljI0UvcF3GbePzuy4vAnV2e6ZMGbkF6FLhD4ilUjt+HRYXyStxPicWQHrhA57rY6PvDClCfNtn45PEkZU8ghPWoECMt7H81p4zlSd6YL6mUaRuSFzUHjfbT02gVGkECuJhgTEftxCF+/4uA7M4vpTVCuBfmBD0aQKI8K46voa03Qnusm/kWMh8sRaUjq/ryyJ620svIcTbPX/MLXVfvhFxBTuMIcy2EIP4SVl9QrwdTKzBsGedow1GEidRTLbVab0tOZX95vFbp9r8WkCnmJaHLDzR7xHIqcxEZeawLWP+yww/16kW/x9FuQ+oCSV7+uyTeh/cmM3ESmkSOjFGQjmqp6QWDQFwyHOi2i8TE4QKYSAF9U5GYuvKxKaDQUHpzTN5rBYCZ3x6c5am4D6mClGK7d5bqW+40Nxw5moRWRaQiKxUhIfU4stIF0PKVlRumWkQsAwSFBCpAAvEXtUduaVBtvZeCrOnNJVr3C/iF2yw6ZIvcS7PCketEV8WFskfVssaFskB9oiHrTFWNpiLKQWKfPChulWK7c5KKQtHpZuNd8W8WFtIUXlWRxHcrZFjBKCdlXaokJbVLpJ/FArnfpKZ1LpWipdS6VRgmxQ6cxXWiI8D6t0KpWbq3SmleZ6k378Ss+Pg9KN3ATrctLEbqFZhFNmtNOkbrFZIsWcccVOm1BaBDzF/zg1ExIMueiGkI9s0Xkf3+DJ+BAWtQkS4rOpcnl2tQigCNngshALZMIyOBZTtr7ojVquvIGwrfIsns64JER6eYMEHMghhON3eZ7PZjLj+ljixaROBQmUUIy2Padam8L2muXpC10HEZhlW16jM7+Cl30UuCWMjyVm1XRGeAZT2kuuEPM+XWtK4QLIhTBh5FKX8Qhag2xghOM+2EfQr7kr1YWArtyR7FMokeQ7ZC9w2XXmwajQfbpFd2N+U9RBLLy2aP4CzU+Q3xHoGlhChyCmy4Lvu1oQJBLNZ41HXJrn5L4HxIpL0b5bmidWrAbEirwmRzBBSBVxs4kyJ2R4lzSLeIm89rznk1wklUJJlvpsDUeAsVtELBktVNJVrPdK20W208hlwsEwa93RXOsu6m/RliO25WEtKSYwndxozy2GSQeNJ63JJEhp3tJNmlqyMFlARU0c8UardRk5ANBBoSu294SM1yn3oxBAmAEBBGgaq56msRrQNKqb1SnJIsXYr81k10eUA/f8gtWQkNHOKbXLb5XFkZwYy3KWreWYWAkNYiGEJ5kQRYzJdtXPBPKIlr+bmHof51tK4n30pM76SR3LpF6SrlaO5vyRkzp++KQGFIZx9xiTOj5AGLwok3rZT+plTuqqH+LxR0zq9Foz1qhVCkAXJvUigxsdFDtBJSOTOpNhF/fDLpFhh+2r5KSuyNZLEeORK0tJsyFzbztxsPO4PriqSWTcTBAHq3jG7CD6uiwzNsHozThjC5g0ytuW9NWpP3LGLkb7blFiP37GFmTrlNqwCHFTuonMWNws0Rmb410Cs2g4Y3PpxoV+xmYQu4RvzVF1feIWpiWhZ3ovrGwLIHZ1pczYWdPV0nQLfj1E08GOCzln2wkjXwxtuQkYwVwNOELmSdiWZ5MOOZ6yWn7UPCv6eVbMz7PikfNsSedZ8Unm2ZLMs0TmWTFHN1rKPMs5z5L5efb3E7KEy7wRShlp90yGGYJAytYLkqrwijsOH3yz6I6/2yzJWIHegSInKqHR7UgMsTcKVmU2YRxrBa4yW7We3yclZRW+8hzKZZjRDVIIecQZ8bxYCoYFzlvWgFAxkvfuE0PbAXNlGHmGTb9GGiGl8E0+ksIXU7xyo+G4HePPaTMqNU/UxWDFbhK/23CJ7ceuAU9Pgpekp/AV7l5xzkR+7LoEpHwxc7JJ35vL0rgsPKO1LIaV9GMmXeaJYoU5UvjE5elpG4MOuJk48eELLR73pwmpuoUDvEZ8j09LNWvTZTC4aBuLvsc+18L2eM+4elwZV9n1jLIhJIBzIr5892GDfnwHmmH0WI511JsMWTjX+p9d0TFv/ZjH0M51aE90aE/6oQ3+61rnw3g2H0ZpKfdTRi9Ivgunl4ySyc1R5NJvuIwhnuY4zCRXUonqiCuao27UHHNVswJG7ELwE0ZcWwvEHByBqDpN0MwdbQp3rBm5FaAFm5Kz5nCy3vJ/re3pfTtEudGNWrefRvOeuRi+adyZq5febM66Mwou23dn33VnBhoAEVmXqQHQbLr+Gvmi9AtYLMNhmYcCYsIkfYIjMsG7BP2sq2ku0zmXHDS4O0qZ1sLGmAn0CK+/rCHtX1IEEaBLGIxfN5Ls+TXP9x+7jAlZyDF8D+BqefvLhnAlvP2aEcgSN9zwOXlXA3IcqnoBtAfvIzcQmqPC3FevkE8hZEiycjGeUWkASW77jkFDopz4623TnhWAFSgszwp/5Rno3/Hr+7wYuCt8eKkvzWZfmvN9aVxfmktTQoPqFS1HJOWIhPFr0/6yERREuGnfM5Lc+nUjLqCvGUny+6akscBmzbGRrJHj3K41pzG+NByWPchLp0vp4mylrAj6w0qZD1bKxdKrLmy0p8hT6Yw7Resj+7jWxxLX6oPWByyCpYH1EfVb6Bin9Gmz4a0PbKg8ezYbLmrGGG1pm0K7IHOflnhRqjwx4ACets6t7ZAZwMGTuUnLN9OZsSJddE/6NXzTkMC/W5kK2OpJwdeD4tGj90SELXVZE7uKRndPPB4p8bjdl51Wm0G3vWiOVGt+By6vyR5cPUg+zi0YTzxw1/5GAyL08uG964w7jR2MPPaFytFF6vONmaPHTPVDv9Im9XVGcR53p2C9AWU9mTLxNG2WXd4ccTHODM1RFzXHXNKsuIJcGhCoyNzjMwE+M+OL/2jLbmleoGIJe8mS3w1H2AMLvCRNihdPaE8WP5XQ4JhRMYoaYhSFkNJvTJvV2X3SNmk+4+rms25V9rW6J/3+rFhxn5EhmLjIrU7LZsONOODccpO6I03uxk3sjjalO9ZEDuby8aaoYoE4pc5N208dPhZHOhazB8dioESqHIij4UDUYAdG4kONwckd0dLkVZ9qCrfaJK5uIjdpSjfqx69PcjMRLcXJg5bi3K45GKaTOY58ZWT34z3wJRoJq76OStMfdI43BZsJzYVmQ/OhGZdno/Uafe1p+bDSo6c/4jal+4z7LPr6cZjTj7tTW1TbkNvhVrjlqJFzNofpShc0x8BLBROvC5ojHTGeY8zV481Jt9I85o41J9zRpnXjZt0daRbcctMIaDDX+VLq/ME8KjQIfUXMqmUh3Bxw80dicil7ISiYQY0kvjhKRjDhuUHTIZzRuoWmcutN5k40kXusSdxJztmTXcAUcFLbKAoTrpaHqmPQxQ0FFBRpXYrUSpFOSJEekyKdpP3u4aO/WdhWbI37YmsMqPMff7d9TOr6uDfkHqP1cFInjrceooFFCdqahpB2UG5HB+RkFE9fqZzMRKyHY2IleLzxm2o9vGFErYQzaIJEaDIj3NX5EoEVRW2He8aDe+2bRsyE8LS9Kzu48UTU2NxNz08t+/V5URVxoQjdIqOvNx5ehhuSEtdztsPL7eO0wfjHS+2ndI5/SoDBj3vRFvsCrrsrH6305ch6o6HuCxH0hcBOJRbD7OHeYHjTAJJJg+GeEYml10Vi6a7go75shDKlWXLH3Mlp03hzoQ2vuCXJFAD4VifDsk+EIsONRsATPXAlwwOX8g9fIQHEwIchtJCYUVUzgp/J4dCTlBSZ4GwTHsONlkaFihRsqPTK0mBfmohjkjzvp0QDacHuu42hjgrhv0cpAtJvMen8FrMM52lPRsQtZgF/TpsjvY7KmOtO7DWQjoqOirr8CpFBKtTkTcXllypnqzoQxnT5JS5zNanzqH+Uze4FB8LY4T6xP1IRNVmvyU2QzJV6BwIEjnqxlJzeTmTjIBuguUE//bEb+GfbnVwTKuTUPQakCRzbBeDCmFUwl3wcwKoYVOp3kNTvIAvcQVJctOB3iTQo3YLoR3l5FevlVUZZr66S6w6S6yaQat40N46FgX0j6AQ5TUha1YYEIlrZAQAWAEqhiViDYelBJDOKS7fC/l9xq03kjjdLDn7o9WbiTjRVFQn1kQvccVnrVmWtc7LWrclaty5r3QldfqNro6gzZbPisuaEi5t1lzRrbqFxrmhW3WJzvBTWoI9YWRfnhFgW5s7XKsSS6cp6nyvr54xR7T0zU0/BzwyQYvaOIz4pUHxS+daCqXD9e0h53Ai693uxhba8GlwMFuCP+HxQO0BG/qNiijuVAP+S1enzQSGURcgAF5Fq/Oi4vDhnmogJRxmynGDjuqrbvN0ugIRmU/j4JcKadCskYqPFDnDNThuvOXvKdP9LOe0CnuKZgKQs/nJQTkXi3ji99ndLJIzJtWV/J/nuD4rBfSpgDSpv3ifdsd12TDw5x7k3l+28mifXgZwDPB4M8NzLXCad2yXGnClSj+0Kct3XLKwol5o/KCbk1xNuZRTjUmP8mpjin7BtMmmb7IJ94YG2wWrv28fXKJYeYDID8RlbyvosL/W1Qx78P/QPbjM+AtjC+cYClyoCbeNJYGL9L7RxHIHNjzf5e9IjVf/Br8ldq8h/8O/rB6H/4K/qB9Z/cF8/wEbfud3uHwU3mJkYX7BX9JL3WfEru7UmJ8ag95Wv/imyQ3lwR9rflIOVomW+K3M6vsRA7D9Du8zyOEqFsfq8rPxBkKoahpniDwhSZcATGF1QYwhINRsMWazhDxlpzJ5D6f/BfO9zwNHbxx/a4Rqsw4n+ouyCdcSFzM+P307RFs4PD43qJpX/Ta1P/Ue8rvbX8U5yLcVpdbByyeZQ9w2V6TDfbLLygDhvpkkuHyG8O2i5rG+5bCa8S9OJxECpHgvY0ffNgVpK6e+bvvhBQ1HFA1PRn4Zn/ZH5YUV6HNzqfytwq3v9rfrR9bJe8AYH3ndnM45jIJcTDtv0/CH98N/yV+cP9APH39Fdl30+CBCV+HwQiH8+1X0u6apdFP2qF/BWBu14oElCMYbdJgZ4YlcogR0DkSLiSiS7V3HmgnC1l75s0P0qetnyl09NRTEab5FlXeNa8dEfKCg+WVbPTixZEPlNxmZzWmexUHECWRJIwmvsCs04LDTjsJDMQjh25Jgae3L4gRoljT89PSkuHOdyUZ/2oDz5Ds4g0afuCdmQwCDwuJual4mHeC0y/kbqptNM11thnkyUfShlEzNRmXx0gF3X3PpSIZbEfoz35JYktUGqRJS8l6CNo6kKRjEBtt4F3qXPFCINfgoWhFny0ITQo5bYsXIGl6mQHzKAy0y6zdt9fieR+wuUUMamnsimnrgUm3oi4OxENvXEFZJVWctb5FquyFtkYLrK9C3jZS2HQ/qvDBaqUvdepEDBhugJuovuPUMVCGd2yz9lDcI6M3VdHgztuz2CmuKzZqoKcc5My/9RBaBp+sQbmnmAJF4B9zuPaVQd7OK6p7i/p7Tjm/LyuoCRN9i0G/LTqP+pA5Vm2H34B+F1siqeDe4Z4SPlr17nr17XdM5N5jBt4i+LvTKEtoLISAeb9qWWwssQOfJaH8uARO6QE9Ju2npLsyVebBMXMZSskNAL9iWCCLdpscJhwi+D09ZdBDk6H37BPqFmuRT9dmsEyRmKSLSZbo+8ojQ56G9JWz9D3sLgtN2geAwyWYC2gdEI8i+zkASqRPcyqu0lolFOliuoTys9/0x8Gi1NwnuuMdisIVgMPPZpu9JALNgi8ygk+btLRaBmxSdD/HelSSGGZ3TPELC41zKnNWW0X6kNrvtK4MLdFkDmX/3ngchtb8lYqKjy9KERBI6ILwAYkrRWEPxfBKfKaz+5h/UwZhdoIfUGWcu0X+YbX1AJUnokID3QLasYMo7NgBfjqBWSxQ7SJRbcnKH0dsQUz1r/rvE3ZhLX4VCcFhBg3uvCrVGoFUGsLSNs8ot7cgAwHbQBqWtOrUhYN1I4TXmTMZISpNU3B4q4LsJ78KS8Z10gU9dewB+ANWp7RGgPNIZyPItdKEdCr5HFd8teTcTCNF+RRgjZyKEQelvRTqHKg2hXMl1Av+itR624hZvaFxhyXy7GUy24knD/UNK2wOEvByPfElxal7dGiQtbL01A/YFJObjdMkDUgxsu+5Q+uWE2d0Mz9a0bdnf3RII+nh9KMQeSs9cHhT50PM33TyTSxE0K4oEtf5/5ASaDQQZYzAEW6wCznEvfzwCz5aGjqK+qeCMPGTjxwYETf8yBE3/cgRM/ZODEDxk4hxUfJ2PJlehnDVE37CtfGaacdL9v9qbd5pRqeVYVeRhQeLVV1XTsZ3cITFb7KINoJ0cNDkCBDL9QRyEf1Z2ELmgHdr4bdIV/CpCf1/6tNtyFtQJE9Ku73Z+ZNvQqMLlezv++bCnGEls57N6zBOt6jGXUGWdfbWPRV0co/I5kpAbsAnoIViSucxwb8Wu7ZAA9ubUGrgpE/qwMGHRgxPF8nYnRJ17DSEFui2UGY7THhbNuCdxOXCB+iEgbXesdSNsSr6mNEbnZrFvpVXbYNGX5H2em3He0okzdsleu3GSn/P4/C6bdeVg5wQRIDHioyikL2JXboGUPuowyX1Gbd3f3cOyCGcmGiLt71JWJOx4T0G8N6KTj3VOm+8r/BZoAsOPeGFl15kQ49CUSD74hqNndNu1q8qADp9OZvTudvSNA0RjTOe1C/kmLLNIxZ11aP6+sG1GT+g4MZc1KGE10TBurwA5ub47C1cMfQPFPlEFuHLacEFgGMunR4fI1d+eMd94ZhatCZLLbhl19U5QXHnwOsm182SNSbAi9hkxazlhm3+GHzvqf6rW2rzkg/IyszNY7SjnoqkUbnF49BGxSdGMGEGC8LXTBu8LUXhFun+oqmkhaWnjYKpr2qyjBTKHkm1t5FpOSiEgLXbI1uNPcVZK8tMxE7IQrKcc3860TrqRI1MmwGrfUocxkJbU0NeqpHONr/A1TXY9MkstQzC2UGe68ThkM9td7lh0m5X7PUseaVjyWyXSwTCak4brOE2eoyyTfLZdMai4FzbCiJadFZ0ULL+TElAqKAqrt+2MFtjehYtqv5WxIlPP9Kp1/6LipdAI88BuQtdTPQ/yAasCi29NlsNFN3bYRj180ToLu9e6uC/SgZLtwb83Z7u4e7gdlOruzVm+suqD+0y4q/xZWcv2tqEkzSPlhcANAtlOm+6X/AxP7BTh5Rdp5f6+79yug5JAF8MOJz0j90b3unrnz+cBIUulr3fv4K+gstmDT3buy1917P9zC2/fCmyIcPfiZ5V/Va913+DN/k/6uXaj3uRftdh9++KMHHxvyr8XXuu8e+vv+9rMbRlVUln5VPE6h57hT8SuHo3VnyvJXQxPBg/sOWI94gMIp4T/ELrgG2oW36ANBvk7Q8aE31piNHnUIviFdP0Jy5DMuOmW7Ezzz8AM4yaLub+E8c4Zv38LbZ+WgGED5yPCgBSPigv0Ay+47ZoqHdJu4K02UD8wF+y1jrzA/M+6+ZZBRCJ7M4JRtg26Ndmi3Pm2D+i9SFaHbbwKFoT3TBU8ry1Nruj+/RxiZ3wPPiwTatwNQlkdCIhDBSUD40RlJI7hgz+i9asC7911UXx2ZVRpgc6Vh0bG91X8Rsp8p7x1IbGqD0qt8xHlJFzjTPxCww8A/13b7LqAWthaa+tx7ItCNc0bn9taaYMTjz7flsIvnItG0/Cbl4A7535ku3x0vBlleZLmxYVTkRZHlcZKWsl6jcaKpiodv2kCM1Ae/+lMGEb9Dv/rTD//qfPDQr/6l+a+6FPs0tMn9BZ8Ng3+FF9BcW4iD8tD7PGEf+oh/2T7iEZBXDYPy3zHxvh4AzwSkJDJdviOLRogxBUvqg//gP/tduIe7fXonitttjGwtZAt++GH6Cvj6S6+aySSl8ExgaELETSj3LJh0asuvLNklCV9fmZJKPoNl86TLutNgVM+6T4PDHCSeSAmW/4n3RAKXYULDWB/7BWqMI/w27PM2RZ5+2evDlMDXtYwjpl4N9XGg71OSPpdwUj2OPa8USXsAf5sUn1thYjZN2T0ujJ4pRIxmBWiPf2FUiGCeG7m0HpcuHWW+RgwQpt0+VWzMmcCgIfIuB/zEQAR+g+pwXYirTLMkojMZpsmTmvSRnkFVkFNtupNkGROHetrkMLNf/aO++iv/PYiTJHeSmOWcz3bVnabC743/vUOeYY5HzX6ISrGJPnM9EkGjXMtppJy5L6dVozMSeoKuoKEp/CpG6eWADshRHdOxnZdGiXCyG/mttIuGkSdMAJRhm+qwhX8NcWWEw7URJ5QPATXpbgNX3b33gztCuZF1T07rv9BOoN9DltQnGxoTaPFCkMhwqn1ui2Bk9HJfSXMmsPOdEfrOiKbUvtS65g/UNfd19RU0yOBFAREoXfU1yrVGOZul8LUpuuDHhDDe0Nv1pNYCV7ACCHkuE8p1pFsHwrg9eoasE/8i2O2ub48qDTufQh7R529PXTrt/sFnp8pMsUtKuIwzTZ5I43BtS5TiRq4WlRmtHf3OjARWI5LYK8sNFobzjNheG+WkTMZR0yX1C0wkQo9URLTh+xKOPKzPo4qqMz+114K/kj21t9ZUpwyRMLVbVLqSuWDXgb+uuKOoytH327T7s3sudUe7yV4XXl9zqTuCPL3fDHbHTXRM/6uP5Uld18cS/GHj8Nix4pg5dkxQVGn394LdcVofK4/VdU2L89eD66OyOlqCBfd8s3oKUCRU5EAZjoyzANvFiTg5wZF1nqkq1frwjzX/x9cvhkG16v+6bILquP8DoYaV4Y+Ozf3oKPzNhSvgYG4KV3XZnabqfl8OBc2CW2xg+bs9JCKdDs+3q+3a1eDHSUgk4rWnTPedc1O3BjYcjAE3onW0dnXyr7m1q9GbzZqIrTUjt3prFOIJiJ6ewm2j16bNQmebGvMQTzr8Ebh5uted1xunuHE4vDHvifNGQ76Awh3DGglbtHh6DUw1InUmd78a/FmsA1cDt/rTIJlDFKc+xcWi6u7Ve8TT4RRvpjywtZhdWMyYhLIGaMiqW6xPgeB9GbPp6b3Rog47V7nlNa6aq6DsDByIQBYlm76aoGSrt9yiG+1OZ6WrwLF9NjjfpFUlXYNGbRe6f17QBhxBvFYWe3YU391ca9P6RVDI7CIQA+VcJH9xco8KClOMata7mNX7x+luTvERiC7xKPEupjBusMy5qqZqWiasSJlb/TM4mVL5o00R8dpH1ltJ8E0aKvNe0FLOKcO5Pa//XJtjOUTEqXDp7g5JbSOkzDAnKHUF/NZl9yNAteDKkTydB5CJJhMSaUpmIJRSNkmGZXDOw4Pawo3qP9eOcMsc+W44FeCz8eBpO0rGrnfHcvBKPeEfqZs8vdakQP/7TixYpMBlnw3Pu4krkIPk4oURlrXgx0ZZhc0XJDp+fxamn2BUICkSodSUikKphoPagEc75jHRhkrqF5BdpWk9XQEcIm/aQf4AX1VlOXeLkTnwg6CsihKrMnW5msoZyWXOEPf5NNc5QyTkCN9iwOWYCkw0+AKUyurebglZXdSzltE4eXqtTSFBF7HJAL9Eh0Anpa5Bd3tePsMJCc2ID5ATE/AiUBeMZz/0bS1bSmVKZvuP4ZT8EYm641QkaUHdPnnmuyu7G4Ebl1/U6NF/1YZXn0BqwgTcUR9OtqLXCbyGw+6pQP/7C+AjifsPvvuv/m1n6n+zEVu6uzJl3BQmKGzGP0x3aRhe/VD++4V7+z979Z78990ffeNXYheU5T8x2HzB5iOM5zizwkMFr6XgWUEBBsIPbDouEs8byNb4E4RKcIwKhUqSIxCnfh4FYAWG/N11enYhgvlHFuvPfOmN7DY8et29L71BioTAha+00a6L7nT3fuZLb9zdkxdEOQIMb+FQxOFbxri4X6VohnA4PgT7LEWfjfwEpRTihfKnSUiEykGAXJC6EhoVq1vFdbUehgiWUhgaIC8MG0VKS1sj3HXhfFFhrIKfsaWxYP0d0BHBbvmSCfcHfoFTpnvvs7TRZNlv5aZ0CET83IVbBDRaMHes0YJG5M3hGBpNhe2LZzN6B3a71/emJXi0rhqDmI54cU+Z7ruVDPagy16jGGGMyYlo9EnZvoIu3YODl832hx+W2+V/Y4S7yYpXe9+FsbM4ifKTUj31u85sSzzK8QucOyeljwzewkIXOBFtpu82cCEELA2jrsWWCO7ttqFK3OE+ob9PGyGREt6VcLfh3ZcFsBB4Gg5Gj+B1oe237IxqnIcCpSrvYVBLcNVuYC0ynw8mPhbX1yqor46s8FppkEeJ0G/J0LourEud3D2kD0O8GbabTDsG8VBeiajas8FktWT8YiMo/20T0f1zzrjWk588SY5q8G+FelAC4UrQr5/O1pBBHdswkKdMBUgVNtGMEFzQJ4FwqJRKR1r+J+pW8dFkyVdBVGpfg4BPDMLCz7ahxpkviZDHMzc59vbFqaeXiyQ504LRXF1GV3trpSAJVvidNTjVGK1Puup2Y3v9XDvkNrBD/Vy6+6mOcAneCzrbn2Cbop0vkcsRstjzIt0GbhspnI6cCyJn/kQbSZeFvh1D/Bw/jvRXEOqR4DQC6H/XiDCFizsyRmVTuuC7oP5LXMIYJ2stwKPs4RXEdm8Lny/dymwmjjyz2N27Z+5cMFQceoJNLpLefLz4JVkccsdwZLiw/E8jM973jMkMEIFke8a/6CRWvNr9TuRpIHHOEQ5IuwMGt4nnXqUbYSScxy0JEzLBjit1KcG52xJ3udATnEWkYSHXKUHFgtsm/xu2tmBI/0/m+kRYxaptESR927RI6E2o9nlN9By7fxaSsWt5DRK4iT4+Z3RwW1QtyWnhXc9o6W0mOloX79AgAM1euAtaGoQEbndvjm8wd0FoM93kmZGgjVGshGKOyj5WUTfMlcI8NuMcE44iOuypOSBMesrI/gB7WIRjV0T2sNhzjglhD7ctid8/8CsyaIf8lY+NJuL1W2lD4RyDh39kPVqIxCGRnG0Tjkvyb4JzTDqWO6oQ95aSTVGUv3aSNDvQAzS7bUrECHNUE8nNoo9CGBJlPMWD8RTPxlM8G08xxhPBeNlrTYGZ8FrjM76UkgeJ3mclsA0ABwAlWJmBL/6diJRfvxNtUycOgMO9liSmUfc/RTsjv9a8MFISSRIP5rhUqMus4uoiH0UXqBR9RwRKeSJN8yDSTqWRIwklWSLtDBmogbQzHqAEDxk5vI0+KxxUD7ob8qxk9qz4wWeFXspm8Ky4f1bsnwXWMlltONNgOJG786+DNvcw7k6j3J3C26mdGJLey+8OD1Hli+eYOc2DqnzisBBOrd+JaEI0YTloZ8Yf5whmORhciIMF+PMk5SnuHCG+IXtUNoYhO+oDffnI9jUfr30P6cvwYF8+ctzEH2/cHNKX4D5HJy5Ll9ZzfUk06aO6c2R/iH2IHnmyyWaAk352oqeMsuwFX+DElHfGE/oxrPfkM4+ejmae4PbhzfpRvLYkyjQzXltzgNcWAVa994joSaJBWT1bHujXh46h8CP6dVCAsC9A+OB6AHCrPkN2tA2V2kY7gzkGcROOgU3BfGzggA28lw6Fr+YYCm76JzezpbRh+ZD2FFGqL3g43bDfFbl5eL8/tNl/CP1+WHP3/R4+auAlH7F2DAqQ9AVIHlw7tN8PazDf70/KpL8k/f6E9Pv5+X4//1H9zhbx/NGP6PDokyzlhpmriYBKE67NDJ/oJg1IwKZ1wtUvKXN3UQm+exkeduhYtEZgYEbYEkIh7RR+AyEvA+qkDQmkjHbWII1GA5/yNMQcCSpgaOCHMwMfd+bS2d8ePJdcRHuMmOjTIPXQBu7/ReV5+SKiDnIlnB+rdC1YPW7UjjnVFY6nXm9j4SKgqRjqZJ+vCW+y/tvJRXvXTa5mbza1WwDL/OTdNqM8R7Tv6ndlhIt+zsi75oUDfswDsmYjtJAZwhS4MTLdPo+CSH+ZfRqQ7pDkIpUSCcjdwUaq0KFzZnNbEvs3SnpoYdmOae4LC/tN3sYC6hwKMe1GG94E+oiuFmCpyBCrak5sFOoOwcZ+uRVRJkDkydk/EeGDuwc/rw/0dyTkeezvSvq7ogA4CEVJnodgvpDnhSIxLv39MIlx3Dnr+zvqyfMG/U2tDlc/OPj+5AozIQ80HTpIeQQmhYq6pbh6XkCEbJYDDydBGFhD/I05sLLHB40y831sqEYWVjM0lMLeUOo3VKML68ddwn9w8/pZTMIL9pasxv81DTKmRK1WB1tDcc6HtMRDy/dDb4k/xoPGi9ISLwxbgglzq52pDh0Z4f+vR8ZT0h5XpD3+Z7YH8uhWOY1y2a3NbLdm8ZzBjm37E03gDYXhvm1l37a6b9sHhNG5b2POHrpvU0iJwJm8/N+tKdT1kzF83Bp1DoIXM6WfXWCgpo269dtU2JPEEkUTWZdeV64KZT1TjpQ2V8KnUXqQXkSSD8DKa336Zyz5QKQVvyog5YB/Z0gjfxaqAhueoBs4Zk8RHZcuV+f7YQwmdPz7G4EdX7migESwqE93afZYgRqCXTzUy56i5BA/NzKWJN+EeIFrAjZfJpLjuuCv4S9vzY56kQ2FHrjhsWklJan89dye2Ddf9K6vTFp/jc2b9+3glfrWKBQYaWKe1gWuKZ+uNmufWbpasw62dGZYiZ95hALEqo9wpvU6lyJgCNJa9u1cJ5Sk4xrcvnyg+btgaypEzROML0Exb7Qr14jXiNwKWYlO0sW11jiXdyu7IniZd8u74n7KJZOsJ+s4AZHL5qg7AUIKZHIiLt4s2X3nXNIeZ7rbsZ5ZYFUzgiHqvgyStnmWgXa5MyDFWvZJbvuujN16dMWtIzWblXDJnS7Ywq/JUjwtmxN2n6bPqk+JRHVo2bqj02bijglRTeVy6FopifylEgx4LhfWACT18nJX4RfkD6iEPyCBvCEJCCN8icuWoJWz4o7Tkb1D8qKT1Eak2da8247FyJ5pwR6ZacA2dS8Bi2qPYUIcoQBqU+MlK9sFsr3BLTllISO3sOaOMI9536EJl6ROj02bIy5vFlwhFAhamfEatNiQKraEC1iZx0jhW5KTohasjTtyE149+KzH24KEGV93C+6xqQt39spmAU2q6dHX5PV8U5PXACwQnqFlJCY39TeMWD2QXWwlGxUmN9ILYPVgBhOrI6TNZmj1mCFpcyDWDefZqDe5ex7SzI04/gN3VPD2pfAGHBe8fj7HXLokeRLH4FNb/MakdDXn5VyxYyl2LLTLRP9uz4w1TDYaa1LshxlrSlLw6GJHUuxIih1JsSMpdiTFjqTYkRR7uOyMDlt2rjHh3nfJIub2IoE/YKNdxDxY2VIyPJI3XN0v78e2lAzC7wS7rfEphFGbynNkhfFp9rnmiezJ9rnh13ss9pkIyl1lWCzC6hPNFn8ubqXPE1VRbJFxpQ8fc97fVxa31GV8tJ1b3DJRfZzdXgXn7IHFTTJW0ABhCV1prF0GbeoQZgdFjJAUIKmCThqj9P0bzqA/npSYzyVnAHM9T/uherf1EjqsuBEELF8yeYG7dmWKzA7wr/x2MK0fvxZdUa+S8NReoQvDnA3+fLTfWZHVESIYox4Nvp7HWmwg7GBwCH+WT8K7Z/gwvHsKz7MN4dcHHkriD6/HwSAg2cWtDPNEhnkiw9wygjKLwHGY255d/GERuHRumAu7uNVhnor/OtbZGQ1wq5KsdDrMLkpqDAQPAPE3MDoZ1vqrxiTCddRYOVgJI6OnP4yFmCwRxtO0+06/ZLRGEm+MMIoYySIxwhxihDnEaGmgubSIIOBlA+6RnwGYwSjJsKwUFiCLXw9Nsq+TI96ArzPrbO/kMvM6tBQ8Uez107Bsbou4I3VoM/hXqEObS4SlYbpr1ALpQkXaghaqitImruiTlhEjLbrwtQuUDyKTPFVBU9FkC2/JC1K3r+y2VgYiP3KS374penTPy4cweoPL5nPy14q8MLnysjmKiPhlcx7JQS6fCdWaXqj2DBLa4NBKlGuYnv7nGapwMfRW7bq8e/oig+mW3V7JZ5cusg/iTfvEBc61+Jw5D4lavvscFGr57gwexOs2oU/L3zrI0/LdCuRped1RyNPyswzytIHEawPJhWM+rzSGi+ojLpYxVv5CZBMS6PJqv+BZ4Z0SSLU4XyA/suvnJ51lvZWSDDPwobmhZpHgRTjS8IH6BCLxCYiDsU1l/qXiEwixnm1/vw6pbHZ7iOXIELeS1yRiolYGvg4cqSpBIfxh0NltnusAkTGvwcQXVMUfAvC0R9MuDDVIKD6pFikxp0ninQrXJKPZr0Avuk2nqoJimPM/dZn/o2UuDTU7MoYq9Yd4kJEfx/JjYfZ3sf5YlEtFUIehToGn2T219gl5EIkcKVUoSQGDUtm5Ulm5cVm+Ysy+h3ME3WR75Ae6bGvcan0YKejnNIDVwsxnmQnFBJ8AgWoVgDMisWRxkLDa6O9QlfHVafn3Q1vI4NtnL8lLyBcpybpsGS7oruyCjV8+XXEp8QPZpllsSwAGsFmCsC+jvgeRENsK0gD/A9RSYBl/eHJP0lfhmmPwGCwOt1V0vRKSuEKiysksFZnkA5N3PdUcaAVc4iaUbYyRRK++/1d5sUumN3l4qCRddQQxmALoykJi2WRUYVY/KB7w1ZYci16CqIwk5We041FgV3b3vvPFPUIicLydsZISM5loiBp3ihn8Fqmb7Jypbyh9AFAn+GDcLd+enjOLohgmqYHdlwzSja4rECfu0JggFBByJZ0qIe9HqJ3Boq284ughYanIy3+4ZBd6QWikRLDPKhd0T0AeI+g2wKDIdoXkcP1TCKsJ40QG2EjWLeOfGv+U0/ov+cQJWACbcpzNsPUt4WXZs9D6KzYkJZTJfOz6CGMjZY9Tao3gFOBI2PkIqS+CXgbIp+GVyaZ9ava1q5pQcEIEqCSgSAgl9fPZNhVrOdm0z7WBLGMgE2k1A2tnrUUbYBnD8ZvWckjkwsOs5VDya5+b3V6s5WehIYV8rFBgnaKgg2aBRUcfxE0kM7IVCI9ZuT2FQRfoTI+w+FNAgO8oIICfY5WE3VlesJs065hvwsmJMuPUF9KpHXTmTpu78qaGmtpAHtKkruJCn3M+jrmKsgvaYlvEmNEGOv+qhpxdXKN3/LdE90DlECJMY+B/0BGFn6RkuNEPeTKZzdwCM1c4ZQK5k/4dcNUmLioWPwYkpOqWZEj1YV/Lsy0J9zJqV+RCkFW6yQ1fZ4hF+Tpjrk1mdY4P1jn2tULzaJ3zvs65b5G+vrmv2rC+fSNI/XJfv/xA/VmhAGDlw+s6aIa5Ok5gL4cu2uIZrpamZL8idZjbRLiJjAryRzp5FwinpDRGGwhvj0guxl7qC+843Eh2E8DuzWCpSE7+6XBTtCwy2DGCXwK8dziiL9jzmmeP8UPTGSv0RNx6hRDDID/ciJHCFXr5XXrlIH8CIDvu96or3TLX6RDrqvhxOyNfUdK3xGK9itQcUf8N1oQYaYWAtmJayoB+sRV/QAB/QIKlOnT59OZe2fthWf67N7mgJyBbodoRb3LdTfDRyzf37gDYSHhS6pf3tLv3AlZ3ndFjTamO5ifibBKOHzEJyx90EpZ/XJOwfPQkLA+bhONHTsLyB5mE5R/HJCwfPgnLQychQOB/0pNQQ+IheKG2RxFetkahW4J7ob4hDhU/SUNu+9lZ/GJLzukrbSB+JCjBs5cixRaLr3P/Og9zyaZ9y3B709zklIxAanAYPoxSvrOBfGAYV7i6YqprJu+iywYnw0h7jSxZSMyVzd34uWZ0ri0i5mqRBOZG9U9q0v2mfXak84Yvz9x0i6prlogMZsZQNWom4y24OZqzLTB8RCkwmDcYLHfn51RV1AgBLI2Bzg2Mgc7NGQNdpsYApJpoE+BoM28QRDODAKVrpIfWkcH9yhSDIxScKAcUygWi3+8VJGXjlTyhrVMxsH5d6r/JOCkmTkYJaReU/15sStHFbWDqV3D2cikeOdPEgvV/VXRAEwm432kzN/LTpo3hl9Fpi3GbsTy5NCOP/py2djZtQQ8O17RM23hn/ls4euB4n83S8MGpS1wop244N1VDr02nf3MDNFTTidSYzzFvQ5m+h3wtzx5O46xRhvZZnSORlGsy1jnyYohceaXOeV/naFjnXI4xRV/nwtc5nS1Vs/pms0aYq29+oL7FXH1nlUmlrllf18FXpBXxdUywWhqhKJJzRZtIv7bGL1UrkLHhUlXLO3EIgk+Oo3HaJv74Sa1JnnDxTvStmLcCP0pJLwauorY8XVglHWSZizUd6A8iG+3bL/qo4hJAxCOhVdivd2UxstCRTSgBrv3CXJDAywDKfjbvh/gId7dh8tDDDHgjfsBsdnsx4HsvTCgn/vC0rakMKF5BI0u6tAmddi6XGrN57DmT/X+/CkUbH16FqPfGZnPeWOYD0BvkvbGR98ZKFR7mjTU9G/7MG2Q/qgqR+mZ9FdgCiKHkukVCHYcJYGaQn1D+F5EpVCs8Ea3wFR7h6IaxZFoHR6LV2ZAobExkz9u8W/kJqGVjo6iEdipiZgk5OhLkUBT1LuHfq7JasI0u3STD3JXdWJwbTOwoyYQvzOwCC4wkPBKyBcj2s2nJm5qiDePeo/YwvUwrOrx6h9RF/K2Ldrv120K+bOGTstJ2LuWOgrVI0jjxDP8lrLqIKuPY60sX41o+TjIHAhd/D9jLUFx1ZGADLxM7jG1aClOd7ce626GfcUVGgxyqHzYaQhkNjvdoVNKMN7I3WY1oFwuTkuXkiCBD8Bz7pJV9kp9al2AdCjYd39Ugt+a77GKwIsxfKzKi12nYrHvXI91V3H4J6IfP9f8EYoGYid45Y0gsLO6Zqi12m1TqHnmX3Lp4QEKmrEWaPwNmUxJOu5Q7SRMrJ6zINIKTVL6G860taX51BT5z+fVRRC8TDinyw0F2H3/QqHK16Zvc+CZ/dEKS6Zs8LLt779junkO7X18DmwZuY0jTRPBJ6GL2AQeEIU8mzRQZKqV8ZLrgcnCUrRosYpW5HGB5yS8HY5iOl4OKbsQA0af9i2TXiQ72SVl+NSTxGFKk6SXcbJFzJ4ZNLB6rPAS62ELORfSuN+BpbZlIXsAtjH28LTGuc84T2QE5UYwkgKW979Fw54ZBgSx4nZY7/tuM3xJHHvpNPOVkv6lyuvqheLZvSqRRJjF3citO3Mz/TX81+JP0RIUt3dKgfuCrTRHDlZ095mLIAIgeNGp5F4huRNQfL3o5b7zze/aGUEHFumdbiUuQjyrWPbvoACkpOZU3hWb0PNM6lfvuvLMwJuhMLP/wuj0prkRwGiXel7gimavLDp9Pm8dIqCK88sHZ4Bc9DSvXCoFUBj3SdN17jjlzBLkhi8klphM1VCgMBRv4hIt6X6HY8+oAJEeqlTH1rGy+TPZ7DudK7Fy5bL6IY8SDOAaQVR8rjsGt57nZ7SWO8ay00S2SFsHej3RlWfewRuKtCGcSJ/5E4sfaLNc9O+06ddHNlFuuyKE52/1euu15XL9mxHsv66H1sSA3iwFUhBwRA3PBftW4x5xdAN13IKmAv0jNu+Bs8A1DJmD0EP78OnsnUYGwsNN+yq+N4lUFhvm1EN3UqhcTWKaxXxbFgFC4Gc4N50x1E/vH2kitibcN93vSW9neCNigd4Szvej3kDNzWOiM9lK2PYSjroi9BBWz+KH2UixIhjOz24u9tClduQGgDCsSyfZPb6ztvbFWplNnALARSgAJJTzP2rl4KiuBlVMDh6uMcT9GbT9G7WCMxn6MFr119dyBClsq8M6sK5Cpc3GXCj9scdcKPze7vVhXz0qFb7HCfoz2PAfAMs1oGQg8T3cf3S6lyzVHl8QFkfCc7HeBeP0y8TpVbTiER7Slx4A8VDeTuZ+d5TJ9ziwLUsgOgXSEN6xCNDiYV7CLFGQh0VDFWZTklxJgGHjABBiWI3NZwWIJb9UuXkBoLAGs4m28Sq5xu0BPSAKVoftG1Oe/jNcaokSdaY6gtE8z7WUkIjqVJJ/h810frmW3sSXCg0CRQBR0ZkA4xYqEM6yImHUhYyKWDPI84WUqzjjTnMtU1YWC2jQZRN8Vy6cw0ZRelHh8bVbmXouJsp4Z3ABwIMAWHStEzOqzXEOXrUXELNQszBWKkFoJqOELS1Q3dM+mJTNuR7RJ26NC+716w9lr7qhbvb53bW8Em3giMbejsHgm7uhWO7kmLNxHqT4NFGroJqPQFe7oFhLxOLju3qRgOOmzER7G8n3dcV15eXuvOVK6RcLqlMhtwsR/aBC5xbI5Br/woHItWFMqrV4IjpFcUBJawUoqGK7hK9idQj5Z0+FG0R9oihGqdoTjk1WduPgmzw3hNXhEryOJZZXWuNR4skM5n8msxquuRI07ZszQ+S0vpVvdwm+pWieVJxoul/pP6ALP3eS6q7QBymZVob6mXXLxTSnDEhs98EV4/YEi3DPtcSkDWTAnpAM9Ttc4H3zf3GQ23VF59BumpQ506HJ99Jtme685SgUne8XVbmlblsXXW6iP80SQwy1ZydO2xcrhnTWijXsK62soOual3HeHQVO/Y3FTFZ2iguPdy1kwcd5CziIi3lqnspxxQTEoGkXP+M/9QnECIvMaMliYx8yQjWtB1a7m5I2CLflSisA1TD6wvVYF6PyLCLQjqhhiZ4ohkDu6ytwlvrwsrsXbLgGfOyXfJGTROJA7XjZfMkIRfVu4Hn/ByOvP6+vPwWxYZha6Tv8Af0bNcb9ewoimP/84SVTX6QU7LudBWWXbWhcn0LDOVlc7Q8hVkr4jQpRrXumtXSTPb7+ox8NFnVqrjon6/aoGfIeTH/mus/rDTR4HNf9jpnKN4jwNFAXCA6ynhMhiqhvs4dwUC+5BZEZISXcSFi72hcuGcgnYtIoL9rbsdrjJ1kjczGeDnzeqAwHTZN3uuzUPJWT39nWzs7oBv75pa7Fe1m9KLHzZ2WvTZlED4fsSPCB9B5ODBPPSN9zCx2i4xblWW3hoq7nFA2o/vv1MONd+rZU2uyZkHhg/BuOJKoRu4RrT9dzCKBzmDZ4XORNeSHQU4Aiz4kpmPL/VNz9vJLNatGHRJKqS4Na3xDb+WG0sxAyE1+fUNAHGvh7g6iMPpOeRytKqhyM8OWe+ZMhvK14Oi+CdpSQhEfbsqsgj7CPg6yPwPqDYcMPjvm3EaRcxEaCX/QN030VbfXefDexN3zg/Z+TMTkbmSlAYYX+C5x4xGgVYnSldP56rv+/UtF/FUthqfgXbwuKL5jmmi1g6XMS4xmn+RwAL/R3Iyl5xJ8SYYQrd9XaR3iZ8MsfHFcpKk0mrNYU7cg3gOrMHeA/G7pP452kXdsltbfJlAHTOmUqcIs/LykDBRxEbWdXg9kgGaNQirlO4emuNW1x8zliXrcmq/wI4uXa5Wbio/nfFF9kzwThWpk239UhlN+0z8K5o6s6uur6Q20oX/tMNA7lbdBVA9g6BiGk7hlVCRp0xaqF1OGeCnbUmhJgwCb539CFyZTh/ZZveGAW+VNlNSnA9cBE6baSl06Pv87Pr2nTYeLtA6bPJs1mT++Tp9GBb5n1bxuQXz9CWjoeLF7h/uvSQxtu0z1wXUqO5ThyWI3AjISEluAvhM4635ggWxp8DXyAXyKbG6y+Y5rgWeg2YUuCGGOVueZBdIU3rS/7gSNWSGPG+sPvwV/b32uyCWYQrRwwUtoycJtuKI6vC39UUa3su4jD7MhfJERadIyzoXrTX5a+11i3eAV8258+SO+LsmtKsvqJni0WcbJ0FmCtYdfzhNbd0h3I+e9dc3ZlX7uwRu3fP7V0TDThXdvuv3AGt+Gt39mhpcGEZU2y5lanSHoM5h6pTfSX0KR9jNLW2/LEthuy4oMHleXxPsmsi5lIXbmHPFc66teutBUejdeEe0twHa7g4iTTzGpYfmYmmwpCFNhkjYJoAV51AmBxI0gRv3zZA2/ItFFCRIg5C5QQy5OP6RzxiMQHNBc5wYSm8L0b5l6hthfOBOGY14Jr6WI76BKppE3bK19Ut30YdhBQshDJ3iq4qumyPlOxwFVi1w+ACq+BTg0lYqMikdSk2Y4h3CXAyRBoWoeEJtNzrvwyDa0yYR4sBRaIIl3X35HoZT3iI/TGVg+H6JynLstoVJDqjL/awIxkMOX+2rGD9VLB+igcPZYW0TjE4kVUyCKvZiazSE9moZ2iT5K2Qq/ppGzWNsvYIOa3V4ygyHhN4ll6AyQJQNOPKz7nENRfhbhKrOfMhj0r//PDDn95DED1SDQkceCkbYclFtiKpC3Q+ky65G+/6bWOkw+YFKODy3XPAN/DdLeAbSCdOT3l9l/OKka8tQQ7IcFuRt/eNhFV05DHXhGHWjD/lSmAFHGpcLHMfs+WyGffjSri/sDjhPOpnYCA5Zos9P9GiImzhxr7DWdZ9+Ntf3CtJ2YmWQESK16WvucmdZgKu8RxumXBVyIMzOIu5fg34r6IL9tbA8RWdM+O24EoZ4m3qWyzE+I67mg4Nl6IC6Gc1ybpMPofNia9CIjz1CuGyuJex+HFHlmWsRXt+vCPT9y9rMgd+OsYt0FCQg5WS6+P1MXRK33OCouCjyuETPLOR+K4//Kk9kD12s5kczhx6nJzX1/zI8lcANKEXyRjidbIFDh7OeAVsHzIFCw3pmEuIEO58In9ZOOfTPcRfdlhuiPrLHh1/OujT9f4yxXDEA38ZnbS5B2/oerzi1qf0Jc+CUj6sAfAGRtguHpvjcWN1q1tYIrm4WWkeArnrKmBFr8w8riuKGoO3sR0hnMiQUSg4gNENLJfnTC0coXiH1AyNK+lFhYYUViSv2Ld7G/dRkB7dAI2j2PvHBH82uCAtRfA4EhXsSJM9rymgYVO5tTdtoPCEeOQtZmSLNGMUcNxUkhGimSUMvDI54llipc2iONLhrmt9xNdK1IM5JaE4IZXOIW8lgiDxBAsUiDcoVtpFQXi0YbfBBondiAdFN9qRYwC5hDUbG1gfCcfJNdn27JqVJtM2c2XfKCUbJfOtFnZn2Gphf0E412ohoSC+1Txe+kCr+QfGDBfybcgAIN0Zi7oucajtzoPK6JidwcukVbwlpxHO1roCOUTWVVyj3OiyASHDWLJ1Ssm9qBVXvmlvYQ2xsPCeRboNAxpVyQWzzfVMQ8de5Q9EI8yK42r8lYr5oH4tvhRvd+ywWIRXBHGyphfDLAAqryJp/jlTE6KHP1Ya68rBuM1v0m85HJk6ulOh7Mtvtov9BbWObe+kz3W4Rtd8tC4fOqcFXIreIEUslSnnvZ+N17wXbtB8CsIQjpCDpeLQyN3BsuQlKX95SHxJXm7hMBtBF93DVf1gWaeDFjg9T68VuiPbUX9FoObLAtg2jpG50Im3fQmfnMCZYQEDYGnTrmypRSoSUhDvi0t8G7QL+D5ol7Zx7HdLN5gffEwrfuxAxY+x4gvTZsFBi/3ER162NG2XQDi84JYQypTNGc/uSE4lxaH/mcnPEdsEpOa3xNhryPA1/Il1zGmYv7iUrZIW5xEcH8e9EWuph4Lzyq1rwqZoFrlGlOfMGENtvKWmA7dGjtp6T+jDFv3mVH/E5tQHHNNBwDGSzSl6WOLUxw44Rv3mlB4WcJSMg7oPOEK40xWI3SDPw29QbejWELFnrAsAikO2KZ6X0A7vB7J/J2eDl+TUWX50k6XDJit/GFv7fLj2/8GtffTA1n78oVt7W13gL8xuM8JMKoeNF5PEUta72R4/s6LKmZ3lNb058tyeD+e+bVrrg6Ul1bEkWGp9sHQ23M48crit3P74w+3M7PYy3DZluG1wuMk+UvY7c6l7D99x72FDyr6z2638xLBFkeT1iJZErLVkqnsz4uFpvk8+6g68WN02ovMgp8FVjUnTPbKtSVfrhN4Kiqd3UcSy0PKgInttPghwZ/6ow5vl2LGy6TZCUWrqhlu+j+VZ8DwzVCH5Y4MAfZ8L7zPJQbIaDnLV7SzoDvTYW6YNxzYKjLoDCQ65b5jHa6tDPw3Z1XB6Rc6idLn4DMgiS6NnZ43rZQRaK3F3PXjN1khF4pbrpzvjXfDEEnyD7H3GD8jnOVifJ2Dk88HXjZLvrLt0t0TnaI2WT9luPK23eDMTWA3mXPNqv183B2+H9fsbksMnYR9RBg7mrt2du1a6uNIASNRHYkPvD8jFWqTrOecRmTQH2imapgKB01FMaVA9yYc9tUw0pJaJHqSW8d6DDN6DbEAtEw2oZcJyYKh1Bkc1n6k+qFbsoRslMwCC8l8UptqXEPvmNUEkdkH9OsOKksiXy9Chqz6of0oRVeL6SLR1NrGOMi1Ric32mpQGhBJW2t0OLMYols/ND7vX95qCABGBlcddCDCenTJpn64Bq0Z3tinmusDxM65G2aZ1h3x26ZDPbs19htM/sEWxd88XMtNSsfsHzz34VP4SusRM2GxL+JY40MVSUpprxGCY/sB2f8twt2DQnynJBLnFkv5gNf2BeZOxNyuzHqrEmX5FZUc37VOXDRvcSD5K5ndCzY3gjw2yI8yDW6PxW2M02BofhcHVrfFjYXCfm91+tjWCa4yoW2yNmRoW55uE0TEF4yGBFHOqNbRcOcuuM5MhVBbwXABcAN+1yZRkhkoq3p9abH9qUTiJy/3dJNfdXPNk3JZCMfCordAVZF0i9gRQ/Mwpvknh3UqEdxWwT6pnhcjemP8+le/lxKnAvqgH9oUzyH6iwL5oDtjH1JEBZJ9ylqL3rRGbuo0E3+e/ujmyemogaleBfUjVgJMuV7R+G/U4RqM4xpSwt0SPcMmg0pSTn1W30SStSg5Cox3/7cjnJyS+XpWiGO0wH2PU5yfwXFTNUIyR3GWYn2AlCSEivQBQjLNcjMFXsxwMIeZVFGMmuQVhLe+IYkzgCVU1+9QnweIdxwinK1GMWY9izHoUY9ajGBF/4yGD2Pf6J5Ej45gjo5Lr5/3qB8ygmBXKkLbh07rE2jMDC2OTQ3ITvJDlc15WQxQs1KVyh2ibq/sXrVADaZ7YDilg4q2RZvlHgl6QxAsq2ct0eMOU5b/+w7vxi/2Nb5fl34yEF8R5+UmPfY967HvUY98DkVEMhIoj6GUUV4TFHdRSkYCEIm6jeFkXw3HTLl82y2IqRvJTYVwR0GZNHRdvg4IKZZBY9R0zZ4UC/kCcSSXkLVa5WrgoVzRD5cxODhUrHCpMhVclXuwBubgzYuVQUfGES9LZt4hztOGVAUxfV15ZE5PedJ93NIJaK3bJ9lobw7VLGQj7KmFSQkLzMMh+KjIQz81uH7tYl9wUS24q7L3KiNGv+Jf03IBKvgVZE3PBwu5BjZ73KRP89itGXr9qeDDiIecrQjfQ6A++auQX7zDQLWh3CId075lTZK8jNw0kQj8IoBHK+92SdLln5K/nBkXZJx4uoNrO5KJ9E+/BTvPyRXtv8Pnd2duXZ1e8NPv0hQcqwNKymu+TlQTlIlwcQ8PJQYj765kuFW8FN7zu/blh9b6Z2/Lw2zOltMCGC8pTlI7ZtC86kIBJ+NlgZJ0NVoBxgXV3izo2iDMzcqQyFE/TZyE+L8qM+2i43RKdhYio3i6YiRtYxgBNWQeDB23a5YMf1OUFLZZ+1BqB4wnDUMv+Nl6sF4NJuHnLs/qzDYqah3vCeEMKKw1qcKlgEse0PIerrfJcc4cXMDyTJLcjTy0DPRY0RX/36vC7B/N3T2XZ1NdaX18svzsy6f4MN959te8gJlQG3VcgeCvG61eMMEWaTfu8vLzkiCDngPiaaBt+DaseEQ6WYamvcNl2IWBSfxs9Yy8b8Jmgy2UuPCnj5knabjDVsFFv2qeou4zYJbdpefcx7KgQdtRTpbxe4eKGaFafm0JFxhAjxsjA0cc+I4+9JY9N+scmn+Cxt/Sxzxz62Kdx/2flsc/6xz4nj31eHhu+6h8bvvrxH/u8Pva5Qx/7LO7/gjz2Bf/YF+WxL8lj1/varn+C2r6kj33x0Me+gPvflsfe9o99WR776g9S21f1sS8f+tjbuP9deexd/9jX5bH3jDzX9M81n+C594w++PVDH3wXT3jDyJPfMOLDeNPACQGw585sTfzIB1kgmTW5602jT4rmnvQGp819fdR942v5lpFqvv0DVfNtX823zKH1vD/bwEjhqaxQNKE/QSUzrWN0aBUZEajkGZWvXy3VW/5BBs+yVq4+tG6VEFmYgRdqXarmPkHVnFZt/dCqrZDrXJ6x4au2KVU784NU7YxWbfPQqm3g/uc1kcg/9gl57CV5bNWvAtUnWAUu6WOfOPSx53H/J+jmiMW2O0/nFbLSJcvyPJjSePiORGYr1W0sFZIxFqLflCy4vzh6IuHaMzzfpP50EIm1FouxiGeLtebh5mH5s/+GXZNcqffMTKksUCBPV+92r+8I7BBETjBaBntiIoR3zx3GnZcOuPMuyct5RVKJ2/0lR6GoQHKK+t0yQc7XeTlnxafD5y7aTXl366J18u7pi3aFZ6+QhnWibHhwOpyfdkH3T2kbEoL8jhFSJGRNdHXPbhhggSKK+Z4RIoPXlVHidbHjX51ih5big/MPHT+VfBymJvJlHdnLkJ6vVl1QjyRrYV0oPza2CepLZK8Be0ND0qQrjRJCvCj+cSswofIGda2R5dCRu+vVlsLQrhw4T8qPux8xQeQl5Z0RoBNKBpc/8TqA7XBPiuGPXBUSwxUqDpEMbyx2Hb5cEWq/ZXmphD0/U74/uJDE61Q4uysk+vE5s3I5OI53Z4PVzwdrwpu4LE0JOtaEzdbBihfJt/qkElI92WhvXPGJR+DTaks53zy0VZY/Qas8Nbu9uJSuSFs8SR338LJ58Y/e7KNtjBMsDapq4ODhgKCf7IULcIihqi9eNoUzek4wFfub7a4HwJXddsQnumBXzk31LkeDy/TvbJd9w8bfFeuZfCdkxhWnX4Qz1WwvoBpecG0UuuAU/A4LNiCoWRY0BIqlEZ+QRsz/b/beNsiO6zwTO+d03/64fe+dnsEAGMwdkKd7huQFBQgjCcLABCyhsRx8EITB2IpDO0qZ69AOcweRMSCMZWVpzciCZThRUtyKKsV1lCzsUgXMJqhwE6XCTdm1rC2tS0nZaybrJE5FtUU7qpiJlRVj8wdj02b8PO853X0HAxDkkpS1u2Bxbt++/XE+3/Oe9+N5BJNkMnsrBSbl2WFJZl02Yu9CkdSNmLQbMbmlEY80j+/YNBMIS4o3LWATQLLcZ3qS0A8Uu8OG5npGjG7IBACRocR1agmZ0gd1Tz5C5slwYzLDK6YOauYITsEdRSV7SqKq5PqB0HFOWVXMIIrFzTTN68tstejZGcy74Ljf7ejzJBaU9+d4FvyDNqeXX6Ih4arEe8lcDzyXkrak67oEuq8jezotNG9yBCPgKU8bfaWctkQiRS4MnBvdW2J50TjTYJl3zg1/pdpyJUCISAaYSWBCfQ1bzl1lGYyAxGsX0UvnjtSWNbIZIFkySclG9ISkZDuFPqV19HaTJ5X+fYztUBAzMpIcbCkU3GlrVXShVJKDjYz3KkKCv/I52Cn5Ix8CVa7tPaRgyIiPKlhmZo7C/Q17yGkZuI9SEj/K1l+VyD20O+PTYBmYQnSb8s6uREiPOLqcU8j92FeZQFoKys6YWHVnpOOOCaEAiVhnL5Q5Q5hmqtF6NTolKMoD8adJ8ivBD0D8POuSSpvoulh+jGt4u+MSpbRPq5XgCTmKVvRPMyMTWWYjndOFQfk/EBHXE/lPIHntSU60RW76oAX33atmL9RYti7jz0k0ws8PIOAHLaGm7ZRMMayRT6xgRdunf7qwTITXuWyWEWyjrV3RkReCiQjBcItQHrSEcpuNpUeh3GsJ5d7dC+WmCoNbhTLWotsI4bAWwgmFcLW5+bJinRh4KJViBBGFjbb5mLGP2cSsyCbWbBcxtMPPeFNDTisJIJcfTvvpd0CFjjXLtqaieHX3yExLQQbkQgUIYWtNq51SbkbsrvC43dW0UrFrop2KXZndheeBKfioIL09ioW62NOYb860/MpoTUmdvEdK3wOcsst235Dy7mC7Mto584nRMazkM9VmcAmIzjuEgN6dLfPq722sVy9j0Y59WO3wUjk4qmfMcV4suFfHS33eN4ry86UnaR2nbGb7Z9YdtxLjmxHShkyh/mqfSWd1vG5s8+plhZJwzZ8omBmL64PvCuRd3eZdUqE+gMhQQRdg2F/th9u9gVVwK0bmH47niv428eRcnoxNTX5eghtbjxvc+jjJ5BJkAiGvnryFDb59Nd2tvpr6dtXUdTUxnJEVJeHmHH5TMvymth9+U3THgaIKuaP18OtNDj/G7CQ0/u6guodwQwf9ZECSoRy5rPHYvy4gPyMCMLc7fRmI/TZ1TOaoY07brAEDdnFv1+l7/Kq2meckYbI0HgBskQHNpH6cFSCi7gaIvpDmySeC+I0E9e84Ry6UHWSzhZDPMfbyVYfZPODKndt+HWLgiNUh8oT6lSiMvEOykHY4G/0OB5o8fVCHlkhkubvxlA+lZxwbEY6LaZB59OJmbLioDORZ7mB3M34scTOYV0uOA5I8kQrlB2bPzjvOHZ/Rg7hTJfr8M7LpuigfT8nHEzYrmdLiYdclYIJYF1RajED9DQQ2k3qF01RMS1PJWxeU+iTxE7TNz9DHF4uSoRi/6/kpQJ82uC0/xcAyGcmxWUDDcVqFIWKQ0N7bwRhboDFOe61igDGeQ4FwK5wycvTUiurK0cUVAr50DupnjiLlGerLPAo4T5gbYKbtsEkxL20cuzYeeMLkPvq0T1idsxL5bLvIVjwlmIKnASd/YexyO2WpuNv2v23rd1vNe+bW1u9u2/rdD771E7R+sqX1u671XftOtHm7H9g3bFPAOTPfWMY/WljMEn3EnnzBXKjMYteJor2uG3Ye1LNo9nVOihmuYzN2J1Ejz5RDqIk7R2Y//izbGWijbmJosHAjiWiBaw2qvhPu1Z1wS84w5oWdvoCk4d1cK6FKTlcSpoQJNdvCiuabFhDWOC6nsGbulhzFPjL5InRefFCHfOqC3Y2Isd1cLotpCEzuJ6YFZWknzTmVstMQSCn4gcppp76eo54fWw8QQeZzXFdf4XcMXP/chQABgY7PtyR4Qc/K9dAulWRr7hTkILpHqgRwOOTKgoYAeO2pzPZWCYEb25zgAlAdfAPYWXdr94BSLjyqFv2PAhrCYJheHpd9NDna1cGPPEYRDn1njSWi8BbsHVw5J/s9VNYUiHmWa05y5GGTMIftg0tqqh/iWaaMnZOXkimdPc6o54x0nxhgitG5CrPPZTD4KZfeIvCME3hpM+WIIuuAhHmJS5fMxYI4y9C/GdJORhfGVbTG1YMebyN7cEa5zonOPCeLcYqN3Nm2LhjdLT5dSl8jX1zvwWfFcZjb7gGFVI0uRt2cL1Oz+Zo7qmXXpRVBfzf1pYdUiJBGgxaMnaaCx0C53cterX4+dHUXC2T1NoAOMNEI3Tlu6qupd8jDdZ32y9dlopQktud22CmGmaTepJUfg34LtyrMZXbmJEuh3qciyHCFSbUanOf2MUfPwUlR568zvU9jRE97pt16TE+5Ma0xpvXkmDYTY7rLzeXWMW0YRYWfkHp42zHN1kHZtCADtMb2FClA/e93M8aT247x5J3HeChjPGmNcZhHzbZjvDdhZ7p1jCd363whSpBjxGnGeM0p40rh+tQN3akzblgRTWaG5qPW8uGzsjOJM8SVucg3iH0kN+TsvIHdzVZAzrwYepjqQJu4N7iR1BsFTE6QiCf7i3UA4ToLF3gd6r8w9sYPgOQL3gYZCEhaZHee8+YXWY55BBQGao+q3TCqaZjcamDGKFEx3QtY6pwhaOW0THZ4+N9WYHcnStE0IU8xi6BHcyJRHM+uNj8qDNNYEm4X+DAC70wFWO+m3DgtUqlDlyozW6hXqHp17JW1SiMUE2CqwAicQ4ivZtlm8OIhssBTO0RO0cwBFZZDFvdeS0qL4cuVOt3Xtm/v5QU0atENoQXxDeQE9bB173FijvLhrFihiIBbSKQvXqL5khl5icZLmgv6duZM8y1mc2Ah9gkhbCPDkRnj8a7VerLvTUZmjolVXoZ3mTh9u/HdBbANZDi5KHp192NgMFWxZzXtacJFCUnh7Gl12Fe3JdL7E/a0FApZgoRcxK8JmMn4sJklYgw3hTtlU7hT6CaoPrboJnayLFsHIudKMxSLHLuA6cmlpS6HlnLAVFNMCzViOWVnZaMDEkioRuNiN5ISdosqQ0YhH9hTaVLl3cOt2awNzEZQWzaO2R0gMxSxOe13w6q21mGGc4JvJwnjWyRh4iRh3FKwvRzs8wIKuWkCkcm2D2JWN6aWi6Wq9Xgtwz2xbOeYfJgBihqeGYpUa0aunbygVKesstPn1ok5D3UouDxmchHshlP0OwjHzFVgk3fg3KFf55ouU8cd9WUNGF+Sjl4G0pk48mzcHoZxMwyV+LG+rK0W1C2B7ROjAFYsAJSkNA8YIJOksBJ4/FVemwKzgPir9PI8iUI8U6SIM4NPzaAdGAbau/sS9ejzv6U0JAQqNC3VLA3KM1ka3ZQG0+uqlqdd01K6Z7HBgF+FnemTEPpCb+TkG3ZL0qaKaZYKQlXJM6gjKLexwMrxG41kLhEZhrBrm8jod/pHclQ/LHPhBJ51VB9nDJnuycesfCzIx5J87JePQ4wy08ek57X0eFeYczpwGvZgWqlNsLGNaYLt2R6n8Qwarlcvtb12i/faS23HzjB6hWRkT8qQEPcXLD6qFe6H5jvjZqt6SL0A8+3Aurmbn4XH7wWX/zDdsgem56mitCyCmvYZGKeMNd6kpg8y4z5nzhYW+O++FazXtrS0NnWmXkPtIMijIJPCdU3CVahZPteTr+uMGAHokWead3vrvRFyiPrdsuGoX+1eMflupEJMgxpyXM4S8YxAPKmEMz+naet1ChKknwDWsHCUFnEtPOLS3MYCkMj0h+1h2ufCbDUDbHOVmAASRqDqNXycGTL4rjE+Qd+ZdS5oUYSmGhvxFDFR+/LzE3ZWoCeIDm4ZntAbozfrBv6MI65jrICuFUapbP8uLB1Tdd80OT9b69lcU2q/OzDe6mGkyj0hH3VWD32Z83gK+9jbWj3gLexxcb/srB7E3u/D6gHdVaweU6L247S3ekyNbYIlVhX9mskqpSUpIFGFtBRgiPk8QakRx6C0C1/H4Rn75Suql69bdqbtJrplZyq4hPXvjOmUVwjuu3uqfndPvdMzu+/HM08JVzSt3W//Oada3ZTw2/VM5tTaVjMpNJNuVnm6d2kAU9DWksbgq2WXpVDa9slTsl1Rt3ttlvlZjdnh9wv0pqBjAEUpEo1ZUUp2XqbuTiQ7AszE+VVqByHcy+SYCyRB2llrnQ9THIxG8An5k7t+tbYda+cD27UGZA8EQFNQKbkKnbDQRkjBY77L6qHn+i6Ji1gqfbGwtyT4HsqA2QAOqNmaDxr+7J4sPMH2KkfSqBzd96hydG9d5OllQEqJX+RjBI9NLPLxtipHbLstlQOJYWQrZ0yDlOh2MQ1EjKHKUUUXbqt1xI3WEd9W6+iN6fr1qkdA+FXAtzr1I/PQGdxl9iRGRDrU4d8Zb6EQJ2MgezmxLWMPoz1d4sgk4rhIBfYslFVH6BJjMQCa90eh0aLQBM6gIgpN8n4pNH3JEqZCk4hC42JUkCWMfDsfo9L1/flOMSod7H2o0AQTCk2/UWgcRoSpFRru43reJ7xFrYF+wYAcrorwejFJViM8KmLMaVdoiWjxnAmoCHy1sSdJNL6N78r10m3kZLDNahi0LmiM/4Ez/tda1/P6bHsplO3o7ZbCrgTJPa99LdyySNutjc8zvEGWxfaG1GzZkNpAIjm6DoaYD6N0ZfgsmxGoE84y41reSdw9p+rdvGzfIFsHLsVAgmoxBRsDjM/gEQMMA2K3u2JOrsidVVB6mCzxRFsYNJfLqPSknU/iac4wSSbt88wLenad2s3A7fXgm8Sqv5iWsTxH+CdaX5L2l179hVj0wIEIEQSSyLgzFXQbWVeamemLSCW0aAavr4lmTXRdE++DYoQfN6y+Uhed6ZSV0b4yXcYUvQ+V6aIyXV8ZjcoEopfr5hXbVMh1TeArZASUZ5sKXRBpX1fo2e/3Cj3jVte6Rtf092eVZO+z1UpKObj1JC1LzVeq6c3Xvc0hw2KarzuAndh8JapyWHUkLhnS5uotr2IQMLDQTzCLkdfljyDLHOL9RQZBR9kLRqfkSc+F1gPIUkylYjpjIHZPD3WgJNUwLGN0WuDUgo6DzqOmRqK3LtNtIQ4JwArIoFT8HlNOUDNxNZlY9QJGUgWtEI3AR1K9E65+iNVO+J5dzpNw2sYO0CuU/IJQMg5dQkHH69bArQpX2nTuKencJWmRVvekUtmmJmNmPpJQ7utpzfTwWfl4SvwGhBF+QRPggLQQgWwPJ6aAEQl9HWgAHPMu4vzn0G5Iq1p1/hxcU9H0a7K/k+jUpYsGyJtFf7eKc8eUrNL44hgpjt6yWFwXuPC00IsoCblDmNU2sbLUIdGMaOYomdvuCitXzPEK5K8tjYWK5VA+L9H8RqJFhU6uc1kQHqQlDhXM+O4x/jFEMG2QMAczGeddciLO+p9mEWgf28iddyslWSYR1VkXCr8VxnFtJ5KX2u4SyaNObOyKh2td6oDxoXGmDv0mnSahK/6ibUe+IktUnScEiDMe4SoJbGGOsCAVN+/mY/dLiy25mbdlPddSbi3lrvsOkf1jYdB6IXUJEo3wUofNi6noAC+kTEi83t3uohe6ctH1Li96vhvKVu35rmemU9W1dMzk69xd+7xc+3DrSa+mY/GXvZryAUJhl9c35+w9NTKvpe4Fr6XjOrlZrpEelmo2TZ7LGSI5XGM9HXJ+6pmGrqUSh7RN4/M6tr67e4vKIG3wnGuoa9JQX9m2Nb/qLvqKXPTGlovco95yV73BGfVr21/0DXfRr/Gib25/0Svuom/yot/Z/qJvuYt+J21L/0BSiP9rbTrgiSdSWnLCXrtRBDa5QYA+l7DOZPZYgP8NUED4MbdWRiA5sNH54diGwq4QEYXZkCXTRnJFyCsE1DmBUF0DOTjhTjEPGee2zyzULyfeYIdlgIALb9rg5gn7pasuYB7R/kNutvJ/TbxC1Lr7Kv8rqLD/7UGJwKbEc7/p7Dmtg43KFGG1QUw/egA3rAZMFZ1jQZVcxiC7cqkMHLYgg/qqz69XRkCBN98M1qvNFwPyytMPhnsU71Hu15fkV3Fqd6ru5XG1+dLb82tFUIXkM8FyBJmS/ZbRIBawar/C29/W60AuhY+nQ9wbeOFYUC12naB64ryDxPmZc4LXUE3JPYu6+sfdsQ0Rb8XtcBlUnStXaNQA4s2n14uoMgIGg9te12ul5PxWl8/2g0Vdvdgb+xvDK+P9StlQbg8Iy/LpdWQ6Xb4kJQReo0ajBFWANRURipsbT4NNUa9Xnz5LgBzLb63bMOvLzikPUXyCuIk2rO6t6w1/pA0YNLa58TRbRFWfhjEcFCiCsQLlaUpqEV226pLUQo+zzyEf/k79exe92e7CoOpetuq2vfdvaiZskPeDgu1JBuWsiq2Xqe4PexbPkcm5qlbhmuAE4zhfI9LDMcFJODJFC9w+Y1fMEfJyOeALlX0pNKmkouXMRBNYoWeEnmtTuxdKnMGoDNd80qAhn5wSEwt9kchN9RARggzWMMo9DKxlASd6soxcRF/ssDXo0A6tPke02IR7Son8N+fEiMS6LMljLWx/mQAZPFU5res0RqLQvVhmnrKUF60Zn+l3XLFOk4DHo29HLv4TqtZTXOKJQ+MaUTNnaJ8ByYbcjL32Sl2nShNJDr9cdMBXmw6fQEnRLtdtIxnBhJdgGRFE3kFnLAn+MWMnQR2piBUeTkfyvpG5uOqb+LRk7D152DzloEqeqkeFyvfJSmRtel4wxfyP2rUNi5b/q81PNSTZs7bDdTz7iCNlf0rWrSddtr8bakagk/KTTPsfMu0/L7eThHWaIQqQncNTGepmZEQpAcISVLSAFLDECqNwoKWPbn+//wFvjzPAmLVsN0bn8lrVPWNVZS9Vv4f0lzOXsp83uoFFR9eXwdMONw2g4FxxqkCCnAUbKmChyhAYkOEq4bw8Aia2E7jJ7b14nxa+NlxqeCclV4UAyuB4tfnzV2UHUIZrNrxUbX7h568+sy4fp0hE5KRhiFdofGB8hXhTIPYl7utuLZfx5XKt0pA9Vg7DX1mTH5q3Kjuj9YZMYijozP1lIM8THEJXoY9UmwCXwh4k/4l5ByVm2dtPTAdcuDkSXjNO+PhIQCA+lOEa2bb05TWZk9qafIliRaOtBaIU32gEZuRjwBCQilwS/IooEgIbGS4crCtq2qpdYdwEZf9hz4sliWhqiEKVezueI9BgJmsBpHiICA+8iyadczWZIBp6zMvEIWfbzW4axkF3kXuWEYDq5lEB+1jkPLvQdegtPdkMMCnT9j1oVZYJRtvHrTqVfYpzqnr7bYBSLerq5X+ksPMnQMkVLlodmFGBOnfvuqzEVbxO1iBMyTOyQ/wpq8ZcoFwxZDStEhcovGNpAgFEVZzAlT1pVZWevCRF1FLEUC2qLFeLCoG+F9dLRZbxSFm1pLJuPTeJ63FQL2SJu1cOVP7xbI9aRE7Yanh8ccC0ysU+LcNZ9kdGdzYkuFJXxsEpAh9Z0I/UAZULNaEEA4G0vDQOEy2x5qQA3sG9g7E177rUIav7eyJ/D+zpPYrewMUNS5RbAGeXOaoXHK5AT5guD2p1VC9IAHGzxe9YaFioKSLlKpWVDjlF1+OlCSTuuD2Bu8KHopADzBRaliZl5d2tWxFR2RMKFm4lew6eBdA0oZCVMqj4gJJLEF18GLRkHauzo/oecSEgGK7QWLSMrEez2NS/oF2bf4bGraLjqIfZDYI7EK+VESHMhli1oWPbKF+aF8JfBby1Tov/N6LeF9LqAR3q7LAMeZe2YeuucPKucI33dNwAFOhSJnpLUa3J/quOiT4PfUusFfG4emad9OWy3Op9AWqv9wVJEYmVAmMzYobw229/+ouFMZ+30Ynlayfeflt/sQxvlEn1hTfVWvVnU9R1T4RfssGJY9euIryu2nxTrd0UQHP3hLffnvpiGZz4wqb8S36cN+lnHQHpiU3/ww9jiTmhv2jNs4XJTtAk458R/2ipga2pb9rwWRFsxgZXH4NwQ7nkXl8S/8zwamFOvM0UxaT681+Eg+GE8qdQVFTEho+V6RAGRvgsXlePuIvEXmWNe9jL6qpNh4ykQipyl1Dw0DuxJ6g2tdVrZQJwbuFXq46Pb36p6JzARMDryRVgk5tl/CUbVi8jrOrmtas0gsVfcnsq7rpthzv3fTjeF8xdPaF+uEgzrsLycGyuj49vXiuCEw6pVIv/72Vl9drNL2EC3CzDa1eJcBRek/jDABYXZQ3Vpn1BgrZS+wJVuq5DSOLNiT67+h46rW6tzeQXtu8+Uf0IIBfVT9nc+KINThz60lVrrv69HwhU9q3dwcyGfjYgykO4VmZLymY0t6Ahfr3cc0L9SHh8UVfdcTFbgTxH/3Kpf73YI/AXmyCOWNRV3/3a0xmvLSOEJAIpDBnq62U+LGZtvlrsRvvu8cV58231xdbxv0QlACibeRXA7x6S5SGfssrO2jwfWLWoy6j6xQSP/jtdIHfa9TIY2qj6Os/9OhxNQ0zAnxxWAW7g4/CkzZfV0/kUvxgbPzIUhN6syscIJ3QqWVbtH+f/Oha066V+WLl/PynYvZjwEY2E+/HiS+XO6veURPg035n/NzL7JU8ORua9BPjdb/3zXqx+tYA/GYKlUqdBmpMBm+K6AUtjpX5oOC4HzOMCVEcge7YYi3gMveilX+Fzfuq3fqv61XYZJeCjV6lHEVGHMLsisgOhgBwUCU4Fx6u9wKms9p4fcvmNoRNEdLbZ4GYxPKGKPSQSiT5plB1+ye55tpy38yc2v/KH3wo2/2Is8ODzP/cpGtbkXoAW+ks+Q4b2cK1M7J5PGfovExuXEfOqcR726VVyNUt7kq0ejRMBv7VSjwi+qQTfdqs94yr9HHSAGbuz+j/VyWJHcLxCWGG6RqjD9PxQApJItlipivsyNRRCMBbJ9q8Uu6oN279cbTzNAH2ExkvrxgJW2L9i07FI+ql1u+sC2q4is30kQePNYxlBJvnobIExfAWuKv2xVGWArG8Yc3cADnaGfuUIWJ5rlflZO/PIsIhYQ6cfp678wH23Ca6p0gtFWnWLWKyhQdWlAi9kLynobavuBWSxSL4X2gOtc2q4ZndWf6BO2m6lTq2jhSI7cA+s0jU0KQfa1Seqr/0kRspp4KpXm99U47JXpf9WGTCeoc9X99C8F4CtGz/qKMi6FxB8IWpvcsozjJE2CLidnytnbHxhDSycfTRfYKOTQtQJspvV8Lgbq8f/CkImpHdgY0gQWwUHfLjmGf109rCur83cfa9+2h287g/e/DTMbyeHzdcpYUoLTg7RmWeHxZw5bncD0hiPPgADxNwvI/Hll7E579uenVpzRhE7d93qv8ogrwDAOoFshlhMCRPuy745YVEFolQGO8/jcX2GutX3vv0f/OG3Ah81/O671rciKnlmWESYTlHZs8m5krR7MgP9jELWWPUHioitVbLOvFCyvVQbyBKx3WEZ2fQRm1Z//RGRmeOiW21Un4fA7Ag8cbJe7uir6q8VEYQDQs3F0FBOIZ6ky1CFyE5V3YssdST+o8hOwVB0oQwurpIlCzMtQtydH30EMv6J9eo3lNB277BdVGpcYR5XhLx7hIjvtvvIkHww9UXp+PbXZdVG0bfd6s+w7lV/jr+2a3dcKqeGj5A+c6pSp0BIXuwiKvRPrJexlMGmdlfF5fLpR/oBpxCkz1AApqcpJO/92TJ42gZrN+10vlhGa5WWiYAloIyqZaiB0zZaq8xph5tk1kDbQsIGZOwcqD7CiT6UK2cgLpu3kjJiFzo4r89pt16Bj7dMbdhe+aplYnuE4Dx6Op/yUaKuPljHqvRS0cFIswmBIQLk5tkEoryTL7JPQUdLzxCuPyeRt63qyPmzPoSW1qf2BTRE4fxaDganEFJucK7v/LSwwH63O650PkCcaQ+zulupR/kaX4zSveOWpmzeLeRRSNvoVukPDXMwL6VrReTf2ENaY7dKH7FR0ZXtLxNvIVKZjB4iEbVH/GzfLj0n9Hs2RkF6KMjJcKIEGW1976J92DQ52VAwCTDyaPlsNwPu6WHH0UEMmu2eZnVsZ63o+kUmcO30Q1L1atl2q5lxNVMpdv8Mh05OjpEuphWuiKp0jIUwJ0an9SPDqzjMrPIqzqztVPOXq3t/tkrXBV09qLKzfVX1bLBWRE54Lh8v5oLjdq7++qvFnKs7+jel/ESLQXjauV+5/suS40K5OfcrBacNVaTYxpg70dM28nNnS0uLghRnNq/MpaJLLQ5cp5hAA9uppsYTcyj2cwgCahVC4NH1IhHVjQs59rhvmTJa1NWrB8e0OvQu0WJjo//2V1o10h5ZJebda87RWytRf9WC5892qo8+pDSx4VHKSSWLMicQmQP6QztYQ7xjtPaImCRg9OfG38pLys4am8Ss2eD0ENbkYRmMsV9l96a2W8/uqJ7d5JuL3Q/ks1duOAxsUqu1UbvPI/yPPodS+2IItb+f/XtGRxviyZoFVeE5x3so3oF3ACc1G+K97oiBW0PJobPa2M5ECnWIhhKuWYfzPBJkZ6FcBgUQcJfghFPTEh84kFiCnli2E4F0DxtI4LffDla4tTa2c/4hldO+rOaEeyqQggOUkwZa2aK/oJE9Iy58F3AeNO4+hLtnN2hK0I5cFm0CIjHgOgvPDG3yBvU0dMpTZ2vqyfQ3woQoB4c+kvBKLfU0qGfU1DOaqGco9RTTTlNBbYNWBWltOZP9iRGsWevtpDRzhA5ZerboeNhEj5MI1g8ihM3SOFh0KoOA24aJ4xjtprBagdtrnKsypAHvzTeUkMhUGzAOoZ+5jxZmAoQ3RCfJzkmVHL+FRCGqINkYp5CcLdMheA0goJVNh1D/ES0wFiNkrwotLhCriMM2wxpSdKRgIbOhUkwTV7SoKVpUF82HJm/4SO2tBhglPbs8JmZlz/t5JNyUG36mIthLzHbAlDwJOlVG2oRrtUf4hxxa8DGxU8NEAxMk/HgK7ncDXnFfPFMXDzYrWHYw+GCgPoGBZobZj2iJMvZGufcehFIfZveyKsdyJJ7WRVF1UbLfi3SA4fOcXivzJSxIb7yhxuUM6bKgOs7kX9DlNLXWaWBCPWrzxV4pMCTXNJL3QPaiLxMDkd8SOIlyF57NMzkjmXkY8tJnbE4KWXiVcrTMRZsjRuQyHEs5YXBtzlBkRN7mSOJ9wuaE7gMceI7Y0McX4X1laTlacpvvMxeBEsmjp0DtmYP/Na+Wx/mGRDQho2XDxkOMwfPiFEZpCKp+OZM7nwAVKI8eBxWoPLwa4UF2nH/eP6iPrSIe1Ksf9By8D5J3JrexvXg0JTXI95lNEoby8BppRNEUb/6RGgOHMnhMfnkGJiHeiHcneDcoMje1wxaJfLG+ofDb8bX8iiThABIU+Tn0R07DNhIAoOYRybC0HUnZ7AguGE2NZ5qUTTJOKYfw3qRsxpMpm7Eg8PCpcxeq3pjRcrGdhgCE0ZpB7PlBDTDo2E4x2JAwOY/U1moxc+aOQmSqCoA6IWFMrTuQOt/34OBzlBGCjkuscDZQDrw8GNaBkIcYK5neXQk3S+V1SaWvUCDCwnRF3hjhjYwa70sIbOa1M2QA22BcTLvJsLWhce1ir1TNzwfUf6kddr+8EKLI5tVzCAzMUklnyjvZ//TuJlu1YQfDfzHj/vLNuPzntp1s5oOfbMkdJpuqp45uTTaHrTpF0Im/9FMs/7l3O7v+Ny1zanmt1Fh/F3uOd2gkvEMyU6y0w36snvvMCOOBv+aI6uA5y/5nSBUUAeEs4r1zcsEcjPXQjslTYDZE580JDUkiLbixsKJf8cliZh65VX8erFfJFYctCe/ag3Uy2Ty+jpA7FDBkGn6w/CNQmpZRtb+mzYdYs/xx/97/SH+IL76lGcUlLERkCpTiwj/2l6ZwnYnCpROF+8cfbuFkZ9aTBEDJd95aWjf8CgLtYbQVjHUkmo2Am1ba7cQwsCEOVI1145MB6/r97e9144t14vdDdED1+yHc6AeI38vwD7ijTvmy/qNmBzcLgrelBu78LgDEJXZojlFc4rvf7+hDbDix08P+HZsst9Mj55Jq7fQC2ekZ2ekZ2ekZ2emRtieRKDl4mCWWw2/4EEYVcsNn3IbPfO9Hfzgx+jsTo/9Dllef9u/9HyOdeLqVeAlJoz2E4EkqGu3n8urn8E1Q3GNQbj2vATrPC3KmlvHscxo6Ac8mVKh4KAW45q6BGnEaNiTspuLqm2qcHxCuOlVtwCJzqVTDgltQq+C2I1sEUuPBcRwJFppQ69gYQXLuWXnut+HiB7ExIhtjUWGUvPsZKFw8ugiFKwZ9sI2hcVWW5NBPlUoimgLEasUjc8H2zvZN5t5RqnwBAUf5JxGOxbdblecTP4fys650oQTHxpVhVJfB1mWYE//YAvQtHlmokF0cPVGqM5LoR8szTj1JLJz6gXn9wKR+oCSKx/lxIR6kA4Nx0MyTaRLaytR2TjIUJT3jrgkmiYjq+2xUdZCAkIhKlghkDcKuOi3ImkRUspBUdo1KFk6qZAwHiUSBkhwCJYH1SgLr45G5WET4IIQJGFKKPj4vFwPkzcidVbiGc88Kb1dvDZorjmbXbF+OkjXo41fkC/De5Quzvvx42Y9olCLqBb778oVbznwSTVRE1Kq87SyqOp8TZzEZHKYQTqN4n3BvXg9kSm3qrZP5mfZkviiT+VmZl8+AtcFP5suIiFjD6Yucrm4+X2jP56fkvqdWgiMNHNrpNl+ssMTi85BDLy8DgZuA1aZCsHbnQv4g6QakBMtydBFj1T/d1mPbauwoDliV75+3hvNPQ8+v55/c8wRGNY8eFwGl95nHKJZg1vm0LLSPiZb8OKK7kfPJHcJnyIAGo41ow7ForpFseDvswl6tJYceyo7IJaqaBWhP3ZNeFXaGQOtCsjep9/7We+yh5XYPtVrqjt1jm+5Z3r57ln33hNI9SronlO5R9evn6pfm9dMT3z1G2veANegedow16BPhH283diCNHU00trMPB1sb27jGdnRlGuZEgPb49wb5Al53ZGwDedsRef5x6dPTwppyDLnwOHhYSKK5Ohn08CzD9/EO68iISdiH7jQ+9Sk85bqTy3wo29emO79gTCRR6x/K8ikGy3Cp2dHwKEeAeFy1AFeAchM4WAFlhCTZ6TmnEZ1KzFoBjEXozNS4YmQimny9NPmPsfI1YUpEkRtYk//YvA0l30oWcRtl//aHqz78uHtzpa9kf/1DffXIqNa7/0On0h0fb3n5kfbLl+Xlx+Q5R2QiycsPybnlukCJFLJ++agucUL5J7OsksFsD3tWuyU3SyC3l1T2n3y45XKWBStHuUyxO5XvfzVC+Pm62tprT7UL+IQU8EJdhM/WBXyyXZjH5cscv3xGvsyCqwJ5XAVl3AKkgpNZo3qhQIkDJDT49WLOAXbSEuVWDifsTkPY1eGcqLEImkSWklmRbrmINbbMnBxZ8UrIEEo4euhioI8dq6DKf8SH8LGxjtGzwQxQ2WJo2lrdr0ecaOSX5bpdX1fjf9GwWxpWv38N+yVksC2q6pVbGvY0B7Ww4UrrKmndR+vqNfPqYbSLywf1bX+s3eJH6slIiHzA8UiyIPqgCJt28vV2bZHXbZHUooJtEdiwUvlnJtphf90OS3U7LNftMGq3g63b4ZXv/3bQ7187/C0jpsu7V+EmlDSnwk2oazK3nmhPucfky0I9+aybltDe/MS7RXFWMoud+icz8bPvqBwfGbcWmLlaW8rrqeMa6HTdQMfbDXSkbiBRil4NTbRhPr9lqATtoUIewTsMlaAeKqYeKkE9VIJthorzz6glZ/9YYJ+AsZyB3gdUp5paLzo4CmHYOaAYCUa+6Ej4ogXZAQmQSqgn5fOaS6gDWhJ0VSTYwQL0rLj8n2H8POMoSDDO/MZNWiN4eI3mCh5yp+XHqst/9OqFH7igt34Ve3uYJxAdMs7nPF+oseHJJneMj7xYxivBNS1fniqTlYDFS9D7ysYYFfzpCVz3jJxq5ktSz6Fm5qi6AHOwMMy1Xu3TzzQc4c+siGq1L7imV0Sh2Bds6hUzomESm2oHgbAsHyNs8p8T5sF6Cgb1FAzqKRi0p2Cw3RT8jz9Mexr22Kax0d66iTrCHEFvT7Mq+yfOufEhSsp3LRUrlf/o+yURv0/q+6/8c1Vf/f7174N1FriVtFltEfUswT3amfUEoOXHYON67Y/UeCnGNh0HsBN8Bwfpoq6+jYPuoq6ef0ONl2A0eREHvUVdff1P1Hipv6irl3AwWNTV9TcICv3VCN7S75NGf98G2T9o1dfgea011KC+YXsNNVJfg/WS9TX1GmqAEsP6mnoNNe01lDeJuoWKGOhMwpyQ/6BAYThRbWpRbWpRbdqi2jTVMK4ar3/41Wh3m6m7zdTdZly3mVpD1JXKP+U77p+TGuv3r8a//KEux+odluNDE2vxX66yLU+U7avfa7dgE+UgIQ2OeEf8c3/y4QvcZr/3HnZ5lcr/5fdL+H7f1V2/f3X/pVAw1rC/nZRfz9jWvu2iiK5nRQpxJ+pF12U5xz2pF10X2qLrKbmAe1RT/Q78BXDwrBPsiI4IB+JjnPfBPy+vb0zkxpIsyt435Kg6Ae0QIHEaMA28Ksg/ZwmXGtA/Y0NBgTDVsXF9RY4fDUEFERGmxOeoxOeInPag5XOEMxMM6Ewrj2qfI2Gfotrn2EGOTUjPoSN0D8XnGIrP0cA9EeHj4YLfHi0IS3scOROEMEbsfbhGnkSSQ8Pl2JWj2TXJUgzhckycyzFsuRwFB2JkHt+Ki2gEHZQQcI/TVdVxrirnXzRuJ38z0X0noOB0CBd7ZccJqJBM1E5AhSKgQixYFFD8lQKK5yigeI4CikdeQPGCOjAmBOqOagnPkBwp2O4WHSdJEdtHYowTrFiPCPWEoz8IzGEJ4JCqL5UAekX8vx1UweU1eXQALwcz7II6Uom52BLClJXJqhBEgEkTXHiQ3plwLGlmkDf/WdNGb6bXu34ysufWxV2vBWfKCPKPIZZLIG/u0zPTYxgPNAQ6Z3RNKNi1TXNo3wIiQw6V3TO8uwIGsV4FM5RGUjAcZgFDFYAdCb8xwBniuu4JAbLreK2mFcCOZLNww2Y1orQLfZcExqzBt2lVHUjG3uWfuJoRVKupYbBtDVel7myrRBJDOZJdjihoKJB+HQnwRLxtO3SRjcDGYJ5VXCibFBpJDF1HYRvY7pgwx/BqRcLm2Qsys4F0bDd47GpfzSNnYCRArOqgPsHp1wFmFiAH5tEEa1KMh0F4KHCskUMt7whg/QEVMF0lOqAIhRljixS5i4GzjaxApIVFtiN4oFnZsX3bGRakHm1w37FGb/he6rT7iCm3LLiSgmOETJYaTOBAWVRS6NgBdTWF7giyebvQcV1otaXQJXJm1RBt6sruWEuF1xUwARJnFtfigkktiz1CWkJcBLS0OXERiLgIsDZSXPBXigueo7jguURSYMJGXPCCWlwEW8VFAHHRp7gIW+Ki24gL0JhAin0GfViLi+4dxAWdoh0MbjMhLswWcRE5cdFFu3fRfOpUEbUlxoZtHuOfoSUYK7oksUOMWb7tjF8uo/McIJznfsbH7RnPGDjHzNGpi58Qv7qe8WZyxnfDDeaZu+BBdYqTPpuc9DYBkJ+Ut+PrkNnskmiTGsmkbq4S+nebGkRuri6X2XmGt9RzNXJzNbLZGIF3LolvYq76nvNztTOSBaMe9eGWuRrhkoeZtsbfYzdXQ4F9k2Ef4YDDvkO2icm56lI4Qz9XQ9uz4bDoTcxVI3PV+LlqtszV/i1zNdw6V8N6rna2zFUjCoSbq0YKTTt2M1fNxFztublqUHbj52rPzdXgexL1d9zvKn5W8MH8ey3zt/B6IKjUJuVkBQVBnq+uFhDfo5x72R0ljg2QfhPlAtzrwBHNMjillm9dlbfa1lt7rbfm9Vvn+B4+mCj/zI6npr2ksj/WddLeOz2GsXBMyuyQhMz5MQH/SBIImVHII0UQP4aDnzCcqIbzxs3XQOZrafyyKKB0osD6YWbDamFNHgNJZwSpH80yqR5JxibVqma603ztAAk7Hhvcyib1yLtoOiT3fc631r8hN9ZbKBdwUN95vL7zNNGRra6O1aFch2pv1f7aW7VUh3L9uN+sIBLjpz6Y9wDPq/WWn/unfEtevyWp30LulrHVeSVdtVCP5a17smv6g3k9p4pMXJlV9p1KcuK9zV9MBT8Zf0F/ED3mkpnvJuhfavLkBzc+P/1hvOTxD+Mlx+uXPCoLxl3LgU/WNgs1EalB2fA/xKYncXNNAjTNi4u9su+eF9i+f16RtuypVPH4kTuYH7LaaE/bOlcIyjh8EpGEw62SN7wDLWNdFMKQmBJmg6dK4qxXZp3qV4hLex3oJF5fkpshg0NuZ7Ake7mbTMjdjvDyiIkXkrcLyduF5O2I5E0mJG/RsT1RI1xWWmh7feEzWBJtMHT0BkeK0NOdZmeoAmTAQrbpOaGWErQQx13pClVmBLiW6SCg/9wQOfj/kVkSKi4yR8McQLMKV3waB5bkY0E+Zl3GSQLFCpUNww3hgYtQv5D1o+ZIjA4C2IY+Ln6tpFrcQSN2RFfvVOE6SZ66LHNnoiG70BjD1uO70nydLQtXKDBleowA7wyBkIO6QnbACtmkmlsrtVNRjKCyM/qz52sKOxSc+bBrpEB2puUogXFoGX9+W43z+wi2ikSRlIgogcSsMxxhrgyF+TjcnlUVg5MEv1vyBrcQ/MZ1uj80B0XmY0127wABq3ndvzTpLzOI3dmGaPCvjgvcsrP5H6GN6YA6L6yMuNCmJ4FbLZPHTSUGjyM8X1jIBGOAocCZN/EDM8nN5b7bgCU+nf6PQ9Ov5zI4EyKZy9Fir0zdXI5s6vQiXUhcf29cdhdNNTXOT5Vkyesi+6Y7MolUEF0GjbQvYfQEQZKQewwrtMMRjnDtIKUcg4SAECxh80ag7Wp5TcaEqg55RGUbh0gDDFoal7bBARWXZlwkdkCY9tAOblBjlu+C/t4Zyq4yt3osBrs5gigPboyzmxhBYwK5FwPE4mIPc8pBTAeCzU9FD2xOeGeIN2p8ROOih08XohIiRCWUl0OBc3rkUILiuJaGuIPBcclYguTmCgL6DG6MbyIBaVwXvDP0hQJmDostrACxIHxtEJQKhTPePtQKmNESMNOpA2YoOwgcASQEWHRhpsFr6zdqwE3V73RD2CVJDFaMcrth5Ji68OTguO3mFxnmnQk2FEDibOSGHI845CLRSrN3vRot3Gk1AiDEoq7+8+64iaBuBU8v6upvd8dTjrRkJCQMUG0c2MqRLT7wX9TGTAaFt7QkbrJESwLlypKkuvWQ9btfjvN6+2QE7UOT5COhKiVDguppL/+ZOhhS1QGSidOyTqgfzn7al2ObZmI58rocs61yLLDJCLJMVJqfuUPb4TU/Ib6Su+0L8u6a/CKG2kkK0sqcvFP3vNu+3n+nh/13APiVrqFzQ7qGPg6nwBobOAWWR/kKHSXBvmBOFg0tDhW/5TUH9Rw5wpQEP6ujen8rSLbndBBIjZLCY3SWCG4LFwpd0xPejptN+WWJxqkOuYZAM88jZfUYoWiej5D4yvLgzAImV8tVkdC01fCmwEbRTEBn7a1UZsmGY7HAGTekeDQSnWBZkrZNIgPqXfnF2BihNfuCOXFvzIopPxTXRwLeeaxHyYQHLdnqPovFdxbVjrOOWCvSFc6cUELXVW2aOCK9vjSu01PcFFFytCy/i3b7I+/OQLDVo6KFbE57sjlRcp254FYpENR7JTfUxFxwUO+X1JUF0BQIyU7o0GQs8fsWLpQ17RMyvzwvJS1CE7yUqual1MhanUfLHdVz0lCz8pHXFZWEJxLW9KTrG6Gz7Fz8H7pDtOm79Tv23T9cNsONwFFHzC0pyX5gSmnFnVAsuiw/FiRFuF75FZa3Pj6ioocPLHsO/KkHmzzGaY9FBcRVjMY8Jgmp+21cvVpPVkjOZRsLzq9eMYdEJMyJ7gxttC8u10TkR69JHpata6OMSJG0FEnfuUhGioQMT2qOSOksmM2I/YPZsAlRLF9tS5hWqaVOyWGwLsUVaTJiSZFKpPSJlD6R0idYkwA/yNIngggTi08zlv2DB+2ec3t+HMXoxB+2qtyB6W4WEWEqLB+89xCKu1zQW3Ik3KhUxwvGO5RbSbmP4KZDrAbachnFZzb4IaHYS2wH5SIbu1Odd7hEM05CuD3FL9nbQhnZofMGb+ggw/UQ03b3mf3FXnnyo7Zj98LFjRfAJYTmI0sbx5xwgLE7VKs77rJaS8zIxZ4mFrERc5ODR/Llj0u1HmNOolRLl7vqij1WV+zx21RsdFiOnAk33mfmfMWWpGJKKrYgFZuTis3imfvxZ7nMak0dqk9CBQ/K9j2ggn8YGvk9N4q+vUf0adTd7Uq3DHYqmkqGPcd7VA92GeWykoaZTaC+KtunshlaNbQ9p2jeQ5eDuJjLqYmC9X3Byr03ip7d+26KE00WJ5ooDtH8e01ZIleWvQLxALxgY8HvZ+8p7rV7i3ssbxXE5r3FvRWgZk2pzvX1fFa93EiSLmbgLKhe0Uldew/2cV17LxjBkmLa3lPstQl80VnRB8NwAHhQvYZKOfUVHVAKU4ENBcA6c87WrDJrGFcdiT1Ad5JGOLVhqTykjCoGFTfvjlZlYmvOENBmYx7Ixlw3G3OxVGzYQWtDEYjjqHY3e6M1Io64XKH8eJvhvhMUVUVqBwdUXFCIyH6IALXwtc1KUn5WDO0UbtXtqi+Ue6TqWqo+5ao+haprVn22mOGAKeaD43beald1lLjYCTpMX/XBRNUjnJpB1WdQ9UiqPmhVXUvVd6LqkVQ9aqoeNVXXE1XXTdUjAn/Ynaj6DJ7tqh656JYZFA9Vn6eTuByEGzYFeh2dxKOsWGg76b2JayeDEmBxSlGKUeEQRAIbXRJXPX9SeFCBiAF1imEPxMMOfWAYPuB1WhD+iNChjhCK0e3CaVqYzcTWJqzJeTGT2QG92fkVlvLBzO6E8YjfI3wX5G5UzQ74mANqP1D6q+gKuozFj1rnUu5cG2QRO4BT8PdD3OixRQJgixR72ATNhTvdhVFzYcQLIztvh6f6gVT3ZD+wM3b2VN/xpCl/csrV3X9XqzZcfboPHOc9uFvbFN+kvmHLey+wG7hitW8WdfWV3pjhgp2ROe1QA8Uwpl09nQ8HJijogkPJMsdtodxmb3tb2L4tZOLvXEFH+lypqz3nxeZxStiqoEqGNdGIRlq7YN5D1Hspn3tWr2p2zbGMOgGbiugVqRu5CzEA5MIpcFrxaGA+73lUnOht20NSZwqB9umMISVJYmAPqaj4DZGZnVPfpfUkHKOY9P25yLakVLwIDGuSSxjaFM/M6TkLblpDIU2Dq9wyW4bgUwhs6O6Y84YWNSbIU8uyk9U1iNqLh5NxA64WQBCd8gtJGaA0WmqQ2WAIHK09NG1q2n9Yg0BqwIOk1LxI2yncSmqSAZ65Rzh3b9qoVYNITIV6yDuMu2NOTDO5Dcfkc4NJyK1OZMc4gxv2Wg6TYWGE8yW0Op/p64luD13PRWbDOxibGpcZkZRZZ4CSERmL1Ro7S1Fo3S8yGaVFAVBMYuJeOXVeQmSSYmB7hHVILEx1oECbHZlZDNMpBw1yyjnbZ/Gc9EyfZt/cDcDQjTXleqdVMqGacb1BEmTXG6kNydqYk6Hv1t5Im94g+OG4UL5OGIXiib1pQ7foV6oXZlQFfI+076p7xIwJJCpGuuZWkq2OxjbJl8Ftki8XSqiEAEdWq1wTUzGop6Kup6LZMr9UOweOmxwOR7/PKckfpaQ9ArZHQN2BTaLQJIpNEkqTSEwOp1ggldOMzZGBhxsBago7g+e0LPb2gszfOQt4nfaNcyJ4fKvom5y3/ka0b3i80es+rNovvNfaL7zPtd++3+8ggutWulUK57UUnnpfpLAbJe9eELdGyQcrjadqaZzfURq7Hr8LgZzXAnkKj231+AchlSvuDbVoRm7BXy6VJH9yaGBwU2F3PUtDwjYtoWoZLb12q5hW9Y8tSW3NWdobR+P8jHs5o6Co3ksZkrKeoaJAB64omtqZFCVo6cJ0tETwmkmzzzvXy9h5OUOr6x9FMYOvhUUxtpOfgYYMPThjaWX/crykL3OuDM5KYY5JANr+YhAct2G44fTggdsqp7VKjy0SSpU3GnruNHShl9cA+EnF1eS2APmqEAB9BhHBSzaXLUBaJWsOW+6ghirvfc0S8MlgXuhp2H9wgKTiycIICSu9Rrdp6BLrMlIzPKQeRvQ4bBodK6aFA2pBLjojFZ11E7/IEfFYVzR3nRE1Fc2kollT0axVUSUVjSYqig2jTVHRFBXNpKLRLRUNm4qGrqIBI2VlNYx8RUPudFhRZhCecRUNH1ILAJihrQYJ68h3nkKx+nRXw1MElRZb4D5VA6BwcYCfFXbWGmtrLzyichcMbecmniHO2mkJ65/e3k87Xc1dKJQF/Xe3BSXWnYQS62ZNUcQoorBjh9d1Lzm6sWNXmddyoMSDrCKhKzCxvZKMHkkh7l/4rnllIpoPrGbmHDmUxMyC1atIaEAAJJmC649mDrLCbNgd6OBEOniHs18EOAoLg48YNi/MOnEpAliPUQhYjyCgE3oRA5vIkgRcPWLnjWFVC26Sd7O2bNhdLWvJLnn4LsrZAJ+w4OyqLZaVuEDEedofijknp/Vk7DAdCniUYVWBB1U19hzhMjkr5NC++3XT/cZ1v3G4Uej+e8igzcg4oZRG/7Q73BDO15wZlgbu/XNDdLdx3W0mu9tMdrcjOcbbZsU7AQs2LTOa40420wl3VuxZX/DgdgVPJsdtc9cHUvBECh5IwfdKwWWcxjAZjuBGiTGyjtB+iXPLMGPHLpdjJOeSFdqIxXoKEMEuTMEdYAYsKTsnDoXYLw0tH0nMFeSWcwvbnAuJoLgE3W5uZHqhAAjudjNOfKQOt1jR9nJFJqFqAj/5xYeE7kaL7uazCG0I/tfdAtKm5eLd6Is5IZ79uhagk7zFzTAHIoIeGnOx6xqbDtO5au4CySUFsdSGcMKI/uBKbd5zqZ2fPmiX2kyU2ggNFUv9jV2m3Iic13lmSdkZydsSOJGencGDFvglly+CKDKLL6DMCT5pwhMFaOjn5FSCPz05ZeVUjj+zcmpkZ+jNhVVO3gpqQVXuHpk51n03GoTU2tbkj/n4Uvwsoj+DBXskH1Y+5mxmd9M/BPqXuXExJ0/uL6nq5WZgM/QCVguzz/SK+8UjQnflbHGf2GhBO2b2mQUUnX6KBZvY++DBTWQOJPb+FboylLgyMjKWEu2hSsCSZz5vE4lcCqrRBRcescOrytLp1aZer+IrxbyTsxBexRKlbdGhMC6nqqn1m3bHx1RI/RBqAAxPer2YF3xuua6YosutWJJIYcnyy4pFWPHHdAeikmUKR0C4Yaeq1/V6FV5h7MdCVk6NS1By2kAWFbhwpSUWilzk7LR4XgdMBi5G3iXdsymsd6kV8nb55p6ySFO5tvfxc5ddvMF8oo4gud93AxFWa6XsCsLzQ0aeaDstp4CCO7S7xrjo7FCk+qLNbW9NyMj4hqUbRdcu8fFAbkpRhR7Ik8ITqliyedGx9xWL2Acjc86GtnduWIYwmJNxb9pOW4b+4XXT54Z415mhPxGdG9quHVhDKm38dm5YGikLxKY/3T03vHm1AKV6uCYSOEYQGDJi0pM2tb2TNNOKFRa7ic5aqVim/BxYL3fZXSiFnNp1bmjvuwG94Oyw2Ik5Kq9R1pwfggq1eMDGtneWu3uQtomJRKHZNK/T54d20S49i4e4lgMtUOvnm1flIbTjP4DWA0OgfeAG9lzuejNmnUI7O0ZcWd/ugAfkfjhe72d7w/J4/w2/PQ4FHzDkKGdcBmMCquBy9ZvYHDRrCvfkXRczgDgrq0TmdbGZXSoVYokoFWhDpyToCj2w3wfQlgvdXtGlRWeCmuftkh9NTQ0ir2fgwQ7bhk14CrXtI2vwYYgPHh2DBOERwlklweJ0qao9xLGtC6/decGwwKN84RnWgQzWPuM8DsmRXWHKfZ+r48NM9EBx+zhD+Jw524drs8sticuJQ3tCg62mzjLI8c/BsmwXyd/63Xt/lMevkxb2hALla+yuWGpdIcf+Cs5Du3ijSi5Xm/eApWbz1WD9ku1U+eVLl2xczV2+JFrPBta4sNRC48WwWEi3OUlikC7AOP7NJuiw9FA9oF5AIPiSRAPFoigsiqLQkRhwLd59U+VXjuoHeeRyyOGC1gxhqDb/32BdEoXidaaSApX8kjXVq2q9Ci9funRU72fygrzKyKuMvIrg2kheKbwuxG1jlV/ydGR8h8VDMruDVhMKF6pQztdUeJqqpbJcbU6MOPCHdnSjWIAwu/eEgnCRwRocF0WaS7AMbInZm4V0hr9w1seWlx1uDqfWiynwToaFxUdcFvjwajYWciESj4cFNCZFNXtKTPEF9QEJJMvKLmxCsZO3O1G0iIG+HbBr15IeFFGZjceNnHektr1zEgcC21YP6NFdHENE3nvOb83cN9p3QRdexeKZULIYZb6ZQnCY7DrZfItIAMhvQQapjHQ6CEI0HhaMM7Qa0X23gAwvkYML54Y37dAO7U5/ZnhuaCO7cMavBejL3hkKfA22vEFz8wA3Q7jXN0/z5oG/eYncZTY/T4LpB2gqkWWKsnTnWtnhbZ3zThpHtSCNWr9RkOZWr2UFQg5iWYBGxf025XjBwcQqMG/vK+63YdktOnaxXMLdWZGTcY86+x7R2fdMcodoRLGcG5Z7qtEFKCbY/DUhX+IP1o1yA25FUTkC+8AK8yU7kgfJ+RJA40Z4POdLINjQgZVEqCKw9xf3odemxjettcWYS8OUDwJdtHGhvWZZSqoPrDpSqEYJZyx1gmiBvqBV7LYZY+HI7TdXCt9VRpw1CXlHiGtIhpfq2XWkwzKfnKTwI6MWU1oZp42LX2x9ydtf5uovQcU94l4kse31WUmmCtbLGv8scBLNF5u9UAT2HlTvHk9e0tpaZFygJrcbmdRvRuKc3tKTgL4S5jTrwPioMDsw1LkJJFQAN0TU2cDKZlXb+ua25KHEGnHK3RJKG0ooLYH9XAibxIkKwZkmm6pI5NDGN8bczCFfmUtDiIhbxhq55B2H/TBbYz80eKxzbeyHfDJN7r9xOx8Jg7s1UsqZFliPsK4HQyNCUbsDFxph6nA3K5FxqEcr7CyQsDNEE8mGhoXNa6oal903V+ch5e3svqQuNgPtliVANGdIJ3Y9Vhap3ji/LJPD8KGI0uRe6bQEs+V1YB5UkanzISv8vJYw369o2KoOmx6faORB2j1Iy4MeRtgg4mu+pseVo58DMytY23olnQvK0fkcUAwc5ZE5bHpVII9XWcYq5g9X5gxZp3C8mr3s8Fz9LrSSBBm848nDsrQ8LAblXok9ZqnyEp1CFHzt9Bpm5XN6CuEcp+fnZXqG3irxHram/CIoIiPH1Mcv++XLAr8sWLeW4ssSgqTh+IhAuBQ1E1rX/ur3WJgJhPz2jjhWwi4ykFvR8EkeZSviVNdXuIl0oYdXbJCDnfDPf5vuOiUCXFdv/7Y6O+QgzP7T/1mbwxuhkw12SVl7AnCH1lrGzdlFU+1ECC3UT7EeC1fz59epXYCrlo5NujDdRpxfZt1GnF8kDjKULz23eeeXkYNf5pf9ThbxiwimBfmyxC9LCPQZF4jqM8hgdlnATt33ZdFual2WWambsmiXRXtZhq+uy5IRCjzMH5q3Qf4JR8JYqfyh+cxaax1KL4+I0gsU/9fB2sVdvQzofcS2sftMUh79lPk6GKqOrpj/omv34STDtXmUC6YS2DcyAHyatbK7pAhY3xmZ62k5jbGzb2QYJWskxyWx0/TJdOw+JsM8KkfJClL+K0asMrDtArPDi1nsaEfmyTIVm7pFUpk5bmdtyCaSVBwbM9hfAAcY+K9tfJ7oL4xnZdAchkEmNvunKjJwIGavDLmppq07BfbNrE2l8V2OFKUJI+eO1gVEeyyJVdy64sIVpOSCl7vy+TX3qeTKy/LtKzh7vTsufqCF1dE5oP5BV5Lcr7nPq2ntnVFIp9Iun/yrWpKaklKd4ViB4CIRETF0ROvsgCaEiB+dkfkyFc7Ooq7+JqjO9im1oq6C4UPtU/GK+nfhRboKtye9mne6bGQ+i8x+XF1qa6YD5Z+PLBHRdw8oOL7KkwxM+pbiJwNWqm+5q/OUV5Hz4+XmVMUiMNuJzSGqMUjgRuYpjKBpQJ1yd9ixaroL5r6ubPo7B9Q3un3jx5jsA1YF7rXZx+JwHv1M1FrzfJc2F2oLAkWAgWZ/IP9hXoDuRs9udimf2Xdv0qHzRlrQmftWKkGjIk42J4JGN1tBo7C/JofNW7z5zVRSgcLD5o0Uo5KFezOljA09/Ukic075znwjFS/am2k5JVeJC1kyHpXs7V1keei8z1NCEseCluos92k1YlIfgZoTiEnh5Vrl1TJgfYFLPKnoiwUAoRCINn4zlSn1BkqOrZibItq6AooSoSTKV2rD8SVt6tvTZxtxwKqtAxaj8JcCPwwPqL8ZPKS+4obk3whW1Je3Dt1St27QrRt0c8PkIFbvYhDbTvXlLjaJvB7RXRwH11M4pWxnn3m+uxK8BDbxl0ThgBEp/4Gq6wc5YlDexSyQt9HR9LWuZJegshC6ffHwXu/SjoPWQ9tNMRFP07EgLjBK6esIwtgE0ufvmbHtgp4mz+alzbU0+WfFejUd0I6t3ZPUXU1qXDtZG3+mVZl+PRq/1j3jGe4nx8Lt5dZLWwTSQZUcvbXzb3/Ze5Vbq30gnb2rLnsjHRcPuYLNBm5oX01LcjUrSXXuVxsugKbSJ5FLwMARkF+iKIIkYqeqzuXyHiYlLkhH1N1cl53bsVJhX3MUWfSKA1FQA65qCVG+hs+jKwDM7sKItKntrAyGv6sxGDZbg0E1g2GWMyOzs5KKjPep91HEV6r4JOgQAklKZWXzetkbIzgoLw5TjyzmZaMDLbF4UKo5bSM4JK4FCIU9bDYD+f6mEVey2PhEeFEqSr8MXL8Edr5ahlt3ftXOAyCnQI7jgPomhZdx0lUxewcRv7uxYfEpqk7EzjBKXa+XO8QGdoUk1bqau4JA+N345lhdnCkJ4fGMATZ2xj7owiHaPSpRndfTQm9JeFSCYbNbAokbNMhS3ZIJKSROSqh9EklHJVweweBrni8I8ggK+XWQ63A8/GGEAILrZtvxELjx4OelGwsBxoKRsWDcWDB93etMjIXA8dmYZiyIMUBmTWJnxhUQelClYZG4Ss/YB8/c2kbGt1G4pY12bNtA+g4NFDpbh88WDbdmi7KBXqwb6B+ygV4020rPwEnPoJkwuj1htmmkbVaDyUZqTRgXWuyE5GZXxrXHMG2Z4FOXFc/Y4jRDjMgcPFQSfSKPKY3NhHt9vrkTX3t2HvdlJUORjYQiMxmZwSYM5pRQZMZwxFTlqQHkM6suOnXbAf1hddbrdWe91UFnvX7XnWXeobM676KzjAcRqkP97Q4G8uQw+C7q6hvBuBdnckD4kzKs7Ho/EvJa4bI9xSt/Px73IqwU1t367yfjXieTA6id4Xo/BO/TnPv9lWQMw7DAx9LqXPWu+BQ1yjMaqpGsw855uVumsiyXMWG/qFWEAeZf6PZCxkX7xsQcK9NTlPaZxIsk5/ne/z0ZZ9Ka287W+K4GQHiHAcAYnJgDIDwnkclHBH2rPQC+YRBafNi8XA+EfyfGQHj5ezJrpSxfCwR14XpgI8Fql30+6y8GZlV9Q1UkOV0aInSrTNAS8I9FlXpIbbqF7i2JO/Qq8/UULu+50thpOBl2IOxwB/xm09ZMEKoCgqzMPMlfQGiqMSm4c7JlhgiCjAF11gNUmoU1YYyUj4B4eMomJ/uh3GTcGIAvQ2UdazI+xyBMb1zmNiMonMlQkBH+hHbaYav4LBw6M2MeoYV2jJiOSYJcIh3QLPcWOtIcUJq1B9xHdti8iZPRPnM9WAleA7bDtI2q1ww6+E0zzs8j9BVMdqEHvAzvZuV4T6trSx6pWh61Vlf3Du3ekdz6KC2P0u1HJfWjEv8o7UbRt42M8Ffrkf03KOJevasFW7/Dgh2+iwXbTLarvt0cv227/tNP81fqRvi7XJRfaTWCaTeCaTeCeodGCN5FI1S6+CRr2E+2MTP0kqzeuRuniQYTO3dJCwpcInkqmqaD5SG8MCEW69071KN69w46zPh2u3dT797x5CKt3w68mjhzW3fDrbu2abN1R5PK1j28Zev+jlVZpQ1tkD/Q62S32CzSCa16hygtO1DvWLQYX+9UmDul1sbbLIzYe2GeT842Djuz1WZhWjYLgmMmfEkRw2aRTNgsdhBVpbZZSAG1VFxLxbXYLALWynbsVP5D8/UOxeZjBuKqYhqyLrEPnuurf4ZqrVnrzO+hSPsrS1jmt16um19NWR0Hrt8ZmddT++CpvnIKqzNPvJaWDiKIraBaCqsmj5IsfYV2im6pisAct/O4YF7umZ/Iu8MOTpTVQnIb5ggILWhP1FuJ2mAADmpkh02zqYCXN78xaAEW8xluE19NxzJjrqdFz63WsazWcc37Hrj1ayQsnndcpXv0x8r63MP63JP1WU2szxhJnuVVEr6w1CaVIoZaIutzgvU54/qcufVZ+/U5aK3PLkInq9fnRASrSJTQr889rM+91vocTKzPSb0+97asz6pZn5Vfn1VrfU7pTHjeL8/PN8szhFx6Z/usbDNEZH87LRz2mlsq6Spzy+GXnVJ1LbCd6uvdcTFnO9Vr6bi4z3XjR2ynupaOi8V6198BZyBCydCJPatWC9OYAHbRCFEs2051fK1YYQ7F9Gqxw05X0YXiiJ0GpvxuZLNgUARNLFGtiqmRedzutkecw/LM0Pcrc1HDbQ2dhLszUNiDRV39aTqGBVOtKAH5UPesqHvkaG5FzclRvqJyOUpWlHTtxJJf773oxXZPVfVTVf1UVT9V1U9V8lQqxHfSg1f74XaWsdsrwuqgNsXHGvm5TBtPrxg54w5sWJ+imaSEORWuHpuekgkhBsJn8fGQ2oTM+5T4X1L6X+AnkrxueooSh+qVueDeWFxEqbiI4paLKC0VdzXO2i+OQufc0RyDEK5PMQXYz81OJuEpI3Oh1Gf6wXylGP+9xCCu8fl+MC/ovozhSLxrKcFzMmDdTbiWOt651PiT4Egyk66wrPEj/cWyfTmzI5iv9kI62NGqHXH8AhIAc+T+ShX7K1V8vGLoTXGwUgAzKIaVKg5UqigqVXzC7ih67Tx0MS/uM0vlD7ooJ6rR2v7gjaI0x+3Hwg38/GxxzAE2tnS/yO48bK5h4peHzVV8fuyw2az1sz9QmP6bd739Uu+w/QrezajroNQWsfMd/D4i8AhcntnYQQ4ep3MAHXBExtcz+DiqXUoXO//JkwSKXhLAu47kdpM1oyMk2h1wQ2jQmxKd8016HCwA0d7UY7tkzXQk3TkyF/uqcSN2GC3wFIXdZbZqvo9frCgTqnr7zyA5APKRfyxr5gGErtOX6TI0G3YkIzSRaKu9doRYyoQxlvN278jQzkZBNTKb2smJa10pxXUaqJ+SgJ+PXWBq+jPTIWK5xbfWleY4AlXArohzwLWQ6DtoI8mo4NSlP80lN4yMRC+7UW/ao/6YjOkjNOGzs8qj7ArXXcft0Rv0OR1Qz9jikmTWUUXi1Ufqrj1+2BzKgJJQsABVp9LSghsnh1gNY7iEzw4Zq52selcrgrekSZ6FOjW0w9pEpolZYLUdtU1kWloWJjLoHKdoz78XFpohlA6BCgKmng3sMJ9BcPGp4l5pOm3V2X7Hmr5v8kN22h4aYRgd1KFbfMuF/CPFDBQHaj3ef+BEphAXIQpGoqzMQf0c8Aokh+ejq31EgH+0hpQ/oIZEQMPRPMJRq83Nt+L1Kr/CjL6Porc/yiBHAYL/qrb5yCTn+uTWCI/bj4rZCRLtow6QIcAdFpY9Rqgb58uZtjNCA5/0wuxWT8WWneHCHTaAh7ABPMQN4ALk9CFsABduMfRpL2D+FzH06e+NgMFgV7ddp36wHSeAdWqmWacW3Do149apHF2YiDEhQT+4dUpZDeUx/+BWqQW/Si3gOTN24f1ZpTr22ApaY2SewIzYZtV4Tcuq8W18CozJYfNq3bPPado39B3tG9+LpUPVS4d6L0uHqZcOLUuHqpeO36Xj0iLb83e5dOgPZukg8xFhY5z8++y0Vl7G61tlvKplvJqU8QIHoZyM9xYM1qIt4/U7yXifUK9vJ9ul6dQWwW5sDD8EBLssf2TrqXcX6Ulfv8dLp4Fy0w4U6Z5NC9U3d1Qwm4mbNxN3xk3c3E3cZELBTG5VMJMPburO+Kk7g+fkdub9mLrYHX5itb1h0RMu+QCBFtUfxhPbipGaO+y3KH8a13uUP45XVOJ2IqW57U2mucm4myZFeEt0vMPW5D2IcFUc4Ogrs+LjODhU3l88IPm9+4uDEneGPYzNTsroHJm5aUVhhEl0VIdWFRm0gI4wnyTTHVXfhlEuj1sqDla6+AQuxgAkoNQnXArAJ8T3cqTQWEQz6gQSZ7Rc0DN+CAYJKaayaStvSRwLtmd79lPQ3n3mVO/c0Ob2UzfqrKq8yarKkVW1As/ESo1QgcR8ICIouUjLs5/DszOb+zszRP+nCLn3Z9JzQ1zg0shWzFcCaFtrtR3FCO2UgaYT1iBk8D2g3gftfp9GcBCPfsA+YO/3Zx44N7T77UGfWHDM3m/v95WUK+7nFZ+6USpXyf0ov/y2n6ljR21mP+5PZeeGRWI/jvaTEx8/h9z32GZEKeMASWWZkexCddh8mRW5BvitbXN0IL5hEnvBRSG8GFCm0BT0EkxCMN6jFcPD5lV8Hl0J2KrJYfO7+Dy2ErwWiFXjd5wJ6RX3+Zv45BD7Jq6YPqp/A2eCo/obvOKo/vvurdcRVx2NzLcl4xqHrwYSdhvtC54LJKgsGpnfDSR6N9oXvBasMHY3GpnfCSQkOBqZVwJhmohG5jcDxKoqgIB9M0ASEQ9/I0B6EQ+/EZQakLr88veDo/qjcuNLAaQLOdSjfcGLgYChR/uCFwKIfh5eD8A+ruyBw/zQ1RzShlxEaWKBigJLjViAchtKJLI5qJ885Rcma5msD7Fc0Fj+VKNH1sLcyXYnzLG0LFMaQqwPGrEeO7E+cGJ9BmK9J/pYD7ByeZmJiM+gj814oZ61hHq2rVDPJoR6zwn1zAv13lahHnuhHuM5A6SQwQnbEupmq1C3sSAOZrcV7JnTyW6v1WS1VpPdRqsxNt6iz6halYlFlTG1KvMKjdPkt3uFqkz8QakyInOxyj8xrb1tDYKnV7umQA1IKXqEsdYiXZXHfp4j9IQEjxIeepmpq20LLRifwD9mJFI+dsiOdJ1qcZ2W2P7Z0plmEVKEm6yCadaF12fo4ExSe6ATFzGUlXHZc1xaJhMOA9Myy/L9sObHhPRAGlHoEjtgZZRc0MftkfFBHQriHHeF4mTgtvdCSRALMzJf1iwXsHO033DGaFqHLheTCUzsxz3JA2cq6At/MZ2/qeX4+eCweUk3ftiX3fFzwUrwooZSBcexQ5EdgJ+niIVYwG3+RPEsZyaoGcF+MAPuQXAG6CKTVTu2M6tFameqtzXQbhI6yaZwGI3My7rsMTuT376hy7D+6ZvQNeqfXoS6Un/7upbPl+pzVj+kvssl9CH1T/BpHlLfceL2/8bnzEPq/6IAr6aQ3xlevvSQ+n+4LlYGKOyJnRmOq5exouTDcbUJPrRiiNxPjAV96SH1WiBiLCZ6vtmwiz4TdLGVCbp4h0xQQC9iJfksUvFQQ8DMDtDwL2tAzQ6kTphS0T7zoi6O2sEJQjkPJHd/IJi3Ayw/kHIEX+bJI/JxyA7szFG9bAeo+EdxEnJ+IMjBAzodbDyGN7faNKyi1DkZXqo2E1b+UkXwtiHTSEE9MDKflazUgUO71XbgEHB57rSA6Q/2BccFyHtAWN8FOToiaPyDkTkkaVeDg3pZklkHB/VHJct1cFDvd287qB9EyXmH9ejXePjcihSCWXJH5CjB8sNV9jtu9X0Nzj6HlcHlsTx6YvnaDbTsdwKItpF5LSgU9is57SO5HeItOeyxqZiAkG45rMFiwQGb2SHPBnYo6cy54Bi9DXfSJvLE7h1KwuzRE0eu3SgShoWE9uiJ5NqNO8XUeKuKi+6yufjbtfjb8zvGVcVEGZqIoYrFXfDfd7c4Iforqj/hcEirWfr1Yqjfmey7NyZoVzMUoexV6dqgo7QJwg7dbOPqW6/po0pRHPbqc99qzoX+3Heac4E/95vNOePPfbs5x53ft6gQyG8vTfyGczZ7iGc0Y5V8ONPY1QOibzM5DbFXbSaW1Jy8K/JNG5IxA7YZ/Anh8rquLeIe/ha9XNffyQp1SzxGhndr2cJot4XRt3pXcBn2yLrZw2AtKTIfTaucXaztFoPl1u0q48yHHgmg1G2zI3bhh3l4Vv0P8/LDR0ZGERngI+Le03YRzj09zruZvc//eB9/fE5+fE5+7NgHD8MrTL3o26loDa/i8/Bh8x18zh82r/ndwgygX68FniYsOqB+KSh7BdfGaGT4i7jv4IDNxAGrt3HAIiWGV7ZcdHlrrc+x1ue3Xevb0VL6dt7YlN7YdIs3dvUWX2y6vS+2jpXKsejnzaK/jRc23+KF1Y0XVnsvLOD4veN5plXVGVR15rZVTbdWdbvAMPKLSgxX2/Gc3ep4TrYPDEt9ZWdQ2ZmWhpPdJjBs5i6rTMezG2cv0aNxQP1G9yH1a8678ZUuC4Y9bfV/KBA+IQ0L9gNRMF/sit40Z/W0UhLMYGSwrfYjajfBtWAluCbD+hqGdS8iU9LIvGXKGQe5XY9NYkBvFAlOvmlk0ScXWiYBbh/VIaBeYJBK23JTKETVIITMjLAWbZp1cRc8UYD11kW2M7RtWjbYECYDCu7vTnqPRyo5XJtetv9xMkyq/cR+dudQKVzbm3o3Qd7trI4eejcFy7mz9P5nlJ6vqjtKT3fzHUu22h9skZzvVKyDOkJ6NJTOfOtKG271W6R38FvUbjQfdJ/WQffphPciRy4ghfVFX/+9dGGou3VhBO9g/4reVazyrSa+gNY6NVI/Hxz2hrpfCA4rH1Kw3U/bm+tM9j7GHYK3y4UVSi7kkiQDRtW1YFy5LI/8SNbMWNpyAXGNLJcV+8nVftdd9UCv27ruGXfZm2qcn8NreineBh8ufkhtDnxKO1PpU1at5o8S6G3j5BCGOrenoyXWJtXGqdD57Gxip/L7XbKYqs9ynFiV70XKRTZ2FZ3dsrq1vH4+0Iy0ZQoSSVbKHT6OuEeFMZOw7y1xxG6BDLZZIENuAtdr4SW4P9Igy5R0y7J++6IgQGZcgYOKTRRlrTjPckBXKOBvX1YgDsSOMvCVCr1YNIALOlCFjEwPsYK7BimTg/rJMhMc6YlTUr3WJlWqm1qBOiWbpOyDky374IT7YEmUgDnzAijkiJ74Zc2lHPAhxu+DtbxCVkEaLMUakzs8NDTkeRIGuIaUjCMry5YE+bbW3ARrbnLbNXfmbtbckmtueRdrbrn9mjvj19wEa25yF2tusmXNpY5vuOrGkJHYLscEY2Osl4vOXnVNp7Pt0tS2CFFg7/dkj8LRcXfx1sDBFOBL5yK9NZspa110JtyQSzJ3ieA5LIngtV7wvgLtvrLfEw+jm2ylmIOPnrDXGF5z9IZHe9YOKalUNeyXbsF+NYh7MTOfY9vQKwrfFMAjGV5MvYOGGSP469RGjIf9Ct2GIGR2j9P7Q4bjMYY4q02TWQ371eYz0HBScDgQ9uvFQA6PiU3c8dheD4Q16zTiMzFdw7r8xp13MxWTxkE1EjNiubEXH2qsyMfkELblh5lKSawyZ+wO5ijA5sZ594QqjnHpgEA37YC9EPIlbo05jzbVk9TK0wiX9RYpI93JEV5TGP9/Ghha5vIlMacxAVBVm5vPrmOSXGbE6KVLDkrWxmJBJ93xW6TsoPS5hNvEABBZdbM8ao/RkYL0RtoARHLSWzS92pbSSpatfIXyuJNJlHJ4fLvVo7krYdMQGA3VCokktW16qZFd79bJWqjbpim+T0mJuZ+f32DyTn43GQ7vZ3D/ljWvVK7tAMDBNU7XACqEZAAEgyMA3tFaA9oJOd/7fdctCTnZXSbk3HHf5YfmbRUzO+0VM6f6TIPyBXt8t8PHsIIPDTt9BzQOPaheFvKPII8xGpkvB3UiYz0HMWNsLJ7H4LWg0kSyDq7YwdOEu3ZKV+TcXcFp6nnfVNAXU3n8rp5QsCxRhNWPg1x+DTIL2y6JWA/XK3NFxhP2GkVYO/OchOYySHYW1RLUDXpYZqHYZ7YFY6dF0MkdJUGzaFwLZGwEEsjqBHXsBHWMOFYvqGMKalYgqAV14JPs26H2ystp1chp1chp1chpBXkciJwOWnJazoucxtNsIMXXIqd1I6d1I6d1S07rLXL6MQqjV5TANMYOIHprrz3OXvtdBd5TdarpOEO0Arqtve3zr61XMEWj04aXOl7c/inGclifp7k4K7f0df1WWsjxxuNr8Fg/Xb9QyHy2tCrvKvwEoCrElB6uskoybJDlUfgUU0xcDe85JlfQJANtXVORvAPgMdcsEMgEHk9FIa3Fk2wLtMw/vV02kp683IXSx4IOFhIq7hAkLwkmjwBqnpp/Df4IdCuuodhC+Y3WA8DOfz2Asdxgz3jXG509DSYCYlsE5ICh3xkSvrNiDzp2ihQPe04OqZkABUGWwD0FSQb6AnAyZQVZ4YyQHxhAK1SquM96rIVewC0oAzOtoTRPAYwHXltaik0+jfZhXsI0Aca0QAaeZEaGnT6oFQweIzMrNAFvBGOMuWli8SjcmJSx4CxKxtT/39y3gMdRXOme6h7Ne6wZPWzZsq2asY1lycIyIX4bqcEPDMY2L4UYgyykMR5JloQ08iNOPHJCgmGzgZvlJnz3I9ibQHCyJIGE3eQGshYhWchr7ewGnIXcWATumi8hsRPYxVxk1fU5p7qnZ6SxZDbc3Nan6a6uR1edOvU69dc5SNhYtXEI9cFjOp6MJYoIOirkjHWVcgalmTDRnoS5OhQvoQk0jeH0gdegHXWxVcan4KShA4elGGqHMG1lEqTlPcBaE0rbExXapMQDIj6JlYxOx55C538SbUOiUt5JpEIK7dnJSVgK1CAvdCkqsBTRdaSaVJciSudqDgky6xbOlVPZW3locI3St2BtInwHq4Kfso5kENJPJfFjSTy4hd7Lc8wp10RM7HI9cspG+4WBtw4cmA5MujriYZtHUSy6nCI9HZ3W3ZPWRYpCdLq9KJ0wCdaPrDYZgTEeUuVPmm99xMI3SY8MYn+BXIwHAGy/Muxx0O+Y48fbcMSLOcoHyY9k7vpkFO6oo21Vty50kJPRDqonOo1U7+NANZmMzliZvnbMqSAdTQHSnWbJdru7n0zBLNGxyPAgqUwZ2YCYWi5fO5Jb+hB4QNo/iMIJckECx+m13EFQufFAD4IEsP6z5678GDhMB2FJsTr12SZ3M6arm0FllvXt2M3MRmmGS80A4y20fqEcBQMejOGxFQyQYQIcMwLZs1d4ogrPXfnZ9iSrDmAd/Hzmyo/J0JkrHy7S0awozW10dZJK3CCuXvigIakd240KTUihTY8MorRMeqLS2a3WpLlPkC52bhILBBRJ4FlExCMrmNuxMidTsy9CTTlhSvyY4MfoYvN5/einvW16BNLrE5YVBIwAfvIjpIaeorh1SU8VqJ8dOUGWYpUH55nfEYx9Cc4zBwWDcILzzOfFYgLhBOeZx8RiowJpQ2U3tU59GcTkwovN7ahS1Hqd2bXCZuUKYuWt5Dfk+BVk5YrxWLnCYWWTWRktxrlYOFukQlzMlh6LaWiLGzhYzMFW7EPNEbrfJWY2xmBmw83MRpaZjf+PmNlTgJnNLDMbF8DMVzrM3CiDNM+4EF4GFy+HmJmJ4npigUqj9OhoUBI4KaTVjlsbEQm2ZNTyXs3GECxvNJbjb3nR3A2m6xy+k1GNkgLkjFodHKEo7aTokA9ECEf7MVO8qNq4L2gVXc2PeXvZQbYMrJUSLUedRPVjCsLLtCC8rICuhjFUEl2Qvi1DQjSGq6YOQp6JDrTCGZ+jQUS8HKzVlgZ4tJ3B8CEutx5m9RgbkjNoojAjxJamp7P9g+VscLqMdDKZh4WdsiceI8QhRK+dhvAC010RdZLVt3EG9Oc98QBptE2soBNbi7SoIC5XPBpP4HkviYgFQikZjYhAsES8klfhlVr+EVkgwrhUp5YQxgqtyKpgYrlBYroVTccn47LKnrxaZxWaQZIRzNpMPqQfQUV6eFqDgkSw7ZTL6WThB5fAEVwpTJflo5fApbwEFjm7rHPtXVbBu6wlBKwq0UvgYtaOukC4gVWa20scYJWfuHUuvp4rS+0lcASXwNPlTF7/OmBU4Wy1CgpzaWKSNqealYEKDadyVsRoaJWWwQlheTtwTY6w6zrAWXhlYopGXvAJ5+lrNGm0tt44a/6wp3zBauOwSJBV3TgL8M0EKfCRhlYGQjR3VIqXb8yhrBiLsiX5lEWhwEV5kLWZRNmZLsoKR9tHLmVnZiFrRNmL8PVFWQEzUVbYlPXnUNanKZtDVCQhQS7qwE922mxEZ8BBdBqM6ERMWcTWlTEKqb8i/yhoJAvpNHRnFdFH0Qip7+ONOR8j9U1Sny4DiQjrC/U7sEpCwZrxSIiB+25AZzEDOiMM6DQ1oLOYX/RI0wF06g7dsAGdBAyNaICpjdKP5KP0I/hlA4HgIVQ2WADQWYyATm3M2nBO30XOd/TOzH4Jj2Cs4FIuwQ6nmATQj2bPaOSe0CB4eDED1KlvagzFy42M5lwtrw7WwdcF/n5DtMfj+PA1YXl2am3/URb7xeNsFEUGdRdXxavACtyfdmZiIjsTE9mZmLBnYlWyCnsfP8MoqsgMoK0jQ7DeBH3gz9GbIKwit46MKtKbmk2GVWN4ZBUrKUaJWxEpR3CmcMKZrPEjT+FEdmKHBeEEfRR3piVZPQYtMwXqrKZF+f1oMVkusg2hlF9TGS+RxTJxdbxUFuNDR8K/DpeOyJcdCWMdLUhnsqnI3LmP1oZMK32TxEBVJC/AD5TI0ko0Ry39MlIZL9XWIeN+GUdlnjOt6R2akxg6e6X0ZIXdpt67MPYxXpNMYPi1KYxStp1Rop0RdpqWkebNNEuQRFt6LH+6V07uRYMgVjgtS8ntx3OIsqQX5S7IGaVfkyWM7l/u4O9p0HdwkQ7+vjAyMoh7cYP6jlxDGHpkGT+dTabRdsDg92e0/1v6fhrDRRYZb2j36/r+Gr73LBdDeJ++XPya3i8XL+nvkKZPzB+mj8oTpEE7AMvFr9DSTrDa+LTB2MdgtXHAYFXNwXnmgMFWO4LVxhnBqp2D1cZbghU7B6uN04JBkcFq4w3BWMhgtfG6YDBksNp4TTAaMrhADAmGQwYXiF8LxkMGF4hfCQZEBheIlwQjIoPVxjHhQCI1/0KWf5dIh9frL4dQfCWClDrI1Jtj5kPmmvkY8PCuxUycOkzSzdkk/Y0lBChEM5PVRjVp5DH13BR1ZOMEnfZN7Np8OKsuN1EupywXIMsto90C67NiOASyHDu/B4QsR3rfj3fURSJYw5r0eRpluVwpBR5pKZPlLLUqt8RycZ9A5zzDg4DTchITIAi1nFcYmJsHBLsOiUQpofnI9aBITFmE52HJmpQZwdeCT8B6MtZvPGTZCSWz7ZiCxYrx2UKqUcliFbu/82mTq+2s6bMCR0sqj4eLEaYXGChrBp1SlXQWn2cKcuXl1QceRQX/EbkSMak4DOM5rnI0Zu+RvvZFVMBy3F6JtKMZVj8Zl8BsRbR9icWGHyVbPIZFsESkNphPLS/BDVI5pZ2rVtxBD9U4PVzTTpQg5XECxwEcjGW5nEJ62jEo+mOS+DYiS9uRjiFZgkc8caSaiQNFHRxmPrKwewnWwVdEIp4/+SHOIGMnC0Q1LbEWiFV6F+DaiMbY4HfMuOHo78Zp7Dq2P+2cWIvoWT8dSa50FG3piS/pITd4m5hm8C4NU8IZmbA7n6Tnwdjegnx+Ty9UvkOqdOX5Vir46QkrUL1gXbNEApa0BhnhjTfjcZRTBK2KdtL7PlnG6IQBGm9cU5kIyzpGM9TJWMLD6z4WX6P6CD8bl5hMStwn0dBF67x2tBpHYigZI2cJO6eQGJKwE4jVy4qmAm7RVABbmiOekpPRhFwYszsZz9CEF5tR+8w9Tt1w0VxRULllxK3cMmIv8MMcLVowWtgdLUyT1QretGT9PKW2osvSNaiQhRTk2c88t8X2gstyii3DsjRasjq0Oiu+Yv2xl8YDRBQ5GaeXrF1Ja8yfrKc06BeISulnnU8luUt9h6L2gekpSD69zJ8kY9FYSE4msxo289fpqSVVorDCrr2aoBUlhRxBnNIMGLwO9fMCFFhJNZ72m2VYAVIEfG70ykSn2svMBFm087DsXU9iHHkSmfRD1uQkPZykJytPMrBZD+CYx7J0rBFq6M7eYNA6TEqylyFgK4hDz2GBpxVwyyaIO76LbTXbeRsKYtSGAkocQtoQvYbrUAc3ZzV3GfngtrJZwvq+P3sQtYyMTywDUqNf0DO3cdvqe/hYh62C3oMixbK4GE+POO+U6E2TwlslF6RSmXu+J1nRFqkmdoYTvTM7zfqNh01KGWQtiexvyBkb7T2s6HJWuM9aQT1aK6hA/6V08oz2szy2GdwQGaDWjEhmDwRrlwqRSWDaEnYMG8wzngzYFhQeCCDIJW+3mPes1nJe7g/QIUCi1IM5avYHwa1mfxBGqdl/kKj5QFbN/v1ZNfsPsJp9M91OWs5C2j45hU8U0wmz+wPt8alao1SZ2egGENOBUQYQgwYQgwMgppNZqDQbgGv1gQBK4YJyKu+7mel2y68XXuZ3BON8IgtEI3VrbLaZLOdF9MawrSYLpYmkPLExpDc50S3QjaYcjStti+OHAnE/N6TvCLR5BPEYG0MJzwbMhSeONo+DZNZjsYkmJj34gZ0Mu1n+KHZD1XGClurd5atZ/eLshLBQjKilHx0Jg4rxKGqbu4M7eCdIwIkYWCCqpcnWK4XWOpdY8ShtYet0darZbzlRDFzWY8yAvU3us/wdCaHF76ykjkgbD8ipVDqyUpAw8JkXg9mlIIH/cpaCZppsZQZo085wcVTWPm+IUqZFopM8gitwnjUVxQ2YPapXGSYLhDjMoCzuMlTyhlPQarQO3J6I8ZZHiJPxSTxEajbKqTS/5nNfYeYS4kzNItUyTEgwB9Gl30t6n2Ul3HdYjqNp2Iq2S3+0HM+Bo21E0y/Dlt/1qhoHnzC57ZywNfMw29iyOT2KMDArek2l5SGN5hNBzpcRch436MAiG+nZFlBEGwOJYmp9EWIVmn96HMkMVq/HKfq4HYPgnD4QSES4xqmPIB2ZWQ2ZeO7UyNGQqaucF+OFqlxbvrD7EPoCV/oDWovi/QEyrWB3ITiofUcksFzY4ehBmQdzhwTFPESjyOqHwbGsHJh0BvcnOOpUAyxy7F14lsGBUVYOCgYrbOXAGNewBXXPK20Me3aAKpomg3JljlULMnT6X7FqIZAMlsYH53xZI8vaWMS0Km5Y052TdB5UpkPWhTRTbOHbdklTTno+zN38YawJ2sWe5aWhf5awDr0F2n4VzRPYVOZsr57CIM+TCWkPmkS2jUgnaElukvkuZhvbIKkH5WYVLJN7MiCLorRYKYpWh87NXe4zqDmhHxpNInNXUnIj86A9MWGJNdKI+kOXoYEy2zQawyz80phlWGVE6Eq2BGeQAIyUPVD/t8U2lPZjv+FDc3jhuJdTKcLTttbzQacAMMvA3q6d0WrC8pAdOnwqamezXcJiy3X4hItIsuFG+F6/BJ7W4Y6fBdZrflyJozmpCrv1IIFWSUQBDofacViIskjM0JujQucYGDHXxsCtamMV223y0AyElaV42HiTwYpTjGvoeJptvAkYs4tWRwnZRqpptxMYSWs070yYrCaJXCiCXRehA2AkO6WCdOKEwUHvbcfE/XGfE0T6+EseUn6gha3k+XiA78D5SLPv4QBB3Wf5CcYSQ4QcvfJgBGuAdY6yWVsKf3/g3H0AL89iFGmRmXBSKvFgoJ2St4S1JMt6eosWb9XStgJ7OVl1p1uUb34yc223EjZ+51nEGMsw4y3LLPMamkGReaTzzKAMjlum4VxhrVaVRB25aQzlpDE0Og2p06hgHBOlMd9a6E7j+RyDSc+L3DQuWWTMD5Fu2AOB9oS5iBBlBtpvI2lFtTbrjpvPOPmsRm2uBQRKBgqCgMCSjkDJYAGMoeVJBtvvM7SYyWDxkoNqiy7nOnwrwPcndfXdidU3HGi328mdwXbNKFTjQb4fCDL/HKLKDjqhH84+stUwsJ6lBABfoQpTYuahgMdRUmiiSdEiwu4SYPD1gNZU8nqATbihTLgIPW3+4d5Ns0oR90Vea+AYWCJag3MPOi0KoTKylZiAy+8dGBg4Jqi/CVUIkck1v3iAzC6GnjFFQJuixJ4Le0eDZRAGnzk3+NC4wQqyTCAF7tKIks0tf8L0aM0L4YTemSfjpB40Thoga3y8z1bExkm9etmJmnWkyxF1Oyoch9B7h2ic1G+bd/OgcVIPq80zHVGys6LlISpHSS4edXIWvExHLlaI1e3lLYn1Li9t74a4n4vq/T8erFjDIhtyF1rohdCJw6jwjN87C2iO73/P8ck24yyG2MVsK516ac5mOX8vjKKM2MfqV4UGLlLC9oaC4IO/ZBGZEK5lceqx/ciXqP3E6xqeDenl4fm8OXaGZ7LonT88O193Dc824Xl4NgoMz0XcGcgi2164yfZWQct7jdCgh8dKHCfjGuEKiSI9l6hIeEmtgaJDFkWaGjTPnM3wzRAb9ySbragmFwVXbE0zXkSf9hLDeljgb5IqFVR2YM4zqaehhljBtrpRzO+lUuGy1qY/SdhJnkoidpbChhJiGYAdTCOmPdrWK2qJ999hmTvjXnyHOFGPbb3WgSvHvWzK1sembIscU7ZccOw//YvwTsBpwUaxA9LXQcRL+FbLgAVr78Dp69reRFElTRvYmmpUojNKTp80O8iJwjivnr7bSGHBxJuesJWO9Fqwlk7iszJvQXyMVkk0O5JceiOJMQRbl5N+e4UQfFTbvCWzxkFUmZAQWiFKGarbJIOyFXHSOBUN8YDPxSqSooOzEk54V1OR7uhNiNwyCadMXml08CwsJD3aYCmEojgF4uEd5XaVoauwl0QJPwnWiwkcDCjnLrZPLOJGgBvmi4J1svBCE6NlABYJc41QBVvT1QlZpkX742WVoRKwTEsbZMZcrKnU+SkLbRMmdc3rsVc1GbotDcvb2Y4HXAxJqHRTIxK9nRiKVnjedhu8TQmtR04wFxnrbQRXDpI8FPo7Q3gydrfm0e0mjLZqSTFQkTYn7a02PGsYAk3HCgnKakQrWXMbpsgQQJTWS9PKrOGEGp0kV8SLaI5nktSfRWmSVAlZZZ2kUdtL6bNWLC9KRvwJCryGIND0GlF2tm9wlG+QfdmyNyWA8B0Mip1VNhgbZrETdKUE+Sk5xOKBI/RJNNVMM9FEka5MI2Nl9EyV1vpXR2Aa6REvkkaC1o3GWtZc4cD9N9pk4uXxAuHRqDPtCiWoh2vcaPNdtbGCyVQHJZZvZ4gp6teG7L8tEBw69Cdon4ULiEUGOl9jZ0w7X2dniXa+wc5S7XyLnZO1c5idU7Tz/jfJWaGdj7FzqnY+zs5p2vkkOoX1g/8E/eKBt+jFgTftFw/iiyKcm1yOBqERZfDkf9AiTlgP/geG2iphlidhzDI7FpFOMQNniWDV2GucgTcJxrTIWBEKPZrG0ocOpetqpZT1N9Xvhrr6m2rrb5L1N9XV766t3y3rd0Nvsq2/NSn79uxYNqdvvmzdnupsa27t7u9KL5vTD73Jvv4dSbkz2duX6u7iNzu6dybbZE9Lf1+yze3TmdzdnNydTvZ2tXTKvnRLOrlsTtt82du9a9mc/vmytbuzf4cTMNU1gYA9vd2tyb4+10fm289OFuePnQJntbV7Z7K3Od3d3NOb3Jnq7u+zA/fPl23JnvR2DDZf9qU+gu+gb3tqW9oJ4sTflUpvb96R6utLdd2OhLoNk++bnw3Yltq2Ldmb7Eo3p7paO/vbkm3NvS1dtyflnH5ZJ+f0Q0tra7InDT0tvX3J5pZt6WRvc7ItlYYtaWi5rbs3jQnrisCPyXR3t9zR0rXHLm0fbG/pa27djon2Qd+uVLp1u9zW272juSO5Z1d3bxvlJ93djM/N6e6OZNeyOX1AGcSc72jBCFzH0JfsTLamm/t2tHR2YkZ6e7t73cWiMjtuO3iypbczlZxIwN2pvnQepfJCtrZ0pZt7k/19yeau7rakO+S2VG9furkz2bLNnXJHqodLlQ0Kqdu7unuTzckdPek9Dt+NCoVfabmtkz/UjFTMVpYTqa+1pasLc4j0youcn0XoaenjzDvJujxvS27DTBXyzit485w+me5NJilmb7Klo617V1dzurunuXsbZqa1w/FuS6aJuFRZnd3dHS3bky1Y7VCNtOhjH6ZUfxdy7u1dqY8k25Bpelta08le6Grpgi1dGFbzsm7dzciW7GR+T3Zvg1TXNuhK7iK/JLR2d7Ulu/qS0NbdlcQUtvW23J7qJI90S6rLTdXcJkA5kk4mls1pwzjUqeS81MyzPXX79mQvNtfWZFuyqzWHN/AttfNcdpovu9N2JEoKWzFWbm8LdHU3O8TSDa+ru6s5nezdkcKa51DNzddt3HhDczM0r77uuo3XwQZrA1yz7vrr121YC+s2rIF1G5qs9etWYceVbMsmSA0KZL3ritbXw8VYJfOguqu/s3MeVG+4cf36eVCdmNOXmAdzt6TnwtwtvfjTNTefOHPntM4dgzz0eu6W+rmAiUC1zpqE6hs3rL5p0+orbli9SsKcvmUSgkHIXsL1rPRlP8MErpnFxcXutPDfOM/dvkpipWXlk6dUTJ1WOX3GzCoZjyVmzY7NuWhu9bya2vmxuosXRKP1Ub4WXvKB6KUfjEZjha5FsT/3tRh/lsSWLlu+YuVlFxCvITreFWu0YpdfsWr1mrVXrrsqdvX6azZs3HRt9Lrrb7ix6UM3fXjzzVtuid7avBXL2nJbqytaLBZry08qlhz/c7Ftt0ej21MF8tsei3VEJ3LFOnc4z10FwnT33NFrP/el++m+cxf+7o5G9+SGHY+v1DiXHW5EKR/+k8MjPUplFP+PfT2rTKjalP2OpN8TTzceV+pdJ9SRUfHM4bFSG8FvGfRIDUkd+QfM+V2YHeVzAj3rjnOqauQVddAuIQzlfIXf+urPlUMNqyoKJXTpQKkTDQCn1Rkzm5g68Yo6qkbUqYPvKHX2h68e/PDA40eVGf3DXeje8exdU41bB1UD/OHIu+fcv3/1SKWAowpm/oHC//7Vg1MHHz+qDHjjuZUvVjynnn1uxn4YVACnTpxV6qx69cSMrb6jjvsUuhuPKi+7lTp54pbTA0cVDL+hMsNKvbsgM9CsBlUY6wWrwdcglYl5f/Ftpb6h1PJmqd60+wr0IRJWjSiTiVmVW/+Zd1S2rA1UM5Ke33bersys5LvtsOt+pR3Cx+m5eaqhYURdwHWQMudz3M8poU4Ug1L6/0REp330HB8MRLnErpxjHVJOnO8DUadYiUFyVnH8YmQBHZtdRIQRVYWpmQOj2scpdarYCa/Umzb3mjb9QL2qacc5OEmRf93tOV+7GsDvqYYGppT6qk17pU40/6rqaLGq+lVVbms1BgBUzrs7hxdctul76s2hK3TexERGk0G7GXCcjOvXdVXtDoOLF5TCr58ra0ZfTv8wUPhLQ9h3mJdVZfkgM+TiibeHnPZte1OefOfvnRom2H+N4Z/L+Q2qCjnApsPpe8eqpZwu6R2+fZQLzj2Yk49i53sLqNUNv57lRx/6VeliKxggvs04/NOA7oz9qUwRwBKlVsC+ffuAKY2R8sriy+F958JcZM44nK5yW7arEzyX7wycGVJnM80vj/I6k0dw+3HYNTCo4tzaPjEGtZVpjx2DrloeHh6eTimcIiJ8WzVwpeaXMLeeq2AC45mmsXDiUd/vc2qigQlzWSH+aWCqFmfp59RuofEzA9TXjOHfQN33kf/GfVEGmMPtuItB91FmHj8P2u7u06dGbH7XZSMiYJOpcsI36HSQx8yxx3fhdvty75AXKY+eA+BucW6/DLhbJI5nw87XqDc27Y68h0KudcLPBDWF08DZwMFGO83M99QR3YdS/FPO+Ll/qPg885enfOoTbve3CpRJ5xbrwM1vmRi4+nfVIOzY2JdjOxtn/iTGpLk5ds+om9DwNCfsyYwrlnSnq4h/MhnB/Qm3vxGHhSBDk6nMkz8BZR7BsJm9onBuC9dffr8wZv+aKdzfFp+PPpnx55+ZcehLfWV+zpxeCaAYlHlGqaFCq6n8+eyo8t1lj3HZMKHx58fj+Ptc7d0Hp0Fd6FWc199XKaGuGLt+nL73RNuv1e9O2TPskyfQY2/z8NkJfxQ7yLM893ub0z2Rne6f1Z5HlT1peOdl3zj1WzXQkJvrifAmld4slMeqvPLf6x+b65EOnxt5O3jnbz/31c+9/fat6l1V/Id389mV5oP6P9cHG2MAAHAtH9E8EQaAT2pPIQEMCWBKXBYBYiXBKwH8EiAgAYISoFoCzJMAzZhYfW76UyEEU6dOxccifhOwWU/7B4NTp041gz4QEAhVAAS8IfT3Yhwd031NcqUcQf8ICgQCkyjlSS7/UVfY9Vzq/ATCtme4YEz3KhMp6yHyBqK2Z+FVaInrOeb8BEpszxIA7CWnTZtWMIkc/8AEWKvM9TzF+QmU2Z5lBWNOdj2XOz+BybbnZID6hZd84NIPLlq8ZKlF0gfwAzQJgKVuWRDyAfZUR2YAnDQA9gAYswGEYFakMAYvusVSpaBCKXGXUvCLEQXPAoh/ARD/DCB+BiA2AogfA4ifnHs+CgAtAOJfAcTPAeBLAOKFc8uGjwOIFwHESwDi3wDEywCwBIBY/QmlxEGlxPNKGdWzOX92Pj6gFFyklNinlKitAXGLUqK6BqChBsRKpcRqALEWAKpqAKbXAMysAbhYKbhEKVikFHxQKdj4CMDVjwAsVAqqHwFY9QjAAqWgTil4ex6A9QjA2XkAtUpBjVJwch7AFY8A1DwC8JRSMFcp+J9KwRyloPwRgJJHwJi9PoeOTn5vABBpAHERgJgDIBoBBI7yLykFLysFryiFSx94RinhB4DvKwXPKQU/Vwp+rBROeeGrSsHjSgH2aZ9WSvxAKTiklHhHKWNaj0Mb59ubAASy+x91vWH7PubKEy23QiC2Tuc8H/s80LfPKGUU3cPvGt9S8NBJBd+/G+Dlkwo+e1LB35xU8OBJBV84qeDhk5zOknsAPPcA/PukHF6BHyolrN8oY8a9gPwmzuj3TQACy3MVALTpdVrPOb7axy1F/INS4m2kzatKPKiUuA+X1UqJj2PeHuO8Yds9rZSYznwhvvQbJawTSnz3hILXlDJCT2RpostO8QIvKjHtj0pMfVHBCy8o+OULSrz2ghLmi0q88oISv3lBiWde4HweelW5+c4IP53Dh+LpzUocMkEM9yvxy80K+1DxxGYl/n6zEkc2K/GHzUq8uFmJ321WAmn/vc1KPN/PaddvV7B1WOW0O3yuBoBf6udGXhKPCuN+TuB6Xqn68MLI7kmZ4oHo/tinSu4uvaf0M2X3lt83+W9K75/y3ys+N/Xz0/5H5YNTvzD9oRkHZ3656itVX696Qn5Tfjt+JPHDWc/P+sms/zX7T7P+c87bF8m6ZRevXHBZfcPCxoVXXLLqA6sv3fTBaxddt/j6JTcs/fCym5dvWdGysvWyZMO2xu1W6vL2xo4rOld1X37H6t41/Ws/duXH19111d1X37P+r9Z/+prPbvjCxoc2rf7Q3hkfnfGxGZmbPvXhA5vv3nzP5k/f/Jkt92557Jav3fr1W79x6/ebf7r1Zy3/3HL0tmOtP297IfnituO3n97+x9Sf2t/seKvzP3a803W2bqRO1W1KXZu6LnV96obUjamm1IdSN6U+nNqcujm1JXVL6tZUc+rj8Am4Ez4Jn4K74ADcDYP9R3cO3L3/no//1Sc//am/7vnCHV/Y+dCuh3Yf3HPwI4f2Hvro337sb7/1xe9+6akvPf3wPz7y7Bd/+vBLX375y/+7/beP/u7RN7re/OKZw+8c/j9fefcrww9f9HjNE7Xf3PCtO/23fbf1qbank9/b9o87jnQNdj/T8/19z2ae/djRvz52/8//7l8e+9ev/eLxF5548ZvHf/DLH/7bP73k8weCobDXuSJe7yT7uTgaK/GWZv3Kyr1/oWvyFK/XW/E+JDwVf6ZpR6XLY/r7Uo4Z3r/YNXPs1/D/9ppdqy8BNzTpa4xgFQCgA/pqa2/WAa9qaipauCn3b/amPfSwJO/9hoXGhkhkg7kBZnfBhoUXdV27YfamDUvL9lfOmHE9BohwuMrrZ29aaGzZa/+V7aF7Xe0680pz95a9ZfC5oKit9nqhxltTU+t76u9rZwJmqlbUjnMVClCT4/rZmp/Vwpxan/CKG6mUNzY1GbP341W+f/9+gFr45s/5D+BnPxVwHK9P7Heux5yLR0gXFYwcl0MZ+8cd8q4v5/7lZBIgW1sFauzPeOV8KgzhXHr5asR7SrWmcEU1NXXuL4faCV++TtPCWO5rftPYPDDR7IU76TbB9uidc6F/TR956KJxwoja2o1NTfNrM01NS2trb2xqyrr3L+6/ee8WchuPeQBy/Gubmi4p3f8h6N6/70fH99Xt3z9p39JM94dg//595bDPzKFc7ezaz+c1BCLfAHLy0qdqJloFYn/u9aPHcq9jEdiw0HjymWeOH5+9aeE4f8ePX//M2l8cP368KCevAsT7yOV5LTDC3aPjHj8BV1apz9q4d8vov7ra2j1leN9Ts2Uuv3sYgk9SeLPmwvj1yom0pQln2wdX2m3HeI8kzPnwje7WOGmiwxBl5L12bbNHdQy0aMi/3juP1Lj7qImW7T3GGpuuN763FM7Xdc29tntX1vlR3ELR1yc+89nPw1ezfk/+AP5C1z/9CABefh8S/jX+vKIdr7k8Tr4v5fgt/MWu3xcQWEXz8DTRaGJWdLYG1ETn110ciy1gzIctCooVBHssib4v19IowWka3kvcxgLvrWj08ugVq1ZH16y9MrouGr0KETXRjZuuzSJqoltuubUZw27Ni9vynkqBqJy25J+TLtvGeHf79lR7NNrRGYtp3E1XN9167ohGe/vS0f6du2Kx2O49H9n70T8bnmZEwbAAOHPufzfFeffEuyycKbyRvgKG1dA38qX9svHxnFCNo+INF94LGqbff8e9d2hcp9ctSsEvHZjZihwh75CYCVvVEV3OsWT+Z46+CihWlLTnsSHX0w++YZfEWM6E+uwEJcoAoeHuXHdjnr85lOs+mwcwUr5ojntARXPCuxZoh7Dfdkn7PS5B9gAMDJ7IkXd7oMrBQSnchsslIgyqE26KDHghW9bBHCK4oBH2/jgUwAmOe22l8BWOe4ldhp68gPXnMp5ZQFiZzIRSnrRw9LsfaP4dzOZ16CDtQTbkpxrFXAw72zRhmzvDpzV9zuTThnbS4vedd581A0PvFvA+ZA4B/m0dOONAFDIn1B8z9p4l/wrYax575huXQ7jqaV2Hk0a30Yzm71F4k1HYtKOjQBXnI+rQXeZI7hsxMPZ+aTYl5YbLufAlY2NiVPFMLOXwM0Nu6KgYm/+cL9rfLeZ7ZiJ4wInur2YRErq+3TkbKM5jVEV70jlMkLeipB6h2G4zp7McN4hfMqdwP0RFHXAXWzXktEMdecD+1IBBvHgFwPlotQT+q0sqztOoBcNw/rbjYIH49XqXkrZmM6M33QdcY8uZfMxGJgP1vM19r3K6oIwqFi481DhjW7G9xTeqTGNRZuC8pFD8b//aNTd47xgx6+1Grd13KUGYiyH9T5/fesbphkaImfh/JoxMuH6G88o7Vm85lOHtgvOiLAYbhpGYNoONmDJ3+CnOdth0vdIAr484u9pbc+vBGNUWKnA8G6wqjIdadQa2u93rx+HLvKY7gKulLNxqMH8oHx5v/Bibur7zRirKFs/FEnBijFgDl2GjqSpcBZdOjAnzkxXn79/MvMQK0X9iKMzRrbzB+Vo9wJmJwHjcGLnxLs/Yrx8vnvD8tQE0UHbsSwCMRmi603aPX4Q9mnB3anB/7OeJncxOl42s55j5L4YzI6NGpcyFsUV2xBgo3IByu4oeX8E+3HWN5INS7TcN7214MWE0augczTMjaoQwtg3A6Ejd000H9yyNUME+OwVhQsMFrW8obd9oJKoLm40422IHOWU6CCrXh9Qpd/y91OmffI5QeKNRrg3FPl9eLqMaQ1Ji41dcsI0p2YMIrr7GPYHOx+YwumTVchizOx5/7jPx64ANEKmJ9nX397Ymr2np6Ul13X7jdesrdiVvq8OzZ3V9qXQ62Xvxrpa+HRfvaOn5v1MsYjzvNQMA";
var grammar = "H4sIAAAAAAACA+ydCXxU1fn3v+fOlmRmkpCwhcXMhH0J+y5ILkvCDiJr9gBBEkKAEBBXcEdFRdx33ADBBdfa1gWte7XFpdW2tFpr/dtqrXutqLy55947mTkzE5KB1ubzeRMOM8855/k9v+c5zzn33HtnbqhYt0oAtEladmpNVe3KAYOE+9OvnU43YlByudhEubbJ/E9sKhfGf45N8j2UIzaVOzdtMtqNSrSDwu+orN3gXlpRU7N6KZoUVlWuWrrmVJyG4FxeV1kJxltPXaXSa11lvdnLX1ZWsW5dZV192fKKqho8Rl1S1bpT1q2pWFqJwxYramrXrzLF5Kp1p2xcVnVyVb0p+8vKVlWuWl13atmSinWVjk3Soq+srL5iSU1leJ3b7KaZLLLKyqpql1XVVS6tL1u+vnZpfdXqWlNHrMHt8Ka4XG4tyYlb0zxTHG3Kyk6pWLeqzPC2bGn96rp1JHe06irWrKk5tWxZRX1FWV1lzeql60hpV19XWVm2rqq+vrKurL6yrq5i+eq6VaQn+wTdhNfdxpuW6vOnPLwoxYHwXpwhxKZu6N985qzuhr75BUf1CI1u6N+ZFdtSLHnz51J+9xK7w3lmxacv2xVbzIrNXzirczCrtppV73/ttPpss5R22EpXmRXfhCqus1BusytuslTusCt2mBXv3WVX3Gn1CFXsNit27LQr7jEqhPn+MbNx/8/txset3o/bFftlb11Y4rOmqFnii6Zod37FFG0HD5iiyxLfNLH3mdgBo+qiJDuAX8i2p2x5iynbqlulaIXNbHopFDVTPtcenOtM+WxbvsmU30m2Q2bKz9um7jTlL2xbu035BbcdL0vfDsE+U/7WxnvYlG+38R4z5R22/LgpP2vL+035S1v/WVP+pS2/aMo/2PIrpnyLrX/AlB+05TdNeZ8dj7ct/vYoHDTl12z/3jXll+0xfN/St/E+NOVvbPsfm/LFdjw/NeXDdvuXpvy5LX9jylvs/t+Z8nd2++YvpfxQaOhN+ZHQ0JvyM7a81ZR/bsvbTPkxW77KlJ+05etM+fzQ+Juy7e4OU3w6NPym/LVNb7cpPxyaLqYcmpP7LHp2ejxsyXZ4HzPlX9np8rgpv2P332/Kt4RmlCn/02MPvylfbeO9YsovYA+/KW+z+79puWvjvW3Kb9vtBy1/bf7vmvIbNp/3Tdlrj74pXms3f2zK99p0PjXlf9t0vrSib5v7xpQft7PvO1P+tS1v/krKF9n455nyFzb9Lab8W1veasof2vI2U/7G5nOVKV8bGn1TftXGv8mUH7b1d5jyuaHhN+Un7PTYbcqH7f73mHIve/RN8cvQ6Jvy/bb6Y6b8e9vdx005aA++KXa1x94U0+2hN8U3bLBXTPkaWz5gyhfY8pumfIUtv23KH9vyQcvX0NCb8sHQzDflN+32D035o9DYm/J2u/1TU/7Adu5LU37fzoVvTHmvnQvfmfJNtr3NX5tjb4/deaZ8o423xZTPs+WtpnxV6IBpyl/ZeFeZ8m023+tM+YHQ2Jvy/tDYm/JjdvudpvyNjb/blO+y5XtM+V2b7z5T3mXH42FTHmaPvSketuEfN+UXbfX9pvwnW/1ZU/7Ull+0+tvhe8WUfxda+E35CXuletOUL7flt03533b/g6b8gS2/a8p32v0/NGXb3Mem+KX03ttBiE260H3p5KALPT2dEVpSAO+tQrg2aXkBemvkaPphpvsJiIA2AmTdZGee7kzz6s6gwyF7JQWcurO+OkfrrSXluKWCCLgDDj2pOsdVrR/2GLIIOKpzHAGtt4YBJN8ljcAZEAFXtSH4ZE266CRfA67qoCPg1EV1jlNanerHG3CkeXW8bzpEyiaTnttpMpBUHJJHjqu6t+bL8TjzAp50TXYLuq1O3oAj4KrWGaH5bGy3AewNYFSi5QW0yX7jRfSGHK90Nej0CcNbp5bnyNPyAk49qTro0IXeJp1gUkAEnNU5zt4Q9GmbAs7eOHNchl560BNwGJrGG5feZrYzL5AUcEmr6Y6cpMl+LZCkE3CmOzsFXEGPN5AkgxRwGTEweHqDTou38eLMSbZ8znfmBRx6eiBZF/U5DuPtzM66sz7dkeOY7HcECDjkQOrpVn+jW3Ig2eg2QnN6AwTc5m4v4Ai45cg5AklGSBwBl6HpCHhGaM6AI+Az+ngDKQbnlAK/8Dm83m5GttyZVB1AvzSpWr9HBNDfdFWnu1CbHghrCmgBZ74f2eMhl93jobAe3sNthHtTQPTWSHc78xx58m3QERC6MN4mtREEHHpKfsBZF3Ra/Yyh08yeOS45cMYI5oIuCuQwygA4nHkBl55T4JfZkJRjpKazvlpPX9lbQ9cMxzSv2UOYAXd7reHVNCOtjOgbQTcUXfX6Zi3g0L85fPiwZ23ndEeOe7KhFnBHBN1hBN0ZcIYF3WEF3TKfQ0Abofl0jFHWzbk34ZzNmzdv1kZqBISO7bZPU0N7yAjcy04ZONNjIT22bE+WztSZcsjfnKRGjwkk6c6VcoI78wKaOU+SzHmCMU/sGDlXyolh0l85IpKYLuTcMBk4TAZaLlqM6He3ox8eezvw3Qv8whsBrBmzzRxXTe9eYHDUD1Hgt6edy+TrNCeGZlkyxsgZ0Kwx0sLGyGnMNgLO6DEy+kWPkTM0Ri5jYoTGZ3Os8dEdQafPEeGApC4Za02P5CWaOpJOdSS/J+5Q+jHWpWMylqFxdDU5jj1ijaPRzxrKHk0PZY//naE8O+ZQuhIfyruihtLdgqE0ux6TWem2ZqX5axDxRI1k4xDmOCwCjny/sNc9h7Es6elBzWFiuNI9fqx1Vn+HfD8Bl54rx9pY2a0DkjNsFHI0XdTluMyDkss4NlfrBFwB58p0ZyevlCXeGCLIy8Oytb4HXT5hHJqNGLjM9DBDkeMxLLoCbis93GHp4ZrsdwYwD2Sh9PAYxNwBd1h6eKz0cAU8Vno4ZHpYiWWszca67BihoXuCTp/La1BbO9lvxDwpNEgOc8DMgFkHLelcfyjwu6Jcy3EGjOXX6w3Io5qvDeZBSznu6Sn5kekWdsCzOsjgy0xymE46rdSIyh+zPej0Wjuk8Pxxmvljuxhh0SZoTAh7OXBa20Ijyi79IAVmJmmNi0GOcYCpM3ZAxpEtDDCUkMLs9Q9mGImo5xiuov8GYxExxkb/hJWpSSI5OVkkCy3ZqDlIgT8pgp7P5TVipUYoabLfYwVadxqBjtBxxtNx2zpJUToOr7GEBdDPWmscOZ1Ko7IIPB62CChNz4Q1GZBGCjiPF05dGJs/j/dk4dpkDpiQYbLnqkFZBjjHKXe2LiP37Z2tw9KQYNbOVjNc0QIOY2frM1omyzU5XfMGSNe8yfJM4zNntfe+XJG8ydzDE9R0zVhpDKFjGwfBJN3Mao8xjvbY/f/flv4GhH74sGNtaj1Cczhdbk9ScorX509NS2+Tkdm2XfsOHbM6de7S9bjsQDCnW/cePXv17tN3XX2/9bkDBg4aPGTosOEjRo4aPeb4seNOGJ+nT5g4aXJ+wZSp06bPmDlr9pwT5540b/6ChYsWFxYVl5SWlVcsWVq5/OQVVdUra1bVrl6ztu4q4dUJikCS/wbhyAsYK4qxLTVOSa9wVlcPFOT7TwkIfcRUOVW16qAIOP149S8MLU0P5Ac0PXml7ppa57/RqBi0Uk+Z7d8ufNcLrwSUB15hnHpubwR06EOmBkXAYQA6AiIO4A1GxeCVevJU/3UGwoErndUBLT1jsv8K4bvWwvfY+JufbMT36N0NfI+B74nAl9D+60XAFTR2D4ECA8vm6rSxDoRhOfWAgeU0sJxxuV7XyPWacK7+q4XvcuHVd7qCjsYDrp49Q25zTDZyUdP0sdP8Qv/cgl6Z6sThuFFopjXfDcaBVB/XuDvS9AFmtd4/KD0IaPrAfP9VhiuW/ZxkI/obctzGCWiS7qivzknprTmDHn2sYSTgmRHQAim9NWatNfgnGfupgGda56BxaudeaeyZphuLnVN31AeSq3McxqFLm+a/zIyeo7fmDGhT/JfLwQhoes8C/6VC/5tB9xpZ0Tffv83wZmCBf6sMg1l3qTC5rvNdbFdtFb6L5PsBBf6LhP47A2O7rBiT779M+LbI92ML/BcK/SOjcZsVD/8Fwnee/f58of+f0XiZ8Mo31iCPW5mqXSq6ni+7/bFhZ3mu0N8w+m2VNX8m35mndwnJ/2yI7jlCPy4ofJfIivcbDjxnC71DUFiE/0qBf7PQ/2lgXBSq2aQ/a1RsCVWcpT9vVFwoKz6gwH+m7zTzbb7/1ICmf0KB/wz9LaPP+cKrdzUJy/z4gJWpzvPFmWdyplfvGLR9NEBO0z81NM4VXj0YpvExK1Md54rTOd2rtwkK3zlS4WMK/Bv1Fw2Fs0MVp+idgsK3OSRv0HOCwrfJ9n29nh0UvrMM8XMK/PX6bwz1M215nf6JIZ9hy3V696DwnW6IX1DgX6tnBIXppyGu0dsGhe9UQ/yKAv9qvXNQ+DbaYq2eGRS+UwzxOwr8q/S/G9AbvHpv4xAX0PR+K1MdG9hgXB+wlpYa34pGYaVvuS1M9S/3VXv1X5jzR9YENP1pVuqdptb566xU+LMhz/ZX++rsdW9N5LK34yl75s8NCL1/M5a9tSECS8Lnfa1vhVcXxrZUF8cLp3ncNDZLMjONE2MrM9ewwqu/afi92qs7gm5fgbGfcUbqGEByLpTIQcr3zzIT1z9bv8Ed9Mgpv3m/nPIec8o7Iqa805ryzrApXxswruRoAee0zsbVqqAz4DFmvcea9Q5l1leGJnylb1VTFIstarMSp7aqZdSWhagt89U0Ra1IzsyjolbTMmpLQ9SW+lY2Ra3w6KmtbBm1JSFqS3zVTVFbLNeJo6JW3TJqFSFqFb6qpqgtOnpqVS2jVh6iVm6sRPGpLTx6aitaRq0sRK3Md3JT1BbIpfuoqJ3cMmqlIWqlxpIdn9r8o6e2vGXUSkLUSnyVTVGbJw9pR0WtsmXUikPUin3LmqJ2kjyeHhW1ZS2jVhSiVuRb2hS1uUdPbWnLqBWGqBX6lkRTM2nZx02DaAKUlrSM0uIQpcW+Cq/uCrp9o726O+j2jTIIemLFbkC+f6ZxXVPuTvsEha+scatTHEtP6jilR76ZXgvF7F/kGxmzf9la/TksHb1nUPhKIvVm+UbE5Wf3GG70SIrqEW8nVmhtfayd2FxfoVdPDrp9QwyY5BgjlX90I7W4ZSM1JzRSc3yLvHpK0O0bZLwY91NSYrCbeHTsFraM3awQu1m+BV7dG3T7Bhhx88ZgNuHomM1vGbMZIWYzfPO8ui/o9vX36v6g29fPIOiPlUF9C/z99LSg8J3o1VODbl8fr54WdPt6GwrpcRR6668bW+VZMfq8bu6rXQZZefLQd2Wqa1Z+fj75RooJ30xDqU38XB7n6+nVM4JuX3evnhl0+7p59bZBty/Hq7cLun1BQ7tdjEAPP7pAT2lZoMeHAj3eV+DV2wfdvmyv3iHo9h1nnCm6fV29elbQ7evi1TsF3b7OXr1z0O3rZJDvHMv1cfn+4b5OXr1L0O3raPTqGjPy+f7R5kn7KF9Hr35c0O1r79Wzg25fO0MnEBO5wN9O/4sxWscbp6puX6bRNSd6pfio8YRo7MpUbbQYHLujiZnh1T8wQEd69W5Bty/Nq3cPun2pXr1H0O3ze/WeQbfP59V7Bd0+edu+dyyc3AK/V//YgBns1fsE3b5kr9436PYlefV+QbfPY1xVcfvcXj036Pa5vPqAoNu88jwgBppxqVszrrd39zm9+sCg26cZZ5du496+CLrl/fQINa+8L9rV2w3jkuznVziNM86g8HU3akS1/t52u6abVXPOk3ZNjlXzeqgm6NU/M14DFt7tT9kt2V59ZFAYiTEsKIzEeM6o7eLVXzBeO3v10UFhjP1Lhpjl1YcHhTG6vzXEDl59TFAYozw0KHztvPqQoPC19eojgsKXKY8SvgzzRRjBFr50uUwa4/GaoZ/q1Z82Xv1e/Rnj1efV3zZevV79Q+M1xRvQ/E6vcV5u3jhJ8+qeoDBiblwDM4KeFDSujOnuoPG5AmPmGHHdbzQKY5iE/FCGvLxtXGnHi3eNcG8yLrVpxjVrY1YZk9BVneOWU9Ajp2DAY8wkMc24Hj5N3oYQafLGmazoHDTmomulcXdKzj8h76EZ6sZF8FlOeQXeGRCzXDper/ebr52Cbng//dp5JmecwemsrDyVJauXnUpN5ckVS081PtlcuZHaylOsd6uXVBufc15XX1FXT33lqjU1FfWVZctX16lVVbX1lXVrVtdUyI9Dm42NH4+Wn342K5fUrF66UtU2P05dtaHSali7fnV95bKyULvVff2aGvv9isq6ymWrl1rS0tWrVlXW1rNk9eqaspqqemrX15hv1tXXVdWebNWtqqyrWirfm35RUV9fV7bOsMFyQ8N+a9GuqDt5vYG7jjIrEJU1lavWUWYyMYXKmpqqNeuq1nFyZX2ZAYgRHrv/xjWmLN+E/AlVW0CGuKGirkp+8lxKlbXLlq+uiwi59GVN2aqKupWVdaEAVC2rrK2vWl5VaQJW1dbXrQ4bluVqTWXNukqrbn1tRd2pZavXVNbJUWNJlVIRe3QxCFauW2e8rapl3dKKWiRp4wPrqwiLFBEJwIaKmkbImqr6yrqKGpaurl1WZfSpqKFMbS1bumJ97UozZ1hXdVplYNy4QE1l7cn1K4wIVS0P95Rllesq66oqaqpOq4yRWtTXra9k6eqamkqT04aKmvWV2JZMyRi/qiXr6yvVFAzFO1RhBJLlFcb/chQNT5ZXnVy2vKqmkrJTVlTVV5rfRTCGxfAyFJnaZZFTKaIiciIZTco0MqrMSRSptzxSbpxSRrU6oWRXM/dql8khrK2sG7CUMmMmVVDUt4Qi6letCQTHBWbNnzGD8Yw7gRPGMW4cY8cRHMfYsYwJn1Jl9atXVtYOkatJWV3lmsqK+sFh8ytUFTGTGmvDZlSoMiob7AbTfVsKX7pMFoOjiQ1mIAMYOzaX/vRjQF/60JuePelB0PhmC8fhRWB8BkXgIA2BkzYIXGQi8NAOQRJZCLx0RuCnK4J2BBH0phuCPvRAMAg3gul4EMwiFUEBCxAs5ioEM7hSCMpJ1wQnMFITzOQiTXAyDjQGMJAOaCSTQjYanejMi2jkM43X0FjIIl5HYwlLeQONSpbzPA50JjCRC0hiPHlMYgFFFFPBspBXR+NPLxmRaK8WSq8OR3lV2Sq86hPHq/nSq65C9WpMq/CqXxyvpkivBkR5VdAqvMqN49UI6dXLURk48T/uVZcWeBXtz0Dpz2CMfaDplelPRwSTIzxp2ockNGax4Uf1Zaj0ZXiUL+1b6EvyMfJlpPRljGQ1Vno0Xno0QXo0WXo0XXo0S3I+Ufq1UPpVKP0qCVvFTV+6H8GXKZYv846pL12PwcwpR5Aa4ctYOWcKhGCK5dE+YXg0QRNM/Y/OmWPhz5Iof8ZLfy5H9Wddq/BnWZQ/E6U/yVHj079V+LM8yp8C6U+nKH9qWoU/K6L8GS79eTwq3076j/tzdOt0vGPoj3H07HxUnlQjcEeMyasISi0fbpCjMVcTlP0P+1AT5cN0ofqw9H/ch9ooH3xRPiz5H/dhTZQPt0bl0rz/cR/qonw4IWocVv3Hfehk+RDNsl56tUF6tVF6dZr06izp1TkI+nKe9OQCBMNwSk9SpCefSR8y5Lp0QQT7Myz2my32nYXJfqgw2Y8RJvvjhcl+lLDZ/7EJ9omNwJawtdUcgTJhrLDN3/3+OLE3o36xHIGtcWLv/B+P/dBWHfvLZOy3xYm9578W+8TYb5fsr4rDvv3/OPtrJPvr4rBP+x9nf4Nkf1Mc9t3/4+xTuF3yvhNBOjsRZLAbQWbI3g1ozOFEbkRjHvO5HgezmctJ7CAFJx7JxpjZXQmQQ29uIYNBaDhwkYSPLDrRhePIJkg3utODnvSiD/64tu9D0DXEYI/0NJt70CROU4ySIxjZfFIVPpE80hPksQ9NWngQTSI+jCZRm+LnieBncEtRuJmc0o4Rp5Zx8SlcGmOUdVSr+6NRextzXX9A/KfX9TZHiONjCHr+h0c4WYnq0cfzZ1Hns/+teB4d7x/v+H50vB//0fI3o1n5+wyCXscwi/dHZfGTJClZ3Oeojh3Pxzl2PNvMY8fRjeeLP9r88TVzXU/8WJceFT81dh3j7lheltF8RUbzVzKaB2Q035TRfFvGziGj5pNR2yHjtVfG7rqIqL1uRe23VtR+sKKGtUsR1i5Fs3Yp34ei9miMqHU8ZquOOc7H/8fXm2PN+Cvx32J89Flx4385K6IZ/14yPigZ/0kyflcyfl8y/lAydknGfsnYL/MhVTMYb4xg/J7F+AOLccBiNshiOtXafZ9oeaCHdtsf/hey4oEfMStaGuPvROuM8Qit9cTYjG5Hyfi/EeOjZ+z4L8+8xM7So8/M/yX+02fmx2493t1Kj9KjW91Rev6PuFb8XfrwsfThE+nDp9KHL6UP30jGmmTslYyLJONimRuXRzD+3GL8tcX4Sovx1RbjayzG11qMt4cY9/wvrG49f8TVraUzz5xz98kYt46dkPtHX48Ti/E9/7UYH6u1om+rW91+3orOQe7+0c9BWsr4ph+dcUuPIIWSsXkcaU1HkEArOoLsbHV5fG0r3W32a0Xr8XYZY5N361iPzXy4t9Udpetb3VF6eqtjXNrqGJe1OsZDWx3jsa2O8bhWx3hWq2N8YqtjfEqrY7yo1TEubnWMS1od42WtjvHKVsd4rdZ6rrDc8l86z/NEfGJC/WRJkfV5iFP4Ls4nSr6lbcQnIjLIjPupkqZtFYdsIWLb+uE/YMsZx5YmWmIrRRi2/KJpW0lxbLnFsfKrMGQrI46t9BbYan/MsvlYZfDDMTL4f4/lIy1i2dKrbMfqytrvWwXLd1sFyz+3CpbvtQqWf2kVLN9vFSz/2iKWLb1DcazuSvRqguXR7/2O1X7v/FbBckurYHleq8jLPq2CZddWwfK4VsEy0CpYZrcKljmtYiW6sFWwPLdFI97Sz1weq89Z/q1VxPLsVhHLv7cKlh+1CpYft4q8PKdVxPLtVsHyd63iOtFPWgXLfa2C5QOtguWDrYLlQ61ijv9fzO+j70AgaCuvx7eX1+M7CuNboMaz1TIJCONboL1F+LfSuwjz+7zHCfM7oTnC/D5vd2F+n7enML/P+5h1jf1n1ndFfxP6rugteAEHTtz4SCWNtnSU30RPicvEth4f9XkZNfO6/bO0jWkh1nV73xG8ty3b/qoMdsicMqyGe5gRx36k7bRmxb+5kW8q4qkx+dg8jibuO8LifksL4p7B/mbnXl8R/o3yo8/AJxtmUCye6cd0PJozE3wxeRjx8SfIonn5mR7Tbvj4eOgv7Q+MuEtno18Udpeucfzdor2Ca9wvi58DnggfVRuXhd1NbbTxLS2z4WKEsHerJSEbw4Qv7H6fn/Swe35DRKZ1z+/Idxeb4n9R2B3aRv4/cCxjtDXsDmajjfRjOg4Xhd39bbShtdCGI4Q7ponYj2rB/dZGxBOaQBybEOKEJhDzEkLMbwJxUkKI05pAnJIQ4qwmEGckhDi3CcQ5CSEuaAJxXkKIhU0gLkoIsbQJxOKEEJc0gVieEOLyJhCXJYRY3QTiioQQa5tArEkIsa4JxDUJIW5oArE+IcTTmkDcmBDiWU0gnpEQ4jlNIG5OCPGCJhDPSwjx4iYQtySEeFkTiFsTQtzeBOK2hBCvaQLxqoQQb2gC8bqEEG9pAvGmhBBvbwJxR0KIO5tAvDMhxD1NIO5OCPG+JhDvSQjxwSYQ9yWE+GgTiA+3ANHFY3Ifn67s493yCku6hTmkhbtSHz+TO9/H5c73SXmWtV+eZT0bcZa1w3pq2TPWWZZbmHtjjzDPslyi8dzKj4NUOsQ840+Ja8+2pCIb52+mb+E20iJsRPvlT9Cv562zyab884bZDreZ2kybqq0XrfPml63z5qZsJ4fZbryKcmzsvmKdrzdl3xNm37CdfgTbv4q4dnYsGLjDGPSiTbPsH4i4fnL0LJ7EFcai5Tn9fIycfvaIOR2+d42c9csSPhetVZBqEkaqVpBWJIx0joK0+SjOtCORRiWMdJmCtDVhpBsUpOsSRtquIG1LGOlRBenhhJGuUZCuShipTkFakzDSTgXpzoSRLlCQzksYaY+CtDthpHwFaVLCSPcpSPckjDRNQZqSMNIJCtLYhJFmKUgzEkbaoCDVJ4x0i4J0U8JIpylIGxNGOktBOiNhpNsVpB0JI01QkPISRpqrIM1JGGmBgjQvYaRCBWlRwkilClJxwkhLFKTyhJEuVpC2JIz0oIK0r4VIabwu92lvyn3ab+U+7W25T/tTxD7599a+8KC1T3zX2h++Z+0P37f2h5OsXd1ka1c3MWyX6mKYtUPuS/oR7H4QsUc+Ftad0rphO4UPpe2/S9sfS9ufROxN+1k4/aP2pn3D9qZ+RsSJal88Eftfdc/7XQjvndB9lG9pI/e6xnh1aOKuTFO4GcLG/VMIN100B7dNs8bj04hzhkRH5Ukcciz6ho1P034R8uuDkF8/HIN4OWPgas2Kly9uDn0Z81z6cytGamb1jTiHHhHj6kAi+bojRr7e0mS++hP052srB5ryK1najbSX2kx7qp1vrBz71sqxpux6pN1Gm2nHyOZ3Vl43ZdslbdtrXdN2f4hY646Fdae0bq5DaIZt4ym20fmfFCP/3c3K/5S464VtQ531jWvoxIg1dFjcnGzTrLgZz4PsddTRM9akEXJNaoyjr5nHRntO2OtgU0chr+Vv9BxvaTx3xIjnLU3G099Cf9T1vSm/kqVddY4fm71FU3Y90m74cTc8Z9T1sfG4+0nYcTeNEU1cZT4SZuMx5NOwY8jRYRID84dm8EySc92rxcJMioHpbgbPVInZJgJzUhTmZxGYw47C98Y9zD/D9jBH5hmeayrPRswvIzCHHQUmMXw3xuhoMBvz8+uI/DwaTGcMntoRfXfRVjPurGQod1ZcEfdVmnOkCL+G6Yq4gtkcbZf8624u+e2C+DyO5E34VT1XxDW9lnlwQoT22BZqT4jQzmuhdn6E9qQWak+L0J7SQu1ZEdozWqg9N0J7Tgu1F0Roz2uhdmGE9qIWapdGaBc3M2M7yoxte4SMHdHMjF0SoVneQg+WR2gva6F2dYT2ihZqPxihva+F2mMitEe1ULsuQntNC7U3RGjXt1D7tAjtjS3UPitC+4wWal8QoX1eC7UvjtDe0kLtyyK0t7ZQe3uE9rYWal8ToX1VC7VviNC+roXat0Ro39RC7dsjtHe0UHtnhPadLdTeE6G9u4Xa90Vo39NC7doI7ZqjXB2av56qR8Lm7x3Uo3/zbarHz+bbVGPcfE11LjefrXrMbL6mugI0X1Od/c3XVOdu8yOkHp+abzM6E5prU12nmm9TnenNt6nuOxPfLTdfU921NN9PdcfSfE11t9J8TXUtOpqZ3VxNdYfSfE11R3w0c6W5muoxrvma6u6/+TmkHhmPZq6MSDjjRyTMtrl+qmd2zddUj99Hk0PDEj46NFdTPZtqvqa6H2++n+pevPma6j68+ZrR6+2IhDOhuZrqtZXEzy+bPyrRK/WwhFfqYQmv1M3VjN4xDkt4pR6W8F5zRMIZPyzhjB+WcMYPSzj7mqupnq8ejeaIhNehxI9lIxJeqRPfpSZ+BjAs4X38sIT38cMS3mEkvqdO/Oyq6fF0cpwmyGr8nrXmDvseQ286aSkR313wy+cxhH/zYT+RGk/iVTSyonRyFCsB7cg6PbXwv4/ejt5015KllqHjJzVKo2+URm9Lw2HpqBr9FV5jOJL3fRWN2Ba8DNAEQxikCYYyRBMMp1II1rBBCFZxnhCs5RkhqOMdIdgYwkfTqGE1VwgnK6iimpUK2rAotNMlmonzqcRsPtqIMLQ6iWNi7m8mt7CjkxKZUVpS2GjFiku0J6eGedJFi+XJkpi2T1Bsjz2i7egxOUfafq0JvyuaFcXasCg+2QTa0jC0lAi0vChuxneEauPgnB0XZ0IUzsFmjmoKkzTBYPIl2hSJNk2irZBoqyXargicnwgTpyYCZ4bEmSVxTpQ48xLCCfdrYZRfjzcRnytaEJ+msn5dC/g82wSfVRFZFB3hxTJi0fF5VAiqoqK0UjhYYXEy9YskYolENP6G0khOllhVEuuOCE5/tlDqWxAj06v3Y64z1ccI54qoHBpp5U2FxFwmMVvqV3SsT44T6+bnYlUcvzprRgaofm2MwIker5XNHK/TWsznnyIWn/hzY1UcnNjHlzOO4Nfqo87DeHy+jsnnzGOE0/L4/KMZx9/oPFwbJw/fiDnnN4XN+WisdQnldPSYrW/mmJ3bguPYUwmt06dE4TS1czr/CH6detS5eEqcsf845thfeIxwrjiCX6c306+1LeDzVrN3qNF5eGacPPxjzJy+qMmc3nSMcvrsZsbokiPgnJtADsWK0flx/HovZowubTJGFx6jGF3UTN8uPwLOJccoRpfG8euhmDFaH4pRsrVjuFwibpeI0XOt6XObHM14bprdJ6DFfr6aw3rmm90v3nPY3CTLpyRerRl9jc/+jmONJhgd0rxeOBjD8axT+qZoRt+Zcfp6uFbyvF4zns14o2bo3awZT1y8WgjGhjRuFhoTqcdDL8n2Vk3Qgds0QUfukFcFjCdlzSBXE/JvCJlaTnZJRFu+S9Okd9eF7DstrqErRVE9PNyjCdzcpwl87JMWH5QWjWdITuZ+IVgf0veQG8bPZPaw1PkFBr8FEfw88q9lRPZ+VPbeI3vrEb3dVpTM+DwmPbsqIkoPhqLUJwr3ZxK3l4zSqAhcF09K3wZKf26N8OdxzYGbVDrioV8U5tMSc7jEHKBw/YUmaMdzsvcLmqAvL2mC/vxSE+TG6Wf2eFX2/nVEPyevyblwV0Tmv6E5GMpwRsbE+Y3EeUvB+V0MnINhOMsQpEZ4mSkEUyhUMutPEmdPFJ/BEsnNiiicJzFwhitxWhLVb5fsN0ex924MewdD9rSwGRz+JAA35VH43aQ/FQqP5VH9Bst+CyP6aWErSqSdRzFmyV9kJv1V5kWPGPnktubO/8l+f9MMm71lv4cj+jmsfo15aK9IHXHxkZwH/5Az4FPNfIps5Axw8IVce+36rzQHQ2SkXLwoPf2XZNAtBsdGH/+tORls6Tk4FAexsf/3Yf0baw9rTqtuZFitcMSrbbQYGQOHw2GtzY39XWH9XXgcxhxIdhhj6HUYc8DvCM/+Rr00Ryymrpic2kTYCJ9n5tzKdAh5XVe10SYMLVKvndTo4BD0i6F3WAu3F77qjJYrzRBl9Qpf6+bKHlPi5GxWTK87x6zNimDf1WGMfbbDmINZmjEHjTlSFcNGMGYMu8Ws7RE3QuYq2StOZPvEZNwvZm1aTMu5YbUOBjqOlNmdI5iGH4M7yIgPjBPxfjGtD45ACz8G7pXHvanKCIdHxjwuDG0iMtH2/q3FY9E414YfMQbBsP5ORspc+EhZ/zUra8N3Ac9JnybFidD3WvhIjHbEW7XCY3C89H5cnPkz/ghrgh5nTegWd55PlPYmx7GXewR7BXHs9YiI59QY8TxoxTPSt1gjGT1aIkadK0Zdmxh1jd+RDR/96H7dYtT1CNWp6/cMhyaPmOHeROsHtGjbs2Ks/LmOWLPUEWNVcIRiPMdh8JkrR3OeQzAibH8RPt4L4syuRTF4FDpiHQej6/rE6PdvTeVWLC2XKtwuw6jdhmAY5Y7wmDZiLYkTS/N7hU5Lb5nEX+4wkKIxVoTFKjyPq+Nkfk0oHpH9I2dYZJtfaTP9rpW81kT4HZmPth/nyFhcECMWar7VOYy/ipQWhlMf5p+pu0Ha3RgnHsXCIe9Fqf7Fm9H7wvrfIHne1OSYZUXl5mmSzxnK+L8hd15nyRWiqxa+QjRibY4x/odj5GFamM2DEvecJnHPj4F7YRTviyTvSxTe4TG7NE4OXR5jTl0RNU5XSvyrI8YpEv/aCHyb1/VS78Y4eXVzDN9ujVF3W9SadodDyKeDRWbeXUqteS6VJs8jGmvN3YO5b2isNfd5o5Vas29HpXaXw9i73+0QtA+r3St9vTfCVxt3sYJg8r3fIeTT2+zaBxzGGcVDDiGfbmDXmmdyvybSCxPhEcVjcy9zM5HWzB3q3JgcfuIQtI3qOyVm3586DCZq7c9jjsUTSt+nZHSeVqLzC1n7nFL7gqx9Sak1fdur+GaeX85Txtjc/zyj9DVrX1BqfymtvapY+7WsfS3maA4UseJ7nFJr8r1HsfaGHOPfKGNsxuwtJR9+J/v+Qekbfg1MRfijgvCORPizgmCe898dM6P+oozmXyXiUwhKo3LytwrC/8m+dyl9Tdy/KczMsXhOiY55FWCYiMXsIwXhH9K3fyq+mXO+nYIQvlKpuJ/FzN8vYub6VzH7/kvp+2+5PhxS1gczU0cqzL6XXrURkTE7LGsXiFiRFM7IGWuuUSlK9jmcRv66nJH565G1yUqtV9b6nbFX6TSnJo8PDto4Db8ynZF+mazaKazMkcxWvO3gNPzKUfzKkvY7K6y6ytpspdbM/hwtVvYHFQ7dJEIPBcHM/jtiZn8vBaGPROinIOTK2oFKrYkw2BmeCxpDnUKeWdmyeZ2qUR7ujNz7PK60j3SGXx/WGK2Mkrp36qG0X62091Paj1fkcYo8XpEvUY7luuLfRKX/ZMW/AqX/qwreVKeQ+xFbPkNpn67EY6Yiz1bwT1T4JCvySYpcqtibr+AvVPovVuwVRcwOjRKlXd37lyn4FYp+Z8XeUqW9UtE/WYlflaKfrcjzFH9XOsOvAGisUsYv8oho/KwEfgvoAu4R0EGDMzX4iwZTHfCAA7KccLYT/uaEE13wqAs6uuE0Nxx0wwke2OGBwx4oTYInkqBLMpyeDL9PhtEpcF0K/DYFOnlhmRfu8UKSD+b5YJ8PfH5Y4YdH/fClH+akwvZU+CgVJqXBzWnwdRrMTofd6SDaQGEbeKgN+DKgMgOezIAOmbAmE17KhJy2cHpbeLMt5LaDC9rBO+1gVHu4oj38vT1M7AA3dYCvOsCsjrCrI5AFi7PgwSzwdoJlneCJTtC+M6zuDC92hmAXOK0LvNEF+neF87vCn7rCyONg23Hwt+MgOxvmZ8Ml2fB0NvwrG6YF4OYAfBqAiUG4Jgh/C8LYHLg8B97LgeHdYEs3+EM3GNAdzu4Ob3aHXj3gtB7wag8I9IR1PeH5npDVC2p6wVO9IKM3VPaGx3qDtw+U9oEH+oCzLyzsC3v6wvd9YU4/uK4fvN4P0vvDvP5wWX94uz8clwulubAtF57JhU9zIWcAzBsAFwyA+wfA2wNADIS+A+GkgXDGQLhrIPxqIPxrIAQGwdRBUDcIbhwEzw6CfwyC9oNh/GBYMRiuGAw/Gwx/GQy+ITB8CJQOgQuHwL4h8LshoA2FfkNh3lA4cyjsHAqvDYXkYTBuGJwyDB4aBp8Ng8HDYd1w2DUcXhkOnw2H9iPg+BFQPgLOHwF7RsCvR8CXIyBrJJwwEpaOhC0j4d6R8PpI+NdI6DIK9FGwfBRcMgr2jYLfjIJvR0H2aJg0GqpGw2Wj4aHR8PZo+H405IyBgjFw7hh4egx8MQayj4fpx8Mlx8NPjoe/HA9ZY2H6WDh3LDwxFv49FkaOg6Xj4Opx8Jtx4D0Bxp0A60+A+0+A350AjvGQOx4Wjoezx8Pe8fCb8XB4PPTJg5PyYGMeXJsHP8uD3zXI3zTIHXQYocN8Hep1uFKHB3V4TYdPG+TMCTBkApw4AdZMgMsnwH0T4NUJ8PEE8E6EvhNh6kRYMREunAg7J8JzE+H9ieCYBDmTQJ8E5ZNg0yS4ZRL8fBK8PQm+mgQZk2HgZJgxGaomwwWT4Y7JsH8y/HEyfDsZOuTDsHw4MR9q8+GSfNidD8/lw3v5cDgfuhTA6AJYUADrCmBbAdxbAC8XwP8VgHMKBKfACVOgaApsnAJXT4EHp8Cvp8DHUyB5KvScChOnQvlUOHMq3DAVfjIV3pwKn02F1GnQbxpMmQaV0+CcaXDrNHh8GvxuGnw9DTKnw6DpMHM6VE+HC6fDndPh6enwp+nw7XRoOwMGzICCGVA+A06dAVfMgMdmwDszwD0Tus6ESTOhaCacMxPungmvzoTPZkK7WTB6FpTMgrNnwV2z4Jez4J+zIHM2jJwNRbNh02y4Yza8MBs+mg1pc2DoHFg4B06fA7fOgefmwN/mgP9EGHwizD8RTj0Rbj4Rnj4R/noiJM+FgXPhpLlwyly4cS48PRf+OheST4Lck+Ckk6D+JNhyEtx0Ejx4Erx4Erx7EvyroT5pHmTNg0HzoGAelM6DdfPg4nlw8zx4eB68OA8OzoOP5wHzIX0+dJ8Pw+bDlPlQPB9q5sPG+bB1PuyYD/fMh/3z4c358N58+HI+iAWQsQC6LoC+C2D4AshbANMXwIIFsHQB1C6ATQvg4gVw9QLYsQAeWACPL4BXF8DbC+BvC+DbBeBaCOkLofNC6L8QRi6ECQth5kIoXQhVC6F+IWxaCBcvhGsXwu0L4aGF8ORCeGkh/H4hfLQQvl4IYhH4FkHWIui+CIYugkmLYPYiKF4EqxbBxkVw0SK4ahHctQj2LYKnF8Eri+APi+CDRfDpIvh2ETgXQ+pi6LgYchZD/8UwYjFMWAwzFsOCxVC+GKoXQ/1iOGsxbF0MNyyGOxfDfYvhsYb+zzT0f2Ux/H4xfLgYPl8M3y2GlEJoWwg5hdC/EMYUwpRCWFAI5YVQWwinFcJ5hbC9EG4qhD2F8HAhPFMIrxTC7wvhw0L4vBC+KwR3EbQtguOKoHcRjCiCSUUwqwgWFcHyIqgvgnOKYGsRXFMEO4pgb0PfR4vg6SJ4pQjeKoL3iuAfRfBNETiKIbUYsoqhezEMLIYxxTC5GOYUQ1ExLC+GtcVwRjFcWAzbi+HmYthdDA8Vw5PF8FIxvFkM7xTD34vhq2KgBLwl0L4EgiXQvwRGlsCEEphZAotKYGkJ1JbAqSVwXglcXgI3lMBdJbCvBH5eAs+XwGslcLAE/q8EPi+B70sgqRQyS+G4UuhTCsNKYXwpTCuF+aVQWgpVpVBfCptK4eJSuLoUdpTC3lJ4tBSeLoVXSuGtUnivFP5RCt+UAmWQVAbpZdCxDAJl0LsMBpXBqDLIK4MpZTCnDBaVQXkZrCiDNWWwsQw2N+hvadDf1qB/XYP+jgb93Q36+xr0H2vQ39+g/2KD/oEG/bcb9N9t0P+wQf/TBv1vGvQph6RySC+HjuUQKIfe5TCoHEaVQ145TCmHOeWwqBzKy7F+jOvOxv8a8sNF9j/7vfmjVIb+gVoTs1uz/kVaN8iIiDdN/6PJGprseUTkplXgSAjxfgTm1QIXbuOZdNb3SnzyW0dppNPGeiZxO9qHnvXRmS50ld+4ChAkJ+xbV73pY5x/059ceb4xyLpjN4zhjGAkoxgtPyc1lnGcIP+arfm3bScxmXwKmMJUpjGdGcxkFrPlM9GMZwcaTxJcIP8+7mIK5V+/LaGUMsqpkH8td5n8W7knhz7PVsMqalnNGtZSxzrqWc8GTmEjR/tjXEkwz9fUIsLKkdojiyPGa3jR/n/5HyrG+DenqH3/F3hrRyh9f/TitIorjJMz7L0rZtFCuq4wDGdYXXiJ3S+WvSPHy9Xsvi0psXk25YfrCD67mtB3xbDTHCxnnOJqov5Iuma/WGupLYM7VGxZrTeLxypqXVKYnBTWR62PhRWvT1KMfklxZHdU3psZ1yiH//S12qJ/kpRXT1ibp8mjmInpCesbzbNvBI4njH9TNu1+yWFYSTHak8Leo/QjRvzsMULh0dRrrHF0y2hHyoTq+4be28UVGpdoHFcYVvh7dQxdoXZHhC0tbCzCcZIVO8lN8HGG2VB9ivfjCsuDWDuceDquCN3oNqJw+8aoO9JP3xbtxqL59Y3pRyNHERYDEcU/xXp1hnGxxzb8VS0pYe0pYXiusDmdEqXXiJ8SZt8ZFgOXEpNwfW8YHyUu9k9YLERUXAT2OY+hQOg0AvWUQdhK6n7e3NXYv/b5g/1rnD/Yv/b5QzvjM6C0O+L5Q9+Y5w/DGM0wKRnnD8PpK88fjNfJoT6T6Rfj/xHyt2/c8wdTMt+H15VSQQVlVk25olVOjvzblgG60pNsjqOYxVxCISUUcTnbuILtXMlVXM01XMt1XM8N3MhN3Mwt3MoObuN27uBO7mInu9jN3exhL/dwL/dxCX1knAJkkyPjcwM3cSO3cTl3sou7uI+d3Mwebmcv27mHK9nGVdzCbol9N1eE2b2DeyVOLxZTQk8Zh3D8YnrRM1SzmCIKKZaRKqFQypdwG5dwXwyvLrH8upfLQ57F9usmLrdY3sMdXCt77OJetrGTPVzBfaEIXcXNXCN1r5ba93E329lrWTRtGDxuC2kYtq8Mi+vtXMfV7OVei8ludnIPhaJIFIsSUSrKRKmokL/LRKVYLipFpagS1WKlqBGrRK2oEmvEWlEn1okasVJUiVNkrVlTLdaIlRE1p4Tq1oa91ohiUSSuEleLa8S14jpxvbhBXCuuFTeLa8Wt4lpxm7hN3CFuE3eJneIOsVPsFHeJIvlaLO4X+8QD4kHxkHhYPCIeEj8Rj4mfip+Kn4vHxRPiSfG42C+eFvvFL8Rj4jnxnHhBvCheEC+LX4pXxKviafFrcUA8KV4XD4kXxXPigHhLPCdrHxFviYfEL8Ud4jnxE/GQ+IV4XzwhXhG/EK+LJ8Sr4i7xvnhL/FTiF1loX4n3RbH4RrwuXhQHxHfie/GDOCx+ItEcmlNzacXCoyVpyVqK5tW8ml8rEk4tXWujebRMzavdi1N7QXTU7hCdtMfEk+IucZyWrQW0ZC1H66Z5tGStp9ZL66310fpq/bT+Wq6Wqw3UBmmDtYHaUG2YNlwboY3UcrXR2kjteK2fdrx2gjZeG6zlav21kdpAbbKWL18HasNk/5mWVj9trtZfm6sN1XK14VZdkdQ3Srk2XJurzZWo47XJ2mCtSqvWRkuNWi1fW6ON1iZr/bXRWr42Xjte26idqp2mna6doZ2pnaVt0s7SztbO0c7VztPO1zZqZ2qnaRu1Tdol2lbtUu0ybaN2nrZJO1O7UrtKu1q7RrtW26idpd2g3ajdpN2s3aLdqp2nna3drt2hnaadrdkLrbUgR7wei1+HvJYQ+fvj/7isvVryfwDbYe23wn9u1S7RrhfXN+n6JVraMWZyvWjePsYROn6jHqWt96OU9nIRKV+jyKWKfJ+yB7hfwRuptL+ktL+ktB9Q5OeV/iUisv0GLbJ9o6J/jdKuymsUf75V7PVR2kco8v6I/kLMVPQ7RrZrant784p1qH1DY5xFuN4G68q22u9+6Wy0/kizPqr/S3H6vxSn/4E49c/Hwekep75ExK7fGAf/Gi12/3j1ayLiBfnKON2kxD1Lac9V5J8q/V9V5OlKf58i36r0P0HJ238r7VOVvO2h4PVQ9Hsr8iil/2YF/ywl77ep/kbIwqHmaZYid1DwrlfkTxT8Lor+C0p7O3VdUP1R8H+m8F0aET9VhlmKPEzBK1HsL1bklYpco+Cp8iqlvyrXKutCmdK+OrLdMVWRy5R154RI/225cZ1T7C2J7G/LoXY1H/+l4M1W2g8p7YeU9u8U+Xul/+mKvEXJb6eSD3MVvC5qvin6eYqsK/3LFftblf6XKO0zFPvblPZtSvsVirxd6X+yOl8j81vMV8Z3vjJe85TxnKe0K/qaqn+K0n6Kcrw5pXEeiVj1w7SI45VQ+Cgy9FPkacp8vFSJx8WKXKfIKxQ8Va5S+qtytSKvVeT6OPHoFyce05R4FCnxKFLwM5XxyFfGI1+Z77qCpyvtE5T2CUp7ntKep7RPUtonKfymKfymKfoLFP0FSnuF0l6htC9T2pcp9icq9icq7eOV9vEK/mwFf7bSfpLSfpLSPkVpn6Ksz0p8HEp8HJVKe6XSXqy0Fyvtin8OxT9truL/XKX9RKX9RAVfyT+Hkn+O5Ur78sh2p8LfqfKfo+jPUfQXKvoLlXbFvlOx71L0XYq+e1Fkuy3b7R6l3aO0JyntSUq7Q8lPh5KfYoaSPzOU9SBdWb9OVOTZynp5UNH/gyKfqeifqbSfobSfpR6PFHmTIpcqcpmCN12RZyj8v1D0v1LkdYq8XsFT5Q1Kf1U+RZFPVfTV49Vihe/niv4/FPk0RV6i4C1R2iuU9qVKuyovU+TKOMenE+Mcn2ZrkedLy+Poz4ujv1iLXT89Tv8Zir0MhX8bRW6rzKdZ4bcNGuVQ/5nK/C9X5n+5Mv8KlPlXoLRPV9oVWVPz6R1lP9lBab9dab9Nke+M3O95Fivrz2LFP6XdpZ6v/J+C/7Qi/1Lpv0tp76S0fx/JT1uhXLdY0YgjYtV3Inb998p5+y8UHm8qPO5Q2jsr7a/E4XVHHF6dibQ/TcH/iyLPV+RfKfJCRb5O4XeLIt+pyL9T9Hcr7U8oskPp71XkdEVuq8hzFHmcIgcVeYgijxWx4/1OnHh3UOL9jYKnnrdWKevuzUr/lxW5v6L/G9VfZR+0TsmXdY3XPSP276OV9UE9Xw+qxxOF92Sl/V2F19uK/KAiP6/Mv/UK7/VWv4FKfJ9TcG5ReI1WeP1VHQ+l/wpF/pvSP09pv0s5j1XPu55Q9AdrkX5tbMSJuB66UcHZI2Lr7VHWlx7qdQeFb29lnJXrLlq9Evf6xvESsepfVuyfpMRjhcKnm7LOq+e5byn8Vir8apTjZrUij1HkGgX/UiUeE9TrVkr7ai3SvnrdarWi71P0kxV5g4Kn8HfWqufNin5WpL5T9V+57uZQ4+uN1Hcp/Z11yvio1w3uVdpV/9sqfJOU/P9Ikbur67Giv1zxV7W3XunfQ5HHK3J+nPn3kTL/CpU8HKfYPUm9nqbY6abIRYofxyvnW+r103PVOCqycr7tVK/nnKbu5yPnZbJq7+RIfo7j1f2dgnecIivXZ1wqny1K/18q436l0n5Yae+q5O0aYo9j18jrUu5VSpzWKLyuVux2UuQ6xa4ybh41jncq+n9S/JistJ+vyNnKOKxVzuuV69wpqv3lir18pf0yxZ6a17cp7X9X8Hao/dU8Uc/j1PtQSvvTiqzer92pyDcp/Hop8sWK/Ipi/y6l/VWlfZvS/qbSvl1p/63S/nOF77PqdXWl/0xFnqXIfkX+RsFLVdrHKO1PKfJdivwrRR6v4E1Q5NmKrK4TPZX2YUr7IqX9KiWeg9TzZqX/AkVepF63Ua+7qPmrtL+otJ+ttH+p7GfGqteVlP4DlPY8Rc5R7J2j6LsU+UxFPqDoT1Lwz1P6f6v076v0v1Dpf0jpf4XS/oHSnqHIlynyvxX5RgXvEaW9jdLeR5GFIp+i6GtK++tK+wXKeEZ9PkTRv1aRNyt4v1fkPyjyzer+O3J9F+p9scHqfSEFb5CCN0TpP1S97xPRX4v6vMyv1fvUCv6HEZ/ECVJCN+roQTk9cdGbcfThBOOZgvSjgv5MI5ciBjCHgZQxhlmMZRnjyOUEljBefopyBiXMpJIslpNOFe2ppRv1BDidAZxBD840/mIfq1pgb7a0N4jxlr3UKHvLGUwtx1PPqCg74buYQuvqbpl11dK40rnHKo9Y5WdW2W89G+Tthp3919bq/LQGz2vwmgbvavC+Bh9b5ROrrHFAvQM2OOAUB5zmgDMdsMkqF1hliwMudsBWq1zmgNsccIcDvmrQ/ZfDfO7IxU4Y6ILBLljggsVWKXfBFhcccMHfXfBPF3zugoAbprmh1g2r3bDWDW+44TdW+asbPmho/6Sh/Z9u+NYN37nhsFXSPWbJ8MBAD8z0wF0eeMAqL3vg7x740gNfeeBbqxhfL2iXBJ2s0t0qva2SlwSLkqA8CaqTYE0SXJgEFyXBZUmwIwleSgKn8cyUZBhnlTlWWZQMFcmwNhk2J8P5ybA1GS5Phm3JcGUy7E6GPcmwLxketMqjDXg/bcB6wiq/ssrBZPhjMrzTgPvnZPi0AfuzZPjOKq4USEmBtBRIT4HMFOidAn1TYFAKDEmBoSkwPAVGpMCoFPNZL4tToDgFSq1SlwL1KXB+ClzagHd5ClzRgHdlA97uBrw9DXj7GvAebMB7qAHvkQacn6bAE1Y5YJV3U+DPKfBvq7i84PNCmhfSvZDphd5e6OuFQV4Y4oWhXhjuhdFeGGeVYi+UeKHMCxVeWGuVc61yvhcu9sJlDbjbvLDdC1d74Xov3OCFm6xyixdu9cIdXrizwfbuBtt7vHBfg72feuGAVVzG8218kOqDdB9k+KC3D/r6YLQPxlllkQ8KfVBilXIfVPhgs1XOb8DZ2oBzWQPOtgac7Q04uxtw9vjgIR880oD30wasJ6zyRx/8qQHn3QacP/vgMx987gOn33zeTqof0v2Q4YcxfhhnlVlWmeeHBX4o80OFH07zwyY/nO+Ha/xwgx8e8MNDfvh5g+4TVtnvh+f9IFJhUCoMSYWhqZCXCvmpcHYqnJMK51nlglS4OBW2psIdqXCXVXY16O9r0H+wQf+hVHjCKvtT4dkGrOetcjAV3kkF0sySlwYFaTA1DWrSYEsabE0zb8v1TYfxVpmTDvPToTAdStKhwiqV6bA8HWrTYU06rE+Hs9PhMqvsSIfn0uEFq7xqlQPp8G06fJcOUzJgWgbMzIA5GbAgAxZZpTADSjKgPAO2ZMDFGXBpBmzLgH0Z8GAGPJIBj1nPNNpvlWcy4LkMeLEB77cNWG836KRnQkYmtMuEjplQmAmbM+HyTNiRCV9lwjeZ8H0miLZQ0x5Wt4dN7eHs9nBDe9hhPQvpk/bwTXvzMm+bDpDdAQZ3gLwOcGIHKO8ANR2gtgOs6QCbO8BDHeAtqxy0SqAjbOwImzvC7o6wxyr7OsJX1vOVjsuCOVmwKgvWZEF9FmzOgr1ZsC8LXsoybzu07wSBTjCvE+yyiqszDO0MkzvDjM5wbmfY0Rnu6wz3d4afdYa/djY/ttatC8zsArO7QGEXOLMLbO4CF3eBbV3gZ13giS7wVBf4Wxf4uAt80gW+6AJfdYGvu8C3VqErPNXVuDwA7bKhYzZ0zYZANkzOhinZMDMb5mTDwmxYbJUiq5RYpSwbzsyGzdnwcDY8mg2PZ8OTVnkmG57Nhuez4ZUGvAPZ8EY2/LYB5w/Z8G42fJwNn2fDl9nwdTZ8lw1rA2bZZJVtAbgpAFrQLB6rpAQhMwjtrNIxCF2D0N0qPa3S2yp9gzDaeEZVEMYHYXIQpgZhllXKg7AlaF6+f78/fNQfPukPn/eHL/qbp8U9cqGXVXKtMigXTs6F1VbZnAvX5MKOXNiZC7tz4b6Gfvty4dFceCwXnsyF/bnwfC68mAu/yoUDufDbXHg7F/6UC65B4BkEwUHQZxAMHgTDB8GoQTB2EOiD4BrruVS3NvS7bRB8Owi+GwSHB4FrMAwcDIMHw2WDYcdgeGowfDoYDg82T/uemml+nGrrnXDgTvj+TvP007cT0ndC9k7ouxP67YS8nVC7EzbthJt3wo6d8M+d0GEXZO+CnF2wZRdcsgte3QUHdsFru+ANq/xmFxzcBZ/vArEbHLvBtRs8uyFlN/h2Q85uyNsN63bDObvhod3w+W741244ZJXvd8MPhs7d0ONuGHQ35N8N5XfDGXfDeXfDg3fDr63y7t3w/t3wwd3wz7vh27vhh7vNzWLvPZC3BybsgUl7YPoeKN8DG/bAaVY5aw/cvwcesMoje+DRPfDTPfBEg/5+qzxjlT/sgT824Ly7B/6+Bz7fA1/uAbEX3HsheS+k7oU2e6H9XgjshZ57ofdeGLAXBu2Fwr1QvBeq9sKavfDe3oa8vAfueAv2vQXPvwW/fAsOvWV+jHfVt7DmW/jdt+bHHt2HIPMQdDgEXa2SfQh6H4K+h2DEIRh1CMYeghOskncI9EMw8RBMOgT5h+CBQ/DGIRj3Pcz5Hi7/HrZ/Dy98D59+D4caXtf8APU/wIYf4LsfIHgYxhwG/TAUHoblh+HJw/DMYXjhMLx8GH59GF4/DG819Pn9YTh42LyT7EXIZ9b2RMi/iTIG42/7GM/ZFIxHMBPBHAQlCDYj+BZBnhDUN5wMbdYEN2mCHZrggHHR0SHkX6vIdQimOYR8GvR6h2CzQ3CzQ7DDIeSzf190CPmkXeOpgsYzcY2Ped7sFOxzCt5wCt52Cg4ZH/10CXq5BINcgqUuwRqX4DSX4AyX4GKXYKtLsN0luMoluNoluNYluM0luMMleMAleMgl+KlL8HOX4HGXYL9L8IVLgFswwiPI8wjmewTlHsHJHsFmj+B8j+BCj2CfR/CgR/Czhnrjcr0rSZBklZQkwfAkwcgkwagkwVirjE8SzE8SlCcJNiQJNicJbmmQ300SfJ4k+DJJ8JVx6T9Z0C5ZEEgWjE4WbE4W/CRZ8GSy4KkGmRSzpKcIMlME7VIEHVIEWSmC4SmC8hTBGQ19NqcIbkoR7E8RvJAieClF8L6h6xUM9wryvIL5XkG5V1DnFWz2Cq4wbhX7BFN8gs0+wYM+wX6f4HPjo+x+QTe/YJpfUOkXrPYLzvcLNqcK7k4V7EsVPJAqeCZV8KxxiS1N0CVN0Msqg9IEk9MEa9IEZzfI+9IEz6YJ3k0TfJ0mcKQLRqYL1qYL6tIF661ybrrg/nTBgXTBhw2yo42gZxvBJKsUWGVOG0FdG8EGq5zbRvBgG8HTDf2ebSP4vVUOWsW4DNMmQ5CZIeiXIRifIcjLEGzOEFyQIdhilYszBJdmCC7PENycIbg1Q7A7Q7AvQ/CnDIErU+DLFKRlCtIzBZmZgt6Zgr6ZgkGZgiGZgqGZguGZgtGZgnFWmWOVkkxBRaZgc6bgokzBJVa5zCrbGnQfyRT8xCqvWeUNqxi374e1FRS0FUxrKyhrK6hoK9jcVnB/W8GzbQXPNbS/YJXN7QT3tRO83U7wh3YC2gsGthdMssrm9oI97QWPWYUOgk4dBHkdBPkdBHQU9Oso2NFR8E5HweGOAneWINkqvixBZpagXZagfZagY5ZgYJZgvFV0q+zIEuzKEuzJEhzIEvzZKn+xCp3M4u0kGNJJMMYqc6xS3ElwUSfBzVbZ10nwTSfB/s6CdzsL+XHvpC6ClC6CAV0EeVap6yK43PgoeFeBu6sg6f+1d+7BUZVnHH5+uyeU7GYJsNxyWRIUS70wpBq5hUsEJtwGjSIy8YpFoiRAouKorZZYtEq1BfUPy1hvbUUuamDGVlujphTkppBgNlsyajbckbJEsVZAQ8/JftFlCUiAtnbqH7/JZHfzvefszuxmn+d73xMQiQHhDYisgMgzmRIQ0wLi5oC4JSCK7MfNC4hfm4R7ik96CldGNFaG6JghOmeIizLEchMyxcKz1aztZvUWZb3FyHPEgn6isZ8gS/TLFpdki7xsMSVbHBopGCXynJaVG0XgRsEtYmCRyC0S1xeJ0iLxZpGoKhL7igTFol+xyC0WI4vF1GJxZ7G4t1jMd26fKWbMFLmzxJxZghIxrkTkmzxeIp4pEeES0VAitpk4bTT/fFDN2++Dj4gjj4j2v7SPvVwcKBf/KBeHy8WX5aKp3D6f5eKsFeJCk/wV4ooVYpLJTSvEzStE6Qpx2NnSUCGKKkRphbinQpRViIcqxIIKsdD+3dEJV9aIq2rEb2rE0zXimRrxW5Pna8SiGrGkRrxYI16uEX+qEa+bvFEj/lojVteIhKD4XlB4gsIXFF2ColtQpAdFz6AYFBQ5QTEsKHKDYlRQ5JmMC4r8oLgiKJ6vFYtrRWWtWFkr6mrF+7XiUK34olZ0CYluIZEdEv1D4tKQyA+JWSFRGhIPhcQvQmJxSCwNiZUhsSokNoTUvE2mZ704p16cVy+ywmKmszWkQVzQIAY0iKEN4lKTBVvFS1tF5Vaxd6uo2i72bhdVO8S+HaLRJLxL7Nwldu8Se3eJfbtEZJdo3CWanK1hu8UqB13uESP3iPEmTtuOOyISIiIjInpFxFkR0dukj8m5EXFhRGRHxICIGGSSYzLCZLTJWJPxJhMi4rKIuDwiroiIK00mmxSYXGNynckNJjdGxI8i4iaTmyOiKCJmRMRtETE7Iu6MiLsj4p6I+KlJWUTMi4iHI+JJ+/yei4jfRcTz9jktiYhl9vG/HolOj6tf5IIXXAx61UXuqy4Cr7nIfM3FcxtdLN/oIrzXReNeF9c5wPJzF4FD0Ws3jvO7yfe7KT/bTa/ma7wdzWdb2GwsBx7CNIbiO4bJTqfrVxw2ypevbV7vB83E+JrmK9o5TDfKkb0M5QLz9+MN0806ium2rPM1r046BV49rVVe3Roz7muSZczbyfLjV01OlyNzEhz5ZPjxXAsePAmO/GgCvJEAb5n8JQFWJsCqBFidAGtM4nlzx3aQ2i7Knacb7tzCm5352PXtYHc7+KgVzjzO8GWHK1fG8eQvTRyu3Nfw42tOwI+faA8N7WGbnamJUJgIJYYXzz0FXlyRCKsSYU0irE2EDYYbh0xi+fE2u97OOH7cZCIPuD2nzpOHmAzzwAgPjPbAGA+M98AED1xuEs+dCz1whwfus+vPPQX+XOGB1Xa9NR5YZ9fbYNd7N45Hb7Pr7PTAfsOkj9j15AW3t+18eogXRnlhtBfGeGG8FyZ4YZIXJsdx66leKPRCSQy//tkZ5tdvemGlF962j2etF9bbx/NuDNcOmey0j2O/M37mGzj3kCQYlQR5STAmCcYlwYQkmJQEVx2Hf09NgsIkKDEMfG4bOHiFXW+VXe9tu95au956u967dr2gXa82jo9vs+vstOvsN5z8QJKzPeFYTj7KB3k+GOODcTGcfLLh5FN9UOiDkhhefp8P5raBm6832WSvXeODWpO/2TXq7fV32uvv98EnPjhgOPtgw9cv7RCdnV/QRs7eGldfa6+30V6vyl5vSyucvUcypCRDZjKcmwwXmwwwGWQyLI7H35oM9yfDz5PhCXuNhclQkQxvmzicfqzh80/9D/D26/xwgx+m++HWM8Tfuxr+nm34+8RW+Ptt3eF2w+Hfi+PwH9iPD3eHPd3B2wN8PSC5B6T0OJrPt8blM1Pg/BTISoGcFMj7Bk5flQJ1htenGV5/fSpMSYV7UmFOKsxLhQWpsDCG4y8311V4KxU2pka38zs8Pz8NCtKgOA1uT4My++cBw/MHpENuOow1XP9EPL8qHTanQ00Mv/82cvukTPBlwvBMyM2EK02Ox/OrMuH9TGgw2WGuJ/Hf4Pxt4ftzzhDfD9trHYnj/P1OwPkXxnD+M8X3W7h+ySKYvQjuNXz/41Pk+n0WwwUmLRy/bDGsXgxVi2HLYgi3wvP7Go4/MYbjly2BSsPwtxiO38Lt+xtuP2Ep5C+FgjhuH8/h9xsO/9lpcviPlsHfl8E++/fGZXDwNLn8v4PH0wTJTZDZBP2a4KImyG6CCU1wWdOxvL7jEUg58jW3H27Swu+n/Yf4/Zcm8Rw/bNIaz/9xG3j+s5ZY8h3XP4rruz0iwSPaeUTScfj+QI8Y7BHDTU7E+3eeJu/v4xNZPjHIJ3IN95/uEzNb4f/LOogXW/EAX3Q41gPkGw/wQCsewGlPy+soCg3/n9NR/LmjWGnS4gEaO4qDTitbJ5HdSfTvJIbHOAHHB9we4wPKjAdY10m800lsPIEPGNBZDOssLmmjD/ios2jsLA46Wzz9wu1vux/I8YtRfjHaL8b4xXi/mBDjCyabON5gql8U+sUMvyj1i9kn6REq/WKlyWqTNX6x3i/eMV6hwS+2Gr/geIX8LqKgi7g+xi/EeoUq+/4txi/8oat4rauoNJ7hA+MZcmM8Q343UWB8g+MZKruJdfbtVd3EthjvEOguzu8usrqLQXEeYrDxEHtO0kNcnCIGpIiBKSInRYxMEfkpoiDOR4RSRF2Mj9hufMSwVDHaxHEQC0/gHxrTxME4D9E/XQw0HiI/XRTE+IjH0sUL6WKJ/bg/HsdP9A+IwSZDAmJoQAwPiNEBkR8QBcfxFr8KiAUB8WhAPG78xbMBscR4jM96CmL8xeAMMSxDjMgQ+Rni6lPwGbnZYtJxfMagVnzGlCIxPcZrVBaJdTF+o7FIfGo8R/8Yz5FfLApO4DtKZ4q7W/Eel5WIB0vE/Fa8x/YS0VgiPv4W+I+nKsTT9v2N74iDTmvGJtF3k8jaJPI2iWnVYnq1mFktbqsWP6kWP6sWD1SLh6vF0mrxUrUYsVmM2vz/51M2hsQRx6vUif51IqdOzKgTd5jcb/JknXimTjxXJ8rrjvUwTntuu7BoHxY9wiItLHqFxdlh0Tssvh8W54W/9jXzTVq8TZbxNrkNYmycv3nZ+JuDxt8cNP7mUBu8TdVuUWv8jeNt8veIgu/8zVf+pvGwOHj4zHkcB5DtVwc6fDUpJNqJ5UyDd5aPvdaCM3G7bBt0TIDwaijdAWWDxE05orQK7qqCsiporIatm6FxM2S+d/T8zsoPIPNDzHWMonM8WyZzZ3148nNCEy0Ybn090duZqudOcPr0oN6CPAsOuGC0G+qdbhgLzrIg04JRFnxqwQYLmizoacGFVvNbHqONd3GmJWRZ8LkFngQ4YsEnFrRPgC8suMiCiy0YYUGOBQMtGOYcT0L0vC6x4DMLXrE/ap4VjHDDSle06+oGd3Rawn53tAvRmdCxwA0POB7IHZ1oMdEdnVre3Q0vuaKvzZtuGOKKTshJdEcnyzjuaDfNLy/dLZjghlec59WKTjxwvkL1IeqKnI+1q13Rjv6AmcQzMfovjfO1ornjaob9PM4VXBt9i6XYDY8p2o3rTGZZ5o5OoJvngjQXWK5o5+8dgl5u+KE76rQGuuEuV7Qr13FYzhQOpyPMcVNrXdHuyEbBWjcU2Mf6hgXzLbjbgkILfm/G9TuKZ7YL/gWSeCOtRGkBAA==";

// src/changes/terraform/grammar.ts
let loaded;
function loadHclParser() {
	loaded ??= load();
	return loaded;
}
async function load() {
	const unpack = (text) => new Uint8Array(gunzipSync(Buffer.from(text, "base64")));
	const wasmBinary = unpack(runtime);
	await Parser.init({ wasmBinary });
	const language = await Language.load(unpack(grammar));
	let idle;
	return { parse(text, use) {
		const parser = idle ?? new Parser().setLanguage(language);
		idle = void 0;
		const tree = parser.parse(text);
		if (tree === null) {
			parser.delete();
			return;
		}
		idle = parser;
		try {
			return use(tree);
		} finally {
			tree.delete();
		}
	} };
}

// src/changes/terraform/template-text.ts
const SHORT_ESCAPES = {
	n: "\n",
	r: "\r",
	t: "	",
	"\"": "\"",
	"\\": "\\"
};
function quotedLiteral(raw) {
	if (/[\r\n]/.test(raw)) return void 0;
	let sound = true;
	const text = raw.replace(/\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8})|([\s\S]?))|\$\$\{|%%\{|\$\{|%\{/g, (whole, short, long, letter) => {
		const code = short ?? long;
		if (code !== void 0) {
			const point = Number.parseInt(code, 16);
			if (point <= 1114111) return String.fromCodePoint(point);
		} else if (letter !== void 0 && SHORT_ESCAPES[letter] !== void 0) return SHORT_ESCAPES[letter];
		else if (whole.length === 3) return whole.slice(1);
		sound = false;
		return "";
	});
	return sound && !holdsUnknown(text) ? text : void 0;
}
function heredocLiteral(raw) {
	let sound = true;
	const text = raw.replace(/\$\$\{|%%\{|\$\{|%\{/g, (whole) => {
		if (whole.length === 2) sound = false;
		return whole.slice(1);
	});
	return sound ? text : void 0;
}
function dedent(parts) {
	const indents = [];
	eachLineStart(parts, (line, isLast) => {
		const white = /^[ \t]*/.exec(line)?.[0].length ?? 0;
		if (white < line.length || isLast) indents.push(white);
		return line;
	});
	const least = indents.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
	if (!Number.isFinite(least)) return parts;
	return eachLineStart(parts, (line) => {
		const white = /^[ \t]*/.exec(line)?.[0].length ?? 0;
		return line.slice(Math.min(white, least));
	});
}
function eachLineStart(parts, change) {
	return parts.map((part, index) => {
		if (typeof part !== "string") return part;
		const lines = part.split("\n");
		const startsLine = index === 0;
		return lines.map((line, at) => {
			if (at === 0 && !startsLine) return line;
			const isEnd = at === lines.length - 1;
			if (isEnd && index === parts.length - 1) return line;
			return change(line.replace(/\r$/, ""), isEnd) + (line.endsWith("\r") ? "\r" : "");
		}).join("\n");
	});
}

// src/changes/terraform/lower-template.ts
function lowerTemplate(node, reader) {
	const template = node.type === "string_lit" ? node : node.children[0] ?? node;
	const { lines } = node;
	const problem = (what) => ({
		kind: "open",
		what: `${reader.shown(node)}, ${what}`,
		lines
	});
	const pieces = template.children.filter(({ type }) => type === "template_interpolation" || type === "template_directive").map(toPiece);
	if (pieces.some((piece) => piece.node.type === "template_directive")) return problem("which holds a template directive");
	const heredoc = template.type === "heredoc_template";
	const range = heredoc ? heredocRange(template, reader) : {
		start: template.start + 1,
		end: template.end - 1
	};
	if (range === void 0) return problem("a heredoc whose end is not clear");
	const parts = [];
	let from = range.start;
	for (const [index, piece] of [...pieces, void 0].entries()) {
		const raw = reader.slice(from, piece?.node.start ?? range.end);
		const text = heredoc ? heredocLiteral(raw) : quotedLiteral(raw);
		if (text === void 0) return problem("whose literal text is not clear");
		const cutStart = pieces[index - 1]?.stripsBehind ? text.trimStart() : text;
		const literal = piece?.stripsBefore ? cutStart.trimEnd() : cutStart;
		parts.push(literal);
		if (piece === void 0) break;
		from = piece.node.end;
		const inner = piece.node.children.find(({ type }) => type === "expression");
		if (inner === void 0) return problem("which interpolates nothing");
		parts.push(reader.read(inner));
	}
	if (!heredoc) return simplified(parts, lines);
	const indented = template.children[0]?.end === (template.children[0]?.start ?? 0) + 3;
	const strips = pieces.some(({ stripsBefore, stripsBehind }) => stripsBefore || stripsBehind);
	const first = reader.slice(template.start, range.start).split("\n").length - 1;
	return {
		kind: "template",
		parts: withoutEmpty(indented ? dedent(parts) : parts),
		lines,
		...!strips && { firstLine: lines.start + first }
	};
}
function simplified(parts, lines) {
	const [only] = parts;
	if (parts.length === 1 && typeof only === "string") return {
		kind: "literal",
		value: only,
		lines
	};
	return {
		kind: "template",
		parts: withoutEmpty(parts),
		lines
	};
}
function withoutEmpty(parts) {
	return parts.filter((part) => part !== "");
}
function toPiece(node) {
	const signs = node.children.map(({ type }) => type);
	return {
		node,
		stripsBefore: signs[1] === "strip_marker",
		stripsBehind: signs.at(-2) === "strip_marker"
	};
}
function heredocRange(template, reader) {
	const markers = template.children.filter(({ type }) => type === "heredoc_identifier");
	const [opening, closing] = markers;
	if (opening === void 0 || closing === void 0 || markers.length !== 2) return void 0;
	const body = reader.slice(opening.end, closing.end);
	const firstBreak = /^[ \t]*\r?\n/.exec(body);
	const lastBreak = body.lastIndexOf("\n");
	if (firstBreak === null || lastBreak < 0) return void 0;
	if (body.slice(lastBreak + 1).trim() !== reader.text(opening).trim()) return void 0;
	return {
		start: opening.end + firstBreak[0].length,
		end: opening.end + lastBreak + 1
	};
}

// src/changes/terraform/syntax.ts
const EMPTY_BODY = {
	attributes: [],
	blocks: []
};

// src/changes/terraform/lower-expression.ts
const OPERATORS = /* @__PURE__ */ new Set([
	"*",
	"/",
	"%",
	"+",
	"-",
	">",
	">=",
	"<",
	"<=",
	"==",
	"!=",
	"&&",
	"||"
]);
const MOST_ACCESSES = 50;
const LITERAL_WORDS = {
	true: true,
	false: false,
	null: null
};
var ExpressionReader = class {
	#text;
	#depth = 0;
	constructor(text) {
		this.#text = text;
	}
	read(node) {
		if (node.isBroken) return open(node.lines, `${this.shown(node)}, which can't be understood`);
		if (this.#depth >= 60) return open(node.lines, `what is nested deeper than ${60} levels`);
		this.#depth++;
		try {
			return this.#term(node.type === "expression" ? node.children : [node], node);
		} finally {
			this.#depth--;
		}
	}
	text(node) {
		return this.#text.slice(node.start, node.end);
	}
	slice(start, end) {
		return this.#text.slice(start, end);
	}
	shown(node) {
		const words = this.#text.slice(node.start, Math.min(node.end, node.start + 200)).replace(/\s+/g, " ");
		return words.length > 60 ? `${words.slice(0, 60)}…` : words;
	}
	#term(nodes, within) {
		const all = nodes.filter(({ type }) => type !== "comment");
		let rest = all;
		let term;
		const [first, second] = all;
		if (first === void 0) return open(within.lines, "an empty expression");
		if (first.type === "(" && second !== void 0) {
			term = this.read(second);
			rest = all.slice(3);
		} else {
			term = this.#plain(first);
			rest = all.slice(1);
		}
		if (rest.length > MOST_ACCESSES) return open(within.lines, `${this.shown(within)}, which goes too deep`);
		for (const node of rest) {
			const key = this.#key(node);
			if (key === void 0) return open(within.lines, `${this.shown(within)}, a splat expression`);
			term = {
				kind: "access",
				of: term,
				key,
				lines: {
					start: term.lines.start,
					end: node.lines.end
				}
			};
		}
		return term;
	}
	#key(node) {
		const [inner] = node.children.filter(({ type }) => /^(?:identifier|new_index|legacy_index)$/.test(type));
		if (inner?.type === "identifier") return literal(this.text(inner), inner.lines);
		if (inner?.type === "legacy_index") return literal(Number(this.text(inner).slice(1)), inner.lines);
		const expression = inner?.children.find(({ type }) => type === "expression");
		return expression === void 0 ? void 0 : this.read(expression);
	}
	#plain(node) {
		const { lines } = node;
		switch (node.type) {
			case "expression": return this.read(node);
			case "literal_value": return this.#literal(node);
			case "template_expr": return lowerTemplate(node, this);
			case "collection_value": return this.#collection(node.children[0] ?? node);
			case "variable_expr": return {
				kind: "name",
				name: this.text(node),
				lines
			};
			case "function_call": return this.#call(node);
			case "conditional": return this.#conditional(node);
			case "operation":
				if (this.#depth >= 60) return open(lines, `what is nested deeper than ${60} levels`);
				this.#depth++;
				try {
					return this.#operation(node.children[0] ?? node);
				} finally {
					this.#depth--;
				}
			case "for_expr": return open(lines, `${this.shown(node)}, a for expression`);
			default: return open(lines, `${this.shown(node)}, which can't be understood`);
		}
	}
	#literal(node) {
		const [inner] = node.children;
		if (inner?.type === "string_lit") return lowerTemplate(inner, this);
		const text = this.text(node);
		if (Object.hasOwn(LITERAL_WORDS, text)) return literal(LITERAL_WORDS[text] ?? null, node.lines);
		return literal(Number(text), node.lines);
	}
	#collection(node) {
		const { lines } = node;
		if (node.type === "tuple") return {
			kind: "list",
			items: this.#expressions(node),
			lines
		};
		return {
			kind: "object",
			entries: node.children.filter(({ type }) => type === "object_elem").flatMap((element) => {
				const [key, value] = element.children.filter(({ type }) => type === "expression");
				if (key === void 0 || value === void 0) return [];
				const read = this.read(key);
				return [{
					key: read.kind === "name" && !this.text(key).startsWith("(") ? literal(read.name, read.lines) : read,
					value: this.read(value),
					lines: element.lines
				}];
			}),
			lines
		};
	}
	#call(node) {
		const name = node.children.find(({ type }) => type === "identifier");
		const args = node.children.find(({ type }) => type === "function_arguments");
		const spread = args?.children.some(({ type }) => type === "ellipsis") ?? false;
		return {
			kind: "call",
			name: name === void 0 ? "" : this.text(name),
			args: args === void 0 ? [] : this.#expressions(args),
			spread,
			lines: node.lines
		};
	}
	#conditional(node) {
		const unclear = open(node.lines, `${this.shown(node)}, which can't be understood`);
		const branches = [];
		let inner = node;
		for (;;) {
			const [test, then, otherwise] = inner.children.filter(({ type }) => type === "expression");
			if (test === void 0 || then === void 0 || otherwise === void 0) return unclear;
			if (branches.push([then, otherwise]) > 60) return unclear;
			const bare = test.children[0];
			if (bare?.type === "conditional") inner = bare;
			else return this.#chain(this.read(test), branches.reverse(), node.lines);
		}
	}
	#chain(test, [first, ...more], lines) {
		if (first === void 0) return test;
		const [then, otherwise] = first;
		const rest = this.#chain(this.read(otherwise), more, lines);
		return {
			kind: "conditional",
			test,
			whenTrue: this.read(then),
			whenFalse: rest,
			lines
		};
	}
	#operation(node) {
		const parts = node.children.filter(({ type }) => type !== "comment");
		if (node.type === "unary_operation") {
			const operand = this.#term(parts.slice(1), node);
			return {
				kind: "operation",
				operator: parts[0]?.type ?? "",
				operands: [operand],
				lines: node.lines
			};
		}
		const at = parts.findIndex(({ type }) => OPERATORS.has(type));
		const operands = [this.#term(parts.slice(0, at), node), this.#term(parts.slice(at + 1), node)];
		return {
			kind: "operation",
			operator: parts[at]?.type ?? "",
			operands,
			lines: node.lines
		};
	}
	#expressions(node) {
		return node.children.filter(({ type }) => type === "expression").map((child) => this.read(child));
	}
};
function literal(value, lines) {
	return {
		kind: "literal",
		value,
		lines
	};
}
function open(lines, what) {
	return {
		kind: "open",
		what,
		lines
	};
}

// src/changes/terraform/raw-tree.ts
const LEAVES = /^(?:\W+|identifier|string_lit|(?:numeric|bool|null)_lit|comment|template_literal|strip_marker|legacy_index|(?:block|tuple|object|heredoc|quoted_template|template_interpolation|template_directive)_(?:start|end)|heredoc_identifier)$/;
const NOTHING = [];
function rawTree(tree, text) {
	const lineAt = lineFinder(text);
	const cursor = tree.walk();
	const isSound = !tree.rootNode.hasError;
	const read = () => {
		const { nodeType: type, startIndex: start } = cursor;
		const end = isSound && isSign(type) ? start + type.length : cursor.endIndex;
		const lines = {
			start: lineAt(start),
			end: lineAt(Math.max(start, end - 1))
		};
		const isBroken = !isSound && (type === "ERROR" || cursor.nodeIsMissing);
		return {
			type,
			start,
			end,
			lines,
			children: isSound && isLeaf(type) ? NOTHING : [],
			isBroken
		};
	};
	const root = read();
	const above = [root];
	let entered = cursor.gotoFirstChild();
	while (entered) {
		const node = read();
		above.at(-1)?.children.push(node);
		above.push(node);
		entered = node.children !== NOTHING && cursor.gotoFirstChild();
		while (!entered) {
			const done = above.pop();
			const holder = above.at(-1);
			if (holder === void 0) break;
			if (done?.isBroken) holder.isBroken = true;
			entered = cursor.gotoNextSibling();
			if (!entered) cursor.gotoParent();
		}
	}
	cursor.delete();
	return root;
}
const isLeaf = remembered((type) => LEAVES.test(type));
const isSign = remembered((type) => /^\W+$/.test(type));
function remembered(test) {
	const answers = /* @__PURE__ */ new Map();
	return (type) => {
		const answer = answers.get(type) ?? test(type);
		answers.set(type, answer);
		return answer;
	};
}
function lineFinder(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	let last = 0;
	return (offset) => {
		if (offset >= (starts[last] ?? 0) && offset < (starts[last + 1] ?? Number.POSITIVE_INFINITY)) return last + 1;
		let low = 0;
		let high = starts.length;
		while (high - low > 1) {
			const middle = low + high >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle;
		}
		last = low;
		return low + 1;
	};
}

// src/changes/terraform/hcl-file.ts
const MOST_SOURCE = 1e6;
const MOST_PROBLEMS = 20;
function readHclFile(path, text, parser) {
	const refusal = refusedText(text);
	if (refusal !== void 0) return {
		path,
		body: EMPTY_BODY,
		problems: [refusal]
	};
	let root;
	try {
		root = parser.parse(text, (tree) => rawTree(tree, text));
	} catch (error) {
		root = void 0;
		if (!(error instanceof Error)) throw error;
	}
	if (root === void 0) return {
		path,
		body: EMPTY_BODY,
		problems: [wholeFile(text, "the parser gave up")]
	};
	const problems = brokenParts(root);
	const body = root.children.find(({ type }) => type === "body");
	const reader = new ExpressionReader(text);
	return {
		path,
		body: body === void 0 ? EMPTY_BODY : readBody(body, reader, problems, 0),
		problems
	};
}
function refusedText(text) {
	if (text.length > 1e6) return wholeFile("", `the file has ${text.length} characters, and no more than ${MOST_SOURCE} are read`);
	if (holdsUnknown(text)) return wholeFile(text, "the file holds characters of private use");
}
function wholeFile(text, what) {
	return {
		lines: {
			start: 1,
			end: Math.max(1, text.split("\n").length)
		},
		what
	};
}
function readBody(node, reader, problems, depth) {
	if (depth >= 60) {
		problems.push({
			lines: node.lines,
			what: `blocks are nested deeper than ${60} levels`
		});
		return EMPTY_BODY;
	}
	return {
		attributes: node.children.filter(({ type }) => type === "attribute").flatMap((attribute) => {
			const [name, , value] = attribute.children.filter(({ type }) => type !== "comment");
			if (name?.type !== "identifier" || value?.type !== "expression") return [];
			return [{
				name: reader.text(name),
				value: reader.read(value),
				lines: attribute.lines
			}];
		}),
		blocks: node.children.filter(({ type }) => type === "block").map((block) => {
			const [type, ...labels] = block.children.filter((child) => /^(?:identifier|string_lit)$/.test(child.type));
			const body = block.children.find((child) => child.type === "body");
			return {
				type: type === void 0 ? "" : reader.text(type),
				labels: labels.map((label) => reader.text(label).replace(/^"|"$/g, "")),
				body: body === void 0 ? EMPTY_BODY : readBody(body, reader, problems, depth + 1),
				lines: block.lines
			};
		})
	};
}
function brokenParts(root) {
	const found = [];
	const waiting = [root];
	let more = 0;
	for (let node = waiting.pop(); node !== void 0; node = waiting.pop()) {
		if (!node.isBroken) continue;
		const inner = node.children.filter(({ isBroken }) => isBroken);
		if (inner.length > 0) for (const child of inner.reverse()) waiting.push(child);
		else if (found.length < MOST_PROBLEMS) found.push({
			lines: node.lines,
			what: "what stands here can't be understood as Terraform's language"
		});
		else more++;
	}
	if (more > 0) found.push({
		lines: root.lines,
		what: `${more} more places can't be understood`
	});
	return found;
}

// src/changes/terraform/json-file.ts
const LABELS = {
	resource: 2,
	data: 2,
	variable: 1,
	module: 1,
	locals: 0
};
const MARKER = "IAM_SWEEP_TEXT";
function readJsonFile(path, text, parser) {
	const refusal = refusedText(text);
	if (refusal !== void 0) return {
		path,
		body: EMPTY_BODY,
		problems: [refusal]
	};
	try {
		return {
			path,
			body: topLevel(readJsonText(text), new JsonExpressions(parser), path.endsWith(".tfvars.json")),
			problems: []
		};
	} catch (error) {
		if (!(error instanceof ReadError)) throw error;
		const lines = {
			start: error.line,
			end: error.line
		};
		return {
			path,
			body: EMPTY_BODY,
			problems: [{
				lines,
				what: error.message
			}]
		};
	}
}
function topLevel(root, expressions, isVariables) {
	const pairs = (root.kind === "list" ? root.items : [root]).flatMap((item) => pairsOf(item));
	if (isVariables) return {
		attributes: pairs.map((pair) => expressions.attribute(pair)),
		blocks: []
	};
	return {
		attributes: [],
		blocks: pairs.flatMap(({ key, value }) => Object.hasOwn(LABELS, key) ? blocksOf(key, LABELS[key] ?? 0, [], value, expressions) : [])
	};
}
function blocksOf(type, labelsLeft, labels, value, expressions) {
	if (value.kind === "list") return value.items.flatMap((item) => blocksOf(type, labelsLeft, labels, item, expressions));
	if (labelsLeft > 0) return pairsOf(value).flatMap(({ key, value: inner }) => blocksOf(type, labelsLeft - 1, [...labels, key], inner, expressions));
	return [{
		type,
		labels,
		body: {
			attributes: pairsOf(value).map((pair) => expressions.attribute(pair)),
			blocks: []
		},
		lines: value.lines
	}];
}
function pairsOf(value) {
	return value.kind === "map" ? value.pairs.filter(({ key }) => key !== "//") : [];
}
var JsonExpressions = class {
	#parser;
	constructor(parser) {
		this.#parser = parser;
	}
	attribute({ key, line, value }) {
		return {
			name: key,
			value: this.#expression(value),
			lines: {
				start: line,
				end: value.lines.end
			}
		};
	}
	#expression(value) {
		const { lines } = value;
		if (value.kind === "unreadable") return {
			kind: "open",
			what: value.what,
			lines
		};
		if (value.kind === "list") return {
			kind: "list",
			items: value.items.map((item) => this.#expression(item)),
			lines
		};
		if (value.kind === "map") return {
			kind: "object",
			entries: value.pairs.map((pair) => ({
				key: {
					kind: "literal",
					value: pair.key,
					lines: {
						start: pair.line,
						end: pair.line
					}
				},
				value: this.#expression(pair.value),
				lines: {
					start: pair.line,
					end: pair.value.lines.end
				}
			})),
			lines
		};
		if (typeof value.value !== "string" || !/[$%]\{/.test(value.value)) return {
			kind: "literal",
			value: value.value,
			lines
		};
		return this.#template(value.value, lines);
	}
	#template(text, lines) {
		const unclear = {
			kind: "open",
			what: "a text whose interpolation is not clear",
			lines
		};
		if (text.includes(MARKER)) return unclear;
		const source = `x = <<${MARKER}\n${text}\n${MARKER}\n`;
		const { body, problems } = readHclFile("", source, this.#parser);
		const template = body.attributes[0]?.value;
		if (problems.length > 0 || template?.kind !== "template") return unclear;
		const parts = template.parts.map((part) => typeof part === "string" ? part : moved(part, lines));
		const last = parts.at(-1);
		if (typeof last !== "string") return unclear;
		return {
			kind: "template",
			parts: last === "\n" ? parts.slice(0, -1) : [...parts.slice(0, -1), last.slice(0, -1)],
			lines
		};
	}
};
function moved(expression, lines) {
	const change = (value) => {
		if (Array.isArray(value)) return value.map(change);
		if (typeof value !== "object" || value === null) return value;
		const inner = Object.entries(value).filter(([key]) => key !== "firstLine");
		return Object.fromEntries(inner.map(([key, part]) => [key, key === "lines" ? lines : change(part)]));
	};
	return change(expression);
}

// src/changes/terraform/module-calls.ts
const NAME = /\b(?:(?:var|local)|(?:data\.)?[a-z]\w*)\.[A-Za-z_][\w-]*/g;
const MOST_NAMES = 500;
function moduleCalls(sources, files, taken, scope) {
	const texts = new Map(files.map(({ path, text }) => [path, text]));
	const written = (place) => {
		const out = writtenOut(place, texts, scope);
		return READS_FILES.test(out) ? JSON.stringify([out, ...taken]) : out;
	};
	return sources.flatMap(({ path, body }) => body.blocks.flatMap((block) => {
		if (block.type !== "module") return [];
		const given = block.body.attributes.find(({ name }) => name === "source")?.value;
		const source = given?.kind === "literal" ? String(given.value) : void 0;
		const address = `module.${block.labels[0] ?? ""}`;
		const meaning = meaningOf(block, path, address, written, scope);
		return [{
			address,
			...source !== void 0 && { source },
			path,
			lines: block.lines,
			meaning
		}];
	}));
}
function meaningOf(block, path, address, written, scope) {
	const place = {
		path,
		lines: block.lines
	};
	try {
		const fields = [...blockFields(block, scope, path, address)].sort(([one], [other]) => one < other ? -1 : 1);
		const values = JSON.stringify(fields.map(([name, value]) => [name, plainJson(value, scope.budget)]));
		return holdsUnknown(values) ? values + written(place) : values;
	} catch (error) {
		if (!(error instanceof TooLarge)) throw error;
		return written(place);
	}
}
function writtenOut(start, texts, scope) {
	const found = [];
	const known = /* @__PURE__ */ new Set();
	const waiting = [start];
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		const text = (texts.get(next.path) ?? "").split("\n").slice(next.lines.start - 1, next.lines.end).filter((line) => !/^\s*(?:#|\/\/)/.test(line)).join(" ").replace(/\s+/g, " ");
		found.push(text);
		for (const [name] of text.matchAll(NAME)) {
			if (known.has(name) || known.size >= MOST_NAMES) continue;
			known.add(name);
			const place = scope.placeOf(name);
			if (place !== void 0) waiting.push(place);
		}
	}
	return found.join("\n");
}

// src/changes/terraform/index.ts
async function readModule(files, parsed = /* @__PURE__ */ new Map(), texts = /* @__PURE__ */ new Map(), leftOut = /* @__PURE__ */ new Set()) {
	const parser = await loadHclParser();
	const sources = files.toSorted(byLoading).map((file) => parseOnce(file, parser, parsed));
	const scope = new ModuleScope(sources, texts);
	const found = new Found(files.map(({ path }) => path), scope.budget);
	for (const { path, problems } of sources) for (const { lines, what } of problems) found.unresolved({
		path,
		lines
	}, what);
	const reader = new ModuleReader(scope, found, leftOut);
	reader.read();
	const calls = moduleCalls(sources, files, texts, scope);
	const places = [...scope.definitions.values()].map(({ address, path, block: { lines } }) => {
		return [address, {
			path,
			lines,
			documents: found.places.get(address) ?? []
		}];
	});
	const wanted = /* @__PURE__ */ new Set([...scope.wanted, ...files.flatMap(({ path, text }) => filesNamed(text, path))]);
	const { off } = reader;
	return {
		sources: withBasis(found.sources("terraform"), sources, scope.definitions, texts, files),
		places: new Map(places),
		wanted,
		calls,
		off
	};
}
function parseOnce(file, parser, parsed) {
	const known = parsed.get(file.path);
	if (known?.text === file.text) return known.source;
	const source = readFile(file, parser);
	parsed.set(file.path, {
		text: file.text,
		source
	});
	return source;
}
function readFile({ path, text }, parser) {
	return path.endsWith(".json") ? readJsonFile(path, text, parser) : readHclFile(path, text, parser);
}
function byLoading(one, other) {
	const rank = ({ path }) => /(?:^|\/)terraform\.tfvars(?:\.json)?$/.test(path) ? `0${path}` : `1${path}`;
	return rank(one) < rank(other) ? -1 : 1;
}
var ModuleReader = class {
	#scope;
	#found;
	#resources;
	off;
	constructor(scope, found, leftOut) {
		this.#scope = scope;
		this.#found = found;
		const there = [...scope.definitions.values()].filter((definition) => !definition.address.startsWith("data.") && isOfAws(definition.type) && !leftOut.has(definition.address) && !scope.isAbsent(definition));
		this.#resources = there.map((definition) => this.#resource(definition));
		this.off = new Set(there.filter((definition) => scope.isOff(definition)).map(({ address }) => address));
	}
	#resource({ address, type, block, path }) {
		return {
			address,
			type,
			fields: blockFields(block, this.#scope, path, address),
			place: {
				path,
				lines: block.lines
			}
		};
	}
	read() {
		const neighbours = this.#neighbours();
		for (const resource of this.#resources) readResource(resource, this.#found, neighbours);
		for (const { address, path, block } of this.#scope.repeated) {
			const what = `${address}, which is defined twice`;
			this.#found.unresolved({
				path,
				lines: block.lines
			}, what, address);
		}
		this.#readUnusedDocuments();
	}
	#readUnusedDocuments() {
		for (const definition of this.#scope.definitions.values()) {
			const { address, type } = definition;
			if (type !== "aws_iam_policy_document") continue;
			const value = policyDocumentOf(definition, this.#scope);
			const statements = itemsOf(fieldOf(decodedOf(value), "Statement"));
			if (!(value.data instanceof Unknown) && statements.every((item) => this.#found.hasTaken(item))) continue;
			const holder = {
				type: "policy",
				address
			};
			this.#found.document(value, {
				holder,
				address
			});
		}
	}
	#neighbours() {
		const named = /* @__PURE__ */ new Map();
		for (const { address, type, fields } of this.#resources) {
			const name = fields.get("name");
			if (name !== void 0 && !(name.data instanceof Unknown)) named.set(`${type} ${textOf(name)}`, address);
		}
		return {
			addressOf: (type, name) => named.get(`aws_iam_${type} ${name}`),
			referenceOf: () => void 0
		};
	}
};

export { Budget, Found, TooLarge, Unknown, documentText, isOfAws, namesOneThing, pathOfFile, readModule, readResource, textOf };
import "./rolldown-runtime.js";
import { require_dist_cjs$4 as require_dist_cjs } from "./aws-sdk.js";
import { clientConfig } from "./clients.js";
import { MOST_AHEAD_MS } from "./days.js";
import { IncompleteAnswer, errorCode, failureKind } from "./errors.js";
import { Intake, Problems } from "./problems.js";
import { LogCoverage, chosenAccounts, dayOf, daysBetween, deliveryStretches, missingAccounts, missingRegions, wantedDays } from "./log-coverage.js";
import { noAnswer, span } from "./log-answer.js";
import { CredentialsError } from "./explain-credentials.js";
import { tokenPages } from "./token-pages.js";
import { createHash } from "node:crypto";

// src/collect/switch-role/athena-rows.ts
var import_dist_cjs = require_dist_cjs();
function dayRow(row) {
	if (row.kind !== "0") return void 0;
	return {
		accountId: row.account ?? null,
		day: dayIn(row.day),
		records: count(row, "records"),
		unreadable: count(row, "unreadable"),
		readOnly: count(row, "read_only"),
		lastAt: row.last_at ?? null,
		regions: (row.regions ?? "").split(" ").filter((region) => region !== "")
	};
}
function recordOf(row) {
	if (row.kind !== "1" || row.event_name == null) return void 0;
	const arn = row.issuer_arn;
	return {
		eventName: row.event_name,
		eventSource: row.event_source,
		eventTime: row.last_at,
		recipientAccountId: row.account,
		userAgent: row.user_agent,
		errorCode: row.error_code,
		errorMessage: row.error_message,
		userIdentity: {
			type: row.identity_type,
			principalId: row.identity_principal,
			arn: row.identity_arn,
			accountId: row.identity_account,
			userName: row.identity_name,
			invokedBy: row.invoked_by,
			...arn != null && { sessionContext: { sessionIssuer: { arn } } }
		},
		requestParameters: { roleArn: row.role_arn },
		responseElements: {
			SwitchRole: row.response,
			assumedRoleUser: { arn: row.assumed_arn }
		},
		additionalEventData: {
			SwitchFrom: row.switch_from,
			SwitchTo: row.switch_to
		}
	};
}
function deliveryDays(row) {
	return {
		first: dayIn(row.first_day),
		last: dayIn(row.last_day)
	};
}
function dayIn(partition) {
	const [, year, month, day] = /^(\d{4})\/(\d{2})\/(\d{2})$/.exec(partition ?? "") ?? [];
	if (year !== void 0) return `${year}-${month}-${day}`;
	throw new IncompleteAnswer(`the column "timestamp" holds ${JSON.stringify(partition ?? null)}, and days such as 2026/01/31 are expected`);
}
function count(row, column) {
	const text = row[column];
	if (text == null || !/^\d+$/.test(text)) throw new IncompleteAnswer(`the column ${column} holds ${JSON.stringify(text ?? null)} in place of a number`);
	return Number(text);
}

// src/collect/switch-role/athena-findings.ts
const OPERATION = "athena:GetQueryResults";
var AthenaFindings = class {
	#question;
	#asked;
	#bytesScanned;
	#intake;
	#problems = new Problems();
	#accounts = /* @__PURE__ */ new Map();
	#spoilt = [];
	#records = 0;
	#rows = 0;
	constructor(question, asked, bytesScanned) {
		this.#question = question;
		this.#asked = asked;
		this.#bytesScanned = bytesScanned;
		this.#intake = new Intake(question.eventNames, question.to);
	}
	get isEmpty() {
		return this.#accounts.size === 0;
	}
	take(row) {
		this.#rows++;
		const day = dayRow(row);
		if (day !== void 0) this.#takeDay(day);
		else this.#takeRecord(row);
	}
	#takeDay(row) {
		const { accountId, day } = row;
		this.#records += row.records;
		if (row.unreadable > 0) {
			const whose = accountId === null ? "" : ` of account ${accountId}`;
			const message = `${row.unreadable} of ${row.records} records${whose} in the logs of ${day} could not be read: Athena gives them no time`;
			this.#spoil(accountId, [day], "UnreadableRecords", message);
		}
		if (accountId === null) return;
		const rows = this.#accounts.get(accountId) ?? {
			regions: /* @__PURE__ */ new Set(),
			days: []
		};
		this.#accounts.set(accountId, rows);
		rows.days.push(row);
		for (const region of row.regions) rows.regions.add(region);
	}
	#takeRecord(row) {
		const record = recordOf(row);
		if (record === void 0) return;
		const taken = this.#intake.take(record);
		if (taken.kind !== "spoiled") return;
		const { first, last } = deliveryDays(row);
		this.#spoil(row.account ?? null, daysBetween(first, last), taken.code, `logs of ${first}: ${taken.message}`);
	}
	#spoil(accountId, days, code, message) {
		const whose = accountId === null ? {} : { accountId };
		this.#problems.add({
			operation: OPERATION,
			code,
			message,
			...whose
		});
		for (const day of days) this.#spoilt.push({
			accountId,
			day
		});
	}
	answer(name) {
		const coverage = new LogCoverage(this.#question, this.#asked.regions);
		for (const [accountId, rows] of this.#accounts) this.#claim(coverage, accountId, rows);
		for (const { accountId, day } of this.#spoilt) for (const id of accountId === null ? coverage.accounts : [accountId]) coverage.spoil({
			accountId: id,
			day,
			deliveredAt: void 0
		});
		for (const problem of this.#gaps(coverage, name)) this.#problems.add(problem);
		const claimed = coverage.coverage();
		return {
			switches: this.#intake.ledger.switches(),
			sessions: this.#intake.ledger.sessions(),
			coverage: claimed,
			facts: {
				type: "athena",
				name,
				accounts: coverage.accounts,
				regions: [...new Set([...this.#accounts.values()].flatMap(({ regions }) => [...regions]))].sort(),
				...span(claimed),
				...this.#problems.facts(),
				amounts: {
					bytesScanned: this.#bytesScanned,
					records: this.#records,
					rows: this.#rows
				}
			}
		};
	}
	#claim(coverage, accountId, { days }) {
		coverage.ask(accountId, wantedDays(this.#question, accountId));
		for (const { day, lastAt, regions, records, readOnly } of days) {
			const place = {
				accountId,
				day,
				deliveredAt: timeOf(lastAt)
			};
			coverage.note(place);
			for (const region of regions) coverage.note({
				...place,
				region
			});
			coverage.noteRecords(place, {
				records,
				sawReadOnly: readOnly > 0
			});
		}
	}
	#gaps(coverage, name) {
		const { accounts, regions } = this.#asked;
		const about = {
			operation: OPERATION,
			name
		};
		const regionsOf = new Map([...this.#accounts].map(([id, rows]) => [id, rows.regions]));
		const lacking = missingRegions(regionsOf, regions, about);
		if (lacking.length > 0) for (const accountId of coverage.accounts) coverage.spoilAccount(accountId);
		const missing = missingAccounts(accounts, new Set(regionsOf.keys()), about);
		const none = this.isEmpty && missing.length === 0 ? [this.#nothing(name)] : [];
		return [
			...missing,
			...none,
			...lacking,
			...coverage.problems(OPERATION, name)
		];
	}
	#nothing(name) {
		const message = `${name} holds no records of the days that were asked for: check the LOCATION and the partitions of the table (docs/athena.md)`;
		return {
			operation: OPERATION,
			code: "NoLogs",
			message
		};
	}
};
function timeOf(lastAt) {
	const time = Date.parse(lastAt ?? "");
	return Number.isNaN(time) ? void 0 : new Date(time).toISOString();
}

// src/collect/switch-role/athena-query.ts
const DEADLINE_MS = 9e5;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 5e3;
const PAUSE_GROWTH = 1.5;
const TELL_EVERY_MS = 3e4;
const ROWS_A_PAGE = 1e3;
var QueryError = class extends Error {
	name = "QueryError";
	code;
	constructor(code, message) {
		super(message);
		this.code = code;
	}
};
async function runQuery(query, ports) {
	const { athena, caller } = ports;
	const { QueryExecutionId: id } = await caller.call("StartQueryExecution", () => athena.send(startOf(query)));
	if (id === void 0) throw new IncompleteAnswer("the answer names no query");
	const execution = await finished(id, ports);
	return {
		rows: rowsOf(id, ports),
		bytesScanned: execution.Statistics?.DataScannedInBytes ?? 0
	};
}
function startOf({ sql, catalog, database, workgroup, outputLocation, run }) {
	const said = JSON.stringify([
		sql,
		catalog,
		database,
		workgroup,
		outputLocation,
		run
	]);
	return new import_dist_cjs.StartQueryExecutionCommand({
		QueryString: sql,
		QueryExecutionContext: {
			Catalog: catalog,
			Database: database
		},
		WorkGroup: workgroup,
		...outputLocation !== void 0 && { ResultConfiguration: { OutputLocation: outputLocation } },
		ClientRequestToken: createHash("sha256").update(said).digest("hex")
	});
}
async function finished(id, { athena, caller, clock, info }) {
	const startedAt = clock.now();
	let toldAt = startedAt;
	let pause = FIRST_PAUSE_MS;
	for (;;) {
		await clock.sleep(pause);
		pause = Math.min(LONGEST_PAUSE_MS, pause * PAUSE_GROWTH);
		const { QueryExecution: execution } = await caller.call("GetQueryExecution", () => athena.send(new import_dist_cjs.GetQueryExecutionCommand({ QueryExecutionId: id })));
		const { State: state, StateChangeReason: reason = "Athena gave no reason" } = execution?.Status ?? {};
		if (execution !== void 0 && state === "SUCCEEDED") return execution;
		if (state === "FAILED") throw new QueryError("QueryFailed", reason);
		if (state === "CANCELLED") throw new QueryError("QueryCancelled", reason);
		const seconds = Math.round((clock.now() - startedAt) / 1e3);
		if (clock.now() - startedAt >= DEADLINE_MS) {
			await caller.call("StopQueryExecution", () => athena.send(new import_dist_cjs.StopQueryExecutionCommand({ QueryExecutionId: id }))).catch(() => void 0);
			throw new QueryError("QueryDeadline", `the query was not done after ${seconds} seconds and was stopped`);
		}
		if (clock.now() - toldAt >= TELL_EVERY_MS) {
			toldAt = clock.now();
			info(`Athena's query ${id} is ${state ?? "unknown"} after ${seconds} seconds`);
		}
	}
}
async function* rowsOf(id, { athena, caller }) {
	const pages = tokenPages((NextToken) => caller.call("GetQueryResults", () => athena.send(new import_dist_cjs.GetQueryResultsCommand({
		QueryExecutionId: id,
		MaxResults: ROWS_A_PAGE,
		...NextToken !== void 0 && { NextToken }
	}))));
	let names;
	for await (const { ResultSet } of pages) for (const row of ResultSet?.Rows ?? []) if (names === void 0) names = row.Data?.map(({ VarCharValue }) => VarCharValue);
	else yield named(row, names);
	if (names === void 0) throw new IncompleteAnswer("the result has no header");
}
function named({ Data = [] }, names) {
	if (Data.length !== names.length) throw new IncompleteAnswer(`a row has ${Data.length} columns, and the header ${names.length}`);
	return Object.fromEntries(names.map((name, at) => [name ?? "", Data[at]?.VarCharValue ?? null]));
}

// src/collect/switch-role/athena-problems.ts
const TABLE_PAGE = "docs/athena.md has the definition";
function athenaProblem(error, source) {
	const table = `table ${source.database}.${source.table}`;
	if (error instanceof CredentialsError) return {
		operation: "sts:AssumeRole",
		code: error.code,
		message: `${table}: ${error.message}`
	};
	const { operation: call = "StartQueryExecution" } = error;
	const operation = `athena:${call}`;
	const code = errorCode(error).replace(/Exception$/, "");
	const said = words(error);
	if (error instanceof QueryError) {
		const message = `${table}: ${queryRemedy(error, source)} Athena said: ${said}`;
		return {
			operation,
			code: error.code,
			message
		};
	}
	if (failureKind(error) === "denied") return {
		operation,
		code,
		message: `${table}: ${said} Add to the policy of the role that queries: ${JSON.stringify({
			Effect: "Allow",
			Action: operation,
			Resource: "*"
		})}; docs/athena.md has the whole policy.`
	};
	if (/output location/i.test(said)) return {
		operation,
		code,
		message: `workgroup ${source.workgroup} has no place for results: set one in the workgroup, or set \`output-location: s3://BUCKET/PREFIX/\` here. Athena said: ${said}`
	};
	return {
		operation,
		code,
		message: `${table}: ${said}`
	};
}
const REMEDIES = [
	[/(?:TABLE|SCHEMA|CATALOG|DATABASE)_NOT_FOUND|does not exist/i, ({ catalog, region }) => `there is no such table in catalog ${catalog}${region === void 0 ? "" : ` of ${region}`}: ${TABLE_PAGE}.`],
	[/COLUMN_NOT_FOUND|TYPE_MISMATCH|FUNCTION_NOT_FOUND/, () => `the table is not the expected one: ${TABLE_PAGE}.`],
	[/CONSTRAINT_VIOLATION.*injected/is, () => "the table has an injected partition column: list `accounts`, or define the column as in docs/athena.md."],
	[/access ?denied|insufficient permissions|not authorized|PERMISSION_DENIED/i, () => "the query may not read the table, the logs or the place of the results: docs/athena.md has the whole policy."],
	[/bytes scanned limit/i, ({ workgroup }) => `workgroup ${workgroup} limits what a query may scan: raise the limit, or lower \`look-back-days\`.`],
	[/HIVE_CURSOR_ERROR|HIVE_BAD_DATA|Malformed/i, () => "a log file can not be read; move it away, or use the source `s3`, which names each one."],
	[/exhausted resources|EXCEEDED_/i, () => "the query is too large: list `accounts`, or lower `look-back-days`."]
];
function queryRemedy(error, source) {
	return REMEDIES.find(([pattern]) => pattern.test(error.message))?.[1](source) ?? "the query ended without a result.";
}
function words(error) {
	return ((error instanceof Error ? error.message : String(error)).replace(/\s+/g, " ").trim() || errorCode(error)).replace(/\.?$/, ".");
}

// src/collect/switch-role/athena-sql.ts
const RECORD_COLUMNS = {
	event_name: "eventname",
	event_source: "eventsource",
	identity_type: "useridentity.type",
	identity_principal: "useridentity.principalid",
	identity_arn: "useridentity.arn",
	identity_account: "useridentity.accountid",
	identity_name: "useridentity.username",
	invoked_by: "useridentity.invokedby",
	issuer_arn: "useridentity.sessioncontext.sessionissuer.arn",
	user_agent: "if(useragent = 'AWS Internal', useragent)",
	error_code: "errorcode",
	error_message: "if(errormessage IS NOT NULL, 'refused')",
	role_arn: "json_extract_scalar(requestparameters, '$.roleArn')",
	assumed_arn: "json_extract_scalar(responseelements, '$.assumedRoleUser.arn')",
	response: "json_extract_scalar(responseelements, '$.SwitchRole')",
	switch_from: "json_extract_scalar(additionaleventdata, '$.SwitchFrom')",
	switch_to: "json_extract_scalar(additionaleventdata, '$.SwitchTo')"
};
const COLUMNS = Object.keys(RECORD_COLUMNS);
function logsQuery(query) {
	const names = COLUMNS.join(", ");
	return `SELECT grouping(day) AS kind, account, day, ${names}, odd_time,
  max(event_time) AS last_at,
  min(log_day) AS first_day,
  max(log_day) AS last_day,
  count(*) AS records,
  count_if(event_time IS NULL) AS unreadable,
  count_if(read_only = 'true') AS read_only,
  array_join(array_sort(array_agg(DISTINCT region)), ' ') AS regions
FROM (
  SELECT account, day, day AS log_day, region, event_time, read_only,
    ${COLUMNS.map((column) => `if(wanted, ${column}) AS ${column}`).join(",\n    ")},
    if(wanted, odd_time) AS odd_time
  FROM (
    SELECT recipientaccountid AS account,
      "timestamp" AS day,
      awsregion AS region,
      eventtime AS event_time,
      lower(cast(readonly AS varchar)) AS read_only,
      ${COLUMNS.map((column) => `${RECORD_COLUMNS[column]} AS ${column}`).join(",\n      ")},
      if(eventtime <= ${literal(query.latest)} AND regexp_like(eventtime, ${TIME}), NULL, eventtime) AS odd_time,
      ${wanted(query.eventNames)} AS wanted
    FROM ${identifier(query.database)}.${identifier(query.table)}
    WHERE ${conditions(query).join("\n      AND ")}
  )
)
GROUP BY GROUPING SETS ((account, day), (account, ${names}, odd_time))`;
}
const TIME = "'^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$'";
function wanted(eventNames) {
	const forms = {
		SwitchRole: "(eventsource = 'signin.amazonaws.com' AND eventname = 'SwitchRole')",
		AssumeRole: `(eventsource = 'sts.amazonaws.com' AND eventname = 'AssumeRole'
        AND coalesce(useridentity.type, '') NOT IN ('AWSService', 'AssumedRole')
        AND NOT (useridentity.type = 'AWSAccount' AND coalesce(useridentity.principalid, '') NOT LIKE 'AIDA%'))`
	};
	return `coalesce(${eventNames.map((name) => forms[name]).join("\n        OR ")}, false)`;
}
function conditions({ days, accounts, regions, prunes }) {
	const partition = (day) => literal(day.replaceAll("-", "/"));
	const among = (column, values) => `${column} IN (${values.map(literal).join(", ")})`;
	const only = (name, column, values) => values === void 0 ? [] : [...prunes ? [among(name, values)] : [], `(${among(column, values)} OR ${column} IS NULL)`];
	return [
		`"timestamp" BETWEEN ${partition(days.first)} AND ${partition(days.last)}`,
		...only("account", "recipientaccountid", accounts),
		...only("region", "awsregion", regions)
	];
}
function identifier(name) {
	return `"${name.replaceAll("\"", "\"\"")}"`;
}
function literal(text) {
	return `'${text.replaceAll("'", "''")}'`;
}

// src/collect/switch-role/athena-source.ts
const readAthena = async (source, question, ports) => {
	const name = `table ${source.database}.${source.table}`;
	let athena;
	try {
		const { credentials, caller, region } = await ports.enter(source.roleArn);
		const client = {
			region: source.region ?? region,
			credentials,
			tool: ports.tool
		};
		athena = new import_dist_cjs.AthenaClient(await clientConfig("athena", client));
		return (await ask(source, question, {
			...ports,
			athena,
			caller
		})).answer(name);
	} catch (error) {
		return noAnswer("athena", name, athenaProblem(error, source));
	} finally {
		athena?.destroy();
	}
};
async function ask(source, question, ports) {
	const accounts = chosenAccounts(source.accounts, question);
	const findings = await find(source, question, ports, accounts);
	if (!findings.isEmpty || source.accounts !== void 0 || accounts === void 0) return findings;
	ports.info(`Athena: no logs of the audited accounts in ${source.database}.${source.table}; asking for all`);
	return find(source, question, ports, void 0);
}
async function find(source, question, ports, accounts) {
	const { database, table, regions } = source;
	const query = {
		database,
		table,
		eventNames: question.eventNames,
		days: daysOf(question, accounts),
		accounts,
		regions,
		prunes: true,
		latest: `${new Date(Date.parse(question.to) + MOST_AHEAD_MS).toISOString().slice(0, 19)}Z`
	};
	try {
		return await run(query, source, question, ports);
	} catch (error) {
		if (!(error instanceof QueryError) || !/COLUMN_NOT_FOUND.*\b(?:account|region)\b/is.test(error.message)) throw error;
		ports.info(`Athena: ${database}.${table} has no partitions account and region; asking without them`);
		return run({
			...query,
			prunes: false
		}, source, question, ports);
	}
}
async function run(query, source, question, ports) {
	const { catalog, database, workgroup, outputLocation } = source;
	const sql = logsQuery(query);
	const { rows, bytesScanned } = await runQuery({
		sql,
		catalog,
		database,
		workgroup,
		outputLocation,
		run: question.to
	}, ports);
	const findings = new AthenaFindings(question, source, bytesScanned);
	for await (const row of rows) findings.take(row);
	return findings;
}
function daysOf(question, accounts) {
	const all = {
		first: dayOf(question.from),
		last: dayOf(question.to)
	};
	if (accounts === void 0) return all;
	const [first = all.first] = accounts.flatMap((accountId) => deliveryStretches(wantedDays(question, accountId), question)[0]?.first ?? []).sort();
	return {
		first,
		last: all.last
	};
}

export { readAthena };
// src/settings/inputs.ts
const INPUTS = {
	mode: {
		key: ["mode"],
		form: "text"
	},
	"config-file": {
		key: null,
		form: "text"
	},
	"role-to-assume": {
		key: ["aws", "role-to-assume"],
		form: "text"
	},
	"aws-region": {
		key: ["aws", "region"],
		form: "text"
	},
	"role-session-name": {
		key: ["aws", "role-session-name"],
		form: "text"
	},
	"role-duration-seconds": {
		key: ["aws", "role-duration-seconds"],
		form: "integer"
	},
	audience: {
		key: ["aws", "audience"],
		form: "text"
	},
	entities: {
		key: ["entities", "include"],
		form: "lines"
	},
	"exclude-entities": {
		key: ["entities", "exclude"],
		form: "lines"
	},
	"unused-days": {
		key: ["access", "unused-days"],
		form: "integer"
	},
	"switch-role-unused-days": {
		key: ["switch-role", "unused-days"],
		form: "integer"
	},
	"fail-on": {
		key: ["gate", "fail-on"],
		form: "text"
	},
	"on-incomplete": {
		key: ["gate", "on-incomplete"],
		form: "text"
	},
	"open-issue": {
		key: ["issue", "open"],
		form: "boolean"
	},
	comment: {
		key: ["comment", "when"],
		form: "text"
	},
	"terraform-plan": {
		key: ["changes", "terraform-plan"],
		form: "lines"
	},
	"slack-webhook-url": {
		key: null,
		form: "secret"
	},
	"report-directory": {
		key: ["report", "directory"],
		form: "text"
	},
	"save-snapshot": {
		key: ["snapshot", "save"],
		form: "text"
	},
	"from-snapshot": {
		key: ["snapshot", "from"],
		form: "text"
	},
	"save-baseline": {
		key: ["gate", "save-baseline"],
		form: "text"
	},
	"github-token": {
		key: null,
		form: "secret"
	}
};
const INPUT_NAMES = Object.keys(INPUTS);
const DEFAULT_CONFIG_FILE = ".github/iam-sweep.yml";
const ENDPOINT_VARIABLES = [
	"AWS_ENDPOINT_URL",
	"AWS_ENDPOINT_URL_ACCESSANALYZER",
	"AWS_ENDPOINT_URL_ACCOUNT",
	"AWS_ENDPOINT_URL_ATHENA",
	"AWS_ENDPOINT_URL_CLOUDTRAIL",
	"AWS_ENDPOINT_URL_DYNAMODB",
	"AWS_ENDPOINT_URL_IAM",
	"AWS_ENDPOINT_URL_S3",
	"AWS_ENDPOINT_URL_STS",
	"GITHUB_API_URL",
	"GITHUB_GRAPHQL_URL"
];
function readInputs(env) {
	const inputs = {};
	for (const name of INPUT_NAMES) {
		const text = env[`INPUT_${name.toUpperCase()}`]?.trim();
		if (text) inputs[name] = text;
	}
	return inputs;
}
function readSurroundings(env) {
	const runId = env.GITHUB_RUN_ID?.trim();
	const variable = ["AWS_REGION", "AWS_DEFAULT_REGION"].find((name) => env[name]?.trim());
	const region = variable && env[variable]?.trim();
	const endpoints = ENDPOINT_VARIABLES.flatMap((name) => {
		const address = env[name]?.trim();
		return address ? [[name, address]] : [];
	});
	return {
		...runId ? { runId } : {},
		...variable && region ? { region: {
			name: region,
			variable
		} } : {},
		...endpoints.length > 0 ? { endpoints: Object.fromEntries(endpoints) } : {}
	};
}

export { DEFAULT_CONFIG_FILE, INPUTS, INPUT_NAMES, readInputs, readSurroundings };
// src/model/switch-role.ts
const SWITCH_EVENT_NAMES = ["SwitchRole", "AssumeRole"];
const EMPTY_HISTORY = {
	schemaVersion: 1,
	switches: [],
	coverage: []
};
const SOURCE_TYPES = [
	"cloudtrail-events",
	"s3",
	"athena",
	"dynamodb",
	"files"
];

export { EMPTY_HISTORY, SOURCE_TYPES, SWITCH_EVENT_NAMES };
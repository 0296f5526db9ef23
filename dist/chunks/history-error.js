// src/model/history-error.ts
var HistoryError = class extends Error {
	name = "HistoryError";
	code;
	constructor(code, message, cause) {
		super(message, cause === void 0 ? void 0 : { cause });
		this.code = code;
	}
};

export { HistoryError };
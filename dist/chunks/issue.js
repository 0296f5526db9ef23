// src/model/issue.ts
var IssueError = class extends Error {
	kept;
	overflow;
	constructor(message, cause, told = {
		kept: [],
		overflow: 0
	}) {
		super(message, { cause });
		this.name = "IssueError";
		this.kept = told.kept;
		this.overflow = told.overflow;
	}
};

export { IssueError };
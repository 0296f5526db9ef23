// src/collect/switch-role/log-answer.ts
function logAnswer(source, reading, logs) {
	const { type, name, regions, operation, holder } = source;
	for (const problem of logs.problems(operation, holder)) reading.problems.add(problem);
	const coverage = logs.coverage();
	return {
		switches: reading.intake.ledger.switches(),
		sessions: reading.intake.ledger.sessions(),
		coverage,
		facts: {
			type,
			name,
			accounts: logs.accounts,
			regions,
			...span(coverage),
			...reading.problems.facts(),
			amounts: { ...reading.amounts }
		}
	};
}
function noAnswer(type, name, problem) {
	return {
		switches: [],
		sessions: [],
		coverage: [],
		facts: {
			type,
			name,
			accounts: [],
			regions: [],
			from: null,
			to: null,
			problems: [problem],
			problemCount: 1,
			amounts: {}
		}
	};
}
function span(coverage) {
	const [from = null] = coverage.map((one) => one.from).sort();
	return {
		from,
		to: coverage.map((one) => one.to).sort().at(-1) ?? null
	};
}

export { logAnswer, noAnswer, span };
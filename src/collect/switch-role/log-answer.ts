/** What a source of logs answers, once everything is read. */
import type { Coverage, SourceFacts, SourceProblem, SourceType } from '../../model/switch-role.ts';
import type { LogCoverage } from './log-coverage.ts';
import type { LogReading } from './log-reading.ts';
import type { SourceAnswer } from './source.ts';

interface Source {
  readonly type: SourceType;
  readonly name: string;
  /** Sorted. */
  readonly regions: readonly string[];
  /** Of the problems that are about no single file: `s3:ListBucket`, `read-file`. */
  readonly operation: string;
  /** What holds the logs, for the messages. */
  readonly holder: string;
}

/** Adds what only the whole shows: days that are missing, and trails that leave Regions or AssumeRole out. */
export function logAnswer(source: Source, reading: LogReading, logs: LogCoverage): SourceAnswer {
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
      amounts: { ...reading.amounts },
    },
  };
}

/** The answer of a source that could not be read at all. */
export function noAnswer(type: SourceType, name: string, problem: SourceProblem): SourceAnswer {
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
      amounts: {},
    },
  };
}

export function span(coverage: readonly Coverage[]): Pick<SourceFacts, 'from' | 'to'> {
  const [from = null] = coverage.map((one) => one.from).sort();
  const to =
    coverage
      .map((one) => one.to)
      .sort()
      .at(-1) ?? null;
  return { from, to };
}

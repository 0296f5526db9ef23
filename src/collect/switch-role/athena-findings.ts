/** What the rows of the query over CloudTrail's logs tell, put together. */
import type { SourceOf } from '../../model/settings.ts';
import type { SourceProblem } from '../../model/switch-role.ts';
import type { AthenaRow } from './athena-query.ts';
import { type DayRow, dayRow, deliveryDays, recordOf } from './athena-rows.ts';
import { Intake } from './intake.ts';
import { missingAccounts, missingRegions } from './log-accounts.ts';
import { span } from './log-answer.ts';
import { LogCoverage } from './log-coverage.ts';
import { Problems } from './problems.ts';
import type { Question, SourceAnswer } from './source.ts';
import { type Day, daysBetween, wantedDays } from './trail-days.ts';

const OPERATION = 'athena:GetQueryResults';

interface AccountRows {
  readonly regions: Set<string>;
  readonly days: DayRow[];
}

export class AthenaFindings {
  readonly #question: Question;
  readonly #asked: Pick<SourceOf<'athena'>, 'accounts' | 'regions'>;
  readonly #bytesScanned: number;
  readonly #intake: Intake;
  readonly #problems = new Problems();
  readonly #accounts = new Map<string, AccountRows>();
  /** Account (or all of them) and day of what could not be read. */
  readonly #spoilt: { readonly accountId: string | null; readonly day: Day }[] = [];
  #records = 0;
  #rows = 0;

  constructor(
    question: Question,
    asked: Pick<SourceOf<'athena'>, 'accounts' | 'regions'>,
    bytesScanned: number,
  ) {
    this.#question = question;
    this.#asked = asked;
    this.#bytesScanned = bytesScanned;
    this.#intake = new Intake(question.eventNames, question.to);
  }

  /** No logs of any account. */
  get isEmpty(): boolean {
    return this.#accounts.size === 0;
  }

  /** Throws `IncompleteAnswer` for a row that the query can't have answered. */
  take(row: AthenaRow): void {
    this.#rows++;
    const day = dayRow(row);
    if (day !== undefined) this.#takeDay(day);
    else this.#takeRecord(row);
  }

  #takeDay(row: DayRow): void {
    const { accountId, day } = row;
    this.#records += row.records;
    if (row.unreadable > 0) {
      const whose = accountId === null ? '' : ` of account ${accountId}`;
      const message = `${row.unreadable} of ${row.records} records${whose} in the logs of ${day} could not be read: Athena gives them no time`;
      this.#spoil(accountId, [day], 'UnreadableRecords', message);
    }
    if (accountId === null) return;
    const rows = this.#accounts.get(accountId) ?? { regions: new Set(), days: [] };
    this.#accounts.set(accountId, rows);
    rows.days.push(row);
    for (const region of row.regions) rows.regions.add(region);
  }

  #takeRecord(row: AthenaRow): void {
    const record = recordOf(row);
    if (record === undefined) return;
    const taken = this.#intake.take(record);
    if (taken.kind !== 'spoiled') return;
    const { first, last } = deliveryDays(row);
    // Of many records the row tells the days of the first and the last alone.
    this.#spoil(
      row.account ?? null,
      daysBetween(first, last),
      taken.code,
      `logs of ${first}: ${taken.message}`,
    );
  }

  #spoil(accountId: string | null, days: readonly Day[], code: string, message: string): void {
    const whose = accountId === null ? {} : { accountId };
    this.#problems.add({ operation: OPERATION, code, message, ...whose });
    for (const day of days) this.#spoilt.push({ accountId, day });
  }

  answer(name: string): SourceAnswer {
    const coverage = new LogCoverage(this.#question, this.#asked.regions);
    for (const [accountId, rows] of this.#accounts) this.#claim(coverage, accountId, rows);
    for (const { accountId, day } of this.#spoilt) {
      for (const id of accountId === null ? coverage.accounts : [accountId]) {
        coverage.spoil({ accountId: id, day, deliveredAt: undefined });
      }
    }
    for (const problem of this.#gaps(coverage, name)) this.#problems.add(problem);
    const claimed = coverage.coverage();
    return {
      switches: this.#intake.ledger.switches(),
      sessions: this.#intake.ledger.sessions(),
      coverage: claimed,
      facts: {
        type: 'athena',
        name,
        accounts: coverage.accounts,
        regions: [...new Set([...this.#accounts.values()].flatMap(({ regions }) => [...regions]))].sort(),
        ...span(claimed),
        ...this.#problems.facts(),
        amounts: { bytesScanned: this.#bytesScanned, records: this.#records, rows: this.#rows },
      },
    };
  }

  #claim(coverage: LogCoverage, accountId: string, { days }: AccountRows): void {
    coverage.ask(accountId, wantedDays(this.#question, accountId));
    for (const { day, lastAt, regions, records, readOnly } of days) {
      // The table tells no time of delivery. That of the last event is no later.
      const place = { accountId, day, deliveredAt: timeOf(lastAt) };
      coverage.note(place);
      for (const region of regions) coverage.note({ ...place, region });
      coverage.noteRecords(place, { records, sawReadOnly: readOnly > 0 });
    }
  }

  #gaps(coverage: LogCoverage, name: string): SourceProblem[] {
    const { accounts, regions } = this.#asked;
    const about = { operation: OPERATION, name };
    const regionsOf = new Map([...this.#accounts].map(([id, rows]) => [id, rows.regions]));
    const lacking = missingRegions(regionsOf, regions, about);
    if (lacking.length > 0) for (const accountId of coverage.accounts) coverage.spoilAccount(accountId);
    const missing = missingAccounts(accounts, new Set(regionsOf.keys()), about);
    const none = this.isEmpty && missing.length === 0 ? [this.#nothing(name)] : [];
    return [...missing, ...none, ...lacking, ...coverage.problems(OPERATION, name)];
  }

  #nothing(name: string): SourceProblem {
    const message = `${name} holds no records of the days that were asked for: check the LOCATION and the partitions of the table (docs/athena.md)`;
    return { operation: OPERATION, code: 'NoLogs', message };
  }
}

function timeOf(lastAt: string | null): string | undefined {
  const time = Date.parse(lastAt ?? '');
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

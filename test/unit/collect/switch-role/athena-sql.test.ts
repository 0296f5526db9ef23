import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type LogQuery, logsQuery } from '../../../../src/collect/switch-role/athena-sql.ts';
import { HUB, TARGET } from './aws-stub.ts';

const QUERY: LogQuery = {
  database: 'default',
  table: 'cloudtrail_logs',
  eventNames: ['SwitchRole', 'AssumeRole'],
  days: { first: '2026-08-23', last: '2026-11-21' },
  prunes: true,
  latest: '2026-11-22T12:00:00Z',
};

const whereOf = (query: Partial<LogQuery>) =>
  logsQuery({ ...QUERY, ...query })
    .replaceAll(/\s+/g, ' ')
    .split(' WHERE ')[1]
    ?.split(' ) ) GROUP BY ')[0];

describe('The query over the logs', () => {
  it('reads the table once, for what it scans is what it costs', () => {
    expect(logsQuery(QUERY).match(/"cloudtrail_logs"/g)).toHaveLength(1);
  });

  it('reads the days that are asked for, as the partitions write them', () => {
    expect(whereOf({})).toBe(`"timestamp" BETWEEN '2026/08/23' AND '2026/11/21'`);
  });

  it('leaves partitions of other accounts and Regions out, and still counts what could not be read', () => {
    expect(whereOf({ accounts: [HUB, TARGET], regions: ['us-east-1'] })).toBe(
      `"timestamp" BETWEEN '2026/08/23' AND '2026/11/21' ` +
        `AND account IN ('${HUB}', '${TARGET}') AND (recipientaccountid IN ('${HUB}', '${TARGET}') OR recipientaccountid IS NULL) ` +
        `AND region IN ('us-east-1') AND (awsregion IN ('us-east-1') OR awsregion IS NULL)`,
    );
  });

  it('does without these partitions where the table has none', () => {
    expect(whereOf({ accounts: [HUB], prunes: false })).toBe(
      `"timestamp" BETWEEN '2026/08/23' AND '2026/11/21' AND (recipientaccountid IN ('${HUB}') OR recipientaccountid IS NULL)`,
    );
  });

  it('asks for the wanted events only', () => {
    const names = (eventNames: LogQuery['eventNames']) =>
      [...logsQuery({ ...QUERY, eventNames }).matchAll(/eventname = '(\w+)'/g)].map(([, name]) => name);
    expect(names(['SwitchRole'])).toEqual(['SwitchRole']);
    expect(names(['SwitchRole', 'AssumeRole'])).toEqual(['SwitchRole', 'AssumeRole']);
  });

  it('needs no column that the table in the documentation lacks', () => {
    const page = readFileSync(join(import.meta.dirname, '../../../../docs/athena.md'), 'utf8');
    const [table = ''] = /CREATE EXTERNAL TABLE[^;]*?```/.exec(page) ?? [];
    const sql = logsQuery({ ...QUERY, accounts: [HUB], regions: ['us-east-1'] });
    const columns = [
      ...sql.matchAll(
        /\b(?:event[a-z]+|use[a-z]+|error[a-z]+|[a-z]+(?:parameters|elements|data|accountid|region)|readonly)\b/g,
      ),
    ];
    const used = new Set(columns.map(([name]) => name));
    expect(used.size).toBeGreaterThan(12);
    expect([...used].filter((name) => !new RegExp(`\\b${name}:? `).test(table))).toEqual([]);
    for (const name of ['account', 'region', '`timestamp`']) expect(table).toContain(`${name} STRING`);
  });

  it('takes names and values as text, whatever they hold', () => {
    const sql = logsQuery({
      ...QUERY,
      table: 'logs" WHERE 1=1 --',
      accounts: ["1') OR ('1'='1"],
    });
    expect(sql).toContain('FROM "default"."logs"" WHERE 1=1 --"');
    expect(sql).toContain("account IN ('1'') OR (''1''=''1')");
  });
});

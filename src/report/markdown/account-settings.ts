/** What is found of an account itself: its password policy, its root user. */
import type { JudgedEntity } from '../../model/judgement.ts';
import { accountsOf, isOpen, label } from '../entity-words.ts';
import { code, text } from '../escape.ts';
import type { ReportInput } from '../input.ts';
import { matterOf } from '../matter.ts';
import { credentialWords } from '../people-words.ts';
import { day, number } from '../phrase.ts';
import { more, table } from './table.ts';
import { SEVERITY_SIGNS } from './verdict.ts';

const ROWS = 50;
const DETAILS = 8;

export function accountSettings({ judgement }: ReportInput): string {
  const accounts = accountsOf(judgement);
  const rows = judgement.entities.flatMap((judged) => {
    const { entity, status } = judged;
    if (entity.type !== 'account') return [];
    const name = code(accounts.nameOf(entity.accountId) ?? label(entity));
    const findings = judged.findings
      .filter(isOpen)
      .map((finding) => [`${SEVERITY_SIGNS[finding.severity]} ${finding.severity}`, what(finding)]);
    const others =
      status === 'unknown' ? [['⚠️ unknown', '–']] : status === 'exempt' ? [exemptCells(judged)] : [];
    return [...findings, ...others].map((cells, at) => [at === 0 ? name : '', ...cells]);
  });
  if (rows.length === 0) return '';
  const columns = ['Account', 'Status', 'What'].map((title) => ({ title }));
  return `## Password policy and root user\n\n${table(columns, rows.slice(0, ROWS))}\n${more(rows.length - ROWS, 'rows')}`;
}

function exemptCells({ findings }: JudgedEntity): string[] {
  const ends = findings.flatMap(({ exemption }) => exemption?.expires ?? []).sort();
  return [`exempt${ends[0] === undefined ? '' : ` until ${text(ends[0], 10)}`}`, '–'];
}

function what(finding: JudgedEntity['findings'][number]): string {
  const { details = [], evidence } = finding;
  const matter = matterOf(finding);
  if (matter === 'mfa') return 'the root user has no MFA';
  if (matter === 'password-policy') {
    const shown = details.slice(0, DETAILS).map((detail) => text(detail));
    const rest = details.length - shown.length;
    return ['weak password policy', ...shown, ...(rest > 0 ? [`and ${number(rest)} more`] : [])].join('<br>');
  }
  const used = evidence.lastAccessedAt === null ? 'never used' : `last used ${day(evidence.lastAccessedAt)}`;
  return `${credentialWords(finding)} of the root user, ${used}`;
}

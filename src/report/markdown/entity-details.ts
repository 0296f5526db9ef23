/**
 * Which services stand behind the numbers of an entity table. Services that share a rule, a severity and their
 * granting policies are one row, so an administrator who never used 430 services takes a line and not a page.
 */
import type { EntityType } from '../../model/entity.ts';
import { type JudgedFinding, TRUST_POLICY } from '../../model/finding.ts';
import type { JudgedEntity } from '../../model/judgement.ts';
import {
  type Accounts,
  accountsOf,
  arnLabel,
  isOpen,
  label,
  neverUsed,
  policyKey,
  throughGroup,
} from '../entity-words.ts';
import { code, text } from '../escape.ts';
import type { ReportInput } from '../input.ts';
import { isAboutAccess, isAboutDocument, isAboutSwitching, matterOf } from '../matter.ts';
import { credentialWords } from '../people-words.ts';
import { count, day, nameList, number, plural, toMarkdown } from '../phrase.ts';
import { actionName, notableFirst } from '../sample.ts';
import { table } from './table.ts';
import { SEVERITY_SIGNS } from './verdict.ts';

const ROWS = 100;
const ROWS_OF_ONE = 12;
const SERVICES = 8;
const POLICIES = 3;
/** Of what a policy grants. */
const TOLD = 3;
/** PassRole is an authorisation and not a call, so it is never recorded. */
const PASS_ROLE =
  '\nUse of `iam:PassRole` leaves no trace: before `iam` is cut, see which services are handed a role.';

export function entityDetails(input: ReportInput, type: EntityType): string {
  const accounts = accountsOf(input.judgement);
  const rows: string[][] = [];
  const shown: JudgedFinding[] = [];
  let entities = 0;
  const candidates = input.judgement.entities.filter(
    (judged) => judged.entity.type === type && hasDetails(judged),
  );
  for (const judged of candidates) {
    if (rows.length >= ROWS) break;
    entities += 1;
    const groups = groupsOf(judged);
    groups.slice(0, ROWS_OF_ONE).forEach((group, at) => {
      shown.push(...group);
      rows.push([at === 0 ? entityCell(judged, accounts) : '', ...cells(judged, group)]);
    });
    const hidden = groups.slice(ROWS_OF_ONE).flat().length;
    if (hidden > 0) rows.push(['', '', `and ${number(hidden)} more`, '', '']);
  }
  if (rows.length === 0) return '';
  const noun = type === 'policy' ? 'Policy' : `${type[0]?.toUpperCase()}${type.slice(1)}`;
  const columns = [noun, 'Severity', 'What', 'Last used', 'Granted by'].map((title) => ({ title }));
  const rest = candidates.length - entities;
  const head =
    rest > 0 ? `the worst ${number(entities)} of ${count(candidates.length, type)}` : count(entities, type);
  return [
    `<details>\n<summary>${shown.every(isAboutAccess) ? 'Which services' : 'What exactly'}: ${head}</summary>\n`,
    table(columns, rows),
    rest > 0 ? `\n… and ${number(rest)} more ${plural(rest, type)}, all in \`report.json\`.` : '',
    shown.some(({ untraced }) => untraced !== undefined) ? PASS_ROLE : '',
    '\n</details>\n',
  ].join('\n');
}

/** What is unused as a whole is told by the table and the remedy; its services would say nothing new. */
function hasDetails({ findings }: JudgedEntity): boolean {
  return (
    findings.some(isOpen) && !findings.some((finding) => isOpen(finding) && finding.rule === 'entity-unused')
  );
}

function entityCell({ entity }: JudgedEntity, accounts: Accounts): string {
  const account = accounts.nameOf(entity.accountId);
  return code(label(entity)) + (account === undefined ? '' : `<br>in ${code(account)}`);
}

/** In the order of the findings: worst first, never before unused. */
function groupsOf({ findings }: JudgedEntity): JudgedFinding[][] {
  const groups = new Map<string, JudgedFinding[]>();
  for (const finding of findings) {
    if (!isOpen(finding)) continue;
    const policies = finding.grantedBy.map(policyKey).sort().join('\n');
    // A trust policy is none of those that grant.
    const isTrust = finding.subject.policy === TRUST_POLICY;
    const key = [finding.severity, finding.rule, isTrust, policies].join('\n');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}

function cells({ entity }: JudgedEntity, group: readonly JudgedFinding[]): string[] {
  const [first] = group;
  if (first === undefined) return ['', '', '', ''];
  const severity = `${SEVERITY_SIGNS[first.severity]} ${first.severity}`;
  if (isAboutDocument(first)) return [severity, documentCell(group), '–', ofPolicy(first)];
  if (!isAboutAccess(first)) return [severity, ...peopleCells(group), grantedBy(first) || '–'];
  const isAction = first.subject.action !== undefined;
  const names = group.map(({ subject }) => (isAction ? actionName(subject) : (subject.service ?? '')));
  const many = names.length > SERVICES ? `${count(names.length, isAction ? 'action' : 'service')}: ` : '';
  return [
    severity,
    many + toMarkdown(nameList(notableFirst(names).slice(0, SERVICES), names.length, SERVICES)),
    lastUse(group),
    entity.type === 'policy' ? 'itself' : grantedBy(first) || '?',
  ];
}

/** What is found and its last use, of those who have the password, the key or the right to switch. */
function peopleCells(group: readonly JudgedFinding[]): [string, string] {
  const [first] = group;
  if (first === undefined || matterOf(first) === 'mfa') return ['no MFA', '–'];
  if (isAboutSwitching(first)) return ['role switching', lastUse(group)];
  return [group.map(credentialWords).join(', '), lastUse(group)];
}

/** What the policy does, of several things of one kind the first. */
function documentCell(group: readonly JudgedFinding[]): string {
  const says = [...new Set(group.map(({ trouble }) => trouble?.says ?? ''))];
  const told = says.slice(0, TOLD).map((words) => text(words, 300));
  const rest = says.length - told.length;
  return [...told, ...(rest > 0 ? [`and ${number(rest)} more`] : [])].join('<br>');
}

function ofPolicy(finding: JudgedFinding): string {
  if (finding.subject.policy === TRUST_POLICY) return 'its trust policy';
  return finding.entity.type === 'policy' ? 'itself' : grantedBy(finding) || '–';
}

/** Empty where no policy is named. */
function grantedBy(finding: JudgedFinding): string {
  const granted = finding.grantedBy.slice(0, POLICIES).map((policy) => {
    const through = throughGroup(policy, finding.entity);
    return code(policy.policyName) + (through === undefined ? '' : ` through ${code(through)}`);
  });
  const more = finding.grantedBy.length - granted.length;
  if (more > 0) granted.push(`and ${number(more)} more`);
  return granted.join('<br>');
}

function lastUse(group: readonly JudgedFinding[]): string {
  const [first] = group;
  if (first === undefined) return '';
  if (neverUsed(first)) {
    const since = first.evidence.trackedSince;
    return since === undefined ? 'never' : `never since ${day(since)}`;
  }
  const times = group.flatMap(({ evidence }) => evidence.lastAccessedAt ?? []).sort();
  const [from, to] = [day(times[0] ?? ''), day(times.at(-1) ?? '')];
  if (group.length > 1) return from === to ? from : `${from} to ${to}`;
  const { lastAccessedBy, lastAccessedRegion, ageDays } = first.evidence;
  const by =
    lastAccessedBy === undefined || lastAccessedBy === first.entity.arn
      ? ''
      : ` by ${code(arnLabel(lastAccessedBy))}`;
  const where = lastAccessedRegion === undefined ? '' : ` in ${code(lastAccessedRegion)}`;
  return `${from}${ageDays === null ? '' : `, ${count(ageDays, 'day')} ago`}${by}${where}`;
}

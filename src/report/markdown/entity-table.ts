/** One table per entity type: what is granted, what of it is used, and where the unused part comes from. */
import type { EntityType, GrantingPolicy } from '../../model/entity.ts';
import type { JudgedEntity } from '../../model/judgement.ts';
import { SEVERITIES, type Severity } from '../../model/settings.ts';
import {
  type Accounts,
  accountsOf,
  arnLabel,
  inGrace,
  isOpen,
  label,
  policyKey,
  throughGroup,
  worst,
} from '../entity-words.ts';
import { code, text } from '../escape.ts';
import type { ReportInput } from '../input.ts';
import { isAboutAccess } from '../matter.ts';
import { count, day, number, plural } from '../phrase.ts';
import { type Column, table } from './table.ts';
import { SEVERITY_SIGNS } from './verdict.ts';

/** Rows of a table; compliant entities only while the table stays as short as `SHORT`. */
const ROWS = 40;
const SHORT = 15;
const POLICIES = 3;

const TITLES: Readonly<Record<EntityType, string>> = {
  role: 'Roles',
  user: 'Users',
  group: 'Groups',
  policy: 'Policies',
  account: 'Accounts',
};

export function entityTable({ judgement }: ReportInput, type: EntityType): string {
  const all = judgement.entities.filter(({ entity }) => entity.type === type);
  if (all.length === 0) return '';
  const isFine = (judged: JudgedEntity) => judged.status === 'compliant' && judged.reason === undefined;
  const telling = all.filter((judged) => !isFine(judged));
  const fine = all.filter(isFine);
  const shown = all.length <= SHORT ? [...telling, ...fine] : telling.slice(0, ROWS);
  const accounts = accountsOf(judgement);
  const head = `## ${TITLES[type]}\n`;
  const body =
    shown.length === 0
      ? ''
      : table(
          columns(type),
          shown.map((judged) => row(judged, accounts)),
        );
  return [
    head,
    ...(body === '' ? [] : [`${body}\n`]),
    rest(type, telling.length, fine.length, shown.length),
  ].join('\n');
}

function columns(type: EntityType): Column[] {
  const right = (title: string): Column => ({ title, align: 'right' });
  return [
    { title: TITLES[type].replace(/ies$/, 'y').replace(/s$/, '') },
    { title: 'Status' },
    right('Granted'),
    right('Used'),
    right('Unused'),
    right('Never'),
    { title: 'Last used' },
    { title: 'Unused access comes from' },
  ];
}

function rest(type: EntityType, telling: number, fine: number, shown: number): string {
  if (telling + fine === shown) return '';
  const hidden = Math.max(0, telling - shown);
  const compliant = `${count(fine, `compliant ${type}`)}`;
  if (shown === 0) return `All ${compliant}.\n`;
  if (hidden === 0) return `… and ${compliant}, all in \`report.json\`.\n`;
  const others = `… and ${number(hidden)} more ${plural(hidden, type)} that ${hidden === 1 ? 'is' : 'are'} not compliant`;
  return `${others}${fine > 0 ? `, and ${compliant}` : ''}, all in \`report.json\`.\n`;
}

function row(judged: JudgedEntity, accounts: Accounts): string[] {
  const { entity, services, status } = judged;
  const account = accounts.nameOf(entity.accountId);
  const known = entity.access.status === 'complete';
  const amount = (value: number) => (known ? number(value) : status === 'unknown' ? '?' : '–');
  return [
    code(label(entity)) + (account === undefined ? '' : `<br>in ${code(account)}`),
    statusCell(judged),
    amount(services.granted),
    amount(services.used),
    amount(services.unused),
    amount(services.neverAccessed),
    lastUsedCell(judged),
    sourcesCell(judged),
  ];
}

function statusCell(judged: JudgedEntity): string {
  if (judged.status === 'exempt') {
    const ends = judged.findings.flatMap(({ exemption }) => exemption?.expires ?? []).sort();
    return `exempt${ends[0] === undefined ? '' : ` until ${text(ends[0], 10)}`}`;
  }
  if (judged.status === 'compliant') {
    const reason = text(judged.reason ?? '', 160);
    return inGrace(judged) ? reason : ['✅', ...(reason === '' ? [] : [reason])].join('<br>');
  }
  // What could be judged of an unknown entity may have findings all the same.
  return [...(judged.status === 'unknown' ? ['⚠️ unknown'] : []), ...findingCounts(judged)].join('<br>');
}

function findingCounts(judged: JudgedEntity): string[] {
  const known = judged.findings.filter(({ status }) => status === 'known').length;
  return [...openCounts(judged), ...(known === 0 ? [] : [`${number(known)} known`])];
}

function openCounts({ entity, findings }: JudgedEntity): string[] {
  const open = findings.filter(isOpen);
  const whole = open.find(({ rule }) => rule === 'entity-unused');
  if (whole !== undefined) {
    const gravest = open.reduce<Severity>((severity, finding) => worst(severity, finding.severity), 'low');
    // Where the facts do not tell of access keys, more is not claimed.
    const words = entity.type === 'user' && !whole.keysSeen ? 'no recent use recorded' : 'unused as a whole';
    return [`${SEVERITY_SIGNS[gravest]} ${words}`];
  }
  return SEVERITIES.flatMap((severity) => {
    const found = open.filter((finding) => finding.severity === severity).length;
    return found === 0 ? [] : [`${SEVERITY_SIGNS[severity]} ${number(found)} ${severity}`];
  });
}

/** When, and by whom where that is not the entity itself. */
function lastUsedCell({ entity, lastUsedAt, status }: JudgedEntity): string {
  if (lastUsedAt === null) return status === 'unknown' || entity.access.status !== 'complete' ? '?' : 'never';
  const services = entity.access.status === 'complete' ? entity.access.services : [];
  const latest = services.find((service) => service.lastAccessedAt === lastUsedAt);
  const by = latest?.lastAccessedBy;
  if (by !== undefined && by !== entity.arn) return `${day(lastUsedAt)} by ${code(arnLabel(by))}`;
  const signedIn = latest === undefined && entity.type === 'user' && entity.passwordLastUsedAt === lastUsedAt;
  return `${day(lastUsedAt)}${signedIn ? ' (sign-in)' : ''}`;
}

/** The policies that grant what is unused, the one that grants most of it first. */
function sourcesCell({ entity, findings }: JudgedEntity): string {
  const open = findings.filter((finding) => isOpen(finding) && isAboutAccess(finding));
  const byPolicy = new Map<string, { policy: GrantingPolicy; services: number }>();
  for (const { grantedBy } of open) {
    for (const policy of grantedBy) {
      const key = policyKey(policy);
      byPolicy.set(key, { policy, services: (byPolicy.get(key)?.services ?? 0) + 1 });
    }
  }
  if (byPolicy.size === 0 && open.length > 0 && entity.type !== 'policy') {
    const held = [...entity.attachedPolicies, ...entity.inlinePolicies].map(({ name }) => code(name));
    return listed(held) || 'no policy';
  }
  if (entity.type === 'policy') return byPolicy.size > 0 ? 'itself' : '–';
  const sources = [...byPolicy.values()].sort((a, b) => b.services - a.services);
  const alone = sources.length === 1;
  return (
    listed(
      sources.map(({ policy, services }) => {
        const group = throughGroup(policy, entity);
        const through = group === undefined ? '' : ` through ${code(group)}`;
        return `${code(policy.policyName)}${through}${alone ? '' : ` (${number(services)})`}`;
      }),
    ) || '–'
  );
}

function listed(items: readonly string[]): string {
  const rest = items.length - POLICIES;
  return items.slice(0, POLICIES).join('<br>') + (rest > 0 ? `<br>and ${number(rest)} more` : '');
}

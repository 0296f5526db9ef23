/** What was looked at: every audited entity with its status and how much of its access it uses. */
import type { Entity } from '../../model/entity.ts';
import type { JudgedEntity, Judgement } from '../../model/judgement.ts';
import { type Accounts, accountsOf, isOpen, label } from '../entity-words.ts';
import { count, number } from '../phrase.ts';
import { code, date, type Html, html, NOTHING, shown } from './markup.ts';
import { entityKey } from './page-data.ts';
import { cut, section, table } from './table.ts';

const ROWS = 500;

export function entities(judgement: Judgement): Html {
  const all = judgement.entities;
  if (all.length === 0) return NOTHING;
  const accounts = accountsOf(judgement);
  const rows = all.slice(0, ROWS).map((judged) => row(judged, accounts));
  const columns = [
    { title: 'Entity' },
    { title: 'Status' },
    { title: 'New findings', kind: 'number' as const },
    { title: 'Services granted', kind: 'number' as const },
    { title: 'Used', kind: 'number' as const },
    { title: 'Unused', kind: 'number' as const },
    { title: 'Never used', kind: 'number' as const },
    { title: 'Last used' },
  ];
  return section(
    'entities',
    'Entities',
    html`${count(all.length, 'entity')} audited, the worst first. Each leads to all that is known of it.`,
    html`${table('Audited entities', columns, rows)}${cut(all.length - rows.length, 'entity')}`,
  );
}

function row(
  { entity, status, services, findings, lastUsedAt, reason }: JudgedEntity,
  accounts: Accounts,
): Html[] {
  const account = accounts.nameOf(entity.accountId);
  const open = findings.filter(isOpen).length;
  const why = reason === undefined ? NOTHING : html`<p class="aside">${reason}</p>`;
  const { granted, used, unused, neverAccessed } = services;
  return [
    html`${entityLink(entity)} <small>${entity.type}${account === undefined ? '' : ` in ${account}`}</small>${why}`,
    html`<span class="state ${status}">${status}</span>`,
    ...[open, granted, used, unused, neverAccessed].map((value) => html`${number(value)}`),
    lastUsedAt === null ? html`–` : date(lastUsedAt),
  ];
}

/** Opens what is known of the entity, once the page's script runs. */
export function entityLink(entity: Entity): Html {
  const key = entityKey(shown(entity.arn), entity.accountId);
  return html`<a class="to-entity" href="#entity=${encodeURIComponent(key)}">${code(label(entity))}</a>`;
}

/** Findings in the making, and what makes them final: settings, exemptions, ids and their order. */
import { hash } from 'node:crypto';
import { nameUnknowns } from '../../changes/unknown-name.ts';
import type { Holder } from '../../model/change.ts';
import type { Evidence } from '../../model/finding.ts';
import type { ChangedHolder, ChangeFinding } from '../../model/pull-request.ts';
import { type RuleId, SEVERITIES, type Settings, type Severity } from '../../model/settings.ts';
import type { ExemptionBook } from '../../settings/exemptions.ts';
import { RULES } from '../index.ts';
import { compareText } from '../order.ts';
import type { JudgedUnit } from './judged-unit.ts';
import type { DocumentPair } from './pairs.ts';
import type { Shown } from './place.ts';
import { known, scopeOf } from './sides.ts';

export interface Draft {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** It was there before, as it is. */
  readonly isKnown: boolean;
  /** Absent: of a file as a whole. */
  readonly of?: JudgedUnit;
  readonly holder?: ChangedHolder;
  /** Where there is no unit: what stands for it in the id. */
  readonly scope?: string;
  /** Where there is no unit: whose it is all the same. */
  readonly whose?: Holder;
  readonly accountId?: string;
  readonly path: string;
  readonly shown: Shown;
  readonly subject: ChangeFinding['subject'];
  /** The documents of other holders that it comes from, where an attachment that is new brings all of it. */
  readonly broughtFrom?: readonly DocumentPair[];
  /** What else tells it from others of its holder and rule: kind of document, name of the policy. */
  readonly apart?: readonly string[];
  readonly evidence?: Evidence;
  readonly message: string;
  readonly remediation: string;
  readonly details?: readonly string[];
}

/** Those of rules that are off are dropped. Most severe first; new before exempt before known. */
export function findingsOf(
  drafts: readonly Draft[],
  { rules }: Settings,
  exemptions: ExemptionBook,
): readonly ChangeFinding[] {
  const ids = new Map<string, number>();
  return drafts
    .flatMap((draft): ChangeFinding[] => {
      const setting = rules[draft.rule];
      if (setting === 'off') return [];
      const { of, holder = of?.holder, rule, subject, path, shown, evidence, details, isKnown } = draft;
      const exemption = exemptions.of(named(draft)).covering({ rule, subject });
      const accountId = draft.accountId ?? of?.accountId;
      return [
        {
          id: idOf(draft, ids),
          rule,
          severity: setting === 'default' || setting === undefined ? draft.severity : setting,
          status: exemption !== undefined ? 'exempt' : isKnown ? 'known' : 'new',
          ...(exemption && { exemption }),
          ...(holder && { holder }),
          ...(accountId !== undefined && { accountId }),
          subject,
          ...(evidence && { evidence }),
          ...shown,
          path,
          message: draft.message,
          remediation: draft.remediation,
          ...(details && details.length > 0 && { details }),
        },
      ];
    })
    .sort(compare);
}

/** What exemptions go by: the live entity, or what the file says of it. A name that is not known fits wildcards alone. */
function named({ of, path, whose }: Draft): { type: string; path: string; name: string; arn: string } {
  if (of === undefined && whose === undefined) return { type: 'file', path: '/', name: path, arn: '' };
  if (of?.tie !== undefined) return of.tie.entity;
  const holder = of?.unit.holder ?? whose ?? { type: 'policy', address: '' };
  const { type } = of?.unit ?? holder;
  const name = of?.unit.name ?? known(holder.name);
  return {
    type,
    path: known(holder.path) ?? '/',
    name: name ?? `\${${nameUnknowns(holder.name ?? holder.address)}}`,
    arn: known(holder.arn) ?? '',
  };
}

/** The same from run to run, wherever the lines stand, and whatever the file is called where there is a live entity. */
function idOf({ rule, of, scope, path, subject, apart = [] }: Draft, ids: Map<string, number>): string {
  const { service = null, action = null, about = null } = subject;
  const holder =
    of === undefined
      ? [scope ?? path]
      : of.tie !== undefined
        ? [of.tie.entity.arn]
        : [scopeOf(of.unit.file), of.unit.name ?? of.unit.holder.address, of.unit.type];
  const parts = JSON.stringify([rule, ...holder, ...apart, service, action, about]);
  const count = ids.get(parts) ?? 0;
  ids.set(parts, count + 1);
  return hash('sha256', count === 0 ? parts : `${parts} ${count}`, 'hex').slice(0, 16);
}

const RULE_ORDER = new Map<RuleId, number>(RULES.map(({ id }, place) => [id, place]));
const STATUSES = ['new', 'exempt', 'known'];

function compare(one: ChangeFinding, other: ChangeFinding): number {
  return (
    STATUSES.indexOf(one.status) - STATUSES.indexOf(other.status) ||
    SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) ||
    compareText(one.path, other.path) ||
    (one.location?.startLine ?? 0) - (other.location?.startLine ?? 0) ||
    (RULE_ORDER.get(one.rule) ?? RULES.length) - (RULE_ORDER.get(other.rule) ?? RULES.length) ||
    compareText(one.rule, other.rule) ||
    compareText(one.message, other.message)
  );
}

/** `change-removes-used`: takes away what the live entity used lately. */
import { nameUnknowns } from '../../changes/unknown-name.ts';
import type { Evidence } from '../../model/finding.ts';
import type { Severity } from '../../model/settings.ts';
import type { AccessChange } from '../../policy/difference/types.ts';
import { grantsOf } from '../../policy/grants.ts';
import { sentences } from '../words.ts';
import { boundaryLosses } from './boundary-losses.ts';
import type { Draft } from './draft.ts';
import { placed } from './grants-unused.ts';
import type { JudgedUnit } from './judged-unit.ts';
import { actionsBehind, type LiveUse, type ServiceUse } from './live-use.ts';
import { type LiveAccount, type Lost, lostAccess } from './lost-access.ts';
import { placeOf } from './place.ts';
import { shortActions } from './short-actions.ts';
import { actionsWords, isPlural, lastUsed, serviceCalled, usersOf } from './use-words.ts';

const RULE = 'change-removes-used';
const PASS_ROLE = 'iam:passrole';
const REMEDY =
  'Keep what is still in use, or make sure first that nothing needs it any more. Denied attempts count as use.';

export function removesUsed(judged: JudgedUnit, live: LiveUse, account: LiveAccount): readonly Draft[] {
  if (!live.examined.accessKnown) return [];
  if (isGone(judged)) return wholeEntity(judged, live);
  const used = live.services.filter(({ evidence }) => live.wasUsedLately(evidence));
  if (used.length === 0) return [];
  const lost = lostByPolicies(judged, live, account, used);
  const told = new Set(lost.map(({ subject: { service } }) => service));
  // A finding of every service at once has said it all.
  return told.has(undefined) ? lost : [...lost, ...boundaryLosses(judged, live, used, told)];
}

function lostByPolicies(
  judged: JudgedUnit,
  live: LiveUse,
  account: LiveAccount,
  used: readonly ServiceUse[],
): readonly Draft[] {
  const takesAway =
    judged.holdings.before.length > 0 &&
    judged.difference.access.some(
      ({ kind, change }) => kind === 'identity' && (change.kind === 'removed' || change.kind === 'narrowed'),
    );
  if (!takesAway) return [];
  const lost = lostAccess(judged, live.entity, account);
  const byService = new Map<string, AccessChange[]>();
  for (const change of lost.changes) {
    const those = byService.get(change.service);
    if (those === undefined) byService.set(change.service, [change]);
    else those.push(change);
  }
  const wide = byService.get('*') ?? [];
  const everything = wide.find(({ kind }) => kind === 'removed') ?? wide[0];
  if (everything !== undefined) {
    const spared = new Set(everything.otherThan?.filter((service) => !byService.has(service)));
    const hit = used.filter(({ access }) => !spared.has(access.namespace.toLowerCase()));
    return ofEverything(judged, live, hit, everything);
  }
  return used.flatMap((use) => {
    const own = byService.get(use.access.namespace.toLowerCase());
    return own === undefined ? [] : ofService(judged, live, use, own, lost);
  });
}

/** A role goes with its trust policy: without one there is no role. */
function isGone({ unit, holdings, hasOpenLoss }: JudgedUnit): boolean {
  if (hasOpenLoss) return false;
  const trust = unit.pairs.filter(({ kind }) => kind === 'trust');
  return trust.length > 0 && trust.every(({ after }) => after === undefined) && holdings.after.length === 0;
}

function wholeEntity(judged: JudgedUnit, live: LiveUse): readonly Draft[] {
  const used = live.services.filter(({ evidence }) => live.wasUsedLately(evidence));
  const last = latest(used);
  const pair = judged.unit.pairs.find(({ kind }) => kind === 'trust');
  if (last === undefined || pair === undefined) return [];
  const who = judged.holder.words;
  return [
    {
      ...{ rule: RULE, severity: 'high', isKnown: false, of: judged },
      path: pair.before?.file.file.path ?? judged.unit.file.file.path,
      shown: placeOf(pair, 'before'),
      subject: { about: 'entity' },
      evidence: last,
      message: sentences(
        `Removes ${who}, which last used ${used.length === 1 ? serviceOf(used) : `one of ${used.length} services`} ${lastUsed(last)}`,
      ),
      remediation: REMEDY,
      details: detailsOf(used),
    },
  ];
}

function ofService(
  judged: JudgedUnit,
  live: LiveUse,
  use: ServiceUse,
  changes: readonly AccessChange[],
  lost: Lost,
): readonly Draft[] {
  const { namespace } = use.access;
  const claims = changes.flatMap((change) => claimOf(live, use, change, lost) ?? []);
  const [worst] = claims.sort((one, other) => one.weight - other.weight);
  if (worst === undefined) return [];
  const home = judged.difference.access.find(
    ({ change }) =>
      (change.service === namespace.toLowerCase() || change.service === '*') &&
      (change.kind === 'removed' || change.kind === 'narrowed'),
  );
  const actions = claims.flatMap((claim) => claim.actions);
  const [action, ...more] = new Set(actions);
  const does = worst.isNarrowed ? 'Narrows' : 'Removes';
  const scope = home?.scopes[0];
  const shown =
    scope === undefined ? worst.patterns : shortActions(namespace.toLowerCase(), worst.patterns, scope);
  const what = actionsWords(shown.map((text) => nameUnknowns(text)));
  const from = worst.isNarrowed ? 'of' : 'from';
  return [
    {
      ...{ rule: RULE, severity: worst.severity, isKnown: false, of: judged },
      ...(home ? placed(judged, home) : { path: judged.unit.file.file.path, shown: {} }),
      subject:
        action !== undefined && more.length === 0 ? { service: namespace, action } : { service: namespace },
      evidence: worst.evidence,
      message: sentences(`${does} ${what} ${from} ${judged.holder.words}; ${worst.says}`),
      remediation: REMEDY,
      ...(more.length > 0 && { details: [...new Set(actions)].sort() }),
    },
  ];
}

interface Claim {
  readonly weight: number;
  readonly severity: Severity;
  readonly isNarrowed: boolean;
  readonly patterns: readonly string[];
  /** Those that IAM saw used. */
  readonly actions: readonly string[];
  readonly evidence: Evidence;
  readonly says: string;
}

/** What can be said of one change; undefined where IAM tells that none of it was used. */
function claimOf(live: LiveUse, use: ServiceUse, change: AccessChange, lost: Lost): Claim | undefined {
  const { namespace } = use.access;
  const { kind, actions: patterns, isCertain } = change;
  const actions = actionsBehind(namespace, patterns);
  const tracked = actions.flatMap((action) => use.actions.get(action.toLowerCase()) ?? []);
  const used = tracked.filter(({ evidence }) => live.wasUsedLately(evidence));
  const isNarrowed = kind === 'narrowed';
  const who = isPlural(live) ? 'they' : 'it';
  const base = { isNarrowed, patterns, actions: used.map(({ name }) => name) };
  const perhaps = isCertain ? '' : '; whether all of it is lost could not be told';
  const [first] = used;
  if (first !== undefined) {
    const last = used.reduce((one, { evidence }) => later(one, evidence), first.evidence);
    const what = used.length === 1 ? first.name : `${used.length} of these actions`;
    const where = isNarrowed ? ', and IAM does not tell on which resources' : '';
    return {
      ...base,
      weight: isNarrowed || !isCertain ? 2 : 0,
      severity: isNarrowed || !isCertain ? 'medium' : 'high',
      evidence: last,
      says: `${who} last used ${what} ${lastUsed(last)}${where}${perhaps}`,
    };
  }
  // Of all that is taken away IAM keeps a record, and there is none.
  if (tracked.length === actions.length) return undefined;
  const service = serviceCalled(use);
  const when = `${who} last used ${service} ${lastUsed(use.evidence)}`;
  const isPassRole = actions.every((action) => action.toLowerCase() === PASS_ROLE);
  if (isPassRole) {
    const says = `whether roles were handed on leaves no trace, and ${when}`;
    return { ...base, weight: 3, severity: 'medium', evidence: use.evidence, says };
  }
  const { level, passRoleOnly } = grantsOf(
    lost.after.map((document, place) => ({ name: String(place), document })),
  ).service(namespace);
  const nothingLeft = kind === 'removed' && level === null && !passRoleOnly;
  if (nothingLeft && isCertain) {
    const says = `nothing of the service is left, and ${when}`;
    return { ...base, weight: 1, severity: 'high', evidence: use.evidence, says };
  }
  const unclear = isNarrowed ? 'with which actions, and on which resources' : 'with which actions';
  const says = `${when}, and IAM does not tell ${unclear}${perhaps}`;
  return { ...base, weight: 3, severity: 'medium', evidence: use.evidence, says };
}

/** Of every action at once one finding says it for all services. */
function ofEverything(
  judged: JudgedUnit,
  live: LiveUse,
  hit: readonly ServiceUse[],
  removal: AccessChange,
): readonly Draft[] {
  const home = judged.difference.access.find(
    ({ change }) => change.service === '*' && change.kind !== 'added' && change.kind !== 'widened',
  );
  const last = latest(hit);
  if (last === undefined || home === undefined) return [];
  const isNarrowed = removal.kind === 'narrowed';
  const isSure = !isNarrowed && removal.isCertain;
  const does = isNarrowed ? 'Narrows every action of' : 'Removes every action from';
  const many = hit.length === 1 ? serviceOf(hit) : `one of ${hit.length} services that this reaches`;
  return [
    {
      ...{ rule: RULE, severity: isSure ? 'high' : 'medium', isKnown: false, of: judged },
      ...placed(judged, home),
      subject: { about: '*' },
      evidence: last,
      message: sentences(
        `${does} ${judged.holder.words}; ${usersOf(judged, live)} last used ${many} ${lastUsed(last)}` +
          (isNarrowed ? ', and IAM does not tell on which resources' : ''),
      ),
      remediation: REMEDY,
      details: detailsOf(hit),
    },
  ];
}

function detailsOf(used: readonly ServiceUse[]): readonly string[] {
  return used.map((use) => `${serviceCalled(use)}: last used ${lastUsed(use.evidence)}`).sort();
}

function serviceOf([use]: readonly ServiceUse[]): string {
  return use === undefined ? '' : serviceCalled(use);
}

function latest(used: readonly ServiceUse[]): Evidence | undefined {
  const [first] = used;
  return first && used.reduce((one, { evidence }) => later(one, evidence), first.evidence);
}

function later(one: Evidence, other: Evidence): Evidence {
  if (other.lastAccessedAt === null) return one;
  if (one.lastAccessedAt === null) return other;
  return Date.parse(one.lastAccessedAt) < Date.parse(other.lastAccessedAt) ? other : one;
}

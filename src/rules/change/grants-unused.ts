/** `change-grants-unused`: more of a service that the live entity already may use, and does not. */
import { nameUnknowns } from '../../changes/unknown-name.ts';
import { judgedServices } from '../access-finding.ts';
import type { GrantedService } from '../examined.ts';
import { sentences } from '../words.ts';
import type { Draft } from './draft.ts';
import type { JudgedUnit } from './judged-unit.ts';
import { actionsBehind, type LiveUse } from './live-use.ts';
import { placeOf, type Shown } from './place.ts';
import { shortActions } from './short-actions.ts';
import { shownVia } from './told-lines.ts';
import type { HomedChange } from './unit-difference.ts';
import type { Unit } from './units.ts';
import { actionsWords, isPlural, serviceCalled, silence, usersOf } from './use-words.ts';

const RULE = 'change-grants-unused';
const PASS_ROLE = 'iam:passrole';
const REMEDY =
  'Leave it out until it is needed; what is granted and not used only helps whoever takes over the entity. ' +
  'If it is about to be used, an exemption with an end date says so.';

/** @param isTied whether a policy of the change is a live one, whose own use tells */
export function grantsUnused(
  judged: JudgedUnit,
  live: LiveUse,
  isTied: (unit: Unit) => boolean,
): readonly Draft[] {
  const { examined } = live;
  if (!examined.accessKnown || examined.inGrace) return [];
  const gained = judged.difference.access.filter(
    ({ kind, change, scopes }) =>
      kind === 'identity' &&
      (change.kind === 'added' || change.kind === 'widened') &&
      scopes.some(({ held: { via } }) => via?.unit === undefined || !isTied(via.unit)),
  );
  if (gained.length === 0) return [];
  const granted = new Map(
    judgedServices(examined).map((service) => [service.access.namespace.toLowerCase(), service]),
  );
  const wide = gained.filter(({ change }) => change.service === '*');
  const byService = new Map<string, HomedChange[]>();
  for (const change of gained) {
    const { service } = change.change;
    if (service === '*') continue;
    const those = byService.get(service);
    if (those === undefined) byService.set(service, [change]);
    else those.push(change);
  }
  const [everything] = wide;
  if (everything !== undefined) {
    const spared = new Set(everything.change.otherThan?.filter((service) => !byService.has(service)));
    const hit = [...granted].filter(([service]) => !spared.has(service)).map(([, those]) => those);
    return ofEverything(judged, live, hit, everything);
  }
  return [...byService].flatMap(([service, changes]) => {
    const those = granted.get(service);
    return those === undefined ? [] : ofService(judged, live, those, changes);
  });
}

function ofService(
  judged: JudgedUnit,
  live: LiveUse,
  granted: GrantedService,
  changes: readonly HomedChange[],
): readonly Draft[] {
  const { namespace } = granted.access;
  const use = live.service(namespace);
  const [first] = changes;
  if (use === undefined || first === undefined) return [];
  const patterns = changes.flatMap(({ change }) => change.actions);
  const actions = actionsBehind(namespace, patterns);
  // Whether a role is handed on leaves no trace.
  if (actions.every((action) => action.toLowerCase() === PASS_ROLE)) return [];
  const who = usersOf(judged, live);
  const shown = changes.flatMap(({ change, scopes: [scope] }) =>
    scope === undefined ? change.actions : shortActions(namespace.toLowerCase(), change.actions, scope),
  );
  const what = actionsWords(shown.map((text) => nameUnknowns(text)));
  const isWider = changes.every(({ change }) => change.kind === 'widened');
  const adds = `${isWider ? 'Widens' : 'Adds'} ${what} ${isWider ? 'of' : 'to'} ${judged.holder.words}`;
  const base = {
    ...({ rule: RULE, severity: 'medium', isKnown: false, of: judged } as const),
    ...placed(judged, first),
    remediation: REMEDY,
  };
  if (isUnusedService(live, granted)) {
    const quiet = silence(use.evidence, isPlural(live));
    const may = `${who} already may use ${serviceCalled(use)}, and ${quiet}`;
    return [
      {
        ...base,
        subject: { service: namespace },
        evidence: use.evidence,
        message: sentences(`${adds}; ${may}`),
      },
    ];
  }
  const tracked = actions.map((action) => use.actions.get(action.toLowerCase()));
  const { grants, examiner } = live.examined;
  const uses = tracked.flatMap((one) => one ?? []);
  const areUnused = uses.every(
    ({ name, evidence }) =>
      !live.wasUsedLately(evidence) &&
      grants.allows(name) &&
      examiner.recentGrants.action(name, granted.grantedBy) === null,
  );
  const [one, ...more] = uses;
  if (one === undefined || uses.length < actions.length || !areUnused) return [];
  const last = uses.reduce((latest, { evidence }) => later(latest, evidence), one.evidence);
  const these = more.length === 0 ? one.name : `all of these ${uses.length} actions`;
  return [
    {
      ...base,
      subject:
        more.length === 0
          ? { service: namespace, action: one.name }
          : { service: namespace, about: 'actions' },
      evidence: last,
      message: sentences(`${adds}; ${who} already may use ${these}, and ${silence(last, isPlural(live))}`),
      details: more.length === 0 ? [] : uses.map(({ name }) => name),
    },
  ];
}

/** Of every action at once one finding says it for all services. */
function ofEverything(
  judged: JudgedUnit,
  live: LiveUse,
  granted: readonly GrantedService[],
  first: HomedChange,
): readonly Draft[] {
  const unused = granted.filter((service) => isUnusedService(live, service));
  if (unused.length === 0) return [];
  const who = usersOf(judged, live);
  const { unusedDays } = live.examined.examiner.thresholds;
  const count = unused.length === 1 ? '1 unused service' : `${unused.length} unused services`;
  const never = unused.filter(({ ageDays }) => ageDays === null).length;
  const stale = unused.length - never;
  const ages = [
    ...(stale > 0 ? [`${stale} last used more than ${unusedDays} days ago`] : []),
    ...(never > 0 ? [`${never} not used as far back as IAM tells`] : []),
  ];
  return [
    {
      ...{ rule: RULE, severity: 'medium', isKnown: false, of: judged },
      ...placed(judged, first),
      subject: { about: '*' },
      message: sentences(
        `Adds every action to ${judged.holder.words}; ${who} already may use ${count}: ${ages.join(', and ')}`,
      ),
      remediation: REMEDY,
      details: unused.flatMap(({ access }) => {
        const use = live.service(access.namespace);
        return use === undefined ? [] : [`${serviceCalled(use)}: ${silence(use.evidence, isPlural(live))}`];
      }),
    },
  ];
}

function isUnusedService({ examined }: LiveUse, service: GrantedService): boolean {
  const { ageDays } = service;
  return (ageDays === null || examined.isUnused(ageDays)) && examined.grantedLatelySince(service) === null;
}

function later(one: Draft['evidence'] & object, other: Draft['evidence'] & object): typeof one {
  if (other.lastAccessedAt === null) return one;
  if (one.lastAccessedAt === null) return other;
  return Date.parse(one.lastAccessedAt) < Date.parse(other.lastAccessedAt) ? other : one;
}

/** At the first part of the change. */
export function placed(
  { unit }: JudgedUnit,
  { scopes }: Pick<HomedChange, 'scopes'>,
): { readonly path: string; readonly shown: Shown } {
  const [first] = scopes;
  const { pair, via } = first?.held ?? {};
  const { side, statement } = first?.scope.place ?? { side: 'after', statement: 0 };
  const there = pair === undefined ? (via?.after ?? via?.before) : (pair.after ?? pair.before);
  const shown =
    pair !== undefined ? placeOf(pair, side, statement) : via === undefined ? {} : shownVia(via, side);
  return { path: there?.file.file.path ?? unit.file.file.path, shown };
}

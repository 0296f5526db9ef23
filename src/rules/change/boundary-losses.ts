/** `change-removes-used`, where a permissions boundary no longer lets through what the live entity used lately. */
import type { PolicyText } from '../../model/entity.ts';
import { grantsOf } from '../../policy/grants.ts';
import { sentences } from '../words.ts';
import { boundaryOf, isLimited, limitsOf } from './boundary.ts';
import type { Draft } from './draft.ts';
import { viaWords } from './holder-words.ts';
import type { JudgedUnit } from './judged-unit.ts';
import type { LiveUse, ServiceUse } from './live-use.ts';
import { placeOf } from './place.ts';
import { shownVia } from './told-lines.ts';
import { actionsWords, lastUsed, serviceCalled } from './use-words.ts';

const REMEDY =
  'Let the boundary allow what is still in use, or make sure first that nothing needs it any more. Denied attempts count as use.';

/** @param told services of which a finding tells already that they are lost */
export function boundaryLosses(
  judged: JudgedUnit,
  live: LiveUse,
  used: readonly ServiceUse[],
  told: ReadonlySet<string | undefined>,
): readonly Draft[] {
  const held = boundaryOf(judged);
  if (held === undefined || !isLimited(judged)) return [];
  const sides = limitsOf(judged);
  const limits = { before: grants(sides.before), after: grants(sides.after) };
  const { via, pair } = held;
  const shown =
    via !== undefined && via.before !== via.after && (via.before === undefined || pair === undefined)
      ? shownVia(via, 'after')
      : pair === undefined
        ? {}
        : placeOf(pair, 'after');
  const there = (shown.location?.path ?? (via?.after ?? pair?.after)?.file.file.path) || undefined;
  return used.flatMap((use): readonly Draft[] => {
    const { namespace } = use.access;
    if (told.has(namespace)) return [];
    const actions = [...use.actions.values()].filter(
      ({ name, evidence }) =>
        live.wasUsedLately(evidence) && limits.before.allows(name) && !limits.after.allows(name),
    );
    const lets = (side: 'before' | 'after') => limits[side].service(namespace).level !== null;
    const [action, ...more] = actions.map(({ name }) => name);
    if (action === undefined && !(lets('before') && !lets('after'))) return [];
    const what = action === undefined ? serviceCalled(use) : actionsWords([action, ...more]);
    const by = via === undefined ? 'its permissions boundary' : `its permissions boundary, ${viaWords(via)},`;
    return [
      {
        ...{ rule: 'change-removes-used', severity: 'medium', isKnown: false, of: judged },
        ...{ path: there ?? judged.unit.file.file.path, shown },
        subject: { service: namespace, ...(action !== undefined && more.length === 0 && { action }) },
        apart: ['boundary'],
        evidence: use.evidence,
        message: sentences(
          `May take ${what} from ${judged.holder.words}: ${by} no longer allows it; it last used ${serviceCalled(use)} ` +
            lastUsed(use.evidence),
        ),
        remediation: REMEDY,
      },
    ];
  });
}

function grants(documents: readonly PolicyText[]) {
  return grantsOf(documents.map((document, place) => ({ name: String(place), document })));
}

/** The ways to more rights that the documents of one principal complete: where each is told, and what it is about. */
import type { RuledDocument } from '../../model/trouble.ts';
import type { CarriedNeed, CarriedPath, Carrier } from '../../policy/escalation-carriers.ts';
import { parsedOnce } from './document-rule.ts';

/** A combination, with the statements of those documents that it is told of. */
export interface Way extends CarriedPath {
  /** The one document that completes it; undefined where it takes several. */
  readonly document: number | undefined;
}

export const EVERY_SERVICE = 'every service';

/** Each document that completes it alone; else all of them together, unless it is told where a part of them is at home. */
export function waysOf(path: CarriedPath, documents: readonly RuledDocument[]): readonly Way[] {
  const inside = (isIn: (place: number) => boolean): CarriedPath => ({
    recipe: path.recipe,
    needs: path.needs.map(({ need, carriers }) => ({
      need,
      carriers: carriers.filter(({ document }) => isIn(document)),
    })),
  });
  const involved = [
    ...new Set(path.needs.flatMap(({ carriers }) => carriers.map(({ document }) => document))),
  ];
  const isElsewhere = (place: number) => documents[place]?.told === 'elsewhere';
  const alone = involved
    .map((document) => ({ ...inside((place) => place === document), document }))
    .filter(isComplete);
  if (alone.length > 0) {
    return alone
      .filter(({ document }) => !isElsewhere(document))
      .flatMap((way) => withoutException(way, documents[way.document]) ?? []);
  }
  const groups = new Set(involved.flatMap((place) => documents[place]?.through ?? []));
  for (const group of groups) {
    if (isComplete(inside((place) => isElsewhere(place) && documents[place]?.through === group))) return [];
  }
  const own = inside((place) => !isElsewhere(place));
  return [{ ...(isComplete(own) ? own : path), document: undefined }];
}

export function isComplete({ needs }: CarriedPath): boolean {
  return needs.every(({ carriers }) => carriers.length > 0);
}

/**
 * An Allow by NotAction that grants all of a way is told by `not-action-allow`, and with it whatever else grants the
 * same; not so where it holds under a condition only, for then that is the graver.
 */
function withoutException(way: Way, of: RuledDocument | undefined): Way | undefined {
  const whole = exceptionsOf(way.needs);
  if (whole.length === 0) return way;
  const { statements } = parsedOnce(of?.document ?? '');
  const isLimited = (place: number) =>
    statements.some(({ index, condition }) => index === place && Object.keys(condition ?? {}).length > 0);
  if (!whole.every(isLimited)) return undefined;
  const needs = way.needs.map(({ need, carriers }) => ({
    need,
    carriers: carriers.filter(({ statement }) => !whole.includes(statement)),
  }));
  const rest = { ...way, needs };
  return isComplete(rest) ? rest : undefined;
}

/** Places of the Allows by NotAction that each grant all of it. */
function exceptionsOf([first, ...others]: readonly CarriedNeed[]): readonly number[] {
  const exceptions = first?.carriers.filter(({ breadth }) => breadth === 'exception') ?? [];
  return exceptions.flatMap(({ statement }) =>
    others.every(({ carriers }) => carriers.some((carrier) => carrier.statement === statement))
      ? [statement]
      : [],
  );
}

/** As `aboutOf` says; where what is told of every service is of one only, that one. */
export function aboutWith(ways: readonly Way[]): (way: Way) => string {
  const services = new Map<number | undefined, Set<string>>();
  for (const way of ways) {
    if (aboutOf(way) !== EVERY_SERVICE) continue;
    const known = services.get(way.document) ?? new Set();
    for (const service of servicesOf(way.recipe)) known.add(service);
    services.set(way.document, known);
  }
  return (way) => {
    const about = aboutOf(way);
    const [only = about, ...others] = about === EVERY_SERVICE ? (services.get(way.document) ?? []) : [];
    return others.length === 0 ? only : about;
  };
}

/** The way, where its actions are named; else what they are named by, for that holds more than one way. */
function aboutOf({ recipe, needs }: CarriedPath): string {
  const used = usedOf(needs);
  const services = new Set(used.map(({ need }) => serviceOf(need.action)));
  const [service = ''] = services;
  const by = (isWide: (carrier: Carrier) => boolean) => used.every(({ carriers }) => carriers.some(isWide));
  if (by(({ breadth }) => breadth === 'everything' || breadth === 'exception')) return EVERY_SERVICE;
  return services.size === 1 && by(({ breadth }) => breadth !== 'action') ? service : recipe.id;
}

/** Whether all that it uses is allowed as a whole service, or as all there is. */
export function isByService({ needs }: CarriedPath): boolean {
  return usedOf(needs).every(({ carriers }) =>
    carriers.some(({ breadth }) => breadth === 'service' || breadth === 'everything'),
  );
}

function usedOf(needs: readonly CarriedNeed[]): readonly CarriedNeed[] {
  return needs.filter(({ need }) => need.action !== 'iam:PassRole');
}

/** Of the service that a role is handed to, and not of iam as well. */
export function servicesOf({ needs }: CarriedPath['recipe']): readonly string[] {
  const used = needs.filter(({ action }) => action !== 'iam:PassRole');
  return [...new Set(used.map(({ action }) => serviceOf(action)))];
}

function serviceOf(action: string): string {
  return action.slice(0, action.indexOf(':'));
}

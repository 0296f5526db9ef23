/** Grants that together let their holder take more rights. `policy/escalation-recipes.ts` has the ways and their sources. */
import type { RuledDocument, StatementRef, Trouble } from '../../model/trouble.ts';
import { carriedPaths } from '../../policy/escalation-carriers.ts';
import { actionsOf } from '../../policy/escalation-recipe.ts';
import { adminAccess } from './admin-access.ts';
import { deniesOf, isCut } from './allowance.ts';
import type { DocumentRule } from './document-rule.ts';
import {
  aboutWith,
  EVERY_SERVICE,
  isByService,
  isComplete,
  servicesOf,
  type Way,
  waysOf,
} from './escalation-way.ts';

export const privilegeEscalation: DocumentRule = {
  id: 'privilege-escalation',
  title: 'Way to more rights',
  finds: 'Grants that together let their holder take rights that nobody granted.',
  why: 'Whoever takes over the entity has more than its policies seem to allow, up to the whole account.',
  severity: 'Critical; high where a condition limits one of the grants that it takes.',

  find(documents) {
    const places = documents.flatMap(({ kind }, place) => (kind === 'identity' ? [place] : []));
    const paths = carriedPaths(places.flatMap((place) => documents[place]?.document ?? []));
    if (paths.length === 0) return [];
    const admin = administratorOf(documents);
    // An administrator completes every one of them and needs none.
    if (admin.some(({ severity }) => severity === 'critical')) return [];
    const toldAlready = new Set(admin.flatMap(({ statements }) => statements.map(keyOf)));
    const placed = paths.map(({ recipe, needs }) => ({
      recipe,
      needs: needs.map(({ need, carriers }) => ({
        need,
        carriers: carriers
          .map((carrier) => ({ ...carrier, document: places[carrier.document] ?? 0 }))
          .filter((carrier) => !toldAlready.has(keyOf(carrier))),
      })),
    }));
    const groups = new Map<string, Way[]>();
    const ways = placed.filter(isComplete).flatMap((path) => waysOf(path, documents));
    const about = aboutWith(ways);
    for (const way of ways) {
      const key = JSON.stringify([way.document ?? null, about(way)]);
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [way]);
      else known.push(way);
    }
    return [...groups.values()].map((those) => trouble(those, about, documents));
  },
};

/** Wherever it is told. */
function administratorOf(documents: readonly RuledDocument[]): readonly Trouble[] {
  return adminAccess.find(
    documents.map((document) => (document.told === 'elsewhere' ? { ...document, told: 'own' } : document)),
  );
}

function trouble(
  ways: readonly Way[],
  aboutIn: (way: Way) => string,
  documents: readonly RuledDocument[],
): Trouble {
  const [first] = ways;
  if (first === undefined) throw new Error('a trouble without a way');
  const about = aboutIn(first);
  const isConditional = ways.every(({ needs }) =>
    needs.some(({ carriers }) => carriers.every(({ conditional }) => conditional)),
  );
  const services = new Set(ways.flatMap(({ recipe }) => servicesOf(recipe)));
  const [service] = services;
  return {
    rule: 'privilege-escalation',
    severity: isConditional ? 'high' : 'critical',
    statements: statementsOf(ways, documents),
    about,
    ...(service !== undefined && services.size === 1 && { service }),
    says: says(ways, about, documents) + (isConditional ? ', under a condition' : ''),
    remedy: remedyOf(ways),
    details: about === first.recipe.id ? [first.recipe.explanation] : ways.map(detailOf),
  };
}

/** Those that are told here come first. */
function statementsOf(
  ways: readonly Way[],
  documents: readonly RuledDocument[],
): readonly [StatementRef, ...StatementRef[]] {
  const carriers = ways.flatMap(({ needs }) => needs.flatMap((need) => need.carriers));
  const distinct = new Map(
    carriers.map(({ document, statement }) => [keyOf({ document, statement }), { document, statement }]),
  );
  const rank = ({ document }: StatementRef) => (documents[document]?.told === 'elsewhere' ? 1 : 0);
  const [first, ...more] = [...distinct.values()].sort(
    (a, b) => rank(a) - rank(b) || a.document - b.document || a.statement - b.statement,
  );
  if (first === undefined) throw new Error('a way without a statement');
  return [first, ...more];
}

function keyOf({ document, statement }: StatementRef): string {
  return `${document} ${statement ?? ''}`;
}

function says(ways: readonly Way[], about: string, documents: readonly RuledDocument[]): string {
  const [first, ...others] = ways;
  if (about === first?.recipe.id) {
    return `allows ${joined(actionsOf(first.recipe))}, by which its holder can take more rights`;
  }
  const passes = ways.some(({ recipe }) => recipe.needs.some(({ action }) => action === 'iam:PassRole'));
  const count = others.length === 0 ? 'a way' : `${ways.length} ways`;
  const gives = `which gives its holder ${count} to more rights`;
  if (about === EVERY_SERVICE) return `allows actions of every service, ${gives}`;
  const what = ways.every(isByService) ? `${about}:*` : `actions of ${about}`;
  const together = passes ? ' and iam:PassRole' : '';
  const but = isCut(about, deniesOf(documents)) ? ', but for what a Deny takes away' : '';
  return `allows ${what}${together}${but}, ${gives}`;
}

function detailOf({ recipe }: Way): string {
  return `${joined(actionsOf(recipe))}: ${recipe.explanation}`;
}

function remedyOf(ways: readonly Way[]): string {
  const needs = ways.flatMap(({ recipe }) => recipe.needs);
  if (needs.some(({ action }) => action === 'iam:PassRole')) {
    const rest = ways.every(({ recipe }) => recipe.needs.some(({ action }) => action === 'iam:PassRole'));
    const others = rest
      ? ''
      : ' Of the other actions, allow only those that are needed, on the resources that they are needed for.';
    return `Name in the Resource of iam:PassRole the roles that may be handed on, and none that may do more than its holder.${others}`;
  }
  const actions = actionsOf({ needs });
  const named = joined(actions.slice(0, 4));
  if (ways.length > 1) {
    return 'Allow only the actions that are needed, on the resources that they are needed for, named one by one.';
  }
  return actions.length === 1
    ? `Name in the Resource of ${named} what it is needed for, one by one, or take it away.`
    : `Take one of ${named} away, or name in its Resource what it is needed for, one by one.`;
}

function joined(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

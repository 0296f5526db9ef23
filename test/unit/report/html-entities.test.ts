import { describe, expect, test } from 'vitest';
import { Store } from '../../../src/report/html/client/store.ts';
import { ENTITIES, packEntities, SERVICES } from '../../../src/report/html/pack-entities.ts';
import { Pools } from '../../../src/report/html/pack-findings.ts';
import { input, judged, judgement, settings } from './factory.ts';
import { ACCOUNT, arnOf, daysAgo, group, managed, policy, role, service, user } from './facts.ts';
import { dataOf, page, pageWith, staticPart, textOf } from './html-page.ts';
import { stocktaking, switcher } from './people.ts';

const web = role({
  name: 'web',
  path: '/team/',
  lastUsedRegion: 'eu-west-1',
  boundaryArn: arnOf('policy', 'fence'),
  services: [service('s3', 1, [managed('p', 'x')]), service('sqs', 'never', []), service('kms', 300, [])],
});

describe('Every audited entity is there', () => {
  test('with its status, what it uses of its access, and a way to all that is known of it', () => {
    const text = staticPart(pageWith([judged(web)]));
    expect(text).toContain(
      `<a class="to-entity" href="#entity=${encodeURIComponent(web.arn)}"><code>team/web</code></a>`,
    );
    expect(textOf(text)).toContain('team/web role non-compliant 2 3 1 1 1 2026-11-19');
  });

  test('also those without findings, with the reason why they were not judged', () => {
    const young = judged(role({ name: 'new' }), { inGrace: true, reason: 'in grace until 2026-12-11' });
    expect(textOf(staticPart(pageWith([young])))).toContain(
      'new role in grace until 2026-12-11 compliant 0 0 0 0 0 –',
    );
  });

  test('the first 500 in the table, and the rest is counted', () => {
    const many = Array.from({ length: 502 }, (_, at) => judged(role({ name: `r${at}` })));
    const text = staticPart(pageWith(many));
    expect(text.match(/class="to-entity"/g)).toHaveLength(500);
    expect(text).toContain('… and 2 more entities; report.json has all of them.');
  });

  test('a user who may switch role leads there too, when the user was audited', () => {
    const [bob, eve] = [user({ name: 'bob' }), user({ name: 'eve' })];
    const switchRole = stocktaking([switcher(bob), switcher(eve)]);
    const text = staticPart(page(input(judgement([judged(bob)], { switchRole }))));
    expect(text.match(/href="#entity=[^"]*user%2Fbob"/g)).toHaveLength(2);
    expect(text).not.toMatch(/href="#entity=[^"]*user%2Feve"/);
  });
});

describe('The page of an entity knows', () => {
  /** The facts of the only entity, by their titles. */
  function factsOf(entity: Parameters<typeof judged>[0], ownerTag?: string) {
    const pools = new Pools();
    const of = settings();
    const tagged = ownerTag === undefined ? of : { ...of, issue: { ...of.issue, ownerTag } };
    return Object.fromEntries(packEntities(judgement([judged(entity)]), tagged, pools).facts[0] ?? []);
  }

  test('of a role its boundary, and how much of its access it uses', () => {
    expect(factsOf(web)).toMatchObject({
      Services: ['3 granted: 1 used, 1 unused, 1 never used'],
      'Last used in': ['eu-west-1'],
      'Permissions boundary': [arnOf('policy', 'fence')],
    });
  });

  test('of a user the groups and the last sign-in', () => {
    const groups = [arnOf('group', 'devs')];
    expect(factsOf(user({ name: 'bob', groups, passwordLastUsedAt: daysAgo(5) }))).toMatchObject({
      'Last console sign-in': ['2026-11-15'],
      Groups: groups,
    });
  });

  test('of a group that it has no members, of a policy what holds it', () => {
    expect(factsOf(group({ name: 'devs' }))).toMatchObject({ Members: ['nobody'] });
    expect(factsOf(policy({ name: 'p', attachments: [] }))).toMatchObject({
      'Attached to': ['nothing'],
      'Managed by': ['the account'],
    });
  });

  test('the owner, where a tag tells it, and no other tag', () => {
    const tagged = role({ name: 'a', tags: { team: 'orders', secret: 'hunter2' } });
    expect(factsOf(tagged, 'team')).toMatchObject({ Owner: ['orders'] });
    expect(pageWith([judged(tagged)])).not.toContain('hunter2');
  });

  test('the first 30 of many names, and how many there are besides', () => {
    const members = Array.from({ length: 42 }, (_, at) => arnOf('user', `u${at}`));
    const told = factsOf(group({ name: 'all', members })).Members ?? [];
    expect([told.length, told.at(-1)]).toEqual([31, 'and 12 more']);
  });
});

describe('However large the accounts are', () => {
  test('services are held of the worst entities only', () => {
    const services = Array.from({ length: SERVICES / 100 + 1 }, (_, at) => service(`s${at}`, 1, []));
    const access = { status: 'complete', reportedAt: daysAgo(0), services } as const;
    const many = Array.from({ length: 101 }, (_, at) => ({
      ...judged(role({ name: `r${at}` })),
      entity: role({ name: `r${at}`, access }),
    }));
    const packed = packEntities(judgement(many), settings(), new Pools());
    expect(packed.services.map((groups) => groups === null)).toEqual([
      ...Array.from({ length: 99 }, () => false),
      true,
      true,
    ]);
  });

  test('entities are held up to a bound, besides those of the findings', () => {
    const one = judged(role({ name: 'r' }));
    const many = Array.from({ length: ENTITIES + 5 }, (_, at) => ({
      ...one,
      entity: { ...one.entity, arn: arnOf('role', `r${at}`) },
    }));
    expect(packEntities(judgement(many), settings(), new Pools()).arn).toHaveLength(ENTITIES);
  });

  test('an entity is found again by what the address calls it', () => {
    const store = new Store(dataOf(pageWith([judged(web)])));
    expect(store.entityOf(`arn:aws:iam::${ACCOUNT}:role/team/web`)).toBe(0);
    expect(store.entityOf('arn:aws:iam::444455556666:role/team/web')).toBeUndefined();
  });
});

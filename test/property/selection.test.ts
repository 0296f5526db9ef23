import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Role } from '../../src/model/entity.ts';
import { selectEntities } from '../../src/settings/selection.ts';
import { aRole } from '../unit/factory.ts';

const NAME_LETTERS = [...'abzAZ059_+=,.@-'];
/** Every letter that IAM allows in a path between its slashes, picked so that globs would misread them. */
const PATH_LETTERS = [...NAME_LETTERS, ...'!#$%&\'()*:;<>?[\\]^`{|}~"'];

const name = fc.string({ unit: fc.constantFrom(...NAME_LETTERS), minLength: 1, maxLength: 12 });
const plainPath = fc
  .array(fc.string({ unit: fc.constantFrom(...NAME_LETTERS), minLength: 1, maxLength: 6 }), { maxLength: 3 })
  .map((parts) => (parts.length === 0 ? '/' : `/${parts.join('/')}/`));
const anyPath = fc
  .array(fc.string({ unit: fc.constantFrom(...PATH_LETTERS), minLength: 1, maxLength: 6 }), { maxLength: 3 })
  .map((parts) => (parts.length === 0 ? '/' : `/${parts.join('/')}/`));

const rolesAt = (path: fc.Arbitrary<string>): fc.Arbitrary<Role[]> =>
  fc
    .uniqueArray(fc.record({ name, path }), { selector: (r) => r.path + r.name, minLength: 1, maxLength: 8 })
    .map((all) => all.map((one) => aRole(one)));

const select = (roles: readonly Role[], pattern: string) =>
  selectEntities(roles, { include: [pattern], exclude: [], tags: {} }).entities;

describe('selection by name, for whatever names IAM allows', () => {
  it('a name used literally as a pattern selects exactly itself', () => {
    fc.assert(
      fc.property(rolesAt(plainPath), (roles) => {
        for (const role of roles) {
          expect(select(roles, `role${role.path}${role.name}`)).toEqual([role]);
        }
      }),
    );
  });

  it('an ARN used literally as a pattern selects exactly itself', () => {
    fc.assert(
      fc.property(rolesAt(plainPath), (roles) => {
        for (const role of roles) expect(select(roles, role.arn)).toEqual([role]);
      }),
    );
  });

  it('a path of any printable characters still selects its own role', () => {
    fc.assert(
      fc.property(rolesAt(anyPath), (roles) => {
        for (const role of roles) expect(select(roles, `role${role.path}${role.name}`)).toContain(role);
      }),
    );
  });

  it('role/* and ** select every role, whatever its path', () => {
    fc.assert(
      fc.property(rolesAt(anyPath), (roles) => {
        expect(select(roles, 'role/*')).toEqual(roles);
        expect(select(roles, 'role/**')).toEqual(roles);
        expect(select(roles, '**')).toEqual(roles);
        expect(select(roles, '*')).toEqual(roles);
      }),
    );
  });

  it('excluding what is included leaves nothing', () => {
    fc.assert(
      fc.property(rolesAt(anyPath), fc.string({ maxLength: 12 }), (roles, pattern) => {
        const chosen = selectEntities(roles, { include: [pattern], exclude: [pattern], tags: {} });
        expect(chosen.entities).toEqual([]);
      }),
    );
  });
});

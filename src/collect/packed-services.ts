/** Access advisor's entries in columns of numbers: the 750,000 of a large account would take 100 MB as objects. */
import type { GrantingPolicy, ServiceAccess } from '../model/access.ts';

type Name = Pick<ServiceAccess, 'namespace' | 'name'>;
type User = Pick<ServiceAccess, 'lastAccessedBy' | 'lastAccessedRegion'>;
type Details = Pick<ServiceAccess, 'actions' | 'usedBy'>;

/** What the entries of an account refer to, each distinct value once. */
export class ServicePacker {
  readonly #names = new Numbered<Name>();
  readonly #users = new Numbered<User>();

  /**
   * Returns what puts the same entries together anew at each call, equal in every field to those given. Tracked
   * actions and the users of a group or policy are kept as they are: few entries have them.
   */
  pack(services: readonly ServiceAccess[]): () => readonly ServiceAccess[] {
    const names = new Uint32Array(services.length);
    const users = new Uint32Array(services.length);
    const times = new Float64Array(services.length);
    const grantedBy = new Uint16Array(services.length);
    const grants: (readonly GrantingPolicy[])[] = [];
    const details: Details[] = [];
    for (const [at, service] of services.entries()) {
      names[at] = this.#name(service);
      users[at] = this.#user(service);
      times[at] = service.lastAccessedAt === null ? Number.NaN : Date.parse(service.lastAccessedAt);
      if (!grants.includes(service.grantedBy)) grants.push(service.grantedBy);
      grantedBy[at] = grants.indexOf(service.grantedBy);
      const { actions, usedBy } = service;
      if (actions !== undefined || usedBy !== undefined) {
        details[at] = { ...(actions && { actions }), ...(usedBy && { usedBy }) };
      }
    }
    return () =>
      Array.from(times, (time, at) => ({
        ...this.#names.at(names[at]),
        lastAccessedAt: Number.isNaN(time) ? null : new Date(time).toISOString(),
        ...this.#users.at(users[at]),
        ...details[at],
        grantedBy: grants[grantedBy[at] ?? 0] ?? [],
      }));
  }

  #name({ namespace, name }: ServiceAccess): number {
    return this.#names.of(`${namespace}\n${name}`, () => ({ namespace, name }));
  }

  #user({ lastAccessedBy, lastAccessedRegion }: ServiceAccess): number {
    return this.#users.of(`${lastAccessedBy ?? ''}\n${lastAccessedRegion ?? ''}`, () => ({
      ...(lastAccessedBy !== undefined && { lastAccessedBy }),
      ...(lastAccessedRegion !== undefined && { lastAccessedRegion }),
    }));
  }
}

/** Values with a number each, in the order in which they were first seen. */
class Numbered<T> {
  readonly #numbers = new Map<string, number>();
  readonly #values: T[] = [];

  of(key: string, make: () => T): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#values.push(make()) - 1;
    this.#numbers.set(key, number);
    return number;
  }

  at(number: number | undefined): T {
    const value = this.#values[number ?? -1];
    if (value === undefined) throw new RangeError(`there is no value with number ${number}`);
    return value;
  }
}

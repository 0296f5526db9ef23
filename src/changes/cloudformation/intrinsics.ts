/**
 * The values of a template: its functions carried out where their parts are known, and a stand-in where they are not.
 * Source: AWS CloudFormation User Guide, "Intrinsic function reference" and "Pseudo parameters reference".
 */
import type { Lines } from '../../model/change.ts';
import { type Note, plainText } from '../json/plain-value.ts';
import { entry, type PlacedValue, quoted, ReadError, textOf } from '../positions.ts';
import { nameUnknowns, unknown } from '../unknown-name.ts';
import { Conditions } from './conditions.ts';
import { FUNCTIONS } from './functions.ts';
import { noteOpen, type Template, type ToldParameters } from './template.ts';

/** What `AWS::NoValue` leaves: nothing, not even a null. */
export const NO_VALUE: unique symbol = Symbol('AWS::NoValue');

const PSEUDO_PARAMETERS: readonly string[] = [
  'AWS::AccountId',
  'AWS::NotificationARNs',
  'AWS::Partition',
  'AWS::Region',
  'AWS::StackId',
  'AWS::StackName',
  'AWS::URLSuffix',
];

/** Values visited and characters made, for a whole template. One of a megabyte takes about a tenth. */
const MOST_WORK = 10_000_000;
/** What a step in a condition counts, next to a value. */
const CONDITION_WORK = 20;
/** A statement is read for so many ways that its conditions can go. */
const MOST_WAYS = 16;

export class Values {
  readonly template: Template;
  readonly conditions: Conditions;
  readonly note: Note;
  readonly #told: ReadonlyMap<string, string | readonly string[]>;
  /** Defaults of parameters are left out. */
  #certainOnly = false;
  #work = 0;
  #openConditions = new Set<string>();

  constructor(template: Template, told: ToldParameters, note: Note) {
    this.template = template;
    this.note = note;
    this.#told = new Map(Object.entries(told));
    const { conditions } = template;
    this.conditions = new Conditions({
      conditions,
      certain: (value) => this.certain(value),
      spend: () => this.spend(CONDITION_WORK, { start: 1, end: 1 }),
    });
  }

  /** Plain JSON with stand-ins; numbers and truth values as texts, as CloudFormation hands them on. Or `NO_VALUE`. */
  value(placed: PlacedValue): unknown {
    this.spend(1, placed.lines);
    if (placed.kind === 'scalar') return this.#scalar(placed.value, placed.lines);
    if (placed.kind === 'list') {
      return placed.items.map((item) => this.value(item)).filter((item) => item !== NO_VALUE);
    }
    if (placed.kind === 'unreadable') return this.open(placed.lines, placed.what);
    const called = callOf(placed);
    if (called !== undefined) return this.#call(called.name, called.argument, placed.lines);
    noteOpen(placed, this.note);
    const entries = placed.pairs.map(({ key, line, value }) => [
      plainText(key, { start: line, end: line }, this.note),
      this.value(value),
    ]);
    return Object.fromEntries(entries.filter(([, value]) => value !== NO_VALUE));
  }

  /** The value with stand-ins for parameters that have nothing but a default. */
  certain(placed: PlacedValue): unknown {
    const before = this.#certainOnly;
    this.#certainOnly = true;
    const value = this.value(placed);
    this.#certainOnly = before;
    return value;
  }

  /** The value as a text, and `NO_VALUE` as undefined. */
  text(placed: PlacedValue): string | undefined {
    const value = this.value(placed);
    return value === NO_VALUE ? undefined : this.asText(value, placed.lines);
  }

  asText(value: unknown, lines: Lines): string {
    if (typeof value === 'string') return value;
    if (value === null || value === NO_VALUE) return '';
    if (Array.isArray(value) && value.length === 1) return this.asText(value[0], lines);
    return this.open(lines, Array.isArray(value) ? 'a list in place of a text' : 'a map in place of a text');
  }

  /** Notes what can't be known and gives a stand-in for it. */
  open(lines: Lines, what: string): string {
    this.note(lines, what);
    return unknown(what);
  }

  /** The values for every way that open conditions can go; where there are several, that is noted. */
  ways(placed: PlacedValue): readonly unknown[] {
    this.#openConditions = new Set();
    const { found, isWhole } = this.conditions.eachWay(MOST_WAYS, () => this.value(placed));
    if (!isWhole) this.note(placed.lines, `more than ${MOST_WAYS} ways that its conditions can go`);
    const distinct = new Map(found.map((value) => [value === NO_VALUE ? '' : JSON.stringify(value), value]));
    if (!isWhole || distinct.size > 1) {
      for (const name of this.#openConditions) this.note(placed.lines, openCondition(name));
    }
    return [...distinct.values()].filter((value) => value !== NO_VALUE);
  }

  /** What can stand in this place: more than one where it is an `Fn::If` with an open condition, which is noted. */
  branches(placed: PlacedValue): readonly PlacedValue[] {
    return this.#possible(placed, true).filter((branch) => branch !== NO_VALUE);
  }

  /** Whether something stands in this place, whichever way open conditions go. */
  isThere(placed: PlacedValue | undefined): boolean {
    if (placed === undefined) return false;
    return this.#possible(placed, false).every(
      (branch) => branch !== NO_VALUE && !(branch.kind === 'scalar' && branch.value === null),
    );
  }

  #possible(placed: PlacedValue, isNoted: boolean): readonly (PlacedValue | typeof NO_VALUE)[] {
    this.spend(1, placed.lines);
    const called = callOf(placed);
    if (called?.name === 'Ref' && textOf(called.argument) === 'AWS::NoValue') return [NO_VALUE];
    if (called?.name !== 'Fn::If') return [placed];
    const { name, branches } = partsOfIf(called.argument);
    const decision = this.#decide(name, placed.lines);
    if (decision === undefined && isNoted) this.note(placed.lines, openCondition(name));
    const [yes, no] = branches;
    const possible = decision === undefined ? [yes, no] : [decision ? yes : no];
    return possible.flatMap((branch) =>
      branch === undefined ? [NO_VALUE] : this.#possible(branch, isNoted),
    );
  }

  /** `Ref` of a name. */
  referred(name: string, lines: Lines): unknown {
    if (name === 'AWS::NoValue') return NO_VALUE;
    const told = this.#told.get(name);
    if (told !== undefined) return told;
    if (name === 'AWS::URLSuffix') {
      const partition = this.#told.get('AWS::Partition');
      if (partition !== undefined) return partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
    }
    const parameter = this.template.parameters.get(name);
    if (parameter === undefined) {
      return PSEUDO_PARAMETERS.includes(name) ? unknown(name) : this.ofResource(name, name, lines);
    }
    const { isList, default: given } = parameter;
    const value =
      given === undefined || this.#certainOnly ? unknown(name) : this.asText(this.value(given), lines);
    return isList ? value.split(',').map((item) => item.trim()) : value;
  }

  /** What a resource is known by once it exists: `Role`, `Role.Arn`. */
  ofResource(id: string, name: string, lines: Lines): string {
    const { resources, makesResources } = this.template;
    const isThere = resources.has(id) || makesResources;
    return isThere ? unknown(name) : this.open(lines, `${quoted(id)}, which the template does not define`);
  }

  spend(work: number, lines: Lines): void {
    this.#work += work;
    if (this.#work > MOST_WORK)
      throw new ReadError(lines.start, 'the template makes too much of too little text');
  }

  #scalar(value: string | number | boolean | null, lines: Lines): string | null {
    if (typeof value !== 'string') return value === null ? null : String(value);
    this.spend(value.length, lines);
    const text = plainText(value, lines, this.note);
    return text.replace(/\{\{resolve:([^{}]*)\}\}/g, (_, reference: string) =>
      unknown(`resolve:${reference}`),
    );
  }

  #call(name: string, argument: PlacedValue, lines: Lines): unknown {
    if (name === 'Ref') return this.referred(textOf(argument) ?? '', lines);
    if (name === 'Fn::If') return this.#chosen(argument, lines);
    const carryOut = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
    if (carryOut === undefined) return this.open(lines, quoted(name).slice(1, -1));
    const made = carryOut(this, argument, lines);
    if (typeof made === 'string') this.spend(made.length, lines);
    return made;
  }

  #chosen(argument: PlacedValue, lines: Lines): unknown {
    const { name, branches } = partsOfIf(argument);
    const certain = this.#decide(name, lines);
    if (certain === undefined) this.#openConditions.add(name);
    const decision = certain ?? this.conditions.decide(name);
    const branch = decision === false ? branches[1] : branches[0];
    if (branch === undefined) return this.open(lines, 'an Fn::If without two values');
    return decision === undefined ? unknown(`If ${nameUnknowns(name)}`) : this.value(branch);
  }

  #decide(name: string, lines: Lines): boolean | undefined {
    if (!this.template.conditions.has(name)) {
      this.note(lines, `the condition ${quoted(name)}, which the template does not define`);
    }
    return this.conditions.certainly(name);
  }
}

export interface Call {
  readonly name: string;
  readonly argument: PlacedValue;
}

/** The call of a function: a map of nothing but `Ref` or `Fn::…`. */
export function callOf(placed: PlacedValue): Call | undefined {
  const [pair, more] = placed.kind === 'map' ? placed.pairs : [];
  if (pair === undefined || more !== undefined) return undefined;
  const { key: name, value: argument } = pair;
  return name === 'Ref' || name.startsWith('Fn::') ? { name, argument } : undefined;
}

function partsOfIf(argument: PlacedValue): {
  readonly name: string;
  readonly branches: readonly PlacedValue[];
} {
  const [condition, ...branches] = argument.kind === 'list' ? argument.items : [];
  const name = textOf(condition) ?? textOf(entry(condition, 'Condition')) ?? '';
  return { name, branches };
}

function openCondition(name: string): string {
  return `the condition of Fn::If ${quoted(name)}`;
}

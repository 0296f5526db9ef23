/** The frame of a SARIF file: the tool with its rules, the category, the results a line each, and how the run went. */
import type { RunInfo } from '../input.ts';
import { list } from '../json-list.ts';
import { NOTIFICATIONS } from './invocation.ts';
import { sarifRules } from './rules.ts';

export interface SarifFile<Finding> {
  readonly tool: RunInfo['tool'];
  /** What code scanning tells analyses apart by, up to the last slash. */
  readonly category: string;
  readonly results: Iterable<Finding>;
  /** An object of the type result. */
  readonly shape: (finding: Finding) => unknown;
  /** An object of the type invocation; asked for when all results are written. */
  readonly invocation: () => unknown;
  readonly properties: unknown;
}

export function* sarifFile<Finding>(file: SarifFile<Finding>): Generator<string, void, undefined> {
  const { name, version } = file.tool;
  yield '{\n  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n  "version": "2.1.0",\n';
  yield '  "runs": [{\n    "tool": {"driver": {\n';
  yield `      "name": ${JSON.stringify(name)},\n`;
  yield `      "fullName": ${JSON.stringify(`IAM Sweep ${version}`)},\n`;
  yield `      "semanticVersion": ${JSON.stringify(version)},\n`;
  yield* list('notifications', NOTIFICATIONS, (descriptor) => descriptor, { indent: '      ' });
  yield* list('rules', sarifRules(), (rule) => rule, { indent: '      ', last: true });
  yield '    }},\n';
  yield `    "automationDetails": ${JSON.stringify({ id: file.category })},\n`;
  yield '    "columnKind": "utf16CodeUnits",\n';
  yield* list('results', file.results, file.shape, { indent: '    ' });
  yield `    "invocations": ${JSON.stringify([file.invocation()])},\n`;
  yield `    "properties": ${JSON.stringify(file.properties)}\n  }]\n}\n`;
}

/** The runner, as the pipeline sees it: a log, a summary, outputs, annotations, and the token service. */
import { appendFile } from 'node:fs/promises';
import { debug, error, getIDToken, group, info, notice, setOutput, setSecret, warning } from '@actions/core';

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  /** Path in the repository. */
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
}

export interface Runner {
  info(text: string): void;
  debug(text: string): void;
  /** Runs `work` with its log folded under a title. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
  /** Keeps a value out of the log from now on. */
  mask(secret: string): void;
  annotate(annotation: Annotation): void;
  setOutput(name: string, value: string): void;
  appendSummary(markdown: string): Promise<void>;
  /** A fresh OIDC token; needs `permissions: id-token: write`. */
  getIdToken(audience: string): Promise<string>;
}

const annotators = { error, warning, notice };

/** The runner that this process was started by. Without a summary file the summary is left out. */
export function githubRunner(environment: Readonly<Record<string, string | undefined>>): Runner {
  return {
    info,
    debug,
    group,
    mask: setSecret,
    annotate({ level, title, message, file, line }) {
      const place = { ...(file !== undefined && { file }), ...(line !== undefined && { startLine: line }) };
      annotators[level](message, { title, ...place });
    },
    setOutput,
    async appendSummary(markdown) {
      if (environment.GITHUB_STEP_SUMMARY) {
        await appendFile(environment.GITHUB_STEP_SUMMARY, markdown);
      }
    },
    getIdToken: getIDToken,
  };
}

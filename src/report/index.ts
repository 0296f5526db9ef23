/** The renderers that every run ends with; loaded when there is something to tell. */
export { annotations, failureAnnotations } from './annotations.ts';
export { reportJson } from './json.ts';
export { renderLog } from './log.ts';
export { renderFailure } from './markdown/failure.ts';
export { renderSummary } from './markdown/summary.ts';

/** The renderers of a pull request but for the report files. */
export { changeAnnotations } from './annotations.ts';
export { changeComment } from './comment.ts';
export { changeLog } from './log.ts';
export { changeSummary } from './summary.ts';

/** The report files of a pull request. */
export { changeReportJson } from './json.ts';
export { changeSarif } from './sarif.ts';

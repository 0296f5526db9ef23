import { changeReportJson, changeSarif } from "./change.js";

export { changeReportJson, changeSarif };
import { changeAnnotations, changeComment, changeLog, changeSummary } from "./change.js";

export { changeAnnotations, changeComment, changeLog, changeSummary };
import { analyzerQuestions, asksAnalyzer, judgeChange, wantedEntities } from "./change.js";

export { analyzerQuestions, asksAnalyzer, judgeChange, wantedEntities };
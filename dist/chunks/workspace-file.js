import { readWorkspaceFile } from "./workspace-file2.js";

export { readWorkspaceFile };
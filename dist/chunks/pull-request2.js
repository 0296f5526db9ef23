import { baseBranchReader, gate } from "./change.js";

export { baseBranchReader, gate };
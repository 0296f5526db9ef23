import { conclusionOf, countOpen, entityStatus, exitCodeOf } from "./rules.js";

export { exitCodeOf };
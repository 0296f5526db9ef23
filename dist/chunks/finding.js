// src/model/finding.ts
const TRUST_POLICY = "trust policy";

export { TRUST_POLICY };
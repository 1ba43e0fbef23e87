// The audit document: reading, writing and sealing.
export { readAudit } from "./audit_read.js";
export { writeAudit } from "./audit_write.js";
export { isChanged, sealed } from "./seal.js";

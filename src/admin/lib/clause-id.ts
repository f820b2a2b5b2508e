import type { ClauseReference } from "../../domain/kernel/decision"

/** A clause as a refusal cites it: `standard.v3.window.withdrawal`. */
export const toClauseId = ({ policy_code, version, clause }: ClauseReference): string =>
  `${policy_code}.v${version}.${clause}`

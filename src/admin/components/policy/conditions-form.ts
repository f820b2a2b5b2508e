import type { PolicyCondition } from "../../../types/policy-http"

export interface ConditionsForm {
  conditions: PolicyCondition[]
}

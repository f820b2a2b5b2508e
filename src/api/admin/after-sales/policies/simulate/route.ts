import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import type { SimulatedReturn } from "../../../../../domain/policy/simulate-returns"
import type { SimulateAnswer } from "../../../../../types"
import { simulatePolicies } from "../../../../../workflows/policy/simulate-policies"
import type { SimulateRequest } from "./validators"

export async function POST(req: AuthenticatedMedusaRequest<SimulateRequest>, res: MedusaResponse): Promise<void> {
  const { items, at, facts, order_id = "" } = req.validatedBody
  const order = facts ? { facts } : { order_id }
  const simulated = await simulatePolicies(req.scope, { order, items, now: at ?? Date.now() })
  const answer: SimulateAnswer = { results: simulated.map(toResult) }
  res.json(answer)
}

function toResult({ decision, ...simulated }: SimulatedReturn): SimulateAnswer["results"][number] {
  if (!decision.accepted) return { ...simulated, accepted: false, granted: null, refusals: decision.reasons }
  const { terms, window, clause } = decision.value
  return {
    ...simulated,
    accepted: true,
    granted: {
      policy_id: terms.policy_id,
      policy_code: terms.policy_code,
      policy_name: terms.policy_name,
      version: terms.version,
      clause,
      remedies: terms.remedies,
      window: { ...window, ends_at: new Date(window.ends_at).toISOString() },
    },
    refusals: [],
  }
}

import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import type { SimulateSlaAnswer } from "../../../../../types"
import { simulateSla } from "../../../../../workflows/sla-policy/simulate-sla"
import { toExplainedClock } from "../../../../bodies/admin-sla"
import type { SimulateSlaRequest } from "./validators"

export async function POST(req: AuthenticatedMedusaRequest<SimulateSlaRequest>, res: MedusaResponse): Promise<void> {
  const { at = new Date(), happenings, ...ticket } = req.validatedBody
  const inOrder = happenings.toSorted((one, other) => one.at.getTime() - other.at.getTime())
  const { policy, clocks } = await simulateSla(req.scope, { ...ticket, happenings: inOrder, at })
  const answer: SimulateSlaAnswer = {
    policy: policy && {
      id: policy.policy_id,
      code: policy.policy_code,
      name: policy.policy_name,
      version: policy.version,
    },
    clocks: clocks.map(({ clock }) => toExplainedClock(clock, at)),
  }
  res.json(answer)
}

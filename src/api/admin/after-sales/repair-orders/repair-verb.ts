import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { listRepairEvents, readRepair } from "../../../../modules/after-sales/queries/repair/read-repair"
import type { AdminRepair } from "../../../../types"
import { quoteLinkOf, repairPaymentLinkOf } from "../../../../workflows/repair/quote-link"
import { stepRepairWorkflow, type StepRepairInput } from "../../../../workflows/repair/step-repair"
import type { VerbInput } from "../../../../workflows/rma/verb-input"
import { toAdminRepair } from "../../../bodies/repair"
import { readIdempotencyKey } from "../../../idempotency"
import { withReasons } from "../../../with-reasons"
import { staffOf } from "../staff-of"

/** One repair with its history, as every route about it answers. */
export async function answerRepair(container: MedusaContainer, id: string): Promise<AdminRepair> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const [order, events] = await Promise.all([afterSales.ask(readRepair, id), afterSales.ask(listRepairEvents, id)])
  const { quote_version: version } = order
  const links = {
    quote: version === 0 ? null : await quoteLinkOf(container, { id, version }),
    payment: await repairPaymentLinkOf(container, order),
  }
  return toAdminRepair(order, events, links, new Date())
}

/** A route by which staff do something about goods in the workshop; it answers with the repair as it then stands. */
export function repairVerb<Body>(act: (req: AuthenticatedMedusaRequest<Body>, input: VerbInput) => Promise<unknown>) {
  return withReasons(async (req: AuthenticatedMedusaRequest<Body>, res: MedusaResponse) => {
    const { id = "" } = req.params
    const actor = staffOf(req)
    await act(req, { id, actor, idempotency: readIdempotencyKey(req, actor), now: new Date().toISOString() })
    res.json({ repair_order: await answerRepair(req.scope, id) })
  })
}

type Said = Pick<StepRepairInput, "step"> & Partial<Pick<StepRepairInput, "reference" | "words">>

/** The same for a step that changes the stage and nothing else. */
export function repairStep<Body>(read: (body: Body) => Said) {
  return repairVerb<Body>((req, input) => {
    const { step, reference = null, words = null } = read(req.validatedBody)
    return stepRepairWorkflow(req.scope).run({ input: { ...input, step, reference, words } })
  })
}

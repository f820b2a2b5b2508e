import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { stepRepairWorkflow } from "../../../../workflows/repair/step-repair"
import { readIdempotencyKey } from "../../../idempotency"
import { withReasons } from "../../../with-reasons"
import { readQuote } from "./read-quote"

/** A route by which the customer answers a quote, once, by its link. No login: the link is his. */
export function answerQuote(verb: "accept" | "decline") {
  return withReasons(async (req: MedusaRequest, res: MedusaResponse) => {
    const { token = "" } = req.params
    const { id, version } = await readQuote(req.scope, token)
    const actor = { type: "customer", id: null } as const
    await stepRepairWorkflow(req.scope).run({
      input: {
        ...{ id, actor, step: { verb, version }, reference: null, words: null },
        ...{ idempotency: readIdempotencyKey(req, actor), now: new Date().toISOString() },
      },
    })
    res.json({ quote: (await readQuote(req.scope, token)).quote })
  })
}

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readParty, type ContactSpeaker } from "../../../../workflows/contact/read-party"
import { readPreferences } from "../../../../workflows/contact/read-preferences"
import { saveContactPreferencesWorkflow } from "../../../../workflows/contact/save-preferences"
import { readIdempotencyKey } from "../../../idempotency"
import { withReasons } from "../../../with-reasons"
import { identifyCaller, toActor, type Caller } from "../caller"
import type { ContactPreferencesInput } from "./validators"

export const GET = withReasons(async (req: MedusaRequest, res: MedusaResponse) => {
  const now = new Date()
  const party = await readParty(req.scope, toSpeaker(await identifyCaller(req, now)))
  res.json({ contact_preferences: await readPreferences(req.scope, party, now) })
})

export const POST = withReasons(async (req: MedusaRequest<ContactPreferencesInput>, res: MedusaResponse) => {
  const now = new Date()
  const caller = await identifyCaller(req, now)
  const actor = toActor(caller)
  const party = await readParty(req.scope, toSpeaker(caller))
  await saveContactPreferencesWorkflow(req.scope).run({
    input: {
      ...{ party, preferences: req.validatedBody.preferences, source: caller.type },
      ...{ idempotency: readIdempotencyKey(req, actor), now: now.toISOString() },
    },
  })
  res.json({ contact_preferences: await readPreferences(req.scope, party, now) })
})

function toSpeaker(caller: Caller): ContactSpeaker {
  return caller.type === "customer" ? { customer_id: caller.customer_id } : { guest_of_order_id: caller.order_id }
}

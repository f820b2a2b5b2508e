import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { readStrayParcel } from "../../../../modules/after-sales/queries/receiving/list-stray-parcels"
import { endParcelWorkflow, type EndParcelInput } from "../../../../workflows/receiving/end-parcel"
import type { VerbInput } from "../../../../workflows/rma/verb-input"
import { toAdminStrayParcel } from "../../../bodies/admin-finding"
import { readIdempotencyKey } from "../../../idempotency"
import { withReasons } from "../../../with-reasons"
import { staffOf } from "../staff-of"
import type { ParcelWordsInput } from "./validators"

/** A route by which staff do something with a parcel; it answers with the parcel as it then stands. */
export function parcelVerb<Body>(act: (req: AuthenticatedMedusaRequest<Body>, input: VerbInput) => Promise<unknown>) {
  return withReasons(async (req: AuthenticatedMedusaRequest<Body>, res: MedusaResponse) => {
    const now = new Date()
    const { id = "" } = req.params
    const actor = staffOf(req)
    await act(req, { id, actor, idempotency: readIdempotencyKey(req, actor), now: now.toISOString() })
    const parcel = await req.scope.resolve(AFTER_SALES_MODULE).ask(readStrayParcel, id)
    res.json({ stray_parcel: toAdminStrayParcel(parcel, new Date()) })
  })
}

/** The parcel leaves, and says why. */
export function endVerb(action: EndParcelInput["action"]) {
  return parcelVerb<ParcelWordsInput>((req, verb) =>
    endParcelWorkflow(req.scope).run({ input: { ...verb, action, words: req.validatedBody.words } }),
  )
}

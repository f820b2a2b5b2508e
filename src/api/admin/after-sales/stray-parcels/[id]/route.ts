import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../../modules/after-sales"
import { readStrayParcel } from "../../../../../modules/after-sales/queries/receiving/list-stray-parcels"
import { toAdminStrayParcel } from "../../../../bodies/admin-finding"
import { withReasons } from "../../../../with-reasons"

export const GET = withReasons(async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const parcel = await req.scope.resolve(AFTER_SALES_MODULE).ask(readStrayParcel, req.params.id ?? "")
  res.json({ stray_parcel: toAdminStrayParcel(parcel, new Date()) })
})

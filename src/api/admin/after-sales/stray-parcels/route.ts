import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { listStrayParcels, readStrayParcel } from "../../../../modules/after-sales/queries/receiving/list-stray-parcels"
import { registerParcelWorkflow } from "../../../../workflows/receiving/register-parcel"
import { toAdminStrayParcel, toAdminStrayParcelSummary } from "../../../bodies/admin-finding"
import { decodeCursor, encodeCursor } from "../../../cursor"
import { readIdempotencyKey } from "../../../idempotency"
import { toPage } from "../../../to-page"
import { withReasons } from "../../../with-reasons"
import { staffOf } from "../staff-of"
import type { ListStrayParcelsQuery, RegisterParcelBody } from "./validators"

export const GET = withReasons(
  async (req: AuthenticatedMedusaRequest<unknown, ListStrayParcelsQuery>, res: MedusaResponse) => {
    const now = new Date()
    const { limit, cursor, status, tracking_number = null } = req.validatedQuery as ListStrayParcelsQuery
    const read = await req.scope.resolve(AFTER_SALES_MODULE).ask(listStrayParcels, {
      statuses: status,
      tracking_number,
      before_id: cursor === undefined ? null : decodeCursor(cursor, { id: z.string() }).id,
      limit: limit + 1,
    })
    const { items, next_cursor } = toPage(read, limit)
    res.json({
      stray_parcels: items.map((parcel) => toAdminStrayParcelSummary(parcel, now)),
      next_cursor: next_cursor === null ? null : encodeCursor({ id: next_cursor }),
    })
  },
)

export const POST = withReasons(async (req: AuthenticatedMedusaRequest<RegisterParcelBody>, res: MedusaResponse) => {
  const now = new Date()
  const actor = staffOf(req)
  const { findings, ...label } = req.validatedBody
  const { result } = await registerParcelWorkflow(req.scope).run({
    input: {
      carrier: label.carrier || null,
      tracking_number: label.tracking_number || null,
      sender: label.sender || null,
      order_number: label.order_number || null,
      email: label.email || null,
      note: label.note || null,
      findings,
      actor,
      idempotency: readIdempotencyKey(req, actor),
      now: now.toISOString(),
    },
  })
  const parcel = await req.scope.resolve(AFTER_SALES_MODULE).ask(readStrayParcel, result.id)
  res.status(result.repeated ? 200 : 201).json({ stray_parcel: toAdminStrayParcel(parcel, new Date()) })
})

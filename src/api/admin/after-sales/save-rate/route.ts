import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { saveRate } from "../../../../domain/exchange/save-rate"
import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { readSaveRate } from "../../../../modules/after-sales/queries/exchange/read-save-rate"
import type { SaveRate } from "../../../../types"
import type { SaveRateQuery } from "./validators"

export async function GET(
  req: MedusaRequest<unknown, SaveRateQuery>,
  res: MedusaResponse<{ save_rate: SaveRate }>,
): Promise<void> {
  const { from, to } = req.validatedQuery as SaveRateQuery
  const asked = { from: new Date(from), to: new Date(to) }
  const { requests, saved } = await req.scope.resolve(AFTER_SALES_MODULE).ask(readSaveRate, asked)
  res.json({
    save_rate: {
      from: asked.from.toISOString(),
      to: asked.to.toISOString(),
      requests,
      saved,
      percentage: saveRate(saved, requests),
    },
  })
}

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { answerExchangeOptions } from "../../../../../../../answer-exchange-options"
import type { ExchangeOptionsQuery } from "../../../../../../../exchange-options-query"
import { withReasons } from "../../../../../../../with-reasons"
import { identifyCaller, toOrderOwner } from "../../../../../caller"

export const GET = withReasons(async (req: MedusaRequest<unknown, ExchangeOptionsQuery>, res: MedusaResponse) => {
  const now = new Date()
  await answerExchangeOptions(req, res, toOrderOwner(await identifyCaller(req, now)), now)
})

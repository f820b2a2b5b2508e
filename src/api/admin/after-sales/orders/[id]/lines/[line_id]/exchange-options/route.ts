import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { answerExchangeOptions } from "../../../../../../../answer-exchange-options"
import type { ExchangeOptionsQuery } from "../../../../../../../exchange-options-query"
import { withReasons } from "../../../../../../../with-reasons"

export const GET = withReasons(async (req: MedusaRequest<unknown, ExchangeOptionsQuery>, res: MedusaResponse) => {
  await answerExchangeOptions(req, res, "anyone", new Date())
})

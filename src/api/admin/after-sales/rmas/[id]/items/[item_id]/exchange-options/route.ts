import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { answerItemExchangeOptions } from "../../../../../../../answer-exchange-options"
import type { ItemExchangeOptionsQuery } from "../../../../../../../exchange-options-query"
import { withReasons } from "../../../../../../../with-reasons"

export const GET = withReasons(async (req: MedusaRequest<unknown, ItemExchangeOptionsQuery>, res: MedusaResponse) => {
  await answerItemExchangeOptions(req, res)
})

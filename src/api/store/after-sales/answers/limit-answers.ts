import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { networkOf } from "../../../network-of"
import { countCall } from "../../../rate-limit"
import { sendTooMany } from "../../../send-too-many"

/** Keeps one network from asking without end, and from voting an answer down by the thousand. */
export async function limitAnswers(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const { answer_searches_per_hour } = await req.scope.resolve(AFTER_SALES_MODULE).getOptions()
  const wait = await countCall(req.scope, {
    name: "answers.network",
    key: networkOf(req.ip ?? ""),
    calls_per_hour: answer_searches_per_hour,
  })
  if (wait === null) next()
  else sendTooMany(res, wait, "Too many answers were asked for.")
}

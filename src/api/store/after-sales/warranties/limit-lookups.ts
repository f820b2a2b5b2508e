import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { networkOf } from "../../../network-of"
import { countCall } from "../../../rate-limit"
import { sendTooMany } from "../../../send-too-many"

/** Keeps a stranger from trying codes and tokens by the thousand, whether or not they are on a card. */
export async function limitLookups(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const { warranty_lookups_per_hour } = await req.scope.resolve(AFTER_SALES_MODULE).getOptions()
  const wait = await countCall(req.scope, {
    name: "warranty.lookup",
    key: networkOf(req.ip ?? ""),
    calls_per_hour: warranty_lookups_per_hour,
  })
  if (wait === null) next()
  else sendTooMany(res, wait, "Too many codes were looked up.")
}

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { cardText } from "../domain/warranty/card-text"
import type { WarrantyRecord } from "../modules/after-sales/queries/warranty/warranty-record"
import { acceptedOrThrow } from "../modules/after-sales/refusal-error"
import { renderCard } from "../workflows/warranty/render-card"

/** Sends a warranty's card as PDF, in the language of the call. */
export async function sendCard(req: MedusaRequest, res: MedusaResponse, warranty: WarrantyRecord): Promise<void> {
  const pdf = acceptedOrThrow(await renderCard(cardText(warranty, req.locale ?? null)))
  res.setHeader("Content-Type", "application/pdf")
  res.setHeader("Content-Disposition", `attachment; filename="warranty-${warranty.claim_code}.pdf"`)
  res.setHeader("Cache-Control", "private, no-store")
  res.send(pdf)
}

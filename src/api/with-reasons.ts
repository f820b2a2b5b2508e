import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import type { Refusal } from "../domain/kernel/decision"
import { isRefusal } from "../modules/after-sales/refusal-error"
import type { ErrorBody } from "../types"

/**
 * Wraps a route handler so that a refusal reaches the caller with all its reasons. Medusa's own error handler drops
 * every field it does not know, and replacing it would replace the host's; everything else is passed on to it.
 */
export function withReasons<Request extends MedusaRequest<never> | MedusaRequest>(
  handler: (req: Request, res: MedusaResponse) => Promise<void>,
): (req: Request, res: MedusaResponse) => Promise<void> {
  return async (req, res) => {
    try {
      await handler(req, res)
    } catch (error) {
      if (!isRefusal(error)) throw error
      sendRefusal(res, error.reasons, error.message)
    }
  }
}

/** Answers with every reason; the first reason's code is the code of the whole. */
export function sendRefusal(
  res: MedusaResponse,
  reasons: readonly Refusal[],
  message: string,
  status: 400 | 403 = 400,
): void {
  const body: ErrorBody = { type: "not_allowed", code: reasons[0]?.code, message, reasons }
  res.status(status).json(body)
}

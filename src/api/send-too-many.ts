import type { MedusaResponse } from "@medusajs/framework/http"

import type { ErrorBody } from "../types"

/** Answers 429, for which MedusaError has no type, with the seconds to wait. */
export function sendTooMany(res: MedusaResponse, waitSeconds: number, what: string): void {
  const body: ErrorBody = {
    type: "too_many_requests",
    code: "too_many_requests",
    message: `${what} Try again in ${Math.ceil(waitSeconds / 60)} min.`,
  }
  res.status(429).set("Retry-After", String(waitSeconds)).json(body)
}

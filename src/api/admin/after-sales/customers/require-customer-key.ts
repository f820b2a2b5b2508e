import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

/** Core's id, or a guest's opaque name, which is as long as an address may be. */
const KEY = /^[\w-]{1,500}$/

/** Answers 404 for a path that names nobody at all: such text must not reach the database. */
export function requireCustomerKey(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): void {
  if (KEY.test(req.params.id ?? "")) next()
  else next(new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such customer"))
}

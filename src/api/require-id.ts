import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

import { idField } from "./fields"

/** Answers 404 for a path that holds no id at all: such text must not reach the database. */
export function requireId(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): void {
  if (idField.safeParse(req.params.id).success) next()
  else next(new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such record"))
}

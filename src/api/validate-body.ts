import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"

import { findUnstorable } from "./find-unstorable"

/**
 * Parses the body into `req.validatedBody`, or answers 400 with every field that is wrong. Medusa's own
 * `validateAndTransformBody` prints the value it refuses, so that a body such as `{ "name": { "toString": 1 } }`,
 * which no template can print, ends in a 500.
 */
export function validateBody(schema: z.ZodType) {
  return async (req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    req.validatedBody = await parseInput(schema, req.body)
    next()
  }
}

/** @throws INVALID_DATA naming every field that is wrong, and never the value */
export async function parseInput<Output>(schema: z.ZodType<Output>, input: unknown): Promise<Output> {
  const parsed = await schema.safeParseAsync(input)
  if (!parsed.success) throw toInvalidData(parsed.error.issues)
  const path = findUnstorable(input)
  if (path) throw toInvalidData([{ path, message: "must not contain a NUL character or half of a surrogate pair" }])
  return parsed.data
}

type Fault = Pick<z.core.$ZodIssue, "message"> & { readonly path: readonly PropertyKey[] }

function toInvalidData(faults: readonly Fault[]): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, faults.map(toSentence).join("; "))
}

function toSentence({ path, message }: Fault): string {
  return path.length === 0 ? message : `Field '${path.join(".")}': ${message}`
}

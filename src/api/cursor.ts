import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

import { findUnstorable } from "./find-unstorable"

/** Turns where a page ended into an opaque string, so that callers do not build on what is inside. */
export function encodeCursor(position: Readonly<Record<string, string>>): string {
  return Buffer.from(JSON.stringify(position)).toString("base64url")
}

/** @throws INVALID_DATA for anything that `encodeCursor` did not make for the same kind of list */
export function decodeCursor<Shape extends z.ZodRawShape>(cursor: string, shape: Shape): z.output<z.ZodObject<Shape>> {
  const parsed = z.object(shape).safeParse(decodeJson(cursor))
  if (parsed.success && findUnstorable(parsed.data) === null) return parsed.data
  throw new MedusaError(MedusaError.Types.INVALID_DATA, "Field 'cursor': not a cursor of this list")
}

function decodeJson(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"))
  } catch {
    return undefined
  }
}

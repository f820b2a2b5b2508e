import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

/** Turns where a page ended into an opaque string, so that callers do not build on what is inside. */
export function encodeCursor(position: Readonly<Record<string, string>>): string {
  return Buffer.from(JSON.stringify(position)).toString("base64url")
}

/** @throws INVALID_DATA for anything that `encodeCursor` did not make for the same kind of list */
export function decodeCursor<Shape extends z.ZodRawShape>(cursor: string, shape: Shape): z.output<z.ZodObject<Shape>> {
  try {
    return z.object(shape).parse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")))
  } catch {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "Field 'cursor': not a cursor of this list")
  }
}

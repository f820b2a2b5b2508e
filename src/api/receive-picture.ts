import { createHash } from "node:crypto"

import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import multer, { memoryStorage, MulterError } from "multer"

import { tooLarge } from "../domain/evidence/decide-upload"
import { AFTER_SALES_MODULE } from "../modules/after-sales"
import { parseInput } from "./validate-body"
import { sendRefusal } from "./with-reasons"

/** One file out of a form. */
export class UploadedFile {
  constructor(
    readonly content: Buffer,
    readonly filename: string,
  ) {}

  /** An `Idempotency-Key` is bound to the digest: the bytes themselves are too many to be printed. */
  toJSON(): string {
    return createHash("sha256").update(this.content).digest("hex")
  }
}

/** A form's fields, and the file that came with them. */
export type WithFile<Fields> = Fields & { readonly file: UploadedFile }

/**
 * Reads a form with one file in the field `file` into `req.validatedBody`. Nothing reaches a disk: the file is in memory,
 * and reading stops at the most bytes that a picture may have.
 */
export function receivePicture<Fields extends object>(schema: z.ZodType<Fields>) {
  const receive = async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    const { evidence_megabytes } = await req.scope.resolve(AFTER_SALES_MODULE).getOptions()
    const bytes = evidence_megabytes * 1_000_000
    const fault = await readForm(req, res, bytes)
    if (fault === "too_large") {
      const refusal = tooLarge({ bytes })
      return sendRefusal(res, [refusal], refusal.message)
    }
    if (fault === "malformed" || !req.file) throw new MedusaError(MedusaError.Types.INVALID_DATA, WANTED)
    const { buffer, originalname } = req.file
    const fields = await parseInput(schema, { ...(req.body as object) })
    req.validatedBody = { ...fields, file: new UploadedFile(buffer, originalname) }
    next()
  }
  return Object.assign(receive, { formSchema: schema }) // docs/openapi.json is made from what really validates
}

const WANTED = "Send multipart/form-data with one picture in the field 'file'."

/** More than any form of ours has; a form made up to exhaust us has more. */
const FORM_LIMITS = { files: 1, fields: 5, parts: 6, fieldNameSize: 100, fieldSize: 1_000, headerPairs: 20 }

function readForm(req: MedusaRequest, res: MedusaResponse, bytes: number): Promise<"too_large" | "malformed" | null> {
  const form = multer({
    storage: memoryStorage(),
    limits: { ...FORM_LIMITS, fileSize: bytes },
    defParamCharset: "utf8",
  })
  return new Promise((resolve) => {
    form.single("file")(req, res, (error: unknown) => {
      if (!error) resolve(null)
      else resolve(error instanceof MulterError && error.code === "LIMIT_FILE_SIZE" ? "too_large" : "malformed")
    })
  })
}

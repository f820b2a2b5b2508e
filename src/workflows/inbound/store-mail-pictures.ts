import { createHash } from "node:crypto"

import type { MedusaContainer } from "@medusajs/framework/types"

import { cleanFilename } from "../../domain/evidence/clean-filename"
import { recognisePicture } from "../../domain/evidence/picture-type"
import { sortFiles, type OfferedFile, type RefusedFile } from "../../domain/evidence/sort-files"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import type { ReceivedPicture } from "../../modules/after-sales/commands/evidence/add-attachment"
import { RefusalError } from "../../modules/after-sales/refusal-error"
import { removeFile } from "../evidence/remove-file"
import { storePicture } from "../evidence/store-picture"
import type { MailFile } from "./parse-mail"

export interface MailPictures {
  readonly received: readonly ReceivedPicture[]
  readonly refused: readonly RefusedFile[]
}

interface Offered extends OfferedFile {
  readonly content: Buffer
}

/** Stores the pictures of a mail, each looked at and written anew. What is refused costs the mail nothing else. */
export async function storeMailPictures(container: MedusaContainer, files: readonly MailFile[]): Promise<MailPictures> {
  const options = await container.resolve(AFTER_SALES_MODULE).getOptions()
  const limits = { files: options.evidence_files, bytes: options.evidence_megabytes * 1_000_000 }
  const { kept, refused } = sortFiles(files.map(toOffered), limits)
  const received: ReceivedPicture[] = []
  const unreadable: RefusedFile[] = []
  for (const { filename, content, type, sha256 } of kept) {
    try {
      const picture = await storePicture(container, content, type, options)
      received.push({ ...picture, sha256, filename: cleanFilename(filename, type) })
    } catch (error) {
      if (error instanceof RefusalError) unreadable.push({ filename, reasons: error.reasons })
      else return rethrow(container, received, error)
    }
  }
  return { received, refused: [...refused, ...unreadable] }
}

/** Storage is down: the gateway delivers the mail again, and its pictures are then stored anew. */
async function rethrow(container: MedusaContainer, stored: readonly ReceivedPicture[], error: unknown): Promise<never> {
  await removePictures(container, stored)
  throw error
}

export async function removePictures(
  container: MedusaContainer,
  pictures: readonly Pick<ReceivedPicture, "file_key">[],
): Promise<void> {
  for (const { file_key } of pictures) await removeFile(container, file_key)
}

function toOffered({ filename, content }: MailFile): Offered {
  const sha256 = createHash("sha256").update(content).digest("hex")
  return { filename, content, sha256, bytes: content.length, type: recognisePicture(content) }
}

import type { Attachment, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { listAttachmentFiles } from "../../modules/after-sales/queries/evidence/list-attachment-files"
import { wordsOf } from "../words-of"

/** What every mail server takes, with what base64 and the words add to it. What is left out is read with the ticket. */
const MOST_BYTES = 15_000_000

/** Pictures that go with a letter. One that storage does not give keeps nobody's words back. */
export async function readLetterAttachments(container: MedusaContainer, messageId: string): Promise<Attachment[]> {
  const files = await container.resolve(AFTER_SALES_MODULE).ask(listAttachmentFiles, messageId)
  const attachments: Attachment[] = []
  let bytes = 0
  for (const { file_key, filename, mime_type, size } of files) {
    bytes += size
    if (bytes > MOST_BYTES) break
    try {
      const content = (await container.resolve(Modules.FILE).getAsBuffer(file_key)).toString("base64")
      attachments.push({ content, filename, content_type: mime_type, disposition: "attachment" })
    } catch (error) {
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
      logger.error(`after-sales: the letter about ${messageId} goes without a picture: ${wordsOf(error)}`)
    }
  }
  return attachments
}

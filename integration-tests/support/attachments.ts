import type { Api } from "../../demo/seed/api"
import { formWith } from "../../demo/seed/requests/photo"
import type { UploadedAttachment } from "../../src/types"
import { buildPhoto } from "./photos"

/** A customer, a guest or, below `/admin`, staff upload a picture for words that they are writing; answers with its id. */
export async function uploadAttachment(
  caller: Api,
  side: "store" | "admin" = "store",
  photo?: Buffer,
): Promise<string> {
  const path = `/${side}/after-sales/ticket-attachments`
  return (await caller.post<UploadedAttachment>(path, formWith(photo ?? (await buildPhoto())))).attachment.id
}

import type { AdminArticle } from "../../../src/types"
import type { Api } from "../api"
import { articles } from "./articles"
import { cannedAnswers } from "./canned-answers"

/** Fills the answer library, published, and what staff need not write anew each time. */
export async function writeAnswers(admin: Api): Promise<void> {
  for (const article of articles) {
    const { answer } = await admin.post<{ answer: AdminArticle }>("/admin/after-sales/answers", article)
    await admin.post(`/admin/after-sales/answers/${answer.id}/publish`, {})
  }
  for (const canned of cannedAnswers) await admin.post("/admin/after-sales/canned-answers", canned)
}

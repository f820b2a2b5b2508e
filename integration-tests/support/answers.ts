import type { AdminArticle, CannedAnswerHttp, SaveArticleBody, SaveCannedAnswerBody } from "../../src/types"
import type { TestShop } from "./shop"

type Admin = Pick<TestShop["admin"], "post">
const ROOT = "/admin/after-sales"

export async function draftArticle(admin: Admin, article: SaveArticleBody): Promise<string> {
  const { answer } = await admin.post<{ answer: AdminArticle }>(`${ROOT}/answers`, article)
  return answer.id
}

export async function publishArticle(admin: Admin, article: SaveArticleBody): Promise<string> {
  const id = await draftArticle(admin, article)
  await admin.post(`${ROOT}/answers/${id}/publish`, {})
  return id
}

export async function writeCannedAnswer(
  admin: Admin,
  answer: Omit<SaveCannedAnswerBody, "title"> & { readonly title?: string },
): Promise<string> {
  const body = { title: answer.code, ...answer }
  const { canned_answer } = await admin.post<{ canned_answer: CannedAnswerHttp }>(`${ROOT}/canned-answers`, body)
  return canned_answer.id
}

import type { AdminArticle, SaveArticleBody } from "../../../types"

/** Tags are written as one line, separated by commas of any script. */
export interface ArticleForm {
  locale: string
  question: string
  answer: string
  tags: string
  product_ids: string[]
  category_ids: string[]
}

const NEW: ArticleForm = { locale: "en", question: "", answer: "", tags: "", product_ids: [], category_ids: [] }

export const toArticleForm = (article: AdminArticle | null): ArticleForm =>
  article === null
    ? NEW
    : {
        ...{ locale: article.locale, question: article.question, answer: article.answer },
        tags: article.tags.join(", "),
        product_ids: [...article.product_ids],
        category_ids: [...article.category_ids],
      }

export const toArticleToSave = (form: ArticleForm): SaveArticleBody => ({
  locale: form.locale.trim(),
  question: form.question.trim(),
  answer: form.answer.trim(),
  tags: toList(form.tags),
  product_ids: form.product_ids,
  category_ids: form.category_ids,
})

const toList = (line: string): string[] =>
  line
    .split(/[,，、]/)
    .map((one) => one.trim())
    .filter((one) => one !== "")

import { Button, Container, Heading, StatusBadge, Text, toast } from "@medusajs/ui"
import { useState } from "react"

import type { AdminArticle } from "../../../types"
import { useArticleVerb, type ArticleVerb } from "../../hooks/use-answers"
import { useIdempotencyKey } from "../../hooks/use-idempotency-key"
import { useWords } from "../../hooks/use-words"
import { ARTICLE_COLORS } from "../../lib/article-color"
import { ConfirmPrompt } from "../shared/confirm-prompt"
import { ProblemAlert } from "../shared/problem-alert"
import { ArticleDrawer } from "./article-drawer"

/** Question, answer and status, and what can be done now. */
export const ArticleHeader = ({ article }: { readonly article: AdminArticle }) => {
  const words = useWords()
  const [open, setOpen] = useState<"edit" | "archive" | null>(null)
  const verb = useArticleVerb(article.id)
  const keyFor = useIdempotencyKey(verb.isSuccess)
  const take = (one: ArticleVerb) =>
    verb.mutate(
      { verb: one, key: keyFor({ one }) },
      {
        onSuccess: () => {
          toast.success(words(`library.done.${one}`))
          setOpen(null)
        },
      },
    )
  const may = (action: AdminArticle["actions"][number]) => article.actions.includes(action)

  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 px-6 py-4">
        <Heading className="min-w-0 break-words">{article.question}</Heading>
        <StatusBadge color={ARTICLE_COLORS[article.status]}>{words(`article_status.${article.status}`)}</StatusBadge>
      </div>
      <Text size="small" className="whitespace-pre-line break-words px-6 py-4">
        {article.answer}
      </Text>
      {open === null && verb.error !== null && (
        <div className="p-6">
          <ProblemAlert error={verb.error} />
        </div>
      )}
      {article.actions.length > 0 && (
        <div className="bg-ui-bg-subtle flex flex-wrap items-center justify-end gap-2 rounded-b-xl px-4 py-4">
          {may("archive") && (
            <Button size="small" variant="secondary" onClick={() => setOpen("archive")}>
              {words("article_action.archive")}
            </Button>
          )}
          {may("unpublish") && (
            <Button size="small" variant="secondary" isLoading={verb.isPending} onClick={() => take("unpublish")}>
              {words("article_action.unpublish")}
            </Button>
          )}
          <Button size="small" variant={may("publish") ? "secondary" : "primary"} onClick={() => setOpen("edit")}>
            {words("article_action.edit")}
          </Button>
          {may("publish") && (
            <Button size="small" isLoading={verb.isPending} onClick={() => take("publish")}>
              {words("article_action.publish")}
            </Button>
          )}
        </div>
      )}
      {open === "edit" && <ArticleDrawer article={article} onClose={() => setOpen(null)} />}
      {open === "archive" && (
        <ConfirmPrompt
          title={words("library.archive_title")}
          body={words("library.archive_body")}
          submit={words("article_action.archive")}
          isDanger
          isPending={verb.isPending}
          error={verb.error}
          onConfirm={() => take("archive")}
          onClose={() => setOpen(null)}
        />
      )}
    </Container>
  )
}

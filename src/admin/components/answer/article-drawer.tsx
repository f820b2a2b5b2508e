import { Input, Textarea, toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"

import type { AdminArticle } from "../../../types"
import { useSaveArticle } from "../../hooks/use-answers"
import { useIdempotencyKey } from "../../hooks/use-idempotency-key"
import { useWords } from "../../hooks/use-words"
import { ActionDrawer } from "../shared/action-drawer"
import { EntityPicker } from "../shared/entity-picker"
import { Field } from "../shared/field"
import { toArticleForm, toArticleToSave, type ArticleForm } from "./article-form"

interface ArticleDrawerProps {
  /** Null drafts a new one. */
  readonly article: AdminArticle | null
  readonly onClose: () => void
  readonly onSaved?: (id: string) => void
}

export const ArticleDrawer = ({ article, onClose, onSaved }: ArticleDrawerProps) => {
  const words = useWords()
  const save = useSaveArticle(article?.id ?? null)
  const keyFor = useIdempotencyKey()
  const form = useForm<ArticleForm>({ defaultValues: toArticleForm(article) })
  const { locale, question, answer, product_ids, category_ids } = form.watch()

  return (
    <ActionDrawer
      title={words("library.edit_title")}
      body={words("library.edit_body")}
      submit={words("common.save")}
      isPending={save.isPending}
      isDisabled={[locale, question, answer].some((one) => one.trim() === "")}
      error={save.error}
      onClose={onClose}
      onSubmit={form.handleSubmit((given) => {
        const toSave = toArticleToSave(given)
        save.mutate(
          { article: toSave, key: keyFor(toSave) },
          {
            onSuccess: ({ answer: saved }) => {
              toast.success(words("library.saved"))
              onClose()
              onSaved?.(saved.id)
            },
          },
        )
      })}
    >
      <Field label={words("library.question")} hint={words("library.question_hint")}>
        {(id) => <Input id={id} {...form.register("question")} />}
      </Field>
      <Field label={words("library.answer")}>
        {(id) => <Textarea id={id} rows={10} {...form.register("answer")} />}
      </Field>
      <Field label={words("library.language")}>{(id) => <Input id={id} {...form.register("locale")} />}</Field>
      <Field label={words("library.tags")} hint={words("library.tags_hint")} isOptional>
        {(id) => <Input id={id} {...form.register("tags")} />}
      </Field>
      <Field label={words("library.products")} hint={words("library.about_hint")} isOptional>
        {() => (
          <EntityPicker
            attribute="product"
            values={product_ids}
            onChange={(ids) => form.setValue("product_ids", [...ids])}
          />
        )}
      </Field>
      <Field label={words("library.categories")} isOptional>
        {() => (
          <EntityPicker
            attribute="category"
            values={category_ids}
            onChange={(ids) => form.setValue("category_ids", [...ids])}
          />
        )}
      </Field>
    </ActionDrawer>
  )
}

import { DatePicker, Text, Textarea, toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"

import type { AdminCommitmentSummary } from "../../../types"
import { useCommitmentVerb } from "../../hooks/use-commitments"
import { useIdempotencyKey } from "../../hooks/use-idempotency-key"
import { useWords } from "../../hooks/use-words"
import { ActionDrawer } from "../shared/action-drawer"
import { Field } from "../shared/field"
import { PROMISE_PATHS, type PromiseVerb } from "./promise-verbs"

interface PromiseDrawerProps {
  readonly promise: AdminCommitmentSummary
  readonly verb: PromiseVerb
  readonly onClose: () => void
}

interface PromiseForm {
  words: string
  due_at: Date | null
}

/** Says what became of a promise. */
export const PromiseDrawer = ({ promise, verb, onClose }: PromiseDrawerProps) => {
  const words = useWords()
  const number = words("promise.number", { number: promise.number })
  const { mutate, isPending, error } = useCommitmentVerb(promise.id)
  const keyFor = useIdempotencyKey()
  const form = useForm<PromiseForm>({ defaultValues: { words: "", due_at: null } })
  const { words: said, due_at } = form.watch()
  const isMove = verb === "move"

  const send = (given: PromiseForm): void => {
    if (isPending) return
    const path = PROMISE_PATHS[verb]
    const body = {
      words: given.words.trim(),
      ...(isMove && given.due_at !== null ? { due_at: given.due_at.toISOString() } : {}),
    }
    const onSuccess = () => {
      toast.success(words(`promise.do.${verb}.done`, { number }))
      onClose()
    }
    mutate({ path, body, key: keyFor({ path, body }) }, { onSuccess })
  }

  return (
    <ActionDrawer
      title={words(`promise.do.${verb}.title`, { number })}
      submit={words(`promise.do.${verb}.submit`)}
      isPending={isPending}
      isDisabled={said.trim() === "" || (isMove && due_at === null)}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit(send)}
    >
      <Text
        size="small"
        className="border-ui-border-strong text-ui-fg-subtle whitespace-pre-line break-words border-l-2 pl-3"
      >
        {promise.promise}
      </Text>
      {isMove && (
        <Field label={words("promise.do.due")}>
          {() => (
            <DatePicker
              aria-label={words("promise.do.due")}
              modal
              granularity="minute"
              value={due_at}
              onChange={(value) => form.setValue("due_at", value)}
            />
          )}
        </Field>
      )}
      <Field label={words("promise.do.words")}>
        {(id) => (
          <Textarea id={id} rows={4} placeholder={words("promise.do.words_placeholder")} {...form.register("words")} />
        )}
      </Field>
    </ActionDrawer>
  )
}

import { Textarea } from "@medusajs/ui"
import { useForm } from "react-hook-form"

import type { AdminRma, RejectBody } from "../../../../types"
import { useWords } from "../../../hooks/use-words"
import { ActionDrawer } from "../../shared/action-drawer"
import { ClauseField } from "../../shared/clause-field"
import { Field } from "../../shared/field"
import { useRmaSubmit } from "../use-rma-submit"

interface RejectDrawerProps {
  readonly rma: AdminRma
  readonly onClose: () => void
}

/** A refusal rests on a clause of the terms in force and says why in words. */
export const RejectDrawer = ({ rma, onClose }: RejectDrawerProps) => {
  const words = useWords()
  const number = words("request.title", { number: rma.number })
  const { submit, isPending, error } = useRmaSubmit(rma.id, onClose)
  const form = useForm<RejectBody>({ defaultValues: { clause: "", words: "" } })
  const { clause, words: reason } = form.watch()

  return (
    <ActionDrawer
      title={words("do.reject.title", { number })}
      body={words("do.reject.body")}
      submit={words("do.reject.submit")}
      isDanger
      isPending={isPending}
      isDisabled={clause === "" || reason.trim() === ""}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit((body) =>
        submit("reject", { ...body, words: body.words.trim() }, words("do.reject.done", { number })),
      )}
    >
      <ClauseField
        label={words("do.reject.clause")}
        placeholder={words("do.reject.clause_placeholder")}
        hint={words("do.reject.clause_hint")}
        none={words("do.reject.no_clauses")}
        clauses={rma.clauses}
        value={clause}
        onChange={(value) => form.setValue("clause", value)}
      />
      <Field label={words("do.reject.words")}>
        {(id) => (
          <Textarea id={id} rows={5} placeholder={words("do.reject.words_placeholder")} {...form.register("words")} />
        )}
      </Field>
    </ActionDrawer>
  )
}

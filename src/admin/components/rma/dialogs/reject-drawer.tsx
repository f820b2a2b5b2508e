import { Textarea } from "@medusajs/ui"
import { useForm } from "react-hook-form"

import type { ClauseReference } from "../../../../domain/kernel/decision"
import type { AdminRma, RejectBody } from "../../../../types"
import { useClauseName } from "../../../hooks/use-clause-name"
import { useWords } from "../../../hooks/use-words"
import { ActionDrawer } from "../../shared/action-drawer"
import { Choice } from "../../shared/choice"
import { Field } from "../../shared/field"
import { Clause } from "../../shared/refusal-list"
import { useRmaSubmit } from "../use-rma-submit"

interface RejectDrawerProps {
  readonly rma: AdminRma
  readonly onClose: () => void
}

/** A refusal rests on a clause of the terms in force and says why in words. */
export const RejectDrawer = ({ rma, onClose }: RejectDrawerProps) => {
  const words = useWords()
  const clauseName = useClauseName()
  const number = words("request.title", { number: rma.number })
  const { submit, isPending, error } = useRmaSubmit(rma.id, onClose)
  const form = useForm<RejectBody>({ defaultValues: { clause: "", words: "" } })
  const { clause, words: reason } = form.watch()
  const chosen = rma.clauses.find((one) => one.id === clause)

  const label = ({ policy_code, version, clause: name }: ClauseReference) =>
    `${clauseName(name)} (${policy_code} v${version})`

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
      <Field
        label={words("do.reject.clause")}
        hint={rma.clauses.length === 0 ? words("do.reject.no_clauses") : words("do.reject.clause_hint")}
      >
        {(id) => (
          <Choice
            id={id}
            value={clause}
            onChange={(value) => form.setValue("clause", value)}
            options={rma.clauses.map((one) => ({ value: one.id, label: label(one) }))}
            placeholder={words("do.reject.clause_placeholder")}
            disabled={rma.clauses.length === 0}
          />
        )}
      </Field>
      {chosen?.source && <Clause clause={chosen} />}
      <Field label={words("do.reject.words")}>
        {(id) => (
          <Textarea id={id} rows={5} placeholder={words("do.reject.words_placeholder")} {...form.register("words")} />
        )}
      </Field>
    </ActionDrawer>
  )
}

import { Textarea } from "@medusajs/ui"
import { useForm } from "react-hook-form"

import type { AdminWithdrawal, DisputeWithdrawalBody } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { ActionDrawer } from "../shared/action-drawer"
import { ClauseField } from "../shared/clause-field"
import { Field } from "../shared/field"
import { useWithdrawalSubmit } from "./use-withdrawal-submit"

interface DisputeDrawerProps {
  readonly withdrawal: AdminWithdrawal
  readonly onClose: () => void
}

/** A dispute rests on a clause of the terms that govern the goods, and says why in words. */
export const DisputeDrawer = ({ withdrawal, onClose }: DisputeDrawerProps) => {
  const words = useWords()
  const number = words("withdrawal.title", { number: withdrawal.number })
  const { submit, isPending, error } = useWithdrawalSubmit(withdrawal.id, onClose)
  const form = useForm<DisputeWithdrawalBody>({ defaultValues: { clause: "", words: "" } })
  const { clause, words: reason } = form.watch()

  return (
    <ActionDrawer
      title={words("withdrawal.do.dispute.title", { number })}
      body={words("withdrawal.do.dispute.body")}
      submit={words("withdrawal.do.dispute.submit")}
      isDanger
      isPending={isPending}
      isDisabled={clause === "" || reason.trim() === ""}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit((body) =>
        submit("dispute", { ...body, words: body.words.trim() }, words("withdrawal.do.dispute.done", { number })),
      )}
    >
      <ClauseField
        label={words("withdrawal.do.dispute.clause")}
        placeholder={words("withdrawal.do.dispute.clause_placeholder")}
        none={words("withdrawal.do.dispute.no_clauses")}
        clauses={withdrawal.clauses}
        value={clause}
        onChange={(value) => form.setValue("clause", value)}
      />
      <Field label={words("withdrawal.do.dispute.words")}>
        {(id) => <Textarea id={id} rows={5} {...form.register("words")} />}
      </Field>
    </ActionDrawer>
  )
}

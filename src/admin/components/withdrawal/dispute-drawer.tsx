import { Textarea } from "@medusajs/ui"
import { useForm } from "react-hook-form"

import type { AdminWithdrawal, DisputeWithdrawalBody } from "../../../types"
import { useClauseName } from "../../hooks/use-clause-name"
import { useWords } from "../../hooks/use-words"
import { ActionDrawer } from "../shared/action-drawer"
import { Choice } from "../shared/choice"
import { Field } from "../shared/field"
import { Clause } from "../shared/refusal-list"
import { useWithdrawalSubmit } from "./use-withdrawal-submit"

interface DisputeDrawerProps {
  readonly withdrawal: AdminWithdrawal
  readonly onClose: () => void
}

/** A dispute rests on a clause of the terms that govern the goods, and says why in words. */
export const DisputeDrawer = ({ withdrawal, onClose }: DisputeDrawerProps) => {
  const words = useWords()
  const clauseName = useClauseName()
  const number = words("withdrawal.title", { number: withdrawal.number })
  const { submit, isPending, error } = useWithdrawalSubmit(withdrawal.id, onClose)
  const form = useForm<DisputeWithdrawalBody>({ defaultValues: { clause: "", words: "" } })
  const { clause, words: reason } = form.watch()
  const chosen = withdrawal.clauses.find(({ id }) => id === clause)

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
      <Field
        label={words("withdrawal.do.dispute.clause")}
        hint={withdrawal.clauses.length === 0 ? words("withdrawal.do.dispute.no_clauses") : undefined}
      >
        {(id) => (
          <Choice
            id={id}
            value={clause}
            onChange={(value) => form.setValue("clause", value)}
            options={withdrawal.clauses.map((one) => ({
              value: one.id,
              label: `${clauseName(one.clause)} (${one.policy_code} v${one.version})`,
            }))}
            placeholder={words("withdrawal.do.dispute.clause_placeholder")}
            disabled={withdrawal.clauses.length === 0}
          />
        )}
      </Field>
      {chosen?.source && <Clause clause={chosen} />}
      <Field label={words("withdrawal.do.dispute.words")}>
        {(id) => <Textarea id={id} rows={5} {...form.register("words")} />}
      </Field>
    </ActionDrawer>
  )
}

import { useForm } from "react-hook-form"

import type { AdminWithdrawal } from "../../../types"
import { useReasons } from "../../hooks/use-reasons"
import { useWords } from "../../hooks/use-words"
import { ActionDrawer } from "../shared/action-drawer"
import { Choice } from "../shared/choice"
import { Field } from "../shared/field"
import { useWithdrawalSubmit } from "./use-withdrawal-submit"

/** Stands for the merchant's own reason for withdrawals, which the server chooses. */
const WITHDRAWAL = "withdrawal"

interface OpenRequestDrawerProps {
  readonly withdrawal: AdminWithdrawal
  readonly onClose: () => void
}

export const OpenRequestDrawer = ({ withdrawal, onClose }: OpenRequestDrawerProps) => {
  const words = useWords()
  const { data: reasons } = useReasons()
  const number = words("withdrawal.title", { number: withdrawal.number })
  const { submit, isPending, error } = useWithdrawalSubmit(withdrawal.id, onClose)
  const form = useForm({ defaultValues: { reason: WITHDRAWAL } })
  const reason = form.watch("reason")
  const others = (reasons ?? []).filter(({ is_active, basis }) => is_active && basis !== "withdrawal")

  return (
    <ActionDrawer
      title={words("withdrawal.do.open_request.title", { number })}
      body={words("withdrawal.do.open_request.body")}
      submit={words("withdrawal.do.open_request.submit")}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit(() =>
        submit(
          "open-request",
          reason === WITHDRAWAL ? {} : { reason_code: reason },
          words("withdrawal.do.open_request.done", { number }),
        ),
      )}
    >
      <Field label={words("withdrawal.do.open_request.reason")} hint={words("withdrawal.do.open_request.reason_hint")}>
        {(id) => (
          <Choice
            id={id}
            value={reason}
            onChange={(value) => form.setValue("reason", value)}
            options={[
              { value: WITHDRAWAL, label: words("withdrawal.do.open_request.reason_default") },
              ...others.map(({ code, label }) => ({ value: code, label })),
            ]}
          />
        )}
      </Field>
    </ActionDrawer>
  )
}

import type { AdminRma, PayoutBody } from "../../../../types"
import { useFormats } from "../../../hooks/use-formats"
import { useWords } from "../../../hooks/use-words"
import { ConfirmPrompt } from "../../shared/confirm-prompt"
import { useRmaSubmit } from "../use-rma-submit"

interface RetryPayoutPromptProps {
  readonly rma: AdminRma
  readonly payout: PayoutBody
  readonly onClose: () => void
}

export const RetryPayoutPrompt = ({ rma, payout, onClose }: RetryPayoutPromptProps) => {
  const words = useWords()
  const formats = useFormats()
  const { submit, isPending, error } = useRmaSubmit(rma.id, onClose)
  return (
    <ConfirmPrompt
      title={words("do.retry_payout.title", { amount: formats.amount(payout.amount, payout.currency_code) })}
      body={words("do.retry_payout.body")}
      submit={words("do.retry_payout.submit")}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onConfirm={() => submit(`payouts/${payout.id}/retry`, {}, words("do.retry_payout.done"))}
    />
  )
}

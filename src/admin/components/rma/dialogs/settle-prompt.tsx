import type { AdminRma } from "../../../../types"
import { useFormats } from "../../../hooks/use-formats"
import { useWords } from "../../../hooks/use-words"
import { ConfirmPrompt } from "../../shared/confirm-prompt"
import { useRmaSubmit } from "../use-rma-submit"

interface SettlePromptProps {
  readonly rma: AdminRma
  readonly onClose: () => void
}

/** Says the exact amount before money leaves. */
export const SettlePrompt = ({ rma, onClose }: SettlePromptProps) => {
  const words = useWords()
  const formats = useFormats()
  const { submit, isPending, error } = useRmaSubmit(rma.id, onClose)
  const { payable, credit, currency_code } = rma.settlement
  const inMoney = formats.amount(payable, currency_code)
  const inCredit = `${formats.amount(credit, currency_code)} (${words("resolution.store_credit")})`
  const amount = [...(Number(payable) > 0 ? [inMoney] : []), ...(Number(credit) > 0 ? [inCredit] : [])].join(" + ")
  const number = words("request.title", { number: rma.number })
  const paysNothing = amount === ""

  if (Number(rma.settlement.due) > 0) {
    const due = formats.amount(rma.settlement.due, rma.settlement.currency_code)
    return (
      <ConfirmPrompt
        title={words("exchange.settle.title", { amount: due })}
        body={words("exchange.settle.body")}
        submit={words("exchange.settle.submit")}
        isPending={isPending}
        error={error}
        onClose={onClose}
        onConfirm={() => submit("settle", {}, words("exchange.settle.done", { number }))}
      />
    )
  }

  return (
    <ConfirmPrompt
      title={paysNothing ? words("do.settle.nothing_title", { number }) : words("do.settle.title", { amount })}
      body={
        paysNothing ? words("do.settle.nothing_body") : words("do.settle.body", { amount, order: rma.order_display_id })
      }
      submit={paysNothing ? words("do.settle.submit_nothing") : words("do.settle.submit", { amount })}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onConfirm={() =>
        submit(
          "settle",
          {},
          paysNothing ? words("do.settle.done_nothing", { number }) : words("do.settle.done", { amount }),
        )
      }
    />
  )
}

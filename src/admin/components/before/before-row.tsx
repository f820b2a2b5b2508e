import { StatusBadge, Text } from "@medusajs/ui"

import { V1_CLAIM_REASONS, type V1ClaimReason } from "../../../domain/import/medusa-v1"
import type { AdminImportedCase } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"

/** One case as the earlier system told of it: there is nothing to open and nothing to do. */
export const BeforeRow = ({ one }: { readonly one: AdminImportedCase }) => {
  const words = useWords()
  const formats = useFormats()
  const { kind, number, state, status, order_number, opened_at, subject } = one
  return (
    <div className="flex flex-col gap-y-1 px-6 py-3">
      <div className="flex items-start justify-between gap-x-4">
        <Text size="small" weight="plus" leading="compact" className="min-w-0 break-words">
          {subject ?? words(`imported_kind.${kind}`)}
        </Text>
        <StatusBadge color="grey" className="shrink-0">
          {words(`imported_state.${state}`)}
        </StatusBadge>
      </div>
      <div className="txt-compact-xsmall text-ui-fg-subtle flex flex-wrap gap-x-2">
        {subject !== null && <span>{words(`imported_kind.${kind}`)}</span>}
        <span className="break-all">{words("before.number", { number })}</span>
        {order_number !== null && <span>{words("before.order", { number: order_number.replace(/^#/, "") })}</span>}
        {/* Of a calendar and not of a clock: an old system rarely knew its zone. */}
        <span>{formats.date(opened_at.slice(0, 10))}</span>
        {status !== state && <span>{status}</span>}
      </div>
      <BeforeGoods one={one} />
      {one.words !== null && (
        <Text size="xsmall" className="text-ui-fg-subtle line-clamp-3 whitespace-pre-line break-words">
          {one.words}
        </Text>
      )}
      <BeforeMoney one={one} />
    </div>
  )
}

const BeforeGoods = ({ one }: { readonly one: AdminImportedCase }) => {
  const words = useWords()
  const isCode = (reason: string): reason is V1ClaimReason => V1_CLAIM_REASONS.some((code) => code === reason)
  return one.lines.map(({ way, title, quantity, reason, note }, index) => {
    const why = reason !== null && isCode(reason) ? words(`imported_reason.${reason}`) : reason
    const said = [why, note].filter((text) => text !== null)
    return (
      <Text key={index} size="xsmall" className="text-ui-fg-subtle break-words">
        {words(`before.goods.${way}`, { quantity, title })}
        {said.length > 0 && <span className="text-ui-fg-base"> {said.join(" · ")}</span>}
      </Text>
    )
  })
}

const BeforeMoney = ({ one }: { readonly one: AdminImportedCase }) => {
  const words = useWords()
  const formats = useFormats()
  const { currency_code, amount_refunded, amount_charged } = one
  if (currency_code === null) return null
  return (
    <div className="txt-compact-xsmall text-ui-fg-subtle flex flex-wrap gap-x-2 tabular-nums empty:hidden">
      {amount_refunded !== null && (
        <span>{words("before.refunded", { amount: formats.amount(amount_refunded, currency_code) })}</span>
      )}
      {amount_charged !== null && (
        <span>{words("before.charged", { amount: formats.amount(amount_charged, currency_code) })}</span>
      )}
    </div>
  )
}

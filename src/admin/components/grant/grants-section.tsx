import { Alert, Button, StatusBadge, Text } from "@medusajs/ui"
import { useState } from "react"
import { Link } from "react-router-dom"

import { GRANTABLE } from "../../../domain/grant/grantable"
import type { AdminRma, ApprovalBody, GrantBody } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useStoreCredit } from "../../hooks/use-store-credit"
import { useWords } from "../../hooks/use-words"
import { StaffName } from "../rma/staff-name"
import { Section } from "../shared/section"
import { GrantDrawer } from "./grant-drawer"
import { WithdrawGrantDrawer } from "./withdraw-grant-drawer"

const COLORS = { granted: "green", waiting: "orange", declined: "grey", withdrawn: "grey" } as const

/** What staff gave on top of the price, what of it waits for somebody else, and what the customer has to spend. */
export const GrantsSection = ({ rma }: { readonly rma: AdminRma }) => {
  const words = useWords()
  const [isGranting, setIsGranting] = useState(false)
  const [withdrawn, setWithdrawn] = useState<GrantBody | null>(null)
  const isOpen = GRANTABLE.includes(rma.stage)
  return (
    <Section
      title={words("purse.grants.title")}
      actions={
        isOpen && (
          <Button size="small" variant="secondary" onClick={() => setIsGranting(true)}>
            {words("purse.grants.give")}
          </Button>
        )
      }
    >
      {rma.pending_approvals.length > 0 && (
        <div className="flex flex-col gap-y-2 px-6 py-4">
          {rma.pending_approvals.map((approval) => (
            <PendingApproval key={approval.id} approval={approval} />
          ))}
        </div>
      )}
      {rma.grants.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {words("purse.grants.empty")}
        </Text>
      ) : (
        rma.grants.map((grant) => (
          <GrantRow key={grant.id} grant={grant} onWithdraw={isOpen ? () => setWithdrawn(grant) : null} />
        ))
      )}
      <Balance rma={rma} />
      {isGranting && <GrantDrawer rma={rma} onClose={() => setIsGranting(false)} />}
      {withdrawn && <WithdrawGrantDrawer rma={rma} grant={withdrawn} onClose={() => setWithdrawn(null)} />}
    </Section>
  )
}

const PendingApproval = ({ approval }: { readonly approval: ApprovalBody }) => {
  const words = useWords()
  const formats = useFormats()
  const amount = formats.amount(approval.amount, approval.currency_code)
  return (
    <Alert variant="warning">
      <div className="flex flex-wrap items-center gap-x-3">
        {words("purse.approvals.waits", { what: words(`purse.approvals.kind.${approval.kind}`), amount })}
        <Link to="/after-sales/approvals" className="text-ui-fg-interactive">
          {words("purse.approvals.open")}
        </Link>
      </div>
    </Alert>
  )
}

interface GrantRowProps {
  readonly grant: GrantBody
  /** Null once the money is fixed. */
  readonly onWithdraw: (() => void) | null
}

const GrantRow = ({ grant, onWithdraw }: GrantRowProps) => {
  const words = useWords()
  const formats = useFormats()
  return (
    <div className="flex items-start justify-between gap-x-4 px-6 py-4">
      <div className="min-w-0">
        <Text size="small" leading="compact" weight="plus">
          {words(`settlement_line.${grant.kind}`)}
        </Text>
        <Text size="small" leading="compact" className="text-ui-fg-subtle break-words">
          {grant.words} · <StaffName id={grant.granted_by} />
        </Text>
        {grant.withdrawn_by !== null && (
          <Text size="small" leading="compact" className="text-ui-fg-subtle break-words">
            {words("purse.grants.withdrawn_because", { words: grant.withdrawal_words ?? "" })} ·{" "}
            <StaffName id={grant.withdrawn_by} />
          </Text>
        )}
      </div>
      <div className="flex shrink-0 items-center gap-x-3">
        <Text size="small" leading="compact" className="tabular-nums">
          {formats.amount(grant.amount, grant.currency_code)}
        </Text>
        <StatusBadge color={COLORS[grant.status]}>{words(`purse.grants.status.${grant.status}`)}</StatusBadge>
        {onWithdraw && (grant.status === "granted" || grant.status === "waiting") && (
          <Button size="small" variant="transparent" onClick={onWithdraw}>
            {words("purse.grants.withdraw")}
          </Button>
        )}
      </div>
    </div>
  )
}

const Balance = ({ rma }: { readonly rma: AdminRma }) => {
  const words = useWords()
  const formats = useFormats()
  const { data: accounts = [] } = useStoreCredit(rma.id)
  const lines = accounts.map(({ currency_code, balance, held, available }) =>
    Number(held) === 0
      ? formats.amount(balance, currency_code)
      : words("purse.balance_held", {
          available: formats.amount(available, currency_code),
          held: formats.amount(held, currency_code),
        }),
  )
  return (
    <div className="flex items-center justify-between gap-x-4 px-6 py-4">
      <Text size="small" leading="compact" className="text-ui-fg-subtle">
        {words("purse.balance")}
      </Text>
      <Text size="small" leading="compact" className="tabular-nums">
        {lines.length === 0 ? words("purse.balance_none") : lines.join(" · ")}
      </Text>
    </div>
  )
}

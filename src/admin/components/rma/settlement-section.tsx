import { Alert, Text } from "@medusajs/ui"

import { holdsUnits, type RmaStage } from "../../../domain/rma/lifecycle"
import type { AdminRma, ExplainedLineBody, SettlementBody, SettlementLineBody } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"
import { Clause } from "../shared/refusal-list"
import { Section } from "../shared/section"

const PAID: readonly RmaStage[] = ["settled", "closed"]

/** The money of a request. One that came to nothing promises none. */
export const SettlementSection = ({ rma }: { readonly rma: AdminRma }) =>
  holdsUnits(rma.stage) ? <SettlementTable settlement={rma.settlement} isPaid={PAID.includes(rma.stage)} /> : null

/** The simulator says of every line what it rests on. */
type Line = SettlementLineBody & Partial<Pick<ExplainedLineBody, "base" | "clause">>

interface SettlementTableProps {
  readonly settlement: Omit<SettlementBody, "lines"> & { readonly lines: readonly Line[] }
  readonly isPaid?: boolean
}

/** The money, line by line, by the code that pays it. */
export const SettlementTable = ({ settlement, isPaid = false }: SettlementTableProps) => {
  const words = useWords()
  return (
    <Section title={words("request.settlement.title")}>
      {settlement.lines.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {words("request.settlement.empty")}
        </Text>
      ) : (
        <div className="flex flex-col gap-y-3 px-6 py-4">
          {settlement.lines.map((line, index) => (
            <SettlementRow key={`${line.kind}.${line.line_item_id}.${index}`} line={line} settlement={settlement} />
          ))}
        </div>
      )}
      <Totals settlement={settlement} isPaid={isPaid} />
    </Section>
  )
}

const SettlementRow = ({ line, settlement }: { line: Line; settlement: Pick<SettlementBody, "currency_code"> }) => {
  const words = useWords()
  const formats = useFormats()
  const about = [
    line.title ?? words("request.settlement.for_order"),
    line.quantity === null ? null : words("request.settlement.quantity", { quantity: line.quantity }),
    line.percentage === null ? null : `${line.percentage} %`,
    line.share === null ? null : words("fault.share_of_line", { share: line.share }),
    line.base ? words("simulator.of", { amount: formats.amount(line.base, settlement.currency_code) }) : null,
  ].filter(Boolean)
  return (
    <div className="grid grid-cols-[1fr_auto] gap-x-6">
      <div className="min-w-0">
        <Text size="small" leading="compact" className="text-ui-fg-base">
          {words(`settlement_line.${line.kind}`)}
        </Text>
        <Text size="small" leading="compact" className="text-ui-fg-subtle break-words">
          {about.join(" · ")}
        </Text>
        {line.clause && <Clause clause={line.clause} />}
      </div>
      <Text size="small" leading="compact" className="text-ui-fg-subtle text-right tabular-nums">
        {formats.amount(line.amount, settlement.currency_code)}
      </Text>
    </div>
  )
}

interface TotalsProps {
  readonly settlement: Omit<SettlementBody, "lines">
  readonly isPaid: boolean
}

const Totals = ({ settlement, isPaid }: TotalsProps) => {
  const words = useWords()
  const formats = useFormats()
  const { total, refundable, payable, credit, due, currency_code } = settlement
  const isOwed = Number(due) > 0
  const isCapped = Number(total) > Number(payable) + Number(credit)
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      <Sum label={words("request.settlement.total")} amount={formats.amount(total, currency_code)} />
      {isOwed ? (
        <Sum label={words("exchange.due")} amount={formats.amount(due, currency_code)} isStrong />
      ) : (
        <>
          <Sum label={words("request.settlement.refundable")} amount={formats.amount(refundable, currency_code)} />
          <Sum
            label={words(isPaid ? "request.settlement.paid" : "request.settlement.payable")}
            amount={formats.amount(payable, currency_code)}
            isStrong
          />
        </>
      )}
      {Number(credit) > 0 && (
        <Sum label={words("purse.as_credit")} amount={formats.amount(credit, currency_code)} isStrong />
      )}
      {isCapped && (
        <Alert variant="warning" className="mt-2">
          {words("request.settlement.capped")}
        </Alert>
      )}
    </div>
  )
}

const Sum = ({ label, amount, isStrong = false }: { label: string; amount: string; isStrong?: boolean }) => (
  <div className={isStrong ? "text-ui-fg-base flex justify-between" : "text-ui-fg-subtle flex justify-between"}>
    <Text size="small" leading="compact" weight={isStrong ? "plus" : "regular"}>
      {label}
    </Text>
    <Text size="small" leading="compact" weight={isStrong ? "plus" : "regular"} className="tabular-nums">
      {amount}
    </Text>
  </div>
)

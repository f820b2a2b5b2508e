import { Container, Text } from "@medusajs/ui"

import type { SimulatedSettlement } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"
import { useFaultText } from "../fault/use-fault-text"
import { SettlementTable } from "../rma/settlement-section"
import { EmptyState } from "../shared/empty-state"
import { FactRow } from "../shared/fact-row"
import { ProblemAlert } from "../shared/problem-alert"
import { Clause } from "../shared/refusal-list"
import { Section } from "../shared/section"

interface SimulatedAnswerProps {
  readonly simulation: SimulatedSettlement | undefined
  readonly error: unknown
}

/** The money in the table that both sides see, then how it leaves and under which terms; or every reason against it. */
export const SimulatedAnswer = ({ simulation, error }: SimulatedAnswerProps) => {
  const words = useWords()
  if (error !== null) return <ProblemAlert error={error} />
  if (simulation === undefined) {
    return (
      <Container className="p-0">
        <EmptyState title={words("simulator.empty_title")} body={words("simulator.empty_body")} />
      </Container>
    )
  }
  return (
    <>
      <SettlementTable settlement={simulation.settlement} />
      <PayoutsOf simulation={simulation} />
      <TermsOf simulation={simulation} />
    </>
  )
}

const PayoutsOf = ({ simulation }: { readonly simulation: SimulatedSettlement }) => {
  const words = useWords()
  const formats = useFormats()
  const { payouts, settlement } = simulation
  return (
    <Section title={words("simulator.payouts")}>
      {payouts.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {words("simulator.nothing_paid")}
        </Text>
      )}
      {payouts.map(({ payment_id, amount }) => (
        <FactRow key={payment_id ?? "credit"} label={formats.amount(amount, settlement.currency_code)}>
          {payment_id ?? words("simulator.credit")}
        </FactRow>
      ))}
    </Section>
  )
}

const TermsOf = ({ simulation }: { readonly simulation: SimulatedSettlement }) => {
  const words = useWords()
  const formats = useFormats()
  const faultText = useFaultText()
  return (
    <Section title={words("simulator.terms")}>
      {simulation.items.map((item, index) => (
        <div key={`${item.line_item_id}.${index}`} className="flex flex-col gap-y-2 px-6 py-4">
          <div className="flex items-start justify-between gap-x-4">
            <Text size="small" leading="compact" weight="plus" className="min-w-0 break-words">
              {item.title} {words("request.settlement.quantity", { quantity: item.units.length })}
            </Text>
            <Text size="small" leading="compact" className="text-ui-fg-subtle text-right">
              {words(`resolution.${item.resolution}`)}
            </Text>
          </div>
          <Text size="small" leading="compact" className="text-ui-fg-subtle">
            {[faultText(item.fault_shares), words("simulator.until", { on: formats.date(item.window_ends_on) })].join(
              " · ",
            )}
          </Text>
          <Clause clause={item.clause} />
        </div>
      ))}
    </Section>
  )
}

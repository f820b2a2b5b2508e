import { Text } from "@medusajs/ui"

import type { RecoveryLine } from "../../../domain/recovery/plan-recoveries"
import { COVER_PARTS, type CoverPart } from "../../../domain/warranty/words"
import type { AdminRecovery } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"
import { Section } from "../shared/section"

/** How the claim came about, line by line, and what has become of it. */
export const RecoveryAmounts = ({ claim }: { readonly claim: AdminRecovery }) => {
  const words = useWords()
  const formats = useFormats()
  const amount = (value: string) => formats.amount(value, claim.currency_code)
  return (
    <Section title={words("recovery.amounts.title")}>
      <div className="flex flex-col gap-y-3 px-6 py-4">
        {claim.lines.map((line) => (
          <Sum
            key={`${line.kind}.${line.item_id}`}
            label={labelOf(line.kind, words)}
            detail={line.loss === line.amount ? undefined : words("recovery.amounts.loss", { loss: amount(line.loss) })}
            amount={amount(line.amount)}
          />
        ))}
      </div>
      <div className="flex flex-col gap-y-2 px-6 py-4">
        <Sum label={words("recovery.amounts.claimed")} amount={amount(claim.amount_claimed)} />
        {claim.amount_accepted !== null && (
          <Sum label={words("recovery.amounts.accepted")} amount={amount(claim.amount_accepted)} />
        )}
        {Number(claim.amount_received) > 0 && (
          <Sum label={words("recovery.amounts.received")} amount={amount(claim.amount_received)} />
        )}
        <Sum label={words("recovery.amounts.outstanding")} amount={amount(claim.outstanding)} isStrong />
      </div>
    </Section>
  )
}

interface SumProps {
  readonly label: string
  readonly detail?: string
  readonly amount: string
  readonly isStrong?: boolean
}

const Sum = ({ label, detail, amount, isStrong = false }: SumProps) => (
  <div
    className={
      isStrong ? "text-ui-fg-base flex justify-between gap-x-6" : "text-ui-fg-subtle flex justify-between gap-x-6"
    }
  >
    <Text size="small" leading="compact" weight={isStrong ? "plus" : "regular"}>
      {label}
      {detail !== undefined && <span className="text-ui-fg-muted"> {detail}</span>}
    </Text>
    <Text size="small" leading="compact" weight={isStrong ? "plus" : "regular"} className="tabular-nums">
      {amount}
    </Text>
  </div>
)

const isPart = (kind: RecoveryLine["kind"]): kind is CoverPart => COVER_PARTS.some((part) => part === kind)

const labelOf = (kind: RecoveryLine["kind"], words: ReturnType<typeof useWords>): string => {
  if (kind === "goods") return words("recovery.amounts.goods")
  return isPart(kind) ? words(`cover_part.${kind}`) : words(`freight_leg.${kind}`)
}

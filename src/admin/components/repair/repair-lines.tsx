import { Button, Text } from "@medusajs/ui"
import { useState } from "react"

import type { RepairLine } from "../../../domain/repair/repair-line"
import type { AdminRepair } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"
import { FactRow } from "../shared/fact-row"
import { Section } from "../shared/section"
import { LinesDrawer } from "./lines-drawer"

/** What was found, what is to be done, and who pays for each line. */
export const RepairLines = ({ repair }: { readonly repair: AdminRepair }) => {
  const words = useWords()
  const formats = useFormats()
  const [isEditing, setIsEditing] = useState(false)
  const amount = (value: string) => formats.amount(value, repair.currency_code)
  return (
    <Section
      title={words("repair.lines")}
      subtitle={words("repair.lines_subtitle")}
      actions={
        repair.stage === "diagnosis" && (
          <Button size="small" variant="secondary" onClick={() => setIsEditing(true)}>
            {words("common.edit")}
          </Button>
        )
      }
    >
      {repair.finding !== null && (
        <Text size="small" className="text-ui-fg-subtle whitespace-pre-line break-words px-6 py-4">
          {repair.finding}
        </Text>
      )}
      {repair.lines.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {words(repair.stage === "diagnosis" ? "repair.lines_missing" : "repair.lines_empty")}
        </Text>
      )}
      {repair.lines.map((line, index) => (
        <LineRow key={`${line.kind}.${index}`} line={line} amount={amount(line.amount)} />
      ))}
      {repair.lines.length > 0 && (
        <>
          <FactRow label={words("repair.claimable")}>{amount(repair.claimable)}</FactRow>
          <FactRow label={words("repair.billable")}>
            <span className="text-ui-fg-base font-medium tabular-nums">{amount(repair.billable)}</span>
          </FactRow>
        </>
      )}
      {isEditing && <LinesDrawer repair={repair} onClose={() => setIsEditing(false)} />}
    </Section>
  )
}

const LineRow = ({ line, amount }: { readonly line: RepairLine; readonly amount: string }) => {
  const words = useWords()
  const { kind, title, covered_by, cost_bearer } = line
  return (
    <div className="flex items-start justify-between gap-x-4 px-6 py-3">
      <div className="min-w-0">
        <Text size="small" leading="compact" weight="plus" className="break-words">
          {title}
        </Text>
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {words(`cover_part.${kind}`)} ·{" "}
          {covered_by === null || cost_bearer === null
            ? words("warranty.customer_pays")
            : words("repair.covered_by", { plan: covered_by, bearer: words(`cost_bearer.${cost_bearer}`) })}
        </Text>
      </div>
      <Text size="small" leading="compact" className="shrink-0 tabular-nums">
        {amount}
      </Text>
    </div>
  )
}

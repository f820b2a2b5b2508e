import { Alert, Button, Container, Copy, Heading, StatusBadge, Text } from "@medusajs/ui"
import { useState } from "react"

import type { AdminRepair } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { REPAIR_COLORS } from "../../lib/repair-color"
import { RepairDrawer } from "./repair-drawer"
import { RepairDue } from "./repair-due"
import { offeredVerbs, type RepairVerb } from "./repair-verbs"

/** Number, goods and stage, what is to be known at once, and what can be done now. */
export const RepairHeader = ({ repair }: { readonly repair: AdminRepair }) => {
  const words = useWords()
  const [verb, setVerb] = useState<RepairVerb | null>(null)
  const number = words("repair.number", { number: repair.number })
  const [primary, ...others] = offeredVerbs(repair)
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 px-6 py-4">
        <div className="min-w-0">
          <div className="flex items-center gap-x-1">
            <Heading>{number}</Heading>
            <Copy content={number} className="text-ui-fg-muted" />
          </div>
          <Text size="small" className="text-ui-fg-subtle break-words">
            {repair.title}
          </Text>
        </div>
        <div className="txt-compact-small flex flex-wrap items-center gap-x-3 gap-y-1">
          {repair.finished_at === null && <RepairDue repair={repair} />}
          <StatusBadge color={REPAIR_COLORS[repair.stage]}>{words(`repair_stage.${repair.stage}`)}</StatusBadge>
        </div>
      </div>
      {repair.is_third_failure && repair.finished_at === null && (
        <div className="px-6 py-4">
          <Alert variant="warning">{words("repair.third_failure_body", { count: repair.earlier_repairs })}</Alert>
        </div>
      )}
      {primary !== undefined && (
        <div className="bg-ui-bg-subtle flex flex-wrap items-center justify-end gap-2 rounded-b-xl px-4 py-4">
          {others.toReversed().map((one) => (
            <Button key={one} size="small" variant="secondary" onClick={() => setVerb(one)}>
              {words(`repair.do.${one}.button`)}
            </Button>
          ))}
          <Button size="small" onClick={() => setVerb(primary)}>
            {words(`repair.do.${primary}.button`)}
          </Button>
        </div>
      )}
      {verb !== null && <RepairDrawer repair={repair} verb={verb} onClose={() => setVerb(null)} />}
    </Container>
  )
}

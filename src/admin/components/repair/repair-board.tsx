import { Container, Text } from "@medusajs/ui"

import { REPAIR_OPEN_STAGES, type RepairStage } from "../../../domain/repair/lifecycle"
import type { AdminRepairSummary } from "../../../types"
import { useRepairBoard } from "../../hooks/use-repairs"
import { useWords } from "../../hooks/use-words"
import { ListHeading } from "../rma-list/list-heading"
import { EmptyState } from "../shared/empty-state"
import { ProblemAlert } from "../shared/problem-alert"
import { RepairCard } from "./repair-card"

/** The workshop at a glance: a column for each stage, what is due first on top. */
export const RepairBoard = () => {
  const words = useWords()
  const { data, error } = useRepairBoard()
  const repairs = data?.repair_orders
  return (
    <Container className="divide-y overflow-hidden p-0">
      <div className="px-6 py-4">
        <ListHeading view="repairs" />
      </div>
      {error !== null && (
        <div className="p-6">
          <ProblemAlert error={error} />
        </div>
      )}
      {repairs?.length === 0 && <EmptyState title={words("repair.empty.title")} body={words("repair.empty.body")} />}
      {repairs !== undefined && repairs.length > 0 && (
        <div className="bg-ui-bg-subtle flex gap-x-3 overflow-x-auto p-4">
          {REPAIR_OPEN_STAGES.map((stage) => (
            <Column key={stage} stage={stage} repairs={repairs.filter((repair) => repair.stage === stage)} />
          ))}
        </div>
      )}
    </Container>
  )
}

interface ColumnProps {
  readonly stage: RepairStage
  readonly repairs: readonly AdminRepairSummary[]
}

const Column = ({ stage, repairs }: ColumnProps) => {
  const words = useWords()
  return (
    <section aria-label={words(`repair_stage.${stage}`)} className="flex w-56 shrink-0 flex-col gap-y-2">
      <div className="flex items-center justify-between px-1">
        <Text size="small" weight="plus" leading="compact">
          {words(`repair_stage.${stage}`)}
        </Text>
        <Text size="small" leading="compact" className="text-ui-fg-muted tabular-nums">
          {repairs.length}
        </Text>
      </div>
      {repairs.map((repair) => (
        <RepairCard key={repair.id} repair={repair} />
      ))}
    </section>
  )
}

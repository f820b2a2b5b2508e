import { Container } from "@medusajs/ui"

import { useHealth } from "../../hooks/use-health"
import { BlockSkeleton } from "../shared/page-skeleton"
import { ProblemAlert } from "../shared/problem-alert"
import { SettingsHeader } from "../shared/settings-header"
import { DoubtsSection } from "./doubts-section"
import { DiscrepancyTable } from "./discrepancy-table"
import { SweepsSection } from "./sweeps-section"

/** Whether everything runs by itself: what waits, what somebody should look at, and what was corrected. */
export const HealthPage = () => {
  const { data: health, error } = useHealth()
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="p-0">
        <SettingsHeader tab="health" />
      </Container>
      <ProblemAlert error={error} />
      {health === undefined ? (
        error === null && <BlockSkeleton />
      ) : (
        <div className="grid grid-cols-1 items-start gap-3 xl:grid-cols-2">
          <SweepsSection health={health} />
          <DoubtsSection health={health} />
        </div>
      )}
      <DiscrepancyTable />
    </div>
  )
}

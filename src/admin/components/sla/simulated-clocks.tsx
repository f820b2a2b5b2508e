import { Text } from "@medusajs/ui"

import type { SimulateSlaAnswer } from "../../../types/sla-http"
import { useWords } from "../../hooks/use-words"
import { DeadlineParts } from "./deadline-parts"
import { SlaChip } from "./sla-chip"

/** Which policy was chosen, and every clock that it opens, with the reasons of its deadline. */
export const SimulatedClocks = ({ answer: { policy, clocks } }: { readonly answer: SimulateSlaAnswer }) => {
  const words = useWords()
  return (
    <div className="flex flex-col gap-y-6 px-6 py-4" role="status">
      <Text size="small" className="text-ui-fg-subtle">
        {policy === null ? words("sla.simulate.no_policy") : `${policy.name} v${policy.version}`}
      </Text>
      {policy !== null && clocks.length === 0 && <Text size="small">{words("sla.simulate.no_clock")}</Text>}
      {clocks.map((clock) => (
        <div key={`${clock.metric}.${clock.round}`} className="flex flex-col gap-y-3">
          <div>
            <SlaChip clock={clock} />
          </div>
          <DeadlineParts clock={clock} />
        </div>
      ))}
    </div>
  )
}

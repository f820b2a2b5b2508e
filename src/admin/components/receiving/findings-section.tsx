import { Button } from "@medusajs/ui"
import { useState } from "react"

import type { AdminRma } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { Section } from "../shared/section"
import { FindingRow } from "./finding-row"
import { RecordFindingsDrawer } from "./record-findings-drawer"

/** What was in the parcels of a request and had not been declared, with what is to be decided about it. */
export const FindingsSection = ({ rma }: { readonly rma: AdminRma }) => {
  const words = useWords()
  const [isRecording, setRecording] = useState(false)
  const mayRecord = rma.stage !== "requested" && rma.stage !== "awaiting_information"
  if (rma.findings.length === 0 && !mayRecord) return null

  return (
    <Section
      title={words("finding.title")}
      subtitle={words("finding.subtitle")}
      actions={
        mayRecord && (
          <Button size="small" variant="secondary" className="shrink-0" onClick={() => setRecording(true)}>
            {words("finding.add")}
          </Button>
        )
      }
    >
      {rma.findings.map((finding) => (
        <FindingRow key={finding.id} finding={finding} orderId={rma.order_id} here={rma.id} />
      ))}
      {isRecording && <RecordFindingsDrawer rma={rma} onClose={() => setRecording(false)} />}
    </Section>
  )
}

import { useState } from "react"

import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"
import { FactRow } from "../shared/fact-row"
import { Section } from "../shared/section"
import { EditButton } from "../versioned/edit-button"
import type { PlanSectionProps } from "./editor"
import { PlanWorkDrawer } from "./plan-work-drawer"

/** What a customer gets under the warranty, and what becomes of the period then. */
export const PlanWorkSection = ({ policy, version, isEditable }: PlanSectionProps) => {
  const words = useWords()
  const formats = useFormats()
  const [isEditing, setIsEditing] = useState(false)
  const { remedies, after_repair, after_replacement } = version
  return (
    <Section
      title={words("warranty_plan.work")}
      actions={<EditButton isShown={isEditable} onClick={() => setIsEditing(true)} />}
    >
      <FactRow label={words("purse.remedies")}>
        {formats.list(remedies.map((remedy) => words(`resolution.${remedy}`))) || words("common.no")}
      </FactRow>
      <FactRow label={words("warranty_plan.after_repair")}>{words(`after_work.${after_repair}`)}</FactRow>
      <FactRow label={words("warranty_plan.after_replacement")}>{words(`after_work.${after_replacement}`)}</FactRow>
      {isEditing && <PlanWorkDrawer policy={policy} version={version} onClose={() => setIsEditing(false)} />}
    </Section>
  )
}

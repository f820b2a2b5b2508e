import { useState } from "react"

import { useCalendars } from "../../hooks/use-calendars"
import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"
import { EditButton } from "../versioned/edit-button"
import { FactRow } from "../shared/fact-row"
import { Section } from "../shared/section"
import type { SlaSectionProps } from "./editor"
import { HandlingDrawer } from "./handling-drawer"

/** How the clocks are counted, warned of, paused and taken up again. */
export const HandlingSection = ({ policy, version, isEditable }: SlaSectionProps) => {
  const words = useWords()
  const formats = useFormats()
  const { data: calendars = [] } = useCalendars()
  const [isEditing, setIsEditing] = useState(false)
  const { calendar_id, warn_percentage, pauses_on, pause_cap_days, on_reopen } = version
  return (
    <Section
      title={words("sla.handling.title")}
      actions={<EditButton isShown={isEditable} onClick={() => setIsEditing(true)} />}
    >
      <FactRow label={words("sla.handling.calendar")}>
        {calendars.find(({ id }) => id === calendar_id)?.name ?? words("sla.handling.calendar_default")}
      </FactRow>
      <FactRow label={words("sla.handling.warn")}>
        {words("sla.handling.warn_at", { percentage: warn_percentage })}
      </FactRow>
      <FactRow label={words("sla.handling.pauses")}>
        {formats.list(pauses_on.map((reason) => words(`sla_pause.${reason}`))) || words("common.no")}
      </FactRow>
      <FactRow label={words("sla.handling.cap")}>
        {pause_cap_days === null ? words("sla.handling.no_cap") : words("common.days", { count: pause_cap_days })}
      </FactRow>
      <FactRow label={words("sla.handling.reopen")}>{words(`sla.reopen.${on_reopen}`)}</FactRow>
      {isEditing && <HandlingDrawer policy={policy} version={version} onClose={() => setIsEditing(false)} />}
    </Section>
  )
}

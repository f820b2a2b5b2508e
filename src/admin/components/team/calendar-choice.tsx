import { useCalendars } from "../../hooks/use-calendars"
import { Choice } from "../shared/choice"

const NONE = "none"

interface CalendarChoiceProps {
  readonly id: string
  readonly value: string | null
  /** What it means to choose none. */
  readonly none: string
  readonly onChange: (id: string | null) => void
}

export const CalendarChoice = ({ id, value, none, onChange }: CalendarChoiceProps) => {
  const { data: calendars = [] } = useCalendars()
  return (
    <Choice
      id={id}
      value={value ?? NONE}
      onChange={(chosen) => onChange(chosen === NONE ? null : chosen)}
      options={[{ value: NONE, label: none }, ...calendars.map((one) => ({ value: one.id, label: one.name }))]}
    />
  )
}

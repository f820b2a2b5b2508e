import { Button, DatePicker } from "@medusajs/ui"
import { useState } from "react"

import { useWords } from "../../hooks/use-words"
import { fromPickedDate } from "../../lib/calendar-date"

interface DateAdderProps {
  readonly label: string
  readonly onAdd: (on: string) => void
}

/** Picks a date and puts it on a list. */
export const DateAdder = ({ label, onAdd }: DateAdderProps) => {
  const words = useWords()
  const [date, setDate] = useState<Date | null>(null)
  return (
    <div className="flex items-center gap-x-2">
      <div className="w-44">
        <DatePicker size="small" aria-label={words("calendar.extra_days.date")} value={date} onChange={setDate} />
      </div>
      <Button
        type="button"
        size="small"
        variant="secondary"
        disabled={date === null}
        onClick={() => {
          onAdd(fromPickedDate(date))
          setDate(null)
        }}
      >
        {label}
      </Button>
    </div>
  )
}

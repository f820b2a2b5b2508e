import { Checkbox, Label } from "@medusajs/ui"
import { Controller, type Control } from "react-hook-form"

import { useWords } from "../../hooks/use-words"

export interface ComposerForm {
  audience: "reply" | "note"
  body: string
  apologises: boolean
  proposes_solution: boolean
  waits: boolean
}

interface ComposerMarksProps {
  readonly control: Control<ComposerForm>
  readonly isComplaint: boolean
}

/** What the answer does besides answering. */
export const ComposerMarks = ({ control, isComplaint }: ComposerMarksProps) => (
  <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
    <Mark control={control} name="waits" />
    {isComplaint && <Mark control={control} name="apologises" />}
    {isComplaint && <Mark control={control} name="proposes_solution" />}
  </div>
)

interface MarkProps {
  readonly control: Control<ComposerForm>
  readonly name: "waits" | "apologises" | "proposes_solution"
}

const Mark = ({ control, name }: MarkProps) => {
  const words = useWords()
  const id = `ticket-${name}`
  return (
    <Controller
      control={control}
      name={name}
      render={({ field }) => (
        <div className="flex items-center gap-x-2">
          <Checkbox id={id} checked={field.value} onCheckedChange={(checked) => field.onChange(checked === true)} />
          <Label htmlFor={id} size="xsmall" className="text-ui-fg-subtle">
            {words(`ticket.compose.${name}`)}
          </Label>
        </div>
      )}
    />
  )
}

import { Checkbox, Label } from "@medusajs/ui"
import { useId } from "react"

import { DIMENSIONS, type Dimension } from "../../../domain/survey/instrument"
import { useWords } from "../../hooks/use-words"
import { Field } from "../shared/field"

interface DimensionChoiceProps {
  readonly chosen: readonly Dimension[]
  readonly onChange: (chosen: Dimension[]) => void
}

/** Which of the five are asked for beside the score. */
export const DimensionChoice = ({ chosen, onChange }: DimensionChoiceProps) => {
  const words = useWords()
  const id = useId()
  return (
    <Field label={words("survey.dimensions")} hint={words("survey.dimensions_hint")}>
      {() => (
        <div className="flex flex-wrap gap-x-4 gap-y-2">
          {DIMENSIONS.map((dimension) => (
            <div key={dimension} className="flex items-center gap-x-2">
              <Checkbox
                id={`${id}-${dimension}`}
                checked={chosen.includes(dimension)}
                onCheckedChange={(checked) =>
                  onChange(DIMENSIONS.filter((one) => (one === dimension ? checked === true : chosen.includes(one))))
                }
              />
              <Label htmlFor={`${id}-${dimension}`} size="small">
                {words(`dimension.${dimension}`)}
              </Label>
            </div>
          ))}
        </div>
      )}
    </Field>
  )
}

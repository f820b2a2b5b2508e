import { Hint, Label, Text } from "@medusajs/ui"
import { useId, type ReactNode } from "react"

import { useWords } from "../../hooks/use-words"

interface FieldProps {
  readonly label: string
  readonly hint?: string
  readonly error?: string
  readonly isOptional?: boolean
  /** Receives the id that ties the control to its label. */
  readonly children: (id: string) => ReactNode
}

/** A labelled control, with a hint or what is wrong beneath it. */
export const Field = ({ label, hint, error, isOptional = false, children }: FieldProps) => {
  const words = useWords()
  const id = useId()
  return (
    <div className="flex min-w-0 flex-col gap-y-2">
      <div className="flex items-center gap-x-1">
        <Label htmlFor={id} size="small" weight="plus">
          {label}
        </Label>
        {isOptional && (
          <Text size="small" leading="compact" className="text-ui-fg-muted">
            ({words("common.optional")})
          </Text>
        )}
      </div>
      {children(id)}
      {error !== undefined ? <Hint variant="error">{error}</Hint> : hint !== undefined && <Hint>{hint}</Hint>}
    </div>
  )
}

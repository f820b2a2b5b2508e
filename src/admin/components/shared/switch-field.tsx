import { Label, Switch, Text } from "@medusajs/ui"
import { useId } from "react"

interface SwitchFieldProps {
  readonly label: string
  readonly hint?: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** A yes or no with what it means beneath. */
export const SwitchField = ({ label, hint, checked, onChange }: SwitchFieldProps) => {
  const id = useId()
  return (
    <div className="bg-ui-bg-component shadow-elevation-card-rest flex items-start gap-x-3 rounded-xl p-3">
      <Switch id={id} size="small" className="mt-0.5" checked={checked} onCheckedChange={onChange} />
      <div className="flex flex-col gap-y-0.5">
        <Label htmlFor={id} size="small" weight="plus">
          {label}
        </Label>
        {hint !== undefined && (
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            {hint}
          </Text>
        )}
      </div>
    </div>
  )
}

import { Select } from "@medusajs/ui"

export interface Option<Value extends string = string> {
  readonly value: Value
  readonly label: string
}

interface ChoiceProps<Value extends string> {
  readonly value: Value | ""
  readonly options: readonly Option<Value>[]
  readonly onChange: (value: Value) => void
  readonly placeholder?: string
  readonly size?: "base" | "small"
  readonly disabled?: boolean
  readonly id?: string
  readonly label?: string
}

/** One of a closed list. */
export const Choice = <Value extends string>(props: ChoiceProps<Value>) => (
  <Select
    value={props.value}
    onValueChange={(value) => props.onChange(value as Value)}
    size={props.size}
    disabled={props.disabled}
  >
    <Select.Trigger id={props.id} aria-label={props.label}>
      <Select.Value placeholder={props.placeholder} />
    </Select.Trigger>
    <Select.Content>
      {props.options.map(({ value, label }) => (
        <Select.Item key={value} value={value}>
          {label}
        </Select.Item>
      ))}
    </Select.Content>
  </Select>
)

import { useStaff } from "../../hooks/use-staff"
import { useWords } from "../../hooks/use-words"
import { Choice } from "../shared/choice"

const NOBODY = "nobody"

interface StaffChoiceProps {
  readonly id: string
  readonly value: string | null
  readonly onChange: (id: string | null) => void
}

/** A colleague, or nobody. */
export const StaffChoice = ({ id, value, onChange }: StaffChoiceProps) => {
  const words = useWords()
  const { data: staff = [] } = useStaff()
  return (
    <Choice
      id={id}
      value={value ?? NOBODY}
      onChange={(chosen) => onChange(chosen === NOBODY ? null : chosen)}
      options={[
        { value: NOBODY, label: words("team.nobody") },
        ...staff.map(({ id: user, name }) => ({ value: user, label: name })),
      ]}
    />
  )
}

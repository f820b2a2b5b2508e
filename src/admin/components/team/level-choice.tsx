import { SKILL_LEVELS, type SkillLevel } from "../../../domain/team/routing-rule"
import { useWords } from "../../hooks/use-words"
import { Choice } from "../shared/choice"

interface LevelChoiceProps {
  readonly id: string
  readonly value: SkillLevel
  readonly onChange: (level: SkillLevel) => void
}

/** How well somebody knows something. */
export const LevelChoice = ({ id, value, onChange }: LevelChoiceProps) => {
  const words = useWords()
  return (
    <Choice
      id={id}
      value={String(value)}
      onChange={(chosen) => onChange(SKILL_LEVELS.find((level) => String(level) === chosen) ?? value)}
      options={SKILL_LEVELS.map((level) => ({ value: String(level), label: words(`skill_level.${level}`) }))}
    />
  )
}

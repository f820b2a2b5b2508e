import { Badge, Text } from "@medusajs/ui"

import { SCALES } from "../../../domain/survey/instrument"
import type { ScoreFigures, ShownEstimate } from "../../../domain/survey/figures"
import { useWords } from "../../hooks/use-words"

interface ScoreSummaryProps {
  readonly figures: ScoreFigures
  readonly asked: number
  readonly answered: number
}

/** The figures of one instrument, each with how sure it is; of too few answers only how many there are. */
export const ScoreSummary = ({ figures, asked, answered }: ScoreSummaryProps) => {
  const words = useWords()
  const { instrument, answers, minimum, mean, top_box, net_promoter } = figures
  const { lowest, highest, top_from } = SCALES[instrument]
  return (
    <div className="grid grid-cols-1 divide-y md:grid-cols-3 md:divide-x md:divide-y-0">
      <Figure
        label={instrument === "nps" ? words("satisfaction.net_promoter") : words("satisfaction.mean")}
        hint={instrument === "nps" ? "−100 – 100" : words("satisfaction.scale", { lowest, highest })}
        estimate={instrument === "nps" ? net_promoter : mean}
      />
      <Figure
        label={words(`satisfaction.top_box.${instrument}`)}
        hint={words("satisfaction.top_from", { score: top_from })}
        estimate={top_box}
        unit=" %"
      />
      <div className="flex flex-col gap-y-1 px-6 py-4">
        <Text size="xsmall" weight="plus" className="text-ui-fg-subtle">
          {words("satisfaction.answers")}
        </Text>
        <div className="flex items-baseline gap-x-2">
          <Text size="xlarge" weight="plus" className="tabular-nums">
            {answers}
          </Text>
          {!figures.enough && (
            <Badge size="2xsmall" color="orange">
              {words("satisfaction.too_few", { minimum })}
            </Badge>
          )}
        </div>
        <Text size="xsmall" className="text-ui-fg-muted">
          {asked === 0 ? words("satisfaction.nobody_asked") : words("satisfaction.asked", { asked, answered })}
        </Text>
      </div>
    </div>
  )
}

interface FigureProps {
  readonly label: string
  readonly hint: string
  readonly estimate: ShownEstimate | null
  readonly unit?: string
}

const Figure = ({ label, hint, estimate, unit = "" }: FigureProps) => {
  const words = useWords()
  return (
    <div className="flex flex-col gap-y-1 px-6 py-4">
      <Text size="xsmall" weight="plus" className="text-ui-fg-subtle">
        {label}
      </Text>
      <Text size="xlarge" weight="plus" className="tabular-nums">
        {estimate === null ? "–" : `${estimate.value}${unit}`}
      </Text>
      <Text size="xsmall" className="text-ui-fg-muted tabular-nums">
        {estimate === null
          ? hint
          : `${words("satisfaction.interval", { low: estimate.low, high: estimate.high })} · ${hint}`}
      </Text>
    </div>
  )
}

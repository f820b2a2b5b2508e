import { Heading, Text } from "@medusajs/ui"

import type { DimensionFigures } from "../../../domain/survey/figures"
import { DIMENSION_SCALE, DIMENSIONS, SCALES, type Dimension } from "../../../domain/survey/instrument"
import { useWords } from "../../hooks/use-words"
import { Bar } from "./bar"

/** The five dimensions by their means, each with how sure it is. */
export const DimensionList = ({ figures }: { readonly figures: Readonly<Record<Dimension, DimensionFigures>> }) => {
  const words = useWords()
  const { lowest, highest } = DIMENSION_SCALE
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <Heading level="h3">{words("satisfaction.dimensions")}</Heading>
      {DIMENSIONS.map((dimension) => {
        const { answers, mean } = figures[dimension]
        const value = mean === null ? 0 : Number(mean.value)
        return (
          <div key={dimension} className="flex flex-col gap-y-1">
            <Bar
              labels="words"
              label={words(`dimension.${dimension}`)}
              share={mean === null ? 0 : (value - lowest) / (highest - lowest)}
              value={mean?.value ?? "–"}
              tone={value >= SCALES.csat.top_from ? "good" : value <= SCALES.csat.low_to ? "bad" : "middling"}
            />
            <Text size="xsmall" className="text-ui-fg-muted text-end tabular-nums">
              {mean === null
                ? words("satisfaction.answers_count", { count: answers })
                : `${words("satisfaction.interval", { low: mean.low, high: mean.high })} · ${words("satisfaction.answers_count", { count: answers })}`}
            </Text>
          </div>
        )
      })}
    </div>
  )
}

import { Heading } from "@medusajs/ui"

import type { ScoreFigures } from "../../../domain/survey/figures"
import { SCALES } from "../../../domain/survey/instrument"
import { useWords } from "../../hooks/use-words"
import { Bar } from "./bar"

/** How often each score was given, the best on top. */
export const ScoreDistribution = ({ figures }: { readonly figures: ScoreFigures }) => {
  const words = useWords()
  const { top_from, low_to } = SCALES[figures.instrument]
  const most = Math.max(1, ...figures.distribution.map(({ count }) => count))
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <Heading level="h3">{words("satisfaction.distribution")}</Heading>
      <div className="flex flex-col gap-y-2" role="list" aria-label={words("satisfaction.distribution")}>
        {[...figures.distribution].reverse().map(({ score, count }) => (
          <div key={score} role="listitem">
            <Bar
              labels="figures"
              label={String(score)}
              share={count / most}
              value={String(count)}
              tone={score >= top_from ? "good" : score <= low_to ? "bad" : "middling"}
            />
          </div>
        ))}
      </div>
    </div>
  )
}

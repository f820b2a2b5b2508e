import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { dimensionFigures, figuresOf } from "../../../../../domain/survey/figures"
import { DIMENSIONS, INSTRUMENTS, type Dimension } from "../../../../../domain/survey/instrument"
import { AFTER_SALES_MODULE } from "../../../../../modules/after-sales"
import { countScores, type CountedScores } from "../../../../../modules/after-sales/queries/survey/count-scores"
import type { SatisfactionFigures } from "../../../../../types"
import { toResponseFilters, type FiguresQuery } from "../validators"

/** What the answers of a span say, and how sure it is; see `SatisfactionFigures` for what counts. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, FiguresQuery>,
  res: MedusaResponse<{ figures: SatisfactionFigures }>,
): Promise<void> {
  const asked = req.validatedQuery as FiguresQuery
  const afterSales = req.scope.resolve(AFTER_SALES_MODULE)
  const { survey_min_answers: minimum } = await afterSales.getOptions()
  const filters = toResponseFilters(asked, req.auth_context.actor_id, false)
  const counted = await afterSales.ask(countScores, filters)
  res.json({
    figures: {
      ...{ from: new Date(asked.from).toISOString(), to: new Date(asked.to).toISOString() },
      scores: INSTRUMENTS.map((instrument) =>
        figuresOf(
          instrument,
          counted.scores.filter((one) => one.instrument === instrument),
          minimum,
        ),
      ),
      dimensions: toDimensions(counted, minimum),
      ...{ asked: counted.asked, asked_and_answered: counted.asked_and_answered },
    },
  })
}

function toDimensions({ dimensions }: CountedScores, minimum: number): SatisfactionFigures["dimensions"] {
  const figures = DIMENSIONS.map((dimension) => {
    const counts = dimensions.filter((one) => one.dimension === dimension)
    return [dimension, dimensionFigures(counts, minimum)] as const
  })
  return Object.fromEntries(figures) as Record<Dimension, ReturnType<typeof dimensionFigures>> // every one is there
}

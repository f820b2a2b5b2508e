/**
 * How satisfaction is asked for (S02, S03). CSAT: how satisfied, 1 to 5. NPS: how likely to recommend, 0 to 10 (Reichheld
 * 2003). CES: how easy it was made, 1 to 7 (Dixon, Freeman, Toman 2010, in its second version: more is easier).
 */
export const INSTRUMENTS = ["csat", "nps", "ces"] as const
export type Instrument = (typeof INSTRUMENTS)[number]

export interface Scale {
  readonly lowest: number
  readonly highest: number
  /** From here on the customer counts as content: the box that shares are told of. */
  readonly top_from: number
  /** Down from here somebody has to see to it, unless the merchant says otherwise. */
  readonly low_to: number
}

/** NPS: promoters from 9, detractors down from 6. */
export const SCALES = {
  csat: { lowest: 1, highest: 5, top_from: 4, low_to: 2 },
  nps: { lowest: 0, highest: 10, top_from: 9, low_to: 6 },
  ces: { lowest: 1, highest: 7, top_from: 5, low_to: 3 },
} as const satisfies Record<Instrument, Scale>

/** What of the service is asked for apart (000 8.1.2), each from 1 to 5. `shop` is the shop as a whole. */
export const DIMENSIONS = ["speed", "solving", "attitude", "channel", "shop"] as const
export type Dimension = (typeof DIMENSIONS)[number]

export const DIMENSION_SCALE = { lowest: 1, highest: 5 } as const

/** Every score that an instrument knows, the lowest first. */
export function scoresOf(instrument: Instrument): number[] {
  const { lowest, highest } = SCALES[instrument]
  return Array.from({ length: highest - lowest + 1 }, (_, step) => lowest + step)
}

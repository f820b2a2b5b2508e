import { endOfNthDay } from "../calendar/end-of-day"

/**
 * Until when the goods may be sent back, after a parcel they came in was delivered: the days promised count from the
 * delivery where that is later, for nobody can send back what he does not have. What was promised is never shortened.
 */
export function shipBackEnd(timeZone: string, promised: Date, deliveredAt: Date, shipBackDays: number): Date {
  const fromDelivery = endOfNthDay(timeZone, deliveredAt, shipBackDays)
  return fromDelivery > promised ? fromDelivery : promised
}

import { isPositive } from "../money/decimal"
import { quote, type Language } from "./wording"

export const ENGLISH: Language = {
  tag: "en-GB",
  colon: ": ",
  words: {
    guest_access_link: ({ order_display_id, valid_minutes, link }) => ({
      subject: `Your link to order #${order_display_id}`,
      passages: [
        `Somebody, presumably you, asked for access to the after-sales service for order #${order_display_id}.`,
        { label: "Open the order", link },
        `The link works once, within ${valid_minutes} minutes.`,
        "If it was not you, ignore this message: without the link nobody gets in.",
      ],
    }),
    rma_opened: ({ rma_number, order_display_id, requested_on, decision_due_on }, say) => ({
      subject: `We received your request RMA-${rma_number}`,
      passages: [
        `We received your request RMA-${rma_number} about order #${order_display_id} on ${say.date(requested_on)}.`,
        `You will have our decision by ${say.date(decision_due_on)}.`,
      ],
    }),
    rma_approved: ({ rma_number, order_display_id, words, send_by_on }, say) => ({
      subject: `Your request RMA-${rma_number} was approved`,
      passages: [
        `We approved your request RMA-${rma_number} about order #${order_display_id}.`,
        quote(words),
        send_by_on === null
          ? "You need not send anything back. We are preparing your settlement."
          : `Please send the goods by ${say.date(send_by_on)}. After that day the request ends by itself.`,
      ],
    }),
    rma_rejected: ({ rma_number, order_display_id, clause, words, appeal_until_on }, say) => ({
      subject: `Our decision on your request RMA-${rma_number}`,
      passages: [
        appeal_until_on === null
          ? `We considered your appeal. Our refusal of request RMA-${rma_number} about order #${order_display_id} stands.`
          : `We cannot accept your request RMA-${rma_number} about order #${order_display_id}.`,
        quote(words),
        clause === null ? null : `The decision rests on this clause of our terms: ${clause}.`,
        appeal_until_on === null ? null : `If you disagree, you may appeal until ${say.date(appeal_until_on)}.`,
      ],
    }),
    rma_information_requested: ({ rma_number, order_display_id, words, answer_by_on }, say) => ({
      subject: `A question about your request RMA-${rma_number}`,
      passages: [
        `To decide on your request RMA-${rma_number} about order #${order_display_id}, we need to know more.`,
        quote(words),
        answer_by_on === null
          ? null
          : `Please answer by ${say.date(answer_by_on)}. Without an answer the request ends by itself.`,
      ],
    }),
    rma_payment_due: ({ rma_number, order_display_id, amount, currency_code, pay_by_on, link }, say) => ({
      subject: `A difference to pay for your exchange RMA-${rma_number}`,
      passages: [
        `For your exchange RMA-${rma_number} about order #${order_display_id}, ${say.money(amount, currency_code)} are left to pay.`,
        link === undefined ? null : { label: "Pay now", link },
        `The goods are reserved for you until ${say.date(pay_by_on)} and leave when the payment is in.`,
        "Without it we settle the goods that came back as a refund.",
      ],
    }),
    rma_payment_expired: ({ rma_number, order_display_id }) => ({
      subject: `Your exchange RMA-${rma_number} becomes a refund`,
      passages: [
        `The difference for your exchange RMA-${rma_number} about order #${order_display_id} was not paid in time.`,
        "We no longer reserve the new goods, and settle the ones that came back as a refund.",
      ],
    }),
    rma_settled: ({ rma_number, order_display_id, amount, currency_code, rate_until_on }, say) => ({
      subject: `Your request RMA-${rma_number} is settled`,
      passages: [
        isPositive(amount)
          ? `We paid back ${say.money(amount, currency_code)} for your request RMA-${rma_number} about order #${order_display_id}.`
          : `Your request RMA-${rma_number} about order #${order_display_id} is settled. There was nothing to pay back.`,
        rate_until_on === null ? null : `How did we do? Your rating is welcome until ${say.date(rate_until_on)}.`,
      ],
    }),
    rma_lapsed: ({ rma_number, order_display_id, waited_for }) => ({
      subject: `Your request RMA-${rma_number} has ended`,
      passages: [
        waited_for === "goods"
          ? `The goods of your request RMA-${rma_number} about order #${order_display_id} did not reach us in time, so it has ended.`
          : `We had no answer to our question about your request RMA-${rma_number}, order #${order_display_id}, so it has ended.`,
        "You may ask again as long as our terms allow it.",
      ],
    }),
    rma_canceled: ({ rma_number, order_display_id }) => ({
      subject: `Your request RMA-${rma_number} was cancelled`,
      passages: [
        `The request RMA-${rma_number} about order #${order_display_id} was cancelled.`,
        "You may ask again as long as our terms allow it.",
      ],
    }),
  },
}

import { isPositive } from "../money/decimal"
import { caseName } from "../survey/case-name"
import type { SurveyReference } from "./message"
import { listGoods, quote, said, type Formats, type Language, type Passage } from "./wording"

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
    rma_approved: ({ rma_number, order_display_id, words, send_by_on, ends_by_itself }, say) => ({
      subject: `Your request RMA-${rma_number} was approved`,
      passages: [
        `We approved your request RMA-${rma_number} about order #${order_display_id}.`,
        quote(words),
        send_by_on === null
          ? "You need not send anything back. We are preparing your settlement."
          : `Please send the goods by ${say.date(send_by_on)}.`,
        send_by_on !== null && ends_by_itself ? "After that day the request ends by itself." : null,
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
    rma_reminder: ({ rma_number, order_display_id, waits_for, until_on, ends_by_itself }, say) => ({
      subject:
        waits_for === "goods"
          ? `Please send the goods of RMA-${rma_number}`
          : `We are waiting for your answer on RMA-${rma_number}`,
      passages: [
        waits_for === "goods"
          ? `We approved your request RMA-${rma_number} about order #${order_display_id}, and the goods have not reached us yet.`
          : `We asked you a question about your request RMA-${rma_number}, order #${order_display_id}, and have no answer yet.`,
        until_on === null ? null : `There is time until ${say.date(until_on)}.`,
        until_on !== null && ends_by_itself ? "After that day the request ends by itself." : null,
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
    rma_settled: ({ rma_number, order_display_id, amount, credit, currency_code, on_its_way, rate_until_on }, say) => ({
      subject: `Your request RMA-${rma_number} is settled`,
      passages: [
        isPositive(amount)
          ? `We paid back ${say.money(amount, currency_code)} for your request RMA-${rma_number} about order #${order_display_id}.`
          : isPositive(credit) || on_its_way.length > 0
            ? `Your request RMA-${rma_number} about order #${order_display_id} is settled.`
            : `Your request RMA-${rma_number} about order #${order_display_id} is settled. There was nothing to pay back.`,
        isPositive(credit) ? `You have ${say.money(credit, currency_code)} more in store credit to shop with.` : null,
        on_its_way.length > 0 ? `We are sending you ${listGoods(on_its_way, ", ")}.` : null,
        rate_until_on === null ? null : `How did we do? Your rating is welcome until ${say.date(rate_until_on)}.`,
      ],
    }),
    rma_repaired: ({ rma_number, order_display_id, words, rate_until_on }, say) => ({
      subject: `Your goods of RMA-${rma_number} are repaired`,
      passages: [
        `The goods of your request RMA-${rma_number} about order #${order_display_id} are repaired and on their way back to you.`,
        quote(words),
        rate_until_on === null ? null : `How did we do? Your rating is welcome until ${say.date(rate_until_on)}.`,
      ],
    }),
    repair_quoted: ({ repair_number, rma_number, title, finding, total, currency_code, link }, say) => ({
      subject: `What the repair of ${title} would cost (RO-${repair_number})`,
      passages: [
        `We have looked at ${title} from your request RMA-${rma_number}.`,
        quote(finding),
        `The repair would cost you ${say.money(total, currency_code)}, tax included. Whatever a warranty covers is not in this sum.`,
        link === undefined ? null : { label: "See the quote, accept or decline it", link },
        "We do nothing that you would pay for before you have accepted. If you decline, you get the goods back as they are and owe nothing.",
      ],
    }),
    repair_payment_due: ({ repair_number, rma_number, title, amount, currency_code, link }, say) => ({
      subject: `To pay for the repair of ${title} (RO-${repair_number})`,
      passages: [
        `Thank you for accepting our quote for the repair of ${title} from your request RMA-${rma_number}. ${say.money(amount, currency_code)} are left to pay.`,
        link === undefined ? null : { label: "Pay now", link },
        "The goods go back to you when the work is done and the payment is in.",
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
    withdrawal_received: (data, say) => ({
      subject: `We received your withdrawal W-${data.withdrawal_number}, order #${data.order_display_id}`,
      passages: [
        `Your statement of withdrawal W-${data.withdrawal_number} reached us on ${say.second(data.submitted_at, data.time_zone)}. It reads:`,
        quote(data.statement),
        data.send_back_by_on === null
          ? "You will hear from us about what happens next."
          : `Please send the goods back by ${say.date(data.send_back_by_on)}. We may wait with the refund until they are here or you show us that you have sent them.`,
        "Keep this message: it is your proof of what you declared and when.",
      ],
    }),
    withdrawal_disputed: ({ withdrawal_number, order_display_id, clause, words }) => ({
      subject: `About your withdrawal W-${withdrawal_number}, order #${order_display_id}`,
      passages: [
        `We received your statement of withdrawal W-${withdrawal_number} about order #${order_display_id}, and we do not think that it is effective:`,
        quote(words),
        `We rest this on this clause of our terms: ${clause}. Your rights under the law stay as they are.`,
      ],
    }),
    ticket_received: (
      { ticket_number, ticket_subject, answer_by_at, opens_at, time_zone, tag = `[T-${ticket_number}]` },
      say,
    ) => ({
      subject: `${tag} We received your message: ${ticket_subject}`,
      passages: [
        `We received your message and keep it under T-${ticket_number}.`,
        answer_by_at === null
          ? "One of us will write to you."
          : `One of us will write to you by ${say.second(answer_by_at, time_zone)}.`,
        opens_at === null ? null : `Nobody is here at the moment. We are back on ${say.second(opens_at, time_zone)}.`,
        "You need not write again. If you have something to add, name this number.",
      ],
    }),
    ticket_reply: ({ ticket_number, ticket_subject, words, tag = `[T-${ticket_number}]` }) => ({
      subject: `${tag} ${ticket_subject}`,
      passages: [{ said: words }, `This is about T-${ticket_number}.`],
    }),
    ticket_resolved: ({ ticket_number, ticket_subject, words, tag = `[T-${ticket_number}]` }) => ({
      subject: `${tag} Resolved: ${ticket_subject}`,
      passages: [
        { said: words },
        `We take T-${ticket_number} to be resolved. If it is not, write to us: it is opened again.`,
      ],
    }),
    survey_invitation: (survey, say) => ({
      subject: `How did we handle ${caseName(survey)}?`,
      passages: [said(survey.intro), said(survey.question), ...answerBelow(survey, say)],
    }),
    survey_reminder: (survey, say) => ({
      subject: `Reminder: how did we handle ${caseName(survey)}?`,
      passages: [
        `We asked you how we handled ${caseName(survey)} and have no answer yet. This is the only reminder.`,
        said(survey.question),
        ...answerBelow(survey, say),
      ],
    }),
    warranty_taken_over: ({ title, claim_code, ends_on, link }, say) => ({
      subject: `The warranty of ${title} is yours`,
      passages: [
        `You have taken over the warranty of ${title}.`,
        ends_on === null ? "It has no end." : `Its last day is ${say.date(ends_on)}.`,
        `Its code is ${claim_code}. Keep it: it is all you need to claim.`,
        link === undefined ? null : { label: "See your warranty, or hand it on", link },
      ],
    }),
    visit_message: ({ order_display_id, words, link }) => ({
      subject: order_display_id === null ? "How are you getting on?" : `About your order #${order_display_id}`,
      passages: [{ said: words }, link === undefined ? null : { label: "If you would rather not hear from us", link }],
    }),
    visit_scheduled: ({ visit_number, order_display_id, method, starts_at, time_zone, link }, say) => ({
      subject: method === "phone" ? `We will call you (V-${visit_number})` : `We will visit you (V-${visit_number})`,
      passages: [
        method === "phone"
          ? `We will call you on ${say.minute(starts_at, time_zone)}.`
          : `We will be with you on ${say.minute(starts_at, time_zone)}.`,
        order_display_id === null ? null : `It is about your order #${order_display_id}.`,
        link === undefined ? null : { label: "Confirm, choose another time or call it off", link },
      ],
    }),
    sla_alert: ({ ticket_number, subject, kind, metric, due_at, time_zone }, say) => ({
      subject: `T-${ticket_number}: ${METRIC[metric]} ${kind === "warn" ? "is due soon" : "is late"}`,
      passages: [
        kind === "warn"
          ? `${METRIC[metric]} of ticket T-${ticket_number} is due on ${say.second(due_at, time_zone)}:`
          : `${METRIC[metric]} of ticket T-${ticket_number} was due on ${say.second(due_at, time_zone)} and is still owed:`,
        quote(subject),
        kind === "escalate" ? "You are told because nobody has kept the promise since." : null,
      ],
    }),
    commitment_due: ({ commitment_number, promise, order_display_id, due_at, time_zone }, say) => ({
      subject: `Promise P-${commitment_number} is due soon`,
      passages: [
        quote(promise),
        `Promised until ${say.minute(due_at, time_zone)}${order_display_id === null ? "" : `, about order #${order_display_id}`}.`,
      ],
    }),
    commitment_broken: ({ commitment_number, promise, order_display_id, due_at, time_zone }, say) => ({
      subject: `Promise P-${commitment_number} was not kept`,
      passages: [
        quote(promise),
        `It was due on ${say.minute(due_at, time_zone)}${order_display_id === null ? "" : `, about order #${order_display_id}`}. It can still be made good.`,
      ],
    }),
    staff_digest: ({ lines }) => ({
      subject: lines.length === 1 ? "One thing for you to see" : `${lines.length} things for you to see`,
      passages: lines,
    }),
  },
}

function answerBelow({ link, stop_link, answer_until_on }: SurveyReference, say: Formats): (Passage | null)[] {
  return [
    link === undefined ? null : { label: "Answer", link },
    `The link works until ${say.date(answer_until_on)}. Whether and how you answer changes nothing about how you are served.`,
    stop_link === undefined ? null : { label: "No more letters like this", link: stop_link },
  ]
}

const METRIC = {
  first_response: "The first answer",
  next_response: "The next answer",
  solution_proposed: "The proposed solution",
  resolution: "The solution",
} as const

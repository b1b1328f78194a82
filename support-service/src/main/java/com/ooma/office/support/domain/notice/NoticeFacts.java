package com.ooma.office.support.domain.notice;

import com.ooma.office.kernel.domain.Money;
import com.ooma.office.support.domain.notice.words.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a notice tells. The facts are kept as they were, so that a letter sent late still tells
/// what happened then.
public sealed interface NoticeFacts
    permits OrderFacts,
        PortFacts,
        PortDayFacts,
        ServiceFacts,
        EmergencyFacts,
        PaymentFacts,
        CreditFacts,
        MailboxFacts,
        AppointmentFacts,
        AddressFacts,
        NoticeFacts.InvoiceReady,
        NoticeFacts.CreditNoteReady,
        NoticeFacts.TicketAnswered {

  default NoticeKind kind() {
    return switch (this) {
      case OrderFacts.OrderConfirmed _ -> NoticeKind.ORDER_CONFIRMED;
      case OrderFacts.ParcelSent _ -> NoticeKind.PARCEL_SENT;
      case OrderFacts.DeliveryLate _ -> NoticeKind.DELIVERY_LATE;
      case OrderFacts.OrderCancelled _ -> NoticeKind.ORDER_CANCELLED;
      case OrderFacts.SeatsRemoved _ -> NoticeKind.SEATS_REMOVED;
      case PortFacts.PortDateSet _ -> NoticeKind.PORT_DATE_SET;
      case PortFacts.PortDone _ -> NoticeKind.PORT_COMPLETED;
      case PortFacts.PortRefused _ -> NoticeKind.PORT_REJECTED;
      case ServiceFacts.AddressChanged _ -> NoticeKind.ADDRESS_CHANGED;
      case ServiceFacts.RelocationRefused _ -> NoticeKind.RELOCATION_REFUSED;
      case ServiceFacts.DepartureComing _ -> NoticeKind.DEPARTURE_ANNOUNCED;
      case ServiceFacts.DepartureOff _ -> NoticeKind.DEPARTURE_REVOKED;
      case ServiceFacts.ServiceEnded _ -> NoticeKind.SERVICE_TERMINATED;
      case InvoiceReady _ -> NoticeKind.INVOICE_READY;
      case CreditNoteReady _ -> NoticeKind.CREDIT_NOTE_READY;
      case PortDayFacts.PortNear _ -> NoticeKind.PORT_DAY_NEAR;
      case PortDayFacts.PortLate _ -> NoticeKind.PORT_DELAYED;
      case PortDayFacts.PortRolledBack _ -> NoticeKind.PORT_ROLLED_BACK;
      case PortDayFacts.PortLost _ -> NoticeKind.PORT_LOST;
      case PortDayFacts.PortGivenUp _ -> NoticeKind.PORT_CANCELLED;
      case ServiceFacts.NumbersLeft _ -> NoticeKind.NUMBERS_PORTED_OUT;
      case OrderFacts.PhoneOverdue _ -> NoticeKind.PHONE_OVERDUE;
      case OrderFacts.PhoneBack _ -> NoticeKind.PHONE_RETURNED;
      case OrderFacts.PhonesDelivered _ -> NoticeKind.PHONES_DELIVERED;
      case OrderFacts.PhoneReady _ -> NoticeKind.PHONE_READY;
      case EmergencyFacts.AddressConfirmed _ -> NoticeKind.EMERGENCY_ADDRESS_CONFIRMED;
      case EmergencyFacts.AddressToConfirm _ -> NoticeKind.EMERGENCY_ADDRESS_TO_CONFIRM;
      case PaymentFacts.PaymentRefused _ -> NoticeKind.PAYMENT_REFUSED;
      case PaymentFacts.ServiceSuspended _ -> NoticeKind.SERVICE_SUSPENDED;
      case PaymentFacts.ServiceReinstated _ -> NoticeKind.SERVICE_REINSTATED;
      case MailboxFacts.VoicemailLeft _ -> NoticeKind.VOICEMAIL_RECEIVED;
      case MailboxFacts.FaxCame _ -> NoticeKind.FAX_RECEIVED;
      case MailboxFacts.FaxDone _ -> NoticeKind.FAX_SENT;
      case AppointmentFacts.Booked _ -> NoticeKind.APPOINTMENT_BOOKED;
      case AppointmentFacts.Moved _ -> NoticeKind.APPOINTMENT_MOVED;
      case AppointmentFacts.Cancelled _ -> NoticeKind.APPOINTMENT_CANCELLED;
      case AppointmentFacts.Reminder _ -> NoticeKind.APPOINTMENT_REMINDER;
      case AddressFacts.AddressFailed _ -> NoticeKind.ADDRESS_FAILED;
      case TicketAnswered _ -> NoticeKind.TICKET_ANSWERED;
      case CreditFacts.BalanceLow _ -> NoticeKind.PREPAID_BALANCE_LOW;
      case CreditFacts.DestinationBarred _ -> NoticeKind.CALLS_BARRED;
      case CreditFacts.DestinationAllowed _ -> NoticeKind.CALLS_ALLOWED;
      case CreditFacts.MoneyGivenBack _ -> NoticeKind.REFUND_GIVEN;
      case CreditFacts.GoodwillGiven _ -> NoticeKind.GOODWILL_GRANTED;
    };
  }

  /// What the notice is about: an order, a port request, a site, an invoice, a ticket …
  UUID about();

  /// Tells several notices of one kind about one thing apart; the same occasion is written about
  /// once, however often it is heard of.
  default String occasion() {
    return "";
  }

  /// The subject line. No amounts and no telephone numbers: it is shown on locked screens.
  String subject(Language in);

  /// What is left to tell to somebody who knows `told` about this thing, oldest first.
  default Optional<NoticeFacts> following(List<NoticeFacts> told) {
    var known =
        told.stream()
            .anyMatch(notice -> notice.kind() == kind() && notice.occasion().equals(occasion()));
    return known ? Optional.empty() : Optional.of(this);
  }

  /// Whether what was not sent yet about the same thing is not to be sent any more.
  default boolean supersedes() {
    return false;
  }

  /// How many notices of this kind are among `told`.
  default long tellings(List<NoticeFacts> told) {
    return told.stream().filter(notice -> notice.kind() == kind()).count();
  }

  /// The period is `[periodStart, periodEnd)`.
  record InvoiceReady(
      UUID invoiceId,
      String number,
      LocalDate issuedOn,
      LocalDate periodStart,
      LocalDate periodEnd,
      Money totalTtc,
      Money totalHt,
      Money totalVat)
      implements NoticeFacts {

    /// People count the last day in.
    public LocalDate lastDay() {
      return periodEnd.minusDays(1);
    }

    @Override
    public UUID about() {
      return invoiceId;
    }

    @Override
    public String subject(Language in) {
      return in.of("Votre facture %s est disponible", "Your invoice %s is available")
          .formatted(number);
    }
  }

  /// What the company gets back.
  ///
  /// @param invoiceNumbers the invoices that asked for it
  record CreditNoteReady(
      UUID creditNoteId,
      String number,
      LocalDate issuedOn,
      List<String> invoiceNumbers,
      Money totalTtc,
      Money totalHt,
      Money totalVat)
      implements NoticeFacts {

    /// The invoices, as a letter names them.
    public String corrects() {
      return String.join(", ", invoiceNumbers);
    }

    @Override
    public UUID about() {
      return creditNoteId;
    }

    @Override
    public String subject(Language in) {
      return in.of("Votre avoir %s est disponible", "Your credit note %s is available")
          .formatted(number);
    }
  }

  /// @param asksOpinion whether the member is asked, this once, how satisfied they are; absent from
  ///   older ones
  record TicketAnswered(
      UUID ticketId,
      UUID messageId,
      String ticketSubject,
      String answer,
      boolean solved,
      @Nullable Boolean asksOpinion)
      implements NoticeFacts {

    @Override
    public UUID about() {
      return ticketId;
    }

    @Override
    public String occasion() {
      return messageId.toString();
    }

    @Override
    public String subject(Language in) {
      return in.of("Réponse à votre demande : ", "Our answer to your question: ") + ticketSubject;
    }
  }
}

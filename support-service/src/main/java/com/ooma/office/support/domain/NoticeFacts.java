package com.ooma.office.support.domain;

import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.PhoneNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a notice tells. The facts are kept as they were, so that a letter sent late still tells
/// what happened then.
public sealed interface NoticeFacts {

  default NoticeKind kind() {
    return switch (this) {
      case OrderConfirmed _ -> NoticeKind.ORDER_CONFIRMED;
      case ParcelSent _ -> NoticeKind.PARCEL_SENT;
      case PortDateSet _ -> NoticeKind.PORT_DATE_SET;
      case PortDone _ -> NoticeKind.PORT_COMPLETED;
      case PortRefused _ -> NoticeKind.PORT_REJECTED;
      case InvoiceReady _ -> NoticeKind.INVOICE_READY;
      case TicketAnswered _ -> NoticeKind.TICKET_ANSWERED;
    };
  }

  /// What the notice is about: an order, a port request, an invoice, a ticket.
  UUID about();

  /// Tells several notices of one kind about one thing apart; the same occasion is written about
  /// once, however often it is heard of.
  default String occasion() {
    return "";
  }

  /// The subject line. No amounts and no telephone numbers: it is shown on locked screens.
  String subject();

  /// What is left to tell to somebody who knows `told` about this thing, oldest first.
  default Optional<NoticeFacts> following(List<NoticeFacts> told) {
    var known =
        told.stream()
            .anyMatch(notice -> notice.kind() == kind() && notice.occasion().equals(occasion()));
    return known ? Optional.empty() : Optional.of(this);
  }

  private static long tellings(NoticeKind kind, List<NoticeFacts> told) {
    return told.stream().filter(notice -> notice.kind() == kind).count();
  }

  record OrderConfirmed(
      UUID orderId,
      String company,
      int seats,
      boolean internationalPlan,
      Money monthlyTtc,
      String site,
      String address,
      LocalDate shipsOn,
      LocalDate arrivesOn,
      LocalDate firstCallBy)
      implements NoticeFacts {

    @Override
    public UUID about() {
      return orderId;
    }

    @Override
    public String subject() {
      return "Votre commande est confirmée : livraison prévue le " + French.date(arrivesOn);
    }
  }

  /// A parcel may hold many phones and be heard of once for each.
  record ParcelSent(UUID orderId, String parcelService, String trackingNumber, LocalDate dueOn)
      implements NoticeFacts {

    @Override
    public UUID about() {
      return orderId;
    }

    @Override
    public String occasion() {
      return trackingNumber;
    }

    @Override
    public String subject() {
      return "Vos téléphones sont en route : arrivée prévue le " + French.date(dueOn);
    }
  }

  /// @param change 0 for the first date, 1 for the first move, and so on
  record PortDateSet(
      UUID portRequestId, LocalDate date, Slot slot, List<PhoneNumber> numbers, long change)
      implements NoticeFacts {

    /// The half of the day in which the line may be down.
    public enum Slot {
      MORNING("le matin"),
      AFTERNOON("l’après-midi");

      private final String french;

      Slot(String french) {
        this.french = french;
      }

      public String french() {
        return french;
      }
    }

    public boolean moved() {
      return change > 0;
    }

    /// A carrier that repeats its date says nothing new; one that moves it does, also when it comes
    /// back to an earlier one.
    @Override
    public Optional<NoticeFacts> following(List<NoticeFacts> told) {
      var repeated =
          !told.isEmpty()
              && told.getLast() instanceof PortDateSet last
              && last.date().equals(date)
              && last.slot() == slot;
      return repeated
          ? Optional.empty()
          : Optional.of(
              new PortDateSet(portRequestId, date, slot, numbers, tellings(kind(), told)));
    }

    @Override
    public UUID about() {
      return portRequestId;
    }

    @Override
    public String occasion() {
      return Long.toString(change);
    }

    @Override
    public String subject() {
      return (moved() ? "Nouvelle date de portage : le " : "Date de votre portage : le ")
          + French.date(date);
    }
  }

  record PortDone(UUID portRequestId, List<PhoneNumber> numbers, boolean keepTemporary)
      implements NoticeFacts {

    @Override
    public UUID about() {
      return portRequestId;
    }

    @Override
    public String subject() {
      return "Portage terminé : vous gardez "
          + (numbers.size() < 2 ? "votre numéro" : "vos numéros");
    }
  }

  /// @param attempt 0 for the first refusal; a corrected request may be refused again
  record PortRefused(UUID portRequestId, String reason, @Nullable String detail, long attempt)
      implements NoticeFacts {

    @Override
    public Optional<NoticeFacts> following(List<NoticeFacts> told) {
      return Optional.of(new PortRefused(portRequestId, reason, detail, tellings(kind(), told)));
    }

    /// What happened and what to do, for the reason the carrier gave.
    public String advice() {
      return PortRefusalAdvice.on(reason);
    }

    @Override
    public UUID about() {
      return portRequestId;
    }

    @Override
    public String occasion() {
      return Long.toString(attempt);
    }

    @Override
    public String subject() {
      return "Portage refusé par votre opérateur : ce que vous pouvez faire";
    }
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
    public String subject() {
      return "Votre facture " + number + " est disponible";
    }
  }

  record TicketAnswered(
      UUID ticketId, UUID messageId, String ticketSubject, String answer, boolean solved)
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
    public String subject() {
      return "Réponse à votre demande : " + ticketSubject;
    }
  }
}

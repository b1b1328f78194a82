package com.ooma.office.support.domain.ticket;

import com.ooma.office.support.domain.notice.words.French;
import com.ooma.office.support.domain.ticket.TicketLink.Kind;
import com.ooma.office.support.domain.ticket.TicketOrigin.PortAlarm.Cause;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What tickets about a thing are told when something becomes of it.
public final class ThingNews {

  /// What nobody has to look after any more when a port is over.
  private static final Set<Cause> END =
      Set.of(
          Cause.ROLLED_BACK,
          Cause.LATE,
          Cause.TOO_EARLY,
          Cause.CARRIER_SILENT,
          Cause.LET_GO_EARLY,
          Cause.VOICE_PLATFORM_AWAY);

  private ThingNews() {}

  public static News orderCancelled(UUID orderId) {
    return new News(
        List.of(link(Kind.ORDER, orderId)),
        "La commande a été annulée.",
        Set.of(TicketCategory.ORDER, TicketCategory.DELIVERY));
  }

  /// The same for all phones of a parcel, so that it is told once.
  public static News parcelSent(
      UUID orderId, UUID seatId, String mac, String parcelService, String trackingNumber) {
    return new News(
        List.of(link(Kind.ORDER, orderId), link(Kind.SEAT, seatId), phone(mac)),
        "Le colis est parti : %s, numéro de suivi %s.".formatted(parcelService, trackingNumber),
        Set.of());
  }

  public static News phoneDelivered(UUID seatId, String mac) {
    return new News(
        List.of(link(Kind.SEAT, seatId), phone(mac)),
        "Le téléphone a été livré.",
        Set.of(TicketCategory.DELIVERY));
  }

  public static News phoneRegistered(UUID seatId, String mac) {
    return new News(
        List.of(link(Kind.SEAT, seatId), phone(mac)),
        "Le téléphone s’est connecté pour la première fois : il peut appeler.",
        Set.of(TicketCategory.DELIVERY));
  }

  public static News portDateSet(UUID portRequestId, LocalDate day) {
    return port(
        portRequestId,
        "La portabilité est prévue le %s.".formatted(French.date(day)),
        Set.of(),
        Set.of(Cause.CARRIER_SILENT, Cause.ROLLED_BACK, Cause.TOO_EARLY));
  }

  public static News portCompleted(UUID portRequestId) {
    return port(
        portRequestId,
        "La portabilité est terminée : les numéros sont chez nous.",
        Set.of(TicketCategory.PORTING),
        END);
  }

  public static News portRejected(UUID portRequestId, LocalDate day) {
    return port(
        portRequestId,
        "La portabilité a été refusée le %s ; notre e-mail dit pourquoi et que faire."
            .formatted(French.date(day)),
        Set.of(),
        END);
  }

  public static News portCancelled(UUID portRequestId) {
    return port(
        portRequestId,
        "La portabilité est annulée : les numéros restent chez l’opérateur.",
        Set.of(TicketCategory.PORTING),
        END);
  }

  public static News portRolledBack(UUID portRequestId, LocalDate day) {
    return port(
        portRequestId,
        "La portabilité du %s a été arrêtée après les essais ; une nouvelle date est demandée."
            .formatted(French.date(day)),
        Set.of(),
        Set.of());
  }

  public static News portLost(UUID portRequestId) {
    return port(
        portRequestId,
        "Les numéros n’ont pas pu être récupérés ; notre e-mail dit ce que nous vous devons.",
        Set.of(),
        END);
  }

  public static News phoneReturned(UUID seatId, String mac) {
    return new News(
        List.of(link(Kind.SEAT, seatId), phone(mac)),
        "Le téléphone nous est revenu.",
        Set.of(TicketCategory.DELIVERY));
  }

  public static News paymentRefused(UUID invoiceId, LocalDate day) {
    return new News(
        List.of(link(Kind.INVOICE, invoiceId)),
        "Le paiement de la facture a été refusé le %s.".formatted(French.date(day)),
        Set.of());
  }

  public static News paymentReceived(UUID invoiceId) {
    return new News(List.of(link(Kind.INVOICE, invoiceId)), "La facture est payée.", Set.of());
  }

  public static News callsAllowed(UUID barId, String destination) {
    return new News(
        List.of(),
        "Les appels vers %s sont de nouveau permis.".formatted(destination),
        Set.of(),
        Set.of(),
        barId);
  }

  private static News port(
      UUID portRequestId, String text, Set<TicketCategory> settles, Set<Cause> ends) {
    return new News(List.of(link(Kind.PORT, portRequestId)), text, settles, ends, null);
  }

  private static TicketLink phone(String mac) {
    return new TicketLink(Kind.PHONE, mac);
  }

  private static TicketLink link(Kind kind, UUID id) {
    return new TicketLink(kind, id.toString());
  }
}

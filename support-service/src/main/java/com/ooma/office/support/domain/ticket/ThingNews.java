package com.ooma.office.support.domain.ticket;

import com.ooma.office.support.domain.notice.French;
import com.ooma.office.support.domain.ticket.TicketLink.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What tickets about a thing are told when something becomes of it.
public final class ThingNews {

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
        portRequestId, "La portabilité est prévue le %s.".formatted(French.date(day)), Set.of());
  }

  public static News portCompleted(UUID portRequestId) {
    return port(
        portRequestId,
        "La portabilité est terminée : les numéros sont chez nous.",
        Set.of(TicketCategory.PORTING));
  }

  public static News portRejected(UUID portRequestId, LocalDate day) {
    return port(
        portRequestId,
        "La portabilité a été refusée le %s ; notre e-mail dit pourquoi et que faire."
            .formatted(French.date(day)),
        Set.of());
  }

  private static News port(UUID portRequestId, String text, Set<TicketCategory> settles) {
    return new News(List.of(link(Kind.PORT, portRequestId)), text, settles);
  }

  private static TicketLink phone(String mac) {
    return new TicketLink(Kind.PHONE, mac);
  }

  private static TicketLink link(Kind kind, UUID id) {
    return new TicketLink(kind, id.toString());
  }
}

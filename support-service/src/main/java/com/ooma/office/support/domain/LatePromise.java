package com.ooma.office.support.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// An order that is about to miss what was promised, as our own people are told of it.
///
/// @param seatIds those that are behind
public record LatePromise(
    UUID orderId,
    Cause cause,
    List<UUID> seatIds,
    LocalDate shipsOn,
    LocalDate arrivesOn,
    LocalDate firstCallBy) {

  /// What has not happened on the day it was promised for.
  public enum Cause {
    NOT_PREPARED(
        TicketCategory.ORDER,
        "Commande non préparée",
        "Il manque encore des téléphones ou des numéros le jour prévu pour l’expédition. À faire :"
            + " vérifier les stocks avec l’entrepôt et débloquer la préparation dans la journée."),
    NOT_SHIPPED(
        TicketCategory.DELIVERY,
        "Colis non expédié",
        "Les téléphones n’ont pas quitté l’entrepôt le jour prévu. À faire : relancer l’entrepôt et"
            + " obtenir une nouvelle date. Le client a été prévenu du retard par e-mail."),
    NOT_DELIVERED(
        TicketCategory.DELIVERY,
        "Colis non livré",
        "Les téléphones ne sont pas arrivés le jour prévu. À faire : retrouver le colis avec le"
            + " transporteur. Le client a été prévenu du retard par e-mail.");

    private final TicketCategory category;
    private final String subject;
    private final String matter;

    Cause(TicketCategory category, String subject, String matter) {
      this.category = category;
      this.subject = subject;
      this.matter = matter;
    }

    TicketCategory category() {
      return category;
    }
  }

  /// The subject of the ticket.
  String subject() {
    return cause.subject + " : " + seats() + " à risque";
  }

  /// The first message of the ticket.
  String report() {
    return """
    %s

    Commande : %s
    Postes concernés : %s
    Promis : expédition le %s, arrivée le %s, premier appel au plus tard le %s

    %s\
    """
        .formatted(
            cause.matter,
            orderId,
            seats(),
            French.date(shipsOn),
            French.date(arrivesOn),
            French.date(firstCallBy),
            seatIds.stream().map(UUID::toString).collect(Collectors.joining("\n")));
  }

  /// What the member is told before having to ask: only that the promised arrival will be missed.
  /// What can still be made up for is our worry alone.
  public Optional<NoticeFacts> notice() {
    return switch (cause) {
      case NOT_PREPARED -> Optional.empty();
      case NOT_SHIPPED -> Optional.of(late(false));
      case NOT_DELIVERED -> Optional.of(late(true));
    };
  }

  private NoticeFacts late(boolean sent) {
    return new OrderFacts.DeliveryLate(orderId, seatIds.size(), arrivesOn, sent);
  }

  private String seats() {
    return French.count(seatIds.size(), "poste", "postes");
  }
}

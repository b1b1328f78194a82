package com.ooma.office.support.domain.alarm;

import com.ooma.office.support.domain.notice.NoticeFacts;
import com.ooma.office.support.domain.notice.OrderFacts;
import com.ooma.office.support.domain.notice.words.French;
import com.ooma.office.support.domain.ticket.TicketCategory;
import com.ooma.office.support.domain.ticket.TicketOrigin;
import com.ooma.office.support.domain.ticket.TicketOrigin.Alarm.Cause;
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
    LocalDate firstCallBy)
    implements Trouble {

  @Override
  public TicketOrigin.Alarm alarm() {
    return new TicketOrigin.Alarm(orderId, cause);
  }

  @Override
  public TicketCategory category() {
    return switch (cause) {
      case NOT_PREPARED -> TicketCategory.ORDER;
      case NOT_SHIPPED, NOT_DELIVERED -> TicketCategory.DELIVERY;
    };
  }

  @Override
  public String subject() {
    var late =
        switch (cause) {
          case NOT_PREPARED -> "Commande non préparée";
          case NOT_SHIPPED -> "Colis non expédié";
          case NOT_DELIVERED -> "Colis non livré";
        };
    return late + " : " + seats() + " à risque";
  }

  @Override
  public boolean recurs() {
    return false;
  }

  @Override
  public String report() {
    return """
    %s

    Commande : %s
    Postes concernés : %s
    Promis : expédition le %s, arrivée le %s, premier appel au plus tard le %s

    %s\
    """
        .formatted(
            whatToDo(),
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

  private String whatToDo() {
    return switch (cause) {
      case NOT_PREPARED ->
          "Il manque encore des téléphones ou des numéros le jour prévu pour l’expédition. À faire :"
              + " vérifier les stocks avec l’entrepôt et débloquer la préparation dans la journée.";
      case NOT_SHIPPED ->
          "Les téléphones n’ont pas quitté l’entrepôt le jour prévu. À faire : relancer l’entrepôt et"
              + " obtenir une nouvelle date. Le client a été prévenu du retard par e-mail.";
      case NOT_DELIVERED ->
          "Les téléphones ne sont pas arrivés le jour prévu. À faire : retrouver le colis avec le"
              + " transporteur. Le client a été prévenu du retard par e-mail.";
    };
  }

  private NoticeFacts late(boolean sent) {
    return new OrderFacts.DeliveryLate(orderId, seatIds.size(), arrivesOn, sent);
  }

  private String seats() {
    return French.count(seatIds.size(), "poste", "postes");
  }
}

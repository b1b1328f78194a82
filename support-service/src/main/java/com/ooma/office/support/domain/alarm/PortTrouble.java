package com.ooma.office.support.domain.alarm;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.support.domain.notice.words.French;
import com.ooma.office.support.domain.ticket.TicketCategory;
import com.ooma.office.support.domain.ticket.TicketOrigin;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Ported numbers that could not be put in place as the member had asked, as our own people are
/// told of it.
public record PortTrouble(UUID portRequestId, List<Misplaced> numbers) implements Trouble {

  /// @param replaces the temporary number whose place it was to take; null if nobody is left to
  ///   give it to
  public record Misplaced(PhoneNumber number, @Nullable PhoneNumber replaces, Cause cause) {

    private String french() {
      return number.national()
          + (replaces == null ? "" : " à la place de " + replaces.national())
          + " : "
          + cause.french;
    }
  }

  public enum Cause {
    NUMBER_IN_USE("déjà utilisé chez nous, laissé en place"),
    REPLACES_UNKNOWN(
        "numéro à remplacer inconnu, dirigé vers le standard en numéro supplémentaire"),
    COMPANY_LEFT("arrivé après le départ de la société, attribué à personne");

    private final String french;

    Cause(String french) {
      this.french = french;
    }
  }

  @Override
  public TicketOrigin.PortAlarm alarm() {
    return new TicketOrigin.PortAlarm(portRequestId, TicketOrigin.PortAlarm.Cause.MISPLACED);
  }

  @Override
  public TicketCategory category() {
    return TicketCategory.PORTING;
  }

  @Override
  public boolean recurs() {
    return false;
  }

  @Override
  public String subject() {
    return "Portage terminé, mais "
        + French.count(numbers.size(), "numéro mal placé", "numéros mal placés");
  }

  @Override
  public String report() {
    return """
    Des numéros portés n’ont pas pu être mis en service comme demandé. À faire : vérifier avec le\
     client et le porteur à qui sont ces numéros, puis corriger.

    Portage : %s

    %s\
    """
        .formatted(
            portRequestId,
            numbers.stream().map(Misplaced::french).collect(Collectors.joining("\n")));
  }
}

package com.ooma.office.support.domain.alarm;

import com.ooma.office.support.domain.ticket.TicketCategory;
import com.ooma.office.support.domain.ticket.TicketOrigin;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An electronic invoice or credit note that does not go on by itself, as our own people are told
/// of it.
///
/// @param number of the invoice or credit note
/// @param code the status, by the French norm
/// @param reason by the norm
/// @param comment what platform or buyer say about it
public record StoppedEInvoice(
    UUID documentId,
    String number,
    int deposit,
    int code,
    String reason,
    @Nullable String comment,
    Remedy remedy)
    implements Trouble {

  /// What is to be done.
  public enum Remedy {
    DEPOSIT_AGAIN(
        "corriger l’adresse du client dans l’annuaire ou l’accès à la plateforme, puis déposer à"
            + " nouveau le document"),
    ASK_PLATFORM("voir avec la plateforme qui a déjà déposé un document de ce numéro"),
    CREDIT_AND_BILL_AGAIN("émettre un avoir et facturer à nouveau : le document reste tel quel"),
    COMPLETE("envoyer au client ce qui lui manque, puis déclarer le document complété (209)"),
    REPORT_AGAIN(
        "voir avec la plateforme pourquoi elle refuse cet encaissement, puis le déclarer à nouveau"),
    ANSWER_BUYER("répondre au client"),
    /// Of a later release.
    OTHER("voir le document");

    private final String french;

    Remedy(String french) {
      this.french = french;
    }

    public static Remedy named(String name) {
      for (var known : values()) {
        if (known.name().equals(name)) {
          return known;
        }
      }
      return OTHER;
    }
  }

  @Override
  public TicketOrigin.EInvoiceAlarm alarm() {
    return new TicketOrigin.EInvoiceAlarm(documentId);
  }

  @Override
  public TicketCategory category() {
    return TicketCategory.BILLING;
  }

  @Override
  public boolean recurs() {
    return true;
  }

  @Override
  public String subject() {
    return "Facture électronique %s : %s".formatted(number, status());
  }

  @Override
  public String report() {
    return """
    Le document %s est au statut %d (%s), motif %s%s. À faire : %s.

    Document : %s, dépôt n° %d\
    """
        .formatted(
            number,
            code,
            status(),
            reason,
            comment == null ? "" : " : « " + comment + " »",
            remedy.french,
            documentId,
            deposit);
  }

  private String status() {
    return switch (code) {
      case 206 -> "approuvée partiellement";
      case 207 -> "en litige";
      case 208 -> "suspendue";
      case 210 -> "refusée";
      case 212 -> "encaissement refusé par la plateforme";
      case 213 -> "rejetée";
      case 501 -> "irrecevable";
      default -> "à voir";
    };
  }
}

package com.ooma.office.support.domain.notice;

import com.ooma.office.kernel.domain.Money;
import com.ooma.office.support.domain.notice.words.Advising;
import com.ooma.office.support.domain.notice.words.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is told of money that does not come, and of what follows.
public sealed interface PaymentFacts extends NoticeFacts {

  /// @param tryNumber 1 for the first
  /// @param reason as billing tells programs; it may be a newer one than we know
  /// @param nextTryOn absent after the last try
  record PaymentRefused(
      UUID invoiceId,
      String invoiceNumber,
      Money amount,
      int tryNumber,
      String reason,
      @Nullable LocalDate nextTryOn)
      implements PaymentFacts, Advising {

    @Override
    public String advice(Language in) {
      return switch (reason) {
        case "CARD_EXPIRED" ->
            in.of(
                "La carte enregistrée a expiré. Enregistrez-en une autre.",
                "The card that we have is out of date. Please add another one.");
        case "INSUFFICIENT_FUNDS" ->
            in.of(
                "La provision de la carte ne suffisait pas. Voyez avec votre banque, ou enregistrez"
                    + " une autre carte.",
                "There was not enough money for this card. Please speak to your bank, or add another"
                    + " card.");
        case "CHARGED_BACK" ->
            in.of(
                "Le paiement avait été fait, mais votre banque l'a repris : le titulaire de la carte"
                    + " le conteste. Voyez avec lui, ou enregistrez une autre carte.",
                "The payment was made, but your bank took it back: the card's holder disputes it."
                    + " Please speak to them, or add another card.");
        default ->
            in.of(
                "Votre banque a refusé la carte. Voyez avec elle pourquoi, ou enregistrez une autre"
                    + " carte.",
                "Your bank refused the card. Please ask it why, or add another card.");
      };
    }

    @Override
    public UUID about() {
      return invoiceId;
    }

    @Override
    public String occasion() {
      return isTakenBack() ? tryNumber + "-back" : Integer.toString(tryNumber);
    }

    @Override
    public String subject(Language in) {
      return (isTakenBack()
              ? in.of("Paiement repris pour votre facture ", "Payment taken back for your invoice ")
              : in.of("Paiement refusé pour votre facture ", "Payment refused for your invoice "))
          + invoiceNumber;
    }

    /// Whether it was made first, and then the card's bank took it back.
    private boolean isTakenBack() {
      return reason.equals("CHARGED_BACK");
    }
  }

  /// The company calls nobody but emergency services until it has paid.
  record ServiceSuspended(UUID accountId, Money overdue, Instant suspendedAt)
      implements PaymentFacts {

    @Override
    public UUID about() {
      return accountId;
    }

    @Override
    public String occasion() {
      return suspendedAt.toString();
    }

    @Override
    public String subject(Language in) {
      return in.of(
          "Vos appels sortants sont suspendus : ce que vous pouvez faire",
          "Your outgoing calls are suspended: what you can do");
    }
  }

  record ServiceReinstated(UUID accountId, Instant reinstatedAt) implements PaymentFacts {

    @Override
    public UUID about() {
      return accountId;
    }

    @Override
    public String occasion() {
      return reinstatedAt.toString();
    }

    @Override
    public String subject(Language in) {
      return in.of("Vos appels sortants sont rétablis", "Your outgoing calls are back");
    }
  }
}

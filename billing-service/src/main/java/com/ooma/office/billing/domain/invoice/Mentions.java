package com.ooma.office.billing.domain.invoice;

/// Sentences that the law wants on an invoice between companies, in French.
///
/// @param natureOfOperation goods, services or both (decree 2022-1299)
/// @param latePenalties C. com. L441-10
/// @param recoveryIndemnity the 40 € of C. com. D441-5, in so many words
/// @param earlyPaymentDiscount C. com. L441-9
public record Mentions(
    String natureOfOperation,
    String latePenalties,
    String recoveryIndemnity,
    String earlyPaymentDiscount) {

  public static final Mentions OF_SERVICES =
      new Mentions(
          "Prestations de services",
          "En cas de retard de paiement : pénalités au taux de trois fois l'intérêt légal,"
              + " exigibles sans rappel",
          "Indemnité forfaitaire pour frais de recouvrement en cas de retard de paiement : 40 €",
          "Escompte pour paiement anticipé : néant");
}

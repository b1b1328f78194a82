package com.ooma.office.billing.domain.charge;

/// What a bill asks for, mostly by the month. Phone rental, porting and all the rest are included.
public enum Product {
  /// One user, from the day the phone is due to arrive.
  SEAT("Poste téléphonique Ooma Office, location du téléphone incluse"),
  /// Cheaper calls abroad, once per account.
  INTERNATIONAL_PLAN("Forfait international"),
  /// A further number that reaches a user directly.
  ADDITIONAL_NUMBER("Numéro supplémentaire"),
  /// Calls that no seat includes, by the decks of tariffs; they have no monthly price.
  CALLS("Communications hors forfait, détaillées en annexe"),
  /// Given back: one day of a late port.
  LATE_PORT("dédommagement pour un jour de retard de portage"),
  /// Given back: a number that a port lost.
  LOST_NUMBER("dédommagement pour un numéro perdu lors d'un portage"),
  /// Given back: what calls had cost by a deck that was wrong; they are asked for again.
  RERATED_CALLS("annulation de communications tarifées par erreur"),
  /// Given back: care was sorry.
  GOODWILL("geste commercial"),
  /// Asked for by a credit note: what it can't give back, and the next bill will.
  CARRIED_OVER("Report à valoir sur la prochaine facture"),
  /// Given back: what a credit note carried over.
  CARRIED_IN("report d'un avoir précédent"),
  /// Taken off when a wrong invoice is replaced: what credit notes gave back of it before.
  CREDITED("Déjà crédité par avoir");

  private final String invoiceLabel;

  Product(String invoiceLabel) {
    this.invoiceLabel = invoiceLabel;
  }

  /// What the product is called on an invoice, in French.
  public String invoiceLabel() {
    return invoiceLabel;
  }
}

package com.ooma.office.support.domain.article;

/// The shelves of the knowledge base, in the order in which members see them.
public enum ArticleCategory {
  OFFER("Découvrir l’offre"),
  ORDER("Commander et recevoir"),
  PHONE("Le téléphone"),
  CALLS("Appeler et être appelé"),
  RECEPTION("Standard et numéros de l’entreprise"),
  PORTING("Garder ses numéros"),
  BILLING("Factures et paiement"),
  ACCOUNT("Utilisateurs, déménagement, départ"),
  HELP("Être aidé");

  private final String title;

  ArticleCategory(String title) {
    this.title = title;
  }

  /// In French, as members read it.
  public String title() {
    return title;
  }
}

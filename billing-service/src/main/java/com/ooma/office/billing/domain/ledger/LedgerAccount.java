package com.ooma.office.billing.domain.ledger;

import java.util.Arrays;

/// The accounts that are booked on, of the French chart (PCG).
public enum LedgerAccount {
  RECEIVABLES("411000", "Clients"),
  /// What companies paid in beforehand, and have not used.
  PREPAID("419100", "Clients - avances reçues sur communications"),
  VAT("445710", "TVA collectée"),
  /// What was collected before payments were kept.
  SUSPENSE("471000", "Compte d'attente"),
  CASH("512000", "Banque"),
  /// The cent between a price with tax and what it makes of HT and VAT.
  ROUNDING("658000", "Différences d'arrondi"),
  REVENUE("706000", "Prestations de services"),
  /// What bills gave back because of ports that went wrong, or by goodwill.
  GOODWILL("709600", "Rabais, remises et ristournes accordés");

  private final String number;
  private final String label;

  LedgerAccount(String number, String label) {
    this.number = number;
    this.label = label;
  }

  /// @throws java.util.NoSuchElementException if nobody books on it
  public static LedgerAccount of(String number) {
    return Arrays.stream(values())
        .filter(account -> account.number.equals(number))
        .findFirst()
        .orElseThrow();
  }

  public String number() {
    return number;
  }

  public String label() {
    return label;
  }

  /// Whether it is kept for each customer.
  boolean isOfCustomers() {
    return this == RECEIVABLES || this == PREPAID;
  }
}

package com.ooma.office.billing.adapter;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// A company whose invoices a card pays, with a provider that answers.
abstract class WithBank {

  @Inject Clock clock;

  final UUID account = UUID.randomUUID();
  final Neighbours neighbours = new Neighbours(account);
  Bank bank;

  @BeforeEach
  void openBank() {
    bank = new Bank();
  }

  @AfterEach
  void closeBank() {
    bank.close();
  }

  /// One seat that the first invoice asks for.
  final void billSeat(String card) {
    neighbours.startSeats(1, card, LocalDate.now(clock));
    neighbours.eventually("/v1/invoices", "items.size()", 1);
  }
}

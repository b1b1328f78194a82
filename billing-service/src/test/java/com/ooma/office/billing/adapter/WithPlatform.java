package com.ooma.office.billing.adapter;

import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// The same, with a platform that takes electronic invoices.
abstract class WithPlatform extends WithBank {

  @Inject OthersEInvoices others;

  Platform platform;

  @BeforeEach
  void openPlatform() {
    others.settle();
    platform = new Platform();
  }

  @AfterEach
  void closePlatform() {
    platform.close();
  }
}

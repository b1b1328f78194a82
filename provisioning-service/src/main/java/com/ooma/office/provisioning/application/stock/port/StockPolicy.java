package com.ooma.office.provisioning.application.stock.port;

/// How much there should be.
public interface StockPolicy {

  int phones();

  /// In each area.
  int numbers();
}

package com.ooma.office.provisioning.adapter.out.settings;

import com.ooma.office.provisioning.application.stock.port.StockPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// How much there should be: `office.stock.*`.
@ApplicationScoped
class ConfiguredStock implements StockPolicy {

  private final int phones;
  private final int numbers;

  ConfiguredStock(
      @ConfigProperty(name = "office.stock.phones") int phones,
      @ConfigProperty(name = "office.stock.numbers") int numbers) {
    this.phones = phones;
    this.numbers = numbers;
  }

  @Override
  public int phones() {
    return phones;
  }

  @Override
  public int numbers() {
    return numbers;
  }
}

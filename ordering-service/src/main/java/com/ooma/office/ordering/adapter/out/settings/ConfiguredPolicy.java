package com.ooma.office.ordering.adapter.out.settings;

import com.ooma.office.ordering.application.port.OrderingPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The policy in `office.ordering.*`.
@ApplicationScoped
class ConfiguredPolicy implements OrderingPolicy {

  private final LocalTime cutOff;

  ConfiguredPolicy(@ConfigProperty(name = "office.ordering.cut-off") LocalTime cutOff) {
    this.cutOff = cutOff;
  }

  @Override
  public LocalTime cutOff() {
    return cutOff;
  }
}

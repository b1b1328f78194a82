package com.ooma.office.provisioning.adapter.out.settings;

import com.ooma.office.provisioning.application.number.port.NumberPolicy;
import com.ooma.office.provisioning.domain.number.Grace;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The policy in `office.provisioning.*`; what can't be is told at the start.
@Startup
@ApplicationScoped
class ConfiguredNumbers implements NumberPolicy {

  private final Grace grace;
  private final int reserve;

  ConfiguredNumbers(
      @ConfigProperty(name = "office.provisioning.hold-grace") Duration time,
      @ConfigProperty(name = "office.stock.numbers") int reserve) {
    this.grace = new Grace(time);
    this.reserve = reserve;
  }

  @Override
  public Grace grace() {
    return grace;
  }

  @Override
  public int reserve() {
    return reserve;
  }
}

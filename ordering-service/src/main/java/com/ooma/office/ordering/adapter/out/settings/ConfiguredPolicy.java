package com.ooma.office.ordering.adapter.out.settings;

import com.ooma.office.ordering.application.promise.port.OrderingPolicy;
import com.ooma.office.ordering.domain.promise.PromiseWatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The policy in `office.ordering.*`.
@ApplicationScoped
class ConfiguredPolicy implements OrderingPolicy {

  private final LocalTime cutOff;
  private final PromiseWatch promiseWatch;

  ConfiguredPolicy(
      @ConfigProperty(name = "office.ordering.cut-off") LocalTime cutOff,
      @ConfigProperty(name = "office.ordering.promise.prepared-by") LocalTime preparedBy,
      @ConfigProperty(name = "office.ordering.promise.shipped-by") LocalTime shippedBy,
      @ConfigProperty(name = "office.ordering.promise.delivered-by") LocalTime deliveredBy) {
    this.cutOff = cutOff;
    this.promiseWatch = new PromiseWatch(preparedBy, shippedBy, deliveredBy);
  }

  @Override
  public LocalTime cutOff() {
    return cutOff;
  }

  @Override
  public PromiseWatch promiseWatch() {
    return promiseWatch;
  }
}

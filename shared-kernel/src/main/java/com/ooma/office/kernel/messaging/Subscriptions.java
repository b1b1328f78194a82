package com.ooma.office.kernel.messaging;

import com.ooma.office.kernel.contract.IntegrationEvent;
import java.util.function.Consumer;

/// Which events a service wants, and what it does with each.
public interface Subscriptions {

  /// @throws IllegalStateException if the service has two answers to one event: their order would
  ///   be anybody's guess
  <T extends IntegrationEvent> Subscriptions on(Class<T> contract, Consumer<T> handler);
}

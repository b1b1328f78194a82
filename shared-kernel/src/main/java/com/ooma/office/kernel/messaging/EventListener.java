package com.ooma.office.kernel.messaging;

/// Implemented by the listeners in `adapter.in.messaging`. Each event is handed over once, in a
/// transaction that the use cases join; events of one account come in the order they were
/// published.
///
/// A [com.ooma.office.kernel.domain.Refused] means: this event asks for nothing we can do; it is
/// acknowledged and logged. A database or network fault is retried; any other exception parks the
/// event, and the later ones of its account, as dead letters.
public interface EventListener {

  void subscribe(Subscriptions events);
}

package com.ooma.office.kernel.messaging;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Implemented by the listeners in `adapter.in.messaging` to a topic of others, who fill it by
/// rules of their own: without the envelope of our events, and without numbers that would tell a
/// repeated record from a new one. So each record is handed over at least once, in no order that
/// could be relied on, and it is the listener that knows by what stands in it whether it had its
/// effect before.
///
/// A record that can't have its effect, by the answer of [#take] or by a fault that does not pass,
/// is a dead letter; no other one waits behind it. A database or network fault is retried.
public interface TopicListener {

  /// What others call it, such as `voice.call-records`.
  String topic();

  /// Gives each record its effect, all in one transaction that the use cases join.
  ///
  /// @param records what stands in each; empty for one without a value
  /// @return why those can't have theirs that can't, by their place from 0
  Map<Integer, String> take(List<byte[]> records);

  /// How answers of [#take] begin that pass by themselves, as what a record needs is not known yet:
  /// those records are tried again for some days.
  default Set<String> early() {
    return Set.of();
  }
}

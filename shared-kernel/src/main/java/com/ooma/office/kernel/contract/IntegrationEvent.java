package com.ooma.office.kernel.contract;

import java.util.UUID;

/// A fact one service tells the others: the JSON body of a Kafka record.
///
/// The record's simple name, the last part of its package and its [Version] make the CloudEvents
/// type (`com.ooma.office.ordering.OrderPlaced.v1`), the package also the topic
/// (`ordering.events`), so a contract is renamed or moved only by publishing a new one. Inside a
/// version changes are additive, and consumers ignore what they do not know.
public interface IntegrationEvent {

  /// The member company concerned: the Kafka key, so that one account's events stay in order.
  UUID accountId();
}

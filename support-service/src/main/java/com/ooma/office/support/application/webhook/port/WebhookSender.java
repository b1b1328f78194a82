package com.ooma.office.support.application.webhook.port;

/// Brings a message to its receiver, once.
public interface WebhookSender {

  Answer send(WebhookQueue.Due due);

  sealed interface Answer {}

  record Taken(int status) implements Answer {}

  /// The receiver wants nothing any more.
  record Gone() implements Answer {}

  record NotTaken(String why) implements Answer {}
}

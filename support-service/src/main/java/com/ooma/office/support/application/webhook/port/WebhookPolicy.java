package com.ooma.office.support.application.webhook.port;

/// What is decided about webhooks outside of the code, and left to chance.
public interface WebhookPolicy {

  /// Whether endpoints may be inside our own network, as they are in a sandbox.
  boolean innerNetwork();

  /// A secret that nobody guesses, as Standard Webhooks writes it.
  String newSecret();

  /// From 0 to 1.
  double chance();
}

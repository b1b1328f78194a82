package com.ooma.office.support.domain.webhook;

/// Whether anything is sent to an endpoint.
public enum EndpointState {
  ENABLED,
  /// Ops want nothing to be sent there for now; it waits.
  DISABLED,
  /// Its owner answered that it is gone for good (410); ops may enable it again.
  GONE
}

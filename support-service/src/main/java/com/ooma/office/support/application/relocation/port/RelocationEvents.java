package com.ooma.office.support.application.relocation.port;

import com.ooma.office.support.domain.relocation.Relocation;

/// Tells the other services what happened to a relocation, in the transaction that saves it. Only
/// the repository calls this: saving publishes.
public interface RelocationEvents {

  void publish(Relocation relocation);
}

package com.ooma.office.billing.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/// What other tests left to be handed in and told. Months that a test lets pass make all of it due
/// at once, and the oldest comes first.
@ApplicationScoped
class OthersEInvoices {

  private final EntityManager entities;

  OthersEInvoices(EntityManager entities) {
    this.entities = entities;
  }

  /// Nobody asks for it any more.
  @Transactional
  void settle() {
    entities.createNativeQuery("UPDATE einvoice SET next_at = NULL").executeUpdate();
  }
}

package com.ooma.office.support.application.port;

import com.ooma.office.support.domain.Contact;

/// Whom each account's notices go to.
public interface Contacts {

  /// Keeps `contact` unless a newer one is known.
  void remember(Contact contact);
}

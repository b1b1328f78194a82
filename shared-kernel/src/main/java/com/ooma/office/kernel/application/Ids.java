package com.ooma.office.kernel.application;

import java.util.UUID;

/// Where identities come from, so that a test can name its own.
@FunctionalInterface
public interface Ids {

  /// A fresh UUIDv7: later ones sort after earlier ones, which keeps indexes dense and lets a list
  /// be paged by id.
  UUID next();
}

package com.ooma.office.kernel.application;

import java.util.List;

/// Looks for one kind of thing in all accounts, for our own people: whoever is on the phone says a
/// name or reads a number aloud. All finders of a service answer together.
public interface Finder {

  /// At most `limit`, newest first, by what `wanted` can mean here; never more of a thing than its
  /// reader needs to recognise it, and no secrets.
  List<Hit> findOfAnyAccount(SearchText wanted, int limit);
}

package com.ooma.office.porting.application.request.port;

/// What our papers can show.
@FunctionalInterface
public interface Printing {

  /// Whether there is a letter for every character of `text`.
  boolean canShow(String text);
}

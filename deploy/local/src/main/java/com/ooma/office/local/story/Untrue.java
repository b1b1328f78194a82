package com.ooma.office.local.story;

/// A step of the story turned out otherwise than told.
final class Untrue extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Untrue(String what) {
    super(what);
  }
}

package com.ooma.office.bench;

/// The work that was measured was not done right, so its speed is of no interest.
final class Wrong extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Wrong(String message) {
    super(message);
  }

  static void unless(boolean right, String message, Object... arguments) {
    if (!right) {
      throw new Wrong(message.formatted(arguments));
    }
  }
}

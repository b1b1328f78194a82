package com.ooma.office.bench.measure;

/// The work that was measured was not done right, so its speed is of no interest.
public final class Wrong extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Wrong(String message) {
    super(message);
  }

  public static void unless(boolean right, String message, Object... arguments) {
    if (!right) {
      throw new Wrong(message.formatted(arguments));
    }
  }
}

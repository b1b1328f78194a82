package com.ooma.office.provisioning.domain.phone;

/// What the warehouse found when it tested a phone that came back.
///
/// @param wiped whether it was set back to how it left its factory
public record Checks(
    boolean powersOn,
    boolean screen,
    boolean keys,
    boolean handset,
    boolean network,
    boolean wiped) {

  public static final Checks SOUND = new Checks(true, true, true, true, true, true);

  /// Whether somebody else may have it.
  public boolean isSound() {
    return equals(SOUND);
  }
}

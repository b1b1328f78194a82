package com.ooma.office.kernel.security;

/// The groups a token may carry.
public final class Roles {

  /// Anybody of a member company: manages the own extension.
  public static final String MEMBER = "member";

  /// The one who orders, ports and sees invoices for the company; also a [#MEMBER].
  public static final String PRIMARY_MEMBER = "primary-member";

  /// Ooma's operations team.
  public static final String OPS = "ops";

  /// Ooma's customer care.
  public static final String CARE = "care";

  /// The warehouse's system.
  public static final String WAREHOUSE = "warehouse";

  /// The voice switch.
  public static final String VOICE_SWITCH = "voice-switch";

  private Roles() {}
}

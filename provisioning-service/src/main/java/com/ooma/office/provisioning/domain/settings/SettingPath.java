package com.ooma.office.provisioning.domain.settings;

import com.ooma.office.kernel.domain.PhoneNumber;

/// What a setting is called, everywhere: its address below `…/telephony/`, in refusals, in the
/// history and in explanations of calls.
public final class SettingPath {

  public static final String RECEPTIONIST = "receptionist";
  public static final String CONFERENCE = "conference";
  public static final String MUSIC = "music";
  public static final String GROUPS = "ring-groups";

  private SettingPath() {}

  public static String group(String extension) {
    return GROUPS + "/" + extension;
  }

  public static String user(String extension) {
    return "users/" + extension;
  }

  public static String number(PhoneNumber number) {
    return number(number.e164());
  }

  public static String number(String e164) {
    return "number-mappings/" + e164;
  }
}

package com.ooma.office.provisioning.domain.routing;

import com.ooma.office.provisioning.domain.reception.Menu;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing that happens to a call, and why.
///
/// @param when on what the step depends
/// @param subject the number or extension it is about; empty if there is none
/// @param setting the path of the setting that says so; null if it is a rule of the product
/// @param seconds how long it is tried; 0 if that has no end
/// @param members the extensions that ring; empty unless it is several
/// @param menu what the caller may choose from; null unless it is a menu
public record Step(
    Action action,
    Rule rule,
    When when,
    String subject,
    @Nullable String setting,
    int seconds,
    List<String> members,
    @Nullable Menu menu) {

  /// What happens.
  public enum Action {
    /// The emergency services are called.
    CALL_EMERGENCY,
    /// The number is one of the company's own.
    FIND_NUMBER,
    /// The receptionist reads a menu.
    PLAY_MENU,
    /// A desk phone rings.
    RING,
    /// Desk phones ring together.
    RING_GROUP,
    /// A phone outside rings.
    CALL_NUMBER,
    /// The call is sent on.
    FORWARD,
    /// The voicemail takes a message.
    TAKE_MESSAGE,
    /// The user listens to the own voicemail.
    LISTEN,
    ENTER_CONFERENCE,
    RECEIVE_FAX,
    /// The call is refused.
    REFUSE,
    /// The call ends with a farewell.
    END
  }

  /// Why.
  public enum Rule {
    EMERGENCY_NUMBER,
    NUMBER_MAPPING,
    OPENING_HOURS,
    AFTER_HOURS,
    HOLIDAY,
    EXTENSION,
    OUTSIDE_SUSPENDED,
    EXTERNAL_PHONE,
    GROUP_AT_ONCE,
    GROUP_IN_TURN,
    GROUP_OVERFLOW,
    GROUP_WITHOUT_OVERFLOW,
    MENU_CHOICE_MISSING,
    FORWARD_ALWAYS,
    FORWARD_BUSY,
    FORWARD_NO_ANSWER,
    FORWARD_UNREACHABLE,
    DO_NOT_DISTURB,
    VOICEMAIL,
    CONFERENCE,
    FAX,
    FAX_OFF,
    NATIONAL,
    SERVICE_NUMBER,
    INTERNATIONAL,
    BARRED,
    ACCOUNT_SUSPENDED,
    UNKNOWN_EXTENSION,
    UNKNOWN_CALLER,
    NOT_OURS,
    TOO_MANY_HOPS
  }

  /// On what a step depends.
  public enum When {
    /// On nothing: it comes after the step before.
    ALWAYS,
    /// It happens together with the step before.
    TOGETHER,
    IF_BUSY,
    IF_NOT_ANSWERED,
    IF_UNREACHABLE,
    /// None of the steps before took the call.
    OTHERWISE,
    IF_NOTHING_CHOSEN,
    IF_WRONG_KEY
  }

  /// Whether the time of the call decided it.
  boolean dependsOnTime() {
    return switch (rule) {
      case OPENING_HOURS, AFTER_HOURS, HOLIDAY -> true;
      default -> false;
    };
  }
}

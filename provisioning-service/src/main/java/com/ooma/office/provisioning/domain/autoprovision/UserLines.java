package com.ooma.office.provisioning.domain.autoprovision;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.domain.settings.CallHandling;
import com.ooma.office.provisioning.domain.settings.Forwarding;
import com.ooma.office.provisioning.domain.settings.LineKey;
import com.ooma.office.provisioning.domain.settings.UserSettings;
import java.util.Objects;

/// Writes what a user has set into the file of the phone. Each key is there in every file, so that
/// what one user had set is undone for the next.
final class UserLines {

  static final String VOICEMAIL = "*98";

  private static final String LINE = "15";
  private static final String SPEED_DIAL = "13";
  private static final String BUSY_LAMP = "16";
  private static final String NOTHING = "0";

  /// The phone counts how often it rings, and has at most so many.
  private static final int SECONDS_A_RING = 6;

  private static final int MOST_RINGS = 20;

  private UserLines() {}

  static void calls(ConfigLines lines, UserSettings user) {
    var calls = user.calls();
    lines
        .set("call_waiting.enable", flag(calls.callWaiting()))
        .set("features.dnd.enable", flag(calls.doNotDisturb()))
        .set("account.1.dnd.enable", flag(calls.doNotDisturb()))
        .set("account.1.auto_answer", flag(calls.autoAnswer()))
        .set("account.1.anonymous_call", flag(calls.hideCallerId()));
  }

  /// What rings together or is confirmed by a key is the voice platform's to do: a phone that
  /// forwards has let go of the call.
  static void forwarding(ConfigLines lines, UserSettings user) {
    var forwarding = user.forwarding();
    boolean byPhone = !forwarding.ringTogether() && !forwarding.confirmByKey();
    int rings = user.voicemail().delaySeconds() / SECONDS_A_RING;
    forward(lines, "always", byPhone && forwarding.has(Forwarding.When.ALWAYS), forwarding);
    forward(lines, "busy", byPhone && forwarding.has(Forwarding.When.BUSY), forwarding);
    forward(lines, "no_answer", byPhone && forwarding.has(Forwarding.When.NO_ANSWER), forwarding);
    lines.set("forward.no_answer.timeout", Integer.toString(Math.clamp(rings, 1, MOST_RINGS)));
  }

  private static void forward(
      ConfigLines lines, String when, boolean enabled, Forwarding forwarding) {
    var number = forwarding.number();
    boolean on = enabled && number != null;
    lines.set("forward." + when + ".enable", flag(on));
    if (on) {
      lines.set("forward." + when + ".target", dialled(Objects.requireNonNull(number)));
    } else {
      lines.reset("forward." + when + ".target");
    }
  }

  /// The first key is the user's own line.
  static void keys(ConfigLines lines, T23gConfig.Desk desk) {
    lines
        .set("linekey.1.type", LINE)
        .set("linekey.1.line", "1")
        .reset("linekey.1.value")
        .set("linekey.1.label", desk.displayName());
    var keys = desk.settings().calls().lineKeys();
    for (int place = 0; place < CallHandling.MOST_LINE_KEYS; place++) {
      var name = "linekey." + (place + 2) + ".";
      if (place < keys.size()) {
        key(lines, name, keys.get(place));
      } else {
        lines
            .set(name + "type", NOTHING)
            .reset(name + "line")
            .reset(name + "value")
            .reset(name + "label");
      }
    }
  }

  private static void key(ConfigLines lines, String name, LineKey key) {
    var type =
        switch (key.kind()) {
          case COLLEAGUE -> BUSY_LAMP;
          case SPEED_DIAL, VOICEMAIL -> SPEED_DIAL;
        };
    var value = key.value() == null ? VOICEMAIL : key.value();
    lines
        .set(name + "type", type)
        .set(name + "line", "1")
        .set(name + "value", value)
        .set(name + "label", label(key, value));
  }

  private static String label(LineKey key, String value) {
    if (key.label() != null) {
      return key.label();
    }
    return key.kind() == LineKey.Kind.VOICEMAIL ? "Messagerie" : value;
  }

  /// As it is dialled in France.
  private static String dialled(PhoneNumber number) {
    return "0" + number.e164().substring("+33".length());
  }

  private static String flag(boolean on) {
    return on ? "1" : "0";
  }
}

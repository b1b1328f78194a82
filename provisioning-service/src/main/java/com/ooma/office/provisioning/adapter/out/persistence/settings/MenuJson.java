package com.ooma.office.provisioning.adapter.out.persistence.settings;

import com.ooma.office.kernel.persistence.JsonList;
import com.ooma.office.provisioning.domain.reception.Greeting;
import com.ooma.office.provisioning.domain.reception.KeyAction;
import com.ooma.office.provisioning.domain.reception.Menu;
import com.ooma.office.provisioning.domain.reception.MenuKey;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A menu of the receptionist's as it is stored.
record MenuJson(
    String greeting,
    @Nullable UUID greetingRecording,
    JsonList<KeyJson> keys,
    int tries,
    int secondsToChoose,
    @Nullable TargetJson onSilence,
    @Nullable TargetJson onWrongKey) {

  /// @param transfer where the call goes; absent for the other actions
  /// @param announcement what is read out; absent for the other actions
  /// @param recording what is played instead, if anything
  record KeyJson(
      int key,
      @Nullable TargetJson transfer,
      @Nullable String announcement,
      @Nullable UUID recording) {

    static KeyJson of(MenuKey key) {
      return switch (key.action()) {
        case KeyAction.Transfer(var to) -> new KeyJson(key.key(), TargetJson.of(to), null, null);
        case KeyAction.Announcement(var message) ->
            new KeyJson(key.key(), null, message.text(), message.recording());
        case KeyAction.DialByName _ -> new KeyJson(key.key(), null, null, null);
      };
    }

    MenuKey toKey() {
      return new MenuKey(key, action());
    }

    private KeyAction action() {
      if (transfer != null) {
        return new KeyAction.Transfer(transfer.toTarget());
      }
      return announcement == null
          ? new KeyAction.DialByName()
          : new KeyAction.Announcement(new Greeting(announcement, recording));
    }
  }

  static MenuJson of(Menu menu) {
    return new MenuJson(
        menu.greeting().text(),
        menu.greeting().recording(),
        JsonList.of(menu.keys(), KeyJson::of),
        menu.tries(),
        menu.secondsToChoose(),
        TargetJson.of(menu.onSilence()),
        TargetJson.of(menu.onWrongKey()));
  }

  Menu toMenu() {
    return new Menu(
        new Greeting(greeting, greetingRecording),
        keys.to(KeyJson::toKey),
        tries,
        secondsToChoose,
        TargetJson.target(onSilence),
        TargetJson.target(onWrongKey));
  }
}

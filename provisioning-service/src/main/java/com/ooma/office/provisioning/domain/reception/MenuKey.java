package com.ooma.office.provisioning.domain.reception;

import com.ooma.office.kernel.domain.Refused;

/// One of the ten keys of a menu.
public record MenuKey(int key, KeyAction action) {

  public MenuKey {
    if (key < 0 || key > 9) {
      throw Refused.invalid("menu-key", "A menu has the keys 0 to 9.").at("/key");
    }
  }
}

package com.ooma.office.provisioning.domain.routing;

import com.ooma.office.provisioning.domain.number.Destination;
import com.ooma.office.provisioning.domain.settings.SettingPath;

/// A number of the company's own, and where it leads.
record Entrance(String number, Destination destination, String path) {

  static Entrance of(String number, Destination destination) {
    return new Entrance(number, destination, SettingPath.number(number));
  }
}
